#include "ui/common/undo_filter.h"
#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace offerwright::ui {
namespace {

/// A spin box types in a line edit of its own.
bool keepsItsOwnUndo(QWidget* focused) {
    const auto* field = qobject_cast<QLineEdit*>(focused);
    if (const auto* box = qobject_cast<QAbstractSpinBox*>(focused)) field = box->findChild<QLineEdit*>();
    return field && field->isModified() && field->isUndoAvailable();
}

} // namespace

UndoFilter::UndoFilter(std::function<void()> undo, std::function<void()> redo, QObject* parent)
    : QObject(parent)
    , m_undo(std::move(undo))
    , m_redo(std::move(redo)) {}

bool UndoFilter::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    const bool redo =
        key->matches(QKeySequence::Redo) || (key->key() == Qt::Key_Y && key->modifiers() == Qt::ControlModifier);
    QWidget* focused = QApplication::focusWidget();
    if ((!undo && !redo) || !focused || watched != focused || keepsItsOwnUndo(focused))
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // claimed here, so that the key press arrives below
        return true;
    }
    if (undo)
        m_undo();
    else
        m_redo();
    return true;
}

} // namespace offerwright::ui
