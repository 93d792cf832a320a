#include "tests/app/store/zone_file.h"
#include <QFile>
#include <algorithm>
#include <span>

namespace offerwright::tests {

std::int32_t ZoneFile::offsetAt(std::int64_t second) const {
    const auto next = std::ranges::upper_bound(changes, second, {}, &Change::at);
    return next == changes.begin() ? before : (next - 1)->offset;
}

std::vector<std::int64_t> ZoneFile::instantsShowing(std::int64_t wallMs) const {
    constexpr std::int64_t kTwoDays = 2 * 86'400;
    const std::int64_t second = (wallMs - (wallMs % 1000 + 1000) % 1000) / 1000;
    std::vector<std::int32_t> offsets{offsetAt(second - kTwoDays)};
    for (const Change& change : changes)
        if (change.at > second - kTwoDays && change.at < second + kTwoDays) offsets.push_back(change.offset);
    std::vector<std::int64_t> found;
    for (const std::int32_t offset : offsets)
        if (offsetAt(second - offset) == offset) found.push_back(wallMs - std::int64_t{offset} * 1000);
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

std::optional<std::int64_t> ZoneFile::jumpOver(std::int64_t wallMs) const {
    std::int32_t last = before;
    for (const Change& change : changes) {
        if (wallMs >= (change.at + last) * 1000 && wallMs < (change.at + change.offset) * 1000) return change.at * 1000;
        last = change.offset;
    }
    return std::nullopt;
}

namespace {

/// Big-endian numbers one after the other; past the end it gives zero and says so.
class Bytes {
public:
    explicit Bytes(const QByteArray& bytes)
        : m_bytes(bytes) {}
    std::int64_t number(int width) {
        if (m_at + width > m_bytes.size()) {
            m_short = true;
            return 0;
        }
        std::uint64_t value = 0;
        for (int i = 0; i < width; ++i) value = value << 8 | static_cast<unsigned char>(m_bytes[m_at + i]);
        m_at += width;
        const int shift = 64 - width * 8;
        return static_cast<std::int64_t>(value << shift) >> shift;
    }
    void skip(std::int64_t count) { m_at += static_cast<qsizetype>(count); }
    QByteArray rest() const { return m_bytes.mid(m_at); }
    bool isShort() const { return m_short; }

private:
    const QByteArray& m_bytes;
    qsizetype m_at = 0;
    bool m_short = false;
};

struct Counts {
    std::int64_t utc, standard, leaps, times, types, letters;
};

std::optional<Counts> readHeader(Bytes& bytes) {
    if (bytes.number(4) != 0x545A6966) return std::nullopt; // "TZif"
    bytes.skip(16);                                         // version and reserved bytes
    Counts counts{};
    for (std::int64_t* each :
         {&counts.utc, &counts.standard, &counts.leaps, &counts.times, &counts.types, &counts.letters})
        *each = bytes.number(4);
    return counts;
}

std::int64_t sizeOf(const Counts& c, int timeWidth) {
    return c.times * (timeWidth + 1) + c.types * 6 + c.letters + c.leaps * (timeWidth + 4) + c.standard + c.utc;
}

void readTable(Bytes& bytes, const Counts& counts, std::int64_t tableUntil, ZoneFile& zone) {
    const auto many = [](std::int64_t count) { return static_cast<std::size_t>(count); };
    std::vector<std::int64_t> times(many(counts.times));
    std::vector<std::size_t> typeOf(many(counts.times));
    std::vector<std::int32_t> offsets(many(counts.types));
    for (std::int64_t& time : times) time = bytes.number(8);
    for (std::size_t& type : typeOf) type = static_cast<std::size_t>(bytes.number(1) & 0xFF);
    for (std::int32_t& offset : offsets) {
        offset = static_cast<std::int32_t>(bytes.number(4));
        bytes.skip(2);
    }
    zone.before = offsets.at(0);
    for (std::size_t i = 0; i < times.size(); ++i)
        if (times[i] < tableUntil) zone.changes.push_back({times[i], offsets.at(typeOf[i])});
    bytes.skip(counts.letters + counts.leaps * 12 + counts.standard + counts.utc);
    zone.footer = bytes.rest().trimmed();
}

} // namespace

std::optional<ZoneFile> readZoneFile(const QString& path, std::int64_t tableUntil) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const QByteArray content = file.readAll();
    Bytes bytes(content);
    const auto first = readHeader(bytes);
    if (!first) return std::nullopt;
    bytes.skip(sizeOf(*first, 4));
    const auto second = readHeader(bytes); // every file since 2005 has the table of 64 bits
    if (!second || second->types == 0) return std::nullopt;
    ZoneFile zone;
    readTable(bytes, *second, tableUntil, zone);
    if (bytes.isShort()) return std::nullopt;
    extendByRule(zone);
    return zone;
}

} // namespace offerwright::tests
