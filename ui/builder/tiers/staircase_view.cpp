#include "ui/builder/tiers/staircase_view.h"
#include "ui/builder/ladder/verdict_paint.h"
#include "ui/common/theme.h"
#include <algorithm>

namespace offerwright::ui {
namespace {

constexpr int kSide = 41; ///< left and right of the axis
constexpr int kTop = 30;  ///< room for the highest label and the flag
constexpr int kAxis = 28; ///< below the axis, for its labels
constexpr int kHandle = 10;

QString awardLabel(const TierLine& tier) {
    const bool takesOff = tier.rewardField == "amount" || tier.rewardField == "percent";
    return takesOff ? QChar(0x2212) + tier.gives : tier.rewardField == "points" ? u'+' + tier.gives : tier.gives;
}

} // namespace

StaircaseView::StaircaseView(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StaircaseView::setLanguage(const app::Language& language, const QString& currency, std::int64_t wholeUnit) {
    m_language = &language;
    m_currency = currency;
    m_wholeUnit = wholeUnit;
    setAccessibleName(tr("Tiers as a staircase"));
    update();
}

void StaircaseView::setContent(const TierContent& content) {
    m_content = content;
    m_input.thresholds.clear();
    m_input.heights.clear();
    for (const TierLine& tier : content.lines) {
        m_input.thresholds.push_back(tier.thresholdValue);
        m_input.heights.push_back(tier.awardValue);
    }
    m_input.cumulative = content.pays == TierPay::All;
    m_current = std::min(m_current, static_cast<int>(content.lines.size()) - 1);
    place();
}

void StaircaseView::setVerdicts(const std::vector<Ruling>& verdicts, std::optional<std::int64_t> measured) {
    m_verdicts = verdicts;
    m_input.measured = measured;
    place();
}

void StaircaseView::setCurrent(int handle) {
    if (m_current == handle) return;
    m_current = handle;
    update();
}

void StaircaseView::place() {
    // While a handle is dragged the axis stays, or the handle would run away under the mouse.
    const std::int64_t axisEnd = m_stairs.axisEnd;
    const std::int64_t tick = m_stairs.tick;
    const QRectF plot(kSide, kTop, std::max(width() - 2 * kSide, 10), std::max(height() - kTop - kAxis, 10));
    m_stairs = layOut(m_input, plot);
    if (m_dragged >= 0 && axisEnd > 1) {
        m_stairs.axisEnd = axisEnd;
        m_stairs.tick = tick;
        for (std::size_t i = 0; i < m_stairs.handles.size(); ++i) {
            m_stairs.handles[i].setX(m_stairs.xOf(m_input.thresholds[i]));
            m_stairs.line[2 * i + 1].setX(m_stairs.handles[i].x());
            m_stairs.line[2 * i + 2].setX(m_stairs.handles[i].x());
        }
        if (m_input.measured) m_stairs.measuredX = m_stairs.xOf(*m_input.measured);
    }
    update();
}

std::int64_t StaircaseView::step() const { return m_content.unit == Unit::Money ? m_wholeUnit : 1000; }

QString StaircaseView::valueText(std::int64_t value) const {
    if (m_content.unit == Unit::Money && value % m_wholeUnit == 0) return m_language->shortMoney({value}, m_currency);
    return m_language->number(value, m_content.unit, m_currency);
}

Verdict StaircaseView::standingOf(std::size_t tier) const {
    return tier < m_verdicts.size() ? m_verdicts[tier].standing : Verdict::None;
}

void StaircaseView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, 0, width(), 1), theme().line);
    paintReached(painter);
    paintAxis(painter);
    paintSteps(painter);
    paintFlag(painter);
    paintHandles(painter);
}

void StaircaseView::paintAxis(QPainter& painter) const {
    const Theme& colors = theme();
    painter.setPen(QPen(colors.line2, 1));
    painter.drawLine(QPointF(m_stairs.plot.left(), m_stairs.plot.bottom() + 1),
                     QPointF(m_stairs.plot.right(), m_stairs.plot.bottom() + 1));
    painter.setFont(fontOf(Type::Small));
    painter.setPen(colors.muted);
    for (std::int64_t value = 0; value <= m_stairs.axisEnd; value += m_stairs.tick) {
        const qreal x = m_stairs.xOf(value);
        painter.drawText(QRectF(x - 50, m_stairs.plot.bottom() + 5, 100, 18), Qt::AlignCenter, valueText(value));
    }
}

/// Under the steps: what is reached in green, the rest as pale ground.
void StaircaseView::paintReached(QPainter& painter) const {
    const Theme& colors = theme();
    const qreal bottom = m_stairs.plot.bottom();
    const qreal reached = m_stairs.measuredX.value_or(m_stairs.plot.left());
    for (std::size_t i = 0; i < m_stairs.handles.size(); ++i) {
        const QPointF corner = m_stairs.handles[i];
        const qreal right = i + 1 < m_stairs.handles.size() ? m_stairs.handles[i + 1].x() : m_stairs.plot.right();
        painter.fillRect(QRectF(QPointF(corner.x(), corner.y()), QPointF(right, bottom)), colors.skip.soft);
        if (reached > corner.x())
            painter.fillRect(QRectF(corner, QPointF(std::min(right, reached), bottom)), colors.met.line);
    }
    if (reached > m_stairs.plot.left())
        painter.fillRect(QRectF(QPointF(m_stairs.plot.left(), bottom), QPointF(reached, bottom + 3)), colors.met.text);
}

