/// \file One customer in an image: the id, and records of one width, so that none waits for the one before it.
///
///     id            a length byte, the bytes
///     widths        a byte: of a parameter 1 to 4 (less one, 2 bits), of a value 1 to 8 (less one, 3 bits), of the
///                   number of a validity 0 to 2 (2 bits)
///     instants      a byte: width 0 to 8 (4 bits) and the unit they count (2 bits): 1 ms, 1 s, 1 min, 1 day
///     counts        of records and of validities, as numbers of codec.h
///     validities    from and end: 0 when open, else how many units since 1970, folded, plus one; the end is the first
///                   instant after the last. In the order in which they win
///     records       parameter, number of the validity, folded value; in order of parameter, then of validity
///
/// Each width is the least that holds all, and the unit the largest that divides all.
#pragma once
#include "engine/personal/codec.h"
#include <span>
#include <vector>

namespace offerwright::personal {

/// What stands in an entry. Reads only what it has been told is there, but believes every number: soundness asks once.
class Entry {
public:
    std::string_view id() const { return m_id; }
    std::size_t count() const { return m_count; }
    std::size_t validityCount() const { return m_validityCount; }
    Validity validity(std::size_t number) const {
        const std::uint8_t* const from = m_validities + number * 2 * m_instantBytes;
        return {instant(from, kOpenFrom), lastBefore(instant(from + m_instantBytes, kOpenLast))};
    }
    std::uint32_t parameter(std::size_t place) const {
        return static_cast<std::uint32_t>(fixed(record(place), m_parameterBytes));
    }
    /// The number of the record's validity, which may lie.
    std::size_t validityOf(std::size_t place) const { return fixed(record(place) + m_parameterBytes, m_numberBytes); }
    std::int64_t value(std::size_t place) const {
        return unfolded(fixed(record(place) + m_parameterBytes + m_numberBytes, m_valueBytes));
    }
    friend bool takeEntry(ByteReader& in, Entry& entry);

private:
    static std::uint64_t fixed(const std::uint8_t* from, std::size_t bytes) {
        return bytes == 0 ? 0 : readFixed(from) & (~std::uint64_t{0} >> (64 - 8 * bytes));
    }
    static std::int64_t lastBefore(std::int64_t end) { return end == kOpenLast || end == kOpenFrom ? end : end - 1; }
    std::int64_t instant(const std::uint8_t* from, std::int64_t open) const {
        const std::uint64_t number = fixed(from, m_instantBytes);
        // What wraps is unsound.
        return number == 0 ? open
                           : static_cast<std::int64_t>(static_cast<std::uint64_t>(unfolded(number - 1)) * m_unit);
    }
    const std::uint8_t* record(std::size_t place) const { return m_records + place * m_recordBytes; }

    std::string_view m_id;
    const std::uint8_t* m_validities = nullptr;
    const std::uint8_t* m_records = nullptr;
    std::size_t m_count = 0;
    std::size_t m_validityCount = 0;
    std::size_t m_parameterBytes = 0;
    std::size_t m_numberBytes = 0;
    std::size_t m_valueBytes = 0;
    std::size_t m_recordBytes = 0;
    std::size_t m_instantBytes = 0;
    std::uint64_t m_unit = 1;
};

/// False when there is not enough, or a width or count is beyond what can be.
bool takeEntry(ByteReader& in, Entry& entry);

/// Writes entries; keeps its room between them.
class EntryWriter {
public:
    /// Records in order, at least one, none twice.
    void append(std::vector<std::uint8_t>& to, std::string_view id, std::span<const Record> records);

private:
    struct Widths;
    Widths widthsOf(std::span<const Record> records) const;
    void gatherValidities(std::span<const Record> records);
    std::size_t numberOf(const Validity& validity) const;
    std::vector<Validity> m_validities; ///< in the order in which they win
};

} // namespace offerwright::personal
