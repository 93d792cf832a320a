#include "ui/common/style_parts.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include <QStyle>

namespace offerwright::ui {
namespace {

bool isOn(const QStyleOption& option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

/// A square of 16 in the middle of what Qt offers.
QRectF indicatorBox(const QRect& rect) {
    const qreal side = scaled(16);
    return {rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side};
}

QColor indicatorBorder(const QStyleOption& option) {
    const Theme& colors = theme();
    if (!isOn(option, QStyle::State_Enabled)) return colors.line2;
    return isOn(option, QStyle::State_MouseOver) ? colors.text : colors.control;
}

constexpr int kMenuIcon = 16;

int menuIconColumn(const QStyleOptionMenuItem& option) {
    return option.maxIconWidth > 0 || option.menuHasCheckableItems ? scaled(kMenuIcon + 10) : 0;
}

} // namespace

void drawCheckBox(QPainter& painter, const QStyleOption& option) {
    const Theme& colors = theme();
    const QRectF box = indicatorBox(option.rect);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool part = isOn(option, QStyle::State_NoChange);
    if (!part && !isOn(option, QStyle::State_On)) {
        paintRound(painter, box, 4, enabled ? colors.surface : colors.sunk, indicatorBorder(option), 1);
        return;
    }
    paintRound(painter, box, 4, enabled ? colors.accent : colors.line2);
    const QColor mark = enabled ? colors.onAccent : colors.surface;
    const qreal inset = box.width() / 8;
    paintIcon(painter, box.adjusted(inset, inset, -inset, -inset),
              part ? QStringLiteral("minus") : QStringLiteral("check"), mark);
}

void drawRadioButton(QPainter& painter, const QStyleOption& option) {
    const Theme& colors = theme();
    const QRectF box = indicatorBox(option.rect);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    if (!isOn(option, QStyle::State_On)) {
        paintRound(painter, box, box.width() / 2, enabled ? colors.surface : colors.sunk, indicatorBorder(option), 1);
        return;
    }
    paintRound(painter, box, box.width() / 2, colors.surface, enabled ? colors.accent : colors.line2, box.width() / 3);
}

void drawChevron(QPainter& painter, const QRect& box, const QString& direction, bool enabled) {
    const qreal side = scaled(12);
    const QPointF middle = QRectF(box).center();
    paintIcon(painter, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side),
              QStringLiteral("chevron-") + direction, enabled ? theme().muted : theme().faint);
}

void drawBranch(QPainter& painter, const QStyleOption& option) {
    if (!isOn(option, QStyle::State_Children)) return;
    const bool open = isOn(option, QStyle::State_Open);
    const QString aside = option.direction == Qt::RightToLeft ? QStringLiteral("left") : QStringLiteral("right");
    drawChevron(painter, option.rect, open ? QStringLiteral("down") : aside, isOn(option, QStyle::State_Enabled));
}

QRect scrollHandle(const QStyleOptionSlider& option, int leastLength) {
    const bool across = option.orientation == Qt::Horizontal;
    const int track = across ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0 || track <= 0) return option.rect;
    const qint64 share = qint64(track) * option.pageStep / (range + std::max(1, option.pageStep));
    const int length = std::min(track, std::max(leastLength, static_cast<int>(share)));
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      track - length, option.upsideDown);
    const QRect& rect = option.rect;
    return across ? QRect(rect.x() + start, rect.y(), length, rect.height())
                  : QRect(rect.x(), rect.y() + start, rect.width(), length);
}

void drawScrollHandle(QPainter& painter, const QRect& handle, const QStyleOption& option) {
    const bool strong = isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken);
    const bool across = handle.width() > handle.height();
    const qreal inset = (across ? handle.height() : handle.width()) * (strong ? 0.2 : 0.3);
    const QRectF pill =
        across ? QRectF(handle).adjusted(2, inset, -2, -inset) : QRectF(handle).adjusted(inset, 2, -inset, -2);
    paintRound(painter, pill, std::min(pill.width(), pill.height()) / 2, strong ? theme().control : theme().line2);
}

