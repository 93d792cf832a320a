// The calendar against the standard library's, zones against Qt's, and the pinned rules of gaps and overlaps.
#include "tests/support/test_main.h"
#include <QDateTime>
#include <QTest>
#include <QTimeZone>
#include <chrono>
#include <offerwright/base/time.h>

using namespace offerwright;

namespace {

constexpr std::int64_t kHourMs = 3'600'000;

QTimeZone::OffsetDataList transitionsOf(const QTimeZone& zone) {
    const QDateTime from(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    return zone.transitions(from, QDateTime(QDate(2037, 12, 31), QTime(0, 0), Qt::UTC));
}

Zone resolved(const QTimeZone& zone) {
    Zone result{zone.id().toStdString(), {}};
    const QDateTime start(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    result.offsets.push_back({Instant{0}, zone.offsetFromUtc(start)});
    for (const auto& each : transitionsOf(zone))
        result.offsets.push_back({Instant{each.atUtc.toMSecsSinceEpoch()}, each.offsetFromUtc});
    return result;
}

/// Central European time around the changes of 2026.
Zone paris() {
    return {"Europe/Paris",
            {{*parseInstant("2025-10-26T01:00:00Z", {}), 3600},
             {*parseInstant("2026-03-29T01:00:00Z", {}), 7200},
             {*parseInstant("2026-10-25T01:00:00Z", {}), 3600}}};
}

Instant utc(const char* text) { return parseInstant(text, Zone{}).value(); }

} // namespace

class CalendarAndZones : public QObject {
    Q_OBJECT
private slots:
    void everyDayOfTenThousandYearsIsTheStandardCalendars();
    void datesThatAreNoDaysAreRefused();
    void datesAndMinutesReadExactlyOneForm();
    void zonesAgreeWithQtAtEveryTransition_data();
    void zonesAgreeWithQtAtEveryTransition();
    void aReadingInAGapIsTheInstantTheGapBegins();
    void aReadingInAnOverlapIsTheFirstOrTheLast();
    void anEmptyZoneIsUtc();
    void instantsRead_data();
    void instantsRead();
    void otherTextsAreNoInstants_data();
    void otherTextsAreNoInstants();
    void instantsPrintInUtc();
};

void CalendarAndZones::everyDayOfTenThousandYearsIsTheStandardCalendars() {
    using namespace std::chrono;
    const sys_days first = year{0} / January / 1;
    const sys_days last = year{9999} / December / 31;
    for (sys_days day = first; day <= last; day += days{1}) {
        const year_month_day ymd{day};
        const YearMonthDay expected{int{ymd.year()}, static_cast<int>(unsigned{ymd.month()}),
                                    static_cast<int>(unsigned{ymd.day()})};
        const LocalDate ours{static_cast<std::int32_t>(day.time_since_epoch().count())};
        if (makeDate(expected.year, expected.month, expected.day) != ours) QFAIL("makeDate");
        if (yearMonthDay(ours) != expected) QFAIL("yearMonthDay");
        if (static_cast<unsigned>(weekdayOf(ours)) + 1 != weekday{day}.iso_encoding()) QFAIL("weekdayOf");
    }
}

void CalendarAndZones::datesThatAreNoDaysAreRefused() {
    QVERIFY(!makeDate(2026, 2, 29) && !makeDate(1900, 2, 29) && !makeDate(2026, 4, 31));
    QVERIFY(makeDate(2024, 2, 29) && makeDate(2000, 2, 29));
    QVERIFY(!makeDate(-1, 1, 1));
    QVERIFY(!makeDate(2026, 0, 1) && !makeDate(2026, 13, 1) && !makeDate(2026, 1, 0) && !makeDate(10000, 1, 1));
}

void CalendarAndZones::datesAndMinutesReadExactlyOneForm() {
    for (const char* text : {"2026-11-21", "0000-02-29", "9999-12-31"})
        QCOMPARE(printDate(parseDate(text).value()), std::string(text));
    for (const char* text : {"", "2026-1-21", "2026-11-31", "2026/11/21", "26-11-21", "2026-11-21 ", "+026-11-21",
                             "2026-11/21", "202x-11-21", "2026-1x-21", "2026-11-2x"})
        QVERIFY2(!parseDate(text), text);
    for (const char* text : {"00:00", "17:30", "24:00"})
        QCOMPARE(printMinute(parseMinute(text).value()), std::string(text));
    for (const char* text :
         {"", "7:30", "24:01", "12:60", "1230", "12:3", "-1:00", "12:30 ", "12-30", "1x:30", "12:3x"})
        QVERIFY2(!parseMinute(text), text);
}

void CalendarAndZones::zonesAgreeWithQtAtEveryTransition_data() {
    QTest::addColumn<QByteArray>("id");
    for (const char* id : {"Europe/Paris", "Europe/London", "America/New_York", "America/Sao_Paulo",
                           "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia", "Africa/Casablanca"})
        QTest::newRow(id) << QByteArray(id);
}

void CalendarAndZones::zonesAgreeWithQtAtEveryTransition() {
    QFETCH(QByteArray, id);
    const QTimeZone theirs(id);
    if (!theirs.isValid()) QSKIP("this zone is not in the machine's time zone database");
    const Zone ours = resolved(theirs);
    for (const auto& each : transitionsOf(theirs))
        for (const std::int64_t shift : {-25 * kHourMs, -kHourMs, std::int64_t{-1}, std::int64_t{0}, kHourMs}) {
            const Instant at{each.atUtc.toMSecsSinceEpoch() + shift};
            if (at.ms < 0) continue;
            const QDateTime expected = QDateTime::fromMSecsSinceEpoch(at.ms, theirs);
            const LocalTime local = toLocal(at, ours);
            QCOMPARE(printDate(local.date), expected.date().toString(Qt::ISODate).toStdString());
            QCOMPARE(local.msOfDay, expected.time().msecsSinceStartOfDay());
            const Instant first = toInstant(local, ours, Overlap::First);
            const Instant last = toInstant(local, ours, Overlap::Last);
            QVERIFY(first <= at && at <= last && (at == first || at == last));
            QCOMPARE(toLocal(first, ours), local);
            QCOMPARE(toLocal(last, ours), local);
        }
}

void CalendarAndZones::aReadingInAGapIsTheInstantTheGapBegins() {
    const LocalDate day = *makeDate(2026, 3, 29);
    for (const std::int64_t minute : {120, 150, 179})
        for (const Overlap overlap : {Overlap::First, Overlap::Last})
            QCOMPARE(toInstant({day, static_cast<std::int32_t>(minute * 60'000)}, paris(), overlap).ms,
                     utc("2026-03-29T01:00:00Z").ms);
    QCOMPARE(toInstant({day, 180 * 60'000}, paris(), Overlap::First).ms, utc("2026-03-29T01:00:00Z").ms);
    QCOMPARE(toInstant({day, 119 * 60'000}, paris(), Overlap::First).ms, utc("2026-03-29T00:59:00Z").ms);
}

void CalendarAndZones::aReadingInAnOverlapIsTheFirstOrTheLast() {
    const LocalTime half{*makeDate(2026, 10, 25), 150 * 60'000};
    QCOMPARE(toInstant(half, paris(), Overlap::First).ms, utc("2026-10-25T00:30:00Z").ms);
    QCOMPARE(toInstant(half, paris(), Overlap::Last).ms, utc("2026-10-25T01:30:00Z").ms);
    QCOMPARE(parseInstant("2026-10-25T02:30", paris())->ms, utc("2026-10-25T00:30:00Z").ms);
}

void CalendarAndZones::anEmptyZoneIsUtc() {
    const Instant at = utc("1969-12-31T23:59:59.999Z");
    QCOMPARE(at.ms, std::int64_t{-1});
    QCOMPARE(toLocal(at, Zone{}), (LocalTime{LocalDate{-1}, 86'399'999}));
    QCOMPARE(toInstant(toLocal(at, Zone{}), Zone{}, Overlap::Last).ms, at.ms);
}

void CalendarAndZones::instantsRead_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("printed");
    QTest::newRow("offset") << QByteArray("2026-11-21T10:15:00+01:00") << QByteArray("2026-11-21T09:15:00Z");
    QTest::newRow("offset over midnight")
        << QByteArray("2026-01-01T00:15:00+05:45") << QByteArray("2025-12-31T18:30:00Z");
    QTest::newRow("west") << QByteArray("2026-12-31T23:00-03:30") << QByteArray("2027-01-01T02:30:00Z");
    QTest::newRow("utc") << QByteArray("2026-11-21T10:15:07Z") << QByteArray("2026-11-21T10:15:07Z");
    QTest::newRow("fraction") << QByteArray("2026-11-21T10:15:07.25Z") << QByteArray("2026-11-21T10:15:07.250Z");
    QTest::newRow("fraction before a sign")
        << QByteArray("2026-11-21T10:15:07.5+01:00") << QByteArray("2026-11-21T09:15:07.500Z");
    QTest::newRow("local fraction") << QByteArray("2026-11-21T10:15:07.5") << QByteArray("2026-11-21T09:15:07.500Z");
    QTest::newRow("microseconds") << QByteArray("2026-11-21T10:15:07.123999Z")
                                  << QByteArray("2026-11-21T10:15:07.123Z");
    QTest::newRow("local winter") << QByteArray("2026-11-21T10:15:00") << QByteArray("2026-11-21T09:15:00Z");
    QTest::newRow("local summer") << QByteArray("2026-07-21T10:15") << QByteArray("2026-07-21T08:15:00Z");
    QTest::newRow("local in a gap") << QByteArray("2026-03-29T02:30") << QByteArray("2026-03-29T01:00:00Z");
}

void CalendarAndZones::instantsRead() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, printed);
    const auto instant = parseInstant(text.toStdString(), paris());
    QVERIFY(instant.has_value());
    QCOMPARE(printInstant(*instant), printed.toStdString());
}

void CalendarAndZones::otherTextsAreNoInstants_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",
                             "2026-11-21",
                             "2026-11-21T",
                             "2026-11-21 10:15",
                             "2026-11-21T1:15",
                             "2026-11-21T24:00",
                             "2026-11-21T10:60",
                             "2026-11-21T10:15:60",
                             "2026-11-21T10:15:00.",
                             "2026-11-21T10:15:00.Z",
                             "2026-11-21T10:15z",
                             "2026-11-21T10:15+1:00",
                             "2026-11-21T10:15+0100",
                             "2026-11-21T10:15+24:00",
                             "2026-11-21T10:15Z ",
                             "2026-02-30T10:15Z",
                             "2026-11-21Tx0:15",
                             "2026-11-21T10-15",
                             "2026-11-21T10:x5",
                             "2026-11-21T10:15:x0",
                             "2026-11-21T10:15:00.x",
                             "2026-11-21T10:15*01:00",
                             "2026-11-21T10:15+01-00",
                             "2026-11-21T10:15+x1:00",
                             "2026-11-21T10:15+01:x0",
                             "2026-11-21T10:15+01:60",
                             "2026-11-21T10:15:00.1234567890Z"})
        QTest::newRow(text) << QByteArray(text);
}

void CalendarAndZones::otherTextsAreNoInstants() {
    QFETCH(QByteArray, text);
    QVERIFY(!parseInstant(text.toStdString(), Zone{}));
}

void CalendarAndZones::instantsPrintInUtc() {
    QCOMPARE(printInstant(Instant{0}), std::string("1970-01-01T00:00:00Z"));
    QCOMPARE(printInstant(Instant{1}), std::string("1970-01-01T00:00:00.001Z"));
    QCOMPARE(printInstant(Instant{-1}), std::string("1969-12-31T23:59:59.999Z"));
    QCOMPARE(printDate(LocalDate{-719'529}), std::string("-0001-12-31"));
    QCOMPARE(printDate(LocalDate{2'932'897}), std::string("10000-01-01"));
}

OFFERWRIGHT_TEST(CalendarAndZones)
#include "test_time.moc"
