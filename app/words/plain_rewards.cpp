#include "app/words/measure_words.h"
#include "app/words/plain.h"
#include "app/words/reward_chips.h"
#include "app/words/time_words.h"
#include <algorithm>

namespace offerwright::app {
namespace {

constexpr std::int64_t kFree = 1'000'000;

bool isOne(const Number& number, const Voice& voice) { return usualValue(voice, number) == 1; }

/// The products a reward falls on, as a noun: "all dairy", "the cheapest item in dairy", "every 2nd item of the same
/// product".
struct Goods {
    Sentence words;
    bool isMany = true;
};

Sentence matchedGoods(const Target& target, const Voice& voice, const NodeId& node) {
    switch (groundOf(target, voice, node)) {
    case Ground::Basket: return wordsOf(voice.translate("Words", "the whole basket"));
    case Ground::Counted: return wordsOf(voice.translate("Words", "these products"));
    case Ground::Everything: return wordsOf(voice.translate("Words", "any product"));
    case Ground::Own: break;
    }
    const Sentence chips = selectionChips(*target.of, voice, node);
    return isPlace(target.of->in) ? fill(voice.translate("Words", "all %1"), {chips}) : chips;
}

/// A repeat names its products after the reward: "the cheapest item free for every 3 items in butter".
Sentence pickedAmong(const Target& target, const Voice& voice, const NodeId& node) {
    const bool isToldLater = !target.of && voice.names.promotion->ladder.relation == Relation::Repeat;
    return isToldLater ? Sentence{} : amongTarget(target, voice, node);
}

Goods goodsOf(const Target& target, const Voice& voice, const NodeId& node) {
    if (target.pick == Pick::Matched)
        return {limitedUnits(matchedGoods(target, voice, node), target, voice, node),
                !target.sets || target.sets->nth == Number{}};
    const Sentence among = pickedAmong(target, voice, node);
    if (target.pick == Pick::EveryNth) {
        QString pattern = voice.translate("Words", "every %1 item");
        if (target.among == Among::Product) pattern = voice.translate("Words", "every %1 item of the same product");
        if (target.among == Among::Line) pattern = voice.translate("Words", "every %1 item of the same line");
        return {inRow({fill(pattern, {ordinalOf(target.count, voice, node)}), among}), false};
    }
    const bool isCheapest = target.pick == Pick::Cheapest;
    const QString one =
        isCheapest ? voice.translate("Words", "the cheapest item") : voice.translate("Words", "the dearest item");
    const QString many = isCheapest ? voice.translate("Words", "the %1 cheapest items")
                                    : voice.translate("Words", "the %1 dearest items");
    const bool isSingle = isOne(target.count, voice);
    const Sentence count = numberOf(voice, target.count, Unit::Count, "count", node);
    const Sentence each = target.among == Among::Selection ? Sentence{} : wordsOf(eachWords(target.among, voice));
    return {inRow({fill(isSingle ? one : many, {count}), among, each}), !isSingle};
}

Sentence upTo(const Sentence& gain, const Cap& cap, const Voice& voice, const NodeId& node) {
    if (!cap) return gain;
    return fill(voice.translate("Words", "%1, up to %2"), {gain, numberOf(voice, *cap, Unit::Money, "cap", node)});
}

/// What rewards on money are called: taken off at once, or credited for later.
struct MoneyPatterns {
    QString whole;   ///< over (amount)
    QString goods;   ///< over (amount, products)
    QString product; ///< over (amount, one product)
    QString item;    ///< over (amount)
    QString line;    ///< over (amount)
    QString set;     ///< over (amount, parts)
};

MoneyPatterns patternsOf(bool isCredit, const Voice& voice) {
    if (isCredit)
        return {voice.translate("Words", "%1 back"),
                voice.translate("Words", "%1 back on %2"),
                voice.translate("Words", "%1 back on each %2"),
                voice.translate("Words", "%1 back on each item"),
                voice.translate("Words", "%1 back on each line"),
                voice.translate("Words", "%1 back on each set of %2")};
    return {voice.translate("Words", "%1 off"),           voice.translate("Words", "%1 off %2"),
            voice.translate("Words", "%1 off each %2"),   voice.translate("Words", "%1 off each item"),
            voice.translate("Words", "%1 off each line"), voice.translate("Words", "%1 off each set of %2")};
}

/// `lead` stands for the reward's first number, so that tiers can put several there.
struct GainMaker {
    const Voice& voice;
    const NodeId& node;
    const Sentence& lead;
    bool isCredit = false; ///< money goes to an account instead of off the bill

