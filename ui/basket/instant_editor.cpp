#include "ui/basket/instant_editor.h"
#include "ui/common/paint.h"
#include <QCalendarWidget>
#include <QLabel>
#include <QTextCharFormat>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace offerwright::ui {

InstantEditor::InstantEditor(Instant at, Zone zone, const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , m_zone(std::move(zone))
    , m_calendar(new QCalendarWidget(this))
    , m_time(new QTimeEdit(this)) {
    const LocalTime local = toLocal(at, m_zone);
    const YearMonthDay day = yearMonthDay(local.date);
    m_calendar->setLocale(locale);
    m_calendar->setFirstDayOfWeek(locale.firstDayOfWeek());
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    QTextCharFormat plain;
    plain.setForeground(theme().text);
    m_calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    m_calendar->setSelectedDate(QDate(day.year, day.month, day.day));
    m_calendar->setAccessibleName(tr("Day"));
    m_time->setLocale(locale);
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
    box->addWidget(m_calendar);
    box->addLayout(row);
    setFocusProxy(m_calendar);
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, &InstantEditor::tell);
    connect(m_time, &QTimeEdit::timeChanged, this, &InstantEditor::tell);
}

void InstantEditor::tell() {
    const QDate day = m_calendar->selectedDate();
    const auto date = makeDate(day.year(), day.month(), day.day());
    if (date) emit edited(toInstant({*date, m_time->time().msecsSinceStartOfDay()}, m_zone, Overlap::First));
}

} // namespace offerwright::ui
