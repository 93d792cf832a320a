#include "ui/builder/editors/number_editor.h"
#include "ui/builder/editors/parameter_panel.h"
#include "ui/builder/edits/ladder_edits.h"
#include "ui/builder/ladder/chips.h"
#include "ui/common/button.h"
#include "ui/common/fields.h"
#include "ui/common/theme.h"

namespace offerwright::ui {

NumberEditor::NumberEditor(Desk& desk, const Address& address, QWidget* parent)
    : FieldEditor(desk, address, parent)
    , m_field(address.field)
    , m_title(new QLabel(this))
    , m_personal(new Switch(tr("Personalised"), this))
    , m_note(new QLabel(this))
    , m_bounds(new SegmentedControl(this))
    , m_value(new NumberField(this))
    , m_and(new QLabel(tr("and"), this))
    , m_other(new NumberField(this))
    , m_remove(new Button(Button::Kind::Link, tr("No limit"), {}, this))
    , m_panel(new ParameterPanel(desk, this)) {
    build();
    show();
    connectSignals();
}

void NumberEditor::build() {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(2, 0, 2, 0);
    box->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    m_title->setText(tr("Personalised"));
    m_title->setFont(fontOf(Type::BodyStrong));
    head->addWidget(m_title, 1);
    head->addWidget(m_personal);
    box->addLayout(head);
    m_note->setWordWrap(true);
    m_note->setFont(fontOf(Type::Small));
    box->addWidget(m_note);
    m_bounds->setSegments({tr("At least"), tr("At most"), tr("Between")});
    m_bounds->setAccessibleName(tr("Which bounds"));
    box->addWidget(m_bounds);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_value, 1);
    row->addWidget(m_and);
    row->addWidget(m_other, 1);
    box->addLayout(row);
    box->addWidget(m_remove, 0, Qt::AlignLeft);
    box->addWidget(m_panel);
    m_value->setAccessibleName(fieldLabel(m_field));
    m_other->setAccessibleName(fieldLabel(otherField()));
    setMinimumWidth(316);
    setFocusProxy(m_value);
}

void NumberEditor::connectSignals() {
    connect(m_personal, &QAbstractButton::toggled, this, &NumberEditor::setPersonal);
    connect(m_bounds, &SegmentedControl::chosen, this, &NumberEditor::setBounds);
    connect(m_value, &NumberField::valueEdited, this, [this](std::int64_t value) {
        auto state = numberState(promotion(), at(m_field));
        if (!state) return;
        state->number = Number{value};
        setState(*state);
    });
    connect(m_other, &NumberField::valueEdited, this, &NumberEditor::setOther);
    connect(m_remove, &QAbstractButton::clicked, this, &NumberEditor::removeNumber);
    connect(m_panel, &ParameterPanel::edited, this, [this](const Parameter& parameter) {
        auto state = numberState(promotion(), at(m_field));
        if (!state) return;
        state->parameter = parameter;
        setState(*state);
    });
}

bool NumberEditor::isBound() const {
    return (m_field == "atLeast" || m_field == "atMost") && findCondition(promotion(), address().node);
}

bool NumberEditor::isOptional() const {
    return m_field == "cap" || (address().node.empty() && (m_field == "atMost" || m_field.ends_with("PerBasket")));
}

NumberEditor::Bounds NumberEditor::bounds() const {
    if (numberAt(promotion(), at(otherField()))) return Between;
    return m_field == "atLeast" ? AtLeast : AtMost;
}

void NumberEditor::show() {
    const auto state = numberState(promotion(), at(m_field));
    if (!state) return;
    const bool personal = state->parameter.has_value();
    const QSignalBlocker quiet(m_personal);
    m_personal->setChecked(personal);
    m_note->setText(personal ? tr("Each customer has a number of their own, the others have the default.")
                             : tr("The same number for every customer."));
    QPalette ink = m_note->palette();
    ink.setColor(QPalette::WindowText, theme().muted);
    m_note->setPalette(ink);
    m_bounds->setVisible(isBound());
    m_bounds->setCurrent(isBound() ? bounds() : AtLeast);
    const auto other = isBound() ? numberAt(promotion(), at(otherField())) : std::nullopt;
    for (NumberField* field : {m_value, m_other}) field->setUnit(state->unit, desk().currency(), desk().language());
    m_value->setVisible(!personal);
    m_value->setValue(state->number.value);
    m_and->setVisible(!personal && other.has_value());
    m_other->setVisible(!personal && other.has_value());
    if (other) m_other->setValue(valueOf(promotion(), other->number));
    m_remove->setVisible(isOptional());
    m_panel->setVisible(personal);
    if (personal) m_panel->show(*state->parameter);
    setFocusProxy(personal ? &m_panel->defaultField() : m_value);
    if (QWidget* popup = window(); popup != this && popup->isVisible()) popup->adjustSize();
}

void NumberEditor::setState(const NumberState& state) {
    const bool threshold = m_field == "from" && findStep(promotion(), address().node);
    Promotion next = withNumberState(promotion(), at(m_field), state);
    if (threshold && !state.parameter) next = withTierThreshold(std::move(next), address().node, state.number.value);
    change(tr("Change “%1”").arg(fieldLabel(m_field)), std::move(next));
}

void NumberEditor::setPersonal(bool personal) {
    auto state = numberState(promotion(), at(m_field));
    if (!state || personal == state->parameter.has_value()) return;
    if (personal)
        state->parameter = proposedParameter(promotion(), at(m_field), *state, desk().wholeUnit());
    else
        state->number = Number{state->parameter->defaultValue};
    if (!personal) state->parameter.reset();
    change(personal ? tr("Personalise") : tr("One number for all"), withNumberState(promotion(), at(m_field), *state));
    show();
    focusProxy()->setFocus(Qt::OtherFocusReason);
}

/// "Between" keeps what there is and adds the other bound at twice (or half) of it.
void NumberEditor::setBounds(int bounds) {
    const auto mine = numberAt(promotion(), at(m_field));
    if (!mine) return;
    Promotion next = promotion();
    if (bounds == Between) {
        const std::int64_t value = valueOf(next, mine->number);
        next =
            withOptionalNumber(std::move(next), at(otherField()), Number{m_field == "atLeast" ? value * 2 : value / 2});
    } else {
        const std::string wanted = bounds == AtLeast ? "atLeast" : "atMost";
        const Number number = mine->number;
        next = withOptionalNumber(std::move(next), at(wanted == "atLeast" ? "atMost" : "atLeast"), std::nullopt);
        next = withOptionalNumber(std::move(next), at(wanted), number);
        m_field = wanted;
    }
    change(tr("Change bounds"), std::move(next));
    show();
}

void NumberEditor::setOther(std::int64_t value) {
    auto state = numberState(promotion(), at(otherField()));
    if (!state) return;
    state->number = Number{value};
    state->parameter.reset();
    change(tr("Change “%1”").arg(fieldLabel(otherField())), withNumberState(promotion(), at(otherField()), *state));
}

void NumberEditor::removeNumber() {
    change(tr("Remove limit"), withOptionalNumber(promotion(), address(), std::nullopt));
    emit finished();
}

} // namespace offerwright::ui
