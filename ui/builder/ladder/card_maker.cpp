#include "ui/builder/ladder/card_maker.h"
#include "ui/builder/edits/ladder_edits.h"
#include "ui/builder/ladder/ladder_model.h"
#include <QCoreApplication>
#include <algorithm>

namespace offerwright::ui {
namespace {

QString say(const char* source) { return QCoreApplication::translate("Ladder", source); }

std::vector<CardPart> partsOf(const app::Sentence& sentence) {
    std::vector<CardPart> parts;
    for (const app::Part& part : sentence) parts.push_back({part});
    return parts;
}

app::Part wordsPart(const QString& text) {
    app::Part part;
    part.text = text;
    return part;
}

CardPart quietChip(const QString& text, const char* field, const NodeId& node) {
    app::Part part;
    part.kind = app::Part::Kind::Value;
    part.text = text;
    part.field = field;
    part.node = node;
    return {part, true};
}

QString relationWords(Relation relation) {
    switch (relation) {
    case Relation::Single: return say(QT_TRANSLATE_NOOP("Ladder", "once"));
    case Relation::Tiers: return say(QT_TRANSLATE_NOOP("Ladder", "in tiers"));
    case Relation::Journey: return say(QT_TRANSLATE_NOOP("Ladder", "over several visits"));
    case Relation::Cycle: return say(QT_TRANSLATE_NOOP("Ladder", "over several visits, again and again"));
    case Relation::Repeat: break;
    }
    return say(QT_TRANSLATE_NOOP("Ladder", "repeated"));
}

QString stageWords(Stage stage) {
    switch (stage) {
    case Stage::Item: return say(QT_TRANSLATE_NOOP("Ladder", "as item offer"));
    case Stage::Basket: return say(QT_TRANSLATE_NOOP("Ladder", "after item offers"));
    case Stage::Tender: return say(QT_TRANSLATE_NOOP("Ladder", "at payment"));
    case Stage::Points: break;
    }
    return say(QT_TRANSLATE_NOOP("Ladder", "in points"));
}

bool isPlain(const Target& target) { return target.pick == Pick::Matched && !target.of; }

/// One number and nothing more to say: the table holds it all.
bool isPlain(const Reward& reward) {
    if (const auto* rule = std::get_if<PercentOff>(&reward.rule)) return isPlain(rule->on) && !rule->cap;
    if (const auto* rule = std::get_if<AmountOff>(&reward.rule))
        return isPlain(rule->on) && !rule->cap && rule->per == Per::Order;
    return std::holds_alternative<PointsFixed>(reward.rule);
}

} // namespace

CardMaker::CardMaker(const Promotion& promotion, const app::Language& language, const app::Names& names)
    : m_promotion(promotion)
    , m_language(language)
    , m_names(names)
    , m_currency(QString::fromStdString(names.programme->currency)) {}

bool CardMaker::isFlat(const Group& group) {
    return group.kind == GroupKind::All && std::ranges::none_of(group.members, [](const Condition& member) {
               return std::holds_alternative<Group>(member.rule);
           });
}

CardLine CardMaker::emptyLine(const NodeId& root, const QString& words) const {
    CardLine line{.node = root};
    line.parts = {{wordsPart(words + QChar(u' '))},
                  quietChip(say(QT_TRANSLATE_NOOP("Ladder", "Add a condition")), ask::kCondition, root)};
    return line;
}

/// Conditions one after the other as one sentence. `between` stands between two of them; it may be empty.
CardLine CardMaker::membersLine(const Condition& root, const QString& between) const {
    CardLine line{.node = root.id};
    for (const Condition& member : std::get<Group>(root.rule).members) {
        app::Sentence sentence = app::sentence(member, m_language, m_names);
        if (!line.parts.empty()) {
            if (!between.isEmpty()) line.parts.push_back({wordsPart(QChar(u' ') + between + QChar(u' '))});
            QString& first = sentence.front().text;
            const bool words =
                sentence.front().kind == app::Part::Kind::Words && first.size() > 1 && first[1].isLower();
            if (words) first[0] = first[0].toLower();
        }
        for (const CardPart& part : partsOf(sentence)) line.parts.push_back(part);
    }
    return line;
}

std::vector<CardLine> CardMaker::groupLines(const Condition& condition) const {
    std::vector<CardLine> lines;
    std::vector<std::pair<const Condition*, int>> open{{&condition, 0}};
    while (!open.empty()) {
        const auto [next, depth] = open.back();
        open.pop_back();
        const auto* group = std::get_if<Group>(&next->rule);
        lines.push_back({.node = next->id,
                         .depth = depth,
                         .heading = group != nullptr,
                         .parts = partsOf(app::sentence(*next, m_language, m_names))});
        if (!group) continue;
        makeHeading(lines.back());
        if (group->members.empty())
            lines.back().parts.push_back(
                quietChip(say(QT_TRANSLATE_NOOP("Ladder", "Add a condition")), ask::kCondition, next->id));
        for (const Condition& member : group->members | std::views::reverse) open.push_back({&member, depth + 1});
    }
    return lines;
}

/// The words of a heading are a chip themselves: they say which kind of group it is.
void CardMaker::makeHeading(CardLine& line) {
    for (CardPart& part : line.parts) {
        if (part.part.kind == app::Part::Kind::Value) continue;
        part = quietChip(part.part.text.trimmed(), ask::kGroup, line.node);
        break;
    }
}

CardLine CardMaker::rewardLine(const Reward& reward) const {
    return {.node = reward.id, .parts = partsOf(app::sentence(reward, m_language, m_names))};
}

CardLine CardMaker::noRewardLine(const NodeId& step) const {
    CardLine line{.node = step};
    CardPart chip = quietChip(say(QT_TRANSLATE_NOOP("Ladder", "Choose a reward…")), ask::kReward, step);
    chip.quiet = false;
    chip.part.missing = true;
    line.parts = {chip};
    return line;
}

CardLine CardMaker::ladderLine() const {
    const Ladder& ladder = m_promotion.ladder;
    CardLine line{.node = ladder.measure ? ladder.measure->id : NodeId()};
    line.parts = partsOf(app::ladderSentence(m_promotion, m_language, m_names));
    if (ladder.relation == Relation::Repeat && !ladder.atMost)
        line.parts.push_back(quietChip(say(QT_TRANSLATE_NOOP("Ladder", "no maximum")), ask::kMaximum, {}));
    if (ladder.acrossVisits())
        line.parts.push_back(quietChip(say(QT_TRANSLATE_NOOP("Ladder", "add a step")), ask::kStep, {}));
    addShapeChips(line);
    return line;
}

CardLine CardMaker::limitsLine() const {
    CardLine line{.parts = partsOf(app::limitsSentence(m_promotion, m_language, m_names))};
    const auto offers = [&line](const char* field) {
        return std::ranges::none_of(line.parts, [field](const CardPart& part) { return part.part.field == field; });
    };
    if (offers("timesPerBasket"))
        line.parts.push_back(quietChip(say(QT_TRANSLATE_NOOP("Ladder", "limit the times")), "timesPerBasket", {}));
    if (offers("discountPerBasket"))
        line.parts.push_back(quietChip(say(QT_TRANSLATE_NOOP("Ladder", "limit the amount")), "discountPerBasket", {}));
    line.parts.push_back(quietChip(say(QT_TRANSLATE_NOOP("Ladder", "limit per customer")), ask::kPerCustomer, {}));
    if (offers("budget"))
        line.parts.push_back(quietChip(say(QT_TRANSLATE_NOOP("Ladder", "set a budget")), "budget", {}));
    return line;
}

std::vector<CardLine> CardMaker::limitLines() const {
    std::vector<CardLine> lines{limitsLine()};
    for (const CustomerLimit& limit : m_promotion.limits.perCustomer) {
        CardLine line{.node = limit.id, .parts = partsOf(app::limitSentence(limit, m_language, m_names))};
        if (!limit.within)
            line.parts.push_back(quietChip(say(QT_TRANSLATE_NOOP("Ladder", "ever")), "within", limit.id));
        lines.push_back(std::move(line));
    }
    // What could be limited comes last where only customers are.
    if (lines.size() > 1 && lines.front().parts.front().quiet) std::ranges::rotate(lines, lines.begin() + 1);
    return lines;
}

CardLine CardMaker::stepLine(const Step& step) const {
    CardLine line{.node = step.id, .parts = partsOf(app::stepSentence(step, m_language, m_names))};
    line.parts.push_back(quietChip(say(QT_TRANSLATE_NOOP("Ladder", "what counts")), "counts", step.id));
    if (!step.frequency.count.within)
        line.parts.push_back(quietChip(say(QT_TRANSLATE_NOOP("Ladder", "at any time")), "within", step.id));
    return line;
}

CardLine CardMaker::fundingLine(const Reward& reward) const {
    CardLine line{.node = reward.id, .parts = partsOf(app::fundingSentence(reward, m_language, m_names))};
    // The card's own head says what the line is about.
    if (!line.parts.empty() && line.parts.front().part.kind == app::Part::Kind::Words)
        line.parts.erase(line.parts.begin());
    if (line.parts.empty())
        line.parts = {quietChip(say(QT_TRANSLATE_NOOP("Ladder", "The retailer pays all")), "funding", reward.id)};
    return line;
}

std::vector<PathStop> CardMaker::path() const {
    std::vector<PathStop> stops;
    if (!m_promotion.ladder.acrossVisits()) return stops;
    for (const Step& step : m_promotion.ladder.steps) {
        PathStop stop{.step = step.id, .before = app::textOf(app::stepSentence(step, m_language, m_names))};
        stop.personal = step.frequency.reach.personal();
        for (const Reward& reward : step.rewards) {
            Reward copy = reward;
            const MainAward award = mainAward(copy);
            if (award.number)
                stop.gives = (award.unit == Unit::Points ? QStringLiteral("+") : QString(QChar(0x2212))) +
                             m_language.number(valueOf(m_promotion, *award.number), award.unit, m_currency);
            if (stop.gives.isEmpty()) stop.gives = app::textOf(app::sentence(reward, m_language, m_names));
        }
        stops.push_back(std::move(stop));
    }
    return stops;
}

CardLine CardMaker::combinesLine() const {
    CardLine line{.parts = partsOf(app::combinesSentence(m_promotion, m_language, m_names))};
    const bool speaksOfGroup =
        std::ranges::any_of(line.parts, [](const CardPart& part) { return part.part.field == "exclusiveGroup"; });
    if (m_promotion.combines.notWith.empty())
        line.parts.push_back(quietChip(say(QT_TRANSLATE_NOOP("Ladder", "not with…")), "notWith", {}));
    if (!speaksOfGroup)
        line.parts.push_back(quietChip(say(QT_TRANSLATE_NOOP("Ladder", "make exclusive")), "exclusiveGroup", {}));
    return line;
}

void CardMaker::addShapeChips(CardLine& line) const {
    line.parts.push_back(quietChip(relationWords(m_promotion.ladder.relation), ask::kRelation, {}));
    line.parts.push_back(quietChip(stageWords(m_promotion.stage), ask::kStage, {}));
}

bool CardMaker::tiersSayAll() const {
    return std::ranges::all_of(m_promotion.ladder.steps, [](const Step& step) {
        return step.rewards.size() == 1 && isPlain(step.rewards.front());
    });
}

TierContent CardMaker::tiers() const {
    const Ladder& ladder = m_promotion.ladder;
    TierContent content{.pays = ladder.pays};
    if (ladder.measure) content = {ladder.measure->id, unitOf(ladder.measure->kind), ladder.pays, {}, {}};
    for (const Step& step : ladder.steps) content.lines.push_back(tierLine(step));
    const bool takesOff = std::ranges::all_of(content.lines, [](const TierLine& tier) {
        return tier.rewardField == "amount" || tier.rewardField == "percent";
    });
    const bool points =
        std::ranges::all_of(content.lines, [](const TierLine& tier) { return tier.rewardField == "points"; });
    content.givesHead = takesOff ? say(QT_TRANSLATE_NOOP("Ladder", "Takes off"))
                        : points ? say(QT_TRANSLATE_NOOP("Ladder", "Points"))
                                 : say(QT_TRANSLATE_NOOP("Ladder", "Gives"));
    return content;
}

TierLine CardMaker::tierLine(const Step& step) const {
    TierLine tier{.step = step.id, .threshold = step.threshold, .thresholdValue = valueOf(m_promotion, step.threshold)};
    const Unit unit = m_promotion.ladder.measure ? unitOf(m_promotion.ladder.measure->kind) : Unit::Money;
    tier.from = m_language.number(tier.thresholdValue, unit, m_currency);
    for (const Reward& reward : step.rewards) {
        Reward copy = reward;
        const MainAward award = mainAward(copy);
        if (!award.number) continue;
        tier.reward = reward.id;
        tier.rewardField = award.field;
        tier.rewardUnit = award.unit;
        tier.award = *award.number;
        tier.awardValue = valueOf(m_promotion, *award.number);
        tier.gives = awardText(tier);
        tier.rate = unit == Unit::Money ? rateAt(tier) : QString();
        break;
    }
    if (tier.reward.empty() && !step.rewards.empty())
        tier.gives = app::textOf(app::sentence(step.rewards.front(), m_language, m_names));
    return tier;
}

QString CardMaker::awardText(const TierLine& tier) const {
    return m_language.number(tier.awardValue, tier.rewardUnit, m_currency);
}

QString CardMaker::rateAt(const TierLine& tier) const {
    if (tier.thresholdValue <= 0) return {};
    if (tier.rewardField == "amount") {
        // Tenths of a percent, rounded: it is for the eye, the exact figures stand beside it.
        const std::int64_t perMille = (tier.awardValue * 1000 + tier.thresholdValue / 2) / tier.thresholdValue;
        return m_language.locale().toString(static_cast<qreal>(perMille) / 10, 'f', 1) + QChar(0x00A0) + QChar(u'%');
    }
    if (tier.rewardField == "percent") {
        const std::int64_t off =
            divideRounded(Wide{tier.thresholdValue} * tier.awardValue, 1'000'000, RoundMode::HalfAwayFromZero);
        return m_language.money({off}, m_currency);
    }
    return {};
}

bool CardMaker::isPersonalBy(const CardLine& line, const NodeId& parameter) const {
    const auto found = std::ranges::find(m_promotion.parameters, parameter, &Parameter::id);
    if (found == m_promotion.parameters.end()) return false;
    return std::ranges::any_of(line.parts, [&](const CardPart& part) {
        if (!part.part.personal) return false;
        const auto place = numberAt(m_promotion, {m_promotion.id, part.part.node, part.part.field});
        return place && place->number.parameter == found->name;
    });
}

} // namespace offerwright::ui
