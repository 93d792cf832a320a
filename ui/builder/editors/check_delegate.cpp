#include "ui/builder/editors/check_delegate.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include <QMouseEvent>

namespace offerwright::ui {
namespace {

Qt::CheckState stateOf(const QModelIndex& index) {
    return static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
}

QRectF boxOf(const QRect& row) { return QRectF(row.left() + 8, row.center().y() - 7.5, 16, 16); }

} // namespace

void paintCheckBox(QPainter& painter, const QRectF& rect, Qt::CheckState state) {
    const Theme& colors = theme();
    if (state == Qt::Unchecked) return paintRound(painter, rect, 4, colors.surface, colors.control);
    paintRound(painter, rect, 4, colors.accent);
    const QString mark = state == Qt::Checked ? QStringLiteral("check") : QStringLiteral("minus");
    paintIcon(painter, rect.adjusted(2, 2, -2, -2), mark, colors.onAccent);
}

CheckDelegate::CheckDelegate(int noteRole, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_noteRole(noteRole) {}

void CheckDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        paintRound(*painter, QRectF(row), 6, theme().accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintRound(*painter, QRectF(row), 6, theme().hover);
    paintCheckBox(*painter, boxOf(row), stateOf(index));
    const QString note = index.data(m_noteRole).toString();
    const int noteWidth = note.isEmpty() ? 0 : QFontMetrics(fontOf(Type::Small)).horizontalAdvance(note) + 8;
    const QRectF text(row.left() + 32, row.top(), row.width() - 40 - noteWidth, row.height());
    const Type type = selected ? Type::BodyStrong : Type::Body;
    const QString name = index.data(Qt::DisplayRole).toString();
    const QFontMetrics metrics(fontOf(type));
    for (const auto& [start, length] : matchesIn(name, m_typed)) {
        const qreal left = text.left() + metrics.horizontalAdvance(name.left(start));
        paintRound(*painter, QRectF(left, row.center().y() - 9, metrics.horizontalAdvance(name.mid(start, length)), 18),
                   2, theme().near.soft);
    }
    paintLine(*painter, text, name, type, theme().text);
    paintLine(*painter, QRectF(row).adjusted(0, 0, -8, 0), note, Type::Small, theme().muted,
              Qt::AlignRight | Qt::AlignVCenter);
}

bool CheckDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                const QModelIndex& index) {
    if (event->type() == QEvent::MouseButtonRelease) {
        const QPointF at = static_cast<QMouseEvent*>(event)->position();
        if (!boxOf(option.rect).adjusted(-6, -5, 6, 5).contains(at)) return false;
    } else if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Space) {
        return false;
    }
    return model->setData(index, stateOf(index) == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace offerwright::ui
