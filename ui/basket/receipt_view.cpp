#include "ui/basket/receipt_view.h"
#include "app/words/messages.h"
#include "ui/common/paint.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace offerwright::ui {
namespace {

constexpr int kPaddingX = 14;
constexpr int kPaddingY = 9;

using Kind = app::ReceiptRow::Kind;

int heightOf(Kind kind) {
    const int line = QFontMetrics(fontOf(Type::Receipt)).height();
    switch (kind) {
    case Kind::Rule: return 9;
    case Kind::Total: return line + 7;
    default: return std::max(17, line + 1);
    }
}

bool isDiscount(Kind kind) {
    return kind == Kind::LineDiscount || kind == Kind::BasketDiscount || kind == Kind::GiftDiscount ||
           kind == Kind::Credit;
}

bool isQuiet(Kind kind) {
    return kind == Kind::Saving || kind == Kind::Points || kind == Kind::Coupon || kind == Kind::Note;
}

bool hasSource(const app::ReceiptRow& row) { return !row.source.promotion.empty(); }

/// What the programme itself gives or takes.
bool isOfProgramme(const app::ReceiptRow& row) { return row.kind == Kind::Saving || row.kind == Kind::Payment; }

int placeOf(const app::ReceiptRow& wanted, const std::vector<app::ReceiptRow>& rows) {
    const auto found = std::ranges::find_if(rows, [&](const app::ReceiptRow& row) {
        return row.kind == wanted.kind && row.source == wanted.source && row.line == wanted.line;
    });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

} // namespace

ReceiptView::ReceiptView(app::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_session.preview(), &app::LivePreview::answered, this, &ReceiptView::refresh);
    connect(&m_session, &app::Session::languageChanged, this, &ReceiptView::refresh);
    connect(&m_session, &app::Session::opened, this, [this] { update(); });
    connect(&m_session, &app::Session::focusChanged, this, [this] { update(); });
    connect(&Look::instance(), &Look::changed, this, [this] {
        layRows();
        updateGeometry();
    });
    refresh();
}

void ReceiptView::refresh() {
    const app::PreviewAnswer& answer = m_session.preview().latest();
    std::vector<app::ReceiptRow> rows;
    if (answer && answer->result) {
        rows = app::receiptOf(*answer->result, answer->basket, *answer->set, m_session.language());
        m_time = tr("%1 ms").arg(
            m_session.language().locale().toString(static_cast<double>(answer->microseconds) / 1000.0, 'f', 2));
    } else if (answer) {
        for (const Diagnostic& fault : answer->result.error())
            rows.push_back({Kind::Message, app::messageOf(fault, m_session.language()), {}, {}, 0});
    }
    const int kept = current() ? placeOf(*current(), rows) : -1;
    const bool resized = rows.size() != m_rows.size();
    m_rows = std::move(rows);
    setCurrent(kept);
    layRows();
    if (resized) updateGeometry();
    setAccessibleName(tr("Receipt"));
    setAccessibleDescription(text());
    update();
}

QString ReceiptView::text() const { return app::receiptText(m_rows); }

/// Where each row begins, and after the last where it ends: asked for at every paint, so it is kept.
void ReceiptView::layRows() {
    m_tops.assign(1, kPaddingY);
    for (const app::ReceiptRow& row : m_rows) m_tops.push_back(m_tops.back() + heightOf(row.kind));
}

QSize ReceiptView::sizeHint() const { return {340, std::max(m_tops.back() + kPaddingY, 60)}; }

QRectF ReceiptView::rowRect(int index) const {
    const int top = m_tops[static_cast<std::size_t>(index)];
    const int bottom = m_tops[static_cast<std::size_t>(index) + 1];
    return QRectF(kPaddingX, top, width() - 2.0 * kPaddingX, bottom - top);
}

int ReceiptView::rowAt(qreal y) const {
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i)
        if (const QRectF row = rowRect(i); y >= row.top() && y < row.bottom()) return i;
    return -1;
}

