#include "app/service/program/clockwork.h"
#include "app/service/ledger/codes.h"
#include "app/service/ledger/lapse.h"
#include "app/service/ledger/ledger.h"

namespace offerwright::service {
namespace {

constexpr std::chrono::milliseconds kPause{500};
constexpr std::int64_t kAtOnce = 32;

/// What fails is due again in the next turn.
void doWhatIsDue(sql::Session& session, const ledger::TenantScope& scope, Instant now) {
    if (const auto sales = ledger::due(session, scope, now, kAtOnce))
        for (const ledger::Due& sale : *sales) (void)ledger::expire(session, scope, sale, now);
    if (const auto wallets = ledger::lapsing(session, scope, now, kAtOnce))
        for (const ledger::WalletId& wallet : *wallets) (void)ledger::lapse(session, scope, wallet, now);
    (void)ledger::settleCodes(session, scope, now, kAtOnce);
}

/// A bundle whose time has come; null when there is none. All of it or nothing.
std::shared_ptr<const live::Live> putDue(sql::Session& session, const Kept& each, Instant now) {
    auto transaction = sql::Transaction::begin(session);
    if (!transaction) return nullptr;
    auto put = each.house.shelf.putDue(session, each.scope, now);
    if (!put || !transaction->commit()) return nullptr;
    return std::move(*put);
}

} // namespace

Clockwork::Clockwork(std::vector<Kept> kept, std::function<Instant()> now)
    : m_kept(std::move(kept))
    , m_now(std::move(now)) {
    for (const Kept& each : m_kept) m_sweeps.push_back(std::make_shared<Sweep>(each));
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

Clockwork::~Clockwork() {
    m_thread.request_stop();
    m_thread.join();
}

void Clockwork::run(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        for (const Kept& each : m_kept) turn(each);
        for (const auto& sweep : m_sweeps) sweep->goOn(m_now());
        std::unique_lock lock(m_mutex);
        m_woken.wait_for(lock, stop, kPause, [] { return false; });
    }
}

void Clockwork::turn(const Kept& each) const {
    (void)each.bank.read([each](sql::Session& session) { (void)each.house.shelf.refresh(session, each.scope); });
    const auto live = std::make_shared<std::shared_ptr<const live::Live>>();
    const auto work = [each, live, now = m_now()](sql::Session& session) {
        *live = putDue(session, each, now);
        doWhatIsDue(session, each.scope, now);
    };
    // Live here when the row that says so is durable, and on other nodes with their next turn.
    (void)each.bank.write(work, [each, live](const sql::Done& durable) {
        if (durable && *live) each.house.shelf.keep(*live);
    });
}

} // namespace offerwright::service
