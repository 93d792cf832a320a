/// \file The reply to a sale of workload w1 written by hand: byte for byte what writeRuling writes.
#pragma once
#include "tests/bench/workload/by_hand.h"
#include <charconv>
#include <cstring>
#include <span>
#include <string>
#include <string_view>

namespace offerwright::bench::by_hand {

/// Where amounts come from, for the reply.
struct Account {
    struct Award {
        std::uint64_t lines = 0; ///< that have an amount
        PerLine<std::int32_t> amount;
        std::int64_t times = 0;
        std::int64_t step = 0;
        bool isCapped = false;
        bool hadNothingToGive = false;
    };
    std::array<Award, kPromotions> awards;
    bool isStamped = false;

    void began() {
        for (Award& award : awards) {
            award.lines = 0;
            award.times = award.step = 0;
            award.isCapped = award.hadNothingToGive = false;
        }
        isStamped = false;
    }
    void took(std::size_t promotion, std::size_t line, std::int32_t amount) {
        Award& award = awards[promotion];
        const std::uint64_t bit = std::uint64_t{1} << line;
        award.amount[line] = (award.lines & bit ? award.amount[line] : 0) + amount;
        award.lines |= bit;
    }
    void fired(std::size_t promotion, std::int64_t times, std::int64_t step) {
        awards[promotion].times = times;
        awards[promotion].step = step;
    }
    void hadNothingToGive(std::size_t promotion) { awards[promotion].hadNothingToGive = true; }
    void wasCapped(std::size_t promotion) { awards[promotion].isCapped = true; }
    void stamped() { isStamped = true; }
};

/// What the reply repeats of the basket's text: nothing that JSON would escape, and a time in UTC.
struct Heading {
    std::string_view fingerprint; ///< of the engine's set
    std::string_view basket;
    std::string_view currency;
    std::string_view time; ///< "2025-06-23T18:58:15Z"
    std::span<const std::string_view> coupons;
};

/// What most numbers are, ready to be copied.
struct Digits {
    std::array<char, 4> text{};
    std::uint32_t count = 0;
};
inline const auto kDigits = [] {
    std::array<Digits, 10000> all;
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        Digits& digits = all[i];
        const auto end = std::to_chars(digits.text.data(), digits.text.data() + digits.text.size(), i).ptr;
        digits.count = static_cast<std::uint32_t>(end - digits.text.data());
    }
    return all;
}();

class Reply {
public:
    /// Valid until the next.
    std::string_view write(const Heading& heading, const Sale& sale, const Answer& answer, const Account& account) {
        m_sale = &sale;
        m_answer = &answer;
        m_account = &account;
        m_round = static_cast<std::uint32_t>(sale.visits) / kEveryVisits % kStampRewards.size();
        m_at = m_text.data();
        head(heading);
        lines();
        awards();
        outcomes();
        coupons(heading);
        effects(heading);
        return {m_text.data(), static_cast<std::size_t>(m_at - m_text.data())};
    }

private:
    static constexpr std::size_t kFirstOfPoints = 8;
    static constexpr std::size_t kCoupon = 7;
    static constexpr std::size_t kStampCard = 9;

    template <std::size_t size> void put(const char (&text)[size]) {
        std::memcpy(m_at, text, size - 1);
        m_at += size - 1;
    }
    void put(std::string_view text) {
        std::memcpy(m_at, text.data(), text.size());
        m_at += text.size();
    }
    void put(std::int64_t number) {
        if (number >= static_cast<std::int64_t>(kDigits.size())) {
            m_at = std::to_chars(m_at, m_at + 20, number).ptr;
            return;
        }
        const Digits& digits = kDigits[static_cast<std::size_t>(number)];
        std::memcpy(m_at, digits.text.data(), digits.text.size());
        m_at += digits.count;
    }
    /// Texts and numbers one after the other.
    template <typename... Parts> void say(const Parts&... parts) { (put(parts), ...); }
    /// Members of a list end with a comma, but the last.
    void endList() {
        if (m_at[-1] == ',') --m_at;
        *m_at++ = ']';
    }

    void head(const Heading& heading) {
        std::int64_t gross = 0;
        for (std::size_t i = 0; i < kMostLines; ++i) gross += m_sale->price[i] * m_sale->units[i];
        const std::int64_t total = gross - m_answer->discount;
        const std::int64_t bonus = m_answer->given[kFirstOfPoints] + m_answer->given[kStampCard];
        say("{\"fingerprint\":\"", heading.fingerprint, "\",\"basket\":\"", heading.basket, "\",\"currency\":\"",
            heading.currency, "\",\"at\":\"", heading.time, "\",\"gross\":", gross,
            ",\"discount\":", m_answer->discount, ",\"total\":", total, ",\"payable\":", total,
            ",\"basePoints\":", m_answer->points - bonus, ",\"bonusPoints\":", bonus);
    }

    void lines() {
        put(",\"lines\":[");
        for (std::size_t i = 0; i < m_sale->lines; ++i) {
            const std::int64_t gross = m_sale->price[i] * m_sale->units[i];
            say("{\"gross\":", gross, ",\"net\":", gross - m_answer->off[i], "},");
        }
        endList();
    }