void ReceiptView::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    paintRound(painter, rect(), 3, theme().paper, theme().paperEdge);
    if (m_rows.empty())
        paintLine(painter, rect(),
                  m_session.workspace().whole ? tr("Add a product to see the receipt") : tr("Products are being read"),
                  Type::Small, theme().muted, Qt::AlignCenter);
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i)
        if (rowRect(i).intersects(event->rect())) paintRow(painter, i);
    if (hasFocus()) paintRound(painter, rect(), 3, {}, theme().accent, 2);
}

void ReceiptView::paintRow(QPainter& painter, int index) const {
    const Theme& colors = theme();
    const app::ReceiptRow& row = m_rows[static_cast<std::size_t>(index)];
    const QRectF box = rowRect(index);
    if (row.kind == Kind::Rule) {
        painter.setPen(QPen(colors.control, 1, Qt::DashLine));
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        return;
    }
    const bool ofOpen = hasSource(row) && row.source.promotion == m_session.openPromotion();
    if (ofOpen) paintRound(painter, box.adjusted(-6, 0, 6, 0), 3, colors.met.soft);
    if (hasFocus() && index == m_current) paintRound(painter, box.adjusted(-6, 0, 6, 0), 3, {}, colors.accent, 1);
    const bool discount = isDiscount(row.kind);
    const bool quiet = isQuiet(row.kind);
    const QColor ink = discount ? colors.met.text : quiet ? colors.muted : colors.text;
    const Type type = row.kind == Kind::Total ? Type::ReceiptTotal : Type::Receipt;
    const QString right = row.kind == Kind::Saving && row.right.isEmpty() ? m_time : row.right;
    const int width = QFontMetrics(fontOf(type)).horizontalAdvance(right);
    const bool isUnderLine = row.kind == Kind::LineDiscount || row.kind == Kind::GiftDiscount;
    const qreal indent = isUnderLine && !row.left.startsWith(u' ') ? 14 : 0;
    paintLine(painter, box.adjusted(indent, 0, -width - 8, 0), row.left, type, ink);
    paintLine(painter, box, right, type, ink, Qt::AlignRight | Qt::AlignVCenter);
}

void ReceiptView::mousePressEvent(QMouseEvent* event) {
    setFocus();
    goTo(rowAt(event->position().y()));
}

void ReceiptView::mouseMoveEvent(QMouseEvent* event) {
    const int index = rowAt(event->position().y());
    const bool leads = index >= 0 && hasSource(m_rows[static_cast<std::size_t>(index)]);
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

const app::ReceiptRow* ReceiptView::current() const {
    return m_current >= 0 && m_current < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<std::size_t>(m_current)]
                                                                         : nullptr;
}

void ReceiptView::setCurrent(int index) {
    m_current = index;
    update();
    emit currentChanged();
}

void ReceiptView::goTo(int index) {
    if (index < 0 || index >= static_cast<int>(m_rows.size())) return;
    setCurrent(index);
    const app::ReceiptRow& row = m_rows[static_cast<std::size_t>(index)];
    if (hasSource(row)) m_session.focusOn(row.source);
}

/// Walks from one amount that has an origin to the next.
void ReceiptView::moveBy(int step) {
    for (int i = m_current + step; i >= 0 && i < static_cast<int>(m_rows.size()); i += step) {
        const app::ReceiptRow& row = m_rows[static_cast<std::size_t>(i)];
        if (hasSource(row) || isOfProgramme(row)) return setCurrent(i);
    }
}

void ReceiptView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down)
        moveBy(1);
    else if (event->key() == Qt::Key_Up)
        moveBy(-1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goTo(m_current);
    else if (event->key() == Qt::Key_Escape && current())
        setCurrent(-1);
    else if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(text());
    else
        QWidget::keyPressEvent(event);
}

} // namespace offerwright::ui