    MoneyPatterns patterns() const { return patternsOf(isCredit, voice); }
    static Gains got(const Sentence& gain) { return {.got = {gain}, .paid = {}}; }
    /// A new price is paid at once; a credited one leaves the price and gives the difference.
    Gains priced(const QString& price, const QString& difference, const Sentence& goods) const {
        if (isCredit) return got(fill(difference, {lead, goods}));
        return {.got = {}, .paid = {fill(price, {lead, goods})}};
    }

    Gains operator()(const PercentOff& percent) const {
        const Goods goods = goodsOf(percent.on, voice, node);
        const bool isFree = !percent.rate.personal() && percent.rate.value == kFree && !isCredit;
        const QString free =
            goods.isMany ? voice.translate("Words", "%1 for free") : voice.translate("Words", "%1 free");
        const Sentence gain = isFree ? fill(free, {goods.words}) : fill(patterns().goods, {lead, goods.words});
        return got(upTo(gain, percent.cap, voice, node));
    }

    Gains operator()(const AmountOff& off) const { return got(upTo(amountGain(off), off.cap, voice, node)); }

    Sentence amountGain(const AmountOff& off) const {
        const bool isBasket = groundOf(off.on, voice, node) == Ground::Basket;
        if (isBasket && off.per == Per::Order) return fill(patterns().whole, {lead});
        const bool isSpread =
            off.per != Per::Order && off.on.pick == Pick::Matched && off.on == Target{.of = off.on.of};
        if (isSpread && off.on.of && isOneProduct(*off.on.of))
            return fill(patterns().product, {lead, selectionChips(*off.on.of, voice, node)});
        if (isSpread)
            return inRow({fill(off.per == Per::Unit ? patterns().item : patterns().line, {lead}),
                          amongTarget(off.on, voice, node)});
        return fill(patterns().goods, {lead, goodsOf(off.on, voice, node).words});
    }

    Gains operator()(const FixedPrice& fixed) const {
        return priced(voice.translate("Words", "%1 each for %2"),
                      voice.translate("Words", "the difference to %1 each for %2"),
                      goodsOf(fixed.on, voice, node).words);
    }

    Gains operator()(const TotalPrice& total) const {
        return priced(voice.translate("Words", "%1 for %2 together"),
                      voice.translate("Words", "the difference to %1 for %2 together"),
                      goodsOf(total.on, voice, node).words);
    }

    Gains operator()(const SetPrice& set) const {
        return priced(voice.translate("Words", "%1 for the set of %2"),
                      voice.translate("Words", "the difference to %1 for the set of %2"),
                      partsList(set.parts, voice, node));
    }

    Gains operator()(const SetPercent& set) const {
        const Sentence gain = fill(patterns().set, {lead, partsList(set.parts, voice, node)});
        return got(upTo(gain, set.cap, voice, node));
    }

    Gains operator()(const SetAmount& set) const {
        const Sentence gain = fill(patterns().set, {lead, partsList(set.parts, voice, node)});
        return got(upTo(gain, set.cap, voice, node));
    }

    Gains operator()(const PointsFixed& fixed) const { return got(fill(pointsPattern(fixed.points), {lead})); }

    Gains operator()(const PointsPerAmount& per) const {
        const Sentence every = numberOf(voice, per.every, Unit::Money, "every", node);
        const Sentence points = fill(pointsPattern(per.points), {lead});
        return got(inRow({fill(voice.translate("Words", "%1 for every %2 spent"), {points, every}), spentOn(per.on)}));
    }

    Gains operator()(const PointsPerUnit& per) const {
        const Sentence points = fill(pointsPattern(per.points), {lead});
        return got(
            inRow({fill(voice.translate("Words", "%1 for each item"), {points}), amongTarget(per.on, voice, node)}));
    }

    Gains operator()(const PointsMultiplier& multiplier) const {
        return got(inRow({fill(voice.translate("Words", "their points %1"), {lead}), spentOn(multiplier.on)}));
    }

    Gains operator()(const CreditMultiplier& multiplier) const {
        const Sentence credits = fill(voice.translate("Words", "their credits %1"), {lead});
        if (multiplier.tags.empty()) return got(credits);
        const QString tags = voice.language.either(namesFromIds(multiplier.tags));
        return got(fill(voice.translate("Words", "%1 from offers “%2”"), {credits, valueOf(tags, "tags", node)}));
    }

