#pragma once
#include <QStyledItemDelegate>

namespace offerwright::ui {

/// Rows of 30: pictogram, name and brand, price, and why it is kept or not.
class ProductDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTyped(const QString& typed) { m_typed = typed; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, 30}; }

private:
    void paintName(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintReason(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    QString m_typed;
};

} // namespace offerwright::ui
