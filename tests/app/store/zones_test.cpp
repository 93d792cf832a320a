// Every zone of the system's tz database, every change from 1970 to 2037, against a second reading of the database and
// against the C library. What is compared is the product's own path: zoneOf() and then the engine's arithmetic.
#include "app/store/zones.h"
#include "tests/app/store/zone_compare.h"
#include "tests/support/test_main.h"
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>
#include <ctime>
#include <set>

using namespace offerwright;
using namespace offerwright::app;
using namespace offerwright::tests;

namespace {

const QString kDatabase = "/usr/share/zoneinfo/";

/// Every compiled zone of the database and every zone that the product offers to choose from.
QList<QByteArray> zoneNames() {
    std::set<QByteArray> names;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        if (QFile::exists(kDatabase + id)) names.insert(id);
    QDirIterator files(kDatabase, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next().mid(kDatabase.size());
        const bool isCopy = name.startsWith("posix") || name.startsWith("right/") || name == "localtime";
        if (!isCopy && readZoneFile(kDatabase + name)) names.insert(name.toUtf8());
    }
    return {names.begin(), names.end()};
}

ZoneComparison compared(const Zone& ours, const QByteArray& name) {
    ZoneComparison told;
    compareZone(ours, readZoneFile(kDatabase + name).value_or(ZoneFile{}), 0, told);
    return told;
}

const QList<QByteArray> kChanging{"Europe/Paris",      "America/New_York",   "Australia/Lord_Howe", "Africa/Casablanca",
                                  "America/St_Johns",  "Pacific/Kiritimati", "Pacific/Apia",        "Asia/Tehran",
                                  "Antarctica/Troll",  "Africa/Monrovia",    "Asia/Pyongyang",      "Asia/Gaza",
                                  "America/Sao_Paulo", "Pacific/Kwajalein",  "Europe/Dublin",       "Asia/Kathmandu"};

#ifdef Q_OS_LINUX
/// The process's own zone, given back at the end.
class ProcessZone {
public:
    explicit ProcessZone(const QByteArray& name)
        : m_old(qgetenv("TZ"))
        , m_wasSet(qEnvironmentVariableIsSet("TZ")) {
        qputenv("TZ", ":" + name);
        tzset();
    }
    ~ProcessZone() {
        m_wasSet ? qputenv("TZ", m_old) : qunsetenv("TZ");
        tzset();
    }
    Q_DISABLE_COPY_MOVE(ProcessZone)

private:
    QByteArray m_old;
    bool m_wasSet;
};

std::int64_t offsetByTheCLibrary(std::int64_t second) {
    const std::time_t at = second;
    std::tm told{};
    localtime_r(&at, &told);
    return told.tm_gmtoff;
}
#endif

} // namespace

class TimeZones : public QObject {
    Q_OBJECT
private slots:
    void init();
    void everyZoneAndEveryChangeAgreeWithASecondReading();
    void everyZoneAgreesWithTheCLibrary();
    void aShiftedChangeIsFound_data() { eachChanging(); }
    void aShiftedChangeIsFound();
    void aChangeLeftOutIsFound_data() { eachChanging(); }
    void aChangeLeftOutIsFound();
    void theSecondReadingFollowsTheRuleAfterItsTable_data();
    void theSecondReadingFollowsTheRuleAfterItsTable();
    void thePinnedSchedulesHaveTheZonesOfTheDatabase();

private:
    static void eachChanging();
};

void TimeZones::init() {
    if (!QFile::exists(kDatabase + "Europe/Paris")) QSKIP("this machine has no compiled tz database to compare with");
}

void TimeZones::everyZoneAndEveryChangeAgreeWithASecondReading() {
    ZoneComparison told;
    const QList<QByteArray> names = zoneNames();
    QVERIFY2(names.size() > 400, qPrintable(QString::number(names.size())));
    for (const QByteArray& name : names) {
        QVERIFY2(isKnownZone(name), name);
        compareZone(zoneOf(name), *readZoneFile(kDatabase + name), 100, told);
    }
    qInfo("%lld zones, %lld readings, %lld schedules", static_cast<long long>(names.size()),
          static_cast<long long>(told.readings), static_cast<long long>(told.schedules));
    QVERIFY2(told.differences.isEmpty(), qPrintable(told.differences.join('\n')));
}

