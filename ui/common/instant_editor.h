/// \file A day and a time on a store's clock, so that tomorrow's promotion can be tried today.
#pragma once
#include "app/words/language.h"
#include <QDate>
#include <QWidget>
#include <offerwright/base/time.h>

class QTimeEdit;

namespace offerwright::ui {

class MonthGrid;

class InstantEditor : public QWidget {
    Q_OBJECT
public:
    InstantEditor(Instant at, Zone zone, const app::Language& language, QWidget* parent = nullptr);

signals:
    void edited(offerwright::Instant at);

private:
    void choose(const QDate& day);
    void tell();
    Zone m_zone;
    MonthGrid* m_days;
    QDate m_day;
    QTimeEdit* m_time;
};

} // namespace offerwright::ui
