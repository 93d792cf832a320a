// What a promotion asks of a basket.
#include "tests/oracle/shop.h"
#include <algorithm>
#include <set>

namespace offerwright::oracle {
namespace {

constexpr std::int32_t kMinuteMs = 60'000;

bool has(const std::vector<std::string>& list, const std::string& word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

template <typename Item> bool anyOf(const std::vector<Item>& list, const Item& item) {
    return std::find(list.begin(), list.end(), item) != list.end();
}

const Store* storeOf(const Shop& shop) {
    for (const Store& store : shop.programme().stores)
        if (store.id == shop.asked->basket.store) return &store;
    return nullptr;
}

const Zone& zoneOf(const Shop& shop) {
    const Store* store = storeOf(shop);
    return store ? store->zone : shop.programme().zone;
}

LocalTime at(std::int32_t day, std::int32_t minute) {
    return minute == 1440 ? LocalTime{{day + 1}, 0} : LocalTime{{day}, minute * kMinuteMs};
}

/// The local day on which the window that is open now began.
std::optional<LocalDate> windowDay(const Shop& shop, const WithinHours& hours) {
    const Zone& zone = zoneOf(shop);
    const std::int32_t today = toLocal(shop.asked->at, zone).date.days;
    const bool overnight = hours.from > hours.to;
    for (std::int32_t day = today - 1; day <= today + 1; ++day) {
        const Instant start = toInstant(at(day, hours.from.minute), zone, Overlap::First);
        const Instant end = toInstant(at(day + (overnight ? 1 : 0), hours.to.minute), zone, Overlap::Last);
        if (start <= shop.asked->at && shop.asked->at < end) return LocalDate{day};
    }
    return std::nullopt;
}

bool within(const Shop& shop, std::int64_t value, const std::optional<Number>& least,
            const std::optional<Number>& most) {
    return (!least || value >= shop.value(*least)) && (!most || value <= shop.value(*most));
}

bool atStore(const Shop& shop, const AtStore& rule) {
    const Store* store = storeOf(shop);
    if (!store) return false;
    if (has(rule.stores, store->id) || has(rule.banners, store->banner)) return true;
    for (const std::string& group : store->groups)
        if (has(rule.groups, group)) return true;
    return false;
}

bool onDay(const WithinDates& rule, LocalDate day) {
    return (!rule.from || day >= *rule.from) && (!rule.to || day <= *rule.to) && !anyOf(rule.except, day);
}

bool shares(const std::vector<std::string>& left, const std::vector<std::string>& right) {
    for (const std::string& word : left)
        if (has(right, word)) return true;
    return false;
}

bool consented(const GaveConsent& rule, const std::vector<std::string>& given) {
    for (const std::string& purpose : rule.purposes)
        if (!has(given, purpose)) return false;
    return true;
}

std::int64_t basketTotal(const Shop& shop, SpendBasis basis) {
    std::int64_t sum = 0;
    for (const Row& row : shop.rows)
        if (row.thousandths > 0) sum += worthBy(shop, row, basis);
    return sum;
}

/// `day` is the one that days beside overnight hours mean.
bool simple(const Shop& shop, const Condition& condition, LocalDate day, bool freeOnly) {
    const Basket& basket = shop.asked->basket;
    const Customer& customer = shop.asked->customer;
    const auto& rule = condition.rule;
    if (const auto* r = std::get_if<Measured>(&rule))
        return within(shop, measured(shop, r->measure, freeOnly), r->atLeast, r->atMost);
    if (const auto* r = std::get_if<BasketTotal>(&rule))
        return within(shop, basketTotal(shop, r->basis), r->atLeast, r->atMost);
    if (const auto* r = std::get_if<CouponPresented>(&rule)) return shares(r->codes, basket.coupons);
    if (const auto* r = std::get_if<InSegment>(&rule)) return shares(r->segments, customer.segments);
    if (const auto* r = std::get_if<HasTier>(&rule)) return !customer.tier.empty() && has(r->tiers, customer.tier);
    if (const auto* r = std::get_if<GaveConsent>(&rule)) return consented(*r, customer.consents);
    if (const auto* r = std::get_if<ThroughChannel>(&rule)) return anyOf(r->channels, basket.channel);
    if (const auto* r = std::get_if<AtStore>(&rule)) return atStore(shop, *r);
    if (const auto* r = std::get_if<WithinDates>(&rule)) return onDay(*r, day);
    if (const auto* r = std::get_if<OnWeekdays>(&rule)) return anyOf(r->days, weekdayOf(day));
    if (const auto* r = std::get_if<WithinHours>(&rule)) return windowDay(shop, *r).has_value();
    return false;
}

bool groupHolds(const Shop& shop, const Group& group, bool freeOnly) {
    LocalDate day = toLocal(shop.asked->at, zoneOf(shop)).date;
    for (const Condition& member : group.members)
        if (const auto* hours = std::get_if<WithinHours>(&member.rule);
            group.kind == GroupKind::All && hours && hours->from > hours->to)
            day = windowDay(shop, *hours).value_or(day);
    std::int64_t count = 0;
    for (const Condition& member : group.members) {
        const auto* inner = std::get_if<Group>(&member.rule);
        count += (inner ? groupHolds(shop, *inner, freeOnly) : simple(shop, member, day, freeOnly)) ? 1 : 0;
    }
    switch (group.kind) {
    case GroupKind::All: return count == static_cast<std::int64_t>(group.members.size());
    case GroupKind::Any: return count > 0;
    case GroupKind::None: return count == 0;
    case GroupKind::AtLeast: return count >= shop.value(group.atLeast);
    }
    return false;
}

void collectCodes(const Condition& condition, std::vector<std::string>& codes) {
    if (const auto* coupon = std::get_if<CouponPresented>(&condition.rule))
        codes.insert(codes.end(), coupon->codes.begin(), coupon->codes.end());
    const auto* group = std::get_if<Group>(&condition.rule);
    if (!group || group->kind == GroupKind::None) return;
    for (const Condition& member : group->members) collectCodes(member, codes);
}

} // namespace

std::int64_t worthBy(const Shop& shop, const Row& row, SpendBasis basis) {
    if (basis == SpendBasis::Programme) switch (shop.programme().spendBasis) {
        case Programme::Spend::Stage: basis = SpendBasis::Stage; break;
        case Programme::Spend::Original: basis = SpendBasis::Original; break;
        case Programme::Spend::Running: basis = SpendBasis::Running; break;
        }
    if (shop.plant == Plant::RunningSpend && basis == SpendBasis::Stage) basis = SpendBasis::Running;
    if (basis == SpendBasis::Original) return row.gross;
    return basis == SpendBasis::Stage ? row.atStage : row.net;
}

std::int64_t measured(const Shop& shop, const Measure& measure, bool freeOnly) {
    std::int64_t sum = 0;
    std::set<std::string> products;
    for (const std::size_t line : seenLines(shop, measure.of)) {
        const Row& row = shop.rows[line];
        const bool none = freeOnly && row.freeUnits == 0;
        switch (measure.kind) {
        case MeasureKind::Spend: sum += worthBy(shop, row, measure.basis); break;
        case MeasureKind::Quantity: sum += 1000 * (freeOnly ? row.freeUnits : row.units); break;
        case MeasureKind::Weight: sum += row.facts.measure != UnitOfMeasure::Piece ? row.thousandths : 0; break;
        case MeasureKind::Distinct:
            if (!none) products.insert(row.facts.sku);
            break;
        default: break;
        }
    }
    return measure.kind == MeasureKind::Distinct ? static_cast<std::int64_t>(products.size()) : sum;
}

bool holds(const Shop& shop, const Condition& condition, bool freeOnly) {
    if (const auto* group = std::get_if<Group>(&condition.rule)) return groupHolds(shop, *group, freeOnly);
    return simple(shop, condition, toLocal(shop.asked->at, zoneOf(shop)).date, freeOnly);
}

void askedFor(const Shop& shop, const Condition& condition, bool freeOnly, std::vector<const Measured*>& out) {
    if (const auto* one = std::get_if<Measured>(&condition.rule))
        if (one->atLeast && shop.value(*one->atLeast) > 0 && holds(shop, condition, freeOnly)) out.push_back(one);
    const auto* group = std::get_if<Group>(&condition.rule);
    if (!group || group->kind == GroupKind::None) return;
    for (const Condition& member : group->members) askedFor(shop, member, freeOnly, out);
}

std::vector<std::string> codesNamed(const Promotion& promotion) {
    std::vector<std::string> codes;
    collectCodes(promotion.who, codes);
    collectCodes(promotion.when, codes);
    for (const Step& step : promotion.ladder.steps) collectCodes(step.qualification, codes);
    return codes;
}

} // namespace offerwright::oracle
