#include "tests/app/store/zone_compare.h"
#include "tests/support/dice.h"
#include <QDateTime>
#include <set>

namespace offerwright::tests {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kEndMs = 2'145'916'800'000; ///< 2038-01-01T00:00:00Z
constexpr qsizetype kMostTold = 20;

class Comparing {
public:
    Comparing(const Zone& ours, const ZoneFile& theirs, ZoneComparison& told)
        : m_ours(ours)
        , m_theirs(theirs)
        , m_told(told) {}

    void atInstant(std::int64_t ms) {
        if (ms < 0 || ms >= kEndMs) return;
        ++m_told.readings;
        const std::int64_t second = (ms - ms % 1000) / 1000;
        const std::int64_t expected = ms + m_theirs.offsetAt(second) * 1000LL;
        const std::int64_t shown = wallOf(toLocal(Instant{ms}, m_ours));
        if (shown != expected) differ("shows", ms, expected, shown);
    }

    /// The law: in a gap the clock moves forward; of two, a start is the first and an end the last.
    void atWall(std::int64_t wallMs) {
        if (wallMs < 2 * kDayMs || wallMs >= kEndMs - 2 * kDayMs) return; // what lies outside was not resolved
        ++m_told.schedules;
        const std::vector<std::int64_t> shows = m_theirs.instantsShowing(wallMs);
        const std::int64_t start = shows.empty() ? m_theirs.jumpOver(wallMs).value_or(-1) : shows.front();
        const std::int64_t end = shows.empty() ? start : shows.back();
        const LocalTime local{{static_cast<std::int32_t>(wallMs / kDayMs)}, static_cast<std::int32_t>(wallMs % kDayMs)};
        const std::int64_t first = toInstant(local, m_ours, Overlap::First).ms;
        const std::int64_t last = toInstant(local, m_ours, Overlap::Last).ms;
        if (first != start) differ("starts", wallMs, start, first);
        if (last != end) differ("ends", wallMs, end, last);
    }

private:
    static std::int64_t wallOf(const LocalTime& local) { return local.date.days * kDayMs + local.msOfDay; }

    void differ(const char* what, std::int64_t at, std::int64_t expected, std::int64_t found) {
        const auto text = [](std::int64_t ms) {
            return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString("yyyy-MM-dd HH:mm:ss.zzz");
        };
        if (m_told.differences.size() >= kMostTold) return;
        m_told.differences.append(
            QString("%1 %2 %3: expected %4, found %5")
                .arg(QString::fromStdString(m_ours.name), what, text(at), text(expected), text(found)));
    }

    const Zone& m_ours;
    const ZoneFile& m_theirs;
    ZoneComparison& m_told;
};

/// Every instant (seconds) at which either side changes, and what they change between by either's word.
std::set<std::int64_t> changesOf(const Zone& ours, const ZoneFile& theirs) {
    std::set<std::int64_t> all;
    for (const ZoneOffset& offset : ours.offsets) all.insert(offset.from.ms / 1000);
    for (const ZoneFile::Change& change : theirs.changes)
        if (change.at >= 0 && change.at * 1000 < kEndMs) all.insert(change.at);
    return all;
}

void aroundChange(std::int64_t at, const ZoneFile& theirs, Comparing& comparing) {
    const std::int64_t ms = at * 1000;
    for (const std::int64_t shift : {-1000, -1, 0, 1, 1000, 1001}) comparing.atInstant(ms + shift);
    const std::int64_t old = ms + theirs.offsetAt(at - 1) * 1000LL;
    const std::int64_t now = ms + theirs.offsetAt(at) * 1000LL;
    for (const std::int64_t wall : {old, now, (old + now) / 2})
        for (const std::int64_t shift : {-1000, -1, 0, 1, 1000}) comparing.atWall(wall + shift);
}

} // namespace

void compareZone(const Zone& ours, const ZoneFile& theirs, int random, ZoneComparison& told) {
    Comparing comparing(ours, theirs, told);
    for (const std::int64_t at : changesOf(ours, theirs)) aroundChange(at, theirs, comparing);
    Dice dice(std::hash<std::string>()(ours.name));
    for (int i = 0; i < random; ++i) {
        comparing.atInstant(dice.number(0, kEndMs - 1));
        comparing.atWall(dice.number(0, kEndMs - 1));
    }
}

} // namespace offerwright::tests
