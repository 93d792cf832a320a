#include "offerwright/explain/origins.h"
#include "engine/explain/account.h"
#include <algorithm>
#include <array>
#include <offerwright/model/nodes.h>

namespace offerwright {
namespace {

bool isSpend(const Measure& measure) {
    return measure.kind == MeasureKind::Spend && measure.basis == SpendBasis::Programme;
}

/// What a condition, threshold or step saw.
class Met {
public:
    Met(const PromotionTrace& trace, Origin& origin)
        : m_trace(trace)
        , m_origin(origin) {}
    void tree(const Condition& root);
    void node(const NodeId& id);
    bool asksSpend() const { return m_asksSpend; }
    bool countsUnits() const { return m_countsUnits; }
    void measure(const Measure& measure);

private:
    bool holds(const Condition& condition) const;

    const PromotionTrace& m_trace;
    Origin& m_origin;
    bool m_asksSpend = false;
    bool m_countsUnits = false;
};

bool Met::holds(const Condition& condition) const {
    const NodeTrace* seen = m_trace.node(condition.id);
    return seen && seen->holds;
}

void Met::node(const NodeId& id) {
    const NodeTrace* seen = m_trace.node(id);
    if (seen) m_origin.met.push_back({id, seen->unit, seen->measured, seen->atLeast ? seen->atLeast : seen->atMost, 0});
}

void Met::measure(const Measure& measure) {
    m_asksSpend = m_asksSpend || isSpend(measure);
    m_countsUnits = m_countsUnits || measure.kind == MeasureKind::Quantity;
}

/// The leaves that hold; of "none of these" the group itself.
void Met::tree(const Condition& root) {
    std::vector<const Condition*> open{&root};
    while (!open.empty()) {
        const Condition& each = *open.back();
        open.pop_back();
        if (!holds(each)) continue;
        const auto* group = std::get_if<Group>(&each.rule);
        if (group && group->kind != GroupKind::None) {
            for (auto member = group->members.rbegin(); member != group->members.rend(); ++member)
                open.push_back(&*member);
            continue;
        }
        node(each.id);
        if (const auto* measured = std::get_if<Measured>(&each.rule)) measure(measured->measure);
        if (const auto* total = std::get_if<BasketTotal>(&each.rule))
            m_asksSpend = m_asksSpend || total->basis == SpendBasis::Programme;
    }
}

/// What an award's reward has to do with policies.
struct Ways {
    bool rounds = false;     ///< a percent of money
    bool spreads = false;    ///< one amount over several lines
    bool picks = false;      ///< units of a set: cheapest, dearest, every Nth
    bool ranks = false;      ///< cheapest or dearest of all, or of each set
    bool blocks = false;     ///< points that may come out broken
    bool multiplies = false; ///< points or credits by a factor
    std::optional<RoundAt> roundAt = {};
    SpendBasis of = SpendBasis::Programme;
};

/// What is free to the last cent has nothing to round.
bool isPart(const Number& rate) { return rate.personal() || rate.value != Rate::percent(100).millionths; }

struct WaysOf {
    static Ways on(const Target& target, Ways ways) {
        ways.picks = target.pick != Pick::Matched;
        ways.ranks = target.pick == Pick::Cheapest || target.pick == Pick::Dearest;
        ways.spreads = ways.spreads || target.sets.has_value();
        return ways;
    }
    Ways operator()(const PercentOff& rule) const {
        return on(rule.on, {.rounds = isPart(rule.rate),
                            .spreads = rule.roundAt == RoundAt::Order,
                            .roundAt = rule.roundAt,
                            .of = rule.of});
    }
    Ways operator()(const AmountOff& rule) const { return on(rule.on, {.spreads = rule.per == Per::Order}); }
    Ways operator()(const FixedPrice& rule) const { return on(rule.on, {}); }
    Ways operator()(const TotalPrice& rule) const { return on(rule.on, {.spreads = true}); }
    Ways operator()(const SetPrice&) const { return {.spreads = true}; }
    Ways operator()(const SetPercent& rule) const { return {.rounds = isPart(rule.rate), .spreads = true}; }
    Ways operator()(const SetAmount&) const { return {.spreads = true}; }
    Ways operator()(const PointsPerAmount&) const { return {.blocks = true}; }
    Ways operator()(const PointsMultiplier&) const { return {.blocks = true, .multiplies = true}; }
    Ways operator()(const CreditMultiplier&) const { return {.multiplies = true}; }
    template <typename Rule> Ways operator()(const Rule&) const { return {}; }
};

/// One award's origin.
class Sourcing {
public:
    Sourcing(const AdjudicatedSale& sale, const Trace& trace, std::size_t award)
        : m_sale(sale)
        , m_award(sale.adjudication.awards[award])
        , m_promotion(*sale.set.promotion(m_award.promotion))
        , m_programme(sale.set.programme())
        , m_met(*trace.promotion(m_award.promotion), m_origin) {
        m_origin.award = award;
    }
    Origin run();

private:
    void conditions();
    void policies(const Ways& ways);
    void setPolicies(const Ways& ways);
    void standing();
    bool meetsOthers() const;
    bool shutOutAnother() const;
    bool cutByPolicy() const;
    std::ptrdiff_t multipliers() const;
    Stacking stacking() const;
    template <typename Option> void use(PolicyKind kind, Option option) {
        m_origin.policies.push_back({kind, static_cast<int>(option)});
    }

