#include "app/words/phrases.h"
#include <algorithm>

namespace offerwright::app {
namespace {

bool isRun(const std::vector<Weekday>& days) {
    for (std::size_t i = 1; i < days.size(); ++i) {
        if (static_cast<int>(days[i]) != static_cast<int>(days[i - 1]) + 1) return false;
    }
    return days.size() >= 3;
}

std::vector<Weekday> inOrder(std::vector<Weekday> days) {
    std::ranges::sort(days);
    days.erase(std::ranges::unique(days).begin(), days.end());
    return days;
}

} // namespace

QString weekdaysWords(const std::vector<Weekday>& chosen, const Voice& voice, bool isEither) {
    const std::vector<Weekday> days = inOrder(chosen);
    const Language& language = voice.language;
    if (isRun(days)) {
        const QString pattern = voice.translate("Words", "%1 to %2");
        return Language::filled(pattern, {language.weekday(days.front()), language.weekday(days.back())});
    }
    QStringList words;
    for (const Weekday day : days) words << language.weekday(day);
    return isEither ? language.either(words) : words.join(QStringLiteral(", "));
}

} // namespace offerwright::app
