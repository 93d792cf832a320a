#include "tests/ui/shell/open_studio.h"
#include "ui/common/theme.h"
#include <QSettings>
#include <QStandardPaths>

namespace offerwright::tests {

OpenStudio::OpenStudio(const QString& language) {
    useOwnSettings();
    ui::Look::instance().apply(false);
    if (!studio.openSampleInMemory(language)) qFatal("the sample does not open");
    window().activateWindow();
    if (!QTest::qWaitForWindowActive(&window()) || !settle()) qFatal("the window does not answer");
}

bool OpenStudio::settle() const {
    const bool answered = QTest::qWaitFor([this] {
        const auto& answer = session().preview().latest();
        return answer && answer->explained && answer->workspace == session().document().now() &&
               session().search().isReady();
    });
    // What the answer shows makes rows of other heights: two rounds lay them out.
    for (int round = 0; round < 2; ++round) QCoreApplication::processEvents();
    return answered;
}

void useOwnSettings() {
    static const QTemporaryDir folder;
    QCoreApplication::setOrganizationName(QStringLiteral("Offerwright tests"));
    QCoreApplication::setApplicationName(QStringLiteral("Studio"));
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
}

QWidget* keyboardHolder() {
    if (QWidget* popup = QApplication::activePopupWidget()) return popup->focusWidget() ? popup->focusWidget() : popup;
    if (QWidget* focused = QApplication::focusWidget()) return focused;
    return QApplication::activeWindow();
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(keyboardHolder(), key, modifiers);
    QCoreApplication::processEvents();
}

void type(const QString& text) {
    for (const QChar letter : text) {
        QTest::sendKeyEvent(QTest::Click, keyboardHolder(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
        QCoreApplication::processEvents();
    }
}

} // namespace offerwright::tests
