// Holds the engine against the oracle on random sales. OFFERWRIGHT_ORACLE_COUNT and OFFERWRIGHT_ORACLE_SEED make it
// larger and start it elsewhere; OFFERWRIGHT_ORACLE_SHOW prints so many differences before it gives up.
#include "tests/oracle/comparison.h"
#include "tests/oracle/questions.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <cstdio>
#include <cstdlib>
#include <map>

using namespace offerwright;
using namespace offerwright::oracle;

namespace {

std::uint64_t setting(const char* name, std::uint64_t otherwise) {
    const char* text = std::getenv(name);
    return text ? std::strtoull(text, nullptr, 10) : otherwise;
}

/// What a run has seen: one in which nothing fires has compared nothing.
struct Counts {
    std::uint64_t sales = 0, differing = 0, fired = 0, given = 0, points = 0;
    std::map<std::string, std::uint64_t> outcomes, skipped;
};

void show(std::uint64_t seed, const Question& question, Plant plant) {
    Question small = minimised(question, plant);
    const Answer answer = ask(small);
    std::printf("seed %llu\n%s", static_cast<unsigned long long>(seed), documents(small).c_str());
    for (const std::string& text : differences(answer.verdict, judge(small, plant)))
        std::printf("  %s\n", text.c_str());
}

void count(Counts& counts, const Verdict& verdict) {
    static const std::array<const char*, 5> words{"fired", "not met", "nothing to give", "lost", "limit reached"};
    for (const Ended& ended : verdict.ended) ++counts.outcomes[words[static_cast<std::size_t>(ended.outcome)]];
    for (const Given& given : verdict.given) {
        counts.given += given.discount > 0 ? 1U : 0U;
        counts.points += given.points > 0 ? 1U : 0U;
    }
}

Counts run(std::uint64_t seed, std::uint64_t sales, Plant plant, std::uint64_t shown) {
    Counts counts;
    for (std::uint64_t i = 0; i < sales; ++i) {
        Question question = randomQuestion(seed + i);
        const Answer answer = ask(question);
        for (const std::string& code : answer.notCompiled) ++counts.skipped["promotion out, " + code];
        for (const std::string& code : answer.refused) ++counts.skipped["basket refused, " + code];
        if (!answer.refused.empty()) continue;
        ++counts.sales;
        count(counts, answer.verdict);
        if (differences(answer.verdict, judge(question, plant)).empty()) continue;
        if (counts.differing++ < shown) show(seed + i, question, plant);
    }
    return counts;
}

void tell(const Counts& counts, std::uint64_t seed) {
    const auto n = [](std::uint64_t value) { return static_cast<unsigned long long>(value); };
    std::printf("%llu sales from seed %llu, %llu differ; awards of money %llu, of points %llu\n", n(counts.sales),
                n(seed), n(counts.differing), n(counts.given), n(counts.points));
    for (const auto& [word, times] : counts.outcomes) std::printf("  %s %llu\n", word.c_str(), n(times));
    for (const auto& [word, times] : counts.skipped) std::printf("  skipped: %s %llu\n", word.c_str(), n(times));
}

} // namespace

class OracleTest : public QObject {
    Q_OBJECT

private slots:
    void theEngineSaysWhatTheOracleSays() {
        const std::uint64_t seed = setting("OFFERWRIGHT_ORACLE_SEED", 1);
        const Counts counts =
            run(seed, setting("OFFERWRIGHT_ORACLE_COUNT", 10'000), Plant::None, setting("OFFERWRIGHT_ORACLE_SHOW", 3));
        tell(counts, seed);
        QCOMPARE(counts.differing, std::uint64_t{0});
        QVERIFY(counts.given > counts.sales / 10);
    }

    void aWrongRuleIsFoundOut_data() {
        QTest::addColumn<int>("plant");
        QTest::newRow("rounded down") << static_cast<int>(Plant::RoundDown);
        QTest::newRow("ties the other way") << static_cast<int>(Plant::WrongTies);
        QTest::newRow("spend as it runs") << static_cast<int>(Plant::RunningSpend);
    }
    void aWrongRuleIsFoundOut() {
        QFETCH(const int, plant);
        QVERIFY(run(1, 2000, static_cast<Plant>(plant), 0).differing > 0);
    }
};

OFFERWRIGHT_TEST(OracleTest)
#include "oracle_test.moc"
