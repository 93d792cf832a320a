#include "engine/trial/digest.h"
#include <string_view>

namespace offerwright {
namespace {

/// FNV-1a over bytes, with a final mixing, so that sums of digests do not cancel. Lengths go in before texts and lists:
/// two different answers never feed the same bytes.
class Digest {
public:
    void add(std::uint64_t value) {
        for (int i = 0; i < 8; ++i) addByte(static_cast<std::uint8_t>(value >> (8 * i)));
    }
    void add(std::int64_t value) { add(static_cast<std::uint64_t>(value)); }
    void add(Money amount) { add(amount.minor); }
    void add(std::string_view text) {
        add(std::uint64_t{text.size()});
        for (const char c : text) addByte(static_cast<std::uint8_t>(c));
    }
    /// The finaliser of Sebastiano Vigna's splitmix64.
    std::uint64_t value() const {
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
        return mixed ^ (mixed >> 31);
    }

private:
    void addByte(std::uint8_t byte) { m_state = (m_state ^ byte) * 0x100000001b3u; }

    std::uint64_t m_state = 0xcbf29ce484222325u;
};

void addAward(Digest& digest, const Award& award) {
    digest.add(award.promotion);
    digest.add(award.step);
    digest.add(award.reward);
    digest.add(static_cast<std::int64_t>(award.stage));
    digest.add(award.times);
    digest.add(award.discount);
    digest.add(std::uint64_t{award.shares.size()});
    for (const Share& share : award.shares) {
        digest.add(std::uint64_t{share.line});
        digest.add(share.amount);
    }
    digest.add(award.points);
    digest.add(std::uint64_t{award.message.byLanguage.size()});
    for (const auto& [language, text] : award.message.byLanguage) {
        digest.add(language);
        digest.add(text);
    }
    digest.add(std::int64_t{award.trimmed});
}

void addPromotions(Digest& digest, const Adjudication& adjudication) {
    for (const PromotionOutcome& outcome : adjudication.promotions) {
        if (outcome.outcome != Outcome::Fired) continue;
        digest.add(outcome.promotion);
        digest.add(outcome.times);
        digest.add(outcome.discount);
        digest.add(outcome.points);
    }
}

void addRemarks(Digest& digest, const Adjudication& adjudication) {
    digest.add(std::uint64_t{adjudication.coupons.size()});
    for (const CouponOutcome& coupon : adjudication.coupons) {
        digest.add(coupon.code);
        digest.add(static_cast<std::int64_t>(coupon.state));
        digest.add(coupon.promotion);
    }
    digest.add(std::uint64_t{adjudication.notices.size()});
    for (const Notice& notice : adjudication.notices) {
        digest.add(notice.code);
        digest.add(notice.promotion);
        digest.add(std::uint64_t{notice.arguments.size()});
        for (const std::string& argument : notice.arguments) digest.add(argument);
    }
}

} // namespace

std::uint64_t digestOf(const Adjudication& adjudication) {
    Digest digest;
    digest.add(adjudication.basket);
    digest.add(adjudication.currency);
    digest.add(adjudication.at.ms);
    digest.add(std::uint64_t{adjudication.lines.size()});
    for (const LineOutcome& line : adjudication.lines) {
        digest.add(line.gross);
        digest.add(line.net);
    }
    digest.add(std::uint64_t{adjudication.awards.size()});
    for (const Award& award : adjudication.awards) addAward(digest, award);
    addPromotions(digest, adjudication);
    addRemarks(digest, adjudication);
    for (const Money amount : {adjudication.gross, adjudication.discount, adjudication.total}) digest.add(amount);
    digest.add(adjudication.basePoints);
    digest.add(adjudication.bonusPoints);
    return digest.value();
}

} // namespace offerwright
