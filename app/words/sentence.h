/// \file Promotions in words. A sentence is a row of parts: plain words, and values that a card shows as chips. The
/// same parts make the cards, the plain-words panel, the command line and the difference between two versions.
#pragma once
#include "app/words/language.h"
#include <offerwright/model/catalogue.h>
#include <offerwright/model/programme.h>
#include <vector>

namespace offerwright::app {

/// Names to speak of things by.
struct Names {
    const Programme* programme = nullptr; ///< required
    const Catalogue* catalogue = nullptr; ///< may be null
    const Promotion* promotion = nullptr; ///< for parameters: defaults are shown for personal numbers
};

struct Part {
    enum class Kind { Words, Value } kind = Kind::Words;
    QString text;
    std::string field; ///< of a Value: the member of the node that it edits ("atLeast", "in", "except", "days", ...)
    bool personal = false; ///< the customer's own number: dashed
    bool missing = false;  ///< nothing chosen yet: "Choose..."
    QString icon;          ///< name of an icon that helps, or empty
    NodeId node;           ///< of a Value: id of the node that has the field; empty: the promotion's own
    bool operator==(const Part&) const = default;
};
using Sentence = std::vector<Part>;

/// One line for one card. Groups give their heading only ("all of", "at least 2 of").
Sentence sentence(const Condition& condition, const Language& language, const Names& names);
Sentence sentence(const Measure& measure, const Language& language, const Names& names);
Sentence sentence(const Reward& reward, const Language& language, const Names& names);
/// All members of a group in one line: "Loyalty members and Consent to offers"; the group's heading when a member is a
/// group.
Sentence membersSentence(const Condition& group, const Language& language, const Names& names);
/// What tiers measure, or "Every €20.00 spent in Dairy, at most 4 times"; nothing for a single step.
Sentence ladderSentence(const Promotion& promotion, const Language& language, const Names& names);
Sentence limitsSentence(const Promotion& promotion, const Language& language, const Names& names);
Sentence combinesSentence(const Promotion& promotion, const Language& language, const Names& names);
/// What a selection picks: "Dairy except organic", "any product".
QString selectionWords(const Selection& selection, const Language& language, const Names& names);

/// The whole promotion as one to three plain sentences for terms and conditions. Values are Value parts (shown bold).
Sentence plainWords(const Promotion& promotion, const Language& language, const Names& names);
/// The text of a sentence, parts joined.
QString textOf(const Sentence& sentence);

} // namespace offerwright::app
