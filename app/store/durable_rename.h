/// \file Giving a finished file its name so that the name outlives a power cut. Private to this room.
#pragma once
#include <QString>

namespace offerwright::app {

/// Never overwrites. The folder is synchronised where the system can do that.
bool renameDurably(const QString& from, const QString& to);

} // namespace offerwright::app
