#include "ui/basket/basket_table.h"
#include "app/document/edits.h"
#include "ui/common/fields.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <cmath>

namespace offerwright::ui {

BasketColumns BasketColumns::of(const std::vector<app::BasketRow>& rows) {
    const QFontMetricsF prices(fontOf(Type::Small));
    const QFontMetricsF totals(fontOf(Type::BodyStrong));
    constexpr qreal kApart = 4; // from the price beside it, beyond what all columns keep
    BasketColumns columns;
    for (const app::BasketRow& row : rows) {
        columns.unitPrice = std::max(columns.unitPrice, std::ceil(prices.horizontalAdvance(row.unitPrice)));
        columns.total = std::max(columns.total, std::ceil(totals.horizontalAdvance(row.total)) + kApart);
    }
    return columns;
}

BasketRowPlaces BasketRowPlaces::of(const QRectF& row, const BasketColumns& columns) {
    BasketRowPlaces places;
    const qreal middle = row.center().y();
    places.pictogram = {row.left(), middle - 10, 20, 20};
    places.total = {row.right() - columns.total, row.top(), columns.total, row.height()};
    places.unitPrice = {places.total.left() - 4 - columns.unitPrice, row.top(), columns.unitPrice, row.height()};
    places.stepper = {places.unitPrice.left() - 78, middle - 10, 76, 20};
    places.minus = {places.stepper.left(), middle - 13, 17, 26};
    places.plus = {places.stepper.right() - 17, middle - 13, 17, 26};
    places.quantity = {places.minus.right(), middle - 10, places.plus.left() - places.minus.right(), 20};
    places.name = {places.pictogram.right() + 8, row.top(), places.stepper.left() - places.pictogram.right() - 14,
                   row.height()};
    return places;
}

BasketTable::BasketTable(app::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_editor(new QLineEdit(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_editor->hide();
    m_editor->setFrame(false);
    m_editor->setAlignment(Qt::AlignRight);
    m_editor->installEventFilter(this);
    connect(m_editor, &QLineEdit::editingFinished, this, &BasketTable::takeEdit);
    connect(&m_session.document(), &app::Document::changed, this, &BasketTable::refresh);
    connect(&m_session.preview(), &app::LivePreview::answered, this, &BasketTable::refresh);
    connect(&m_session, &app::Session::languageChanged, this, &BasketTable::refresh);
    connect(&m_session, &app::Session::focusChanged, this, &BasketTable::refresh);
    refresh();
}

void BasketTable::refresh() {
    const app::PreviewAnswer& answer = m_session.preview().latest();
    const PromotionTrace* trace = answer ? answer->trace.promotion(m_session.openPromotion()) : nullptr;
    // What the node in focus counts; with none in focus, what the promotion's first measuring node counts.
    const NodeTrace* counting = trace ? trace->node(m_session.focus().node) : nullptr;
    if (trace && (!counting || counting->lines.empty()))
        for (const NodeTrace& node : trace->nodes)
            if (!node.lines.empty()) {
                counting = &node;
                break;
            }
    auto rows =
        app::basketRows(m_session.workspace().tryIt.basket, m_session.workspace(), counting, m_session.language());
    setAccessibleName(tr("Basket, %n line(s)", nullptr, static_cast<int>(rows.size())));
    if (rows == m_rows) return; // most edits leave the basket as it is
    const bool resized = rows.size() != m_rows.size();
    m_rows = std::move(rows);
    m_columns = BasketColumns::of(m_rows);
    m_current = std::min(m_current, static_cast<int>(m_rows.size()) - 1);
    if (resized) updateGeometry();
    update();
}

QSize BasketTable::sizeHint() const { return {340, static_cast<int>(m_rows.size()) * kRow + 2}; }

QRectF BasketTable::rowRect(int row) const { return {0, static_cast<qreal>(row * kRow), width() - 0.0, kRow}; }

/// Only the rows in sight: a basket may be much longer than the column.
void BasketTable::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    const int last = std::min(static_cast<int>(m_rows.size()) - 1, event->rect().bottom() / kRow);
    for (int i = std::max(0, event->rect().top() / kRow); i <= last; ++i)
        paintRow(painter, rowRect(i), m_rows[static_cast<std::size_t>(i)], hasFocus() && i == m_current,
                 i == m_hovered);
}

void BasketTable::paintRow(QPainter& painter, const QRectF& row, const app::BasketRow& shown, bool current,
                           bool hovered) const {
    const Theme& colors = theme();
    if (hovered) painter.fillRect(row.adjusted(0, 1, 0, -1), colors.sunk);
    painter.setPen(QPen(colors.line, 1));
    painter.drawLine(QPointF(row.left(), row.bottom() - 0.5), QPointF(row.right(), row.bottom() - 0.5));
    const BasketRowPlaces places = BasketRowPlaces::of(row, m_columns);
    paintRound(painter, places.pictogram, 5, shown.counted ? colors.met.soft : colors.hover);
    if (shown.pictogram.isEmpty())
        paintLine(painter, places.pictogram, shown.name.left(1), Type::SmallStrong, colors.muted, Qt::AlignCenter);
    else
        paintIcon(painter, places.pictogram.adjusted(3, 3, -3, -3), shown.pictogram,
                  shown.counted ? colors.met.text : colors.muted);
    paintLine(painter, places.name, shown.name, Type::Body, colors.text);
    paintStepper(painter, places, shown);
    const QColor price = shown.priceChanged ? colors.accent : colors.muted;
    paintLine(painter, places.unitPrice, shown.unitPrice, Type::Small, price, Qt::AlignRight | Qt::AlignVCenter);
    paintLine(painter, places.total, shown.total, Type::BodyStrong, colors.text, Qt::AlignRight | Qt::AlignVCenter);
    if (current) paintRound(painter, row.adjusted(-2, 0, 2, -1), 5, {}, colors.accent, 2);
}

void BasketTable::paintStepper(QPainter& painter, const BasketRowPlaces& places, const app::BasketRow& shown) const {
    const Theme& colors = theme();
    paintRound(painter, places.stepper, 6, colors.surface, colors.line2);
    const auto mark = [&](const QRectF& box, const char* icon) {
        paintIcon(painter, QRectF(box.center().x() - 5.5, box.center().y() - 5.5, 11, 11), QString::fromLatin1(icon),
                  colors.muted);
    };
    mark(places.minus, "minus");
    mark(places.plus, "plus");
    paintLine(painter, places.quantity, shown.quantity, Type::SmallStrong, colors.text, Qt::AlignCenter);
}

void BasketTable::setCurrent(int row) {
    m_current = std::clamp(row, -1, static_cast<int>(m_rows.size()) - 1);
    if (m_current >= 0) {
        const app::BasketRow& shown = m_rows[static_cast<std::size_t>(m_current)];
        setAccessibleDescription(QStringLiteral("%1, %2, %3").arg(shown.name, shown.quantity, shown.total));
    }
    update();
}

void BasketTable::changeBasket(const QString& label, const std::function<void(Basket&)>& change) {
    const app::Snapshot next =
        app::withTryIt(m_session.document().now(), [&](app::TryIt& tryIt) { change(tryIt.basket); });
    m_session.document().apply({next, label, {}, {QStringLiteral("basket"), {}}});
}

void BasketTable::stepBy(int row, int steps) {
    if (row < 0 || row >= static_cast<int>(m_rows.size())) return;
    const auto line = static_cast<std::size_t>(row);
    changeBasket(tr("Change quantity"), [&](Basket& basket) {
        const Line& changed = basket.lines[line];
        app::setQuantity(basket, line, {changed.quantity.thousandths + steps * app::stepOf(changed).thousandths});
    });
}

void BasketTable::mousePressEvent(QMouseEvent* event) {
    const int row = static_cast<int>(event->position().y()) / kRow;
    if (row < 0 || row >= static_cast<int>(m_rows.size())) return;
    setFocus();
    setCurrent(row);
    const BasketRowPlaces places = placesOf(row);
    if (places.minus.contains(event->position()))
        stepBy(row, -1);
    else if (places.plus.contains(event->position()))
        stepBy(row, 1);
    else if (places.quantity.contains(event->position()))
        edit(row, Cell::Quantity, {});
}

void BasketTable::mouseDoubleClickEvent(QMouseEvent* event) {
    const int row = static_cast<int>(event->position().y()) / kRow;
    if (row < 0 || row >= static_cast<int>(m_rows.size())) return;
    if (placesOf(row).unitPrice.contains(event->position()))
        edit(row, Cell::Price, {});
    else
        mousePressEvent(event);
}

void BasketTable::mouseMoveEvent(QMouseEvent* event) {
    const int row = static_cast<int>(event->position().y()) / kRow;
    if (row == m_hovered) return;
    m_hovered = row;
    update();
}

void BasketTable::leaveEvent(QEvent*) {
    m_hovered = -1;
    update();
}

void BasketTable::keyPressEvent(QKeyEvent* event) {
    const QString text = event->text();
    switch (event->key()) {
    case Qt::Key_Down: setCurrent(m_current + 1); return;
    case Qt::Key_Up: setCurrent(std::max(0, m_current - 1)); return;
    case Qt::Key_Plus: stepBy(m_current, 1); return;
    case Qt::Key_Minus: stepBy(m_current, -1); return;
    case Qt::Key_F2: edit(m_current, Cell::Price, {}); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: edit(m_current, Cell::Quantity, {}); return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_current >= 0)
            changeBasket(tr("Take out line"),
                         [&](Basket& basket) { app::setQuantity(basket, static_cast<std::size_t>(m_current), {}); });
        return;
    default: break;
    }
    if (!text.isEmpty() && text.at(0).isDigit())
        edit(m_current, Cell::Quantity, text);
    else
        QWidget::keyPressEvent(event);
}

void BasketTable::edit(int row, Cell cell, const QString& begun) {
    if (row < 0 || row >= static_cast<int>(m_rows.size())) return;
    setCurrent(row);
    m_cell = cell;
    const BasketRowPlaces places = placesOf(row);
    const app::BasketRow& shown = m_rows[static_cast<std::size_t>(row)];
    m_editor->setGeometry(
        (cell == Cell::Quantity ? places.stepper : places.unitPrice).toAlignedRect().adjusted(0, 2, 0, -2));
    m_editor->setFont(fontOf(Type::SmallStrong));
    m_editor->setAccessibleName(cell == Cell::Quantity ? tr("Quantity of %1").arg(shown.name)
                                                       : tr("Price of %1").arg(shown.name));
    m_editor->setText(begun.isEmpty() ? (cell == Cell::Quantity ? shown.quantity : shown.unitPrice.section(u'/', 0, 0))
                                      : begun);
    m_editing = true;
    m_editor->show();
    m_editor->setFocus();
    if (begun.isEmpty()) m_editor->selectAll();
}

void BasketTable::leaveEdit() {
    m_editing = false; // first: hiding takes the keyboard away, which would take what was typed
    const bool keeps = m_editor->hasFocus();
    m_editor->hide();
    if (keeps) setFocus();
}

/// Enter takes and Escape leaves as it was. Neither goes on to the table, where Enter would open the editor again.
bool BasketTable::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_editor || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        takeEdit();
    else if (key == Qt::Key_Escape)
        leaveEdit();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void BasketTable::takeEdit() {
    if (!m_editing) return;
    leaveEdit();
    const QString currency = QString::fromStdString(m_session.workspace().programme->currency);
    const int scale = m_cell == Cell::Quantity ? 3 : currencyExponent(currency.toStdString()).value_or(2);
    const auto value = NumberField::parse(m_editor->text(), scale, m_session.language().locale());
    if (!value || *value < 0 || m_current < 0) return;
    const auto line = static_cast<std::size_t>(m_current);
    if (m_cell == Cell::Quantity)
        changeBasket(tr("Change quantity"), [&](Basket& basket) { app::setQuantity(basket, line, {*value}); });
    else
        changeBasket(tr("Change price"),
                     [&](Basket& basket) { basket.lines[line].unitPrice = {std::min(*value, kMaxMinor)}; });
}

} // namespace offerwright::ui
