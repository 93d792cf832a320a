#include "ui/common/choice_list.h"
#include "app/models/finder.h"
#include "ui/common/button.h"
#include "ui/common/fields.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/text_label.h"
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace offerwright::ui {
namespace {

/// Name with what was found marked on `near.soft`.
void paintMarked(QPainter& painter, const QRectF& rect, const QString& text, const QString& search, Type type) {
    const QFontMetrics metrics(fontOf(type));
    for (const auto& [start, length] : matchesIn(text, search)) {
        const int left = metrics.horizontalAdvance(text.left(start));
        const int width = metrics.horizontalAdvance(text.mid(start, length));
        if (left < rect.width())
            paintRound(painter, QRectF(rect.left() + left, rect.center().y() - scaled(9), width, scaled(18)), 2,
                       theme().near.soft);
    }
    paintLine(painter, rect, text, type, theme().text);
}

void paintTile(QPainter& painter, const QRectF& tile, const QString& icon, bool selected) {
    if (icon.isEmpty()) return;
    const Theme& colors = theme();
    paintRound(painter, tile, 6, selected ? colors.accent : colors.hover);
    const qreal inset = (tile.width() - scaled(15)) / 2;
    paintIcon(painter, tile.adjusted(inset, inset, -inset, -inset), icon, selected ? colors.onAccent : colors.muted);
}

} // namespace

ChoiceDelegate::ChoiceDelegate(int rowHeight, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_rowHeight(rowHeight) {}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const auto choice = index.data(ChoiceRole).value<Choice>();
    return {100, scaled(choice.heading.isEmpty() ? m_rowHeight : 28)};
}

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto choice = index.data(ChoiceRole).value<Choice>();
    const Theme& colors = theme();
    const QRectF row = QRectF(option.rect).adjusted(6, 0, -6, 0);
    if (!choice.heading.isEmpty()) {
        paintLine(*painter, row.adjusted(8, 4, 0, 0), choice.heading, Type::Caption, colors.muted);
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        paintRound(*painter, row.adjusted(0, 1, 0, -1), 7, colors.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintRound(*painter, row.adjusted(0, 1, 0, -1), 7, colors.hover);
    const bool tall = m_rowHeight >= 40;
    const qreal size = scaled(tall ? 26 : 22);
    qreal left = row.left() + scaled(8);
    if (!choice.icon.isEmpty()) {
        paintTile(*painter, QRectF(left, row.center().y() - size / 2, size, size), choice.icon, selected);
        left += size + scaled(10);
    }
    qreal right = row.right() - 10;
    if (!choice.keys.isEmpty()) {
        const int width = keyHintWidth(choice.keys);
        paintKeyHint(*painter, QRectF(right - width, row.center().y() - scaled(9), width, scaled(18)), choice.keys);
        right -= width + 8;
    }
    if (choice.checked) {
        const int side = scaled(16);
        paintIcon(*painter, QRectF(right - side, row.center().y() - side / 2.0, side, side), QStringLiteral("check"),
                  colors.accent);
        right -= scaled(24);
    }
    if (tall && !choice.note.isEmpty()) {
        const qreal middle = row.center().y();
        paintMarked(*painter, QRectF(left, middle - scaled(19), right - left, scaled(20)), choice.name, m_search,
                    Type::BodyMedium);
        paintLine(*painter, QRectF(left, middle, right - left, scaled(17)), choice.note, Type::Small, colors.muted);
        return;
    }
    paintMarked(*painter, QRectF(left, row.top(), right - left, row.height()), choice.name, m_search, Type::BodyMedium);
    const int nameWidth = QFontMetrics(fontOf(Type::BodyMedium)).horizontalAdvance(choice.name) + 8;
    if (left + nameWidth < right)
        paintLine(*painter, QRectF(left + nameWidth, row.top(), right - left - nameWidth, row.height()), choice.note,
                  Type::Small, colors.muted);
}

void ChoiceModel::setChoices(std::vector<Choice> choices) {
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
}

int ChoiceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant ChoiceModel::data(const QModelIndex& index, int role) const {
    const Choice& choice = m_choices[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) return choice.heading.isEmpty() ? choice.name : choice.heading;
    if (role == Qt::AccessibleTextRole) return QStringList({choice.name, choice.note}).join(QStringLiteral(", "));
    if (role == ChoiceDelegate::ChoiceRole) return QVariant::fromValue(choice);
    return {};
}

Qt::ItemFlags ChoiceModel::flags(const QModelIndex& index) const {
    const bool heading = !m_choices[static_cast<std::size_t>(index.row())].heading.isEmpty();
    return heading ? Qt::ItemFlags() : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

ChoiceList::ChoiceList(const QString& placeholder, int rowHeight, QWidget* parent)
    : QWidget(parent)
    , m_field(TextField::search(placeholder, this))
    , m_view(new QListView(this))
    , m_model(new ChoiceModel(this))
    , m_delegate(new ChoiceDelegate(rowHeight, this))
    , m_foot(new TextLabel(Type::Small, Ink::Muted, {}, this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    box->addWidget(m_field);
    box->addWidget(m_view, 1);
    box->addWidget(m_foot);
    m_foot->hide();
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->viewport()->setAutoFillBackground(false);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_delegate->setSearch(text);
        if (m_filters) filter();
        emit typedChanged(text);
    });
    connect(m_view, &QListView::clicked, this, [this] { chooseCurrent(false); });
}

void ChoiceList::setChoices(std::vector<Choice> choices) {
    m_all = std::move(choices);
    filter();
}

void ChoiceList::setRowsShown(int rows) {
    const QStyleOptionViewItem option;
    const auto last = m_model->index(m_model->rowCount() - 1);
    const int height = last.isValid() ? m_delegate->sizeHint(option, last).height() : scaled(44);
    m_view->setFixedHeight(rows * height + 4);
}

void ChoiceList::setFoot(const QString& hint) {
    m_foot->setText(hint);
    m_foot->setVisible(!hint.isEmpty());
}

QString ChoiceList::typed() const { return m_field->text(); }

void ChoiceList::filter() {
    std::vector<Choice> shown;
    const QStringList words =
        m_filters ? app::foldedForSearch(m_field->text()).split(u' ', Qt::SkipEmptyParts) : QStringList();
    for (const Choice& choice : m_all) {
        const QString text = app::foldedForSearch(choice.name + u' ' + choice.note);
        const bool found = std::ranges::all_of(words, [&](const QString& word) { return text.contains(word); });
        if (words.isEmpty() || (choice.heading.isEmpty() && found)) shown.push_back(choice);
    }
    m_model->setChoices(std::move(shown));
    m_view->setCurrentIndex({});
    moveBy(1);
}

void ChoiceList::moveBy(int rows) {
    const int count = m_model->rowCount();
    const int step = rows < 0 ? -1 : 1;
    int at = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
    for (int left = std::abs(rows); left > 0; --left) {
        int next = at + step;
        while (next >= 0 && next < count && !m_model->choices()[static_cast<std::size_t>(next)].heading.isEmpty())
            next += step;
        if (next < 0 || next >= count) break;
        at = next;
    }
    if (at >= 0 && at < count) m_view->setCurrentIndex(m_model->index(at));
}

void ChoiceList::chooseCurrent(bool stay) {
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid()) emit chosen(m_model->choices()[static_cast<std::size_t>(current.row())].id, stay);
}

bool ChoiceList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_PageDown: moveBy(8); return true;
    case Qt::Key_PageUp: moveBy(-8); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: chooseCurrent(key->modifiers().testFlag(Qt::ControlModifier)); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void ChoiceList::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_field->setFocus();
}

} // namespace offerwright::ui
