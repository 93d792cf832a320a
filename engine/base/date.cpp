// The civil calendar by Howard Hinnant's algorithms ("chrono-Compatible Low-Level Date Algorithms"): years begin in
// March, so that the leap day is the last of its year, and 400 years are one era.
#include "engine/base/digits.h"
#include "offerwright/base/time.h"

namespace offerwright {
namespace {

constexpr int kDaysPerEra = 146'097;
constexpr int kEpochShift = 719'468; ///< days from 0000-03-01 to 1970-01-01

bool isLeap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

int lastDayOf(int year, int month) {
    constexpr int kLast[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : kLast[month - 1];
}

constexpr int floorDivide(int a, int b) { return a >= 0 ? a / b : (a - b + 1) / b; }

} // namespace

std::optional<LocalDate> makeDate(int year, int month, int day) {
    if (year < 0 || year > 9999 || month < 1 || month > 12) return std::nullopt;
    if (day < 1 || day > lastDayOf(year, month)) return std::nullopt;
    const int y = month <= 2 ? year - 1 : year;
    const int era = floorDivide(y, 400);
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return LocalDate{era * kDaysPerEra + dayOfEra - kEpochShift};
}

YearMonthDay yearMonthDay(LocalDate date) {
    const int shifted = date.days + kEpochShift;
    const int era = floorDivide(shifted, kDaysPerEra);
    const int dayOfEra = shifted - era * kDaysPerEra;
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int monthFromMarch = (5 * dayOfYear + 2) / 153;
    const int day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
    const int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

Weekday weekdayOf(LocalDate date) {
    const int fromThursday = date.days % 7; // 1970-01-01 was a Thursday
    return static_cast<Weekday>((fromThursday + 7 + 3) % 7);
}

std::optional<LocalDate> parseDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = readDigits(text.substr(0, 4));
    const auto month = readDigits(text.substr(5, 2));
    const auto day = readDigits(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    return makeDate(*year, *month, *day);
}

std::string printDate(LocalDate date) {
    const YearMonthDay ymd = yearMonthDay(date);
    return padded(ymd.year, 4) + "-" + padded(ymd.month, 2) + "-" + padded(ymd.day, 2);
}

std::optional<LocalMinute> parseMinute(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    const auto hour = readDigits(text.substr(0, 2));
    const auto minute = readDigits(text.substr(3, 2));
    if (!hour || !minute || *minute > 59 || *hour * 60 + *minute > 1440) return std::nullopt;
    return LocalMinute{*hour * 60 + *minute};
}

std::string printMinute(LocalMinute minute) {
    return padded(minute.minute / 60, 2) + ":" + padded(minute.minute % 60, 2);
}

} // namespace offerwright
