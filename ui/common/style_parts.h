/// \file The pictures that the style is put together from: functions of an option and the theme.
#pragma once
#include <QPainter>
#include <QStyleOption>

namespace offerwright::ui {

/// A check box of 16 (checked, part checked or empty).
void drawCheckBox(QPainter& painter, const QStyleOption& option);
void drawRadioButton(QPainter& painter, const QStyleOption& option);
/// The chevron before a row that can be folded.
void drawBranch(QPainter& painter, const QStyleOption& option);
/// A round-ended handle in an empty track.
void drawScrollHandle(QPainter& painter, const QRect& handle, const QStyleOption& option);
/// Where the handle of a scroll bar lies in its track.
QRect scrollHandle(const QStyleOptionSlider& option, int leastLength);
void drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& option);
QSize menuItemSize(const QStyleOptionMenuItem& option);
void drawHeadSection(QPainter& painter, const QStyleOption& option);
/// A hairline, 2 px accent while it is held.
void drawSplitter(QPainter& painter, const QStyleOption& option);
/// A bar of 4 without words: the number stands beside it.
void drawProgress(QPainter& painter, const QStyleOptionProgressBar& option);
/// The frame of a field: outlined, 2 px when it has the keyboard.
void drawFieldFrame(QPainter& painter, const QStyleOption& option);
void drawPushButton(QPainter& painter, const QStyleOptionButton& option);
/// A chevron of 12 in the middle of `box`.
void drawChevron(QPainter& painter, const QRect& box, const QString& direction, bool enabled);

} // namespace offerwright::ui
