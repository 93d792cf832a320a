/// \file Records as bytes: numbers in their shortest form, and a validity only where it is not that of the record
/// before.
#pragma once
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace offerwright::personal {

inline constexpr std::int64_t kOpenFrom = std::numeric_limits<std::int64_t>::min();
inline constexpr std::int64_t kOpenLast = std::numeric_limits<std::int64_t>::max();

/// Both ends included, in milliseconds since 1970.
struct Validity {
    std::int64_t from = kOpenFrom;
    std::int64_t last = kOpenLast;
    bool holdsAt(std::int64_t ms) const { return from <= ms && ms <= last; }
    bool operator==(const Validity&) const = default;
};

struct Record {
    std::uint32_t parameter = 0;
    Validity validity;
    std::int64_t value = 0;
};

/// The order of a customer's records: by parameter, and of one parameter the one that wins first.
inline bool standsBefore(const Record& a, const Record& b) {
    if (a.parameter != b.parameter) return a.parameter < b.parameter;
    if (a.validity.from != b.validity.from) return a.validity.from > b.validity.from;
    return a.validity.last < b.validity.last;
}

/// Reads forward; every taking says whether there was enough, and of the one form that the writer uses.
struct ByteReader {
    const std::uint8_t* at = nullptr;
    const std::uint8_t* end = nullptr;
    bool atEnd() const { return at == end; }
    std::size_t left() const { return static_cast<std::size_t>(end - at); }
};

inline constexpr std::size_t kLongestNumber = 10;
/// Parameter, two instants, value.
inline constexpr std::size_t kLongestRecord = 4 * kLongestNumber;

/// Seven bits a byte, the lowest first; the top bit says that more follow.
inline std::uint8_t* putNumber(std::uint8_t* to, std::uint64_t number) {
    for (; number >= 0x80; number >>= 7) *to++ = static_cast<std::uint8_t>(number | 0x80);
    *to++ = static_cast<std::uint8_t>(number);
    return to;
}

inline bool takeNumber(ByteReader& in, std::uint64_t& number) {
    number = 0;
    for (unsigned shift = 0; in.at != in.end && shift < 64; shift += 7) {
        const std::uint8_t byte = *in.at++;
        number |= std::uint64_t{byte & 0x7fu} << shift;
        if (byte < 0x80) return (byte != 0 || shift == 0) && (shift < 63 || byte == 1);
    }
    return false;
}

/// Small for small numbers of either sign.
constexpr std::uint64_t folded(std::int64_t number) {
    return (static_cast<std::uint64_t>(number) << 1) ^ static_cast<std::uint64_t>(number >> 63);
}
constexpr std::int64_t unfolded(std::uint64_t number) {
    return static_cast<std::int64_t>((number >> 1) ^ (~(number & 1) + 1));
}

/// A name of 1 to 255 bytes: its length, then itself.
std::uint8_t* putName(std::uint8_t* to, std::string_view name);
bool takeName(ByteReader& in, std::string_view& name);

/// `previous` is the validity of the record before it and becomes its own; always valid at the start of a list.
std::uint8_t* putRecord(std::uint8_t* to, const Record& record, Validity& previous);
/// Refuses what putRecord would not have written after `previous`, instants too far off, and reversed validities.
bool takeRecord(ByteReader& in, Record& record, Validity& previous);

} // namespace offerwright::personal
