/// \file The ten promotions of workload w1 wired by hand: what adjudication costs where nothing is left open. Written
/// from what semantics.py says of them; their constants are compiled in, from the header that by_hand.py writes.
///
/// All numbers are integers, and the lines that a promotion picks are a set of 64 bits. It knows no other promotions,
/// nothing weighed, no returns, no more than 64 lines, no sale beyond 40,000.00; and keeps no account of why.
#pragma once
#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <w1/by_hand_constants.h>

namespace offerwright::bench::by_hand {

inline constexpr std::size_t kMostLines = 64;
inline constexpr std::size_t kPromotions = 10;
template <typename Number> using PerLine = std::array<Number, kMostLines>;

/// A sale as integers. What stands beyond its lines is 0.
struct Sale {
    std::uint32_t lines = 0;
    PerLine<std::int32_t> price{};    ///< of a unit, in minor units
    PerLine<std::int32_t> units{};    ///< pieces
    PerLine<std::uint32_t> product{}; ///< by row of the catalogue
    bool hasCoupon = false;           ///< the one that a promotion asks for
    bool isInSegment = false;         ///< one of those that a promotion asks for
    std::int32_t visits = 0;          ///< before this one
    std::int32_t stampFrom = 0;       ///< what must be spent for a stamp, in minor units
};

struct Answer {
    std::array<std::int64_t, kPromotions> given{}; ///< minor units off, or points
    PerLine<std::int32_t> off{};                   ///< minor units, by line
    std::int64_t discount = 0;
    std::int64_t points = 0;
};

/// Hears where amounts come from; this one forgets. Promotions count from 0.
struct NoAccount {
    void began() {}
    void took(std::size_t, std::size_t, std::int32_t) {}   ///< promotion, line, minor units off
    void fired(std::size_t, std::int64_t, std::int64_t) {} ///< promotion, times, step from 0
    void hadNothingToGive(std::size_t) {}                  ///< promotion
    void wasCapped(std::size_t) {}                         ///< promotion
    void stamped() {}
};

/// Adjudicates one sale after the other; its memory is used again. One thread at a time.
template <typename Account = NoAccount> class Counter {
public:
    void adjudicate(const Sale& sale, Answer& answer) {
        open(sale);
        answer.given[0] = groups<0>();
        answer.given[1] = groups<1>();
        answer.given[2] = groups<2>();
        answer.given[3] = pairs();
        answer.given[4] = tiers<0>();
        answer.given[5] = tiers<1>();
        answer.given[6] = tiers<2>();
        answer.given[7] = sale.hasCoupon ? coupon() : 0;
        close(answer);
        answer.given[8] = sale.isInSegment ? (kFactor - 1) * (spendOf(m_picked[kEarning]) / 100) : 0;
        answer.given[9] = stamp(sale);
        answer.points += answer.given[8] + answer.given[9];
    }
    const Account& account() const { return m_account; }

private:
    using Lines = std::uint64_t;
    enum Selection : std::size_t { kFirstOfPair = 3, kSecondOfPair, kFirstTiered, kCouponed = 8, kEarning, kStamped };
    static constexpr std::size_t kSelections = kStamped + 1;
    static constexpr std::size_t kPairs = 3, kTiered = 4, kCoupon = 7; ///< places of promotions

    static std::int64_t rate(std::int64_t amount, std::int64_t basisPoints) {
        return (amount * basisPoints + 5000) / 10000;
    }

    template <typename Visit> static void forEach(Lines lines, Visit visit) {
        for (; lines != 0; lines &= lines - 1) visit(static_cast<std::size_t>(std::countr_zero(lines)));
    }

    void open(const Sale& sale) {
        m_account.began();
        m_sale = &sale;
        for (std::size_t i = 0; i < kMostLines; ++i) m_gross[i] = sale.price[i] * sale.units[i];
        m_net = m_gross;
        m_free = sale.units;
        pick();
    }

    /// The bits of eight lines at a time become eight bits of each selection.
    void pick() {
        alignas(8) PerLine<std::uint8_t> low{};
        alignas(8) PerLine<std::uint8_t> high{};
        for (std::size_t i = 0; i < m_sale->lines; ++i) {
            const std::uint16_t picks = kPicks[m_sale->product[i]];
            low[i] = static_cast<std::uint8_t>(picks);
            high[i] = static_cast<std::uint8_t>(picks >> 8);
        }
        m_picked = {};
        for (std::size_t at = 0; at < m_sale->lines; at += 8) {
            const Lines lows = eight(low, at);
            const Lines highs = eight(high, at);
            for (std::size_t i = 0; i < 8; ++i) m_picked[i] |= column(lows, i) << at;
            for (std::size_t i = 8; i < kSelections; ++i) m_picked[i] |= column(highs, i - 8) << at;
        }
    }
    static Lines eight(const PerLine<std::uint8_t>& bytes, std::size_t at) {
        Lines all = 0;
        for (std::size_t i = 0; i < 8; ++i) all |= Lines{bytes[at + i]} << (8 * i);
        return all;
    }
    /// One bit of each of eight bytes, side by side.
    static Lines column(Lines bytes, std::size_t bit) {
        return ((bytes >> bit & 0x0101010101010101) * 0x0102040810204080) >> 56;
    }

    std::int64_t spendOf(Lines lines) const {
        std::int64_t sum = 0;
        forEach(lines, [&](std::size_t line) { sum += m_net[line]; });
        return sum;
    }

    void takeOff(std::size_t promotion, std::size_t line, std::int32_t amount) {
        m_net[line] -= amount;
        m_account.took(promotion, line, amount);
    }

    /// Lines in an order.
    struct Row {
        std::array<std::uint8_t, kMostLines> line;
        std::size_t count = 0;
        std::int32_t units = 0;
    };

    /// Lines with units left, dearest first, then as they stand. Each finds its place by counting those before it:
    /// no branch depends on prices.
    void arrange(Lines lines, Row& row) const {
        alignas(16) PerLine<std::int32_t> keys;
        row.count = 0;
        row.units = 0;
        forEach(lines, [&](std::size_t line) {
            keys[row.count] = m_sale->price[line] << 6 | static_cast<std::int32_t>(63 - line);
            row.count += m_free[line] > 0;
            row.units += m_free[line];
        });
        const std::size_t padded = (row.count + 3) / 4 * 4;
        std::fill(keys.begin() + row.count, keys.begin() + padded, 0);
        for (std::size_t i = 0; i < row.count; ++i) {
            std::int32_t before = 0;
            for (std::size_t at = 0; at < padded; at += 4)
                for (std::size_t j = 0; j < 4; ++j) before += keys[at + j] > keys[i];
            row.line[static_cast<std::size_t>(before)] = static_cast<std::uint8_t>(63 - (keys[i] & 63));
        }
    }

    /// Of each whole group of units, dearest first, the last one is cheaper or free.
    template <std::size_t at> std::int64_t groups() {
        constexpr Group kRule = kGroups[at];
        Row row;
        arrange(m_picked[at], row);
        const std::int32_t times = std::min(row.units / kRule.size, kRule.mostTimes);
        const std::int32_t wanted = times * kRule.size;
        std::int64_t given = 0;
        std::int32_t taken = 0;
        for (std::size_t i = 0; taken < wanted; ++i) {
            const std::size_t line = row.line[i];
            const std::int32_t before = taken / kRule.size;
            const std::int32_t units = std::min(m_free[line], wanted - taken);
            taken += units;
            m_free[line] -= units;
            const auto off =
                (taken / kRule.size - before) * static_cast<std::int32_t>(rate(m_sale->price[line], kRule.basisPoints));
            takeOff(at, line, off);
            given += off;
        }
        if (times > 0) m_account.fired(at, times, 0);
        return given;
    }

    /// A unit of the first selection and one of the second, dearest first, for one price together.
    std::int64_t pairs() {
        Row first;
        Row second;
        arrange(m_picked[kFirstOfPair], first);
        arrange(m_picked[kSecondOfPair], second);
        const std::int32_t most = std::min({first.units, second.units, kPair.mostTimes});
        std::int64_t given = 0;
        std::int32_t times = 0;
        for (std::size_t a = 0, b = 0; times < most; ++times) {
            const std::size_t one = first.line[a];
            const std::size_t other = second.line[b];
            const std::int32_t together = m_sale->price[one] + m_sale->price[other];
            const std::int32_t off = together - kPair.price;
            if (off <= 0) break;
            const auto ofOne = static_cast<std::int32_t>(std::uint64_t(off) * std::uint32_t(m_sale->price[one]) /
                                                         std::uint32_t(together));
            takeOff(kPairs, one, ofOne);
            takeOff(kPairs, other, off - ofOne);
            given += off;
            a += --m_free[one] == 0;
            b += --m_free[other] == 0;
        }
        if (times > 0) m_account.fired(kPairs, times, 0);
        if (times == 0 && m_picked[kFirstOfPair] != 0) m_account.hadNothingToGive(kPairs);
        return given;
    }

    /// Shared by what lines cost: each has what is due up to it less what the lines before have. Dividing by the spend
    /// is multiplying by its inverse in 64 binary places, which is exact while amount x spend x spend is below 2^64.
    void share(std::size_t promotion, Lines lines, std::int64_t spend, std::int64_t amount) {
        if (amount == 0) return;
        const std::uint64_t inverse = ~std::uint64_t{0} / static_cast<std::uint64_t>(spend) + 1;
        std::uint64_t due = 0;
        std::int32_t given = 0;
        forEach(lines, [&](std::size_t line) {
            due += static_cast<std::uint64_t>(amount) * static_cast<std::uint32_t>(m_net[line]);
            const auto upTo = static_cast<std::int32_t>(static_cast<Wide>(due) * inverse >> 64);
            takeOff(promotion, line, upTo - given);
            given = upTo;
        });
    }

    template <std::size_t at> std::int64_t tiers() {
        const Lines lines = m_picked[kFirstTiered + at];
        const std::int64_t spend = spendOf(lines);
        std::int64_t amount = 0;
        std::int64_t step = -1;
        std::int64_t steps = 0;
        for (const Tier& tier : kTiers[at]) {
            if (tier.from > 0 && spend >= tier.from) {
                const std::int64_t times = std::min(spend / tier.from, tier.mostTimes);
                amount = std::min(tier.amount * times + rate(spend, tier.basisPoints), spend);
                step = steps + times - 1;
            }
            steps += tier.mostTimes;
        }
        share(kTiered + at, lines, spend, amount);
        if (amount > 0) m_account.fired(kTiered + at, 1, step);
        return amount;
    }

    std::int64_t coupon() {
        const Lines lines = m_picked[kCouponed];
        const std::int64_t spend = spendOf(lines);
        const std::int64_t uncapped = rate(spend, kPercent.basisPoints);
        const std::int64_t amount = std::min(uncapped, kPercent.cap);
        share(kCoupon, lines, spend, amount);
        if (amount > 0) m_account.fired(kCoupon, 1, 0);
        if (uncapped > amount) m_account.wasCapped(kCoupon);
        return amount;
    }

    void close(Answer& answer) const {
        std::int32_t discount = 0;
        std::int32_t total = 0;
        for (std::size_t i = 0; i < kMostLines; ++i) {
            answer.off[i] = m_gross[i] - m_net[i];
            discount += answer.off[i];
            total += m_net[i];
        }
        answer.discount = discount;
        answer.points = total / 100;
    }

    /// Every so many visits one reward; they take turns.
    std::int64_t stamp(const Sale& sale) {
        const Lines lines = m_picked[kStamped];
        if (lines == 0 || spendOf(lines) < sale.stampFrom) return 0;
        m_account.stamped();
        const auto visit = static_cast<std::uint32_t>(sale.visits) + 1;
        return visit % kEveryVisits == 0 ? kStampRewards[(visit / kEveryVisits - 1) % kStampRewards.size()] : 0;
    }

    __extension__ using Wide = unsigned __int128;
    Account m_account;
    const Sale* m_sale = nullptr;
    PerLine<std::int32_t> m_gross;
    PerLine<std::int32_t> m_net;
    PerLine<std::int32_t> m_free; ///< units that no promotion has used up
    std::array<Lines, kSelections> m_picked;
};

} // namespace offerwright::bench::by_hand
