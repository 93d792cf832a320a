#include "tests/corpus/making.h"
#include <offerwright/base/time.h>

namespace offerwright::tests::corpus {
namespace {

SpendBasis basisOf(const Making& making) {
    const std::string said = valueOf<std::string>(making.source.when, "spend_basis", "");
    if (said == "running") return SpendBasis::Running;
    return said == "original" ? SpendBasis::Original : SpendBasis::Programme;
}

void ask(Making& making, ConditionRule rule) {
    std::get<Group>(making.promotion.when.rule).members.push_back({making.fresh("when"), std::move(rule)});
}

void askMeasured(Making& making, Measure measure, std::optional<Number> atLeast, std::optional<Number> atMost = {}) {
    const NodeId id = making.fresh("when");
    measure.id = id;
    std::get<Group>(making.promotion.when.rule)
        .members.push_back({id, Measured{std::move(measure), std::move(atLeast), std::move(atMost)}});
}

/// Amounts are whole: "more than" is "at least one more".
void askSpend(Making& making) {
    const Json& when = making.source.when;
    std::optional<Number> atLeast, atMost;
    if (has(when, "min_spend"))
        atLeast = Number{when.at("min_spend").get<std::int64_t>() + (has(when, "min_spend_exclusive") ? 1 : 0)};
    if (has(when, "max_spend"))
        atMost = Number{when.at("max_spend").get<std::int64_t>() - (has(when, "max_spend_exclusive") ? 1 : 0)};
    if (has(when, "equal_spend")) atLeast = atMost = moneyOf(when, "equal_spend");
    if (!atLeast && !atMost) return;
    askMeasured(making, {.kind = MeasureKind::Spend, .of = countedBy(making, "spend_items"), .basis = basisOf(making)},
                atLeast, atMost);
}

Number pieces(const Json& when, const char* member) { return {when.at(member).get<std::int64_t>() * 1000}; }

void askQuantity(Making& making) {
    const Json& when = making.source.when;
    if (has(when, "min_qty"))
        askMeasured(making, {.kind = MeasureKind::Quantity, .of = countedBy(making, "qty_items")},
                    pieces(when, "min_qty"));
    if (has(when, "min_line_qty"))
        askMeasured(making, {.kind = MeasureKind::Quantity, .of = countedBy(making, "qty_items"), .among = Among::Line},
                    pieces(when, "min_line_qty"));
    if (has(when, "min_distinct"))
        askMeasured(making, {.kind = MeasureKind::Distinct, .of = countedBy(making, "qty_items")},
                    Number{when.at("min_distinct").get<std::int64_t>()});
    if (has(when, "contains"))
        askMeasured(making, {.kind = MeasureKind::Quantity, .of = selectionOf(when.at("contains"))}, Number{1});
}

void askDates(Making& making) {
    const Json& when = making.source.when;
    if (!has(when, "valid_from") && !has(when, "valid_to")) return;
    const auto day = [&](const char* member) -> std::optional<LocalDate> {
        if (!has(when, member)) return std::nullopt;
        return parseDate(when.at(member).get<std::string>().substr(0, 10));
    };
    ask(making, WithinDates{day("valid_from"), day("valid_to"), {}});
}

void askShopper(Making& making) {
    const Json& when = making.source.when;
    if (has(when, "coupon")) ask(making, CouponPresented{{when.at("coupon").get<std::string>()}});
    if (has(when, "segments")) ask(making, InSegment{when.at("segments").get<std::vector<std::string>>()});
    if (has(when, "store")) ask(making, AtStore{{when.at("store").get<std::string>()}, {}, {}});
    if (!has(when, "nth_order")) return;
    const Number nth{when.at("nth_order").get<std::int64_t>()};
    ask(making, VisitNumber{nth, nth, {}});
}

std::int64_t leftOf(std::int64_t limit, std::int64_t used) { return std::max<std::int64_t>(0, limit - used); }

void setBudget(Making& making, const Json& budget) {
    const std::int64_t limit = budget.at("limit");
    const std::int64_t left = leftOf(limit, valueOf<std::int64_t>(budget, "used", 0));
    const bool money = budget.at("type") == "spend";
    if (!making.promotion.limits.budget) {
        making.promotion.limits.budget = Budget{.whenShort = Budget::Short::Refuse};
        making.budgets.push_back({.promotion = making.source.id});
    }
    (money ? making.promotion.limits.budget->money : making.promotion.limits.budget->times) = limit;
    (money ? making.budgets.back().money : making.budgets.back().times) = left;
}

/// An earlier day on which the customer used the promotion before.
constexpr LocalDate kLongAgo{10'000};

void makeLimits(Making& making) {
    const Json& when = making.source.when;
    if (has(when, "budget")) setBudget(making, when.at("budget"));
    if (has(when, "usage_limit"))
        setBudget(making, {{"type", "usage"}, {"limit", when.at("usage_limit")}, {"used", valueOf(when, "used", 0)}});
    if (!has(when, "usage_limit_per_customer")) return;
    const Number times{when.at("usage_limit_per_customer").get<std::int64_t>()};
    making.promotion.limits.perCustomer.push_back({.id = making.fresh("limit"), .times = times, .within = {}});
    const auto used = valueOf<std::int64_t>(when, "used_by_customer", 0);
    if (used > 0) making.uses.push_back({making.source.id, {{kLongAgo, used}}});
}

} // namespace

bool outOfForce(const CorpusCase& each, const CorpusPromotion& source) {
    if (!valueOf(source.when, "enabled", true)) return true;
    const std::string currency = valueOf<std::string>(source.when, "currency", each.currency);
    return currency != each.currency;
}

void makeConditions(Making& making) {
    if (has(making.source.when, "points_balance")) throw Untranslatable("a balance with fractions of points");
    askSpend(making);
    askQuantity(making);
    askDates(making);
    askShopper(making);
    makeLimits(making);
}

} // namespace offerwright::tests::corpus
