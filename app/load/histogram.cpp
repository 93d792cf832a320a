#include "app/load/histogram.h"
#include <algorithm>
#include <bit>

namespace offerwright::load {
namespace {

constexpr std::uint64_t kExact = 256;
constexpr std::uint64_t kHalf = kExact / 2;

/// Of each power of two, 128 buckets.
std::size_t bucketOf(std::uint64_t us) {
    if (us < kExact) return us;
    const auto shift = static_cast<std::uint64_t>(std::bit_width(us)) - 8;
    return static_cast<std::size_t>(shift * kHalf + (us >> shift));
}

std::uint64_t lastOf(std::size_t bucket) {
    if (bucket < kExact) return bucket;
    const std::uint64_t shift = bucket / kHalf - 1;
    const std::uint64_t first = (bucket % kHalf + kHalf) << shift;
    return first + (std::uint64_t{1} << shift) - 1;
}

} // namespace

void Histogram::add(std::int64_t us) {
    const auto value = static_cast<std::uint64_t>(std::max<std::int64_t>(0, us));
    ++m_buckets[std::min(bucketOf(value), kBuckets - 1)];
    ++m_count;
    m_greatest = std::max(m_greatest, us);
}

std::int64_t Histogram::at(std::int64_t of100000) const {
    const std::int64_t rank = std::max<std::int64_t>(1, (m_count * of100000 + 99'999) / 100'000);
    std::int64_t seen = 0;
    for (std::size_t bucket = 0; bucket < kBuckets; ++bucket) {
        seen += m_buckets[bucket];
        if (seen >= rank && m_count > 0) return std::min(m_greatest, static_cast<std::int64_t>(lastOf(bucket)));
    }
    return m_greatest;
}

} // namespace offerwright::load
