#include "ui/library/library_delegate.h"
#include "app/models/library_model.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"

namespace offerwright::ui {
namespace {

constexpr int kRow = 48;
constexpr int kHead = 30;
constexpr int kTile = 26;

Tag tagOf(app::Standing standing) {
    switch (standing) {
    case app::Standing::Live: return Tag::Live;
    case app::Standing::Planned: return Tag::Planned;
    case app::Standing::Paused: return Tag::Warning;
    case app::Standing::Draft:
    case app::Standing::Ended:
    case app::Standing::Archived: break;
    }
    return Tag::Neutral;
}

QColor awardInk(app::LibraryRow::Gain gain) {
    return gain == app::LibraryRow::Gain::None ? theme().faint : theme().met.text;
}

const app::LibraryRow& rowAt(const QModelIndex& index) {
    return static_cast<const app::LibraryModel*>(index.model())->row(index);
}

} // namespace

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {200, rowAt(index).kind == app::LibraryRow::Kind::Campaign ? kHead : kRow};
}

void LibraryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const app::LibraryRow& shown = rowAt(index);
    if (shown.kind == app::LibraryRow::Kind::Campaign) {
        paintCampaign(*painter, option.rect, shown);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintRound(*painter, QRectF(option.rect).adjusted(6, 2, -6, -2), 7, {}, theme().accent, 2);
        return;
    }
    paintPromotion(*painter, option, shown);
}

void LibraryDelegate::paintCampaign(QPainter& painter, const QRectF& row, const app::LibraryRow& shown) const {
    const Theme& colors = theme();
    const QString chevron = shown.collapsed ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down");
    paintIcon(painter, QRectF(row.left() + 10, row.center().y() - 5, 11, 11), chevron, colors.muted);
    const QRectF line(row.left() + 28, row.top(), row.width() - 40, row.height());
    const int width = paintLine(painter, line, shown.name(), Type::SmallStrong, colors.text);
    paintLine(painter, line.adjusted(width + 8, 0, 0, 0), QString::number(shown.count), Type::Small, colors.muted);
}

void LibraryDelegate::paintPromotion(QPainter& painter, const QStyleOptionViewItem& option,
                                     const app::LibraryRow& shown) const {
    const Theme& colors = theme();
    const QRectF row = QRectF(option.rect).adjusted(6, 1, -6, -1);
    const bool open = shown.id() == m_open;
    if (open) {
        paintRound(painter, row, 7, colors.accentSoft);
        paintRound(painter, QRectF(row.left(), row.top() + 6, 3, row.height() - 12), 1.5, colors.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        paintRound(painter, row, 7, colors.hover);
    }
    const QRectF tile(row.left() + 10, row.center().y() - kTile / 2.0, kTile, kTile);
    paintRound(painter, tile, 6, open ? colors.accent : colors.hover);
    paintIcon(painter, tile.adjusted(5, 5, -5, -5), shown.shelved->icon, open ? colors.onAccent : colors.muted);

    const int awardWidth = QFontMetrics(fontOf(Type::BodyStrong)).horizontalAdvance(shown.award) + 2;
    const QRectF award(row.right() - 10 - awardWidth, row.top(), awardWidth, row.height());
    paintLine(painter, award, shown.award, Type::BodyStrong, awardInk(shown.gain), Qt::AlignRight | Qt::AlignVCenter);
    const qreal left = tile.right() + 9;
    const QRectF name(left, row.top() + 5, award.left() - left - 8, 18);
    paintLine(painter, name, shown.name(), open ? Type::BodyStrong : Type::BodyMedium, colors.text);
    paintSecondLine(painter, QRectF(left, row.top() + 24, award.left() - left - 4, 18), shown);
    if (option.state.testFlag(QStyle::State_HasFocus)) paintRound(painter, row, 7, {}, colors.accent, 2);
}

void LibraryDelegate::paintSecondLine(QPainter& painter, const QRectF& line, const app::LibraryRow& shown) const {
    const app::ShelvedPromotion& shelved = *shown.shelved;
    paintTag(painter, line.topLeft(), shelved.standingWord, tagOf(shelved.standing));
    qreal x = line.left() + tagWidth(shelved.standingWord) + 6;
    if (shown.hasProblems) {
        paintIcon(painter, QRectF(x, line.center().y() - 6.5, 13, 13), QStringLiteral("warning"), theme().near.text);
        x += 18;
    }
    paintLine(painter, QRectF(x, line.top(), line.right() - x, line.height()), shelved.fact, Type::Small,
              theme().muted);
}

} // namespace offerwright::ui