    Gains operator()(const FreeItem& gift) const {
        const Sentence sku =
            gift.sku.empty() ? missingValue(voice, "sku", node) : valueOf(productName(gift.sku, voice), "sku", node);
        return got(fill(voice.translate("Words", "%1 × %2 for free"), {lead, sku}));
    }

    Gains operator()(const IssueCoupon& coupon) const {
        const QString text = fromUtf8(coupon.text.in(voice.language.code().toStdString()));
        const Sentence chip =
            text.isEmpty() ? valueOf(fromUtf8(coupon.code), "code", node) : valueOf(text, "text", node);
        const Sentence days = daysOf(voice, coupon.validFor, "validFor", node);
        if (coupon.startsIn == Number{})
            return got(fill(voice.translate("Words", "a coupon (“%1”) valid for %2"), {chip, days}));
        return got(fill(voice.translate("Words", "a coupon (“%1”) valid for %2, starting %3 after the purchase"),
                        {chip, days, daysOf(voice, coupon.startsIn, "startsIn", node)}));
    }

    Gains operator()(const Stamps& stamps) const {
        const int count = countOf(usualValue(voice, stamps.count));
        const Sentence given = fill(voice.language.translate("Words", "%1 stamp(s)", nullptr, count), {lead});
        if (stamps.promotion.empty()) return got(given);
        return got(fill(voice.translate("Words", "%1 on the card “%2”"),
                        {given, valueOf(nameFromId(stamps.promotion), "promotion", node)}));
    }

    Gains operator()(const Entitlement& entitlement) const {
        const bool isOneThing = !entitlement.text.byLanguage.empty() && isOne(entitlement.count, voice);
        return got(fill(isOneThing ? QStringLiteral("%2") : voice.translate("Words", "%1 × %2"),
                        {lead, valueOf(lowered(entitlementText(entitlement, voice)), "reference", node)}));
    }

    Gains operator()(const Donation& donation) const {
        const Sentence cause = donation.cause.empty() ? missingValue(voice, "cause", node)
                                                      : valueOf(fromUtf8(donation.cause), "cause", node);
        return {.got = {},
                .paid = {},
                .done = {fill(voice.translate("Words", "trigger a donation of %1 to %2"), {lead, cause})}};
    }

    Gains operator()(const Message& message) const {
        const QString text = fromUtf8(message.text.in(voice.language.code().toStdString()));
        return got(fill(voice.translate("Words", "the message “%1”"), {valueOf(text, "message", node)}));
    }

    QString pointsPattern(const Number& points) const {
        const int count = countOf(usualValue(voice, points));
        return voice.language.translate("Words", "%1 point(s)", nullptr, count);
    }

