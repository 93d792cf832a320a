#include "app/words/phrases.h"
#include <algorithm>

namespace offerwright::app {
namespace {

constexpr std::size_t kMostNamed = 3; ///< of products; more are counted

QString productName(const std::string& sku, const Voice& voice) {
    const Product* product = voice.names.catalogue ? voice.names.catalogue->find(sku) : nullptr;
    return fromUtf8(product && !product->name.empty() ? product->name : sku);
}

QString categoryName(const CategoryPath& path, const Voice& voice) {
    const auto names = splitCategory(path);
    const QString name = names.empty() ? QString() : fromUtf8(names.back());
    return voice.isRunning ? lowered(name) : name;
}

/// "organic" = "yes" is said as "Organic"; any other value is said with its name.
QString attributeName(const AttributeTest& test, const Voice& voice) {
    static const QStringList yes{"yes", "true", "1", "oui", "vrai"};
    const QString name = voice.isRunning ? fromUtf8(test.name) : nameFromId(test.name);
    if (yes.contains(fromUtf8(test.value).toLower())) return name;
    return Language::filled(voice.translate("Words", "%1: %2"), {name, fromUtf8(test.value)});
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
    for (const AttributeTest& test : picks.attributes) words << attributeName(test, voice);
    nameProducts(picks, voice, words);
    return words;
}

} // namespace

bool isOfAKind(const Picks& picks) { return !picks.empty() && picks.skus.empty() && picks.categories.empty(); }

bool isPlace(const Picks& picks) {
    return !picks.categories.empty() && picks.skus.empty() && picks.brands.empty() && picks.suppliers.empty();
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
    if (selection.except.empty()) return picked;
    const Sentence excluded = valueOf(picksWords(selection.except, voice), "except", node);
    const QString pattern =
        voice.isRunning ? voice.translate("Words", "%1 other than %2") : voice.translate("Words", "%1 except %2");
    return fill(pattern, {picked, excluded});
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
