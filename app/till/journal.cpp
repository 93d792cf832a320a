// A journal is segments of frames: length (4 bytes, little-endian), the first 8 bytes of the SHA-256 of what follows,
// and two lines, the sale as it is uploaded and its bill. What does not hold is where the power was cut: all after it
// is nothing.
#include "app/till/journal.h"
#include "offerwright/base/assert.h"
#include "offerwright/text/fields.h"
#include "offerwright/text/publication.h"
#include <algorithm>
#include <charconv>
#include <limits>

namespace offerwright::till {
namespace {

constexpr std::string_view kSegment = "journal-";
constexpr const char* kHeard = "heard";
constexpr std::size_t kHead = 12;
constexpr std::int64_t kSegmentBytes = 1024 * 1024;
constexpr std::array<std::string_view, 10> kUpload{"sequence", "transaction", "revision", "bundle",   "basket",
                                                   "stated",   "how",         "total",    "previous", "signature"};
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

/// Names in the order of their numbers.
std::string segmentName(std::int64_t first) {
    const std::string digits = std::to_string(first);
    return std::string(kSegment) + std::string(12 - std::min<std::size_t>(12, digits.size()), '0') + digits;
}

std::optional<std::int64_t> numberIn(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

std::string frameOf(std::string_view payload) {
    std::string frame;
    for (int shift = 0; shift < 32; shift += 8) frame += static_cast<char>((payload.size() >> shift) & 0xff);
    const Sha256 digest = sha256Of(payload);
    for (std::size_t i = 0; i < 8; ++i) frame += static_cast<char>(digest.bytes[i]);
    return frame += payload;
}

/// What stands whole at the beginning of `bytes`; takes it off. Empty where nothing does.
std::string_view takeFrame(std::string_view& bytes) {
    if (bytes.size() < kHead) return {};
    std::size_t length = 0;
    for (std::size_t i = 0; i < 4; ++i)
        length |= static_cast<std::size_t>(static_cast<unsigned char>(bytes[i])) << 8 * i;
    if (length == 0 || bytes.size() - kHead < length) return {};
    const std::string_view payload = bytes.substr(kHead, length);
    const Sha256 digest = sha256Of(payload);
    for (std::size_t i = 0; i < 8; ++i)
        if (static_cast<unsigned char>(bytes[4 + i]) != digest.bytes[i]) return {};
    bytes.remove_prefix(kHead + length);
    return payload;
}

std::string_view uploadIn(std::string_view payload) { return payload.substr(0, payload.find('\n')); }

std::string quoted(std::string_view text) {
    std::string out;
    appendQuoted(out, text);
    return out;
}

/// Empty when it is none.
std::optional<TillRecord> recordIn(std::string_view upload, const std::string& till) {
    FieldReader reader(upload, kUpload);
    TillRecord record{.till = till, .sequence = reader.integer("sequence", 1, kMost)};
    record.transaction = reader.text("transaction");
    record.revision = reader.integer("revision", 0, kMost);
    record.bundle = reader.text("bundle");
    if (reader.has("stated")) record.stated = Instant{reader.integer("stated", -kMost, kMost)};
    const auto how = soldHowNamed(reader.text("how"));
    record.total = reader.integer("total", -kMost, kMost);
    const auto previous = parseHex(reader.text("previous"));
    record.basket = sha256Of(reader.raw("basket"));
    if (!reader.finish().empty() || !how || !previous) return std::nullopt;
    record.how = *how;
    record.previous.bytes = *previous;
    return record;
}

} // namespace

std::string uploadOf(const TillRecord& record, const Signature& signature, std::string_view basket) {
    std::string text = "{\"sequence\":" + std::to_string(record.sequence);
    text += ",\"transaction\":" + quoted(record.transaction) + ",\"revision\":" + std::to_string(record.revision);
    text += ",\"bundle\":" + quoted(record.bundle);
    if (record.stated) text += ",\"stated\":" + std::to_string(record.stated->ms);
    text += ",\"how\":" + quoted(wordOf(record.how)) + ",\"total\":" + std::to_string(record.total);
    text += ",\"previous\":" + quoted(printHex(record.previous.bytes));
    text += ",\"signature\":" + quoted(printSignature(signature)) + ",\"basket\":";
    return (text += basket) += '}';
}

std::optional<Journal> Journal::open(Disk& disk, const std::string& till, Room room) {
    Journal journal(disk, till, room);
    const auto heard = disk.read(kHeard);
    if (!heard) return std::nullopt;
    journal.m_heard = numberIn(*heard).value_or(0);
    if (!journal.readSegments() || !journal.readNewest()) return std::nullopt;
    // What was heard and is not there was heard all the same.
    journal.m_newest = std::max(journal.m_newest, journal.m_heard);
    return journal;
}

bool Journal::readSegments() {
    for (const std::string& name : m_disk->names()) {
        if (!name.starts_with(kSegment)) continue;
        const auto first = numberIn(std::string_view(name).substr(kSegment.size()));
        const auto bytes = m_disk->read(name);
        if (!first || !bytes) return false;
        m_segments.push_back({name, *first, static_cast<std::int64_t>(bytes->size())});
    }
    return true;
}

/// Cuts off what the power cut.
bool Journal::readNewest() {
    while (!m_segments.empty()) {
        Segment& segment = m_segments.back();
        const auto bytes = m_disk->read(segment.name);
        if (!bytes) return false;
        std::string_view rest = *bytes;
        std::optional<TillRecord> newest;
        for (auto payload = takeFrame(rest); !payload.empty(); payload = takeFrame(rest)) {
            newest = recordIn(uploadIn(payload), m_till);
            if (!newest) return false;
        }
        if (newest) {
            const std::string_view whole = std::string_view(*bytes).substr(0, bytes->size() - rest.size());
            if (!rest.empty() && !m_disk->replace(segment.name, whole)) return false;
            segment.bytes = static_cast<std::int64_t>(whole.size());
            m_newest = newest->sequence;
            m_last = digestOf(*newest);
            return true;
        }
        m_disk->remove(segment.name);
        m_segments.pop_back();
    }
    return true;
}

std::int64_t Journal::waitingBytes() const {
    std::int64_t sum = 0;
    for (const Segment& segment : m_segments) sum += segment.bytes;
    return waiting() == 0 ? 0 : sum;
}

Journal::Segment& Journal::segmentFor(std::size_t bytes) {
    const bool isNew = m_segments.empty() || m_segments.back().bytes + static_cast<std::int64_t>(bytes) > kSegmentBytes;
    if (isNew) m_segments.push_back({segmentName(m_newest + 1), m_newest + 1, 0});
    return m_segments.back();
}

bool Journal::add(const TillRecord& record, const Signature& signature, std::string_view basket,
                  std::string_view result) {
    OW_ASSERT(record.sequence == m_newest + 1 && record.previous == m_last && record.till == m_till);
    if (m_isBroken || isFull()) return false;
    std::string payload = uploadOf(record, signature, basket);
    (payload += '\n') += result;
    const std::string frame = frameOf(payload);
    Segment& segment = segmentFor(frame.size());
    if (m_disk->append(segment.name, frame)) {
        segment.bytes += static_cast<std::int64_t>(frame.size());
        m_newest = record.sequence;
        m_last = digestOf(record);
        return true;
    }
    // Nobody knows what of it is there; the same number must not come to stand for two sales.
    const auto bytes = m_disk->read(segment.name);
    const auto whole = static_cast<std::size_t>(segment.bytes);
    m_isBroken = !bytes || bytes->size() < whole || !m_disk->replace(segment.name, bytes->substr(0, whole));
    return false;
}

std::optional<std::vector<WaitingSale>> Journal::next(std::size_t most, std::size_t mostBytes) const {
    std::vector<WaitingSale> sales;
    std::size_t size = 0;
    for (const Segment& segment : m_segments) {
        const bool isLast = &segment == &m_segments.back();
        if (!isLast && (&segment + 1)->first <= m_heard + 1) continue;
        const auto bytes = m_disk->read(segment.name);
        if (!bytes) return std::nullopt;
        std::string_view rest = *bytes;
        for (auto payload = takeFrame(rest); !payload.empty(); payload = takeFrame(rest)) {
            const auto record = recordIn(uploadIn(payload), m_till);
            if (!record) return std::nullopt;
            if (record->sequence <= m_heard) continue;
            size += uploadIn(payload).size();
            if (sales.size() == most || (size > mostBytes && !sales.empty())) return sales;
            sales.push_back({record->sequence, std::string(uploadIn(payload))});
        }
    }
    return sales;
}

bool Journal::heardUpTo(std::int64_t sequence) {
    const std::int64_t heard = std::min(sequence, m_newest);
    if (heard <= m_heard) return true;
    if (!m_disk->replace(kHeard, std::to_string(heard))) return false;
    m_heard = heard;
    forgetHeard();
    return true;
}

void Journal::forgetHeard() {
    while (m_segments.size() > 1 && m_segments[1].first <= m_heard + 1) {
        m_disk->remove(m_segments.front().name);
        m_segments.erase(m_segments.begin());
    }
}

} // namespace offerwright::till
