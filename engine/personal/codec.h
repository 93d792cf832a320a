/// \file Records as bytes: numbers in their shortest form, and a validity only where it is not that of the record
/// before.
#pragma once
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
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

/// Bytes after the end of what a ByteReader reads that must be memory all the same: numbers are looked at eight bytes
/// at a time. They never count.
inline constexpr std::size_t kSlack = 8;

/// Reads forward; every taking says whether there was enough.
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

/// Eight bytes as a number, the first the lowest.
inline std::uint64_t readFixed(const std::uint8_t* from) {
    std::uint64_t number = 0;
    std::memcpy(&number, from, sizeof number);
    return std::endian::native == std::endian::little ? number : std::byteswap(number);
}

inline void writeFixed(std::uint8_t* to, std::uint64_t number) {
    if (std::endian::native != std::endian::little) number = std::byteswap(number);
    std::memcpy(to, &number, sizeof number);
}

/// The low seven bits of each byte, put together.
constexpr std::uint64_t sevensOf(std::uint64_t bytes) {
    bytes = (bytes & 0x7f007f007f007f00u) >> 1 | (bytes & 0x007f007f007f007fu);
    bytes = (bytes & 0x3fff00003fff0000u) >> 2 | (bytes & 0x00003fff00003fffu);
    return (bytes & 0x0fffffff00000000u) >> 4 | (bytes & 0x000000000fffffffu);
}

/// Numbers of more than eight bytes.
bool takeLongNumber(ByteReader& in, std::uint64_t& number);

/// Without a branch on the number's length, which nothing foretells.
inline bool takeNumber(ByteReader& in, std::uint64_t& number) {
    if (in.atEnd()) return false;
    const std::uint64_t bytes = readFixed(in.at);
    const std::uint64_t ends = ~bytes & 0x8080808080808080u;
    if (ends == 0) return takeLongNumber(in, number);
    const std::uint64_t within = ends ^ (ends - 1); // up to the top bit of the first byte that ends
    const auto size = static_cast<std::size_t>(std::countr_zero(ends) / 8 + 1);
    if (size > in.left()) return false;
    number = sevensOf(bytes & within);
    in.at += size;
    return true;
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
bool takeRecord(ByteReader& in, Record& record, Validity& previous);

} // namespace offerwright::personal
