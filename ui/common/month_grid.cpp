#include "ui/common/month_grid.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include <QKeyEvent>
#include <QMouseEvent>

namespace offerwright::ui {
namespace {

constexpr int kHead = 28;
constexpr int kNames = 20;
constexpr int kRow = 28;
constexpr int kCells = 42;

} // namespace

MonthGrid::MonthGrid(const app::Language& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language) {
    setFocusPolicy(Qt::StrongFocus);
    setFixedSize(sizeHint());
}

void MonthGrid::setRange(const QDate& from, const QDate& to) {
    m_from = from;
    m_to = to;
    update();
}

void MonthGrid::setMarked(const QList<QDate>& days) {
    m_marked = days;
    update();
}

void MonthGrid::setCurrent(const QDate& day) {
    if (!day.isValid()) return;
    m_current = day;
    setAccessibleName(m_language.locale().toString(day, QLocale::LongFormat));
    update();
}

QDate MonthGrid::firstShown() const {
    const QDate first(m_current.year(), m_current.month(), 1);
    return first.addDays(1 - first.dayOfWeek());
}

QRect MonthGrid::cellOf(int day) const {
    const int wide = width() / 7;
    return {day % 7 * wide, kHead + kNames + day / 7 * kRow, wide, kRow};
}

void MonthGrid::paintHead(QPainter& painter) const {
    const QString month =
        m_language.locale().standaloneMonthName(m_current.month()) + QChar(u' ') + QString::number(m_current.year());
    QString title = month;
    title[0] = title[0].toUpper();
    paintLine(painter, QRectF(8, 0, width() - 16, kHead), title, Type::BodyStrong, theme().text);
    paintIcon(painter, QRectF(width() - 44, 7, 14, 14), QStringLiteral("chevron-left"), theme().muted);
    paintIcon(painter, QRectF(width() - 20, 7, 14, 14), QStringLiteral("chevron-right"), theme().muted);
    for (int day = 0; day < 7; ++day) {
        const QString name = m_language.locale().standaloneDayName(day + 1, QLocale::NarrowFormat);
        paintLine(painter, QRectF(cellOf(day).left(), kHead, width() / 7.0, kNames), name, Type::Caption, theme().muted,
                  Qt::AlignCenter);
    }
}

void MonthGrid::paintDay(QPainter& painter, int cell) const {
    const QDate day = firstShown().addDays(cell);
    const QRectF place = QRectF(cellOf(cell)).adjusted(1, 1, -1, -1);
    const bool end = day == m_from || day == m_to;
    const bool inside = (!m_from.isValid() || day >= m_from) && (!m_to.isValid() || day <= m_to) &&
                        (m_from.isValid() || m_to.isValid());
    const bool marked = m_marked.contains(day);
    if (end)
        paintRound(painter, place, 6, theme().accent);
    else if (inside)
        paintRound(painter, place.adjusted(-1, 2, 1, -2), 0, theme().accentSoft);
    if (day == m_current && hasFocus()) paintRound(painter, place, 6, {}, theme().accent, 2);
    const bool other = day.month() != m_current.month();
    const QColor ink = end ? theme().onAccent : other ? theme().faint : theme().text;
    paintLine(painter, place, QString::number(day.day()), end ? Type::BodyStrong : Type::Body, ink, Qt::AlignCenter);
    if (marked)
        painter.fillRect(QRectF(place.left() + 6, place.center().y(), place.width() - 12, 1.5), theme().fail.text);
}

void MonthGrid::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter);
    for (int cell = 0; cell < kCells; ++cell) paintDay(painter, cell);
}

void MonthGrid::mousePressEvent(QMouseEvent* event) {
    if (event->pos().y() < kHead) {
        if (event->pos().x() > width() - 56) setCurrent(m_current.addMonths(event->pos().x() > width() - 28 ? 1 : -1));
        return;
    }
    for (int cell = 0; cell < kCells; ++cell) {
        if (!cellOf(cell).contains(event->pos())) continue;
        setCurrent(firstShown().addDays(cell));
        emit chosen(m_current);
    }
}

void MonthGrid::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left: return setCurrent(m_current.addDays(-1));
    case Qt::Key_Right: return setCurrent(m_current.addDays(1));
    case Qt::Key_Up: return setCurrent(m_current.addDays(-7));
    case Qt::Key_Down: return setCurrent(m_current.addDays(7));
    case Qt::Key_PageUp: return setCurrent(m_current.addMonths(-1));
    case Qt::Key_PageDown: return setCurrent(m_current.addMonths(1));
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: emit chosen(m_current); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace offerwright::ui
