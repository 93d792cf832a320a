#include "ui/builder/journey/path_view.h"
#include "ui/common/icon.h"
#include "ui/common/theme.h"
#include <QKeyEvent>
#include <algorithm>

namespace offerwright::ui {
namespace {

constexpr int kHeight = 118;
constexpr int kStamp = 42;
constexpr int kHere = 48;
constexpr int kTrack = 4;
constexpr int kTop = 52;

} // namespace

PathView::PathView(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PathView::sizeHint() const { return {scaled(420), scaled(kHeight)}; }

void PathView::setStops(const std::vector<PathStop>& stops) {
    setAccessibleName(tr("Steps as a path"));
    if (m_stops == stops) return;
    m_stops = stops;
    setCurrent(std::clamp(m_current, 0, std::max(0, static_cast<int>(stops.size()) - 1)));
    update();
}

void PathView::setStandings(const std::vector<PathStanding>& standings) {
    if (m_standings == standings) return;
    m_standings = standings;
    update();
}

qreal PathView::spacing() const { return width() / static_cast<qreal>(std::max<std::size_t>(1, m_stops.size())); }

QPointF PathView::centre(std::size_t stop) const {
    return {spacing() * (static_cast<qreal>(stop) + 0.5), static_cast<qreal>(scaled(kTop))};
}

Verdict PathView::standing(std::size_t stop) const {
    return stop < m_standings.size() ? m_standings[stop].standing : Verdict::None;
}

/// The way from the stop before: whole where it was walked, dotted where the shopper is on it.
void PathView::paintTrack(QPainter& painter, std::size_t stop) const {
    if (stop == 0) return;
    const qreal radius = scaled(kStamp) / 2.0;
    const QPointF from = centre(stop - 1) + QPointF(radius + 4, 0);
    const QPointF to = centre(stop) - QPointF(radius + 4, 0);
    const bool walked = standing(stop) == Verdict::Done;
    const bool walking = standing(stop) == Verdict::Nearly;
    const QColor color = walked ? theme().met.text : walking ? theme().near.text : theme().line2;
    QPen pen(color, scaled(kTrack), walking ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap);
    painter.setPen(pen);
    if (to.x() > from.x()) painter.drawLine(from, to);
}

void PathView::paintStamp(QPainter& painter, std::size_t stop) const {
    const Verdict state = standing(stop);
    const bool here = state == Verdict::Nearly;
    const qreal size = scaled(here ? kHere : kStamp);
    const QRectF box(centre(stop) - QPointF(size / 2, size / 2), QSizeF(size, size));
    QString icon = QStringLiteral("gift");
    QColor ink = theme().muted;
    if (state == Verdict::Done) {
        paintRound(painter, box, size / 2, theme().met.text);
        paintRound(painter, box.adjusted(4, 4, -4, -4), size / 2 - 4, {}, theme().met.soft, 1, Qt::DashLine);
        icon = QStringLiteral("check");
        ink = theme().surface;
    } else if (here) {
        paintRound(painter, box.adjusted(2, 2, -2, -2), size / 2, theme().near.soft);
        const PathStanding& standing = m_standings[stop];
        const qreal part =
            standing.reach > 0 ? static_cast<qreal>(standing.counted) / static_cast<qreal>(standing.reach) : 0;
        painter.setPen(QPen(theme().near.line, 5));
        painter.drawArc(box.adjusted(3, 3, -3, -3), 0, 360 * 16);
        painter.setPen(QPen(theme().near.text, 5));
        painter.drawArc(box.adjusted(3, 3, -3, -3), 90 * 16, -static_cast<int>(std::min(part, 1.0) * 360 * 16));
        ink = theme().near.text;
    } else {
        paintRound(painter, box, size / 2, theme().surface, theme().control, 1, Qt::DashLine);
    }
    const qreal glyph = scaled(18);
    paintIcon(painter, QRectF(centre(stop) - QPointF(glyph / 2, glyph / 2), QSizeF(glyph, glyph)), icon, ink);
    if (hasFocus() && static_cast<int>(stop) == m_current) paintFocusRing(painter, box, size / 2, 3);
}

void PathView::paintWords(QPainter& painter, std::size_t stop) const {
    const PathStop& one = m_stops[stop];
    const qreal wide = spacing() - 8;
    const QRectF above(centre(stop).x() - wide / 2, 6, wide, scaled(18));
    const QRectF below(centre(stop).x() - wide / 2, scaled(kTop) + scaled(kHere) / 2.0 + 2, wide, scaled(18));
    paintLine(painter, above, one.before, Type::Caption, one.personal ? theme().accent : theme().muted,
              Qt::AlignHCenter | Qt::AlignVCenter);
    paintLine(painter, below, one.gives, Type::SmallStrong, theme().text, Qt::AlignHCenter | Qt::AlignVCenter);
    if (stop < m_standings.size() && !m_standings[stop].fact.isEmpty())
        paintLine(painter, below.translated(0, scaled(16)), m_standings[stop].fact, Type::Caption, theme().near.text,
                  Qt::AlignHCenter | Qt::AlignVCenter);
}

void PathView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, 0, width(), 1), theme().line);
    for (std::size_t i = 0; i < m_stops.size(); ++i) paintTrack(painter, i);
    for (std::size_t i = 0; i < m_stops.size(); ++i) {
        paintStamp(painter, i);
        paintWords(painter, i);
    }
}

void PathView::setCurrent(int stop) {
    m_current = stop;
    if (stop >= 0 && stop < static_cast<int>(m_stops.size())) {
        const PathStop& one = m_stops[static_cast<std::size_t>(stop)];
        setAccessibleDescription(tr("Step %1: %2, %3").arg(stop + 1).arg(one.before, one.gives));
    }
    update();
}

void PathView::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(m_stops.size()) - 1;
    const int by = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const bool chosen = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (last < 0 || (by == 0 && !chosen)) return QWidget::keyPressEvent(event);
    const NodeId step = m_stops[static_cast<std::size_t>(m_current)].step;
    if (chosen) {
        emit selected(step);
    } else if (event->modifiers() & Qt::AltModifier) {
        setCurrent(std::clamp(m_current + by, 0, last));
        emit moveWanted(step, by);
    } else {
        setCurrent(std::clamp(m_current + by, 0, last));
    }
}

void PathView::mousePressEvent(QMouseEvent* event) {
    if (m_stops.empty()) return;
    const int stop =
        std::clamp(static_cast<int>(event->position().x() / spacing()), 0, static_cast<int>(m_stops.size()) - 1);
    setCurrent(stop);
    emit selected(m_stops[static_cast<std::size_t>(stop)].step);
}

} // namespace offerwright::ui
