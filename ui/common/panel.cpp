#include "ui/common/panel.h"
#include "ui/common/paint.h"

namespace offerwright::ui {

void Panel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRound(painter, QRectF(rect()), 9, theme().surface, theme().line);
}

} // namespace offerwright::ui
