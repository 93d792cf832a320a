#include "ui/builder/ladder/ladder_model.h"
#include "app/words/messages.h"
#include "ui/builder/ladder/card_maker.h"
#include <QCoreApplication>
#include <algorithm>
#include <offerwright/model/walk.h>

namespace offerwright::ui {
namespace {

QString say(const char* source) { return QCoreApplication::translate("Ladder", source); }

class Ladderer {
public:
    Ladderer(const Promotion& promotion, const Diagnostics& diagnostics, const app::Language& language,
             const app::Names& names)
        : m_promotion(promotion)
        , m_maker(promotion, language, names)
        , m_diagnostics(diagnostics)
        , m_language(language) {}

    LadderContent content() {
        addGroup(Section::Who, m_promotion.who, "who", say(QT_TRANSLATE_NOOP("Ladder", "Who")),
                 say(QT_TRANSLATE_NOOP("Ladder", "Anyone")));
        addGroup(Section::When, m_promotion.when, "when", say(QT_TRANSLATE_NOOP("Ladder", "When")),
                 say(QT_TRANSLATE_NOOP("Ladder", "Any day, in any store")));
        addSteps();
        addRewards();
        add(Section::Limits, "limits", say(QT_TRANSLATE_NOOP("Ladder", "Limits"))).lines = m_maker.limitLines();
        add(Section::Combines, "combines", say(QT_TRANSLATE_NOOP("Ladder", "Combines"))).lines = {
            m_maker.combinesLine()};
        addFunding();
        placeProblems();
        return std::move(m_content);
    }

private:
    CardContent& add(Section section, std::string key, const QString& keyword) {
        m_content.cards.push_back({.key = std::move(key), .section = section, .step = {}, .keyword = keyword});
        return m_content.cards.back();
    }

    /// Who and when say all they ask in one line; a group within makes them stand below one another.
    void addGroup(Section section, const Condition& root, const char* key, const QString& keyword,
                  const QString& nothing) {
        const auto& group = std::get<Group>(root.rule);
        CardContent& card = add(section, key, keyword);
        if (group.members.empty()) {
            card.lines.push_back(m_maker.emptyLine(root.id, nothing));
        } else if (m_maker.isFlat(group)) {
            card.lines.push_back(m_maker.membersLine(root, section == Section::Who ? andWord() : QString()));
        } else {
            card.lines = m_maker.groupLines(root);
        }
    }

    void addSteps() {
        const Ladder& ladder = m_promotion.ladder;
        if (ladder.relation != Relation::Single) addMeasureCard();
        if (ladder.acrossVisits()) return addVisits();
        for (std::size_t i = 0; i < ladder.steps.size(); ++i) addQualification(ladder.steps[i], i);
    }

    /// Each step with what it asks and what it gives, one below the other.
    void addVisits() {
        const auto& steps = m_promotion.ladder.steps;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            CardContent& card = add(Section::Step, "s:" + steps[i].id, stepKeyword(i));
            card.step = steps[i].id;
            card.lines.push_back(m_maker.stepLine(steps[i]));
            const auto& group = std::get<Group>(steps[i].qualification.rule);
            if (group.kind != GroupKind::All || !m_maker.isFlat(group)) {
                for (CardLine& line : m_maker.groupLines(steps[i].qualification)) card.lines.push_back(std::move(line));
            } else {
                for (const Condition& member : group.members)
                    for (CardLine& line : m_maker.groupLines(member)) card.lines.push_back(std::move(line));
            }
            addRewardsOf(steps[i], say(QT_TRANSLATE_NOOP("Ladder", "Then")));
        }
        for (const Reward& reward : m_promotion.ladder.completion)
            add(Section::Then, "r:" + reward.id, say(QT_TRANSLATE_NOOP("Ladder", "At the end")))
                .lines.push_back(m_maker.rewardLine(reward));
    }

    /// One line a reward that costs something.
    void addFunding() {
        CardContent card{.key = "pays",
                         .section = Section::Pays,
                         .step = {},
                         .keyword = say(QT_TRANSLATE_NOOP("Ladder", "Who pays"))};
        const auto& steps = m_promotion.ladder.steps;
        for (std::size_t i = 0; i < steps.size(); ++i)
            fund(card, steps[i].rewards, steps.size() > 1 ? stepKeyword(i) : QString());
        fund(card, m_promotion.ladder.completion, {});
        if (!card.lines.empty()) m_content.cards.push_back(std::move(card));
    }

    /// Of several steps each line says whose it is.
    void fund(CardContent& card, const std::vector<Reward>& rewards, const QString& of) {
        for (const Reward& reward : rewards) {
            if (std::holds_alternative<Message>(reward.rule)) continue;
            CardLine line = m_maker.fundingLine(reward);
            if (!of.isEmpty()) line.parts.insert(line.parts.begin(), CardPart{.part = {.text = of}});
            card.lines.push_back(std::move(line));
        }
    }

    QString stepKeyword(std::size_t index) const {
        const bool tiers = m_promotion.ladder.relation == Relation::Tiers;
        const QString pattern =
            tiers ? say(QT_TRANSLATE_NOOP("Ladder", "Tier %1")) : say(QT_TRANSLATE_NOOP("Ladder", "Step %1"));
        return pattern.arg(index + 1);
    }

