#pragma once
#include "ui/builder/editors/field_editor.h"
#include "ui/builder/edits/number_edits.h"
#include <QLabel>

namespace offerwright::ui {

class Button;
class NumberField;
class ParameterPanel;
class SegmentedControl;
class Switch;

/// A number in any unit: its value, for a condition which bounds it has, and the switch that makes it the customer's
/// own.
class NumberEditor : public FieldEditor {
    Q_OBJECT
public:
    NumberEditor(Desk& desk, const Address& address, QWidget* parent = nullptr);
    NumberField& value() { return *m_value; }
    Switch& personal() { return *m_personal; }
    ParameterPanel& parameter() { return *m_panel; }

private:
    enum Bounds { AtLeast, AtMost, Between };
    void build();
    void connectSignals();
    void show();
    bool isBound() const;
    bool isOptional() const;
    Bounds bounds() const;
    void setBounds(int bounds);
    void setPersonal(bool personal);
    void setState(const NumberState& state);
    void setOther(std::int64_t value);
    void removeNumber();
    std::string otherField() const { return m_field == "atLeast" ? "atMost" : "atLeast"; }
    Address at(const std::string& field) const { return {address().promotion, address().node, field}; }
    std::string m_field;
    QLabel* m_title;
    Switch* m_personal;
    QLabel* m_note;
    SegmentedControl* m_bounds;
    NumberField* m_value;
    QLabel* m_and;
    NumberField* m_other;
    Button* m_remove;
    ParameterPanel* m_panel;
};

} // namespace offerwright::ui
