#include "app/service/program/sweep.h"
#include "app/service/booking/windows.h"

namespace offerwright::service {
namespace {

constexpr std::int64_t kAtOnce = 500;
constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kRestMs = 3'600'000;

} // namespace

struct Sweep::Due {
    ledger::Found<ledger::OldSale> operations;
    ledger::Found<ledger::OldUse> uses;
};

void Sweep::goOn(Instant now) {
    if (m_isGoing.exchange(true)) return;
    const bool rests = now.ms < m_restsUntil.ms;
    const bool taken = !rests && m_kept.bank.read([self = shared_from_this(), now](sql::Session& session) {
        self->find(session, now);
    });
    if (!taken) m_isGoing = false;
}

ledger::IsOver Sweep::usesAreOver(Instant now) const {
    return [live = m_kept.house.shelf.current(), today = toLocal(now, Zone{}).date,
            keepDays = m_kept.keepDays](std::string_view promotion, std::string_view window) {
        const auto day = parseDate(window);
        if (!live || !day || today.days - day->days <= keepDays) return false;
        return booking::isOver(live->set->promotion(promotion), window, today);
    };
}

void Sweep::find(sql::Session& session, Instant now) {
    const Instant before{now.ms - m_kept.keepDays * kDayMs};
    auto operations = ledger::operationsDue(session, m_kept.scope, before, m_operations, kAtOnce);
    auto uses = ledger::usesDue(session, m_kept.scope, usesAreOver(now), m_uses, kAtOnce);
    if (operations && uses) return letGo(std::make_shared<const Due>(std::move(*operations), std::move(*uses)), now);
    m_isGoing = false; // what fails is looked at again
}

/// What is due is let go of together; what was kept apart too.
void Sweep::letGo(std::shared_ptr<const Due> due, Instant now) {
    const auto work = [self = shared_from_this(), due, now](sql::Session& session) {
        const Kept& kept = self->m_kept;
        for (const ledger::OldSale& sale : due->operations.due)
            (void)ledger::forgetOperations(session, kept.scope, sale);
        for (const ledger::OldUse& use : due->uses.due) (void)ledger::forgetUse(session, kept.scope, use);
        (void)sales::forgetApart({session, kept.scope, kept.house}, {now.ms - kept.keepDays * kDayMs});
    };
    const auto finished = [self = shared_from_this(), due, now](const sql::Done& done) {
        if (done) self->advance(*due, now);
        self->m_isGoing = false;
    };
    if (!m_kept.bank.write(work, finished)) m_isGoing = false;
}

void Sweep::advance(const Due& due, Instant now) {
    m_operations = due.operations.next;
    m_uses = due.uses.next;
    if (m_operations == ledger::WalkPlace() && m_uses == ledger::WalkPlace()) m_restsUntil = {now.ms + kRestMs};
}

} // namespace offerwright::service