    void addMeasureCard() {
        const Ladder& ladder = m_promotion.ladder;
        const bool tiers = ladder.relation == Relation::Tiers;
        const QString keyword = ladder.acrossVisits() ? say(QT_TRANSLATE_NOOP("Ladder", "Journey"))
                                                      : say(QT_TRANSLATE_NOOP("Ladder", "Step %1")).arg(1);
        CardContent& card = add(Section::Step, "ladder", keyword);
        card.path = m_maker.path();
        card.step = ladder.steps.empty() ? NodeId() : ladder.steps.front().id;
        card.lines.push_back(m_maker.ladderLine());
        if (tiers) card.tiers = m_maker.tiers();
    }

    /// Conditions of a step stand one a card. Beside a measure only those that ask for more are shown.
    void addQualification(const Step& step, std::size_t index) {
        const bool single = m_promotion.ladder.relation == Relation::Single;
        const auto& group = std::get<Group>(step.qualification.rule);
        if (group.members.empty() && !single) return;
        const QString keyword =
            single || m_promotion.ladder.relation == Relation::Tiers ? stepKeyword(index) : andWord();
        const std::size_t first = m_content.cards.size();
        if (group.kind != GroupKind::All) {
            add(Section::Step, "c:" + step.qualification.id, keyword).lines = m_maker.groupLines(step.qualification);
        } else if (group.members.empty()) {
            const QString nothing = say(QT_TRANSLATE_NOOP("Ladder", "Any basket"));
            add(Section::Step, "if:" + step.id, keyword)
                .lines.push_back(m_maker.emptyLine(step.qualification.id, nothing));
        } else {
            for (const Condition& member : group.members)
                add(Section::Step, "c:" + member.id, &member == &group.members.front() ? keyword : andWord()).lines =
                    m_maker.groupLines(member);
        }
        for (std::size_t i = first; i < m_content.cards.size(); ++i) m_content.cards[i].step = step.id;
        if (single) m_maker.addShapeChips(m_content.cards[first].lines.front());
    }

    static QString andWord() { return say(QT_TRANSLATE_NOOP("Ladder", "and")); }

    void addRewards() {
        const Ladder& ladder = m_promotion.ladder;
        const bool tiers = ladder.relation == Relation::Tiers;
        if (ladder.acrossVisits() || (tiers && m_maker.tiersSayAll())) return;
        for (std::size_t i = 0; i < ladder.steps.size(); ++i) {
            const QString keyword = tiers ? stepKeyword(i) : say(QT_TRANSLATE_NOOP("Ladder", "Then"));
            addRewardsOf(ladder.steps[i], keyword);
        }
    }

    void addRewardsOf(const Step& step, const QString& keyword) {
        for (const Reward& reward : step.rewards) {
            CardContent& card =
                add(Section::Then, "r:" + reward.id, &reward == &step.rewards.front() ? keyword : andWord());
            card.step = step.id;
            card.lines.push_back(m_maker.rewardLine(reward));
        }
        if (!step.rewards.empty()) return;
        CardContent& card = add(Section::Then, "then:" + step.id, keyword);
        card.step = step.id;
        card.lines.push_back(m_maker.noRewardLine(step.id));
    }

    // --- problems ---

    Problem problemOf(const Diagnostic& diagnostic) const {
        const bool mends = !diagnostic.fixes.empty();
        return {diagnostic.severity, app::messageOf(diagnostic, m_language),
                mends ? app::labelOf(diagnostic.fixes.front(), m_language) : QString(), diagnostic};
    }

    void placeProblems() {
        for (const Diagnostic& diagnostic : m_diagnostics)
            if (std::vector<Problem>* place = placeOf(diagnostic.address))
                place->push_back(problemOf(diagnostic));
            else
                m_content.problems.push_back(problemOf(diagnostic));
    }

    std::vector<Problem>* placeOf(const Address& address) {
        for (CardContent& card : m_content.cards) {
            for (CardLine& line : card.lines)
                if (speaksOf(card, line, address)) return &line.problems;
            if (!card.tiers) continue;
            for (TierLine& tier : card.tiers->lines)
                if (tier.step == address.node || tier.reward == address.node) return &tier.problems;
        }
        return nullptr;
    }

    bool speaksOf(const CardContent& card, const CardLine& line, const Address& address) const {
        if (address.node.empty()) {
            if (card.section == Section::Limits)
                return address.field == "limits" || address.field == "budget" || address.field.ends_with("PerBasket");
            return card.section == Section::Combines &&
                   (address.field == "combines" || address.field == "exclusiveGroup" || address.field == "notWith" ||
                    address.field == "lane");
        }
        if (line.node == address.node) return true;
        const bool chip =
            std::ranges::any_of(line.parts, [&](const CardPart& part) { return part.part.node == address.node; });
        return chip || m_maker.isPersonalBy(line, address.node) ||
               (card.step == address.node && !card.tiers && card.section == Section::Step);
    }

    const Promotion& m_promotion;
    CardMaker m_maker;
    const Diagnostics& m_diagnostics;
    const app::Language& m_language;
    LadderContent m_content;
};

} // namespace

LadderContent ladderOf(const Promotion& promotion, const Diagnostics& diagnostics, const app::Language& language,
                       const app::Names& names) {
    return Ladderer(promotion, diagnostics, language, names).content();
}

} // namespace offerwright::ui
