#include "engine/adjudicate/asking.h"
#include "engine/adjudicate/calendar.h"
#include "engine/adjudicate/journey.h"
#include "engine/adjudicate/shopper.h"
#include "engine/compile/facts.h"
#include <algorithm>

namespace offerwright {
namespace {

template <typename Words> bool contains(const Words& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

template <typename Words> bool share(const std::vector<std::string>& a, const Words& b) {
    return std::ranges::any_of(a, [&](const std::string& word) { return contains(b, word); });
}

/// Answers what hangs on the sale alone. `overnight`: hours over midnight that the days beside them go by; null: none.
class FactFinder {
public:
    explicit FactFinder(const Checkout& checkout)
        : m_checkout(checkout) {}
    bool holds(const ConditionPlan& plan, const WithinHours* overnight) const;

private:
    template <typename Rule> static const Rule& rule(const ConditionPlan& plan) {
        return std::get<Rule>(plan.source->rule);
    }
    LocalDate day(const WithinHours* overnight) const;

    const Checkout& m_checkout;
};

LocalDate FactFinder::day(const WithinHours* overnight) const {
    const LocalDate today = m_checkout.local.date;
    if (!overnight) return today;
    return windowDay(*overnight, m_checkout.at, today, m_checkout.zone).value_or(today);
}

bool FactFinder::holds(const ConditionPlan& plan, const WithinHours* overnight) const {
    const Customer& customer = m_checkout.customer;
    switch (plan.ask) {
    case Ask::Coupon: return share(rule<CouponPresented>(plan).codes, m_checkout.coupons);
    case Ask::Segment: return share(rule<InSegment>(plan).segments, customer.segments);
    case Ask::Tier: return !customer.tier.empty() && contains(rule<HasTier>(plan).tiers, customer.tier);
    case Ask::Consent:
        return std::ranges::all_of(rule<GaveConsent>(plan).purposes,
                                   [&](const std::string& purpose) { return contains(customer.consents, purpose); });
    case Ask::Channel: {
        const auto& channels = rule<ThroughChannel>(plan).channels;
        return std::ranges::find(channels, m_checkout.basket.channel) != channels.end();
    }
    case Ask::Store: return m_checkout.store && isAt(rule<AtStore>(plan), *m_checkout.store);
    case Ask::Dates: return isWithin(rule<WithinDates>(plan), day(overnight));
    case Ask::Weekdays: return isOn(rule<OnWeekdays>(plan), day(overnight));
    case Ask::Hours:
        return windowDay(rule<WithinHours>(plan), m_checkout.at, m_checkout.local.date, m_checkout.zone).has_value();
    case Ask::CustomerAttribute: return passes(rule<CustomerAttribute>(plan).test, customer.attributes);
    case Ask::Customers: return !customer.id.empty() && contains(rule<AmongCustomers>(plan).customers, customer.id);
    case Ask::TillType: {
        const std::string_view type = m_checkout.basket.tillType;
        return !type.empty() && contains(rule<AtTill>(plan).types, type);
    }
    default: return false;
    }
}

class Asking {
public:
    Asking(const Turn& turn, const Standing& standing, Answers& answers)
        : m_turn(turn)
        , m_checkout(turn.checkout())
        , m_standing(standing)
        , m_answers(answers) {}
    Answer answer(std::uint32_t position) const;

private:
    bool holds(std::uint32_t position) const;
    Answer overTime(const ConditionPlan& plan) const;
    const ConditionPlan& plan(std::uint32_t position) const { return m_turn.plan().conditions[position]; }
    template <typename Rule> const Rule& rule(const ConditionPlan& plan) const {
        return std::get<Rule>(plan.source->rule);
    }
    Answer bounded(const ConditionPlan& plan, std::int64_t measured) const;
    Answer bounded(const ConditionPlan& plan, const std::optional<std::int64_t>& measured) const;
    Answer visit(const ConditionPlan& plan) const;
    Answer member(const ConditionPlan& plan) const;
    Answer birthday(const ConditionPlan& plan) const;
    Answer promotionState(const ConditionPlan& plan) const;
    std::int64_t total(const ConditionPlan& plan) const;

    const Turn& m_turn;
    const Checkout& m_checkout;
    const Standing& m_standing;
    Answers& m_answers;
};

Answer Asking::bounded(const ConditionPlan& plan, std::int64_t measured) const {
    const bool enough = !plan.atLeast || measured >= m_turn.number(*plan.atLeast);
    return {enough && (!plan.atMost || measured <= m_turn.number(*plan.atMost)), measured};
}

/// What cannot be measured is within no bounds.
Answer Asking::bounded(const ConditionPlan& plan, const std::optional<std::int64_t>& measured) const {
    return measured ? bounded(plan, *measured) : Answer{.measurable = false};
}

Answer Asking::visit(const ConditionPlan& plan) const {
    Answer answer = bounded(plan, visitNumber(m_checkout));
    if (!plan.every) return answer;
    const std::int64_t every = m_turn.number(*plan.every);
    answer.holds = answer.holds && every > 0 && answer.measured % every == 0;
    return answer;
}

Answer Asking::member(const ConditionPlan& plan) const {
    if (plan.atLeast || plan.atMost) return bounded(plan, daysAsMember(m_checkout));
    return {.holds = !m_checkout.customer.id.empty()};
}

Answer Asking::birthday(const ConditionPlan& plan) const {
    const std::int64_t before = m_turn.number(*plan.atLeast);
    const std::int64_t after = m_turn.number(*plan.atMost);
    const auto since = daysFromBirthday(m_checkout, before, after);
    if (!since) return {.measurable = false};
    return {*since >= -before && *since <= after, *since};
}

Answer Asking::promotionState(const ConditionPlan& plan) const {
    const auto& asked = rule<PromotionState>(plan);
    const std::int64_t count = asked.state == Happened::Completed
                                   ? countCompleted(m_checkout, asked.promotions)
                                   : countFired(m_checkout, m_standing, asked.promotions);
    return {asked.state == Happened::NotFired ? count == 0 : count > 0, count};
}

/// Unknown shoppers have no past: they do not meet it.
Answer Asking::overTime(const ConditionPlan& plan) const {
    return bounded(plan, countOverTime(m_turn, m_standing, plan));
}

/// What is on the basket: returns are not part of it, everything else is, promotable or not.
std::int64_t Asking::total(const ConditionPlan& plan) const {
    const Programme::Spend basis = m_turn.basis(plan.basis);
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < m_standing.size(); ++i)
        if (!m_checkout.lines[i].returned) sum += worthOn(m_standing[i], m_checkout.lines[i], basis);
    return sum;
}

bool Asking::holds(std::uint32_t position) const {
    const ConditionPlan& asked = plan(position);
    if (asked.isFact()) return m_turn.fact(position);
    return FactFinder(m_checkout).holds(asked, &rule<WithinHours>(plan(asked.overnight)));
}

Answer Asking::answer(std::uint32_t position) const {
    const ConditionPlan& asked = plan(position);
    if (asked.ask <= Ask::AtLeast) return answerGroup(m_turn, position, m_answers);
    if (asked.ask == Ask::OverTime) return overTime(asked);
    if (asked.ask == Ask::BasketTotal) return bounded(asked, total(asked));
    if (asked.ask == Ask::Measured)
        return bounded(
            asked, m_turn.measure({asked.kind, asked.basis, asked.among, asked.selection, asked.parts}, m_standing));
    switch (asked.ask) {
    case Ask::VisitNumber: return visit(asked);
    case Ask::Member: return member(asked);
    case Ask::Birthday: return birthday(asked);
    case Ask::PaidWith: return bounded(asked, paidWith(m_checkout, rule<PaidWith>(asked).types));
    case Ask::Balance: return bounded(asked, balanceOf(m_checkout, rule<HasBalance>(asked).account));
    case Ask::PromotionState: return promotionState(asked);
    default: return {holds(position), 0};
    }
}

} // namespace

bool factHolds(const Checkout& checkout, std::uint32_t fact) {
    Desk& desk = checkout.desk;
    if (!desk.answered.isKnown(fact)) {
        desk.answered.mark(fact);
        desk.answers[fact] = FactFinder(checkout).holds(checkout.program.fact(fact), nullptr) ? 1 : 0;
    }
    return desk.answers[fact] != 0;
}

/// Members come after their group and are answered before it.
Answer answerGroup(const Turn& turn, std::uint32_t position, const Answers& answers) {
    const auto& flat = turn.plan().conditions;
    const ConditionPlan& group = flat[position];
    std::int64_t members = 0;
    std::int64_t holding = 0;
    for (std::uint32_t i = position + 1; i < group.end; i = flat[i].end) {
        ++members;
        holding += answers[i].holds ? 1 : 0;
    }
    switch (group.ask) {
    case Ask::All: return {holding == members, holding};
    case Ask::Any: return {holding > 0, holding};
    case Ask::None: return {holding == 0, holding};
    default: return {holding >= turn.number(*group.atLeast), holding};
    }
}

void ask(const Turn& turn, const Standing& standing, std::uint32_t root, Answers& answers) {
    const Asking asking(turn, standing, answers);
    for (std::uint32_t i = turn.plan().conditions[root].end; i-- > root;) answers[i] = asking.answer(i);
}

} // namespace offerwright
