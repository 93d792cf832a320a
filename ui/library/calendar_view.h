/// \file What runs when: one row a promotion, days from left to right, today as a line. The row in hand shows which
/// others meet it on the same products.
#pragma once
#include "app/models/calendar.h"
#include "app/models/session.h"
#include <QAbstractScrollArea>

namespace offerwright::ui {

class CalendarView : public QAbstractScrollArea {
    Q_OBJECT
public:
    CalendarView(app::Session& session, QDate today, QWidget* parent = nullptr);
    void begin();
    const std::vector<std::size_t>& meeting() const { return m_meeting; }
    int currentRow() const { return m_current; }
    const std::vector<app::CalendarRow>& rows() const { return m_rows; }
    const app::DaySpan& days() const { return m_days; }

signals:
    void opened(const std::string& promotion);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void moveDays(int by);
    void select(int row);
    void fitScroll();
    int rowAt(int y) const;
    QRect rowRect(int row) const;
    qreal xOf(std::int32_t day) const;
    bool meetsCurrent(int row) const;
    QString describe(int row) const;
    void paintHead(QPainter& painter) const;
    void paintRow(QPainter& painter, int row) const;
    void paintSpans(QPainter& painter, int row, const QRect& box) const;
    void paintToday(QPainter& painter) const;
    void paintFoot(QPainter& painter) const;

    app::Session& m_session;
    QDate m_today;
    app::DaySpan m_days;
    std::vector<app::CalendarRow> m_rows;
    int m_current = 0;
    std::vector<std::size_t> m_meeting; ///< rows that meet the current one, ascending
};

} // namespace offerwright::ui
