#include "engine/adjudicate/express_sharing.h"
#include "engine/adjudicate/sharing.h"
#include "offerwright/base/hash.h"
#include <algorithm>
#include <array>

namespace offerwright {
namespace {

/// Divides by one number again and again: by way of its inverse in 64 binary places where that is exact, which it is
/// while numerator x divisor stays below 2^64.
class Divider {
public:
    /// Of numerators up to `most`.
    Divider(std::int64_t divisor, std::int64_t most)
        : m_divisor(static_cast<std::uint64_t>(divisor))
        , m_inverse(divisor < kInvertible && most < kInvertible * kInvertible ? ~std::uint64_t{0} / m_divisor + 1 : 0) {
    }
    std::int64_t operator()(std::int64_t numerator) const {
        const auto dividend = static_cast<std::uint64_t>(numerator);
        if (m_inverse == 0) return static_cast<std::int64_t>(dividend / m_divisor);
        return static_cast<std::int64_t>(WideBits{dividend} * m_inverse >> 64);
    }

private:
    static constexpr std::int64_t kInvertible = std::int64_t{1} << 21;
    std::uint64_t m_divisor;
    std::uint64_t m_inverse;
};

/// As allocateLargestRemainder.
void splitByRemainder(std::int64_t total, std::span<const std::int64_t> weights, std::int64_t sum,
                      std::span<std::int64_t> shares) {
    std::array<std::int64_t, 64> remainders;
    std::int64_t rest = total;
    const Divider bySum(sum, total * sum);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        shares[i] = bySum(total * weights[i]);
        remainders[i] = total * weights[i] - shares[i] * sum;
        rest -= shares[i];
    }
    for (; rest > 0; --rest) {
        const auto first = remainders.begin();
        const auto greatest = std::max_element(first, first + static_cast<std::ptrdiff_t>(weights.size()));
        ++shares[static_cast<std::size_t>(greatest - first)];
        *greatest = -1;
    }
}

/// As allocateCarriedDown.
void splitCarriedDown(std::int64_t total, std::span<const std::int64_t> weights, std::int64_t sum,
                      std::span<std::int64_t> shares) {
    std::int64_t due = 0;
    std::int64_t given = 0;
    const Divider bySum(sum, total * sum);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        due += total * weights[i];
        const std::int64_t upTo = bySum(due);
        shares[i] = upTo - given;
        given = upTo;
    }
}

} // namespace

void splitBy(Allocation method, std::int64_t total, std::span<const std::int64_t> weights, std::int64_t sum,
             std::span<const std::int64_t> units, std::span<std::int64_t> shares) {
    if (total == 0 || sum == 0) {
        std::ranges::fill(shares, 0);
        return;
    }
    const bool small = sum < kSmall;
    if (small && method == Allocation::CarriedDown) return splitCarriedDown(total, weights, sum, shares);
    if (small && method == Allocation::LargestRemainder) return splitByRemainder(total, weights, sum, shares);
    Pooled<Sharer> sharers;
    for (std::size_t i = 0; i < weights.size(); ++i) sharers.push_back({weights[i], weights[i], units[i]});
    std::ranges::copy(shareWithin(method, total, sharers, true), shares.begin());
}

} // namespace offerwright
