/// \file A day and a time on a store's clock, so that tomorrow's promotion can be tried today.
#pragma once
#include <QWidget>
#include <offerwright/base/time.h>

class QCalendarWidget;
class QTimeEdit;

namespace offerwright::ui {

class InstantEditor : public QWidget {
    Q_OBJECT
public:
    InstantEditor(Instant at, Zone zone, const QLocale& locale, QWidget* parent = nullptr);

signals:
    void edited(offerwright::Instant at);

private:
    void tell();
    Zone m_zone;
    QCalendarWidget* m_calendar;
    QTimeEdit* m_time;
};

} // namespace offerwright::ui
