#include "ui/builder/editors/parameter_panel.h"
#include "ui/builder/edits/number_edits.h"
#include "ui/common/fields.h"
#include "ui/common/theme.h"
#include <QGridLayout>
#include <algorithm>

namespace offerwright::ui {

ParameterPanel::ParameterPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_name(new TextField(this))
    , m_fault(new QLabel(this))
    , m_plot(new OwnValuesPlot(this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(10);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    m_default = addNumber(grid, 0, tr("Default"));
    m_least = addNumber(grid, 1, tr("From"));
    m_most = addNumber(grid, 2, tr("To"));
    box->addLayout(grid);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(new QLabel(tr("Name"), this));
    row->addWidget(m_name, 1);
    row->addWidget(new QLabel(tr("in steps of"), this));
    m_step = new NumberField(this);
    m_step->setAccessibleName(tr("Step"));
    m_step->setFixedWidth(82);
    row->addWidget(m_step);
    box->addLayout(row);
    box->addWidget(m_fault);
    box->addWidget(m_plot);
    m_fault->hide();
    m_fault->setFont(fontOf(Type::Small));
    m_fault->setWordWrap(true);
    m_name->setAccessibleName(tr("Name of the parameter"));
    m_name->setFont(fontOf(Type::Source));
    for (NumberField* field : {m_default, m_least, m_most, m_step})
        connect(field, &NumberField::valueEdited, this, &ParameterPanel::tell);
    connect(m_name, &QLineEdit::textEdited, this, &ParameterPanel::tell);
}

NumberField* ParameterPanel::addNumber(QGridLayout* grid, int column, const QString& label) {
    auto* field = new NumberField(this);
    auto* caption = new QLabel(label, this);
    caption->setFont(fontOf(Type::Caption));
    caption->setBuddy(field);
    field->setAccessibleName(label);
    field->setMinimumWidth(96);
    grid->addWidget(caption, 0, column);
    grid->addWidget(field, 1, column);
    grid->setColumnStretch(column, 1);
    return field;
}

void ParameterPanel::show(const Parameter& parameter) {
    m_parameter = parameter;
    m_nameBefore = parameter.name;
    for (NumberField* field : {m_default, m_least, m_most, m_step})
        field->setUnit(parameter.unit, m_desk.currency(), m_desk.language());
    for (NumberField* field : {m_default, m_least, m_most}) field->setStep(parameter.step);
    m_default->setValue(parameter.defaultValue);
    m_least->setValue(parameter.min);
    m_most->setValue(parameter.max);
    m_step->setRange(1, parameter.max > 0 ? parameter.max : 1);
    m_step->setValue(parameter.step);
    m_name->setText(QString::fromStdString(parameter.name));
    showMarks();
}

void ParameterPanel::showMarks() {
    std::vector<OwnValuesPlot::Mark> marks;
    for (const auto& persona : m_desk.workspace().personas) {
        const auto own = std::ranges::find_if(persona->ownValues, [&](const OwnValue& value) {
            return value.promotion == m_desk.promotion()->id && value.parameter == m_parameter.name;
        });
        const bool has = own != persona->ownValues.end();
        const bool tried = m_desk.persona() == persona.get();
        QString name = QString::fromStdString(persona->name).section(u',', 0, 0);
        if (has || tried) marks.push_back({name, has ? own->value : m_parameter.defaultValue, tried, has});
    }
    m_plot->show(m_parameter, std::move(marks), m_desk.language(), m_desk.currency());
}

/// Bounds that do not hold the default, and names that cannot be, are said; nothing is changed until they are mended.
void ParameterPanel::tell() {
    Parameter next = m_parameter;
    next.defaultValue = m_default->value().value_or(next.defaultValue);
    next.min = m_least->value().value_or(next.min);
    next.max = m_most->value().value_or(next.max);
    next.step = std::max<std::int64_t>(m_step->value().value_or(next.step), 1);
    next.name = m_name->text().trimmed().toStdString();
    const bool named = isParameterName(next.name);
    const bool taken = next.name != m_nameBefore && m_desk.promotion()->parameter(next.name);
    const bool bounded = next.min <= next.defaultValue && next.defaultValue <= next.max;
    m_name->setFailed(!named || taken);
    QString fault;
    if (!named)
        fault = tr("A name has small letters, digits and _, a letter first.");
    else if (taken)
        fault = tr("Another parameter has this name. Choose a new one.");
    else if (!bounded)
        fault = tr("The default must lie between from and to.");
    QPalette ink = m_fault->palette();
    ink.setColor(QPalette::WindowText, theme().fail.text);
    m_fault->setPalette(ink);
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (!fault.isEmpty()) return;
    m_parameter = next;
    m_nameBefore = next.name;
    showMarks();
    emit edited(next);
}

} // namespace offerwright::ui
