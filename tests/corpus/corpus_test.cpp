// The cases of a corpus, run as documents of ours, come to the same cent as in the engines that they were taken from:
// all but those that known_differences.json lists, each with its reason. The folder of our own cases is always there;
// the corpus is looked for beside the checkout.
#include "tests/corpus/run_case.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <algorithm>
#include <fstream>
#include <map>
#include <set>

namespace offerwright::tests {
namespace {

using namespace corpus;

const std::string kHere = TESTS_DIR "/corpus";

std::string corpusFolder() {
    const QByteArray elsewhere = qgetenv("OFFERWRIGHT_SHARED");
    return (elsewhere.isEmpty() ? std::string(SHARED_DIR) : elsewhere.toStdString()) + "/corpus";
}

Json jsonOf(const std::string& path) {
    std::ifstream file(path);
    return file ? Json::parse(file) : Json::object();
}

const Json& policies() {
    static const Json read = jsonOf(kHere + "/policies.json");
    return read;
}

/// Of one source: how many cases there are, how many agree.
struct Tally {
    int cases = 0;
    int agree = 0;
    double share() const { return cases == 0 ? 1.0 : double(agree) / cases; }
};

struct Verdicts {
    std::map<std::string, std::string> differences; ///< by id; empty text: agrees
    std::map<std::string, Tally> bySource;
    Tally all;
};

Verdicts verdictsOn(const std::vector<CorpusCase>& cases) {
    Verdicts verdicts;
    for (const CorpusCase& each : cases) {
        const std::string difference = corpus::difference(each, policies());
        for (Tally* tally : {&verdicts.all, &verdicts.bySource[each.source()]}) {
            ++tally->cases;
            tally->agree += difference.empty() ? 1 : 0;
        }
        verdicts.differences[each.id] = difference;
    }
    return verdicts;
}

} // namespace

class CorpusCases : public QObject {
    Q_OBJECT

private slots:
    void agreeOrAreKnownToDiffer_data();
    void agreeOrAreKnownToDiffer();
    void agreeButForOneInTwenty();
    void thatAllSourcesAgreeOnAgreeUnderEveryPolicy();

private:
    const Verdicts& verdicts() {
        if (!m_verdicts) m_verdicts = verdictsOn(readCorpus(corpusFolder()));
        return *m_verdicts;
    }

