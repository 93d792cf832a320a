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
    void add(LocalDate day) { add(std::int64_t{day.days}); }
    /// Whether there is one goes in before it.
    template <typename Value> void add(const std::optional<Value>& value) {
        add(std::int64_t{value.has_value()});
        if (value) add(*value);
    }
    void add(const std::vector<std::string>& texts) {
        add(std::uint64_t{texts.size()});
        for (const std::string& text : texts) add(text);
    }
    template <typename First, typename... Rest>
    requires(sizeof...(Rest) > 0) void add(const First& first, const Rest&... rest) {
        add(first);
        (add(rest), ...);
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

void addFunding(Digest& digest, const std::vector<FunderPart>& funding) {
    digest.add(std::uint64_t{funding.size()});
    for (const FunderPart& part : funding) digest.add(part.funder, part.amount);
}

void addShares(Digest& digest, const std::vector<Share>& shares) {
    digest.add(std::uint64_t{shares.size()});
    for (const Share& share : shares) {
        digest.add(std::uint64_t{share.line}, share.amount);
        addFunding(digest, share.funding);
    }
}

void addAward(Digest& digest, const Award& award) {
    digest.add(award.promotion, award.step, award.reward, static_cast<std::int64_t>(award.stage), award.times);
    digest.add(award.discount, award.credit);
    addShares(digest, award.shares);
    digest.add(award.points, award.account);
    addFunding(digest, award.funding);
    digest.add(std::int64_t{award.gift.has_value()});
    if (award.gift) digest.add(award.gift->sku, award.gift->quantity.thousandths, award.gift->worth);
    digest.add(std::uint64_t{award.message.byLanguage.size()});
    for (const auto& [language, text] : award.message.byLanguage) {
        digest.add(language);
        digest.add(text);
    }
    digest.add(std::int64_t{award.trimmed}, award.trimmedBy);
}

void addEffect(Digest& digest, const Visited& e) { digest.add(e.day); }
void addEffect(Digest& digest, const Credited& e) {
    digest.add(e.account, e.amount, e.pendingUntil, e.promotion, e.reward);
}
void addEffect(Digest& digest, const Burnt& e) { digest.add(e.points, e.amount); }
void addEffect(Digest& digest, const CouponUsed& e) { digest.add(e.code, e.promotion); }
void addEffect(Digest& digest, const CouponIssued& e) {
    digest.add(e.code, e.promotion, e.reward, e.from, e.to, e.copies);
}
void addEffect(Digest& digest, const Counted& e) { digest.add(e.promotion, e.node, e.day, e.amount); }
void addEffect(Digest& digest, const StepReached& e) { digest.add(e.promotion, e.step, e.day, e.carried, e.carriedTo); }
void addEffect(Digest& digest, const RoundLapsed& e) { digest.add(e.promotion, e.day, e.cleared); }
void addEffect(Digest& digest, const RoundCompleted& e) { digest.add(e.promotion, e.day, e.cleared); }
void addEffect(Digest& digest, const Used& e) { digest.add(e.promotion, e.day, e.times); }
void addEffect(Digest& digest, const Spent& e) { digest.add(e.promotion, e.money, e.points, e.times); }
void addEffect(Digest& digest, const Entitled& e) { digest.add(e.reference, e.count, e.promotion, e.reward); }
void addEffect(Digest& digest, const Donated& e) { digest.add(e.cause, e.amount, e.promotion, e.reward); }

void addEffects(Digest& digest, const Effects& effects) {
    digest.add(std::uint64_t{effects.size()});
    for (const Effect& effect : effects) {
        digest.add(std::uint64_t{effect.index()});
        std::visit([&digest](const auto& each) { addEffect(digest, each); }, effect);
    }
}

void addCertificate(Digest& digest, const std::optional<Certificate>& certificate) {
    digest.add(std::int64_t{certificate.has_value()});
    if (!certificate) return;
    digest.add(std::int64_t{certificate->optimal}, certificate->gap, certificate->competing, certificate->runnerUp);
    digest.add(certificate->runnerUpTotal, certificate->weighed);
}

void addTotals(Digest& digest, const Adjudication& adjudication) {
    digest.add(adjudication.gross, adjudication.discount, adjudication.total, adjudication.credit);
    digest.add(adjudication.burnt.points, adjudication.burnt.amount, adjudication.cashRounding, adjudication.payable);
    digest.add(adjudication.basePoints, adjudication.bonusPoints);
}

void addPromotions(Digest& digest, const Adjudication& adjudication) {
    for (const PromotionOutcome& outcome : adjudication.promotions) {
        if (outcome.outcome != Outcome::Fired) continue;
        digest.add(outcome.promotion);
        digest.add(outcome.times);
        digest.add(outcome.discount);
        digest.add(outcome.points);
        digest.add(outcome.credit);
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
    addTotals(digest, adjudication);
    addEffects(digest, adjudication.effects);
    addCertificate(digest, adjudication.certificate);
    return digest.value();
}

} // namespace offerwright
