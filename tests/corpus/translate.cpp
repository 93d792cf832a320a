#include "tests/corpus/translate.h"
#include "tests/corpus/making.h"
#include <algorithm>
#include <offerwright/text/documents.h>
#include <tuple>

namespace offerwright::tests::corpus {
namespace {

constexpr auto kShopper = "shopper";
constexpr auto kNoon = "2026-01-15T12:00:00Z"; ///< for cases that do not care when

// --- programme and basket
// ---------------------------------------------------------------------------------------------

/// A programme has one rounding mode; where a case cuts catalogue prices it is that of these.
Json membersOf(const CorpusCase& each, const Policy& policy) {
    Json members = policy.programme;
    if (!policy.catalogueRounds.empty() && std::ranges::any_of(each.promotions, &CorpusPromotion::catalogue))
        members["roundMode"] = policy.catalogueRounds;
    return members;
}

Programme programmeOf(const CorpusCase& each, const Policy& policy) {
    auto read = parseProgramme(membersOf(each, policy).dump());
    if (!read.ok()) throw Untranslatable("a programme that we cannot read: " + printDiagnostics(read.diagnostics));
    read.value.currency = each.currency;
    if (!each.store.empty()) read.value.stores.push_back({.id = each.store, .name = each.store});
    return read.value;
}

Line lineOf(const CorpusLine& from) {
    Line line{.sku = from.sku, .quantity = {from.thousandths}, .unitPrice = {from.unitPrice}};
    line.promotable = from.discountable;
    line.tags = std::vector<std::string>{lineMark(from.id)};
    if (!from.categories.empty()) line.category = joinCategory({from.categories.front()});
    if (!from.brand.empty()) line.brand = from.brand;
    if (from.listPrice) line.regularPrice = Money{*from.listPrice};
    if (from.minPrice) line.floorPrice = Money{*from.minPrice};
    return line;
}

Basket basketOf(const CorpusCase& each, const Programme& programme) {
    Basket basket{.id = each.id, .currency = each.currency, .store = each.store, .customer = kShopper};
    basket.at = parseInstant(each.time.empty() ? kNoon : each.time, programme.zone);
    basket.coupons = each.coupons;
    for (const CorpusLine& line : each.lines)
        if (!line.gift) basket.lines.push_back(lineOf(line));
    return basket;
}

Customer customerOf(const CorpusCase& each) {
    Customer customer{.id = kShopper, .segments = each.segments};
    customer.wallet.visits = each.earlierOrders;
    return customer;
}

std::vector<Product> giftsOf(const CorpusCase& each) {
    std::vector<Product> products;
    for (const CorpusLine& line : each.lines)
        if (line.gift) products.push_back({.sku = line.sku, .name = line.id, .price = Money{line.unitPrice}});
    return products;
}

// --- order and combination
// --------------------------------------------------------------------------------------------

std::int64_t nominalValue(const CorpusPromotion& promotion) {
    const Json& then = promotion.then;
    return has(then, "percent") ? percentOf(then).value / 10'000 : valueOf<std::int64_t>(then, "amount", 0);
}

/// Smaller goes first; equals in the order in which the case lists them.
std::int64_t rankOf(const CorpusPromotion& promotion, Sequence sequence) {
    switch (sequence) {
    case Sequence::HighFirst: return -promotion.priority;
    case Sequence::LowFirst: return promotion.priority;
    case Sequence::ValueFirst: return -nominalValue(promotion);
    case Sequence::Listed: break;
    }
    return 0;
}

auto sortKey(const CorpusPromotion& promotion, const Policy& policy) {
    return std::tuple(policy.manualFirst && promotion.mechanic == "manual_amount" ? 0 : 1,
                      policy.buyGetFirst && promotion.mechanic == "buy_x_get_y" ? 0 : 1,
                      policy.apartOf(promotion) == "place" ? 0 : 1, rankOf(promotion, policy.sequence));
}

std::vector<const CorpusPromotion*> inSequence(const CorpusCase& each, const Policy& policy) {
    std::vector<const CorpusPromotion*> sorted;
    for (const CorpusPromotion& promotion : each.promotions)
        if (!outOfForce(each, promotion)) sorted.push_back(&promotion);
    std::ranges::stable_sort(sorted, {}, [&](const CorpusPromotion* one) { return sortKey(*one, policy); });
    return sorted;
}

bool samePlace(const Place& a, const Place& b) { return a.stage == b.stage && a.lane == b.lane; }

/// It does not apply where another one has; others may apply after it.
void requireFirst(Making& making) {
    PromotionState none{.state = Happened::NotFired};
    for (const CorpusPromotion& other : making.each.promotions)
        if (other.id != making.source.id && !outOfForce(making.each, other)) none.promotions.push_back(other.id);
    if (none.promotions.empty()) return;
    std::get<Group>(making.promotion.when.rule).members.push_back({making.fresh("when"), std::move(none)});
}

void combine(Making& making) {
    Combining& combines = making.promotion.combines;
    combines.lane = making.policy.placeOf(making.source).lane;
    combines.sharesUnits = !making.policy.sharing.empty() && making.source.stacking.starts_with(making.policy.sharing);
    const bool manual = making.policy.manualFirst && making.source.mechanic == "manual_amount";
    combines.stops = making.policy.stops || manual || making.source.stacking == "stop";
    const std::string apart = making.policy.apartOf(making.source);
    combines.alone = apart == "alone";
    if (apart == "notAfter") return requireFirst(making);
    if (apart.empty() || apart == "alone") return;
    const Place own = making.policy.placeOf(making.source);
    for (const CorpusPromotion& other : making.each.promotions) {
        const bool near = apart == "all" || (apart == "place" && samePlace(own, making.policy.placeOf(other))) ||
                          (apart == "priority" && other.priority != making.source.priority);
        if (other.id != making.source.id && near && !outOfForce(making.each, other))
            combines.notWith.push_back(other.id);
    }
}

/// Offers do not go on for ever where a case says how often they apply.
void limitTimes(Making& making) {
    if (has(making.source.then, "max_applications"))
        making.promotion.limits.timesPerBasket = Number{making.source.then.at("max_applications").get<std::int64_t>()};
}

/// An amount of zero gives nothing; our documents do not say so with a reward.
bool givesSomething(const Promotion& promotion) {
    return std::ranges::any_of(promotion.ladder.steps, [](const Step& step) { return !step.rewards.empty(); });
}

const Promotion& promotionOf(Making& making, std::int32_t priority) {
    Promotion& promotion = making.promotion;
    promotion.id = making.source.id;
    promotion.name.set("en", making.source.id);
    promotion.status = Status::Live;
    if (const auto tag = making.policy.tags.find(making.source.mechanic); tag != making.policy.tags.end())
        promotion.tags = {tag->second};
    promotion.priority = priority;
    promotion.stage = making.policy.placeOf(making.source).stage;
    promotion.who = {"who", Group{}};
    promotion.when = {"when", Group{}};
    makeConditions(making);
    makeRewards(making);
    limitTimes(making);
    combine(making);
    return promotion;
}

void addPromotions(const CorpusCase& each, const Policy& policy, Translation& translation) {
    const auto sorted = inSequence(each, policy);
    auto priority = static_cast<std::int32_t>(sorted.size());
    for (const CorpusPromotion* source : sorted) {
        Making making{.each = each, .source = *source, .policy = policy};
        const Promotion& made = promotionOf(making, priority--);
        if (givesSomething(made)) translation.promotions.push_back(made);
        auto& budgets = translation.customer.budgets;
        auto& uses = translation.customer.wallet.uses;
        budgets.insert(budgets.end(), making.budgets.begin(), making.budgets.end());
        uses.insert(uses.end(), making.uses.begin(), making.uses.end());
    }
    std::ranges::sort(translation.customer.wallet.uses, {}, &Uses::promotion);
}

} // namespace

std::expected<Translation, std::string> translate(const CorpusCase& each, const Json& policies) {
    try {
        const Policy policy = policyOf(each, policies);
        Translation translation{.programme = programmeOf(each, policy), .customer = customerOf(each)};
        translation.basket = basketOf(each, translation.programme);
        translation.products = giftsOf(each);
        addPromotions(each, policy, translation);
        return translation;
    } catch (const std::exception& reason) {
        return std::unexpected(std::string(reason.what()));
    }
}

} // namespace offerwright::tests::corpus
