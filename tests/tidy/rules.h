// The rules of the house that a program can hold. Each is a pure function from one source to the faults in it, and each
// has controls in controls/<rule>/: texts with a planted fault that it must report, and texts close to one that it must
// not.
#pragma once
#include "tests/tidy/source.h"
#include <QStringList>
#include <functional>

namespace offerwright::tests::tidy {

Faults importLaw(const Source& source);    ///< a room sees only the rooms the law gives it
Faults outsideLaw(const Source& source);   ///< no Qt, files, threads or clock in the engine; each library in its room
Faults functionSize(const Source& source); ///< no function over 70 lines
Faults fileSize(const Source& source);     ///< no source over 500 lines, no header over 250, no room's README over 60
Faults untranslatedStrings(const Source& source);    ///< what a person reads goes through tr() or translate()
Faults floatingPoint(const Source& source);          ///< none in the engine and the service
Faults strayColours(const Source& source);           ///< colours are tokens of the theme
Faults emptyNames(const Source& source);             ///< no Manager, Helper, Util, Data, Info
Faults unfinishedNotes(const Source& source);        ///< nothing left as a note to oneself
Faults unfinishedTranslations(const Source& source); ///< every entry of a .ts file is translated and finished
Faults skippedAtTheStart(const Source& source); ///< no test skips in initTestCase: the classes after it would not run

struct Rule {
    QString name;
    std::function<Faults(const Source&)> faults;
};

const std::vector<Rule>& rules();

/// Rooms that have sources but no README of their own.
Faults roomsWithoutReadme(const QStringList& paths);

} // namespace offerwright::tests::tidy
