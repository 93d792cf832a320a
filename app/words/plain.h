/// \file Running text: what customers must do, under which circumstances, and what they get. Verbs stand in the third
/// person plural, so that any number of phrases joins into one sentence.
#pragma once
#include "app/words/phrases.h"

namespace offerwright::app {

/// Conditions sorted by the place they take in a sentence.
struct Asked {
    Sentences subjects;      ///< "loyalty members": who, when a segment names people
    Sentences deeds;         ///< "spend at least €30 in dairy"
    Sentences circumstances; ///< "on a Saturday or Sunday"
};

/// Adds all conditions of a group. Groups of all are flattened; those nested deeper than people can follow are only
/// mentioned.
void gather(const Condition& group, const Voice& voice, Asked& asked);
/// "spend at least %1 in dairy", %1 being `amounts`.
Sentence measuredDeed(const Measure& measure, const Sentence& amounts, const Number& last, const Voice& voice);
/// "spent in dairy" after "for every €20".
Sentence withinMeasure(const Measure& measure, const Voice& voice);

/// What customers get, by the verb that it needs.
struct Gains {
    Sentences got;
    Sentences paid;
    Sentences done = {}; ///< whole verb phrases: "trigger a donation of €1 to the food bank"
    bool empty() const { return got.empty() && paid.empty() && done.empty(); }
    void add(const Gains& more);
};
Gains gainOf(const Reward& reward, const Voice& voice);
/// "get %1", "pay %1", joined.
Sentence verbsOf(const Gains& gains, const Voice& voice);
Gains gainsOf(const std::vector<Reward>& rewards, const Voice& voice);
/// What customers of a journey or cycle do and get: "get 50 points after 4 visits within 30 days".
Sentence journeyGains(const Promotion& promotion, const Voice& voice);
/// Sentences about the whole journey: its deadline, what it gives at the end, how often it starts again.
Sentence journeyTerms(const Promotion& promotion, const Voice& voice);
/// True when a group has members.
bool asksMore(const Step& step);
/// One phrase for rewards that differ in nothing but their first number: "€3, €8 or €15 off". Empty when they differ in
/// more.
std::optional<Gains> commonGain(const std::vector<const Reward*>& rewards, const Voice& voice);

} // namespace offerwright::app
