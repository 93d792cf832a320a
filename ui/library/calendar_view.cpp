#include "ui/library/calendar_view.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

namespace offerwright::ui {
namespace {

constexpr int kWeeks = 13;
constexpr int kNames = 250;
constexpr int kHead = 76;
constexpr int kFoot = 40;
constexpr int kRow = 34;

LocalDate dayOf(QDate date) { return {static_cast<std::int32_t>(date.toJulianDay() - 2440588)}; }
QDate dateOf(std::int32_t day) { return QDate::fromJulianDay(qint64{day} + 2440588); }
QDate mondayOf(QDate date) { return date.addDays(1 - date.dayOfWeek()); }

QColor barColor(app::Standing standing) {
    switch (standing) {
    case app::Standing::Live: return theme().met.text;
    case app::Standing::Planned: return theme().accent;
    default: return theme().control;
    }
}

} // namespace

CalendarView::CalendarView(app::Session& session, QDate today, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_session(session)
    , m_today(today) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    const LocalDate first = dayOf(mondayOf(today).addDays(-14));
    m_days = {first, {first.days + kWeeks * 7 - 1}};
    connect(&session.document(), &app::Document::changed, this,
            [this](const app::Snapshot& before, const app::Snapshot& after) {
                if (isVisible() && before->promotions != after->promotions) refresh();
            });
    connect(&session, &app::Session::languageChanged, this, &CalendarView::refresh);
    connect(&Look::instance(), &Look::changed, viewport(), qOverload<>(&QWidget::update));
}

void CalendarView::begin() {
    refresh();
    const auto open = std::ranges::find(m_rows, m_session.openPromotion(), &app::CalendarRow::id);
    select(open == m_rows.end() ? 0 : static_cast<int>(open - m_rows.begin()));
    setFocus(Qt::OtherFocusReason);
}

void CalendarView::refresh() {
    setAccessibleName(tr("Calendar of promotions"));
    m_rows = app::calendarRows(m_session.workspace(), m_days, m_today, m_session.language());
    select(std::clamp(m_current, 0, std::max(0, static_cast<int>(m_rows.size()) - 1)));
    fitScroll();
    viewport()->update();
}

void CalendarView::moveDays(int by) {
    m_days.from.days += by;
    m_days.to.days += by;
    refresh();
}

void CalendarView::select(int row) {
    m_current = row;
    m_meeting.clear();
    if (!m_rows.empty())
        m_meeting = app::meetingWith(m_session.workspace(), m_rows, static_cast<std::size_t>(m_current));
    setAccessibleDescription(describe(row));
    const int top = row * scaled(kRow);
    const int shown = viewport()->height() - scaled(kHead + kFoot);
    QScrollBar* bar = verticalScrollBar();
    if (top < bar->value()) bar->setValue(top);
    if (top + scaled(kRow) > bar->value() + shown) bar->setValue(top + scaled(kRow) - shown);
    viewport()->update();
}

void CalendarView::fitScroll() {
    const int shown = viewport()->height() - scaled(kHead + kFoot);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_rows.size()) * scaled(kRow) - shown));
    verticalScrollBar()->setPageStep(shown);
    verticalScrollBar()->setSingleStep(scaled(kRow));
}

QRect CalendarView::rowRect(int row) const {
    return {0, scaled(kHead) + row * scaled(kRow) - verticalScrollBar()->value(), viewport()->width(), scaled(kRow)};
}

int CalendarView::rowAt(int y) const {
    if (y < scaled(kHead) || y >= viewport()->height() - scaled(kFoot)) return -1;
    const int row = (y - scaled(kHead) + verticalScrollBar()->value()) / scaled(kRow);
    return row < static_cast<int>(m_rows.size()) ? row : -1;
}

qreal CalendarView::xOf(std::int32_t day) const {
    const qreal width = viewport()->width() - scaled(kNames) - scaled(16);
    return scaled(kNames) + width * (day - m_days.from.days) / (kWeeks * 7);
}

bool CalendarView::meetsCurrent(int row) const {
    return std::ranges::binary_search(m_meeting, static_cast<std::size_t>(row));
}

/// What a person hears of a row: when it runs, and with how many others it meets.
QString CalendarView::describe(int row) const {
    if (row < 0 || row >= static_cast<int>(m_rows.size())) return {};
    const app::CalendarRow& one = m_rows[static_cast<std::size_t>(row)];
    const app::Language& language = m_session.language();
    if (one.spans.empty()) return tr("%1 does not run in these weeks.").arg(one.name);
    const QString when =
        one.spans.size() > 1
            ? tr("%1 runs on %n stretch(es) of days.", nullptr, static_cast<int>(one.spans.size())).arg(one.name)
            : tr("%1 runs from %2 to %3.")
                  .arg(one.name, language.shortDate(one.spans.front().from), language.shortDate(one.spans.front().to));
    if (m_meeting.empty()) return when + u' ' + tr("No other meets it on the same products.");
    return when + u' ' + tr("%n other(s) meet it on the same products.", nullptr, static_cast<int>(m_meeting.size()));
}

