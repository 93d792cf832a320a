// The whole promotion in one to three sentences, for terms and conditions.
#include "app/words/measure_words.h"
#include "app/words/plain.h"
#include "app/words/time_words.h"
#include <algorithm>

namespace offerwright::app {
namespace {

const Step* firstStep(const Promotion& promotion) {
    return promotion.ladder.steps.empty() ? nullptr : &promotion.ladder.steps.front();
}

Sentence thresholdOf(const Promotion& promotion, const Step& step, const Voice& voice) {
    const bool isTier = promotion.ladder.relation == Relation::Tiers;
    return numberOf(voice, step.threshold, unitOf(promotion.ladder.measure->kind), isTier ? "from" : "every", step.id);
}

Gains commonOfTiers(const Promotion& promotion, const Voice& voice) {
    std::vector<const Reward*> rewards;
    for (const Step& step : promotion.ladder.steps) {
        if (step.rewards.size() != 1 || asksMore(step)) return {};
        rewards.push_back(&step.rewards.front());
    }
    return commonGain(rewards, voice).value_or(Gains{});
}

/// "get €3 off from €30": tiers that give different things are told one by one.
Sentence tierByTier(const Promotion& promotion, const Voice& voice) {
    Sentences tiers;
    for (const Step& step : promotion.ladder.steps) {
        Asked also;
        gather(step.qualification, voice, also);
        also.deeds.insert(also.deeds.end(), also.circumstances.begin(), also.circumstances.end());
        const Sentence tier = fill(fromPattern(promotion.ladder.measure->kind, voice),
                                   {verbsOf(gainsOf(step.rewards, voice), voice), thresholdOf(promotion, step, voice)});
        const QString asking = voice.translate("Words", "%1 if they also %2");
        tiers.push_back(also.deeds.empty() ? tier : fill(asking, {tier, allOf(also.deeds, voice)}));
    }
    return allOf(tiers, voice);
}

Sentence gainsOfTiers(const Promotion& promotion, const Voice& voice, Asked& asked) {
    Sentences thresholds;
    for (const Step& step : promotion.ladder.steps) thresholds.push_back(thresholdOf(promotion, step, voice));
    asked.deeds.push_back(measuredDeed(*promotion.ladder.measure, anyOf(thresholds, voice),
                                       promotion.ladder.steps.back().threshold, voice));
    const Gains common = commonOfTiers(promotion, voice);
    return common.empty() ? tierByTier(promotion, voice) : verbsOf(common, voice);
}

/// "for every €20 spent in dairy, at most 4 times".
Gains gainsOfRepeat(const Promotion& promotion, const Voice& voice) {
    const Step& step = *firstStep(promotion);
    const Measure& measure = *promotion.ladder.measure;
    const QString pattern = everyPattern(measure.kind, step.threshold, voice);
    const auto told = [&](Sentence& gain) {
        gain = inRow({fill(pattern, {gain, thresholdOf(promotion, step, voice)}), withinMeasure(measure, voice)});
    };
    Gains gains = gainsOf(step.rewards, voice);
    for (Sentences* const some : {&gains.got, &gains.paid, &gains.done}) std::ranges::for_each(*some, told);
    return gains;
}

Sentence gainsOf(const Promotion& promotion, const Voice& voice, Asked& asked) {
    const Ladder& ladder = promotion.ladder;
    const Step* first = firstStep(promotion);
    if (!first) return verbsOf(Gains{}, voice);
    if (ladder.acrossVisits()) return journeyGains(promotion, voice);
    if (ladder.relation == Relation::Tiers && ladder.measure) return gainsOfTiers(promotion, voice, asked);
    gather(first->qualification, voice, asked);
    if (ladder.relation == Relation::Repeat && ladder.measure) return verbsOf(gainsOfRepeat(promotion, voice), voice);
    return verbsOf(gainsOf(first->rewards, voice), voice);
}

Sentence mainSentence(const Asked& asked, const Sentence& gains, const Voice& voice) {
    const Sentence subject = asked.subjects.empty() ? wordsOf(voice.translate("Words", "Customers"))
                                                    : fill(voice.translate("Words", "%1"), {asked.subjects.front()});
    const Sentences places{subject, gains, allOf(asked.deeds, voice), inRow(asked.circumstances)};
    if (asked.deeds.empty() && asked.circumstances.empty()) return fill(voice.translate("Words", "%1 %2."), places);
    if (asked.circumstances.empty()) return fill(voice.translate("Words", "%1 who %3 %2."), places);
    if (asked.deeds.empty()) return fill(voice.translate("Words", "%1 %2, %4."), places);
    return fill(voice.translate("Words", "%1 who %3, %4, %2."), places);
}

Sentence timesSentence(const Promotion& promotion, const Voice& voice) {
    const bool isRepeat = promotion.ladder.relation == Relation::Repeat && promotion.ladder.atMost;
    const std::optional<Number>& limit = isRepeat ? promotion.ladder.atMost : promotion.limits.timesPerBasket;
    if (!limit) return {};
    const std::int64_t times = usualValue(voice, *limit);
    if (times == 1) return wordsOf(voice.translate("Words", "Once per basket."));
    const auto count = countOf(times);
    return wordsOf(voice.language.translate("Words", "At most %n time(s) per basket.", nullptr, count));
}

/// "At most twice per customer a week."
Sentence customerWords(const Promotion& promotion, const Voice& voice) {
    Sentences lines;
    for (const CustomerLimit& limit : promotion.limits.perCustomer) {
        const std::int64_t times = usualValue(voice, limit.times);
        const QString often =
            voice.language.translate("Words", "At most %n time(s) per customer", nullptr, countOf(times));
        const Sentence line = times == 1 ? wordsOf(voice.translate("Words", "Once per customer")) : wordsOf(often);
        lines.push_back(
            fill(voice.translate("Words", "%1."), {inRow({line, limitWindow(limit.within, voice, limit.id)})}));
    }
    return inRow(lines);
}

/// Customers are told that there is an end, not what it costs.
Sentence budgetWords(const Promotion& promotion, const Voice& voice) {
    const std::optional<Budget>& budget = promotion.limits.budget;
    if (!budget) return {};
    if (budget->times)
        return wordsOf(
            voice.language.translate("Words", "Limited to %n use(s) in all.", nullptr, countOf(*budget->times)));
    return wordsOf(voice.translate("Words", "The offer ends when its budget is used up."));
}

Sentence limitWords(const Promotion& promotion, const Voice& voice) {
    Sentence off;
    if (promotion.limits.discountPerBasket) {
        const Number& most = *promotion.limits.discountPerBasket;
        off = fill(voice.translate("Words", "At most %1 off per basket."),
                   {numberOf(voice, most, Unit::Money, "discountPerBasket", {})});
    }
    return inRow(
        {timesSentence(promotion, voice), off, customerWords(promotion, voice), budgetWords(promotion, voice)});
}

Sentence tierWords(const Promotion& promotion, const Voice& voice) {
    const Ladder& ladder = promotion.ladder;
    const bool addsUp = ladder.relation == Relation::Tiers && ladder.pays == TierPay::All && ladder.steps.size() > 1;
    return addsUp ? wordsOf(voice.translate("Words", "All tiers reached add up.")) : Sentence{};
}

Sentence namesOf(const std::vector<std::string>& ids, const char* field, const Voice& voice) {
    return valueOf(voice.language.either(namesFromIds(ids)), field, {});
}

/// What customers may not combine it with; how the house orders its offers is not theirs to know.
Sentence combiningWords(const Promotion& promotion, const Voice& voice) {
    const Combining& combines = promotion.combines;
    if (combines.alone) return wordsOf(voice.translate("Words", "Not combined with any other offer."));
    Sentences lines;
    if (!combines.exclusiveGroup.empty())
        lines.push_back(fill(voice.translate("Words", "Not combined with other offers of group “%1”."),
                             {valueOf(nameFromId(combines.exclusiveGroup), "exclusiveGroup", {})}));
    if (!combines.notWith.empty())
        lines.push_back(fill(voice.translate("Words", "Not combined with the offer “%1”."),
                             {namesOf(combines.notWith, "notWith", voice)}));
    if (!combines.notWithTags.empty())
        lines.push_back(fill(voice.translate("Words", "Not combined with offers “%1”."),
                             {namesOf(combines.notWithTags, "notWithTags", voice)}));
    return inRow(lines);
}

Sentence personalWords(const Promotion& promotion, const Voice& voice) {
    if (promotion.parameters.empty()) return {};
    return wordsOf(voice.translate("Words", "Some customers have values of their own."));
}

} // namespace

Sentence plainWords(const Promotion& promotion, const Language& language, const Names& names) {
    Names own = names;
    own.promotion = &promotion;
    const Voice voice{language, own, true};
    Asked asked;
    gather(promotion.who, voice, asked);
    const Sentence gains = gainsOf(promotion, voice, asked);
    gather(promotion.when, voice, asked);
    return inRow({capitalised(mainSentence(asked, gains, voice)), tierWords(promotion, voice),
                  journeyTerms(promotion, voice), limitWords(promotion, voice), combiningWords(promotion, voice),
                  personalWords(promotion, voice)});
}

} // namespace offerwright::app
