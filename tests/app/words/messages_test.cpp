#include "app/words/messages.h"
#include "tests/support/test_main.h"
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace offerwright;
using namespace offerwright::app;

namespace {

const QString kRoot = QStringLiteral(TESTS_DIR "/..");

/// Every code that the sources under a folder write down.
QStringList codesIn(const QString& folder, const QRegularExpression& code) {
    QSet<QString> codes;
    QDirIterator files(kRoot + folder, {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().contains("/schema") || file.fileName().contains("/cursor")) continue; // paths of the schema
        if (!file.open(QIODevice::ReadOnly)) continue;
        for (auto found = code.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();)
            codes.insert(found.next().captured(1));
    }
    QStringList sorted = codes.values();
    sorted.sort();
    return sorted;
}

QStringList codesOfAllRooms() {
    static const QRegularExpression code("\"([a-z][A-Za-z]*\\.[a-z][A-Za-z0-9]*)\"");
    QStringList codes;
    for (const char* room :
         {"/engine/text", "/engine/check", "/engine/compile", "/engine/adjudicate", "/app/store", "/app/services"})
        codes << codesIn(room, code);
    return codes;
}

Names namesOf(const Programme& programme) { return {&programme, nullptr, nullptr}; }

} // namespace

class Messages : public QObject {
    Q_OBJECT

private slots:
    void everyCodeHasProse();
    void aWordThatWasMeantIsNamed();
    void numbersAreWrittenAsTheLanguageWritesThem();
    void namesOfTypesAreSaidInTheLanguage();
    void aFailureNamesTheFileWithoutItsFolder();
    void aVerdictSaysTheFactInItsOwnUnit();
    void aGapNamesWhatIsMissing();
    void theEffectOfAChangeIsWhatTheCustomerPays();
    void whoLosesIsToldByWhichRule();
    void whatCutARewardIsNamed();
    void aReasonOfAJourneyOrALimitIsSaidAsItsCardSaysIt();
};

/// A code is a diagnostic, a notice or a failure; one of the three has prose for it.
void Messages::everyCodeHasProse() {
    const QStringList codes = codesOfAllRooms();
    QVERIFY2(codes.size() > 120, qPrintable(QString::number(codes.size())));
    const Language& english = Language::english();
    for (const QString& code : codes) {
        const std::string name = code.toStdString();
        const QStringList said{messageOf(Diagnostic{.code = name, .arguments = {"1", "2", "3"}}, english),
                               messageOf(Notice{name, "p", {"1", "2"}}, english),
                               messageOf(Failure{code, {"/a/b.offerwright", "2"}, {}}, english)};
        const auto hasProse = [](const QString& text) { return !text.startsWith("Problem ") && text.contains('.'); };
        QVERIFY2(std::ranges::any_of(said, hasProse), qPrintable(code));
    }
}

void Messages::aWordThatWasMeantIsNamed() {
    const Diagnostic fault{.code = "value.unknownWord", .arguments = {"higest", "highest", "highest", "all"}};
    QCOMPARE(messageOf(fault, Language::english()),
             "“higest” is not a word here. Use highest or all. Did you mean “highest”?");
    const Diagnostic strange{.code = "value.unknownMember", .arguments = {"zzz", ""}};
    QCOMPARE(messageOf(strange, Language::english()), "“zzz” is not known here. Take it out or correct it.");
}

void Messages::numbersAreWrittenAsTheLanguageWritesThem() {
    const Diagnostic fault{.code = "reward.aboveItsItem", .arguments = {"3.00", "Brie 1.5 kg", "2.50"}};
    QCOMPARE(messageOf(fault, Language::french()),
             QStringLiteral(
                 "3,00 de remise, c’est plus que le prix de «\u00a0Brie 1.5 kg\u00a0» (2,50). Le reste serait perdu."));
    QVERIFY(messageOf(fault, Language::english()).startsWith("3.00 off"));
    const Diagnostic quoted{.code = "value.unknownWord", .arguments = {"12.50", "", "all"}};
    QVERIFY(messageOf(quoted, Language::french()).contains("12.50"));
}

void Messages::namesOfTypesAreSaidInTheLanguage() {
    const Diagnostic fault{.code = "value.wrongType", .arguments = {"object", "text"}};
    QCOMPARE(messageOf(fault, Language::english()), "A text stands here, but an object belongs here.");
}

