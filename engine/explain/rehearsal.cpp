#include "engine/explain/rehearsal.h"
#include "engine/explain/moments.h"
#include <algorithm>

namespace offerwright {
namespace {

constexpr std::size_t kAdditionsTried = 4; ///< for one need
constexpr int kCorrections = 3;            ///< of one addition's quantity
constexpr std::size_t kMomentsTried = 4;
constexpr std::size_t kStoresTried = 3;

/// Whether the step, or one above it, gives something.
bool fires(const Adjudication& adjudication, const Diagnosis& diagnosis) {
    const auto& steps = diagnosis.promotion->ladder.steps;
    return std::ranges::any_of(steps.begin() + (diagnosis.step - steps.data()), steps.end(), [&](const Step& step) {
        return std::ranges::any_of(adjudication.awards, [&](const Award& award) {
            return award.promotion == diagnosis.promotion->id && award.step == step.id;
        });
    });
}

std::vector<std::string> storesFor(const AtStore& rule, const Programme& programme) {
    const auto isIn = [](const std::vector<std::string>& words, const std::string& word) {
        return std::ranges::find(words, word) != words.end();
    };
    std::vector<std::string> stores;
    for (const Store& store : programme.stores) {
        const bool grouped =
            std::ranges::any_of(store.groups, [&](const auto& group) { return isIn(rule.groups, group); });
        if (!grouped && !isIn(rule.stores, store.id) && !isIn(rule.banners, store.banner)) continue;
        stores.push_back(store.id);
        if (stores.size() == kStoresTried) break;
    }
    return stores;
}

/// The changes that could make one condition hold that is no matter of more units. Who pays by something pays all of it
/// so.
std::vector<Change> changesFor(const Condition& condition, const AdjudicatedSale& sale) {
    const Programme& programme = sale.set.programme();
    std::vector<Change> changes;
    if (const auto* coupon = std::get_if<CouponPresented>(&condition.rule); coupon && !coupon->codes.empty())
        changes.emplace_back(PresentCoupon{coupon->codes.front()});
    if (const auto* through = std::get_if<ThroughChannel>(&condition.rule))
        for (const Channel channel : through->channels) changes.emplace_back(GoThrough{channel});
    if (const auto* paid = std::get_if<PaidWith>(&condition.rule))
        for (const std::string& type : paid->types) changes.emplace_back(PayBy{type, sale.adjudication.total});
    if (const auto* at = std::get_if<AtStore>(&condition.rule))
        for (std::string& store : storesFor(*at, programme)) changes.emplace_back(GoTo{std::move(store)});
    return changes;
}

} // namespace

std::expected<Adjudication, Diagnostics> Rehearsal::run(const Change& change, Trace* trace) {
    --m_runs;
    Basket basket = m_sale.basket;
    Instant at = m_sale.at;
    applyChange(change, m_sale.set.catalogue(), basket, at);
    return adjudicate(m_sale.set, basket, m_sale.customer, at, trace);
}

bool Rehearsal::tryChange(const Diagnosis& diagnosis, const Change& change, NearMiss& miss) {
    if (exhausted()) return false;
    const auto after = run(change, nullptr);
    if (!after || !fires(*after, diagnosis)) return false;
    miss.change = change;
    miss.totalAfter = after->total;
    miss.priceOfChange = {after->gross.minor - m_sale.adjudication.gross.minor};
    miss.pointsAfter = after->basePoints + after->bonusPoints;
    return true;
}

/// What the step still lacks of what it measures after a change that was not enough; 0 when something else keeps it.
std::int64_t Rehearsal::stillMissing(const Diagnosis& diagnosis, const Change& change) {
    if (exhausted()) return 0;
    Trace trace{.of = TraceOf::Named, .named = {diagnosis.promotion->id}};
    const auto after = run(change, &trace);
    const PromotionTrace* traced = after ? trace.promotion(diagnosis.promotion->id) : nullptr;
    if (!traced) return 0;
    std::int64_t missing = 0;
    for (const Blame& blame : diagnosis.blames) {
        const NodeTrace* node =
            blame.need && blame.need->counts == Counts::Money ? traced->node(blame.reason.node) : nullptr;
        if (node && node->measured && node->atLeast) missing = std::max(missing, *node->atLeast - *node->measured);
    }
    return missing;
}

/// Discounts of earlier stages may take a part of what is added: then a little more is needed.
bool Rehearsal::growAddition(const Diagnosis& diagnosis, const Addition& addition, NearMiss& miss) {
    AddUnits add = addition.add;
    for (int correction = 0; correction < kCorrections; ++correction) {
        const std::int64_t missing = stillMissing(diagnosis, add);
        if (missing <= 0) return false;
        const Wide units = (Wide{missing} + addition.unitPrice.minor - 1) / addition.unitPrice.minor;
        if (units > 100) return false;
        add.quantity.thousandths += static_cast<std::int64_t>(units) * 1000;
        if (tryChange(diagnosis, add, miss)) return true;
    }
    return false;
}

/// First as they are, all of them: a product on which nothing is taken off may do where a better one would have to
/// grow.
bool Rehearsal::tryUnits(const Diagnosis& diagnosis, const Need& need, NearMiss& miss) {
    const std::vector<Addition> additions = additionsFor(need, m_sale, kAdditionsTried, m_stop);
    for (const Addition& addition : additions)
        if (tryChange(diagnosis, addition.add, miss)) return true;
    if (need.counts != Counts::Money) return false;
    return std::ranges::any_of(additions,
                               [&](const Addition& addition) { return growAddition(diagnosis, addition, miss); });
}

bool Rehearsal::tryCondition(const Diagnosis& diagnosis, const Condition& condition, NearMiss& miss) {
    for (const Change& change : changesFor(condition, m_sale))
        if (tryChange(diagnosis, change, miss)) return true;
    return false;
}

/// Kinds of change in the order in which a shopper finds them easy; of one kind, the farthest condition first, for what
/// meets it often meets the nearer ones too.
bool Rehearsal::findChange(const Diagnosis& diagnosis, NearMiss& miss) {
    const unsigned remedies = diagnosis.remedies();
    std::vector<const Blame*> blames;
    for (const Blame& blame : diagnosis.blames) blames.push_back(&blame);
    std::ranges::stable_sort(blames, [](const Blame* a, const Blame* b) {
        return std::pair(a->remedy, -a->reason.missing) < std::pair(b->remedy, -b->reason.missing);
    });
    bool movedAlready = false;
    for (const Blame* blame : blames) {
        if ((remedies & blame->remedy) == 0) continue;
        if (blame->need && tryUnits(diagnosis, *blame->need, miss)) return true;
        if (blame->condition && tryCondition(diagnosis, *blame->condition, miss)) return true;
        if (blame->remedy != kMoment || std::exchange(movedAlready, true)) continue;
        for (const Instant at : momentsFor(m_sale, diagnosis, kMomentsTried))
            if (tryChange(diagnosis, MoveTo{at}, miss)) return true;
    }
    return false;
}

/// To whom it lost, by which rule, and by how much.
void Rehearsal::tellRival(NearMiss& miss) const {
    const auto& outcomes = m_sale.adjudication.promotions;
    if (miss.outcome != Outcome::Lost) return;
    if (const auto own = std::ranges::find(outcomes, miss.promotion, &PromotionOutcome::promotion);
        own != outcomes.end()) {
        miss.lostBy = own->lostBy;
        miss.wouldGive = own->wouldGive;
    }
    if (const auto rival = std::ranges::find(outcomes, miss.lostTo, &PromotionOutcome::promotion);
        rival != outcomes.end())
        miss.rivalGave = {rival->discount.minor + rival->credit.minor};
}

NearMiss Rehearsal::explain(const Diagnosis& diagnosis) {
    NearMiss miss{diagnosis.promotion->id, diagnosis.step->id, diagnosis.trace->outcome, diagnosis.trace->lostTo};
    for (const Blame& blame : diagnosis.blames) miss.reasons.push_back(blame.reason);
    miss.totalBefore = miss.totalAfter = m_sale.adjudication.total;
    miss.pointsAfter = m_sale.adjudication.basePoints + m_sale.adjudication.bonusPoints;
    tellRival(miss);
    findChange(diagnosis, miss);
    return miss;
}

} // namespace offerwright
