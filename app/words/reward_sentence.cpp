// One line for the card of a reward.
#include "app/words/measure_words.h"
#include "app/words/reward_chips.h"
#include "app/words/time_words.h"

namespace offerwright::app {
namespace {

constexpr std::int64_t kFree = 1'000'000; ///< of a percent: all of it

Sentence capped(const Voice& voice, const Sentence& sentence, const Cap& cap, const NodeId& node) {
    if (!cap) return sentence;
    return fill(voice.translate("Words", "%1, at most %2"),
                {sentence, numberOf(voice, *cap, Unit::Money, "cap", node)});
}

struct CardMaker {
    const Voice& voice;
    const NodeId& node;

    Sentence number(const Number& value, Unit unit, const char* field) const {
        return numberOf(voice, value, unit, field, node);
    }

    Sentence operator()(const PercentOff& percent) const {
        const bool isFree = !percent.rate.personal() && percent.rate.value == kFree;
        const Sentence target = targetChips(percent.on, voice, node);
        if (isFree) {
            const Sentence free = valueOf(voice.translate("Words", "free"), "percent", node);
            return capped(voice, fill(voice.translate("Words", "Give %1 %2"), {target, free}), percent.cap, node);
        }
        const Sentence rate = number(percent.rate, Unit::Percent, "percent");
        const Sentence line = fill(voice.translate("Words", "Take %1 off %2"), {rate, target});
        return capped(voice, rounded(based(line, percent.of), percent.roundAt), percent.cap, node);
    }

    Sentence operator()(const AmountOff& off) const {
        const Sentence amount = number(off.amount, Unit::Money, "amount");
        const Sentence target = targetChips(off.on, voice, node);
        const bool isBasket = groundOf(off.on, voice, node) == Ground::Basket && off.per == Per::Order;
        const Sentence line = isBasket
                                  ? fill(voice.translate("Words", "Take %1 off %2"), {amount, target})
                                  : fill(voice.translate("Words", "Take %1 off %2 %3"), {amount, target, per(off.per)});
        return capped(voice, line, off.cap, node);
    }

    Sentence operator()(const FixedPrice& fixed) const {
        const Sentence price = number(fixed.price, Unit::Money, "price");
        return fill(voice.translate("Words", "Sell %1 at %2 each"), {targetChips(fixed.on, voice, node), price});
    }

    Sentence operator()(const TotalPrice& total) const {
        const Sentence price = number(total.price, Unit::Money, "price");
        return fill(voice.translate("Words", "Sell %1 together at %2"), {targetChips(total.on, voice, node), price});
    }

    Sentence operator()(const SetPrice& set) const {
        const Sentence all = partsList(set.parts, voice, node);
        return taken(
            fill(voice.translate("Words", "Sell the set of %1 for %2"), {all, number(set.price, Unit::Money, "price")}),
            set.from);
    }

    Sentence operator()(const SetPercent& set) const {
        const Sentence rate = number(set.rate, Unit::Percent, "percent");
        const Sentence all = partsList(set.parts, voice, node);
        const Sentence line = fill(voice.translate("Words", "Take %1 off each set of %2"), {rate, all});
        return capped(voice, taken(line, set.from), set.cap, node);
    }

    Sentence operator()(const SetAmount& set) const {
        const Sentence amount = number(set.amount, Unit::Money, "amount");
        const Sentence all = partsList(set.parts, voice, node);
        const Sentence line = fill(voice.translate("Words", "Take %1 off each set of %2"), {amount, all});
        return capped(voice, taken(line, set.from), set.cap, node);
    }

    Sentence operator()(const PointsFixed& fixed) const {
        const int count = countOf(usualValue(voice, fixed.points));
        return fill(voice.language.translate("Words", "Give %1 point(s)", nullptr, count),
                    {number(fixed.points, Unit::Points, "points")});
    }

    Sentence operator()(const PointsPerAmount& per) const {
        return fill(voice.translate("Words", "Give %1 points for every %2 spent on %3"),
                    {number(per.points, Unit::Points, "points"), number(per.every, Unit::Money, "every"),
                     targetChips(per.on, voice, node)});
    }

