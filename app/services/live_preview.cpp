#include "app/services/lanes.h"
#include "app/services/preview.h"
#include "app/services/preview_steps.h"
#include <QThreadPool>
#include <atomic>

namespace offerwright::app {

/// Adjudicating has a thread of its own, so that an explanation that still runs never delays a new receipt. Answers
/// travel to the owner's thread; there a late one is dropped by its generation.
class LivePreview::Worker {
public:
    explicit Worker(LivePreview& owner)
        : m_owner(owner) {}

    void ask(const Snapshot& workspace, const std::string& open) {
        const std::uint64_t generation = ++m_newest;
        for (NewestJobLane* behind : {&m_explaining, &m_supposing}) behind->post([](const std::stop_token&) {});
        m_adjudicating.post([this, workspace, open, generation](const std::stop_token&) {
            const PreviewAnswer answer = adjudicated(workspace, open, m_sets.compiledFor(*workspace, open), generation);
            deliver(answer);
            if (m_newest == generation) explain(answer);
        });
    }

    void askWhatIf(const PreviewAnswer& answer, const Address& address, std::int64_t low, std::int64_t high) {
        m_supposing.post([this, answer, address, low, high](const std::stop_token& stop) {
            const Stop isStopped = [&stop] { return stop.stop_requested(); };
            const std::vector<Piece> pieces = whatIf(answer->sale(), address, low, high, isStopped);
            if (!stop.stop_requested()) deliver(address, pieces);
        });
    }

private:
    void explain(const PreviewAnswer& answer) {
        m_explaining.post([this, answer](const std::stop_token& stop) {
            if (const PreviewAnswer full = explained(*answer, stop)) deliver(full);
        });
    }

    void deliver(const PreviewAnswer& answer) {
        QMetaObject::invokeMethod(
            &m_owner, [this, answer] { take(answer); }, Qt::QueuedConnection);
    }

    void deliver(const Address& address, const std::vector<Piece>& pieces) {
        LivePreview* const owner = &m_owner;
        const auto tell = [owner, address, pieces] { emit owner->whatIfAnswered(address, pieces); };
        QMetaObject::invokeMethod(owner, tell, Qt::QueuedConnection);
    }

    void take(const PreviewAnswer& answer) {
        if (answer->generation != m_newest) return;
        letGo(std::exchange(m_owner.m_latest, answer));
        emit m_owner.answered(answer);
    }

    /// Whoever holds an answer last takes down its set, which takes milliseconds where there are thousands of
    /// promotions: not the owner's thread.
    static void letGo(PreviewAnswer answer) {
        if (answer) QThreadPool::globalInstance()->start([answer = std::move(answer)] {});
    }

    LivePreview& m_owner;
    std::atomic<std::uint64_t> m_newest = 0;
    SetKeeper m_sets; ///< touched by the adjudicating thread alone
    NewestJobLane m_supposing;
    NewestJobLane m_explaining;
    NewestJobLane m_adjudicating; ///< last: it posts to the others, so it is joined first
};

LivePreview::LivePreview(QObject* parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(*this)) {}

LivePreview::~LivePreview() = default;

void LivePreview::ask(const Snapshot& workspace, const std::string& open) { m_worker->ask(workspace, open); }

void LivePreview::askWhatIf(const Address& address, std::int64_t low, std::int64_t high) {
    if (m_latest && m_latest->result) m_worker->askWhatIf(m_latest, address, low, high);
}

} // namespace offerwright::app
