/// \file The icon set: SVG drawings of one stroke, coloured when drawn. Names are those of resources/icons.
#pragma once
#include <QColor>
#include <QIcon>
#include <QPainter>
#include <QString>

namespace offerwright::ui {

/// Draws an icon crisp at any scale. An unknown or empty name draws nothing.
void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color);
/// As a QIcon that takes its colours from the theme: normal muted, hover text, selected accent, disabled faint.
QIcon iconOf(const QString& name);
bool hasIcon(const QString& name);
/// The product's mark, in its own colours.
void paintMark(QPainter& painter, const QRectF& rect);

} // namespace offerwright::ui
