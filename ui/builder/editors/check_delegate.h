#pragma once
#include <QStyledItemDelegate>

namespace offerwright::ui {

/// Rows with a check box of three states, a name and a count or note at the right; what was typed is marked.
class CheckDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    CheckDelegate(int noteRole, QObject* parent);
    void setTyped(const QString& typed) { m_typed = typed; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {120, 26}; }
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    int m_noteRole;
    QString m_typed;
};

/// The box alone, 16 by 16.
void paintCheckBox(QPainter& painter, const QRectF& rect, Qt::CheckState state);

} // namespace offerwright::ui
