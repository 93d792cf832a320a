// Every mechanic and every policy, as cases that a person can add to without C++.
#include "offerwright/adjudicate/adjudicate.h"
#include "offerwright/text/documents.h"
#include "tests/engine/adjudicate/case_file.h"
#include "tests/support/test_main.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace offerwright::tests {
namespace {

/// What a case may expect, told of an adjudication in the same form.
class Told {
public:
    Told(const Adjudication& told, std::size_t lines)
        : m_told(told)
        , m_lines(lines) {}

    QJsonValue of(const QString& member) const {
        if (member == "total") return qint64(m_told.total.minor);
        if (member == "base") return qint64(m_told.basePoints);
        if (member == "shares") return shares();
        if (member == "points") return byPromotion([](const PromotionOutcome& each) { return each.points; });
        if (member == "times") return byPromotion([](const PromotionOutcome& each) { return each.times; });
        if (member == "outcomes") return outcomes();
        if (member == "lostTo") return lostTo();
        if (member == "lostBy") return lostBy();
        if (member == "wouldGive")
            return byPromotion([](const PromotionOutcome& each) { return each.wouldGive.minor; });
        if (member == "couponStates") return coupons();
        if (member == "notices") return notices();
        if (member == "trimmed") return awards([](const Award& each) { return each.trimmed; });
        if (member == "trimmedBy") return trimmedBy();
        if (member == "funding") return funding();
        if (member == "fundingByLine") return fundingByLine();
        if (member == "gifts") return gifts();
        if (member == "messages") return awards([](const Award& each) { return !each.message.byLanguage.empty(); });
        return printed(member);
    }

private:
    static QString text(const std::string& text) { return QString::fromStdString(text); }
    QJsonObject shares() const {
        std::map<std::string, std::vector<qint64>> byLine;
        for (const Award& award : m_told.awards) {
            auto& row = byLine.try_emplace(award.promotion, m_lines, 0).first->second;
            for (const Share& share : award.shares) row[share.line] += share.amount.minor;
        }
        QJsonObject told;
        for (const auto& [promotion, row] : byLine) {
            QJsonArray list;
            for (const qint64 amount : row) list.append(amount);
            if (std::ranges::any_of(row, [](qint64 amount) { return amount != 0; })) told[text(promotion)] = list;
        }
        return told;
    }
    template <typename Number> QJsonObject byPromotion(const Number& number) const {
        QJsonObject told;
        for (const PromotionOutcome& each : m_told.promotions)
            if (number(each) != 0) told[text(each.promotion)] = qint64(number(each));
        return told;
    }
    QJsonObject outcomes() const {
        static const char* const kWords[]{"fired", "notMet", "nothingToGive", "lost", "limitReached"};
        QJsonObject told;
        for (const PromotionOutcome& each : m_told.promotions)
            told[text(each.promotion)] = kWords[static_cast<std::size_t>(each.outcome)];
        return told;
    }
    QJsonObject lostTo() const {
        QJsonObject told;
        for (const PromotionOutcome& each : m_told.promotions)
            if (!each.lostTo.empty()) told[text(each.promotion)] = text(each.lostTo);
        return told;
    }
    QJsonObject lostBy() const {
        QJsonObject told;
        for (const PromotionOutcome& each : m_told.promotions)
            if (!each.lostBy.empty()) told[text(each.promotion)] = text(each.lostBy);
        return told;
    }
    QJsonObject coupons() const {
        static const char* const kWords[]{"used", "unknown", "conditionUnmet", "notValid"};
        QJsonObject told;
        for (const CouponOutcome& each : m_told.coupons)
            told[text(each.code)] =
                QString("%1 %2").arg(kWords[static_cast<std::size_t>(each.state)], text(each.promotion)).trimmed();
        return told;
    }
    QJsonArray notices() const {
        QJsonArray told;
        for (const Notice& each : m_told.notices) told.append(text(each.code));
        return told;
    }
    QJsonObject trimmedBy() const {
        QJsonObject told;
        for (const Award& each : m_told.awards)
            if (each.trimmed) told[text(each.promotion)] = text(each.trimmedBy);
        return told;
    }
    static QJsonObject parts(const std::vector<FunderPart>& funding) {
        QJsonObject told;
        for (const FunderPart& part : funding) told[text(part.funder)] = qint64(part.amount);
        return told;
    }
    QJsonObject funding() const {
        QJsonObject told;
        for (const Award& each : m_told.awards)
            if (!each.funding.empty()) told[text(each.promotion)] = parts(each.funding);
        return told;
    }
    QJsonObject fundingByLine() const {
        QJsonObject told;
        for (const Award& each : m_told.awards) {
            QJsonArray list;
            for (const Share& share : each.shares) list.append(parts(share.funding));
            if (!each.funding.empty()) told[text(each.promotion)] = list;
        }
        return told;
    }
    QJsonObject gifts() const {
        QJsonObject told;
        for (const Award& each : m_told.awards)
            if (each.gift)
                told[text(each.promotion)] = QJsonArray{text(each.gift->sku), qint64(each.gift->quantity.thousandths),
                                                        qint64(each.gift->worth.minor)};
        return told;
    }
    /// As the printed document has it; amounts that it leaves out are zero.
    QJsonValue printed(const QString& member) const {
        const auto document = QByteArray::fromStdString(printAdjudication(m_told));
        const QJsonObject object = QJsonDocument::fromJson(document).object();
        return object.contains(member) ? object[member] : QJsonValue(0);
    }
    template <typename Wanted> QJsonArray awards(const Wanted& wanted) const {
        QJsonArray told;
        for (const Award& each : m_told.awards)
            if (wanted(each)) told.append(text(each.promotion));
        return told;
    }

