/// \file Lines of cards, one kind at a time.
#pragma once
#include "ui/builder/ladder/card_content.h"

namespace offerwright::ui {

class CardMaker {
public:
    CardMaker(const Promotion& promotion, const app::Language& language, const app::Names& names);

    /// True when all members are plain conditions that must hold together.
    static bool isFlat(const Group& group);

    CardLine emptyLine(const NodeId& root, const QString& words) const;
    CardLine membersLine(const Condition& root, const QString& between) const;
    /// A condition; a group with everything in it, one deeper.
    std::vector<CardLine> groupLines(const Condition& condition) const;
    CardLine rewardLine(const Reward& reward) const;
    CardLine noRewardLine(const NodeId& step) const;
    CardLine ladderLine() const;
    /// Of the basket and the budget in one line, and a line for each of a customer.
    std::vector<CardLine> limitLines() const;
    /// A step across visits: how often, and by when.
    CardLine stepLine(const Step& step) const;
    /// Who pays for one reward.
    CardLine fundingLine(const Reward& reward) const;
    std::vector<PathStop> path() const;
    CardLine combinesLine() const;
    /// The quiet chips for relation and stage.
    void addShapeChips(CardLine& line) const;

    TierContent tiers() const;
    /// True when the tier table says everything of the rewards: one plain number each.
    bool tiersSayAll() const;

    /// True when a number on the line is the customer's own through that parameter.
    bool isPersonalBy(const CardLine& line, const NodeId& parameter) const;

private:
    CardLine limitsLine() const;
    static void makeHeading(CardLine& line);
    TierLine tierLine(const Step& step) const;
    QString rateAt(const TierLine& tier) const;
    QString awardText(const TierLine& tier) const;
    const Promotion& m_promotion;
    const app::Language& m_language;
    app::Names m_names;
    QString m_currency;
};

} // namespace offerwright::ui
