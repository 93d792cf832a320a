/// \file The desk's threads. Private to this room.
#pragma once
#include "app/publish/desk.h"
#include "app/services/lanes.h"

namespace offerwright::app {

/// A lane for each kind of work, so that counting never delays a draft, nor a draft a signature. A job gives back what
/// is to be done with its result in the desk's thread.
class Desk::Work {
public:
    using Then = std::function<void()>;
    using Job = std::function<Then(const std::stop_token&)>;

    explicit Work(Desk& desk)
        : m_desk(desk) {}

    void draft(Job job) { post(m_drafting, std::move(job)); }
    void count(Job job) { post(m_counting, std::move(job)); }
    void verify(Job job) { post(m_verifying, std::move(job)); }
    void sign(Job job) { post(m_signing, std::move(job)); }
    void open(Job job) { post(m_opening, std::move(job)); }

private:
    void post(NewestJobLane& lane, Job job) {
        lane.post([this, job = std::move(job)](const std::stop_token& stop) {
            if (Then then = job(stop)) QMetaObject::invokeMethod(&m_desk, std::move(then), Qt::QueuedConnection);
        });
    }
    Desk& m_desk;
    NewestJobLane m_drafting;
    NewestJobLane m_counting;
    NewestJobLane m_verifying;
    NewestJobLane m_signing;
    NewestJobLane m_opening;
};

template <typename Then> auto Desk::ifStill(Then then) {
    return [self = QPointer(this), generation = m_generation, then = std::move(then)](auto&&... answer) {
        if (self && self->m_generation == generation) then(std::forward<decltype(answer)>(answer)...);
    };
}

template <typename Then> auto Desk::ifNewest(Then then) {
    return ifStill([this, look = m_look, then = std::move(then)](auto&&... answer) {
        if (m_look == look) then(std::forward<decltype(answer)>(answer)...);
    });
}

} // namespace offerwright::app