void StaircaseView::paintSteps(QPainter& painter) const {
    painter.setPen(QPen(theme().text, 1.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(m_stairs.line.data(), static_cast<int>(m_stairs.line.size()));
}

/// "This basket €58.51" over a dashed line, in the colour of the next tier's standing.
void StaircaseView::paintFlag(QPainter& painter) const {
    if (!m_stairs.measuredX || !m_input.measured) return;
    const bool near =
        std::ranges::any_of(m_verdicts, [](const Ruling& one) { return one.standing == Verdict::Nearly; });
    const bool reached = !m_verdicts.empty() && m_verdicts.front().standing == Verdict::Reached;
    const Theme& colors = theme();
    const QColor colour = near ? colors.near.text : reached ? colors.met.text : colors.muted;
    const qreal x = *m_stairs.measuredX;
    painter.setPen(QPen(colour, 1.5, Qt::CustomDashLine));
    QPen dashed(colour, 1.5);
    dashed.setDashPattern({2, 2});
    painter.setPen(dashed);
    painter.drawLine(QPointF(x, 12), QPointF(x, m_stairs.plot.bottom()));
    painter.setFont(fontOf(Type::Caption));
    const QString text = tr("This basket %1").arg(m_language->number(*m_input.measured, m_content.unit, m_currency));
    const qreal wide = QFontMetricsF(painter.font()).horizontalAdvance(text) + 12;
    qreal left = x - wide + 3;
    if (left < 4) left = std::min(x - 3, width() - wide - 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(left, 8, wide, 19), 4, 4);
    painter.setPen(colors.surface);
    painter.drawText(QRectF(left, 8, wide, 19), Qt::AlignCenter, text);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(x, m_stairs.plot.bottom()), 3, 3);
}

void StaircaseView::paintHandles(QPainter& painter) const {
    const Theme& colors = theme();
    painter.setFont(fontOf(Type::BodyStrong));
    for (std::size_t i = 0; i < m_stairs.handles.size(); ++i) {
        const QPointF at = m_stairs.handles[i];
        const Verdict standing = standingOf(i);
        const QColor colour =
            standing == Verdict::Reached || standing == Verdict::Nearly ? verdictInk(standing) : colors.muted;
        if (hasFocus() && static_cast<int>(i) == m_current) {
            painter.setPen(QPen(colors.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(at, kHandle / 2.0 + 4, kHandle / 2.0 + 4);
        }
        painter.setPen(QPen(colour, 2));
        painter.setBrush(colors.surface);
        painter.drawEllipse(at, kHandle / 2.0, kHandle / 2.0);
        painter.setPen(colour);
        painter.drawText(QRectF(at.x() + 10, at.y() - 20, 120, 18), Qt::AlignVCenter | Qt::AlignLeft,
                         awardLabel(m_content.lines[i]));
    }
}

int StaircaseView::handleAt(const QPointF& position) const {
    for (std::size_t i = 0; i < m_stairs.handles.size(); ++i)
        if (QLineF(m_stairs.handles[i], position).length() <= kHandle + 2) return static_cast<int>(i);
    return -1;
}

void StaircaseView::resizeEvent(QResizeEvent*) { place(); }

void StaircaseView::mousePressEvent(QMouseEvent* event) {
    const int handle = handleAt(event->position());
    if (event->button() != Qt::LeftButton || handle < 0) return;
    setFocus(Qt::MouseFocusReason);
    m_dragged = handle;
    setCurrent(handle);
    emit currentChanged(handle);
    emit moved(static_cast<std::size_t>(handle), m_input.thresholds[static_cast<std::size_t>(handle)], true);
}

void StaircaseView::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragged < 0) return setCursor(handleAt(event->position()) >= 0 ? Qt::SizeHorCursor : Qt::ArrowCursor);
    const auto handle = static_cast<std::size_t>(m_dragged);
    const std::int64_t value = clampedThreshold(m_input, handle, m_stairs.valueAt(event->position().x()), step());
    if (value != m_input.thresholds[handle]) emit moved(handle, value, false);
}

void StaircaseView::mouseReleaseEvent(QMouseEvent*) {
    m_dragged = -1;
    place();
}

void StaircaseView::keyPressEvent(QKeyEvent* event) {
    const bool left = event->key() == Qt::Key_Left || event->key() == Qt::Key_Down;
    const bool right = event->key() == Qt::Key_Right || event->key() == Qt::Key_Up;
    if ((!left && !right) || m_current < 0 || event->modifiers() & Qt::AltModifier)
        return QWidget::keyPressEvent(event);
    const auto handle = static_cast<std::size_t>(m_current);
    const std::int64_t by = step() * (event->modifiers() & Qt::ShiftModifier ? 10 : 1) * (left ? -1 : 1);
    const std::int64_t value = clampedThreshold(m_input, handle, m_input.thresholds[handle] + by, step());
    if (value != m_input.thresholds[handle]) emit moved(handle, value, !event->isAutoRepeat());
}

void StaircaseView::focusInEvent(QFocusEvent* event) {
    const int last = static_cast<int>(m_content.lines.size()) - 1;
    if (event->reason() == Qt::TabFocusReason) m_current = std::min(0, last);
    if (event->reason() == Qt::BacktabFocusReason) m_current = last;
    update();
}

void StaircaseView::focusOutEvent(QFocusEvent*) { update(); }

/// Tab walks the handles before it leaves.
bool StaircaseView::focusNextPrevChild(bool next) {
    const int target = m_current + (next ? 1 : -1);
    if (!hasFocus() || target < 0 || target >= static_cast<int>(m_content.lines.size()))
        return QWidget::focusNextPrevChild(next);
    setCurrent(target);
    emit currentChanged(target);
    return true;
}

} // namespace offerwright::ui
