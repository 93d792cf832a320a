#include "ui/library/template_pictures.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/library/template_pieces.h"
#include <QPainterPath>

namespace offerwright::ui {
namespace {

constexpr qreal kItem = 26;
constexpr qreal kGap = 7;

qreal textWidth(const QString& text, Type type) { return QFontMetrics(fontOf(type)).horizontalAdvance(text); }

qreal widthOf(const Piece& piece) {
    switch (piece.kind) {
    case Kind::Item: return kItem;
    case Kind::Pill: return textWidth(piece.text, Type::SmallStrong) + 24;
    case Kind::Ticket: return textWidth(piece.text, Type::SmallStrong) + 28;
    case Kind::Arrow: return 22;
    case Kind::Plus: return 8;
    case Kind::Text:
    case Kind::Struck: return textWidth(piece.text, Type::BodyMedium) + 2;
    }
    return 0;
}

void paintItem(QPainter& painter, const QRectF& box, const Piece& piece) {
    const Theme& colors = theme();
    switch (piece.look) {
    case Part::InBasket: paintRound(painter, box, 6, colors.hover); break;
    case Part::Counts: paintRound(painter, box, 6, colors.accentSoft, colors.accentLine); break;
    case Part::Gained: paintRound(painter, box, 6, colors.accent); break;
    case Part::Later: paintRound(painter, box, 6, {}, colors.control, 1, Qt::DashLine); break;
    }
    const QColor ink = piece.look == Part::Gained   ? colors.onAccent
                       : piece.look == Part::Counts ? colors.accent
                                                    : colors.muted;
    paintIcon(painter, box.adjusted(5, 5, -5, -5), piece.text, ink);
}

void paintArrow(QPainter& painter, const QRectF& box) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().control, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal y = box.center().y();
    painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right() - 1, y));
    painter.drawLine(QPointF(box.right() - 6, y - 4.5), QPointF(box.right() - 1, y));
    painter.drawLine(QPointF(box.right() - 6, y + 4.5), QPointF(box.right() - 1, y));
}

void paintPiece(QPainter& painter, const QRectF& box, const Piece& piece) {
    const Theme& colors = theme();
    const QRectF pill(box.left(), box.center().y() - 11, box.width(), 22);
    switch (piece.kind) {
    case Kind::Item: paintItem(painter, QRectF(box.left(), box.center().y() - kItem / 2, kItem, kItem), piece); return;
    case Kind::Arrow: paintArrow(painter, box); return;
    case Kind::Pill:
        paintRound(painter, pill, 11, colors.accent);
        paintLine(painter, pill, piece.text, Type::SmallStrong, colors.onAccent, Qt::AlignCenter);
        return;
    case Kind::Ticket:
        paintRound(painter, pill.adjusted(0, -3, 0, 3), 4, colors.accentSoft, colors.accent, 1, Qt::DashLine);
        paintLine(painter, pill, piece.text, Type::SmallStrong, colors.accent, Qt::AlignCenter);
        return;
    case Kind::Plus:
        paintLine(painter, box, QStringLiteral("+"), Type::BodyMedium, colors.muted, Qt::AlignCenter);
        return;
    case Kind::Struck:
    case Kind::Text: paintLine(painter, box, piece.text, Type::BodyMedium, colors.muted); break;
    }
    if (piece.kind != Kind::Struck) return;
    painter.setPen(QPen(colors.muted, 1.2));
    painter.drawLine(QPointF(box.left() - 2, box.center().y() + 1), QPointF(box.right() + 2, box.center().y() + 1));
}

void paintPieces(QPainter& painter, const QRectF& rect, const Pieces& pieces) {
    qreal total = -kGap;
    for (const Piece& piece : pieces) total += widthOf(piece) + kGap;
    qreal x = rect.center().x() - total / 2;
    for (const Piece& piece : pieces) {
        const qreal width = widthOf(piece);
        paintPiece(painter, QRectF(x, rect.top(), width, rect.height()), piece);
        x += width + kGap;
    }
}

void paintStairs(QPainter& painter, const QRectF& rect, const Speech& speech) {
    const QRectF box(rect.center().x() - 92, rect.center().y() - 22, 184, 52);
    const qreal stepX = box.width() / 4;
    const qreal stepY = box.height() / 3;
    QPainterPath path(box.bottomLeft());
    for (int i = 1; i <= 3; ++i) {
        path.lineTo(box.left() + stepX * i, box.bottom() - stepY * (i - 1));
        path.lineTo(box.left() + stepX * i, box.bottom() - stepY * i);
    }
    path.lineTo(box.right(), box.top());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(box.left() + stepX, box.bottom() - stepY, stepX, stepY), theme().accentSoft);
    painter.setPen(QPen(theme().control, 1.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    const int rewards[] = {-300, -800, -1500};
    for (int i = 0; i < 3; ++i) {
        const QRectF label(box.left() + stepX * (i + 1) - 24, box.bottom() - stepY * (i + 1) - 19, 64, 17);
        paintLine(painter, label, speech.money(rewards[i]), Type::SmallStrong, i == 0 ? theme().accent : theme().muted,
                  Qt::AlignCenter);
    }
    paintRound(painter, QRectF(box.left() + stepX * 1.8 - 4, box.bottom() - stepY - 4, 8, 8), 4, theme().accent);
}

void paintEverySoMuch(QPainter& painter, const QRectF& rect, const Speech& speech) {
    const qreal width = 46;
    qreal x = rect.center().x() - width * 2;
    for (int i = 0; i < 4; ++i, x += width) {
        const bool reached = i < 3;
        paintRound(painter, QRectF(x + 1, rect.center().y() + 4, width - 3, 7), 3.5,
                   reached ? theme().accent : theme().hover);
        paintLine(painter, QRectF(x, rect.center().y() + 13, width, 16), speech.money(2000 * (i + 1)), Type::Caption,
                  theme().muted, Qt::AlignCenter);
        if (!reached) continue;
        const QRectF pillBox(x + 3, rect.center().y() - 24, width - 7, 22);
        paintRound(painter, pillBox, 11, theme().accent);
        paintLine(painter, pillBox, QStringLiteral("+50"), Type::SmallStrong, theme().onAccent, Qt::AlignCenter);
    }
}

} // namespace

void paintTemplatePicture(QPainter& painter, const QRectF& rect, const QString& picture, const app::Language& language,
                          const QString& currency) {
    const Speech speech(language, currency);
    painter.save();
    if (picture == u"tiers") {
        paintStairs(painter, rect, speech);
    } else if (picture == u"everySoMuch") {
        paintEverySoMuch(painter, rect, speech);
    } else {
        Pieces pieces = templatePieces(picture, speech);
        if (pieces.empty()) pieces = {{Kind::Item, QStringLiteral("gift"), Part::Gained}};
        paintPieces(painter, rect, pieces);
    }
    painter.restore();
}

} // namespace offerwright::ui
