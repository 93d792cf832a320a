#include "ui/builder/picker/tab_row.h"
#include "ui/common/paint.h"
#include <QKeyEvent>
#include <QMouseEvent>

namespace offerwright::ui {

TabRow::TabRow(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void TabRow::setTabs(const QStringList& tabs) {
    m_tabs = tabs;
    update();
}

void TabRow::setCounts(const QList<int>& counts) {
    m_counts = counts;
    update();
}

void TabRow::setCurrent(int tab) {
    if (tab < 0 || tab >= m_tabs.size()) return;
    m_current = tab;
    setAccessibleName(m_tabs[tab]);
    update();
    emit chosen(tab);
}

QString TabRow::textOf(int tab) const {
    const int count = tab < m_counts.size() ? m_counts[tab] : 0;
    return count > 0 ? m_tabs[tab] + QStringLiteral("  ") + QString::number(count) : m_tabs[tab];
}

QRectF TabRow::rectOf(int tab) const {
    qreal left = 0;
    const QFontMetricsF strong(fontOf(Type::BodyStrong));
    for (int i = 0; i < tab; ++i) left += strong.horizontalAdvance(textOf(i)) + 24;
    return {left, 0, strong.horizontalAdvance(textOf(tab)) + 20, static_cast<qreal>(height())};
}

void TabRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), theme().line);
    for (int tab = 0; tab < m_tabs.size(); ++tab) {
        const QRectF place = rectOf(tab);
        const bool chosen = tab == m_current;
        paintLine(painter, place.adjusted(10, 0, 8, 0), textOf(tab), chosen ? Type::BodyStrong : Type::Body,
                  chosen ? theme().text : theme().muted);
        if (chosen) painter.fillRect(QRectF(place.left(), height() - 2, place.width(), 2), theme().accent);
        if (chosen && hasFocus()) paintRound(painter, place.adjusted(1, 3, -1, -4), 6, {}, theme().accent, 2);
    }
}

void TabRow::mousePressEvent(QMouseEvent* event) {
    for (int tab = 0; tab < m_tabs.size(); ++tab)
        if (rectOf(tab).contains(event->position())) setCurrent(tab);
}

void TabRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Left) return setCurrent(m_current - 1);
    if (event->key() == Qt::Key_Right) return setCurrent(m_current + 1);
    QWidget::keyPressEvent(event);
}

} // namespace offerwright::ui
