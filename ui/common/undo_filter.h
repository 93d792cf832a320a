/// \file Undo reaches the document even when a field has the keyboard: an untouched line edit, spin box or editor would
/// swallow the keys.
#pragma once
#include <QObject>
#include <functional>

namespace offerwright::ui {

/// Install on the application. Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y go to the callbacks unless the focused widget has
/// something of its own to undo (a line edit whose text was modified since it got the focus).
class UndoFilter : public QObject {
    Q_OBJECT
public:
    UndoFilter(std::function<void()> undo, std::function<void()> redo, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void()> m_undo;
    std::function<void()> m_redo;
};

} // namespace offerwright::ui
