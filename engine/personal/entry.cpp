#include "engine/personal/entry.h"
#include "offerwright/personal/assignments_builder.h"
#include <algorithm>
#include <array>

namespace offerwright::personal {
namespace {

/// Instants count in the largest of these that divides them: most are midnights.
constexpr std::array<std::int64_t, 4> kUnits{1, 1000, 60'000, 86'400'000};
constexpr std::size_t kDays = kUnits.size() - 1;

std::size_t bytesFor(std::uint64_t number) { return (static_cast<std::size_t>(std::bit_width(number)) + 7) / 8; }

bool winsOver(const Validity& a, const Validity& b) { return a.from != b.from ? a.from > b.from : a.last < b.last; }

/// The unit's place that still divides an instant.
std::size_t unitFor(std::int64_t ms, std::size_t unit) {
    while (ms % kUnits[unit] != 0) --unit;
    return unit;
}

std::uint64_t fromNumber(const Validity& validity, std::size_t unit) {
    return validity.from == kOpenFrom ? 0 : folded(validity.from / kUnits[unit]) + 1;
}
std::uint64_t endNumber(const Validity& validity, std::size_t unit) {
    return validity.last == kOpenLast ? 0 : folded((validity.last + 1) / kUnits[unit]) + 1;
}

/// Writes eight bytes of which `bytes` count; the next ones go over the others.
std::uint8_t* putFixed(std::uint8_t* to, std::uint64_t number, std::size_t bytes) {
    writeFixed(to, number);
    return to + bytes;
}

} // namespace

bool takeEntry(ByteReader& in, Entry& entry) {
    if (!takeName(in, entry.m_id) || in.left() < 2) return false;
    const unsigned widths = in.at[0];
    const unsigned instants = in.at[1];
    in.at += 2;
    std::uint64_t count = 0;
    std::uint64_t validities = 0;
    if (!takeNumber(in, count) || !takeNumber(in, validities)) return false;
    entry.m_parameterBytes = 1 + (widths & 3);
    entry.m_valueBytes = 1 + (widths >> 2 & 7);
    entry.m_numberBytes = widths >> 5;
    entry.m_recordBytes = entry.m_parameterBytes + entry.m_valueBytes + entry.m_numberBytes;
    entry.m_instantBytes = instants & 15;
    entry.m_unit = static_cast<std::uint64_t>(kUnits[instants >> 4 & 3]);
    entry.m_count = count;
    entry.m_validityCount = validities;
    if (entry.m_numberBytes > 2 || entry.m_instantBytes > 8 || instants >> 6 != 0) return false;
    if (count > kMostOfOneCustomer || validities > count) return false;
    const std::size_t before = validities * 2 * entry.m_instantBytes;
    const std::size_t size = before + count * entry.m_recordBytes;
    if (size > in.left()) return false;
    entry.m_validities = in.at;
    entry.m_records = in.at + before;
    in.at += size;
    return true;
}

struct EntryWriter::Widths {
    std::size_t unit = kDays;
    std::size_t instant = 0;
    std::size_t parameter = 1;
    std::size_t number = 0;
    std::size_t value = 1;
    std::size_t record() const { return parameter + number + value; }
};

EntryWriter::Widths EntryWriter::widthsOf(std::span<const Record> records) const {
    Widths widths;
    for (const Validity& validity : m_validities) {
        if (validity.from != kOpenFrom) widths.unit = unitFor(validity.from, widths.unit);
        if (validity.last != kOpenLast) widths.unit = unitFor(validity.last + 1, widths.unit);
    }
    for (const Validity& validity : m_validities) {
        const std::uint64_t most = std::max(fromNumber(validity, widths.unit), endNumber(validity, widths.unit));
        widths.instant = std::max(widths.instant, bytesFor(most));
    }
    for (const Record& record : records) {
        widths.parameter = std::max(widths.parameter, bytesFor(record.parameter));
        widths.value = std::max(widths.value, bytesFor(folded(record.value)));
    }
    widths.number = bytesFor(m_validities.size() - 1);
    return widths;
}

void EntryWriter::gatherValidities(std::span<const Record> records) {
    m_validities.clear();
    for (const Record& record : records) {
        if (m_validities.empty() || m_validities.back() != record.validity) m_validities.push_back(record.validity);
    }
    if (m_validities.size() == 1) return;
    std::ranges::sort(m_validities, winsOver);
    m_validities.erase(std::ranges::unique(m_validities).begin(), m_validities.end());
}

std::size_t EntryWriter::numberOf(const Validity& validity) const {
    if (m_validities.size() == 1) return 0;
    return static_cast<std::size_t>(std::ranges::lower_bound(m_validities, validity, winsOver) - m_validities.begin());
}

void EntryWriter::append(std::vector<std::uint8_t>& to, std::string_view id, std::span<const Record> records) {
    gatherValidities(records);
    const Widths widths = widthsOf(records);
    const std::size_t most = 1 + id.size() + 2 + 2 * kLongestNumber + m_validities.size() * 2 * widths.instant +
                             records.size() * widths.record() + kSlack;
    const std::size_t begin = to.size();
    to.resize(begin + most);
    std::uint8_t* at = putName(to.data() + begin, id);
    *at++ = static_cast<std::uint8_t>((widths.parameter - 1) | (widths.value - 1) << 2 | widths.number << 5);
    *at++ = static_cast<std::uint8_t>(widths.instant | widths.unit << 4);
    at = putNumber(putNumber(at, records.size()), m_validities.size());
    for (const Validity& validity : m_validities) {
        at = putFixed(at, fromNumber(validity, widths.unit), widths.instant);
        at = putFixed(at, endNumber(validity, widths.unit), widths.instant);
    }
    for (const Record& record : records) {
        at = putFixed(at, record.parameter, widths.parameter);
        at = putFixed(at, numberOf(record.validity), widths.number);
        at = putFixed(at, folded(record.value), widths.value);
    }
    to.resize(static_cast<std::size_t>(at - to.data()));
}

} // namespace offerwright::personal
