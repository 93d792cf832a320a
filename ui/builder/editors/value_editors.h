/// \file Small editors: a word, a window of time, who pays, a budget, a test of an attribute.
#pragma once
#include "ui/builder/editors/field_editor.h"

class QComboBox;
class QVBoxLayout;

namespace offerwright::ui {

class NumberField;
class TextField;

/// One word: a code, a reference, a cause, an account. Known ones are offered below.
class WordEditor : public FieldEditor {
    Q_OBJECT
public:
    WordEditor(Desk& desk, const Address& address, QWidget* parent = nullptr);

private:
    std::vector<std::pair<QString, QString>> known() const; ///< word and label
    void setWord(const QString& word);
};

/// How far back something counts: ever, or so many days, weeks, months or years, rolling or as the calendar has them.
class WindowEditor : public FieldEditor {
    Q_OBJECT
public:
    WindowEditor(Desk& desk, const Address& address, QWidget* parent = nullptr);

private:
    void store();
    QComboBox* m_kind;
    NumberField* m_length;
};

/// Funders and their shares; the last takes what is missing to 100 %.
class FundingEditor : public FieldEditor {
    Q_OBJECT
public:
    FundingEditor(Desk& desk, const Address& address, QWidget* parent = nullptr);

private:
    struct Row {
        QWidget* widget;
        TextField* funder;
        NumberField* share;
    };
    void addRow(const FundingShare& share);
    void store();
    QVBoxLayout* m_box;
    std::vector<Row> m_rows;
};

/// Money, points and times a promotion may cost in all, and what happens when a reward would pass them.
class BudgetEditor : public FieldEditor {
    Q_OBJECT
public:
    BudgetEditor(Desk& desk, const Address& address, QWidget* parent = nullptr);

private:
    void store();
    NumberField* m_money;
    NumberField* m_points;
    NumberField* m_times;
    QComboBox* m_short;
};

/// A customer's attribute: its name, how it compares, with what.
class AttributeEditor : public FieldEditor {
    Q_OBJECT
public:
    AttributeEditor(Desk& desk, const Address& address, QWidget* parent = nullptr);

private:
    void store();
    TextField* m_name;
    QComboBox* m_how;
    TextField* m_value;
};

} // namespace offerwright::ui