void CalendarView::paintHead(QPainter& painter) const {
    const QRect head(0, 0, viewport()->width(), scaled(kHead));
    painter.fillRect(head, theme().surface);
    painter.fillRect(QRect(0, head.bottom(), head.width(), 1), theme().line);
    paintLine(painter, QRectF(24, 12, 400, scaled(28)), tr("Calendar"), Type::Title, theme().text);
    const QLocale& locale = m_session.language().locale();
    for (int week = 0; week < kWeeks; ++week) {
        const std::int32_t day = m_days.from.days + week * 7;
        const QRectF box(xOf(day) + 3, head.bottom() - scaled(24), xOf(day + 7) - xOf(day), scaled(22));
        const QDate monday = dateOf(day);
        const bool named = week == 0 || monday.day() <= 7;
        paintLine(painter, box, QString::number(monday.day()), Type::Caption, theme().muted);
        if (named)
            paintLine(painter, box.translated(0, -scaled(18)).adjusted(0, 0, 120, 0),
                      locale.toString(monday, QStringLiteral("MMMM yyyy")), Type::SmallStrong, theme().text);
    }
}

void CalendarView::paintSpans(QPainter& painter, int row, const QRect& box) const {
    const app::CalendarRow& one = m_rows[static_cast<std::size_t>(row)];
    const QColor color = barColor(one.standing);
    for (const app::DaySpan& span : one.spans) {
        const QRectF bar(xOf(span.from.days) + 1, box.top() + scaled(10),
                         xOf(span.to.days + 1) - xOf(span.from.days) - 2, box.height() - scaled(20));
        const bool sure = one.standing == app::Standing::Live || one.standing == app::Standing::Planned;
        paintRound(painter, bar, 4, sure ? color : QColor(), color, 1, sure ? Qt::SolidLine : Qt::DashLine);
    }
}

void CalendarView::paintRow(QPainter& painter, int row) const {
    const QRect box = rowRect(row);
    const app::CalendarRow& one = m_rows[static_cast<std::size_t>(row)];
    if (row == m_current) painter.fillRect(box, theme().accentSoft);
    if (row != m_current && meetsCurrent(row)) painter.fillRect(box, theme().near.soft);
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme().line);
    const int icon = scaled(16);
    paintIcon(painter, QRectF(20, box.center().y() - icon / 2, icon, icon), one.icon,
              row == m_current ? theme().accent : theme().muted);
    paintLine(painter, QRectF(44, box.top(), scaled(kNames) - 60, box.height()), one.name,
              row == m_current ? Type::BodyStrong : Type::Body, theme().text);
    paintSpans(painter, row, box);
    if (row == m_current && hasFocus())
        paintRound(painter, QRectF(box).adjusted(4, 1, -4, -2), 5, {}, theme().accent, 2);
}

void CalendarView::paintToday(QPainter& painter) const {
    const LocalDate today = dayOf(m_today);
    if (today < m_days.from || today > m_days.to) return;
    const qreal x = xOf(today.days) + (xOf(today.days + 1) - xOf(today.days)) / 2;
    painter.fillRect(QRectF(x - 0.75, scaled(kHead), 1.5, viewport()->height() - scaled(kHead + kFoot)),
                     theme().fail.text);
}

void CalendarView::paintFoot(QPainter& painter) const {
    const QRect foot(0, viewport()->height() - scaled(kFoot), viewport()->width(), scaled(kFoot));
    painter.fillRect(foot, theme().sunk);
    painter.fillRect(QRect(0, foot.top(), foot.width(), 1), theme().line);
    const QString hint = tr("Arrows move, Page Up and Page Down turn months, Enter opens, Escape closes");
    const int wide = paintLine(painter, QRectF(foot).adjusted(24, 0, -24, 0), hint, Type::Small, theme().muted,
                               Qt::AlignRight | Qt::AlignVCenter);
    paintLine(painter, QRectF(foot).adjusted(24, 0, -48 - wide, 0), describe(m_current), Type::Body, theme().text);
}

void CalendarView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), theme().surface);
    for (int week = 0; week <= kWeeks; ++week)
        painter.fillRect(QRectF(xOf(m_days.from.days + week * 7), scaled(kHead), 1, viewport()->height()),
                         theme().line);
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row)
        if (rowRect(row).intersects(viewport()->rect())) paintRow(painter, row);
    paintToday(painter);
    paintHead(painter);
    paintFoot(painter);
}

void CalendarView::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(m_rows.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up: return select(std::max(0, m_current - 1));
    case Qt::Key_Down: return select(std::min(last, m_current + 1));
    case Qt::Key_Home: return select(0);
    case Qt::Key_End: return select(last);
    case Qt::Key_Left: return moveDays(-7);
    case Qt::Key_Right: return moveDays(7);
    case Qt::Key_PageUp: return moveDays(-28);
    case Qt::Key_PageDown: return moveDays(28);
    case Qt::Key_Escape: emit closed(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0 && m_current <= last) emit opened(m_rows[static_cast<std::size_t>(m_current)].id);
        return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void CalendarView::mousePressEvent(QMouseEvent* event) {
    if (const int row = rowAt(static_cast<int>(event->position().y())); row >= 0) select(row);
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const int row = rowAt(static_cast<int>(event->position().y())); row >= 0)
        emit opened(m_rows[static_cast<std::size_t>(row)].id);
}

void CalendarView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    fitScroll();
}

} // namespace offerwright::ui
