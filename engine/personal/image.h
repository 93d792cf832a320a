/// \file The image of Assignments, byte for byte. All numbers of fixed width are little-endian.
///
///     header     kHeaderBytes: magic, version, the five sizes of `Layout`, a digest of all the rest
///     names      for each parameter in order: its promotion and its own name, each a length byte and the bytes
///     entries    for each customer, ordered by hash of the id, then id (entry.h)
///     places     64 bits each: where in `entries` each bucket begins, and where the last one ends
///
/// A bucket holds the customers whose hashes share their topmost bits, one or two on average.
#pragma once
#include "engine/personal/entry.h"
#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace offerwright::personal {

using Bytes = std::span<const std::uint8_t>;

inline constexpr std::array<std::uint8_t, 8> kMagic{'O', 'F', 'W', 'R', 'A', 'S', 'G', '\n'};
inline constexpr std::uint64_t kVersion = 1;
inline constexpr std::size_t kDigestBytes = 32;
inline constexpr std::size_t kDigestAt = kMagic.size() + 6 * 8;
inline constexpr std::size_t kHeaderBytes = kDigestAt + kDigestBytes;
/// By chance alone there would be fewer of each by far.
inline constexpr int kMostInBucket = 64;

/// What the header says of the rest.
struct Layout {
    std::uint64_t customers = 0;
    std::uint64_t assignments = 0;
    std::uint64_t parameters = 0;
    std::uint64_t namesBytes = 0;
    std::uint64_t entriesBytes = 0;

    int bucketBits() const { return std::max(static_cast<int>(std::bit_width(customers)) - 1, 0); }
    std::uint64_t buckets() const { return std::uint64_t{1} << bucketBits(); }
    std::uint64_t bucketOf(std::uint64_t hash) const { return bucketBits() == 0 ? 0 : hash >> (64 - bucketBits()); }
    std::size_t namesAt() const { return kHeaderBytes; }
    std::size_t entriesAt() const { return kHeaderBytes + namesBytes; }
    std::size_t placesAt() const { return entriesAt() + entriesBytes; }
    std::size_t imageBytes() const { return placesAt() + (buckets() + 1) * 8; }
};

/// Header, layout and digest as they must be in a whole image; the digest is worked out here.
void writeHeader(std::span<std::uint8_t> image, const Layout& layout);
/// The header's layout, which may lie; `image` is long enough for a header.
Layout readLayout(Bytes image);
std::array<std::uint8_t, kDigestBytes> digestOf(Bytes image);
std::string fingerprintOf(Bytes image);

} // namespace offerwright::personal
