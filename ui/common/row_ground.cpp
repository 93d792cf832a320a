#include "ui/common/row_ground.h"

namespace offerwright::ui {

RowGround::RowGround(Verdict state, QWidget* parent)
    : QWidget(parent)
    , m_state(state) {}

void RowGround::setLast(bool isLast) {
    m_isLast = isLast;
    update();
}

void RowGround::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_state != Verdict::None) {
        constexpr qreal kRound = 8;
        const QRectF inner = QRectF(rect()).adjusted(1, 0, -1, m_isLast ? -1 : 0);
        painter.setClipRect(inner);
        paintRound(painter, inner.adjusted(0, -2 * kRound, 0, m_isLast ? 0 : 2 * kRound), kRound,
                   stateColors(m_state).soft);
        painter.setClipping(false);
    }
    painter.fillRect(1, 0, width() - 2, 1, theme().line);
}

} // namespace offerwright::ui
