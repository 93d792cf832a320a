#include "ui/common/instant_editor.h"
#include "ui/common/month_grid.h"
#include "ui/common/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QTimeEdit>

namespace offerwright::ui {

InstantEditor::InstantEditor(Instant at, Zone zone, const app::Language& language, QWidget* parent)
    : QWidget(parent)
    , m_zone(std::move(zone))
    , m_days(new MonthGrid(language, this))
    , m_time(new QTimeEdit(this)) {
    const LocalTime local = toLocal(at, m_zone);
    const YearMonthDay day = yearMonthDay(local.date);
    m_days->setCurrent(QDate(day.year, day.month, day.day));
    choose(m_days->current());
    m_time->setLocale(language.locale());
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setTime(QTime::fromMSecsSinceStartOfDay(local.msOfDay));
    m_time->setAccessibleName(tr("Time"));
    auto* label = new QLabel(tr("Time on the store’s clock"), this);
    label->setFont(fontOf(Type::Small));
    auto* row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(m_time);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_days);
    box->addLayout(row);
    setFocusProxy(m_days);
    connect(m_days, &MonthGrid::chosen, this, [this](const QDate& chosen) {
        choose(chosen);
        tell();
    });
    connect(m_time, &QTimeEdit::timeChanged, this, &InstantEditor::tell);
}

/// The chosen day is the whole of the range; turning pages does not change it.
void InstantEditor::choose(const QDate& day) {
    m_day = day;
    m_days->setRange(day, day);
}

void InstantEditor::tell() {
    const auto date = makeDate(m_day.year(), m_day.month(), m_day.day());
    if (date) emit edited(toInstant({*date, m_time->time().msecsSinceStartOfDay()}, m_zone, Overlap::First));
}

} // namespace offerwright::ui
