// What holds of credits, funding, budgets, payment and effects for every basket and every set of promotions.
#include "tests/engine/adjudicate/any_sale.h"
#include "tests/engine/adjudicate/offers.h"
#include "tests/support/random_basket.h"
#include "tests/support/random_promotion.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <algorithm>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

constexpr std::uint64_t kRounds = 2'000;
constexpr std::int64_t kWhole = 1'000'000;

std::vector<FundingShare> someFunding(Dice& dice) {
    const std::int64_t first = dice.oneIn(3) ? dice.number(0, kWhole) : dice.number(0, 100) * 10'000;
    const std::int64_t second = dice.number(0, kWhole - first);
    return {{"supplier", first}, {"partner", second}, {"retailer", kWhole - first - second}};
}

bool isMoney(const Reward& reward) { return reward.rule.index() < RewardRule(PointsFixed{}).index(); }

/// Some rewards go to accounts, some are paid by several, some promotions have a budget.
void dress(Dice& dice, Promotion& promotion) {
    for (Step& step : promotion.ladder.steps)
        for (Reward& reward : step.rewards) {
            if (dice.oneIn(3) && isMoney(reward))
                reward.into = Destination{"euros", static_cast<std::int32_t>(dice.number(0, 9))};
            if (dice.oneIn(2)) reward.funding = someFunding(dice);
        }
    if (dice.oneIn(3)) promotion.limits.budget = Budget{5000, 500, 50, dice.any(Budget::Short::Refuse)};
}

