#include "app/words/measure_words.h"
#include "app/words/reward_chips.h"

namespace offerwright::app {
namespace {

/// The patterns of one measure: those of a card, then those of running text.
struct Patterns {
    const char* card[3];
    const char* running[3];
};

constexpr Patterns kSpend{
    {QT_TRANSLATE_NOOP("Words", "Spend at least %1 %3"), QT_TRANSLATE_NOOP("Words", "Spend at most %2 %3"),
     QT_TRANSLATE_NOOP("Words", "Spend between %1 and %2 %3")},
    {QT_TRANSLATE_NOOP("Words", "spend at least %1"), QT_TRANSLATE_NOOP("Words", "spend at most %2"),
     QT_TRANSLATE_NOOP("Words", "spend between %1 and %2")}};
constexpr Patterns kProduct{
    {QT_TRANSLATE_NOOP("Words", "Buy at least %1 × %3"), QT_TRANSLATE_NOOP("Words", "Buy at most %2 × %3"),
     QT_TRANSLATE_NOOP("Words", "Buy between %1 and %2 × %3")},
    {QT_TRANSLATE_NOOP("Words", "buy at least %1 ×"), QT_TRANSLATE_NOOP("Words", "buy at most %2 ×"),
     QT_TRANSLATE_NOOP("Words", "buy between %1 and %2 ×")}};
constexpr Patterns kItems{{QT_TRANSLATE_N_NOOP("Words", "Buy at least %1 item(s) %3"),
                           QT_TRANSLATE_N_NOOP("Words", "Buy at most %2 item(s) %3"),
                           QT_TRANSLATE_N_NOOP("Words", "Buy between %1 and %2 item(s) %3")},
                          {QT_TRANSLATE_N_NOOP("Words", "buy at least %1 item(s)"),
                           QT_TRANSLATE_N_NOOP("Words", "buy at most %2 item(s)"),
                           QT_TRANSLATE_N_NOOP("Words", "buy between %1 and %2 item(s)")}};
constexpr Patterns kWeight{{QT_TRANSLATE_NOOP("Words", "Buy at least %1 kg, l or m %3"),
                            QT_TRANSLATE_NOOP("Words", "Buy at most %2 kg, l or m %3"),
                            QT_TRANSLATE_NOOP("Words", "Buy between %1 and %2 kg, l or m %3")},
                           {QT_TRANSLATE_NOOP("Words", "buy at least %1 kg, l or m"),
                            QT_TRANSLATE_NOOP("Words", "buy at most %2 kg, l or m"),
                            QT_TRANSLATE_NOOP("Words", "buy between %1 and %2 kg, l or m")}};
constexpr Patterns kDistinct{{QT_TRANSLATE_N_NOOP("Words", "Buy at least %1 different product(s) %3"),
                              QT_TRANSLATE_N_NOOP("Words", "Buy at most %2 different product(s) %3"),
                              QT_TRANSLATE_N_NOOP("Words", "Buy between %1 and %2 different product(s) %3")},
                             {QT_TRANSLATE_N_NOOP("Words", "buy at least %1 different product(s)"),
                              QT_TRANSLATE_N_NOOP("Words", "buy at most %2 different product(s)"),
                              QT_TRANSLATE_N_NOOP("Words", "buy between %1 and %2 different product(s)")}};
constexpr Patterns kSets{{QT_TRANSLATE_N_NOOP("Words", "Buy at least %1 set(s) of %3"),
                          QT_TRANSLATE_N_NOOP("Words", "Buy at most %2 set(s) of %3"),
                          QT_TRANSLATE_N_NOOP("Words", "Buy between %1 and %2 set(s) of %3")},
                         {QT_TRANSLATE_N_NOOP("Words", "buy at least %1 set(s) of"),
                          QT_TRANSLATE_N_NOOP("Words", "buy at most %2 set(s) of"),
                          QT_TRANSLATE_N_NOOP("Words", "buy between %1 and %2 set(s) of")}};
constexpr Patterns kShare{{QT_TRANSLATE_NOOP("Words", "Spend at least %1 of the basket %3"),
                           QT_TRANSLATE_NOOP("Words", "Spend at most %2 of the basket %3"),
                           QT_TRANSLATE_NOOP("Words", "Spend between %1 and %2 of the basket %3")},
                          {QT_TRANSLATE_NOOP("Words", "spend at least %1 of their basket"),
                           QT_TRANSLATE_NOOP("Words", "spend at most %2 of their basket"),
                           QT_TRANSLATE_NOOP("Words", "spend between %1 and %2 of their basket")}};

const Patterns& patternsOf(MeasureKind kind, bool isOneProduct) {
    switch (kind) {
    case MeasureKind::Spend: return kSpend;
    case MeasureKind::Weight: return kWeight;
    case MeasureKind::Distinct: return kDistinct;
    case MeasureKind::Sets: return kSets;
    case MeasureKind::Share: return kShare;
    case MeasureKind::Quantity: break;
    }
    return isOneProduct ? kProduct : kItems;
}

/// Only what is counted has a plural; a pattern with a form for each must be asked with a count.
QString patternText(const Voice& voice, const char* pattern, MeasureKind kind, bool isOneProduct, const Number& last) {
    const std::int64_t value = usualValue(voice, last);
    const bool isCounted = kind == MeasureKind::Distinct || kind == MeasureKind::Sets;
    if (kind == MeasureKind::Quantity && !isOneProduct) return itemsPattern(voice, last, pattern);
    return isCounted ? voice.language.translate("Words", pattern, nullptr, countOf(value))
                     : voice.translate("Words", pattern);
}

bool isOfOneProduct(const Measure& measure) {
    return measure.kind == MeasureKind::Quantity && isOneProduct(measure.of);
}

BoundPatterns boundPatterns(const Voice& voice, const Measure& measure, const Number& last) {
    const bool isOne = isOfOneProduct(measure);
    const Patterns& patterns = patternsOf(measure.kind, isOne);
    const auto& chosen = voice.isRunning ? patterns.running : patterns.card;
    const auto text = [&](const char* pattern) { return patternText(voice, pattern, measure.kind, isOne, last); };
    return {text(chosen[0]), text(chosen[1]), text(chosen[2])};
}

} // namespace

Sentence bounded(const Voice& voice, const BoundPatterns& patterns, const Bounds& bounds, const Sentence& rest) {
    const auto chip = [&](const std::optional<Number>& number, const char* field) {
        return number ? numberOf(voice, *number, bounds.unit, field, bounds.node)
                      : missingValue(voice, field, bounds.node);
    };
    const bool isMostOnly = bounds.atMost && !bounds.atLeast;
    const QString& pattern = isMostOnly ? patterns.most : bounds.atMost ? patterns.between : patterns.least;
    return fill(pattern, {chip(bounds.atLeast, "atLeast"), chip(bounds.atMost, "atMost"), rest});
}

const Number& lastOf(const Bounds& bounds) {
    static const Number none;
    if (bounds.atMost) return *bounds.atMost;
    return bounds.atLeast ? *bounds.atLeast : none;
}

Sentence measuredLine(const Measure& measure, const Bounds& bounds, const Voice& voice) {
    return bounded(voice, boundPatterns(voice, measure, lastOf(bounds)), bounds,
                   goodsOfMeasure(measure, voice, bounds.node));
}

Sentence measuredText(const Measure& measure, const Bounds& bounds, const Voice& voice) {
    return inRow({bounded(voice, boundPatterns(voice, measure, lastOf(bounds)), bounds, {}),
                  goodsOfMeasure(measure, voice, bounds.node), amongChip(measure.among, voice, bounds.node)});
}

Sentence goodsOfMeasure(const Measure& measure, const Voice& voice, const NodeId& node) {
    if (measure.kind == MeasureKind::Sets) return partsList(measure.parts, voice, node);
    if (isOfOneProduct(measure)) return selectionChips(measure.of, voice, node);
    const bool isCounted = measure.kind == MeasureKind::Quantity || measure.kind == MeasureKind::Distinct ||
                           measure.kind == MeasureKind::Weight;
    if (isCounted) return amongSelection(measure.of, voice, node);
    return voice.isRunning && measure.of.everything() ? Sentence{} : withinSelection(measure.of, voice, node);
}

QString atLeastPattern(MeasureKind kind, const Number& last, const Voice& voice) {
    return patternText(voice, patternsOf(kind, false).running[0], kind, false, last);
}

QString everyPattern(MeasureKind kind, const Number& every, const Voice& voice) {
    const int count = countOf(usualValue(voice, every));
    switch (kind) {
    case MeasureKind::Spend: return voice.translate("Words", "%1 for every %2 spent");
    case MeasureKind::Weight: return voice.translate("Words", "%1 for every %2 kg, l or m");
    case MeasureKind::Distinct: return voice.translate("Words", "%1 for every %2 different products");
    case MeasureKind::Sets: return voice.language.translate("Words", "%1 for every %2 set(s) of", nullptr, count);
    case MeasureKind::Share: return voice.translate("Words", "%1 for every %2 of their basket");
    case MeasureKind::Quantity: break;
    }
    return voice.translate("Words", "%1 for every %2 items");
}

QString fromPattern(MeasureKind kind, const Voice& voice) {
    switch (kind) {
    case MeasureKind::Spend: return voice.translate("Words", "%1 from %2");
    case MeasureKind::Weight: return voice.translate("Words", "%1 from %2 kg, l or m");
    case MeasureKind::Distinct: return voice.translate("Words", "%1 from %2 different products");
    case MeasureKind::Sets: return voice.translate("Words", "%1 from %2 sets");
    case MeasureKind::Share: return voice.translate("Words", "%1 from %2 of their basket");
    case MeasureKind::Quantity: break;
    }
    return voice.translate("Words", "%1 from %2 items");
}

Sentence amongChip(Among among, const Voice& voice, const NodeId& node) {
    switch (among) {
    case Among::Product: return valueOf(voice.translate("Words", "of one product"), "among", node);
    case Among::Line: return valueOf(voice.translate("Words", "of one line"), "among", node);
    case Among::Selection: break;
    }
    return {};
}

Sentence partsList(const std::vector<SetPart>& parts, const Voice& voice, const NodeId& node) {
    Sentences list;
    for (const SetPart& part : parts) list.push_back(setPartChips(part, voice));
    return list.empty() ? missingValue(voice, "parts", node) : allOf(list, voice);
}

} // namespace offerwright::app
