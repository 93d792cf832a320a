#include "ui/builder/picker/product_delegate.h"
#include "app/models/basket_rows.h"
#include "ui/builder/picker/product_model.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"

namespace offerwright::ui {
namespace {

Fate fateOf(const QModelIndex& index) { return static_cast<Fate>(index.data(ProductModel::FateRole).toInt()); }

void paintPictogram(QPainter& painter, const QRectF& tile, const QModelIndex& index) {
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString icon =
        app::pictogramOf(index.data(ProductModel::CategoryRole).toString().toStdString(), name.toStdString());
    const bool kept = fateOf(index) == Fate::Kept;
    const QColor ink = kept ? theme().met.text : theme().muted;
    paintRound(painter, tile, 5, kept ? theme().met.soft : theme().hover);
    if (icon.isEmpty())
        paintLine(painter, tile, name.left(1).toUpper(), Type::Caption, ink, Qt::AlignCenter);
    else
        paintIcon(painter, tile.adjusted(3, 3, -3, -3), icon, ink);
}

} // namespace

void ProductDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect cell = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(cell, theme().accentSoft);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme().line);
    switch (index.column()) {
    case ProductModel::NameColumn: return paintName(*painter, cell, index);
    case ProductModel::PriceColumn:
        paintLine(*painter, QRectF(cell).adjusted(0, 0, -8, 0), index.data(Qt::DisplayRole).toString(), Type::Body,
                  theme().text, Qt::AlignRight | Qt::AlignVCenter);
        return;
    default: paintReason(*painter, cell, index);
    }
}

void ProductDelegate::paintName(QPainter& painter, const QRect& cell, const QModelIndex& index) const {
    const QRectF tile(cell.left() + 10, cell.top() + 5, 20, 20);
    paintPictogram(painter, tile, index);
    const QString name = index.data(Qt::DisplayRole).toString();
    const QRectF text(cell.left() + 40, cell.top(), cell.width() - 44, cell.height() - 1);
    const QFontMetrics metrics(fontOf(Type::BodyMedium));
    for (const auto& [start, length] : matchesIn(name, m_typed)) {
        const qreal left = text.left() + metrics.horizontalAdvance(name.left(start));
        const qreal wide = std::min<qreal>(metrics.horizontalAdvance(name.mid(start, length)),
                                           std::max<qreal>(text.right() - left, 0));
        if (wide > 0) paintRound(painter, QRectF(left, text.center().y() - 9, wide, 18), 2, theme().near.soft);
    }
    const bool out = fateOf(index) == Fate::NotPicked;
    const int drawn = paintLine(painter, text, name, Type::BodyMedium, out ? theme().muted : theme().text);
    if (drawn + 40 < text.width())
        paintLine(painter, text.adjusted(drawn + 6, 0, 0, 0), index.data(ProductModel::BrandRole).toString(),
                  Type::Small, theme().muted);
}

void ProductDelegate::paintReason(QPainter& painter, const QRect& cell, const QModelIndex& index) const {
    const bool kept = fateOf(index) == Fate::Kept;
    const QColor ink = kept ? theme().met.text : theme().muted;
    const QString mark = kept ? QStringLiteral("check") : QStringLiteral("minus");
    paintIcon(painter, QRectF(cell.left() + 2, cell.center().y() - 6, 13, 13), mark, ink);
    paintLine(painter, QRectF(cell).adjusted(20, 0, -4, -1), index.data(Qt::DisplayRole).toString(), Type::Small, ink);
}

} // namespace offerwright::ui
