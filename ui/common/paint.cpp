#include "ui/common/paint.h"
#include "app/models/finder.h"
#include <QPainterPath>

namespace offerwright::ui {
namespace {

struct TagColors {
    QColor text;
    QColor fill;
};

TagColors tagColors(Tag tag) {
    const Theme& colors = theme();
    switch (tag) {
    case Tag::Live: return {colors.met.text, colors.met.soft};
    case Tag::Planned: return {colors.accent, colors.accentSoft};
    case Tag::Warning: return {colors.near.text, colors.near.soft};
    case Tag::Failed: return {colors.fail.text, colors.fail.soft};
    case Tag::Blocked: return {colors.lost.text, colors.lost.soft};
    case Tag::Neutral: break;
    }
    return {colors.muted, colors.hover};
}

bool isHollow(Verdict verdict) { return verdict == Verdict::NotReached || verdict == Verdict::NotYet; }

/// The mark within a disc of unit size, as strokes.
QPainterPath glyphOf(Verdict verdict) {
    QPainterPath path;
    switch (verdict) {
    case Verdict::Met:
    case Verdict::Reached:
    case Verdict::Done:
    case Verdict::Within:
        path.moveTo(0.29, 0.52);
        path.lineTo(0.44, 0.66);
        path.lineTo(0.71, 0.35);
        break;
    case Verdict::Nearly:
        for (const qreal y : {0.42, 0.60}) {
            path.moveTo(0.28, y + 0.03);
            path.cubicTo(0.40, y - 0.12, 0.58, y + 0.12, 0.72, y - 0.03);
        }
        break;
    case Verdict::NotMet:
    case Verdict::Problem:
        path.moveTo(0.35, 0.35);
        path.lineTo(0.65, 0.65);
        path.moveTo(0.65, 0.35);
        path.lineTo(0.35, 0.65);
        break;
    case Verdict::Lost:
        path.moveTo(0.33, 0.67);
        path.lineTo(0.67, 0.33);
        break;
    case Verdict::NotReached:
    case Verdict::NotYet:
    case Verdict::None:
        path.moveTo(0.32, 0.5);
        path.lineTo(0.68, 0.5);
        break;
    }
    return path;
}

} // namespace

const StateColors& stateColors(Verdict verdict) {
    const Theme& colors = theme();
    switch (verdict) {
    case Verdict::Met:
    case Verdict::Reached:
    case Verdict::Done:
    case Verdict::Within: return colors.met;
    case Verdict::Nearly: return colors.near;
    case Verdict::NotMet:
    case Verdict::Problem: return colors.fail;
    case Verdict::Lost: return colors.lost;
    case Verdict::NotReached:
    case Verdict::NotYet:
    case Verdict::None: break;
    }
    return colors.skip;
}

void paintDisc(QPainter& painter, const QRectF& rect, Verdict verdict) {
    const StateColors& colors = stateColors(verdict);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal stroke = rect.width() * 0.095;
    if (isHollow(verdict)) {
        painter.setPen(QPen(colors.text, stroke * 0.9));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(rect.adjusted(stroke, stroke, -stroke, -stroke));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.text);
        painter.drawEllipse(rect);
    }
    painter.translate(rect.topLeft());
    painter.scale(rect.width(), rect.height());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(isHollow(verdict) ? colors.text : theme().surface, 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(glyphOf(verdict));
    painter.restore();
}

void paintRound(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& border,
                qreal width, Qt::PenStyle style) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (border.isValid()) {
        QPen pen(border, width, style);
        if (style == Qt::DashLine) pen.setDashPattern({3 / width, 2.5 / width});
        painter.setPen(pen);
        const qreal half = width / 2;
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QRectF& rect, qreal radius, qreal gap) {
    const qreal out = gap + 1;
    paintRound(painter, rect.adjusted(-out, -out, out, out), radius + out, {}, theme().accent, 2);
}

void paintShadow(QPainter& painter, const QRectF& frame, qreal radius, int reach) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Layers of growing size add up to a fall-off that is steep at the frame and soft at the end, like a blur's.
    const qreal drop = reach / 3.0;
    QColor color = theme().shadow;
    const float whole = color.alphaF();
    for (int i = 0; i < reach; ++i) {
        const qreal grow = reach - i;
        const float depth = static_cast<float>(i) / static_cast<float>(reach);
        color.setAlphaF(whole * 2.4F * depth * depth / static_cast<float>(reach));
        painter.setBrush(color);
        painter.drawRoundedRect(frame.translated(0, drop).adjusted(-grow, -grow, grow, grow), radius + grow,
                                radius + grow);
    }
    painter.restore();
}

int tagWidth(const QString& text) { return QFontMetrics(fontOf(Type::Caption)).horizontalAdvance(text) + 12; }

void paintTag(QPainter& painter, const QPointF& topLeft, const QString& text, Tag tag) {
    const TagColors colors = tagColors(tag);
    const QRectF rect(topLeft, QSizeF(tagWidth(text), scaled(18)));
    paintRound(painter, rect, 4, colors.fill);
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(colors.text);
    painter.drawText(rect, Qt::AlignCenter, text);
}

int paintLine(QPainter& painter, const QRectF& rect, const QString& text, Type type, const QColor& color,
              Qt::Alignment alignment) {
    const QFont font = fontOf(type);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, static_cast<int>(rect.width()));
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

std::vector<std::pair<int, int>> matchesIn(const QString& text, const QString& search) {
    std::vector<std::pair<int, int>> found;
    const QString folded = app::foldedForSearch(text);
    if (folded.size() != text.size()) return found; // a letter became two: positions would not fit
    for (const QString& word : app::foldedForSearch(search).split(u' ', Qt::SkipEmptyParts))
        if (const auto at = folded.indexOf(word); at >= 0)
            found.emplace_back(static_cast<int>(at), static_cast<int>(word.size()));
    return found;
}

} // namespace offerwright::ui
