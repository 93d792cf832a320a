#include "engine/trial/digest.h"
#include "engine/trial/word_digest.h"

namespace offerwright {
namespace {

template <typename Texts> void addTexts(WordDigest& digest, const Texts& texts) {
    digest.add(std::uint64_t{texts.size()});
    for (const std::string_view text : texts) digest.add(text);
}

template <typename Parts> void addFunding(WordDigest& digest, const Parts& funding) {
    digest.add(std::uint64_t{funding.size()});
    for (const auto& part : funding) {
        digest.add(std::string_view(part.funder));
        digest.add(part.amount);
    }
}

template <typename Shares> void addShares(WordDigest& digest, const Shares& shares) {
    digest.add(std::uint64_t{shares.size()});
    for (const auto& share : shares) {
        digest.add(std::uint64_t{share.line}, share.amount);
        addFunding(digest, share.funding);
    }
}

const LocalText* toldBy(const LocalText& message) { return &message; }
const LocalText* toldBy(const LocalText* message) { return message; }

void addMessage(WordDigest& digest, const LocalText* message) {
    digest.add(std::uint64_t{message ? message->byLanguage.size() : 0});
    if (!message) return;
    for (const auto& [language, text] : message->byLanguage) {
        digest.add(std::string_view(language));
        digest.add(std::string_view(text));
    }
}

template <typename Gift> void addGift(WordDigest& digest, const Gift& gift) {
    digest.add(std::string_view(gift.sku));
    digest.add(gift.quantity, gift.worth);
}

template <typename Award> void addAward(WordDigest& digest, const Award& award) {
    for (const std::string_view text :
         {std::string_view(award.promotion), std::string_view(award.step), std::string_view(award.reward),
          std::string_view(award.account), std::string_view(award.trimmedBy)})
        digest.add(text);
    digest.add(award.stage, award.times, award.discount, award.credit, award.points, award.trimmed,
               award.gift.has_value());
    if (award.gift) addGift(digest, *award.gift);
    addShares(digest, award.shares);
    addFunding(digest, award.funding);
    addMessage(digest, toldBy(award.message));
}

/// Of each kind of effect what it says.
template <typename Hold> class EffectDigest {
    using Parts = EffectParts<Hold>;

public:
    explicit EffectDigest(WordDigest& digest)
        : m_digest(digest) {}

    void operator()(const typename Parts::Visited& e) const { m_digest.add(e.day); }
    void operator()(const typename Parts::Credited& e) const {
        add(e.account, e.promotion, e.reward);
        m_digest.add(e.amount);
        m_digest.add(e.pendingUntil);
    }
    void operator()(const typename Parts::Burnt& e) const { m_digest.add(e.points, e.amount); }
    void operator()(const typename Parts::CouponUsed& e) const { add(e.code, e.promotion); }
    void operator()(const typename Parts::CouponIssued& e) const {
        add(e.code, e.promotion, e.reward);
        m_digest.add(e.from, e.to, e.copies);
    }
    void operator()(const typename Parts::Counted& e) const {
        add(e.promotion, e.node);
        m_digest.add(e.day, e.amount);
    }
    void operator()(const typename Parts::StepReached& e) const {
        add(e.promotion, e.step, e.carriedTo);
        m_digest.add(e.day, e.carried);
    }
    void operator()(const typename Parts::RoundLapsed& e) const { addRound(e); }
    void operator()(const typename Parts::RoundCompleted& e) const { addRound(e); }
    void operator()(const typename Parts::Used& e) const {
        add(e.promotion);
        m_digest.add(e.day, e.times);
    }
    void operator()(const typename Parts::Spent& e) const {
        add(e.promotion);
        m_digest.add(e.money, e.points, e.times);
    }
    void operator()(const typename Parts::Entitled& e) const {
        add(e.reference, e.promotion, e.reward);
        m_digest.add(e.count);
    }
    void operator()(const typename Parts::Donated& e) const {
        add(e.cause, e.promotion, e.reward);
        m_digest.add(e.amount);
    }

private:
    template <typename... Texts> void add(const Texts&... texts) const { (m_digest.add(std::string_view(texts)), ...); }
    template <typename Round> void addRound(const Round& round) const {
        add(round.promotion);
        m_digest.add(round.day);
        addTexts(m_digest, round.cleared);
    }
    WordDigest& m_digest;
};

template <typename Hold, typename Effects> void addEffects(WordDigest& digest, const Effects& effects) {
    digest.add(std::uint64_t{effects.size()});
    for (const auto& effect : effects) {
        digest.add(std::uint64_t{effect.index()});
        std::visit(EffectDigest<Hold>(digest), effect);
    }
}

template <typename Certificate> void addCertificate(WordDigest& digest, const std::optional<Certificate>& certificate) {
    digest.add(certificate.has_value());
    if (!certificate) return;
    digest.add(certificate->optimal, certificate->gap, certificate->runnerUpTotal, certificate->weighed);
    addTexts(digest, certificate->competing);
    addTexts(digest, certificate->runnerUp);
}

template <typename Answer> void addTotals(WordDigest& digest, const Answer& answer) {
    digest.add(answer.at, answer.gross, answer.discount, answer.total, answer.credit, answer.burnt.points,
               answer.burnt.amount, answer.cashRounding, answer.payable, answer.basePoints, answer.bonusPoints);
}

template <typename Answer> void addPromotions(WordDigest& digest, const Answer& answer) {
    for (const auto& outcome : answer.promotions) {
        if (outcome.outcome != Outcome::Fired) continue;
        digest.add(std::string_view(outcome.promotion));
        digest.add(outcome.times, outcome.discount, outcome.points, outcome.credit);
    }
}

template <typename Answer> void addRemarks(WordDigest& digest, const Answer& answer) {
    digest.add(std::uint64_t{answer.coupons.size()}, std::uint64_t{answer.notices.size()});
    for (const auto& coupon : answer.coupons) {
        digest.add(std::string_view(coupon.code));
        digest.add(std::string_view(coupon.promotion));
        digest.add(coupon.state);
    }
    for (const auto& notice : answer.notices) {
        digest.add(std::string_view(notice.code));
        digest.add(std::string_view(notice.promotion));
        addTexts(digest, notice.arguments);
    }
}

template <typename Hold> std::uint64_t digestOn(const typename AdjudicationParts<Hold>::Adjudication& answer) {
    WordDigest digest;
    digest.add(std::string_view(answer.basket));
    digest.add(std::string_view(answer.currency));
    digest.add(std::uint64_t{answer.lines.size()}, std::uint64_t{answer.awards.size()});
    for (const auto& line : answer.lines) digest.add(line.gross, line.net);
    for (const auto& award : answer.awards) addAward(digest, award);
    addPromotions(digest, answer);
    addRemarks(digest, answer);
    addTotals(digest, answer);
    addEffects<Hold>(digest, answer.effects);
    addCertificate(digest, answer.certificate);
    return digest.value();
}

} // namespace

std::uint64_t digestOf(const Adjudication& adjudication) { return digestOn<Owned>(adjudication); }

std::uint64_t digestOf(const Ruling& ruling) { return digestOn<Viewed>(ruling); }

} // namespace offerwright