    Sentence operator()(const PointsMultiplier& multiplier) const {
        return fill(voice.translate("Words", "Points %1 on %2"),
                    {number(multiplier.factor, Unit::Factor, "factor"), targetChips(multiplier.on, voice, node)});
    }

    Sentence operator()(const PointsPerUnit& per) const {
        const int count = countOf(usualValue(voice, per.points));
        return fill(voice.language.translate("Words", "Give %1 point(s) for each item of %2", nullptr, count),
                    {number(per.points, Unit::Points, "points"), targetChips(per.on, voice, node)});
    }

    Sentence operator()(const CreditMultiplier& multiplier) const {
        const QStringList tags = namesFromIds(multiplier.tags);
        const QString tagged = Language::filled(voice.translate("Words", "offers tagged %1"), {tags.join(u", ")});
        const QString of = tags.isEmpty() ? voice.translate("Words", "all offers") : tagged;
        return fill(voice.translate("Words", "Credits %1 on %2"),
                    {number(multiplier.factor, Unit::Factor, "factor"), valueOf(of, "tags", node)});
    }

    Sentence operator()(const FreeItem& gift) const {
        const Sentence sku =
            gift.sku.empty() ? missingValue(voice, "sku", node) : valueOf(productName(gift.sku, voice), "sku", node);
        return fill(voice.translate("Words", "Add %1 × %2 for free"),
                    {number(gift.quantity, Unit::Quantity, "quantity"), sku});
    }

    Sentence operator()(const IssueCoupon& coupon) const {
        const Sentence code = coupon.code.empty()
                                  ? missingValue(voice, "code", node)
                                  : valueOf(fromUtf8(coupon.code), "code", node, QStringLiteral("coupon"));
        const Sentence days = daysOf(voice, coupon.validFor, "validFor", node);
        if (coupon.startsIn == Number{})
            return fill(voice.translate("Words", "Issue coupon %1, valid for %2"), {code, days});
        return fill(voice.translate("Words", "Issue coupon %1, valid for %2, starting %3 after the purchase"),
                    {code, days, daysOf(voice, coupon.startsIn, "startsIn", node)});
    }

    Sentence operator()(const Stamps& stamps) const {
        const QString card =
            stamps.promotion.empty() ? voice.translate("Words", "this card") : nameFromId(stamps.promotion);
        const int count = countOf(usualValue(voice, stamps.count));
        return fill(voice.language.translate("Words", "Give %1 stamp(s) on %2", nullptr, count),
                    {number(stamps.count, Unit::Count, "count"), valueOf(card, "promotion", node)});
    }

    Sentence operator()(const Entitlement& entitlement) const {
        const QString text = entitlementText(entitlement, voice);
        const Sentence chip =
            text.isEmpty() ? missingValue(voice, "reference", node) : valueOf(text, "reference", node);
        return fill(voice.translate("Words", "Entitle to %1 × %2"),
                    {number(entitlement.count, Unit::Count, "count"), chip});
    }

    Sentence operator()(const Donation& donation) const {
        const Sentence cause = donation.cause.empty() ? missingValue(voice, "cause", node)
                                                      : valueOf(fromUtf8(donation.cause), "cause", node);
        return fill(voice.translate("Words", "Donate %1 to %2"),
                    {number(donation.amount, Unit::Money, "amount"), cause});
    }

    Sentence operator()(const Message& message) const {
        const QString text = fromUtf8(message.text.in(voice.language.code().toStdString()));
        const Sentence chip = text.isEmpty() ? missingValue(voice, "message", node) : valueOf(text, "message", node);
        return fill(voice.translate("Words", "Say “%1”"), {chip});
    }

    /// The value that it is a percent of is said only where it differs from the programme's.
    Sentence based(const Sentence& line, SpendBasis of) const {
        return of == SpendBasis::Programme ? line : inRow({line, valueOf(basisWords(of, voice), "of", node)});
    }

