// Sales one after the other, as a wallet sees them: cases that a person can add to without C++. Cases of one "history"
// go on with what the case before left. Expected members, when they are there: total, points, outcomes, times, notices;
// "path": the first promotion's steps after the sale ("id state counted/reach last-day"); "changes": what the sale
// changed, as "code|arguments".
#include <QTest>

#include "offerwright/adjudicate/adjudicate.h"
#include "offerwright/wallet/wallet.h"
#include "tests/engine/adjudicate/case_file.h"
#include "tests/support/test_main.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace offerwright::tests {
namespace {

QString text(const std::string& text) { return QString::fromStdString(text); }

QString print(const QJsonValue& value) {
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

template <typename Number> QJsonObject byPromotion(const Adjudication& result, const Number& number) {
    QJsonObject told;
    for (const PromotionOutcome& each : result.promotions)
        if (number(each) != 0) told[text(each.promotion)] = qint64(number(each));
    return told;
}

QJsonObject outcomes(const Adjudication& result) {
    static const char* const kWords[]{"fired", "notMet", "nothingToGive", "lost", "limitReached"};
    QJsonObject told;
    for (const PromotionOutcome& each : result.promotions)
        told[text(each.promotion)] = kWords[static_cast<std::size_t>(each.outcome)];
    return told;
}

QJsonArray path(const JourneyPath& path) {
    static const char* const kWords[]{"done", "open", "ahead", "missed", "out"};
    QJsonArray told;
    for (const PathStep& step : path.steps) {
        QString line = QString("%1 %2 %3/%4").arg(text(step.step), kWords[static_cast<std::size_t>(step.state)]);
        line = line.arg(step.counted).arg(step.reach);
        if (step.lastDay) line += ' ' + text(printDate(*step.lastDay));
        told.append(line);
    }
    return told;
}

QJsonArray changes(const std::vector<WalletChange>& changes) {
    QJsonArray told;
    for (const WalletChange& change : changes) {
        if (change.code == "wallet.credited") continue;
        QStringList line{text(change.code)};
        for (const std::string& argument : change.arguments) line.append(text(argument));
        told.append(line.join('|'));
    }
    return told;
}

LocalDate dayOf(const Case& each) { return toLocal(each.at, each.programme->zone).date; }

} // namespace

class JourneysOfCustomers : public QObject {
    Q_OBJECT

private slots:
    void goAsTheySay_data();
    void goAsTheySay();

private:
    void compare(const Case& each, const QString& member, const QJsonValue& told);

    std::vector<Case> m_cases;
    Book m_book;
};

void JourneysOfCustomers::goAsTheySay_data() {
    QTest::addColumn<int>("number");
    m_cases = readCases(TESTS_DIR "/engine/wallet/cases");
    QVERIFY(m_cases.size() > 60);
    for (std::size_t i = 0; i < m_cases.size(); ++i)
        QTest::newRow(qPrintable(m_cases[i].expected["history"].toString() + ": " + m_cases[i].name)) << int(i);
}

void JourneysOfCustomers::compare(const Case& each, const QString& member, const QJsonValue& told) {
    if (!each.expected.contains(member)) return;
    const QString account = QString("%1: %2, not %3").arg(member, print(told), print(each.expected[member]));
    QVERIFY2(print(told) == print(each.expected[member]), qPrintable(account));
}

void JourneysOfCustomers::goAsTheySay() {
    QFETCH(int, number);
    const auto at = std::size_t(number);
    const Case& each = m_cases[at];
    QVERIFY2(each.fault.isEmpty(), qPrintable(each.fault));
    const bool goesOn = at > 0 && m_cases[at - 1].expected["history"] == each.expected["history"];
    if (!goesOn) m_book = {.opening = each.customer, .postings = {}};
    const Compiled compiled = compile({each.promotions, each.programme, nullptr});
    QVERIFY2(compiled.diagnostics.empty(), compiled.diagnostics.empty() ? "" : compiled.diagnostics[0].code.c_str());
    const LocalDate day = dayOf(each);
    const Customer before = customerOn(m_book, day);
    Trace trace;
    const auto result = adjudicate(*compiled.set, each.basket, before, each.at);
    QVERIFY(result == adjudicate(*compiled.set, each.basket, before, each.at, &trace));
    m_book = settled(std::move(m_book), {std::to_string(number), 0, result->effects});
    const Customer after = customerOn(m_book, day);
    QCOMPARE(after, applied(before, result->effects, day));
    compare(each, "total", qint64(result->total.minor));
    compare(each, "points", byPromotion(*result, [](const auto& outcome) { return outcome.points; }));
    compare(each, "times", byPromotion(*result, [](const auto& outcome) { return outcome.times; }));
    compare(each, "outcomes", outcomes(*result));
    compare(each, "path", path(journeyPath(*each.promotions.back(), after, day)));
    compare(each, "changes", changes(explain(result->effects, before, each.promotions, day)));
    QJsonArray notices;
    for (const Notice& notice : result->notices) notices.append(text(notice.code));
    compare(each, "notices", notices);
}

} // namespace offerwright::tests

using offerwright::tests::JourneysOfCustomers;
OFFERWRIGHT_TEST(JourneysOfCustomers)
#include "journeys_test.moc"
