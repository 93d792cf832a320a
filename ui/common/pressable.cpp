#include "ui/common/pressable.h"

namespace offerwright::ui {

void Pressable::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void Pressable::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void Pressable::focusInEvent(QFocusEvent* event) {
    m_byKeyboard = event->reason() != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
    update();
}

void Pressable::focusOutEvent(QFocusEvent* event) {
    QAbstractButton::focusOutEvent(event);
    update();
}

void Pressable::keyPressEvent(QKeyEvent* event) {
    m_byKeyboard = true;
    update();
    QAbstractButton::keyPressEvent(event);
}

} // namespace offerwright::ui
