/// \file What the outside world did to us: a file that cannot be read, a disk that is full. Never thrown; shown kindly.
#pragma once
#include <QString>
#include <QStringList>

namespace offerwright::app {

/// `code` names prose in app/words ("file.newer", "file.damaged", "file.inUse", "file.notOurs", "disk.full", ...), `arguments`
/// fill it, `detail` is what the system said, for the curious.
struct Failure {
    QString code;
    QStringList arguments;
    QString detail;
};

} // namespace offerwright::app
