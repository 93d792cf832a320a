/// \file Parts of conditions that cards and running text say alike.
#pragma once
#include "app/words/phrases.h"

namespace offerwright::app {

/// The bounds of a condition that measures.
struct Bounds {
    NodeId node;
    Unit unit = Unit::Money;
    std::optional<Number> atLeast;
    std::optional<Number> atMost;
};
Bounds boundsOf(const Measured& measured, const NodeId& node);

/// On which values spend is measured: "before any offer".
QString basisWords(SpendBasis basis, const Voice& voice);
/// "from 21 Nov to 20 Dec 2026 except 25 Dec".
Sentence datesSentence(const WithinDates& dates, const Voice& voice, const NodeId& node);
/// "from 17:00 to 20:00".
Sentence hoursSentence(const WithinHours& hours, const Voice& voice, const NodeId& node);
/// "at Lyon Part-Dieu or in stores of group City".
Sentence placesList(const AtStore& at, const Voice& voice, const NodeId& node);
/// `pattern`, which says "item(s)", in the singular or plural that a quantity asks for.
QString itemsPattern(const Voice& voice, const Number& quantity, const char* pattern);
/// Counted items of a selection: "in [Dairy]", "among [Lune]", "[of any kind]".
Sentence amongSelection(const Selection& selection, const Voice& voice, const NodeId& node);
/// One product and nothing else, so that one says "2 × Comté".
bool isOneProduct(const Selection& selection);

} // namespace offerwright::app
