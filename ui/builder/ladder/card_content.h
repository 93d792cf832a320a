/// \file What a card of the ladder shows, as values. Made from a promotion by pure functions, compared with ==, so that
/// a view repaints only what changed.
#pragma once
#include "app/words/sentence.h"
#include "ui/common/paint.h"
#include <QString>
#include <offerwright/base/diagnostic.h>
#include <offerwright/model/promotion.h>
#include <optional>
#include <vector>

namespace offerwright::ui {

/// The parts of a promotion, from top to bottom.
enum class Section { Who, When, Step, Then, Limits, Combines, Pays };

/// A word or chip of a line. A chip's part names the node whose field it edits: one line may speak of several nodes.
struct CardPart {
    app::Part part;
    bool quiet = false; ///< a chip without a frame: relation, stage, what could be added
    bool operator==(const CardPart&) const = default;
};

/// A fault or lint in words, on the line it belongs to.
struct Problem {
    Severity severity = Severity::Warning;
    QString text;
    QString fixLabel; ///< empty when there is no mend
    Diagnostic finding;
    bool operator==(const Problem&) const = default;
};

/// One line of a card: a condition, a group's heading, a reward.
struct CardLine {
    NodeId node;          ///< what the line is; empty for limits and combining
    int depth = 0;        ///< groups nest by indentation
    bool heading = false; ///< of a group; its members follow, one deeper
    std::vector<CardPart> parts;
    std::vector<Problem> problems;
    bool operator==(const CardLine&) const = default;
};

/// One row of the tier table.
struct TierLine {
    NodeId step;
    NodeId reward; ///< the one whose number stands in the second column; empty when there is none
    std::string rewardField;
    Unit rewardUnit = Unit::Money;
    Number threshold;
    Number award;
    std::int64_t thresholdValue = 0; ///< with parameters' defaults in place
    std::int64_t awardValue = 0;
    QString from;
    QString gives;
    QString rate; ///< what the reward is of the threshold, or the other way round
    std::vector<Problem> problems;
    bool operator==(const TierLine&) const = default;
};

struct TierContent {
    NodeId measure;
    Unit unit = Unit::Money; ///< of the thresholds
    TierPay pays = TierPay::Highest;
    QString givesHead;
    std::vector<TierLine> lines;
    bool operator==(const TierContent&) const = default;
};

/// One stop of a journey's path.
struct PathStop {
    NodeId step;
    QString gives;  ///< what it pays, in few words
    QString before; ///< how the way to it is counted
    bool personal = false;
    bool operator==(const PathStop&) const = default;
};

struct CardContent {
    std::string key; ///< stays with the card while its place in the promotion is the same thing
    Section section = Section::Who;
    NodeId step; ///< the step it belongs to, for Step and Then
    QString keyword;
    std::vector<CardLine> lines;
    std::optional<TierContent> tiers;
    std::vector<PathStop> path; ///< of a journey or cycle; empty for others
    bool operator==(const CardContent&) const = default;
};

/// How a line stands on the tried basket, in words.
struct Ruling {
    Verdict standing = Verdict::None;
    QString word;
    QString fact;
    bool operator==(const Ruling&) const = default;
};

/// How far the shopper is at a stop.
struct PathStanding {
    Verdict standing = Verdict::None; ///< Done, Nearly (here), or not yet
    std::int64_t counted = 0;
    std::int64_t reach = 0;
    QString fact;
    bool operator==(const PathStanding&) const = default;
};

/// Verdicts of one card: of each line, and of each tier.
struct CardVerdicts {
    std::vector<Ruling> lines;
    std::vector<Ruling> tiers;
    std::optional<std::int64_t> measured; ///< what the tiers' measure came to
    std::vector<PathStanding> path;
    bool operator==(const CardVerdicts&) const = default;
};

} // namespace offerwright::ui
