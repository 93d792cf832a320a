#include "app/words/phrases.h"
#include <algorithm>

namespace offerwright::app {
namespace {

constexpr std::size_t kMostNamed = 3; ///< of products; more are counted

QString categoryName(const CategoryPath& path, const Voice& voice) {
    const auto names = splitCategory(path);
    const QString name = names.empty() ? QString() : fromUtf8(names.back());
    return voice.isRunning ? lowered(name) : name;
}

/// "organic" = "yes" is said as "Organic"; any other value is said with its name.
bool isYes(const std::string& value) {
    static const QStringList yes{"yes", "true", "1", "oui", "vrai"};
    return yes.contains(fromUtf8(value).toLower());
}

void nameProducts(const Picks& picks, const Voice& voice, QStringList& words) {
    if (picks.skus.size() > kMostNamed) {
        const int count = countOf(static_cast<std::int64_t>(picks.skus.size()));
        words << (voice.isRunning ? voice.language.translate("Words", "a choice of %n product(s)", nullptr, count)
                                  : voice.language.translate("Words", "%n product(s)", nullptr, count));
        return;
    }
    for (const std::string& sku : picks.skus) words << productName(sku, voice);
}

QStringList namesOf(const Picks& picks, const Voice& voice) {
    QStringList words;
    for (const CategoryPath& path : picks.categories) words << categoryName(path, voice);
    for (const std::string& brand : picks.brands) words << fromUtf8(brand);
    for (const std::string& supplier : picks.suppliers) words << fromUtf8(supplier);
    for (const std::string& tag : picks.tags) words << (voice.isRunning ? fromUtf8(tag) : nameFromId(tag));
    for (const AttributeTest& test : picks.attributes) words << testWords(test, voice);
    for (const std::string& group : picks.groups) words << nameFromId(group);
    nameProducts(picks, voice, words);
    return words;
}

Sentence priceChip(const Voice& voice, std::int64_t amount, const char* field, const NodeId& node) {
    return valueOf(valueText(voice, amount, Unit::Money), field, node);
}

/// "[Dairy] from [€2.00] to [€5.00] each, [not reduced]".
Sentence withPrices(const Sentence& products, const Selection& selection, const Voice& voice, const NodeId& node) {
    Sentence line = products;
    const Sentence from = selection.priceFrom ? priceChip(voice, *selection.priceFrom, "priceFrom", node) : Sentence{};
    const Sentence to = selection.priceTo ? priceChip(voice, *selection.priceTo, "priceTo", node) : Sentence{};
    if (selection.priceFrom && selection.priceTo)
        line = fill(voice.translate("Words", "%1 priced from %2 to %3"), {line, from, to});
    else if (selection.priceFrom)
        line = fill(voice.translate("Words", "%1 priced at least %2"), {line, from});
    else if (selection.priceTo)
        line = fill(voice.translate("Words", "%1 priced at most %2"), {line, to});
    if (!selection.fullPriceOnly) return line;
    return fill(voice.translate("Words", "%1 %2"),
                {line, valueOf(voice.translate("Words", "not already reduced"), "fullPriceOnly", node)});
}

} // namespace

QString productName(const std::string& sku, const Voice& voice) {
    const Product* product = voice.names.catalogue ? voice.names.catalogue->find(sku) : nullptr;
    return fromUtf8(product && !product->name.empty() ? product->name : sku);
}

QString testWords(const AttributeTest& test, const Voice& voice) {
    const QString name = voice.isRunning ? fromUtf8(test.name) : nameFromId(test.name);
    const QString value = fromUtf8(test.value);
    switch (test.how) {
    case Comparison::IsNot:
        if (isYes(test.value)) return Language::filled(voice.translate("Words", "not %1"), {lowered(name)});
        return Language::filled(voice.translate("Words", "%1 not %2"), {name, value});
    case Comparison::AtLeast: return Language::filled(voice.translate("Words", "%1 at least %2"), {name, value});
    case Comparison::AtMost: return Language::filled(voice.translate("Words", "%1 at most %2"), {name, value});
    case Comparison::Is: break;
    }
    return isYes(test.value) ? name : Language::filled(voice.translate("Words", "%1: %2"), {name, value});
}

Sentence accountChip(const std::string& account, const Voice& voice, const NodeId& node) {
    const QString name = nameFromId(account);
    if (!voice.isRunning) return valueOf(account.empty() ? voice.translate("Words", "points") : name, "account", node);
    const QString text = account.empty() ? voice.translate("Words", "of points")
                                         : Language::filled(voice.translate("Words", "“%1”"), {name});
    return valueOf(text, "account", node);
}

bool isOfAKind(const Picks& picks) { return !picks.empty() && picks.skus.empty() && picks.categories.empty(); }

bool isPlace(const Picks& picks) {
    const bool hasOthers = !picks.skus.empty() || !picks.brands.empty() || !picks.suppliers.empty();
    return !picks.categories.empty() && picks.groups.empty() && !hasOthers;
}

QString picksWords(const Picks& picks, const Voice& voice) {
    const QStringList words = namesOf(picks, voice);
    return voice.isRunning ? voice.language.either(words) : words.join(QStringLiteral(", "));
}

Sentence selectionChips(const Selection& selection, const Voice& voice, const NodeId& node) {
    const QString in = selection.in.empty() ? voice.translate("Words", "any product") : picksWords(selection.in, voice);
    const bool isKind = voice.isRunning && isOfAKind(selection.in);
    const Sentence chip = valueOf(in, "in", node);
    const Sentence picked = isKind ? fill(voice.translate("Words", "“%1” products"), {chip}) : chip;
    if (selection.except.empty()) return withPrices(picked, selection, voice, node);
    const Sentence excluded = valueOf(picksWords(selection.except, voice), "except", node);
    const QString pattern =
        voice.isRunning ? voice.translate("Words", "%1 other than %2") : voice.translate("Words", "%1 except %2");
    return withPrices(fill(pattern, {picked, excluded}), selection, voice, node);
}

Sentence withinSelection(const Selection& selection, const Voice& voice, const NodeId& node) {
    const Sentence chips = selectionChips(selection, voice, node);
    if (isPlace(selection.in)) return fill(voice.translate("Words", "in %1"), {chips});
    return fill(voice.translate("Words", "on %1"), {chips});
}

QString selectionWords(const Selection& selection, const Language& language, const Names& names) {
    return textOf(selectionChips(selection, Voice{language, names}, {}));
}

} // namespace offerwright::app
