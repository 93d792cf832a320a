#include "engine/base/digits.h"
#include "offerwright/base/time.h"
#include <algorithm>

namespace offerwright {
namespace {

constexpr std::int32_t kMsPerMinute = 60'000;
constexpr std::int64_t kMsPerDay = 86'400'000;

/// Takes "12" from the front of the text.
std::optional<int> takeTwo(std::string_view& text) {
    const auto value = readDigits(text.substr(0, 2));
    if (text.size() < 2 || !value) return std::nullopt;
    text.remove_prefix(2);
    return value;
}

/// Takes ".25" as 250 milliseconds; finer digits, up to nine, are below what an instant holds. Zero when none stands
/// there.
std::optional<int> takeFraction(std::string_view& text) {
    if (!text.starts_with('.')) return 0;
    text.remove_prefix(1);
    std::size_t digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') ++digits;
    if (digits == 0 || digits > 9) return std::nullopt;
    std::string thousandths(text.substr(0, std::min<std::size_t>(digits, 3)));
    thousandths.resize(3, '0');
    text.remove_prefix(digits);
    return readDigits(thousandths);
}

/// Takes ":SS" and ":SS.fff" as milliseconds; zero when none stands there.
std::optional<int> takeSeconds(std::string_view& text) {
    if (!text.starts_with(':')) return 0;
    text.remove_prefix(1);
    const auto seconds = takeTwo(text);
    if (!seconds || *seconds > 59) return std::nullopt;
    const auto fraction = takeFraction(text);
    if (!fraction) return std::nullopt;
    return *seconds * 1000 + *fraction;
}

/// Takes "HH:MM", "HH:MM:SS" or "HH:MM:SS.fff" as milliseconds of the day.
std::optional<std::int32_t> takeTimeOfDay(std::string_view& text) {
    const auto hour = takeTwo(text);
    if (!hour || *hour > 23 || !text.starts_with(':')) return std::nullopt;
    text.remove_prefix(1);
    const auto minute = takeTwo(text);
    if (!minute || *minute > 59) return std::nullopt;
    const auto seconds = takeSeconds(text);
    if (!seconds) return std::nullopt;
    return (*hour * 60 + *minute) * kMsPerMinute + *seconds;
}

/// Reads "Z" or "+01:00" whole, in minutes.
std::optional<int> readOffset(std::string_view text) {
    if (text == "Z") return 0;
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return std::nullopt;
    const auto hours = readDigits(text.substr(1, 2));
    const auto minutes = readDigits(text.substr(4, 2));
    if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
    const int total = *hours * 60 + *minutes;
    return text[0] == '-' ? -total : total;
}

} // namespace

std::optional<Instant> parseInstant(std::string_view text, const Zone& zone) {
    const auto date = parseDate(text.substr(0, 10));
    if (!date || text.size() < 11 || text[10] != 'T') return std::nullopt;
    text.remove_prefix(11);
    const auto msOfDay = takeTimeOfDay(text);
    if (!msOfDay) return std::nullopt;
    if (text.empty()) return toInstant({*date, *msOfDay}, zone, Overlap::First);
    const auto offset = readOffset(text);
    if (!offset) return std::nullopt;
    return Instant{date->days * kMsPerDay + *msOfDay - std::int64_t{*offset} * kMsPerMinute};
}

std::string printInstant(Instant instant) {
    const LocalTime utc = toLocal(instant, Zone{});
    const int seconds = utc.msOfDay / 1000;
    const int milliseconds = utc.msOfDay % 1000;
    std::string text = printDate(utc.date) + "T" + padded(seconds / 3600, 2) + ":" + padded(seconds / 60 % 60, 2) +
                       ":" + padded(seconds % 60, 2);
    if (milliseconds != 0) text += "." + padded(milliseconds, 3);
    return text + "Z";
}

} // namespace offerwright
