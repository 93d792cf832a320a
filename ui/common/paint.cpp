#include "ui/common/paint.h"
#include "app/models/finder.h"
#include <QCache>
#include <QPainterPath>
#include <QStaticText>
#include <cmath>

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

/// How far a point lies outside a rounded square of half side `half` around the origin; negative inside.
qreal distanceOutside(QPointF point, qreal half, qreal radius) {
    const qreal x = std::abs(point.x()) - (half - radius);
    const qreal y = std::abs(point.y()) - (half - radius);
    return std::hypot(std::max(x, 0.0), std::max(y, 0.0)) + std::min(std::max(x, y), 0.0) - radius;
}

/// The shadow of a small rounded square, to be stretched along its middle: darkest well inside, half way at the edge,
/// nothing at `reach` outside.
QImage shadowPatch(int corner, qreal radius, int reach, qreal ratio) {
    const int side = static_cast<int>(2 * corner * ratio) + 1;
    QImage patch(side, side, QImage::Format_ARGB32_Premultiplied);
    const QColor color = theme().shadow;
    const qreal half = side / (2 * ratio) - reach;
    for (int y = 0; y < side; ++y) {
        auto* line = reinterpret_cast<QRgb*>(patch.scanLine(y));
        for (int x = 0; x < side; ++x) {
            const QPointF point((x + 0.5 - side / 2.0) / ratio, (y + 0.5 - side / 2.0) / ratio);
            const qreal depth = std::clamp(0.5 - distanceOutside(point, half, radius) / (2.0 * reach), 0.0, 1.0);
            const qreal smooth = depth * depth * (3 - 2 * depth);
            line[x] = qPremultiply(qRgba(color.red(), color.green(), color.blue(), qRound(color.alpha() * smooth)));
        }
    }
    return patch;
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
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int corner = reach + static_cast<int>(std::ceil(radius)) + reach / 2;
    const QImage patch = shadowPatch(corner, radius, reach, ratio);
    const QRectF outer = frame.translated(0, reach / 3.0).adjusted(-reach, -reach, reach, reach);
    if (outer.width() < 2 * corner || outer.height() < 2 * corner) return; // too small for a shadow of this reach
    const auto side = [&](int third, qreal start, qreal length) {
        const qreal starts[] = {start, start + corner, start + length - corner, start + length};
        return std::pair{starts[third], starts[third + 1]};
    };
    const qreal cuts[] = {0, corner * ratio, corner * ratio + 1, 2 * corner * ratio + 1};
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column) {
            const auto [left, right] = side(column, outer.left(), outer.width());
            const auto [top, bottom] = side(row, outer.top(), outer.height());
            painter.drawImage(QRectF(QPointF(left, top), QPointF(right, bottom)), patch,
                              QRectF(QPointF(cuts[column], cuts[row]), QPointF(cuts[column + 1], cuts[row + 1])));
        }
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

namespace {

/// A line as it is drawn: cut to its room, and shaped. Most lines of a repaint were there before it.
struct ShapedLine {
    QStaticText text;
    int advance = 0;
};

struct LineKey {
    QString text;
    Type type;
    int room;
    int scale;
    bool operator==(const LineKey&) const = default;
};

size_t qHash(const LineKey& key, size_t seed = 0) {
    return qHashMulti(seed, key.text, static_cast<int>(key.type), key.room, key.scale);
}

const ShapedLine& shapedLine(const QString& text, Type type, int room) {
    constexpr int kKept = 4000;
    static QCache<LineKey, ShapedLine> lines(kKept);
    const LineKey key{text, type, room, Look::instance().scale()};
    if (const ShapedLine* known = lines.object(key)) return *known;
    const QFont font = fontOf(type);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    auto* made = new ShapedLine{QStaticText(shown), metrics.horizontalAdvance(shown)};
    made->text.setTextFormat(Qt::PlainText);
    made->text.prepare({}, font);
    lines.insert(key, made);
    return *made;
}

} // namespace

int paintLine(QPainter& painter, const QRectF& rect, const QString& text, Type type, const QColor& color,
              Qt::Alignment alignment) {
    const ShapedLine& line = shapedLine(text, type, static_cast<int>(rect.width()));
    const QSizeF size = line.text.size();
    qreal x = rect.left();
    if (alignment & Qt::AlignRight) x = rect.right() - line.advance;
    if (alignment & Qt::AlignHCenter) x = rect.center().x() - line.advance / 2.0;
    qreal y = rect.center().y() - size.height() / 2;
    if (alignment & Qt::AlignTop) y = rect.top();
    if (alignment & Qt::AlignBottom) y = rect.bottom() - size.height();
    painter.setFont(fontOf(type));
    painter.setPen(color);
    painter.drawStaticText(QPointF(std::round(x), std::round(y)), line.text);
    return line.advance;
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