    const Adjudication& m_told;
    std::size_t m_lines;
};

QString print(const QJsonValue& value) {
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

const QStringList kChecked{"total",        "base",          "shares",  "points",   "times",    "outcomes",
                           "lostTo",       "couponStates",  "notices", "trimmed",  "messages", "trimmedBy",
                           "funding",      "fundingByLine", "gifts",   "credit",   "payable",  "burnt",
                           "cashRounding", "effects",       "lostBy",  "wouldGive"};

} // namespace

class AdjudicatedCases : public QObject {
    Q_OBJECT

private slots:
    void comeToWhatTheySay_data();
    void comeToWhatTheySay();

private:
    void compare(const Case& each, const Adjudication& result);
    void compareRefusal(const Case& each, const Diagnostics& faults);

    std::vector<Case> m_cases;
};

void AdjudicatedCases::comeToWhatTheySay_data() {
    QTest::addColumn<int>("number");
    m_cases = readCases(TESTS_DIR "/engine/adjudicate/cases");
    QVERIFY(m_cases.size() > 100);
    for (std::size_t i = 0; i < m_cases.size(); ++i) QTest::newRow(qPrintable(m_cases[i].name)) << int(i);
}

void AdjudicatedCases::compare(const Case& each, const Adjudication& result) {
    QVERIFY2(!each.expected.contains("refused"), "was not refused");
    for (const QString& member : kChecked) {
        if (!each.expected.contains(member)) continue;
        const QJsonValue told = Told(result, each.basket.lines.size()).of(member);
        const QString account = QString("%1: %2, not %3").arg(member, print(told), print(each.expected[member]));
        QVERIFY2(print(told) == print(each.expected[member]), qPrintable(account));
    }
}

void AdjudicatedCases::compareRefusal(const Case& each, const Diagnostics& faults) {
    QJsonArray codes;
    for (const Diagnostic& fault : faults) codes.append(QString::fromStdString(fault.code));
    QCOMPARE(print(codes), print(each.expected["refused"]));
}

void AdjudicatedCases::comeToWhatTheySay() {
    QFETCH(int, number);
    const Case& each = m_cases[std::size_t(number)];
    QVERIFY2(each.fault.isEmpty(), qPrintable(each.fault));
    const Compiled compiled = compile({each.promotions, each.programme, each.catalogue});
    QVERIFY2(compiled.diagnostics.empty(), compiled.diagnostics.empty() ? "" : compiled.diagnostics[0].code.c_str());
    Trace trace;
    const auto plain = adjudicate(*compiled.set, each.basket, each.customer, each.at);
    const auto traced = adjudicate(*compiled.set, each.basket, each.customer, each.at, &trace);
    QVERIFY(plain == traced);
    if (plain)
        compare(each, *plain);
    else
        compareRefusal(each, plain.error());
}

} // namespace offerwright::tests

using offerwright::tests::AdjudicatedCases;
OFFERWRIGHT_TEST(AdjudicatedCases)
#include "cases_test.moc"
