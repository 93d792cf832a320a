#pragma once
#include "ui/builder/desk.h"
#include "ui/builder/editors/own_values_plot.h"
#include <QLabel>
#include <QWidget>

namespace offerwright::ui {

class NumberField;
class TextField;

/// A parameter's default, bounds, step and name, and whose values there are.
class ParameterPanel : public QWidget {
    Q_OBJECT
public:
    explicit ParameterPanel(Desk& desk, QWidget* parent = nullptr);
    void show(const Parameter& parameter);
    NumberField& defaultField() { return *m_default; }
    TextField& nameField() { return *m_name; }

signals:
    void edited(const offerwright::Parameter& parameter);

private:
    NumberField* addNumber(class QGridLayout* grid, int column, const QString& label);
    void tell();
    void showMarks();
    Desk& m_desk;
    Parameter m_parameter;
    std::string m_nameBefore;
    NumberField* m_default;
    NumberField* m_least;
    NumberField* m_most;
    NumberField* m_step;
    TextField* m_name;
    QLabel* m_fault;
    OwnValuesPlot* m_plot;
};

} // namespace offerwright::ui
