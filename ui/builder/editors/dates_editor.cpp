#include "ui/builder/editors/dates_editor.h"
#include "ui/common/button.h"
#include "ui/common/month_grid.h"
#include "ui/common/theme.h"
#include <QTimeEdit>
#include <algorithm>
#include <offerwright/model/nodes.h>

namespace offerwright::ui {
namespace {

QDate asDate(LocalDate date) {
    const YearMonthDay day = yearMonthDay(date);
    return {day.year, day.month, day.day};
}

LocalDate asLocal(const QDate& date) { return makeDate(date.year(), date.month(), date.day()).value_or(LocalDate{}); }

} // namespace

DatesEditor::DatesEditor(Desk& desk, const Address& address, QWidget* parent)
    : FieldEditor(desk, address, parent)
    , m_which(new SegmentedControl(this))
    , m_grid(new MonthGrid(desk.language(), this))
    , m_open(new Button(Button::Kind::Link, {}, {}, this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    m_which->setSegments({tr("First day"), tr("Last day"), tr("Left out")});
    m_which->setAccessibleName(tr("Which day"));
    m_which->setCurrent(address.field == "to" ? To : address.field == "except" ? Except : From);
    box->addWidget(m_which, 0, Qt::AlignLeft);
    box->addWidget(m_grid, 0, Qt::AlignHCenter);
    box->addWidget(m_open, 0, Qt::AlignLeft);
    setFocusProxy(m_grid);
    connect(m_which, &SegmentedControl::chosen, this, &DatesEditor::show);
    connect(m_grid, &MonthGrid::chosen, this, &DatesEditor::choose);
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        WithinDates next = dates();
        if (m_which->current() == From) next.from.reset();
        if (m_which->current() == To) next.to.reset();
        if (m_which->current() == Except) next.except.clear();
        setDates(next);
    });
    const WithinDates now = dates();
    const auto day = m_which->current() == To ? now.to : now.from;
    m_grid->setCurrent(asDate(day.value_or(desk.tryDate())));
    show();
}

WithinDates DatesEditor::dates() const {
    const Condition* condition = findCondition(promotion(), address().node);
    const auto* rule = condition ? std::get_if<WithinDates>(&condition->rule) : nullptr;
    return rule ? *rule : WithinDates{};
}

void DatesEditor::show() {
    const WithinDates now = dates();
    m_grid->setRange(now.from ? asDate(*now.from) : QDate(), now.to ? asDate(*now.to) : QDate());
    QList<QDate> marked;
    for (const LocalDate day : now.except) marked << asDate(day);
    m_grid->setMarked(marked);
    const int which = m_which->current();
    m_open->setText(which == From ? tr("No first day") : which == To ? tr("No last day") : tr("Leave none out"));
    m_open->setVisible(which == From ? now.from.has_value() : which == To ? now.to.has_value() : !now.except.empty());
}

/// A first day after the last one moves the last one along, and the other way round: the range never turns over.
void DatesEditor::choose(const QDate& day) {
    WithinDates next = dates();
    const LocalDate chosen = asLocal(day);
    if (m_which->current() == From) {
        next.from = chosen;
        if (next.to && *next.to < chosen) next.to = chosen;
    } else if (m_which->current() == To) {
        next.to = chosen;
        if (next.from && *next.from > chosen) next.from = chosen;
    } else if (std::erase(next.except, chosen) == 0) {
        next.except.push_back(chosen);
        std::ranges::sort(next.except);
    }
    setDates(next);
}

void DatesEditor::setDates(const WithinDates& dates) {
    Promotion next = promotion();
    if (Condition* condition = findCondition(next, address().node)) condition->rule = dates;
    change(tr("Change dates"), std::move(next));
    show();
}

HoursEditor::HoursEditor(Desk& desk, const Address& address, QWidget* parent)
    : FieldEditor(desk, address, parent) {
    const Condition* condition = findCondition(promotion(), address.node);
    const auto* rule = condition ? std::get_if<WithinHours>(&condition->rule) : nullptr;
    const WithinHours hours = rule ? *rule : WithinHours{};
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto addTime = [&](const QString& label, LocalMinute minute) {
        auto* field = new QTimeEdit(QTime(0, 0).addSecs(minute.minute % 1440 * 60), this);
        field->setDisplayFormat(QStringLiteral("HH:mm"));
        field->setAccessibleName(label);
        field->setMinimumHeight(30);
        row->addWidget(new QLabel(label, this));
        row->addWidget(field);
        return field;
    };
    QTimeEdit* from = addTime(tr("From"), hours.from);
    QTimeEdit* to = addTime(tr("to"), hours.to);
    const auto tell = [this, from, to] {
        const auto minuteOf = [](const QTime& time) { return time.hour() * 60 + time.minute(); };
        Promotion next = promotion();
        Condition* changed = findCondition(next, this->address().node);
        const int end = minuteOf(to->time());
        // Midnight as an end is the end of the day, not its beginning.
        if (changed) changed->rule = WithinHours{{minuteOf(from->time())}, {end == 0 ? 1440 : end}};
        change(tr("Change hours"), std::move(next));
    };
    connect(from, &QTimeEdit::timeChanged, this, tell);
    connect(to, &QTimeEdit::timeChanged, this, tell);
    setFocusProxy(address.field == "to" ? to : from);
}

} // namespace offerwright::ui
