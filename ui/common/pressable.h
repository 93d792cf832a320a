/// \file What all painted buttons share: they repaint under the mouse and know whether the keyboard brought the focus.
#pragma once
#include <QAbstractButton>

namespace offerwright::ui {

class Pressable : public QAbstractButton {
    Q_OBJECT
public:
    using QAbstractButton::QAbstractButton;

protected:
    /// True while it has the focus other than by a click: then a ring is shown.
    bool showsFocus() const { return hasFocus() && m_byKeyboard; }
    bool isHovered() const { return isEnabled() && underMouse(); }
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_byKeyboard = false;
};

} // namespace offerwright::ui
