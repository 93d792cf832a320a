/// \file How often which time was met: exact below 256 µs, within 1 in 128 above, whatever the range.
///
///     Histogram times;
///     times.add(812);
///     times.at(99'900);                     // of 100'000: 99.9 % took no longer
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>

namespace offerwright::load {

class Histogram {
public:
    /// In microseconds; negative counts as none.
    void add(std::int64_t us);
    std::int64_t count() const { return m_count; }
    std::int64_t greatest() const { return m_greatest; }
    /// So many of 100'000 took no longer, in microseconds; 0 when nothing was added. Never above the greatest.
    std::int64_t at(std::int64_t of100000) const;

private:
    static constexpr std::size_t kHalf = 128;
    static constexpr std::size_t kBuckets = kHalf * 58;
    std::array<std::int64_t, kBuckets> m_buckets{};
    std::int64_t m_count = 0;
    std::int64_t m_greatest = 0;
};

} // namespace offerwright::load
