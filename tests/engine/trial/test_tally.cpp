// Replays as folds: however the source is cut, the same tally; whatever the order, the same digest.
#include "tests/support/test_main.h"
#include <QTest>
#include <limits>
#include <offerwright/trial/tally.h>
#include <random>
#include <set>

using namespace offerwright;

namespace {

std::int64_t below(std::mt19937_64& random, std::uint64_t n) { return static_cast<std::int64_t>(random() % n); }

Adjudication drawAnswer(std::mt19937_64& random, int number) {
    Adjudication answer;
    answer.basket = "b" + std::to_string(number);
    answer.currency = "EUR";
    answer.lines.resize(random() % 4 + 1, {Money{500}, Money{400}});
    answer.gross = {below(random, 10'000)};
    answer.discount = {below(random, 500)};
    answer.total = {answer.gross.minor - answer.discount.minor};
    answer.basePoints = below(random, 100);
    answer.bonusPoints = below(random, 50);
    for (const char* id : {"p1", "p2", "p3"}) {
        const auto outcome = static_cast<Outcome>(random() % 5);
        const std::int64_t given = outcome == Outcome::Fired ? below(random, 300) : 0;
        answer.promotions.push_back({id, outcome, 1, Money{given}, 0, {}});
        if (given > 0) answer.awards.push_back({id, "s", "r", Stage::Item, 1, Money{given}, {}, {{0, Money{given}}}});
    }
    return answer;
}

/// The tally of a source of answers with a refusal after every seventh, from `from` up to `to`.
Tally fold(const std::vector<Adjudication>& answers, std::size_t from, std::size_t to) {
    Tally tally;
    for (std::size_t i = from; i < to; ++i) {
        add(tally, answers[i]);
        if (i % 7 != 0) continue;
        Diagnostic reason;
        reason.code = i % 2 == 0 ? "json.syntax" : "basket.currency";
        addRefusal(tally, {static_cast<std::int64_t>(i), answers[i].basket, reason});
    }
    return tally;
}

std::vector<Adjudication> drawSource(std::mt19937_64& random, int size) {
    std::vector<Adjudication> answers;
    for (int i = 0; i < size; ++i) answers.push_back(drawAnswer(random, i));
    return answers;
}

std::mt19937_64 seeded() {
    const std::uint64_t seed = std::random_device{}();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    return std::mt19937_64(seed);
}

} // namespace

class TalliesOfReplays : public QObject {
    Q_OBJECT
private slots:
    void sumsAreThoseOfTheAnswers();
    void everyCutOfTheSourceGivesTheSameTally();
    void onlyTheFirstRefusalsAreKeptButAllCounted();
    void theDigestDoesNotDependOnTheOrder();
    void aChangeOfAnyAnswerChangesTheDigest_data();
    void aChangeOfAnyAnswerChangesTheDigest();
    void everyEffectIsInTheDigest();
    void theDigestIsTheSameWithAndWithoutATrace();
    void aViewCountsAsWhatItLooksAt();
    void sumsStopAtTheEndsInsteadOfWrapping();
};

void TalliesOfReplays::sumsAreThoseOfTheAnswers() {
    Adjudication answer;
    answer.lines.resize(3);
    answer.gross = {1000};
    answer.discount = {250};
    answer.total = {750};
    answer.basePoints = 7;
    answer.bonusPoints = 5;
    answer.promotions = {{"p1", Outcome::Fired, 2, Money{250}, 5, {}}, {"p2", Outcome::NotMet, 0, {}, 0, {}}};
    Tally tally;
    add(tally, answer);
    add(tally, answer);
    QCOMPARE(tally.baskets, 2);
    QCOMPARE(tally.lines, 6);
    QCOMPARE(tally.gross, Money{2000});
    QCOMPARE(tally.discount, Money{500});
    QCOMPARE(tally.total, Money{1500});
    QCOMPARE(tally.basePoints, 14);
    QCOMPARE(tally.bonusPoints, 10);
    QCOMPARE(tally.promotions, (PromotionTallies{{"p1", {2, 4, Money{500}, 10}}}));
}

void TalliesOfReplays::everyCutOfTheSourceGivesTheSameTally() {
    auto random = seeded();
    const auto answers = drawSource(random, 500);
    const Tally whole = fold(answers, 0, answers.size());
    QVERIFY(whole.refused > 0 && whole.promotions.size() == 3 && whole.refusals.size() == 72);
    for (int round = 0; round < 50; ++round) {
        Tally merged;
        for (std::size_t from = 0; from < answers.size();) {
            const std::size_t to = std::min(answers.size(), from + 1 + random() % 90);
            merge(merged, fold(answers, from, to));
            from = to;
        }
        QCOMPARE(merged, whole);
    }
}

void TalliesOfReplays::onlyTheFirstRefusalsAreKeptButAllCounted() {
    Tally tally;
    Tally later;
    for (int i = 1; i <= 700; ++i) {
        addRefusal(tally, {i, {}, {}});
        addRefusal(later, {700 + i, {}, {}});
    }
    merge(tally, later);
    QCOMPARE(tally.refused, 1400);
    QCOMPARE(tally.refusals.size(), kMaxRefusals);
    QCOMPARE(tally.refusals.back().number, 1000);
    merge(tally, later);
    QCOMPARE(tally.refusals.size(), kMaxRefusals);
}

void TalliesOfReplays::theDigestDoesNotDependOnTheOrder() {
    auto random = seeded();
    auto answers = drawSource(random, 200);
    const std::uint64_t digest = fold(answers, 0, answers.size()).digest;
    std::ranges::shuffle(answers, random);
    QCOMPARE(fold(answers, 0, answers.size()).digest, digest);
    answers.push_back(answers.front());
    QVERIFY(fold(answers, 0, answers.size()).digest != digest);
}

void TalliesOfReplays::aChangeOfAnyAnswerChangesTheDigest_data() {
    using Change = std::function<void(Adjudication&)>;
    QTest::addColumn<Change>("change");
    const std::pair<const char*, Change> changes[] = {
        {"basket", [](Adjudication& a) { a.basket += 'x'; }},
        {"line", [](Adjudication& a) { --a.lines[0].net.minor; }},
        {"award's discount", [](Adjudication& a) { ++a.awards[0].discount.minor; }},
        {"award's line", [](Adjudication& a) { ++a.awards[0].shares[0].line; }},
        {"award's promotion", [](Adjudication& a) { a.awards[0].promotion = "p9"; }},
        {"award's points", [](Adjudication& a) { ++a.awards[0].points; }},
        {"award's message", [](Adjudication& a) { a.awards[0].message.set("en", "Hello"); }},
        {"trimmed", [](Adjudication& a) { a.awards[0].trimmed = true; }},
        {"times", [](Adjudication& a) { ++a.promotions[0].times; }},
        {"coupon",
         [](Adjudication& a) {
             a.coupons.push_back({"SAVE", CouponOutcome::State::Used, "p1"});
         }},
        {"notice",
         [](Adjudication& a) {
             a.notices.push_back({"bound", "p1", {}});
         }},
        {"total", [](Adjudication& a) { ++a.total.minor; }},
        {"points", [](Adjudication& a) { ++a.basePoints; }},
        {"award's credit", [](Adjudication& a) { ++a.awards[0].credit.minor; }},
        {"award's account", [](Adjudication& a) { a.awards[0].account = "miles"; }},
        {"award's funding",
         [](Adjudication& a) {
             a.awards[0].funding = {{"S1", 5}};
         }},
        {"share's funding",
         [](Adjudication& a) {
             a.awards[0].shares[0].funding = {{"S1", 5}};
         }},
        {"gift",
         [](Adjudication& a) {
             a.awards[0].gift = Gift{"A-1", Quantity{1000}, Money{0}};
         }},
        {"what trimmed", [](Adjudication& a) { a.awards[0].trimmedBy = "cap"; }},
        {"promotion's credit", [](Adjudication& a) { ++a.promotions[0].credit.minor; }},
        {"credit", [](Adjudication& a) { ++a.credit.minor; }},
        {"points burnt", [](Adjudication& a) { ++a.burnt.points; }},
        {"burnt amount", [](Adjudication& a) { ++a.burnt.amount.minor; }},
        {"cash rounding", [](Adjudication& a) { --a.cashRounding.minor; }},
        {"payable", [](Adjudication& a) { ++a.payable.minor; }},
        {"certificate", [](Adjudication& a) { a.certificate = Certificate{}; }},
    };
    for (const auto& [name, change] : changes) QTest::newRow(name) << change;
}

/// Two effects that differ in one thing are two digests, and so is one effect more.
void TalliesOfReplays::everyEffectIsInTheDigest() {
    const LocalDate day{20'500}, next{20'501};
    const Effects effects{Visited{day},
                          Visited{next},
                          Credited{"", 5, {}, "p", "r"},
                          Credited{"miles", 5, {}, "p", "r"},
                          Credited{"", 6, {}, "p", "r"},
                          Credited{"", 5, day, "p", "r"},
                          Burnt{5, {10}},
                          Burnt{5, {11}},
                          CouponUsed{"A", "p"},
                          CouponUsed{"B", "p"},
                          CouponIssued{"A", "p", "r", day, next, 1},
                          CouponIssued{"A", "p", "r", day, next, 2},
                          Counted{"p", "s1", day, 1},
                          Counted{"p", "s2", day, 1},
                          StepReached{"p", "s1", day, 0, ""},
                          StepReached{"p", "s1", day, 1, "s2"},
                          RoundLapsed{"p", day, {}},
                          RoundLapsed{"p", day, {"s1"}},
                          RoundCompleted{"p", day, {}},
                          RoundCompleted{"p", day, {"s1"}},
                          Used{"p", day, 1},
                          Used{"p", day, 2},
                          Spent{"p", 1, 0, 0},
                          Spent{"p", 0, 1, 0},
                          Entitled{"ticket", 1, "p", "r"},
                          Entitled{"ticket", 2, "p", "r"},
                          Donated{"trees", {100}, "p", "r"},
                          Donated{"trees", {101}, "p", "r"}};
    std::set<std::uint64_t> digests;
    for (const Effect& effect : effects) {
        Adjudication answer;
        answer.effects = {effect};
        Tally tally;
        add(tally, answer);
        digests.insert(tally.digest);
    }
    QCOMPARE(digests.size(), effects.size());
}

void TalliesOfReplays::aChangeOfAnyAnswerChangesTheDigest() {
    QFETCH(std::function<void(Adjudication&)>, change);
    Adjudication answer;
    answer.lines.resize(2);
    answer.awards.push_back({"p1", "s", "r", Stage::Item, 1, Money{5}, {}, {{0, Money{5}}}});
    answer.promotions = {{"p1", Outcome::Fired, 1, Money{5}, 0, {}}};
    Tally before;
    add(before, answer);
    change(answer);
    Tally after;
    add(after, answer);
    QVERIFY(before.digest != after.digest);
}

void TalliesOfReplays::theDigestIsTheSameWithAndWithoutATrace() {
    Adjudication answer;
    answer.promotions = {{"p1", Outcome::Fired, 1, Money{5}, 0, {}}};
    Tally without;
    add(without, answer);
    answer.promotions.push_back({"p2", Outcome::NotMet, 0, {}, 0, {}});
    answer.fingerprint = "of another set";
    Tally with;
    add(with, answer);
    QCOMPARE(with.digest, without.digest);
}

void TalliesOfReplays::aViewCountsAsWhatItLooksAt() {
    const LocalText hello{{{"en", "Hello"}}};
    const RulingParts::FunderPart funding[] = {{"S1", 5}};
    const RulingParts::Share shares[] = {{0, Money{5}, funding}};
    const RulingParts::Award awards[] = {
        {.promotion = "p1", .step = "s", .reward = "a reward of many letters", .discount = {5}, .shares = shares},
        {.promotion = "p2", .funding = funding, .gift = RulingParts::Gift{"A-1", {1000}, {7}}, .message = &hello}};
    const RulingParts::PromotionOutcome outcomes[] = {{"p1", Outcome::Fired, 1, {5}}, {"p3", Outcome::Lost}};
    const RulingParts::LineOutcome lines[] = {{{10}, {5}}, {{20}, {20}}};
    const std::string_view texts[] = {"s1", "s2"};
    const RulingParts::Effect effects[] = {EffectParts<Viewed>::RoundLapsed{"p1", {20'500}, texts}};
    const RulingParts::CouponOutcome coupons[] = {{"NOEL", CouponState::Used, "p1"}};
    const RulingParts::Notice notices[] = {{"bound", "p1", texts}};
    Ruling ruling{.basket = "b1", .currency = "EUR", .lines = lines, .awards = awards, .promotions = outcomes};
    ruling.coupons = coupons;
    ruling.notices = notices;
    ruling.effects = effects;
    ruling.certificate = RulingParts::Certificate{.competing = texts};
    Adjudication answer{.basket = "b1", .currency = "EUR", .lines = {{{10}, {5}}, {{20}, {20}}}};
    answer.awards = {{.promotion = "p1", .step = "s", .reward = "a reward of many letters", .discount = {5}},
                     {.promotion = "p2", .funding = {{"S1", 5}}, .gift = Gift{"A-1", {1000}, {7}}, .message = hello}};
    answer.awards[0].shares = {{0, Money{5}, {{"S1", 5}}}};
    answer.promotions = {{"p1", Outcome::Fired, 1, {5}}, {"p3", Outcome::Lost}};
    answer.coupons = {{"NOEL", CouponState::Used, "p1"}};
    answer.notices = {{"bound", "p1", {"s1", "s2"}}};
    answer.effects = {RoundLapsed{"p1", {20'500}, {"s1", "s2"}}};
    answer.certificate = Certificate{.competing = {"s1", "s2"}};
    Tally viewed;
    add(viewed, ruling);
    Tally owned;
    add(owned, answer);
    QCOMPARE(viewed, owned);
    QCOMPARE(viewed.promotions.size(), 1u);
    answer.awards[1].message = {};
    add(owned, answer);
    add(viewed, ruling);
    QVERIFY(viewed.digest != owned.digest);
}

void TalliesOfReplays::sumsStopAtTheEndsInsteadOfWrapping() {
    Adjudication answer;
    answer.gross = {std::numeric_limits<std::int64_t>::max() - 1};
    Tally tally;
    add(tally, answer);
    add(tally, answer);
    QCOMPARE(tally.gross.minor, std::numeric_limits<std::int64_t>::max());
}

OFFERWRIGHT_TEST(TalliesOfReplays)
#include "test_tally.moc"
