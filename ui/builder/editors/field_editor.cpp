#include "ui/builder/editors/field_editor.h"

namespace offerwright::ui {

FieldEditor::FieldEditor(Desk& desk, Address address, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_address(std::move(address))
    , m_before(*desk.promotion())
    , m_gesture(desk.beginGesture()) {}

const Promotion& FieldEditor::promotion() const {
    const Promotion* open = m_desk.promotion();
    return open && open->id == m_address.promotion ? *open : m_before;
}

void FieldEditor::change(const QString& label, Promotion next) {
    const bool still = m_desk.promotion() && m_desk.promotion()->id == m_address.promotion;
    if (still) m_desk.change(label, std::move(next), m_address.node, m_address.field, m_gesture);
}

void FieldEditor::continueGesture(Promotion before, const QString& gesture) {
    m_before = std::move(before);
    m_gesture = gesture;
}

void FieldEditor::cancel() { change(tr("Leave as it was"), m_before); }

} // namespace offerwright::ui
