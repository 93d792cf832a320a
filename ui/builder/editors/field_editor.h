#pragma once
#include "ui/builder/desk.h"
#include <QWidget>

namespace offerwright::ui {

/// What stands in a popup under a chip. Changes are made while one types, all within one gesture, so that the basket
/// answers at once, one undo takes them back, and Escape leaves things as they were.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    FieldEditor(Desk& desk, Address address, QWidget* parent = nullptr);

    const Address& address() const { return m_address; }
    /// The popup was closed with what it holds.
    virtual void take() {}
    void cancel();
    /// The change that made room for this editor belongs to its gesture: Escape takes it back too.
    void continueGesture(Promotion before, const QString& gesture);

signals:
    /// The popup may close: everything was said.
    void finished();

protected:
    Desk& desk() const { return m_desk; }
    /// The promotion as it is now; when it is no longer open, as it was.
    const Promotion& promotion() const;
    void change(const QString& label, Promotion next);

private:
    Desk& m_desk;
    Address m_address;
    Promotion m_before;
    QString m_gesture;
};

} // namespace offerwright::ui
