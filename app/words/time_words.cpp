#include "app/words/time_words.h"

namespace offerwright::app {
namespace {

const char* lastOf(Period period) {
    switch (period) {
    case Period::Week: return QT_TRANSLATE_N_NOOP("Words", "within %1 week(s)");
    case Period::Month: return QT_TRANSLATE_N_NOOP("Words", "within %1 month(s)");
    case Period::Year: return QT_TRANSLATE_N_NOOP("Words", "within %1 year(s)");
    case Period::Day: break;
    }
    return QT_TRANSLATE_N_NOOP("Words", "within %1 day(s)");
}

const char* calendarOf(Period period) {
    switch (period) {
    case Period::Week: return QT_TRANSLATE_N_NOOP("Words", "within %1 calendar week(s)");
    case Period::Month: return QT_TRANSLATE_N_NOOP("Words", "within %1 calendar month(s)");
    case Period::Year: return QT_TRANSLATE_N_NOOP("Words", "within %1 calendar year(s)");
    case Period::Day: break;
    }
    return QT_TRANSLATE_N_NOOP("Words", "within %1 day(s)");
}

QString thisOne(Period period, const Voice& voice) {
    switch (period) {
    case Period::Week: return voice.translate("Words", "in the same week");
    case Period::Month: return voice.translate("Words", "in the same month");
    case Period::Year: return voice.translate("Words", "in the same year");
    case Period::Day: break;
    }
    return voice.translate("Words", "on the same day");
}

QString perOne(Period period, const Voice& voice) {
    switch (period) {
    case Period::Week: return voice.translate("Words", "a week");
    case Period::Month: return voice.translate("Words", "a month");
    case Period::Year: return voice.translate("Words", "a year");
    case Period::Day: break;
    }
    return voice.translate("Words", "a day");
}

/// One chip for the whole window: its editor asks for length and period together.
Sentence chipOf(const QString& text, const Window& window, const NodeId& node) {
    Sentence chip = valueOf(text, "within", node, QStringLiteral("calendar"));
    chip.front().personal = window.length.personal();
    return chip;
}

QString lengthText(const Window& window, const Voice& voice) {
    const std::int64_t length = usualValue(voice, window.length);
    const char* const pattern = window.calendar ? calendarOf(window.period) : lastOf(window.period);
    return Language::filled(voice.language.translate("Words", pattern, nullptr, countOf(length)),
                            {voice.language.integer(length)});
}

bool isOneOfTheCalendar(const Window& window) {
    const bool isDay = window.period == Period::Day;
    return (window.calendar || isDay) && !window.length.personal() && window.length.value == 1;
}

const char* reachedPattern(CountKind kind) {
    switch (kind) {
    case CountKind::Days: return QT_TRANSLATE_N_NOOP("Words", "visits on %1 different day(s)");
    case CountKind::Weeks: return QT_TRANSLATE_N_NOOP("Words", "visits in %1 different week(s)");
    case CountKind::Months: return QT_TRANSLATE_N_NOOP("Words", "visits in %1 different month(s)");
    case CountKind::Spend: return QT_TRANSLATE_NOOP("Words", "%1 spent");
    case CountKind::Quantity: return QT_TRANSLATE_N_NOOP("Words", "%1 item(s) bought");
    case CountKind::Visits: break;
    }
    return QT_TRANSLATE_N_NOOP("Words", "%1 visit(s)");
}

} // namespace

Sentence counted(const Voice& voice, const char* pattern, const Number& number, const std::string& field,
                 const NodeId& node) {
    const int count = countOf(usualValue(voice, number));
    return fill(voice.language.translate("Words", pattern, nullptr, count),
                {numberOf(voice, number, Unit::Count, field, node)});
}

Sentence daysOf(const Voice& voice, const Number& number, const std::string& field, const NodeId& node) {
    return counted(voice, QT_TRANSLATE_N_NOOP("Words", "%1 day(s)"), number, field, node);
}

QString daysText(const Voice& voice, std::int64_t days) {
    const int count = countOf(days);
    return Language::filled(voice.language.translate("Words", "%1 day(s)", nullptr, count),
                            {voice.language.integer(days)});
}

Sentence windowChip(const std::optional<Window>& window, const Voice& voice, const NodeId& node) {
    if (!window) return {};
    return chipOf(isOneOfTheCalendar(*window) ? thisOne(window->period, voice) : lengthText(*window, voice), *window,
                  node);
}

Sentence limitWindow(const std::optional<Window>& window, const Voice& voice, const NodeId& node) {
    if (!window) return {};
    return chipOf(isOneOfTheCalendar(*window) ? perOne(window->period, voice) : lengthText(*window, voice), *window,
                  node);
}

Sentence purchasesOf(const Count& count, const Voice& voice, const NodeId& node) {
    if (count.of.everything()) return {};
    if (count.kind == CountKind::Quantity) return amongSelection(count.of, voice, node);
    const Sentence within = withinSelection(count.of, voice, node);
    return count.kind == CountKind::Spend ? within : fill(voice.translate("Words", "with a purchase %1"), {within});
}

Sentence countedDeed(const Count& count, const Sentence& reach, const Number& number, const Voice& voice,
                     const NodeId& node) {
    const bool isQuantity = count.kind == CountKind::Quantity;
    const std::int64_t value = usualValue(voice, number);
    const int items = countOf(isQuantity ? (value + 999) / 1000 : value);
    const bool isSpend = count.kind == CountKind::Spend;
    const Sentence deed = fill(isSpend ? voice.translate("Words", "%1 spent")
                                       : voice.language.translate("Words", reachedPattern(count.kind), nullptr, items),
                               {reach});
    return inRow({deed, purchasesOf(count, voice, node), windowChip(count.within, voice, node)});
}

Unit unitOfAccount(const std::string& account, const Voice& voice) {
    const Account* found = voice.names.programme->account(account);
    return found && found->money ? Unit::Money : Unit::Points;
}

} // namespace offerwright::app