void TimeZones::everyZoneAgreesWithTheCLibrary() {
#ifdef Q_OS_LINUX
    constexpr std::int64_t kEnd = 2'145'916'800;
    for (const QByteArray& name : zoneNames()) {
        const ProcessZone set(name);
        const Zone ours = zoneOf(name);
        const auto agrees = [&](std::int64_t second) {
            const LocalTime local = toLocal(Instant{second * 1000}, ours);
            const std::int64_t wall = local.date.days * std::int64_t{86'400} + local.msOfDay / 1000;
            return wall - second == offsetByTheCLibrary(second);
        };
        const auto differs = [&](std::int64_t at) {
            return qPrintable(QString("%1 at %2").arg(QString::fromUtf8(name)).arg(at));
        };
        for (const ZoneOffset& offset : ours.offsets)
            for (const std::int64_t at : {offset.from.ms / 1000 - 1, offset.from.ms / 1000})
                QVERIFY2(at < 0 || agrees(at), differs(at));
        for (std::int64_t at = 0; at < kEnd; at += 10 * 86'400 + 7) QVERIFY2(agrees(at), differs(at));
    }
#else
    QSKIP("the C library of this system has no tz database");
#endif
}

void TimeZones::eachChanging() {
    QTest::addColumn<QByteArray>("name");
    for (const QByteArray& name : kChanging) QTest::newRow(name) << name;
}

void TimeZones::aShiftedChangeIsFound() {
    QFETCH(QByteArray, name);
    const Zone sound = zoneOf(name);
    QVERIFY(sound.offsets.size() > 1);
    QVERIFY(compared(sound, name).differences.isEmpty());
    for (std::size_t i = 1; i < sound.offsets.size(); ++i)
        for (const std::int64_t shift : {-1000, 1000}) {
            Zone shifted = sound;
            shifted.offsets[i].from.ms += shift;
            QVERIFY2(!compared(shifted, name).differences.isEmpty(), qPrintable(QString::number(i)));
        }
}

void TimeZones::aChangeLeftOutIsFound() {
    QFETCH(QByteArray, name);
    const Zone sound = zoneOf(name);
    for (std::size_t i = 1; i < sound.offsets.size(); ++i) {
        Zone without = sound;
        without.offsets.erase(without.offsets.begin() + static_cast<std::ptrdiff_t>(i));
        QVERIFY2(!compared(without, name).differences.isEmpty(), qPrintable(QString::number(i)));
    }
}

void TimeZones::theSecondReadingFollowsTheRuleAfterItsTable_data() {
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"Europe/Paris", "Europe/Dublin", "America/New_York", "America/Nuuk", "Australia/Lord_Howe",
                             "Asia/Jerusalem", "Pacific/Chatham", "America/Santiago", "Asia/Tokyo", "Africa/Cairo"})
        QTest::newRow(name) << QByteArray(name);
}

void TimeZones::theSecondReadingFollowsTheRuleAfterItsTable() {
    QFETCH(QByteArray, name);
    constexpr std::int64_t kIn2028 = 1'830'297'600;
    const auto table = readZoneFile(kDatabase + name);
    const auto rule = readZoneFile(kDatabase + name, kIn2028);
    QVERIFY(table && rule);
    for (std::int64_t at = kIn2028; at < 2'145'916'800; at += 900) // changes fall on quarters of an hour
        if (table->offsetAt(at) != rule->offsetAt(at)) QFAIL(qPrintable(QString::number(at)));
}

void TimeZones::thePinnedSchedulesHaveTheZonesOfTheDatabase() {
    QFile file(TESTS_DIR "/fixtures/schedules.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject zones = QJsonDocument::fromJson(file.readAll()).object()["zones"].toObject();
    QVERIFY(zones.size() > 10);
    for (const QString& name : zones.keys()) {
        const auto theirs = readZoneFile(kDatabase + name);
        QVERIFY2(theirs.has_value(), qPrintable(name));
        for (const QJsonValue& each : zones[name].toArray()) {
            const auto from = parseInstant(each[0].toString().toStdString(), Zone{});
            QVERIFY2(from && theirs->offsetAt(from->ms / 1000) == each[1].toInt(), qPrintable(name));
        }
    }
}

OFFERWRIGHT_TEST(TimeZones)
#include "zones_test.moc"
