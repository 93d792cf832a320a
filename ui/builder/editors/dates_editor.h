#pragma once
#include "ui/builder/editors/field_editor.h"

namespace offerwright::ui {

class Button;
class MonthGrid;
class SegmentedControl;

/// First day, last day and the days left out, on one calendar.
class DatesEditor : public FieldEditor {
    Q_OBJECT
public:
    DatesEditor(Desk& desk, const Address& address, QWidget* parent = nullptr);
    MonthGrid& grid() { return *m_grid; }

private:
    enum Which { From, To, Except };
    WithinDates dates() const;
    void choose(const QDate& day);
    void setDates(const WithinDates& dates);
    void show();
    SegmentedControl* m_which;
    MonthGrid* m_grid;
    Button* m_open;
};

/// From and to as times of a day; over midnight when the end comes first.
class HoursEditor : public FieldEditor {
    Q_OBJECT
public:
    HoursEditor(Desk& desk, const Address& address, QWidget* parent = nullptr);
};

} // namespace offerwright::ui
