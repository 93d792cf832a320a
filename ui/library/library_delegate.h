/// \file Paints the library's rows: campaign heads, and promotions with mechanic, state, fact and what this basket got.
#pragma once
#include "app/models/library_rows.h"
#include <QStyledItemDelegate>

namespace offerwright::ui {

class LibraryDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// The promotion that is open stands out whatever the keyboard's current row is.
    void setOpen(const std::string& promotion) { m_open = promotion; }
    void setSearch(const QString& search) { m_search = search; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintCampaign(QPainter& painter, const QRectF& row, const app::LibraryRow& shown) const;
    void paintPromotion(QPainter& painter, const QStyleOptionViewItem& option, const app::LibraryRow& shown) const;
    void paintSecondLine(QPainter& painter, const QRectF& line, const app::LibraryRow& shown) const;
    std::string m_open;
    QString m_search;
};

} // namespace offerwright::ui
