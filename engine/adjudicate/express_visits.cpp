#include "engine/adjudicate/counting.h"
#include "engine/adjudicate/express.h"
#include <algorithm>

namespace offerwright {
namespace {

/// The step that the customer is at; null where the wallet says anything but that those before it are done.
const ShortStep* openStep(const Progress* progress, const ShortPlan& plan) {
    const std::size_t done = progress ? progress->done.size() : 0;
    if (done >= plan.steps.size()) return nullptr;
    for (std::size_t i = 0; i < done; ++i)
        if (progress->done[i] != plan.steps[i].step) return nullptr;
    return &plan.steps[done];
}

bool isOver(const Turn& turn, const ShortPlan& plan, const Progress* progress) {
    if (!progress) return false;
    if (turn.promotion().ladder.relation == Relation::Journey) return progress->rounds >= 1;
    return plan.atMost && progress->rounds >= turn.number(*plan.atMost);
}

const Progress* progressIn(const Wallet& wallet, std::string_view promotion) {
    const auto found = std::ranges::find(wallet.journeys, promotion, &Progress::promotion);
    return found == wallet.journeys.end() ? nullptr : &*found;
}

} // namespace

/// As travel and walk where this visit is one more on the open step, and takes no counter beyond what is asked.
bool Express::visits(const Turn& turn, const ShortPlan& plan) {
    const Customer& customer = m_checkout.customer;
    if (customer.id.empty()) return end(turn, plan, Outcome::NotMet);
    const Progress* progress = progressIn(customer.wallet, plan.promotion);
    const ShortStep* step = openStep(progress, plan);
    if (!step || isOver(turn, plan, progress)) return false;
    if (!anyLine(linesOf(step->lines))) return end(turn, plan, Outcome::NotMet);
    const LocalDate today = m_checkout.local.date;
    const auto days = counterDays(customer.wallet, plan.promotion, step->step);
    const std::int64_t visits = countedOver(CountKind::Visits, days, {}, today, 1);
    const std::int64_t asked = std::max<std::int64_t>(turn.number(step->threshold), 1);
    const ShortGrant grant{.step = step, .points = std::min(turn.number(step->amount), kMaxPoints)};
    if (visits > asked || grant.points == 0) return false;
    Deeds deeds{DeedParts::Counted{plan.promotion, step->step, today, 1, true}};
    if (visits == asked) deeds.push_back(DeedParts::StepReached{plan.promotion, step->step, today});
    if (visits == asked && step == &plan.steps.back())
        deeds.push_back(DeedParts::RoundCompleted{plan.promotion, today});
    m_receipt.keepProgress(turn.place(), std::move(deeds));
    if (visits < asked) return end(turn, plan, Outcome::NotMet);
    m_receipt.give(turn.place(), plan, grant);
    m_bill.standing.fired.push_back(turn.place());
    return true;
}

} // namespace offerwright
