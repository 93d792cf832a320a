#include "app/store/zones.h"
#include <QFile>
#include <QTimeZone>

namespace offerwright::app {
namespace {

const QDateTime& firstInstant() {
    static const QDateTime instant = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    return instant;
}

const QDateTime& lastInstant() {
    static const QDateTime instant(QDate(2038, 1, 1), QTime(0, 0), Qt::UTC);
    return instant;
}

void resolve(Zone& zone) {
    if (zone.offsets.empty()) zone = zoneOf(QByteArray::fromStdString(zone.name));
}

} // namespace

/// Qt takes any short word, such as a city without its continent, for a rule without an offset.
bool isKnownZone(const QByteArray& ianaName) {
    static const QByteArrayList withoutOffset{"Factory", "UTC",  "UCT",       "GMT",       "GMT0",   "GMT+0",
                                              "GMT-0",   "Zulu", "Greenwich", "Universal", "Iceland"};
    const QTimeZone zone(ianaName);
    if (!zone.isValid()) return false;
    if (ianaName.contains('/') || withoutOffset.contains(ianaName)) return true;
    return zoneOf(ianaName).offsets != std::vector{ZoneOffset{Instant{0}, 0}};
}

Zone zoneOf(const QByteArray& ianaName) {
    Zone zone{ianaName.toStdString(), {}};
    const QTimeZone found(ianaName);
    if (!found.isValid() || ianaName == "UTC") return zone;
    zone.offsets.push_back({Instant{0}, found.offsetFromUtc(firstInstant())});
    const auto transitions = found.transitions(firstInstant().addMSecs(1), lastInstant());
    for (const QTimeZone::OffsetData& transition : transitions) {
        // A change of the name or of what counts as daylight-saving time moves no clock.
        if (transition.offsetFromUtc == zone.offsets.back().offsetSeconds) continue;
        zone.offsets.push_back({Instant{transition.atUtc.toMSecsSinceEpoch()}, transition.offsetFromUtc});
    }
    return zone;
}

QByteArray zoneDatabaseVersion() {
    const QByteArray mark("# version ");
    QFile rules(QStringLiteral("/usr/share/zoneinfo/tzdata.zi"));
    const QByteArray first = rules.open(QIODevice::ReadOnly) ? rules.readLine(80).trimmed() : QByteArray();
    return first.startsWith(mark) && first.size() > mark.size() ? first.mid(mark.size()) : QByteArray("unknown");
}

Programme withZonesResolved(Programme programme) {
    resolve(programme.zone);
    for (Store& store : programme.stores) resolve(store.zone);
    return programme;
}

} // namespace offerwright::app
