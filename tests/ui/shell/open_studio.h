// The studio as a person has it: the whole program but for its main, on a settings file and a home of its own.
#pragma once
#include "ui/shell/main_window.h"
#include "ui/shell/studio.h"
#include <QTemporaryDir>
#include <QTest>

namespace offerwright::tests {

/// The sample in memory, its window shown and the first answer on the receipt.
class OpenStudio {
public:
    explicit OpenStudio(const QString& language = QStringLiteral("en"));
    app::MemorySecrets secrets;
    ui::Studio studio{secrets};
    ui::MainWindow& window() const { return *studio.window(); }
    app::Session& session() const { return *studio.session(); }
    /// Waits for the explained answer to what the document holds now.
    bool settle() const;

    template <typename Widget> Widget& the() const {
        auto* found = window().template findChild<Widget*>();
        if (!found) qFatal("%s is not in the window", Widget::staticMetaObject.className());
        return *found;
    }
};

/// Settings and files of this test program go to a folder of their own, gone with it.
void useOwnSettings();

/// What the window system would give a key to: the popup on top, else the focused widget, else the window.
QWidget* keyboardHolder();
/// Sends a key to whatever has the keyboard.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Types text into whatever has the keyboard.
void type(const QString& text);

} // namespace offerwright::tests
