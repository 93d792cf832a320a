/// \file What if this number were another: a slider over the promotion's number, in pieces coloured by outcome, with
/// the exact values where the outcome flips.
#pragma once
#include "app/models/session.h"
#include <QWidget>
#include <offerwright/model/nodes.h>

namespace offerwright::ui {

class ChipButton;

/// Where values lie on the track. Pure.
struct Axis {
    std::int64_t low = 0;
    std::int64_t high = 1;
    qreal left = 0;
    qreal width = 1;
    qreal xOf(std::int64_t value) const;
    std::int64_t valueAt(qreal x) const;
};

/// The range worth looking at around a number: from a third to three times, at least one step wide, in round steps.
std::pair<std::int64_t, std::int64_t> rangeAround(const NumberPlace& place);

class WhatIfSlider : public QWidget {
    Q_OBJECT
public:
    explicit WhatIfSlider(app::Session& session, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {340, 84}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent*) override { update(); }
    void focusOutEvent(QFocusEvent*) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void choosePlace();
    void take(const Address& address, const std::vector<Piece>& pieces);
    void setNumber(std::int64_t value);
    Axis axis() const;
    QString text(std::int64_t value) const;
    QString describe() const;
    const Piece* pieceAt(std::int64_t value) const;
    void paintTrack(QPainter& painter) const;
    void paintFlips(QPainter& painter) const;
    void paintHead(QPainter& painter) const;

    app::Session& m_session;
    std::vector<NumberPlace> m_places;
    std::optional<NumberPlace> m_place;
    std::int64_t m_low = 0;
    std::int64_t m_high = 1;
    std::vector<Piece> m_pieces;
    QString m_gesture;
    ChipButton* m_chip;
};

} // namespace offerwright::ui