Promotion multiplier(Dice& dice) {
    Promotion made{.id = "zz", .stage = Stage::Points};
    made.name.set("en", "zz");
    made.who = {"who", Group{}};
    made.when = {"when", Group{}};
    made.ladder.steps = {{"s", {"if", Group{}}, {}, {{"r", CreditMultiplier{{dice.number(11, 40) * 100'000}, {}}}}}};
    dress(dice, made);
    return made;
}

Programme someProgramme(Dice& dice) {
    Programme programme = randomProgramme(dice);
    programme.accounts = {{"euros", true, {}}};
    programme.burn = {dice.number(1, 50), dice.number(1, 200), dice.number(0, 100), dice.number(0, kWhole)};
    programme.cashStep = {dice.number(0, 10), dice.any(RoundMode::HalfDown)};
    return programme;
}

struct DrawnSale : AnySale {
    explicit DrawnSale(std::uint64_t seed)
        : AnySale(seed) {
        for (std::size_t i = 1 + dice.below(6); i > 0; --i) {
            Promotion made = randomOffer(dice, "p" + std::to_string(i));
            dress(dice, made);
            input.promotions.push_back(std::make_shared<const Promotion>(made));
        }
        input.promotions.push_back(std::make_shared<const Promotion>(multiplier(dice)));
        input.programme = std::make_shared<const Programme>(someProgramme(dice));
        compiled = compile(input);
        customer.id = dice.oneIn(5) ? "" : "c";
        customer.points = dice.number(-10, 3000);
        for (const auto& each : input.promotions)
            if (dice.oneIn(2))
                customer.budgets.push_back({each->id, dice.number(-1, 800), dice.number(0, 100), dice.number(0, 3)});
        basket = randomSale(dice);
        basket.burn = dice.number(0, 3000);
        basket.tenders = {{dice.oneIn(2) ? "cash" : "card", {100}}};
    }
};

template <typename Claim> QByteArray firstBreachOf(const Claim& claim) {
    return firstBreach<DrawnSale>(kRounds, [&](const DrawnSale& sale) -> QByteArray { return claim(sale, sale.run()); });
}

std::int64_t sumOf(const std::vector<FunderPart>& parts) {
    std::int64_t sum = 0;
    for (const FunderPart& part : parts) sum += part.amount;
    return sum;
}

std::int64_t partOf(const std::vector<FunderPart>& parts, const std::string& funder) {
    const auto found = std::ranges::find(parts, funder, &FunderPart::funder);
    return found == parts.end() ? 0 : found->amount;
}

const Reward& rewardOf(const DrawnSale& sale, const Award& award) {
    const Promotion& promotion = sale.promotion(award.promotion);
    for (const Step& step : promotion.ladder.steps)
        for (const Reward& reward : step.rewards)
            if (reward.id == award.reward) return reward;
    return promotion.ladder.steps[0].rewards[0];
}

QByteArray breachOfFunding(const Award& award, const Reward& reward) {
    const std::int64_t money = award.discount.minor + award.credit.minor;
    const std::int64_t amount = money > 0 ? money : award.points;
    if (reward.funding.empty() || amount == 0) return award.funding.empty() ? "" : "paid by nobody who is named";
    if (sumOf(award.funding) != amount) return "the funders do not pay the reward";
    for (const Share& share : award.shares) {
        if (sumOf(share.funding) != share.amount.minor) return "the funders do not pay a share";
        if (std::ranges::any_of(share.funding, [](const FunderPart& part) { return part.amount < 0; }))
            return "a funder pays less than nothing";
    }
    for (const FundingShare& each : reward.funding) {
        const std::int64_t paid = partOf(award.funding, each.funder);
        const Wide off = Wide{paid} * kWhole - Wide{amount} * each.share;
        if (off >= kWhole || off <= -kWhole) return "a funder pays more than a cent beside its part";
        std::int64_t byLine = 0;
        for (const Share& share : award.shares) byLine += partOf(share.funding, each.funder);
        if (!award.shares.empty() && byLine != paid) return "a funder's lines are not its part";
    }
    return {};
}

QByteArray breachOfBudget(const Promotion& promotion, const BudgetLeft& left, const PromotionOutcome& outcome) {
    if (!promotion.limits.budget) return {};
    const std::int64_t money = outcome.discount.minor + outcome.credit.minor;
    if (money > std::max<std::int64_t>(*left.money, 0)) return "more money than is left";
    if (outcome.points > *left.points) return "more points than are left";
    // Elsewhere a reward may be given once for each product at one time.
    const bool counts = promotion.ladder.relation == Relation::Repeat;
    return counts && outcome.times > *left.times ? "more times than are left" : "";
}

/// What the effects credit, in money and in points.
std::pair<std::int64_t, std::int64_t> creditedBy(const Effects& effects) {
    std::int64_t money = 0;
    std::int64_t points = 0;
    for (const Effect& effect : effects)
        if (const auto* credited = std::get_if<Credited>(&effect))
            (credited->account == "euros" ? money : points) += credited->amount;
    return {money, points};
}

} // namespace

class AnyReward : public QObject {
    Q_OBJECT

private slots:
    void isWithoutFault();
    void creditedLeavesTheLines();
    void isPaidByItsFunders();
    void keepsItsBudget();
    void isSettledToTheCent();
    void hasItsEffects();
};

void AnyReward::isWithoutFault() {
    const QByteArray breach = firstBreachOf([](const DrawnSale& sale, const Adjudication&) -> QByteArray {
        const auto& faults = sale.compiled.diagnostics;
        return faults.empty() ? "" : QByteArray::fromStdString(faults[0].code + " " + faults[0].address.node);
    });
    QVERIFY2(breach.isEmpty(), breach);
}

void AnyReward::creditedLeavesTheLines() {
    int credited = 0;
    const QByteArray breach = firstBreachOf([&](const DrawnSale&, const Adjudication& result) -> QByteArray {
        std::vector<std::int64_t> off(result.lines.size(), 0);
        std::int64_t credit = 0;
        for (const Award& award : result.awards) {
            std::int64_t sum = 0;
            for (const Share& share : award.shares) {
                sum += share.amount.minor;
                if (award.credit.minor == 0) off[share.line] += share.amount.minor;
            }
            if (sum != award.discount.minor + award.credit.minor) return "shares do not sum";
            if (award.discount.minor > 0 && award.credit.minor > 0) return "off the bill and credited at once";
            credit += award.credit.minor;
        }
        credited += credit > 0 ? 1 : 0;
        for (std::size_t i = 0; i < off.size(); ++i)
            if (result.lines[i].gross.minor - result.lines[i].net.minor != off[i]) return "a line moved";
        return credit == result.credit.minor ? "" : "awards do not sum to the credit";
    });
    QVERIFY2(breach.isEmpty(), breach);
    QVERIFY(credited > 300);
}

void AnyReward::isPaidByItsFunders() {
    const QByteArray breach = firstBreachOf([](const DrawnSale& sale, const Adjudication& result) -> QByteArray {
        for (const Award& award : result.awards)
            if (const QByteArray found = breachOfFunding(award, rewardOf(sale, award)); !found.isEmpty()) return found;
        return {};
    });
    QVERIFY2(breach.isEmpty(), breach);
}

void AnyReward::keepsItsBudget() {
    int reached = 0;
    const QByteArray breach = firstBreachOf([&](const DrawnSale& sale, const Adjudication& result) -> QByteArray {
        for (const PromotionOutcome& outcome : result.promotions) {
            reached += outcome.outcome == Outcome::LimitReached ? 1 : 0;
            const auto& told = sale.customer.budgets;
            const auto left = std::ranges::find(told, outcome.promotion, &BudgetLeft::promotion);
            if (left == told.end()) continue;
            const Promotion& promotion = sale.promotion(outcome.promotion);
            if (const QByteArray found = breachOfBudget(promotion, *left, outcome); !found.isEmpty()) return found;
        }
        for (const Award& award : result.awards) {
            const auto& budget = sale.promotion(award.promotion).limits.budget;
            if (award.trimmedBy == "budget" && budget && budget->whenShort == Budget::Short::Refuse)
                return "cut where it must be whole";
        }
        return {};
    });
    QVERIFY2(breach.isEmpty(), breach);
    QVERIFY(reached > 50);
}

void AnyReward::isSettledToTheCent() {
    int burnt = 0;
    const QByteArray breach = firstBreachOf([&](const DrawnSale& sale, const Adjudication& result) -> QByteArray {
        const Programme& programme = sale.compiled.set->programme();
        const Payment& paid = result.burnt;
        burnt += paid.points > 0 ? 1 : 0;
        if (paid.points > 0 && (paid.points > sale.customer.points || paid.points > sale.basket.burn))
            return "more points than there are or were offered";
        if (paid.points % programme.burn.points != 0) return "a broken block";
        if (paid.amount.minor > std::max<std::int64_t>(result.total.minor, 0)) return "more than is to be paid";
        const std::int64_t rest = result.total.minor - paid.amount.minor;
        if (result.payable.minor != rest + result.cashRounding.minor) return "what is to be paid does not add up";
        const std::int64_t step = programme.cashStep.step;
        const bool cash = sale.basket.tenders[0].type == "cash" && step > 0;
        if (!cash) return result.cashRounding.minor == 0 ? "" : "rounded without cash";
        return result.payable.minor % step == 0 && std::abs(result.cashRounding.minor) < step ? "" : "not on the step";
    });
    QVERIFY2(breach.isEmpty(), breach);
    QVERIFY(burnt > 100);
}

void AnyReward::hasItsEffects() {
    const QByteArray breach = firstBreachOf([](const DrawnSale& sale, const Adjudication& result) -> QByteArray {
        const auto [money, points] = creditedBy(result.effects);
        const bool known = !sale.customer.id.empty();
        if (money != (known ? result.credit.minor : 0)) return "credited is not what the accounts receive";
        if (points != (known ? result.basePoints + result.bonusPoints : 0)) return "points are not what is earned";
        if (!std::ranges::is_sorted(result.effects, {}, &Effect::index)) return "not in the order of effects";
        return {};
    });
    QVERIFY2(breach.isEmpty(), breach);
}

OFFERWRIGHT_TEST(AnyReward)
#include "rewards_property_test.moc"
