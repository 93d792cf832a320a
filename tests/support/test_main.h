// A room's tests are classes of Qt Test in one program. Each class registers itself:
//     class Rounding : public QObject { Q_OBJECT private slots: void halfGoesAwayFromZero(); };
//     OFFERWRIGHT_TEST(Rounding)
// The program runs them all, or those named on the command line with --class NAME; other arguments go to Qt Test.
#pragma once
#include <QObject>
#include <functional>

namespace offerwright::tests {

/// Adds a maker of a test object; returns true so that it can initialise a static.
bool registerTest(const char* name, std::function<QObject*()> make);

} // namespace offerwright::tests

#define OFFERWRIGHT_TEST(Class)                                                                                        \
    static const bool registered##Class =                                                                              \
        offerwright::tests::registerTest(#Class, [] () -> QObject* { return new Class; });