    std::optional<Verdicts> m_verdicts;
    Json m_known = jsonOf(kHere + "/known_differences.json");
};

void CorpusCases::agreeOrAreKnownToDiffer_data() {
    QTest::addColumn<QString>("id");
    for (const auto& [id, difference] : verdicts().differences) QTest::newRow(id.c_str()) << QString::fromStdString(id);
    if (verdicts().differences.empty()) QTest::newRow("no corpus beside the checkout") << QString();
}

void CorpusCases::agreeOrAreKnownToDiffer() {
    QFETCH(QString, id);
    if (id.isEmpty()) QSKIP(qPrintable("no cases in " + QString::fromStdString(corpusFolder())));
    const std::string& difference = verdicts().differences.at(id.toStdString());
    const bool known = m_known.contains(id.toStdString());
    if (known)
        QVERIFY2(!difference.empty(), "is listed in known_differences.json, but agrees");
    else
        QVERIFY2(difference.empty(), difference.c_str());
}

/// Prints the tally, so that a run says how many agree.
void CorpusCases::agreeButForOneInTwenty() {
    if (verdicts().differences.empty()) QSKIP("no corpus beside the checkout");
    for (const auto& [source, tally] : verdicts().bySource)
        qInfo("%-14s %3d of %3d", source.c_str(), tally.agree, tally.cases);
    qInfo("%-14s %3d of %3d, %.1f %%", "all", verdicts().all.agree, verdicts().all.cases, 100 * verdicts().all.share());
    QVERIFY(verdicts().all.share() >= 0.95);
}

/// Where no policy makes a difference, none of ours may: a failure there is a fault, not a choice.
void CorpusCases::thatAllSourcesAgreeOnAgreeUnderEveryPolicy() {
    const Json agreement = jsonOf(corpusFolder() + "/tables/agreement_ids.json");
    if (agreement.empty()) QSKIP("no corpus beside the checkout");
    const std::set<std::string> plain = agreement.at("all_agree");
    int faults = 0;
    for (CorpusCase& each : readCorpus(corpusFolder())) {
        if (!plain.contains(each.id)) continue;
        for (const auto& [name, preset] : policies().at("presets").items()) {
            each.policy = name;
            const std::string difference = corpus::difference(each, policies());
            const std::string claim = each.id + " under " + name;
            if (difference.empty() != m_known.contains(claim)) continue;
            qInfo("%s: %s", claim.c_str(), difference.empty() ? "is listed, but agrees" : difference.c_str());
            ++faults;
        }
    }
    QCOMPARE(faults, 0);
}

/// What must hold of every case, whatever it comes to.
class AnyCorpusCase : public QObject {
    Q_OBJECT

private slots:
    void isNotChangedByALineOfNothing();
    void isNotChangedByTheOrderOfTheSet();

private:
    static std::vector<CorpusCase> cases();
};

std::vector<CorpusCase> AnyCorpusCase::cases() {
    std::vector<CorpusCase> cases = readCorpus(kHere + "/own");
    for (CorpusCase& each : readCorpus(corpusFolder())) cases.push_back(std::move(each));
    return cases;
}

void AnyCorpusCase::isNotChangedByALineOfNothing() {
    for (CorpusCase each : cases()) {
        const std::string before = corpus::difference(each, policies());
        each.lines.insert(each.lines.begin(), {.id = "nothing", .sku = "nothing", .unitPrice = 12'345});
        const std::string after = corpus::difference(each, policies());
        QVERIFY2(before == after, (each.id + ": " + before + " before, " + after + " after").c_str());
    }
}

void AnyCorpusCase::isNotChangedByTheOrderOfTheSet() {
    for (const CorpusCase& each : cases()) {
        auto translation = translate(each, policies());
        if (!translation) continue;
        const std::string before = differenceOf(each, *translation);
        std::ranges::reverse(translation->promotions);
        const std::string after = differenceOf(each, *translation);
        QVERIFY2(before == after, (each.id + ": " + before + " before, " + after + " after").c_str());
    }
}

/// Cases of our own, in the same form: every mechanic and every policy, with or without the corpus.
class OwnCorpusCases : public QObject {
    Q_OBJECT

private slots:
    void agree_data();
    void agree();
    void coverEveryPolicy();
    void withAWrongNumberAreFound();

private:
    std::map<std::string, CorpusCase> m_cases;
};

void OwnCorpusCases::agree_data() {
    QTest::addColumn<QString>("id");
    for (CorpusCase& each : readCorpus(kHere + "/own")) {
        QTest::newRow(each.id.c_str()) << QString::fromStdString(each.id);
        m_cases.emplace(each.id, std::move(each));
    }
}

void OwnCorpusCases::agree() {
    QFETCH(QString, id);
    const std::string difference = corpus::difference(m_cases.at(id.toStdString()), policies());
    QVERIFY2(difference.empty(), difference.c_str());
}

void OwnCorpusCases::coverEveryPolicy() {
    std::set<std::string> used;
    for (const CorpusCase& each : readCorpus(kHere + "/own")) used.insert(each.policy);
    for (const auto& [name, preset] : policies().at("presets").items())
        QVERIFY2(used.contains(name), ("no case of ours under the policy " + name).c_str());
}

/// The control: every number of a good case, changed by one, must be told.
void OwnCorpusCases::withAWrongNumberAreFound() {
    CorpusCase each = readCorpus(kHere + "/own").front();
    QVERIFY(corpus::difference(each, policies()).empty());
    for (const char* member : {"/total", "/discount_total", "/lines/0/discount"}) {
        CorpusCase wrong = each;
        Json& number = wrong.expected[Json::json_pointer(member)];
        number = number.get<std::int64_t>() + 1;
        QVERIFY2(!corpus::difference(wrong, policies()).empty(), member);
    }
}

} // namespace offerwright::tests

using offerwright::tests::AnyCorpusCase;
using offerwright::tests::CorpusCases;
using offerwright::tests::OwnCorpusCases;
OFFERWRIGHT_TEST(AnyCorpusCase)
OFFERWRIGHT_TEST(CorpusCases)
OFFERWRIGHT_TEST(OwnCorpusCases)
#include "corpus_test.moc"