    Sentence spentOn(const Target& target) const {
        if (groundOf(target, voice, node) == Ground::Counted)
            return fill(voice.translate("Words", "on %1"), {wordsOf(voice.translate("Words", "these products"))});
        if (!target.of) return {};
        return target.of->everything() ? Sentence{} : withinSelection(*target.of, voice, node);
    }
};

struct LeadPlace {
    Number* number = nullptr;
    Unit unit = Unit::Money;
    const char* field = "";
};

struct LeadFinder {
    LeadPlace operator()(PercentOff& r) const { return {&r.rate, Unit::Percent, "percent"}; }
    LeadPlace operator()(AmountOff& r) const { return {&r.amount, Unit::Money, "amount"}; }
    LeadPlace operator()(FixedPrice& r) const { return {&r.price, Unit::Money, "price"}; }
    LeadPlace operator()(TotalPrice& r) const { return {&r.price, Unit::Money, "price"}; }
    LeadPlace operator()(SetPrice& r) const { return {&r.price, Unit::Money, "price"}; }
    LeadPlace operator()(SetPercent& r) const { return {&r.rate, Unit::Percent, "percent"}; }
    LeadPlace operator()(SetAmount& r) const { return {&r.amount, Unit::Money, "amount"}; }
    LeadPlace operator()(PointsFixed& r) const { return {&r.points, Unit::Points, "points"}; }
    LeadPlace operator()(PointsPerAmount& r) const { return {&r.points, Unit::Points, "points"}; }
    LeadPlace operator()(PointsPerUnit& r) const { return {&r.points, Unit::Points, "points"}; }
    LeadPlace operator()(PointsMultiplier& r) const { return {&r.factor, Unit::Factor, "factor"}; }
    LeadPlace operator()(CreditMultiplier& r) const { return {&r.factor, Unit::Factor, "factor"}; }
    LeadPlace operator()(FreeItem& r) const { return {&r.quantity, Unit::Quantity, "quantity"}; }
    LeadPlace operator()(Stamps& r) const { return {&r.count, Unit::Count, "count"}; }
    LeadPlace operator()(Entitlement& r) const { return {&r.count, Unit::Count, "count"}; }
    LeadPlace operator()(Donation& r) const { return {&r.amount, Unit::Money, "amount"}; }
    LeadPlace operator()(IssueCoupon&) const { return {}; }
    LeadPlace operator()(Message&) const { return {}; }
};

LeadPlace leadOf(RewardRule& rule) { return std::visit(LeadFinder{}, rule); }

Sentence leadText(const Reward& reward, const Voice& voice) {
    RewardRule rule = reward.rule;
    const LeadPlace lead = leadOf(rule);
    return lead.number ? numberOf(voice, *lead.number, lead.unit, lead.field, reward.id) : Sentence{};
}

/// The rule with its first number blank, to compare all else.
RewardRule withoutLead(const RewardRule& rule) {
    RewardRule copy = rule;
    if (const LeadPlace lead = leadOf(copy); lead.number) *lead.number = Number{};
    return copy;
}

bool isFree(const Reward& reward) {
    const PercentOff* percent = std::get_if<PercentOff>(&reward.rule);
    return percent && percent->rate.value == kFree && !percent->rate.personal();
}

/// Where it goes, and when it may be spent.
Sentence sent(const Sentence& gain, const Reward& reward, const Voice& voice) {
    const Sentence account = accountChip(reward.into->account, voice, reward.id);
    const Sentence line = isOfPoints(reward.rule)
                              ? fill(voice.translate("Words", "%1 in their account %2"), {gain, account})
                              : fill(voice.translate("Words", "%1, credited to their account %2"), {gain, account});
    if (reward.into->pendingDays == 0) return line;
    return fill(voice.translate("Words", "%1 (available after %2)"),
                {line, valueOf(daysText(voice, reward.into->pendingDays), "pendingDays", reward.id)});
}

Gains made(const Reward& reward, const Sentence& lead, const Voice& voice) {
    const bool isCredit = reward.into && !isOfPoints(reward.rule);
    Gains gains = std::visit(GainMaker{voice, reward.id, lead, isCredit}, reward.rule);
    if (reward.into)
        for (Sentence& gain : gains.got) gain = sent(gain, reward, voice);
    return gains;
}

} // namespace

void Gains::add(const Gains& more) {
    got.insert(got.end(), more.got.begin(), more.got.end());
    paid.insert(paid.end(), more.paid.begin(), more.paid.end());
    done.insert(done.end(), more.done.begin(), more.done.end());
}

Sentence verbsOf(const Gains& gains, const Voice& voice) {
    Sentences verbs;
    if (!gains.got.empty()) verbs.push_back(fill(voice.translate("Words", "get %1"), {allOf(gains.got, voice)}));
    if (!gains.paid.empty()) verbs.push_back(fill(voice.translate("Words", "pay %1"), {allOf(gains.paid, voice)}));
    verbs.insert(verbs.end(), gains.done.begin(), gains.done.end());
    if (verbs.empty()) return wordsOf(voice.translate("Words", "get nothing yet"));
    return allOf(verbs, voice);
}

Gains gainsOf(const std::vector<Reward>& rewards, const Voice& voice) {
    Gains gains;
    for (const Reward& reward : rewards) gains.add(gainOf(reward, voice));
    return gains;
}

Gains gainOf(const Reward& reward, const Voice& voice) { return made(reward, leadText(reward, voice), voice); }

std::optional<Gains> commonGain(const std::vector<const Reward*>& rewards, const Voice& voice) {
    if (rewards.empty() || leadText(*rewards.front(), voice).empty()) return std::nullopt;
    const Reward& first = *rewards.front();
    const RewardRule common = withoutLead(first.rule);
    Sentences leads;
    for (const Reward* reward : rewards) {
        if (isFree(*reward) || withoutLead(reward->rule) != common || reward->into != first.into) return std::nullopt;
        leads.push_back(leadText(*reward, voice));
    }
    return made(*rewards.back(), anyOf(leads, voice), voice);
}

} // namespace offerwright::app
