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
/// What a step of a journey or cycle counts: "4 visits with a purchase in Dairy within 30 days, done within 60 days".
Sentence stepSentence(const Step& step, const Language& language, const Names& names);
/// "Who pays: 60 % S1, 40 % the retailer"; empty when nothing is said.
Sentence fundingSentence(const Reward& reward, const Language& language, const Names& names);
/// "the supplier", "Lune": who pays, by the name that documents use.
QString funderWords(const std::string& funder, const Language& language);
/// "At most twice per customer a week".
Sentence limitSentence(const CustomerLimit& limit, const Language& language, const Names& names);
/// "Budget of €10,000.00 or 500 times in all".
Sentence budgetSentence(const Budget& budget, const Language& language, const Names& names);
/// All members of a group in one line: "Loyalty members and Consent to offers"; the group's heading when a member is a
/// group.
Sentence membersSentence(const Condition& group, const Language& language, const Names& names);
/// What tiers measure, "Every €20.00 spent in Dairy, at most 4 times", or how the steps of a journey follow; nothing
/// for a single step.
Sentence ladderSentence(const Promotion& promotion, const Language& language, const Names& names);
/// Limits of the basket and the budget, those of a customer left to `limitSentence`: "No limit", or nothing where only
/// customers are limited.
Sentence limitsSentence(const Promotion& promotion, const Language& language, const Names& names);
Sentence combinesSentence(const Promotion& promotion, const Language& language, const Names& names);
/// What a selection picks: "Dairy except organic", "any product".
QString selectionWords(const Selection& selection, const Language& language, const Names& names);

/// The whole promotion as one to three plain sentences for terms and conditions. Values are Value parts (shown bold).
Sentence plainWords(const Promotion& promotion, const Language& language, const Names& names);
/// The text of a sentence, parts joined.
QString textOf(const Sentence& sentence);

} // namespace offerwright::app
