/// \file What several components draw alike: rounded frames on the pixel grid, tags, state discs, focus rings.
#pragma once
#include "ui/common/theme.h"
#include <QPainter>
#include <QString>

namespace offerwright::ui {

/// What a card's verdict says. Glyph, word and colour go together always.
enum class Verdict { None, Met, Nearly, NotMet, NotReached, NotYet, Reached, Done, Lost, Within, Problem };

const StateColors& stateColors(Verdict verdict);
/// The 18 px disc with its glyph: filled with a mark, or a hollow ring for what was not reached.
void paintDisc(QPainter& painter, const QRectF& rect, Verdict verdict);

/// A rounded rectangle whose 1 px border lies on the device grid. An invalid colour leaves that part out.
void paintRound(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& border = {},
                qreal width = 1, Qt::PenStyle style = Qt::SolidLine);
/// The 2 px accent ring around what has the keyboard, `gap` outside `rect`.
void paintFocusRing(QPainter& painter, const QRectF& rect, qreal radius, qreal gap = 2);
/// A soft shadow around a popup's frame, `reach` wide and a third of that below it.
void paintShadow(QPainter& painter, const QRectF& frame, qreal radius, int reach);

/// The small label of a state: "Live", "Draft". Returns its width.
enum class Tag { Neutral, Live, Planned, Warning, Failed, Blocked };
int tagWidth(const QString& text);
void paintTag(QPainter& painter, const QPointF& topLeft, const QString& text, Tag tag);

/// Text in one line, elided at the right when it does not fit. Returns the width drawn.
int paintLine(QPainter& painter, const QRectF& rect, const QString& text, Type type, const QColor& color,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
/// Parts of `text` that answer the folded words of `search`, as (start, length), for marking what was found.
std::vector<std::pair<int, int>> matchesIn(const QString& text, const QString& search);

} // namespace offerwright::ui
