#include "ui/common/flow_layout.h"
#include <QWidget>

namespace offerwright::ui {

FlowLayout::FlowLayout(QWidget* parent, int gap, int lineGap)
    : QLayout(parent)
    , m_gap(gap)
    , m_lineGap(lineGap) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    for (QLayoutItem* item : m_items) delete item;
}

void FlowLayout::addItem(QLayoutItem* item) { m_items.push_back(item); }

void FlowLayout::insertWidget(int index, QWidget* widget) {
    addChildWidget(widget);
    m_items.insert(m_items.begin() + index, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item) m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const {
    const QMargins margins = contentsMargins();
    int width = margins.left() + margins.right();
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        width += item->sizeHint().width() + m_gap;
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items) size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

/// Lays lines from the top; each item stands in the middle of its line. Returns the height needed.
int FlowLayout::arrange(const QRect& rect, bool apply) const {
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int y = inner.y();
    std::size_t first = 0;
    while (first < m_items.size()) {
        int x = inner.x();
        int lineHeight = 0;
        std::size_t end = first;
        for (; end < m_items.size(); ++end) {
            if (m_items[end]->isEmpty()) continue;
            const QSize hint = m_items[end]->sizeHint();
            if (x > inner.x() && x + hint.width() > inner.right() + 1) break;
            x += hint.width() + m_gap;
            lineHeight = std::max(lineHeight, hint.height());
        }
        x = inner.x();
        for (std::size_t i = first; i < end; ++i) {
            if (m_items[i]->isEmpty()) continue;
            QSize hint = m_items[i]->sizeHint();
            hint.setWidth(std::min(hint.width(), inner.width()));
            if (apply) m_items[i]->setGeometry(QRect(QPoint(x, y + (lineHeight - hint.height()) / 2), hint));
            x += hint.width() + m_gap;
        }
        first = std::max(end, first + 1);
        y += lineHeight + (first < m_items.size() ? m_lineGap : 0);
    }
    return y - rect.y() + contentsMargins().bottom();
}

} // namespace offerwright::ui
