/// \file Sales that a till made alone and the service has not heard yet, in their order, on the disk.
///
/// A sale is there once add() has answered, through any power cut; of one that was cut in the middle nothing is there.
/// What the service has heard is forgotten, but for the newest record, which the next one names.
///
///     auto journal = Journal::open(disk, room);
///     if (journal->add(record, signature, basket, result)) print(receipt);
///     for (const Sale& sale : journal->next(200, kMostBytes)) ...
///     journal->heardUpTo(208);
#pragma once
#include "app/till/disk.h"
#include "offerwright/bundle/till_record.h"
#include <optional>

namespace offerwright::till {

/// What may wait to be heard: 14 days of a busy till.
struct Room {
    std::int64_t sales = 100'000;
    std::int64_t bytes = 512LL * 1024 * 1024;
    bool operator==(const Room&) const = default;
};

/// A sale as it is uploaded: one JSON object, which names the record but for the till.
struct WaitingSale {
    std::int64_t sequence = 0;
    std::string upload;
    bool operator==(const WaitingSale&) const = default;
};

/// As it is uploaded.
std::string uploadOf(const TillRecord& record, const Signature& signature, std::string_view basket);

class Journal {
public:
    /// Absent when the disk cannot be read, or what is whole on it is no journal of this till.
    static std::optional<Journal> open(Disk& disk, const std::string& till, Room room = {});

    std::int64_t newest() const { return m_newest; } ///< sequence; 0: none yet
    std::int64_t heard() const { return m_heard; }
    std::int64_t waiting() const { return m_newest - m_heard; }
    std::int64_t waitingBytes() const;
    const Sha256& lastDigest() const { return m_last; }
    bool isFull() const { return waiting() >= m_room.sales || waitingBytes() >= m_room.bytes; }
    /// The disk failed, and what is on it could not be put right.
    bool isBroken() const { return m_isBroken; }

    /// `record` is the next one: sequence and previous are these of this journal. `result` is the bill, for whoever
    /// looks for it later. False: it is not there.
    bool add(const TillRecord& record, const Signature& signature, std::string_view basket, std::string_view result);
    /// What is to be heard next: at most so many, and so many bytes but at least one. Absent when it cannot be read.
    std::optional<std::vector<WaitingSale>> next(std::size_t most, std::size_t mostBytes) const;
    /// Never beyond the newest, never back.
    bool heardUpTo(std::int64_t sequence);

private:
    struct Segment {
        std::string name;
        std::int64_t first = 0;
        std::int64_t bytes = 0;
    };
    Journal(Disk& disk, std::string till, Room room)
        : m_disk(&disk)
        , m_till(std::move(till))
        , m_room(room) {}
    bool readSegments();
    bool readNewest();
    Segment& segmentFor(std::size_t bytes);
    void forgetHeard();

    Disk* m_disk;
    std::string m_till;
    Room m_room;
    std::vector<Segment> m_segments;
    std::int64_t m_newest = 0;
    std::int64_t m_heard = 0;
    Sha256 m_last;
    bool m_isBroken = false;
};

} // namespace offerwright::till
