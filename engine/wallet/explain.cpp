#include "offerwright/wallet/wallet.h"
#include <algorithm>

namespace offerwright {
namespace {

std::string text(std::int64_t number) { return std::to_string(number); }

/// Tells effects one after the other; each is told on what the earlier ones left.
class Telling {
public:
    Telling(const Customer& before, const std::vector<std::shared_ptr<const Promotion>>& promotions, LocalDate today)
        : m_customer(before)
        , m_promotions(promotions)
        , m_today(today) {}
    void tell(const Effect& effect);

    void operator()(const Visited&) { add("wallet.visit", {}, {}, {text(m_customer.wallet.visits)}); }
    void operator()(const Credited& effect);
    void operator()(const Burnt& effect) {
        add("wallet.burnt", {}, {}, {text(effect.points), text(effect.amount.minor)});
    }
    void operator()(const CouponUsed& effect) { add("wallet.couponUsed", effect.promotion, {}, {effect.code}); }
    void operator()(const CouponIssued& effect);
    void operator()(const Counted& effect);
    void operator()(const StepReached& effect);
    void operator()(const RoundLapsed& effect) { add("wallet.roundLapsed", effect.promotion, {}, {}); }
    void operator()(const RoundCompleted& effect);
    void operator()(const Used& effect) { add("wallet.used", effect.promotion, {}, {text(effect.times)}); }
    void operator()(const Spent&) {}
    void operator()(const Entitled& effect) {
        add("wallet.entitled", effect.promotion, effect.reward, {effect.reference, text(effect.count)});
    }
    void operator()(const Donated& effect) {
        add("wallet.donated", effect.promotion, effect.reward, {effect.cause, text(effect.amount.minor)});
    }

    std::vector<WalletChange> told;

private:
    void add(const char* code, std::string promotion, NodeId node, std::vector<std::string> arguments) {
        told.push_back({code, std::move(promotion), std::move(node), std::move(arguments)});
    }
    JourneyPath pathOf(const std::string& promotion) const;

    Customer m_customer; ///< as the effects so far leave it
    const std::vector<std::shared_ptr<const Promotion>>& m_promotions;
    LocalDate m_today;
};

JourneyPath Telling::pathOf(const std::string& promotion) const {
    for (const auto& each : m_promotions)
        if (each->id == promotion) return journeyPath(*each, m_customer, m_today);
    return {};
}

void Telling::operator()(const Credited& effect) {
    const std::string until = effect.pendingUntil ? printDate(*effect.pendingUntil) : std::string();
    add("wallet.credited", effect.promotion, effect.reward, {effect.account, text(effect.amount), until});
}

void Telling::operator()(const CouponIssued& effect) {
    add("wallet.couponIssued", effect.promotion, effect.reward,
        {effect.code, text(effect.copies), printDate(effect.from), printDate(effect.to)});
}

/// "Visit 4 of 5": how far the step is with it.
void Telling::operator()(const Counted& effect) {
    const JourneyPath path = pathOf(effect.promotion);
    const auto step = std::ranges::find(path.steps, effect.node, &PathStep::step);
    if (step == path.steps.end()) return add("wallet.counted", effect.promotion, effect.node, {text(effect.amount)});
    std::vector<std::string> arguments{text(effect.amount), text(step->counted), text(step->reach)};
    if (step->lastDay) arguments.push_back(printDate(*step->lastDay));
    add("wallet.countedOf", effect.promotion, effect.node, std::move(arguments));
}

/// "Step 2 of 3 is done."
void Telling::operator()(const StepReached& effect) {
    const JourneyPath path = pathOf(effect.promotion);
    const auto done = std::ranges::count(path.steps, StepState::Done, &PathStep::state);
    std::vector<std::string> arguments{text(done), text(path.complete)};
    if (effect.carried > 0) arguments.push_back(text(effect.carried));
    add("wallet.stepReached", effect.promotion, effect.step, std::move(arguments));
}

void Telling::operator()(const RoundCompleted& effect) {
    const JourneyPath path = pathOf(effect.promotion);
    add(path.over ? "wallet.journeyCompleted" : "wallet.roundCompleted", effect.promotion, {}, {text(path.rounds)});
}

void Telling::tell(const Effect& effect) {
    m_customer = applied(std::move(m_customer), {effect}, m_today);
    std::visit(*this, effect);
}

} // namespace

std::vector<WalletChange> explain(const Effects& effects, const Customer& before,
                                  const std::vector<std::shared_ptr<const Promotion>>& promotions, LocalDate today) {
    Telling telling(before, promotions, today);
    for (const Effect& effect : effects) telling.tell(effect);
    return std::move(telling.told);
}

} // namespace offerwright
