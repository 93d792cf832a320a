#include "app/words/asked_words.h"
#include "app/words/reward_chips.h"
#include <algorithm>
#include <offerwright/model/nodes.h>
#include <offerwright/model/walk.h>

namespace offerwright::app {
namespace {

/// A card's line within a sentence: words lose their capital, values keep theirs.
QString within(Sentence line) {
    if (!line.empty() && line.front().kind == Part::Kind::Words) line.front().text = lowered(line.front().text);
    return textOf(line);
}

/// The part of a set that a node is.
Sentence partSentence(const std::vector<Reward>& rewards, const NodeId& node, const Voice& voice) {
    for (const Reward& reward : rewards) {
        const std::vector<SetPart>* parts = partsOf(reward);
        if (!parts) continue;
        const auto part = std::ranges::find(*parts, node, &SetPart::id);
        if (part != parts->end()) return setPartChips(*part, voice);
    }
    return {};
}

/// The reward that a node is, or is a part of.
Sentence rewardSentence(const Promotion& promotion, const NodeId& node, const Language& language, const Names& names) {
    if (const Reward* reward = findReward(promotion, node)) return sentence(*reward, language, names);
    for (const Step& step : promotion.ladder.steps)
        if (Sentence part = partSentence(step.rewards, node, Voice{language, names}); !part.empty()) return part;
    return partSentence(promotion.ladder.completion, node, Voice{language, names});
}

Sentence limitOf(const Promotion& promotion, const NodeId& node, const Language& language, const Names& names) {
    const auto limit = std::ranges::find(promotion.limits.perCustomer, node, &CustomerLimit::id);
    return limit == promotion.limits.perCustomer.end() ? Sentence{} : limitSentence(*limit, language, names);
}

} // namespace

QString askedWords(const NodeId& node, const Language& language, const Names& names) {
    if (!names.promotion) return {};
    const Promotion& promotion = *names.promotion;
    if (const Condition* condition = findCondition(promotion, node))
        return within(membersSentence(*condition, language, names));
    if (const Step* step = findStep(promotion, node); step && promotion.ladder.acrossVisits())
        return within(stepSentence(*step, language, names));
    if (const Sentence limit = limitOf(promotion, node, language, names); !limit.empty()) return within(limit);
    const Sentence reward = rewardSentence(promotion, node, language, names);
    if (!reward.empty()) return within(reward);
    return promotion.ladder.measure ? within(sentence(*promotion.ladder.measure, language, names)) : QString();
}

} // namespace offerwright::app