void Messages::aFailureNamesTheFileWithoutItsFolder() {
    const Failure failure{"file.notOurs", {"/home/someone/notes.txt"}, {}};
    QVERIFY(messageOf(failure, Language::english()).startsWith("notes.txt is not a workspace"));
}

void Messages::aVerdictSaysTheFactInItsOwnUnit() {
    NodeTrace node{.node = "c1", .unit = Unit::Money, .measured = 5851, .atLeast = 6000};
    QCOMPARE(verdictOf(node, Language::english(), "EUR").word, "Nearly");
    QCOMPARE(verdictOf(node, Language::english(), "EUR").fact, "€58.51 of €60.00");
    node.measured = 1000;
    QCOMPARE(verdictOf(node, Language::english(), "EUR").word, "Not met");
    node.holds = true;
    node.measured = 6000;
    QCOMPARE(verdictOf(node, Language::english(), "EUR").word, "Met");
    node.reached = false;
    QCOMPARE(verdictOf(node, Language::english(), "EUR").word, "Not reached");
}

void Messages::aGapNamesWhatIsMissing() {
    NearMiss miss;
    miss.reasons = {{"c1", Unit::Money, 5851, 6000, 149}};
    QCOMPARE(gapOf(miss, Language::english(), "EUR"), "€1.49 short of €60.00");
}

void Messages::theEffectOfAChangeIsWhatTheCustomerPays() {
    NearMiss miss;
    miss.totalBefore = {6570};
    miss.totalAfter = {6229};
    QCOMPARE(effectWords(miss, Language::english(), "EUR"), "The customer pays €3.41 less.");
    const Programme programme;
    miss.change = AddUnits{"PET-6", Quantity::pieces(1)};
    QCOMPARE(changeWords(miss, Language::english(), namesOf(programme)), "Add 1 × PET-6.");
}

void Messages::whoLosesIsToldByWhichRule() {
    const Language& english = Language::english();
    QSet<QString> said;
    for (const char* rule : {"group", "alone", "notWith", "atMost", "lane", "competition"}) {
        const QString words = lostWords("p1", rule, english);
        QVERIFY(words.contains("“p1”"));
        said.insert(words);
    }
    QCOMPARE(said.size(), 6);
    NearMiss miss;
    miss.outcome = Outcome::Lost;
    miss.lostTo = "p1";
    miss.lostBy = "notWith";
    miss.wouldGive = {200};
    miss.rivalGave = {350};
    const Programme programme;
    QCOMPARE(reasonWords(miss, english, namesOf(programme)),
             "It does not go with “p1”, which applied. It would give €2.00, the other gives €3.50.");
    QCOMPARE(lostWords("p1", {}, english), lostWords("p1", "group", english));
}

void Messages::whatCutARewardIsNamed() {
    const Language& english = Language::english();
    QCOMPARE(trimWords("budget", english), "Cut to what is left of its budget.");
    QCOMPARE(trimWords("floor", english), "Cut at the lowest price that the items may have.");
    QCOMPARE(trimWords("34 % on food", english), "Cut by the ceiling “34 % on food”.");
    QVERIFY(trimWords("", english).isEmpty());
    QCOMPARE(messageOf(Notice{"parameter.outOfRange", "p", {"n", "0", "2"}}, english),
             "The customer’s own “n” for “p” is 0, out of its bounds: 2 holds.");
}

void Messages::aReasonOfAJourneyOrALimitIsSaidAsItsCardSaysIt() {
    Promotion promotion;
    promotion.ladder.relation = Relation::Journey;
    promotion.ladder.steps = {{.id = "s1", .qualification = {"s1-if", Group{}}}};
    promotion.ladder.steps[0].frequency.count.kind = CountKind::Spend;
    promotion.ladder.steps[0].frequency.reach = {10'000};
    promotion.limits.perCustomer = {{.id = "l1", .times = {1}, .within = {}}};
    const Programme programme;
    const Names names{&programme, nullptr, &promotion};
    NearMiss miss;
    miss.reasons = {{"s1", Unit::Money, 4000, 10'000, 6000}};
    QCOMPARE(reasonWords(miss, Language::english(), names), "Not met: €100.00 spent (€40.00 of €100.00).");
    miss.reasons = {{"l1", Unit::Count, std::nullopt, std::nullopt, 0}};
    QCOMPARE(reasonWords(miss, Language::english(), names), "Not met: at most once per customer.");
}

OFFERWRIGHT_TEST(Messages)
#include "messages_test.moc"
