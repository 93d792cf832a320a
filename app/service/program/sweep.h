/// \file What is old enough to be forgotten: found by reading, a little at a time, and let go of in works of its own.
/// Private to this room.
#pragma once
#include "app/service/bank/bank.h"
#include "app/service/ledger/retention.h"
#include "app/service/sales/sales.h"
#include <memory>

namespace offerwright::service {

/// One tenant's environment; its bank acts for it alone. Bank and house outlive the clockwork.
struct Kept {
    ledger::TenantScope scope;
    bank::Bank& bank;
    sales::House& house;
    std::int64_t keepDays = 90; ///< what is not money and over, before it is forgotten
};

/// A walk through the books of one environment, from one end to the other, and then a rest. Any thread.
class Sweep : public std::enable_shared_from_this<Sweep> {
public:
    explicit Sweep(Kept kept)
        : m_kept(std::move(kept)) {}
    /// The next few steps, where those before have been made.
    void goOn(Instant now);

private:
    struct Due;
    void find(sql::Session& session, Instant now);
    void letGo(std::shared_ptr<const Due> due, Instant now);
    void advance(const Due& due, Instant now);
    ledger::IsOver usesAreOver(Instant now) const;

    const Kept m_kept;
    std::atomic<bool> m_isGoing = false; ///< the rest is of whoever set it
    ledger::WalkPlace m_operations;
    ledger::WalkPlace m_uses;
    Instant m_restsUntil{std::numeric_limits<std::int64_t>::min()};
};

} // namespace offerwright::service