QSize menuItemSize(const QStyleOptionMenuItem& option) {
    if (option.menuItemType == QStyleOptionMenuItem::Separator) return {10, scaled(9)};
    const QFontMetrics metrics(fontOf(Type::Body));
    const QStringList parts = option.text.split(u'\t');
    int width = metrics.horizontalAdvance(QString(parts.value(0)).remove(u'&')) + menuIconColumn(option) + scaled(44);
    if (parts.size() > 1) width += QFontMetrics(fontOf(Type::Small)).horizontalAdvance(parts.at(1)) + scaled(24);
    return {width, scaled(30)};
}

void drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& option) {
    const Theme& colors = theme();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRectF(option.rect.x() + 8, QRectF(option.rect).center().y(), option.rect.width() - 16, 1),
                         colors.line);
        return;
    }
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool selected = enabled && isOn(option, QStyle::State_Selected);
    if (selected) paintRound(painter, QRectF(option.rect).adjusted(4, 0, -4, 0), 6, colors.hover);
    QRectF row = QRectF(option.rect).adjusted(scaled(14), 0, -scaled(14), 0);
    const qreal side = scaled(kMenuIcon);
    const QRectF icon(row.left(), row.center().y() - side / 2, side, side);
    if (option.checked)
        paintIcon(painter, icon, QStringLiteral("check"), enabled ? colors.accent : colors.faint);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, icon.toRect(), Qt::AlignCenter,
                          !enabled   ? QIcon::Disabled
                          : selected ? QIcon::Active
                                     : QIcon::Normal);
    row.setLeft(row.left() + menuIconColumn(option));
    const QStringList parts = option.text.split(u'\t');
    paintLine(painter, row, QString(parts.value(0)).remove(u'&'), Type::Body, enabled ? colors.text : colors.faint);
    paintLine(painter, row, parts.value(1), Type::Small, enabled ? colors.muted : colors.faint,
              Qt::AlignRight | Qt::AlignVCenter);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawChevron(painter, QRectF(row.right() - 12, row.top(), 12, row.height()).toRect(), QStringLiteral("right"),
                    enabled);
}

void drawSplitter(QPainter& painter, const QStyleOption& option) {
    const QRect& rect = option.rect;
    const QPoint middle = rect.center();
    const bool held = isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken);
    const int width = held ? 2 : 1;
    painter.fillRect(rect.height() > rect.width() ? QRect(middle.x(), rect.top(), width, rect.height())
                                                  : QRect(rect.left(), middle.y(), rect.width(), width),
                     held ? theme().accent : theme().line);
}

void drawProgress(QPainter& painter, const QStyleOptionProgressBar& option) {
    const QRectF rect = option.rect;
    const QRectF track(rect.left(), rect.center().y() - 2, rect.width(), 4);
    paintRound(painter, track, 2, theme().line);
    const qreal range = std::max(1, option.maximum - option.minimum);
    const qreal share = std::clamp((option.progress - option.minimum) / range, 0.0, 1.0);
    if (share > 0)
        paintRound(painter, QRectF(track.topLeft(), QSizeF(std::max(4.0, track.width() * share), 4)), 2,
                   theme().accent);
}

void drawHeadSection(QPainter& painter, const QStyleOption& option) {
    painter.fillRect(option.rect, theme().sunk);
    const QRect rect = option.rect;
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme().line);
}

void drawFieldFrame(QPainter& painter, const QStyleOption& option) {
    const Theme& colors = theme();
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool focused = enabled && isOn(option, QStyle::State_HasFocus);
    const QColor border = focused ? colors.accent : enabled ? colors.control : colors.line2;
    paintRound(painter, option.rect, 7, enabled ? colors.surface : colors.sunk, border, focused ? 2 : 1);
}

void drawPushButton(QPainter& painter, const QStyleOptionButton& option) {
    const Theme& colors = theme();
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool hovered = enabled && isOn(option, QStyle::State_MouseOver);
    const bool pressed = isOn(option, QStyle::State_Sunken);
    if (enabled && option.features.testFlag(QStyleOptionButton::DefaultButton)) {
        paintRound(painter, option.rect, 7, hovered || pressed ? colors.accentHover : colors.accent);
        return;
    }
    const QColor fill = !enabled ? colors.sunk : pressed ? colors.line : hovered ? colors.hover : colors.surface;
    paintRound(painter, option.rect, 7, fill, hovered ? colors.control : colors.line2);
}

} // namespace offerwright::ui
