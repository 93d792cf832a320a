#include "app/words/condition_chips.h"
#include <algorithm>

namespace offerwright::app {
namespace {

/// Dates in running text are written out; of two in one year only the second names it.
QString dayText(const Voice& voice, LocalDate date, bool hasYear) {
    const Language& language = voice.language;
    if (voice.isRunning) return hasYear ? language.longDate(date) : language.dayAndMonth(date);
    return hasYear ? language.date(date) : language.shortDate(date);
}

bool isOneMonth(LocalDate a, LocalDate b) {
    const YearMonthDay from = yearMonthDay(a);
    const YearMonthDay to = yearMonthDay(b);
    return from.year == to.year && from.month == to.month;
}

bool isOneYear(LocalDate a, LocalDate b) { return yearMonthDay(a).year == yearMonthDay(b).year; }

Sentence rangeSentence(const WithinDates& dates, const Voice& voice, const NodeId& node) {
    const QString icon = QStringLiteral("calendar");
    const bool hasBoth = dates.from && dates.to;
    const bool fromHasYear = !hasBoth || !isOneYear(*dates.from, *dates.to);
    Sentence from = dates.from ? valueOf(dayText(voice, *dates.from, fromHasYear), "from", node, icon) : Sentence{};
    if (voice.isRunning && hasBoth && isOneMonth(*dates.from, *dates.to))
        from.front().text = voice.language.dayOfMonth(*dates.from);
    const Sentence to =
        dates.to ? valueOf(dayText(voice, *dates.to, true), "to", node, hasBoth ? QString() : icon) : Sentence{};
    if (hasBoth && *dates.from == *dates.to) return fill(voice.translate("Words", "on %1 only"), {to});
    if (hasBoth) return fill(voice.translate("Words", "from %1 to %2"), {from, to});
    if (dates.from) return fill(voice.translate("Words", "from %1 on"), {from});
    if (dates.to) return fill(voice.translate("Words", "until %1"), {to});
    return valueOf(voice.translate("Words", "any day"), "from", node, icon);
}

QString exceptText(const WithinDates& dates, const Voice& voice) {
    QStringList words;
    for (const LocalDate date : dates.except) words << dayText(voice, date, false);
    return voice.language.list(words);
}

void addPlaces(Sentences& places, const QString& pattern, const QStringList& names, const char* field,
               const NodeId& node, const Voice& voice) {
    if (names.isEmpty()) return;
    const QString text = voice.isRunning ? voice.language.either(names) : names.join(QStringLiteral(", "));
    places.push_back(fill(pattern, {valueOf(text, field, node, QStringLiteral("store"))}));
}

} // namespace

Bounds boundsOf(const Measured& measured, const NodeId& node) {
    return {node, unitOf(measured.measure.kind), measured.atLeast, measured.atMost};
}

QString basisWords(SpendBasis basis, const Voice& voice) {
    switch (basis) {
    case SpendBasis::Stage: return voice.translate("Words", "after earlier offers");
    case SpendBasis::Original: return voice.translate("Words", "before any offer");
    case SpendBasis::Running: return voice.translate("Words", "as it stands then");
    case SpendBasis::Programme: break;
    }
    return {};
}

Sentence datesSentence(const WithinDates& dates, const Voice& voice, const NodeId& node) {
    const Sentence range = rangeSentence(dates, voice, node);
    if (dates.except.empty()) return range;
    return fill(voice.translate("Words", "%1 except on %2"),
                {range, valueOf(exceptText(dates, voice), "except", node)});
}

Sentence hoursSentence(const WithinHours& hours, const Voice& voice, const NodeId& node) {
    const Sentence from = valueOf(voice.language.timeOfDay(hours.from), "from", node, QStringLiteral("clock"));
    const Sentence to = valueOf(voice.language.timeOfDay(hours.to), "to", node);
    return fill(voice.translate("Words", "between %1 and %2"), {from, to});
}

Sentence placesList(const AtStore& at, const Voice& voice, const NodeId& node) {
    QStringList stores;
    for (const std::string& store : at.stores) stores << storeName(store, voice);
    Sentences places;
    addPlaces(places, voice.translate("Words", "at %1"), stores, "stores", node, voice);
    addPlaces(places, voice.translate("Words", "in stores of group %1"), namesFromIds(at.groups), "groups", node,
              voice);
    addPlaces(places, voice.translate("Words", "in %1 stores"), namesFromIds(at.banners), "banners", node, voice);
    return places.empty() ? missingValue(voice, "stores", node) : anyOf(places, voice);
}

QString itemsPattern(const Voice& voice, const Number& number, const char* pattern) {
    const std::int64_t pieces = (usualValue(voice, number) + 999) / 1000;
    return voice.language.translate("Words", pattern, nullptr, countOf(pieces));
}

bool isOneProduct(const Selection& selection) {
    const Picks& in = selection.in;
    const bool hasPrices = selection.priceFrom || selection.priceTo || selection.fullPriceOnly;
    const bool hasOthers = !in.categories.empty() || !in.groups.empty() || !selection.except.empty() || hasPrices;
    return in.skus.size() == 1 && in.brands.empty() && in.tags.empty() && in.suppliers.empty() &&
           in.attributes.empty() && !hasOthers;
}

Sentence amongSelection(const Selection& selection, const Voice& voice, const NodeId& node) {
    if (selection.everything() && voice.isRunning) return {};
    if (selection.everything()) return valueOf(voice.translate("Words", "of any kind"), "in", node);
    const Sentence chips = selectionChips(selection, voice, node);
    if (isPlace(selection.in)) return fill(voice.translate("Words", "in %1"), {chips});
    return fill(voice.translate("Words", "among %1"), {chips});
}

} // namespace offerwright::app