    const AdjudicatedSale& m_sale;
    const Award& m_award;
    const Promotion& m_promotion;
    const Programme& m_programme;
    Origin m_origin;
    Met m_met;
};

void Sourcing::conditions() {
    m_met.tree(m_promotion.who);
    m_met.tree(m_promotion.when);
    const Step* step = findStep(m_promotion, m_award.step);
    if (!step) return; // the whole of a journey: its steps are done
    m_met.tree(step->qualification);
    const auto& measure = m_promotion.ladder.measure;
    if (measure) m_met.measure(*measure);
    if (measure || m_promotion.ladder.acrossVisits()) m_met.node(step->id);
}

/// Another award took something of one of its lines before.
bool Sourcing::meetsOthers() const {
    const auto& awards = m_sale.adjudication.awards;
    const auto touches = [&](const Share& share) {
        return std::ranges::find(m_award.shares, share.line, &Share::line) != m_award.shares.end();
    };
    return std::any_of(awards.begin(), awards.begin() + static_cast<std::ptrdiff_t>(m_origin.award),
                       [&](const Award& other) {
                           return other.promotion != m_award.promotion && other.discount.minor > 0 &&
                                  std::ranges::any_of(other.shares, touches);
                       });
}

Stacking Sourcing::stacking() const {
    const auto lane = std::ranges::find(m_programme.lanes, m_promotion.combines.lane, &Lane::name);
    return lane == m_programme.lanes.end() ? m_programme.stacking : lane->stacking;
}

bool Sourcing::shutOutAnother() const {
    return std::ranges::any_of(m_sale.adjudication.promotions, [&](const PromotionOutcome& other) {
        return other.lostTo == m_award.promotion && other.lostBy == "group";
    });
}

/// Rewards of this basket that multiply points or credits.
std::ptrdiff_t Sourcing::multipliers() const {
    return std::ranges::count_if(m_sale.adjudication.awards, [&](const Award& award) {
        const Reward* reward = findReward(*m_sale.set.promotion(award.promotion), award.reward);
        return reward && std::visit(WaysOf{}, reward->rule).multiplies;
    });
}

void Sourcing::setPolicies(const Ways& ways) {
    if (!ways.picks || !m_met.countsUnits()) return;
    if (m_promotion.ladder.relation == Relation::Repeat && ways.ranks)
        use(PolicyKind::SetGrouping, m_programme.sets.grouping);
    if (!ways.ranks) use(PolicyKind::Favour, m_programme.sets.favour);
    use(PolicyKind::CarriedBy, m_programme.sets.carriedBy);
}

void Sourcing::policies(const Ways& ways) {
    if (m_met.asksSpend()) use(PolicyKind::SpendBasis, m_programme.spendBasis);
    setPolicies(ways);
    if (ways.rounds) {
        if (ways.of == SpendBasis::Programme && meetsOthers()) use(PolicyKind::Stacking, stacking());
        use(PolicyKind::RoundAt, ways.roundAt.value_or(m_programme.roundAt));
        use(PolicyKind::RoundMode, m_programme.roundMode);
    }
    const bool shared = ways.spreads || (ways.picks && m_met.countsUnits());
    if (shared && m_award.shares.size() > 1) use(PolicyKind::Allocation, m_programme.allocation);
    if (ways.blocks) use(PolicyKind::PointsRounding, m_programme.pointsRounding);
    if (ways.multiplies && multipliers() > 1) use(PolicyKind::Multipliers, m_programme.compoundMultipliers);
}

/// Its own cap, limits and budget always cut: they are what was promised.
bool Sourcing::cutByPolicy() const {
    static constexpr std::array<std::string_view, 3> kPromised{"cap", "limit", "budget"};
    return m_award.trimmed && std::ranges::find(kPromised, m_award.trimmedBy) == kPromised.end();
}

/// How it stands to others.
void Sourcing::standing() {
    if (cutByPolicy()) use(PolicyKind::WhenCapped, m_programme.whenCapped);
    if (shutOutAnother()) use(PolicyKind::ExclusiveChooser, m_programme.exclusiveChooser);
    const auto& certificate = m_sale.adjudication.certificate;
    if (certificate && std::ranges::find(certificate->competing, m_award.promotion) != certificate->competing.end())
        use(PolicyKind::Competition, m_programme.competition);
}

Origin Sourcing::run() {
    conditions();
    if (const Reward* reward = findReward(m_promotion, m_award.reward)) policies(std::visit(WaysOf{}, reward->rule));
    standing();
    return std::move(m_origin);
}

} // namespace

std::vector<Origin> originsOf(const AdjudicatedSale& sale) {
    Trace asked;
    const Trace& trace = traceOfAwards(sale, asked);
    std::vector<Origin> origins;
    for (std::size_t i = 0; i < sale.adjudication.awards.size(); ++i) origins.push_back(Sourcing(sale, trace, i).run());
    return origins;
}

} // namespace offerwright
