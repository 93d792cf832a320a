// The rule in the footer of a tz database file: names and offsets of the two halves of the year and when they begin.
#include "tests/app/store/zone_file.h"
#include <QDate>
#include <QRegularExpression>

namespace offerwright::tests {
namespace {

constexpr int kLastYear = 2037;

/// "2", "-3:30", "02:00:00": hours, minutes, seconds, and a sign for all of them.
std::int32_t secondsOf(const QString& text, std::int32_t whenEmpty) {
    if (text.isEmpty()) return whenEmpty;
    const bool isNegative = text.startsWith('-');
    const QStringList parts = QString(text).remove('-').remove('+').split(':');
    std::int32_t seconds = 0;
    for (int i = 0; i < 3; ++i) seconds = seconds * 60 + (i < parts.size() ? parts[i].toInt() : 0);
    return isNegative ? -seconds : seconds;
}

/// The nth `weekday` (Sunday is 0) of a month; the 5th is the last.
QDate nthWeekday(int year, int month, int nth, int weekday) {
    const QDate first(year, month, 1);
    QDate day = first.addDays((weekday - first.dayOfWeek() % 7 + 7) % 7 + 7 * (nth - 1));
    while (day.month() != month) day = day.addDays(-7);
    return day;
}

QDate dayOf(const QString& text, int year) {
    if (text.startsWith('M')) {
        const QStringList parts = text.mid(1).split('.');
        return nthWeekday(year, parts[0].toInt(), parts[1].toInt(), parts[2].toInt());
    }
    const QDate january(year, 1, 1);
    if (!text.startsWith('J')) return january.addDays(text.toInt());
    const int day = text.mid(1).toInt(); // the 29th of February is never counted
    return january.addDays(day - 1 + (day > 59 && QDate::isLeapYear(year) ? 1 : 0));
}

/// "M3.5.0/3": the instant in a year at which a clock with `offset` shows it.
std::int64_t instantOf(const QString& text, int year, std::int32_t offset) {
    const QString time = text.section('/', 1);
    const std::int64_t day = QDate(1970, 1, 1).daysTo(dayOf(text.section('/', 0, 0), year));
    return day * 86'400 + secondsOf(time, 7200) - offset;
}

} // namespace

void extendByRule(ZoneFile& zone) {
    static const QString name = "(?:<[^>]+>|[A-Za-z]+)";
    static const QRegularExpression form("^" + name + "([-+0-9:]+)(?:" + name + "([-+0-9:]*),([^,]+),([^,]+))?$");
    const auto rule = form.match(zone.footer);
    if (!rule.hasMatch()) return;
    const std::int64_t last = zone.changes.empty() ? INT64_MIN : zone.changes.back().at;
    const std::int32_t standard = -secondsOf(rule.captured(1), 0);
    if (rule.captured(3).isEmpty()) return;
    const std::int32_t summer = -secondsOf(rule.captured(2), -(standard + 3600));
    std::vector<ZoneFile::Change> made;
    for (int year = 1970; year <= kLastYear; ++year) {
        made.push_back({instantOf(rule.captured(3), year, standard), summer});
        made.push_back({instantOf(rule.captured(4), year, summer), standard});
    }
    std::ranges::sort(made, {}, &ZoneFile::Change::at);
    for (const ZoneFile::Change& change : made)
        if (change.at > last) zone.changes.push_back(change);
}

} // namespace offerwright::tests
