/// \file What a measure is called: the patterns that say its bounds, on cards and in running text.
#pragma once
#include "app/words/condition_chips.h"

namespace offerwright::app {

/// The three ways to bound a number, as patterns over (at least, at most, products).
struct BoundPatterns {
    QString least;
    QString most;
    QString between;
};

/// The bounds filled into the pattern that they ask for; a bound that no one set yet is to be chosen.
Sentence bounded(const Voice& voice, const BoundPatterns& patterns, const Bounds& bounds, const Sentence& rest);
/// The number that a bounded phrase ends on, whose plural it takes.
const Number& lastOf(const Bounds& bounds);

/// "Spend at least €30 in Dairy", "Buy at least 3 different products on Lune": a card's line.
Sentence measuredLine(const Measure& measure, const Bounds& bounds, const Voice& voice);
/// "spend at least €30 in dairy" in running text.
Sentence measuredText(const Measure& measure, const Bounds& bounds, const Voice& voice);

/// What a measure is of: "in Dairy", "among Lune", "1 × Sandwiches and 1 × Drinks"; in running text nothing when it is
/// everything.
Sentence goodsOfMeasure(const Measure& measure, const Voice& voice, const NodeId& node);
/// "spend at least %1", to be filled with one amount or several.
QString atLeastPattern(MeasureKind kind, const Number& last, const Voice& voice);
/// "%1 for every %2 spent".
QString everyPattern(MeasureKind kind, const Number& every, const Voice& voice);
/// "%1 from %2 items".
QString fromPattern(MeasureKind kind, const Voice& voice);
/// Among products or lines: "[of one product]"; empty else.
Sentence amongChip(Among among, const Voice& voice, const NodeId& node);
/// "[1] × [Sandwiches] and [1] × [Drinks]".
Sentence partsList(const std::vector<SetPart>& parts, const Voice& voice, const NodeId& node);

} // namespace offerwright::app
