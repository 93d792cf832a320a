/// \file A journey as a path: one stamp a step, the way between them, and where the shopper is. Arrows walk the stamps,
/// Enter goes to the step, Alt with the arrows moves it.
#pragma once
#include "ui/builder/ladder/card_content.h"
#include <QWidget>

namespace offerwright::ui {

class PathView : public QWidget {
    Q_OBJECT
public:
    explicit PathView(QWidget* parent = nullptr);
    void setStops(const std::vector<PathStop>& stops);
    void setStandings(const std::vector<PathStanding>& standings);
    int current() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

signals:
    void selected(const offerwright::NodeId& step);
    void moveWanted(const offerwright::NodeId& step, int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent*) override { update(); }
    void focusOutEvent(QFocusEvent*) override { update(); }

private:
    QPointF centre(std::size_t stop) const;
    qreal spacing() const;
    Verdict standing(std::size_t stop) const;
    void paintTrack(QPainter& painter, std::size_t stop) const;
    void paintStamp(QPainter& painter, std::size_t stop) const;
    void paintWords(QPainter& painter, std::size_t stop) const;
    void setCurrent(int stop);

    std::vector<PathStop> m_stops;
    std::vector<PathStanding> m_standings;
    int m_current = 0;
};

} // namespace offerwright::ui