    Sentence rounded(const Sentence& line, const std::optional<RoundAt>& at) const {
        if (!at) return line;
        const QString where = roundWords(*at);
        return fill(voice.translate("Words", "%1, %2"), {line, valueOf(where, "roundAt", node)});
    }

    /// Dearest units first is what every set does unless it says otherwise.
    Sentence taken(const Sentence& line, From from) const {
        if (from == From::Dearest) return line;
        const QString words = from == From::Cheapest ? voice.translate("Words", "cheapest items first")
                                                     : voice.translate("Words", "items as they come");
        return fill(voice.translate("Words", "%1, %2"), {line, valueOf(words, "from", node)});
    }

    Sentence per(Per per) const { return valueOf(perWords(per), "per", node); }

    QString roundWords(RoundAt at) const {
        switch (at) {
        case RoundAt::Unit: return voice.translate("Words", "rounded item by item");
        case RoundAt::Line: return voice.translate("Words", "rounded line by line");
        case RoundAt::Order: break;
        }
        return voice.translate("Words", "rounded once over all");
    }

    QString perWords(Per per) const {
        switch (per) {
        case Per::Unit: return voice.translate("Words", "per item");
        case Per::Line: return voice.translate("Words", "per line");
        case Per::Order: break;
        }
        return voice.translate("Words", "in all");
    }
};

} // namespace

QString entitlementText(const Entitlement& entitlement, const Voice& voice) {
    const QString text = fromUtf8(entitlement.text.in(voice.language.code().toStdString()));
    return text.isEmpty() ? fromUtf8(entitlement.reference) : text;
}

bool isOfPoints(const RewardRule& rule) {
    const auto is = [&rule]<typename... Rules>(std::type_identity<Rules>...) {
        return (std::holds_alternative<Rules>(rule) || ...);
    };
    return is(std::type_identity<PointsFixed>{}, std::type_identity<PointsPerAmount>{},
              std::type_identity<PointsMultiplier>{}, std::type_identity<PointsPerUnit>{});
}

Sentence sentence(const Reward& reward, const Language& language, const Names& names) {
    const Voice voice{language, names};
    Sentence line = std::visit(CardMaker{voice, reward.id}, reward.rule);
    if (line.front().kind == Part::Kind::Words) line = capitalised(line);
    if (!reward.into) return line;
    const Sentence account = accountChip(reward.into->account, voice, reward.id);
    const Sentence sent = isOfPoints(reward.rule)
                              ? fill(voice.translate("Words", "%1, to account %2"), {line, account})
                              : fill(voice.translate("Words", "%1, credited to account %2"), {line, account});
    if (reward.into->pendingDays == 0) return sent;
    return fill(voice.translate("Words", "%1, available in %2"),
                {sent, valueOf(daysText(voice, reward.into->pendingDays), "pendingDays", reward.id)});
}

/// The usual payers by their part; any other by name.
QString funderWords(const std::string& funder, const Language& language) {
    if (funder.empty() || funder == "retailer") return language.translate("Words", "the retailer");
    if (funder == "supplier") return language.translate("Words", "the supplier");
    if (funder == "partner") return language.translate("Words", "the partner");
    return fromUtf8(funder);
}

Sentence fundingSentence(const Reward& reward, const Language& language, const Names& names) {
    if (reward.funding.empty()) return {};
    const Voice voice{language, names};
    Sentences shares;
    for (const FundingShare& share : reward.funding) {
        const QString text = Language::filled(voice.translate("Words", "%1 %2"),
                                              {language.percent(share.share), funderWords(share.funder, language)});
        shares.push_back(valueOf(text, "funding", reward.id));
    }
    Sentence list = shares.front();
    for (std::size_t i = 1; i < shares.size(); ++i) list = fill(QStringLiteral("%1, %2"), {list, shares[i]});
    return fill(voice.translate("Words", "Who pays: %1"), {list});
}

} // namespace offerwright::app
