#pragma once
#include "ui/builder/ladder/card_content.h"
#include <QPainter>

namespace offerwright::ui {

/// Soft ground, state colour and hairline of a standing.
QColor verdictGround(Verdict standing);
QColor verdictInk(Verdict standing);
/// Disc, word and, below it, the fact; in one row when it is no higher than 32.
void paintVerdictWords(QPainter& painter, const QRect& rect, const Ruling& verdict);
/// The same in a row of a table: word and fact beside one another.
void paintVerdictRow(QPainter& painter, const QRect& rect, const Ruling& verdict);

} // namespace offerwright::ui
