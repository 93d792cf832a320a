#include "ui/builder/ladder/verdict_paint.h"
#include "ui/builder/ladder/metrics.h"

namespace offerwright::ui {
namespace {

constexpr int kLeft = 11; ///< of the disc in its column
constexpr int kTextLeft = kLeft + metrics::kDisc + 8;

} // namespace

QColor verdictGround(Verdict standing) { return stateColors(standing).soft; }

QColor verdictInk(Verdict standing) { return stateColors(standing).text; }

void paintVerdictWords(QPainter& painter, const QRect& rect, const Ruling& verdict) {
    if (verdict.standing == Verdict::None) return;
    const bool twoLines = !verdict.fact.isEmpty();
    const int middle = rect.top() + 16;
    paintDisc(painter, QRectF(rect.left() + kLeft, middle - metrics::kDisc / 2.0, metrics::kDisc, metrics::kDisc),
              verdict.standing);
    const QRectF text(rect.left() + kTextLeft, rect.top(), rect.width() - kTextLeft - 6, 32);
    const QColor ink = verdictInk(verdict.standing);
    if (!twoLines) {
        paintLine(painter, text, verdict.word, Type::SmallStrong, ink);
        return;
    }
    paintLine(painter, QRectF(text.left(), text.top(), text.width(), 16), verdict.word, Type::SmallStrong, ink);
    paintLine(painter, QRectF(text.left(), text.top() + 16, text.width(), 16), verdict.fact, Type::Small, theme().text);
}

void paintVerdictRow(QPainter& painter, const QRect& rect, const Ruling& verdict) {
    if (verdict.standing == Verdict::None) return;
    const qreal top = rect.center().y() - metrics::kDisc / 2.0 + 1;
    paintDisc(painter, QRectF(rect.left() + kLeft, top, metrics::kDisc, metrics::kDisc), verdict.standing);
    const QRectF text(rect.left() + kTextLeft, rect.top(), rect.width() - kTextLeft - 4, rect.height());
    const QColor ink = verdictInk(verdict.standing);
    const int wide = paintLine(painter, text, verdict.word, Type::SmallStrong, ink);
    const bool hollow = verdict.standing == Verdict::NotReached || verdict.standing == Verdict::NotYet;
    const QColor factInk = hollow ? theme().muted : theme().text;
    paintLine(painter, text.adjusted(wide + 4, 0, 0, 0), verdict.fact, Type::Small, factInk);
}

} // namespace offerwright::ui
