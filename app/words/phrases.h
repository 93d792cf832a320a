/// \file The small machinery of this room: sentences made by filling a pattern of the language with sentences. Every
/// pattern is a whole sentence or phrase, so that a language may put its parts in another order.
#pragma once
#include "app/words/sentence.h"

namespace offerwright::app {

using Sentences = std::vector<Sentence>;

/// Who speaks, of whose things, and how. On cards every value is written out; in running text whole amounts lose their
/// zeros and categories their capital.
struct Voice {
    const Language& language;
    const Names& names;
    bool isRunning = false;

    QString translate(const char* context, const char* source) const { return language.translate(context, source); }
    QString currency() const { return QString::fromStdString(names.programme->currency); }
};

QString fromUtf8(std::string_view text);
Sentence wordsOf(const QString& text);
Sentence valueOf(const QString& text, const std::string& field, const NodeId& node, const QString& icon = {});
/// A value that nobody chose yet.
Sentence missingValue(const Voice& voice, const std::string& field, const NodeId& node);
/// `pattern` with %1 to %9 filled; neighbouring words become one part.
Sentence fill(const QString& pattern, const Sentences& arguments);
/// "A", "A and B", "A, B and C".
Sentence allOf(const Sentences& items, const Voice& voice);
/// "A", "A or B", "A, B or C".
Sentence anyOf(const Sentences& items, const Voice& voice);
/// Items one after the other, a space between.
Sentence inRow(const Sentences& items);
/// The first letter large.
Sentence capitalised(Sentence sentence);
/// The first letter small, unless the word is an abbreviation.
QString lowered(const QString& text);

/// A number as the reader sees it: a personal one shows its default.
Sentence numberOf(const Voice& voice, const Number& number, Unit unit, const std::string& field, const NodeId& node);
/// What the number is for a customer without a value of their own.
std::int64_t usualValue(const Voice& voice, const Number& number);
/// A count as plural forms take it.
int countOf(std::int64_t number);
QString valueText(const Voice& voice, std::int64_t value, Unit unit);

/// "loyalty_members" as people would write it: "Loyalty members".
QString nameFromId(const std::string& id);
/// A means of payment within a sentence: "cash" and "card" are known, others are the retailer's own words.
QString tenderWords(const std::string& type, const Language& language);
QStringList namesFromIds(const std::vector<std::string>& ids);

/// "organic", "colour: red", "fat at most 3".
QString testWords(const AttributeTest& test, const Voice& voice);
/// The catalogue's name of a product, else its code.
QString productName(const std::string& sku, const Voice& voice);
/// "[Savings]"; the programme's own account is "[points]".
Sentence accountChip(const std::string& account, const Voice& voice, const NodeId& node);
/// What a list of picks names: "Dairy, Bread", "Comté AOP 18 mois", "12 products".
QString picksWords(const Picks& picks, const Voice& voice);
/// The chips of a selection with the words between: "[Dairy] except [Organic]", "[any product]".
Sentence selectionChips(const Selection& selection, const Voice& voice, const NodeId& node);
/// The same after the word that fits: "in [Dairy] except [Organic]", "on [Lune]".
Sentence withinSelection(const Selection& selection, const Voice& voice, const NodeId& node);

/// Categories, perhaps with tags: one says "in" of them.
bool isPlace(const Picks& picks);
/// Brands, tags and the like say what products are, not which: "organic products".
bool isOfAKind(const Picks& picks);

/// Days as people say them: "Saturday, Sunday", "Monday to Friday".
QString weekdaysWords(const std::vector<Weekday>& days, const Voice& voice, bool isEither);
QString channelWords(Channel channel, const Voice& voice);
QString storeName(const std::string& id, const Voice& voice);

/// The products a reward falls on: the target's own, else what its step counts, else the basket or all of it.
enum class Ground { Own, Counted, Basket, Everything };
Ground groundOf(const Target& target, const Voice& voice, const NodeId& node);

} // namespace offerwright::app
