/// \file Time zones as data, taken from the system's tz database. The one place that looks a zone up.
#pragma once
#include <QByteArray>
#include <offerwright/model/programme.h>

namespace offerwright::app {

/// The zone with all its offsets from 1970 to the end of 2037. A name that is not known gives that name without
/// offsets, which means UTC; isKnownZone() tells.
Zone zoneOf(const QByteArray& ianaName);
bool isKnownZone(const QByteArray& ianaName);
/// The version of the system's tz database, such as "2025b"; "unknown" where the system does not say.
QByteArray zoneDatabaseVersion();

/// A programme whose zones that have only a name get their offsets. Zones with offsets stay as they are: what was
/// resolved when the programme was written is part of it.
Programme withZonesResolved(Programme programme);

} // namespace offerwright::app