    void awards() {
        put(",\"awards\":[");
        for (std::size_t i = 0; i < kPromotions; ++i)
            if (m_answer->given[i] > 0) award(i);
        endList();
    }
    void award(std::size_t at) {
        const Account::Award& award = m_account->awards[at];
        const bool isPoints = at >= kFirstOfPoints;
        say("{\"promotion\":\"", kIds[at], "\",\"step\":\"");
        step(at);
        put("\",\"reward\":\"");
        step(at);
        put("-r1\",\"stage\":\"");
        put(isPoints ? "points" : at < 4 ? std::string_view("item") : "basket");
        say("\",\"times\":", isPoints ? 1 : award.times, ",\"discount\":", isPoints ? 0 : m_answer->given[at],
            ",\"shares\":[");
        for (std::uint64_t left = award.lines; left != 0; left &= left - 1) {
            const int line = std::countr_zero(left);
            const std::int32_t amount = award.amount[static_cast<std::size_t>(line)];
            if (amount > 0) say("{\"line\":", line, ",\"amount\":", amount, "},");
        }
        endList();
        say(",\"points\":", isPoints ? m_answer->given[at] : 0, ",\"message\":{},\"trimmed\":");
        put(award.isCapped ? std::string_view("true,\"trimmedBy\":\"cap\"},") : "false},");
    }
    /// Tiers are steps t1, t2; of all others s1, s2.
    void step(std::size_t at) {
        const bool isTiered = at >= 4 && at < kCoupon;
        *m_at++ = isTiered ? 't' : 's';
        put(std::int64_t{at == kStampCard ? m_round : m_account->awards[at].step} + 1);
    }

    void outcomes() {
        put(",\"promotions\":[");
        for (std::size_t i = 0; i < kPromotions; ++i) {
            const Account::Award& award = m_account->awards[i];
            const bool isPoints = i >= kFirstOfPoints;
            const std::int64_t given = m_answer->given[i];
            if (given > 0)
                say("{\"promotion\":\"", kIds[i], "\",\"outcome\":\"fired\",\"times\":", isPoints ? 1 : award.times,
                    ",\"discount\":", isPoints ? 0 : given, ",\"points\":", isPoints ? given : 0, "},");
            else if (award.hadNothingToGive)
                say("{\"promotion\":\"", kIds[i],
                    "\",\"outcome\":\"nothingToGive\",\"times\":0,\"discount\":0,\"points\":0},");
        }
        endList();
    }

    void coupons(const Heading& heading) {
        put(",\"coupons\":[");
        for (const std::string_view code : heading.coupons) {
            say("{\"code\":\"", code, "\",\"state\":\"");
            if (code == kCouponCode)
                say("used\",\"promotion\":\"", kIds[kCoupon], "\"},");
            else
                put("unknown\"},");
        }
        endList();
    }

    void effects(const Heading& heading) {
        const std::string_view day = heading.time.substr(0, 10);
        const std::int64_t base = m_answer->points - m_answer->given[kFirstOfPoints] - m_answer->given[kStampCard];
        say(",\"notices\":[],\"effects\":[{\"visited\":{\"day\":\"", day, "\"}},{\"credited\":{\"amount\":", base,
            "}},");
        for (std::size_t i = kFirstOfPoints; i < kPromotions; ++i) {
            if (m_answer->given[i] == 0) continue;
            say("{\"credited\":{\"amount\":", m_answer->given[i], ",\"promotion\":\"", kIds[i], "\",\"reward\":\"");
            step(i);
            put("-r1\"}},");
        }
        if (m_answer->given[kCoupon] > 0)
            say("{\"couponUsed\":{\"code\":\"", kCouponCode, "\",\"promotion\":\"", kIds[kCoupon], "\"}},");
        if (m_account->isStamped) stamp(day);
        endList();
        *m_at++ = '}';
    }
    void stamp(std::string_view day) {
        say("{\"counted\":{\"promotion\":\"", kIds[kStampCard], "\",\"node\":\"");
        step(kStampCard);
        say("\",\"day\":\"", day, "\",\"amount\":1,\"ofStep\":true}},");
        if (m_answer->given[kStampCard] == 0) return;
        say("{\"stepReached\":{\"promotion\":\"", kIds[kStampCard], "\",\"step\":\"");
        step(kStampCard);
        say("\",\"day\":\"", day, "\"}},");
        if (m_round + 1 < kStampRewards.size()) return;
        say("{\"roundCompleted\":{\"promotion\":\"", kIds[kStampCard], "\",\"day\":\"", day, "\"}},");
    }

    std::string m_text = std::string(64 * 1024, '\0');
    char* m_at = nullptr;
    const Sale* m_sale = nullptr;
    const Answer* m_answer = nullptr;
    const Account* m_account = nullptr;
    std::uint32_t m_round = 0; ///< which of the card's rewards is next
};

} // namespace offerwright::bench::by_hand
