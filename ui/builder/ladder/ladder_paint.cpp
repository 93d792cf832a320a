// What the ladder paints behind and between its cards, and the mouse on it: the spine, the + in a gap, the drop line.
#include "ui/builder/ladder/ladder_view.h"
#include "ui/builder/ladder/metrics.h"
#include "ui/builder/ladder/verdict_paint.h"
#include "ui/common/theme.h"
#include <algorithm>

namespace offerwright::ui {

using namespace metrics;

namespace {

/// The spine takes the colour of what holds; where evaluation did not come it is idle.
QColor spineColour(Verdict standing) {
    const bool idle = standing == Verdict::None || standing == Verdict::NotReached;
    return idle ? theme().line2 : verdictInk(standing);
}

} // namespace

void LadderView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSpine(painter);
    paintInsertion(painter);
}

void LadderView::paintSpine(QPainter& painter) const {
    const auto middle = [](const StepCard* card) {
        return card->y() + (card->lines().empty() ? kCardMin / 2 : card->lines().front()->firstMiddle());
    };
    for (std::size_t i = 0; i + 1 < m_cards.size(); ++i) {
        painter.setPen(QPen(spineColour(m_cards[i]->standing()), 2));
        painter.drawLine(QPointF(kSpineX, middle(m_cards[i])), QPointF(kSpineX, middle(m_cards[i + 1])));
    }
    for (const StepCard* card : m_cards) {
        const Verdict standing = card->standing();
        const bool hollow = standing == Verdict::NotReached || standing == Verdict::None;
        const QColor colour = spineColour(standing);
        painter.setPen(QPen(colour, 2));
        painter.setBrush(hollow ? theme().window : colour);
        const qreal radius = hollow ? kNode / 2.0 - 1 : kNode / 2.0 - 1;
        painter.drawEllipse(QPointF(kSpineX, middle(card)), radius, radius);
    }
}

QRect LadderView::gapBelow(const StepCard* card) const {
    return card ? QRect(card->x(), card->geometry().bottom() + 1, card->width(), kCardGap) : QRect();
}

void LadderView::setInsertion(const StepCard* card) {
    m_insertion = const_cast<StepCard*>(card);
    update();
}

void LadderView::paintInsertion(QPainter& painter) const {
    const Theme& colors = theme();
    const StepCard* card = m_insertion ? m_insertion.data() : m_hovered.data();
    if (card) {
        const QRect gap = gapBelow(card);
        const qreal y = gap.center().y() + 0.5;
        painter.setPen(QPen(colors.accent, 2));
        painter.drawLine(QPointF(gap.left(), y), QPointF(gap.right(), y));
        const QPointF disc(kSpineX + 1, y);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawEllipse(disc, 8, 8);
        painter.setPen(QPen(colors.onAccent, 1.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(disc - QPointF(3.5, 0), disc + QPointF(3.5, 0));
        painter.drawLine(disc - QPointF(0, 3.5), disc + QPointF(0, 3.5));
    }
    if (!m_dropTarget) return;
    const QPoint top = m_dropTarget->mapTo(this, QPoint(0, m_dropBehind ? m_dropTarget->height() : 0));
    const int y = top.y() + (m_dropBehind ? 3 : -4);
    const int left = top.x() + m_dropTarget->content().depth * kIndent;
    painter.fillRect(QRect(left, y, m_dropTarget->width() - m_dropTarget->content().depth * kIndent, 2), colors.accent);
}

StepCard* LadderView::gapAt(const QPoint& position) const {
    for (StepCard* card : m_cards) {
        const Section section = card->content().section;
        if (section == Section::Limits || section == Section::Combines) continue;
        // The gap is small: a little of the cards' edge in the gutter belongs to it too.
        const QRect gap = gapBelow(card).adjusted(-kGutter, 0, 0, 0);
        const QRect reach = gap.adjusted(0, position.x() < kGutter ? -6 : 0, 0, position.x() < kGutter ? 6 : 0);
        if (reach.contains(position)) return card;
    }
    return nullptr;
}

void LadderView::mouseMoveEvent(QMouseEvent* event) {
    StepCard* card = gapAt(event->pos());
    if (card == m_hovered) return;
    m_hovered = card;
    setCursor(card ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void LadderView::mousePressEvent(QMouseEvent* event) {
    StepCard* card = gapAt(event->pos());
    if (card && !card->lines().empty()) emit addWanted(card->lines().back());
}

void LadderView::leaveEvent(QEvent*) {
    m_hovered = nullptr;
    update();
}

void LadderView::dragTo(LineView* line, const QPoint& globalPosition) {
    if (StepCard* card = cardOf(line); card && !card->graphicsEffect()) card->setDragged(true);
    const QPoint here = mapFromGlobal(globalPosition);
    m_dropTarget = nullptr;
    for (LineView* one : allLines()) {
        const QRect place(one->mapTo(this, QPoint(0, 0)), one->size());
        if (one == line || here.y() < place.top() - kCardGap / 2 || here.y() > place.bottom() + kCardGap / 2) continue;
        m_dropTarget = one;
        m_dropBehind = here.y() > place.center().y();
    }
    update();
}

void LadderView::dropAt(LineView* line, const QPoint& globalPosition) {
    dragTo(line, globalPosition);
    if (StepCard* card = cardOf(line)) card->setDragged(false);
    LineView* target = std::exchange(m_dropTarget, nullptr);
    update();
    if (target) emit dropWanted(line->content().node, target->content().node, m_dropBehind);
}

} // namespace offerwright::ui
