/// \file A month of days to choose one from, for every date that is edited.
#pragma once
#include "app/words/language.h"
#include <QDate>
#include <QWidget>

namespace offerwright::ui {

/// One month of days; arrows walk days, Page Up and Down months, Enter and a click choose.
class MonthGrid : public QWidget {
    Q_OBJECT
public:
    explicit MonthGrid(const app::Language& language, QWidget* parent = nullptr);
    void setRange(const QDate& from, const QDate& to);
    void setMarked(const QList<QDate>& days);
    void setCurrent(const QDate& day);
    QDate current() const { return m_current; }
    QSize sizeHint() const override { return {7 * 34, 28 + 20 + 6 * 28}; }

signals:
    void chosen(const QDate& day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent*) override { update(); }
    void focusOutEvent(QFocusEvent*) override { update(); }

private:
    QDate firstShown() const;
    QRect cellOf(int day) const;
    void paintHead(QPainter& painter) const;
    void paintDay(QPainter& painter, int cell) const;
    const app::Language& m_language;
    QDate m_current;
    QDate m_from;
    QDate m_to;
    QList<QDate> m_marked;
};

} // namespace offerwright::ui
