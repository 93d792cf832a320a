/// \file The thread that keeps a document's snapshots, one after the other. Private to this room.
#pragma once
#include "app/document/document.h"
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace offerwright::app {

/// Writes in the order asked. Snapshots of one gesture that wait behind another are written as one, the newest; all
/// else is written on its own. While nothing waits, what is left of the file is read. When writing fails, it is tried
/// again with the newest snapshot until it succeeds or the writer ends.
class Document::Writer {
public:
    /// Both are called on the writing thread. `failed` is called once for a row of equal failures.
    struct Reports {
        std::function<void(quint64 ticket)> written;
        std::function<void(const Failure& failure)> failed;
    };
    /// `readOn` is called on the writing thread until it answers false; null when there is nothing left to read.
    Writer(Keeper keeper, Reports reports, std::function<bool()> readOn);
    ~Writer(); ///< writes what waits, then ends

    void write(quint64 ticket, Snapshot snapshot, const QString& mergeKey);

private:
    struct Job {
        quint64 ticket = 0;
        Snapshot snapshot;
        QString mergeKey;
    };
    void run();
    bool take();
    void keep();

    const Keeper m_keeper;
    const Reports m_reports;
    std::function<bool()> m_readOn; ///< of the writing thread alone
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_waiting;
    bool m_ending = false;

    // Of the writing thread alone.
    Job m_job;
    QString m_failing; ///< code of the failure that stands; empty while all is well
    bool m_triedLast = false;
    std::thread m_thread; ///< last: everything else exists when it starts
};

} // namespace offerwright::app
