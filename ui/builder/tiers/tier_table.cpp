#include "ui/builder/tiers/tier_table.h"
#include "ui/builder/ladder/metrics.h"
#include "ui/builder/ladder/verdict_paint.h"
#include "ui/common/fields.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <set>

namespace offerwright::ui {
namespace {

constexpr int kHead = 24;
constexpr int kRow = 32;
constexpr int kGrip = 28;
constexpr int kNumber = 112;

Unit unitAt(const TierModel& model, const QModelIndex& index) {
    return index.column() == TierModel::FromColumn ? model.content().unit : model.line(index.row()).rewardUnit;
}

} // namespace

/// Cells as the design draws them: hairlines of their own, bold figures to the right, the verdict on its soft ground.
class TierDelegate : public QStyledItemDelegate {
public:
    explicit TierDelegate(TierTable* table)
        : QStyledItemDelegate(table)
        , m_table(*table) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect cell = option.rect;
        paintGround(*painter, cell, index, option.state & QStyle::State_Selected);
        switch (index.column()) {
        case TierModel::GripColumn:
            paintIcon(*painter, QRectF(cell.center().x() - 6, cell.center().y() - 6, 14, 14), QStringLiteral("grip"),
                      theme().faint);
            break;
        case TierModel::VerdictColumn: paintVerdictRow(*painter, cell, m_table.m_model->verdict(index.row())); break;
        case TierModel::RateColumn: paintRate(*painter, cell, index); break;
        default: paintNumber(*painter, cell, index); break;
        }
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {kNumber, kRow}; }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override {
        auto* field = new TextField(parent);
        field->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        field->setFont(fontOf(Type::BodyStrong));
        field->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        return field;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        auto* field = static_cast<TextField*>(editor);
        field->setText(index.data(Qt::DisplayRole).toString());
        field->selectAll();
    }

    void setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const override {
        const QString text = static_cast<TextField*>(editor)->text();
        const auto value = typedValue(text, unitAt(*m_table.m_model, index), *m_table.m_language, m_table.m_wholeUnit);
        if (value && text != index.data(Qt::DisplayRole).toString())
            emit m_table.cellTyped(index.row(), index.column(), *value);
    }

    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override {
        editor->setGeometry(option.rect);
    }

private:
    void paintGround(QPainter& painter, const QRect& cell, const QModelIndex& index, bool selected) const {
        const bool isVerdict = index.column() == TierModel::VerdictColumn;
        if (isVerdict && m_table.m_model->verdict(index.row()).standing != Verdict::None)
            painter.fillRect(cell, verdictGround(m_table.m_model->verdict(index.row()).standing));
        painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), theme().line);
        if (index.column() > 0) painter.fillRect(QRect(cell.left(), cell.top(), 1, cell.height()), theme().line);
        const bool current = index == m_table.currentIndex() && m_table.hasFocus();
        if (current) {
            const bool number = index.data(TierModel::EditableRole).toBool();
            if (number) painter.fillRect(cell, theme().accentSoft);
            paintRound(painter, QRectF(cell).adjusted(0, 0, 0, 0), 0, {}, theme().accent, 2);
        } else if (selected && !isVerdict && m_table.hasFocus()) {
            painter.fillRect(cell.adjusted(1, 1, 0, 0), theme().accentSoft);
        }
    }

    void paintNumber(QPainter& painter, const QRect& cell, const QModelIndex& index) const {
        const bool personal = index.data(TierModel::PersonalRole).toBool();
        const QString text = index.data(Qt::DisplayRole).toString();
        const bool editable = index.data(TierModel::EditableRole).toBool();
        if (personal) {
            const int wide = QFontMetrics(fontOf(Type::BodyStrong)).horizontalAdvance(text) + 36;
            const QRectF chip(cell.right() - 4 - wide, cell.top() + 4, wide, kRow - 8);
            paintRound(painter, chip, 6, theme().accentSoft, theme().accent, 1, Qt::DashLine);
            paintIcon(painter, QRectF(chip.left() + 8, chip.top() + 6, 12, 12), QStringLiteral("person"),
                      theme().accent);
        }
        const QColor ink = personal ? theme().accent : theme().text;
        paintLine(painter, QRectF(cell).adjusted(8, 0, -11, 0), text, editable ? Type::BodyStrong : Type::Body, ink,
                  (editable ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }

    void paintRate(QPainter& painter, const QRect& cell, const QModelIndex& index) const {
        const bool problem = index.data(TierModel::ProblemRole).toBool();
        const QColor ink = problem ? theme().near.text : theme().muted;
        QRectF text = QRectF(cell).adjusted(11, 0, -6, 0);
        if (problem) {
            paintIcon(painter, QRectF(text.left(), cell.center().y() - 6, 14, 14), QStringLiteral("warning"), ink);
            text.adjust(19, 0, 0, 0);
        }
        paintLine(painter, text, index.data(Qt::DisplayRole).toString(), Type::Small, ink);
    }

    TierTable& m_table;
};

namespace {

/// Column heads on sunk ground, numbers to the right.
class TierHead : public QHeaderView {
public:
    explicit TierHead(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent) {}

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        painter->fillRect(rect, theme().sunk);
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), theme().line);
        const bool number = section == TierModel::FromColumn || section == TierModel::GivesColumn;
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        paintLine(*painter, QRectF(rect).adjusted(11, 0, -11, 0), text, Type::Caption, theme().muted,
                  (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
};

} // namespace

TierTable::TierTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new TierModel(this)) {
    setHorizontalHeader(new TierHead(this));
    setModel(m_model);
    setItemDelegate(new TierDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRow);
    verticalHeader()->setMinimumSectionSize(kRow);
    horizontalHeader()->setFixedHeight(kHead);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(20);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                    QAbstractItemView::EditKeyPressed);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabKeyNavigation(true);
    viewport()->setAutoFillBackground(false);
}

void TierTable::setLanguage(const app::Language& language, std::int64_t wholeUnit) {
    m_language = &language;
    m_wholeUnit = wholeUnit;
    setAccessibleName(tr("Tiers"));
    horizontalHeader()->viewport()->update();
}

QSize TierTable::sizeHint() const { return {640, kHead + kRow * m_model->rowCount()}; }

void TierTable::fitHeight() {
    setFixedHeight(sizeHint().height());
    layOutColumns();
}

void TierTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOutColumns();
}

void TierTable::layOutColumns() {
    const int verdict = metrics::kVerdictWidth;
    setColumnWidth(TierModel::GripColumn, kGrip);
    setColumnWidth(TierModel::FromColumn, kNumber);
    setColumnWidth(TierModel::GivesColumn, kNumber);
    setColumnWidth(TierModel::VerdictColumn, verdict);
    setColumnWidth(TierModel::RateColumn, std::max(60, viewport()->width() - kGrip - 2 * kNumber - verdict));
}

void TierTable::currentChanged(const QModelIndex& now, const QModelIndex& before) {
    QTableView::currentChanged(now, before);
    if (now.isValid() && hasFocus()) emit rowEntered(now.row());
    viewport()->update();
}

/// The popup makes a number the customer's own; by F4, the menu key or the right button.
void TierTable::wantPopup(const QModelIndex& cell) {
    if (!cell.data(TierModel::EditableRole).toBool()) return;
    const QRect place = visualRect(cell);
    emit popupWanted(cell.row(), cell.column(), {viewport()->mapToGlobal(place.topLeft()), place.size()});
}

void TierTable::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    wantPopup(byKey ? currentIndex() : indexAt(event->pos()));
}

/// The keyboard walks cells that hold something; at the table's ends Tab leaves it.
QModelIndex TierTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex now = currentIndex();
    const bool tabs = action == MoveNext || action == MovePrevious;
    if (!tabs || !now.isValid()) return QTableView::moveCursor(action, modifiers);
    const bool forward = action == MoveNext;
    if (forward) {
        if (now.column() < TierModel::GivesColumn)
            return m_model->index(now.row(), now.column() < TierModel::FromColumn ? TierModel::FromColumn
                                                                                  : TierModel::GivesColumn);
        if (now.row() + 1 < m_model->rowCount()) return m_model->index(now.row() + 1, TierModel::FromColumn);
        return now;
    }
    if (now.column() > TierModel::FromColumn) return m_model->index(now.row(), TierModel::FromColumn);
    return now.row() > 0 ? m_model->index(now.row() - 1, TierModel::GivesColumn) : now;
}

bool TierTable::handleRowKey(QKeyEvent* event, int row) {
    const bool alt = event->modifiers() & Qt::AltModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const int key = event->key();
    if (alt && (key == Qt::Key_Up || key == Qt::Key_Down))
        emit moveWanted(row, key == Qt::Key_Up ? -1 : 1);
    else if (control && key == Qt::Key_D)
        emit copyWanted(row);
    else if (control && (key == Qt::Key_Return || key == Qt::Key_Enter))
        emit addWanted();
    else if (key == Qt::Key_Delete)
        emit removeWanted(row);
    else if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(copied());
    else if (event->matches(QKeySequence::Paste))
        paste(QGuiApplication::clipboard()->text());
    else if (key == Qt::Key_F4)
        emit popupWanted(
            row, currentIndex().column(),
            {viewport()->mapToGlobal(visualRect(currentIndex()).topLeft()), visualRect(currentIndex()).size()});
    else
        return false;
    return true;
}

void TierTable::keyPressEvent(QKeyEvent* event) {
    const QModelIndex now = currentIndex();
    if (now.isValid() && handleRowKey(event, now.row())) return;
    const int key = event->key();
    const bool plain = !(event->modifiers() & (Qt::AltModifier | Qt::ControlModifier));
    if (plain && key == Qt::Key_Up && now.row() <= 0) return emit left(true);
    if (plain && key == Qt::Key_Down && now.row() + 1 >= m_model->rowCount()) return emit left(false);
    if (key == Qt::Key_Escape) return emit left(true);
    if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter) && now.isValid()) return edit(now);
    if (plain && (key == Qt::Key_Tab || key == Qt::Key_Backtab)) {
        const QModelIndex next = moveCursor(key == Qt::Key_Tab ? MoveNext : MovePrevious, event->modifiers());
        if (next == now) {
            focusNextPrevChild(key == Qt::Key_Tab);
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

QString TierTable::copied() const {
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QStringList rows;
    int row = -1;
    for (const QModelIndex& cell : cells) {
        if (cell.column() == TierModel::GripColumn) continue;
        const QString text = cell.data(Qt::DisplayRole).toString();
        if (cell.row() != row)
            rows << text;
        else
            rows.last() += u'\t' + text;
        row = cell.row();
    }
    return rows.join(u'\n');
}

void TierTable::paste(const QString& text) {
    const QModelIndex from = currentIndex();
    if (!from.isValid()) return;
    std::vector<std::tuple<int, int, std::int64_t>> cells;
    const QStringList rows = text.split(u'\n', Qt::SkipEmptyParts);
    for (int r = 0; r < rows.size() && from.row() + r < m_model->rowCount(); ++r) {
        const QStringList texts = rows[r].split(u'\t');
        for (int c = 0; c < texts.size(); ++c) {
            const QModelIndex cell = m_model->index(from.row() + r, from.column() + c);
            if (!cell.isValid() || !cell.data(TierModel::EditableRole).toBool()) continue;
            if (const auto value = typedValue(texts[c], unitAt(*m_model, cell), *m_language, m_wholeUnit))
                cells.emplace_back(cell.row(), cell.column(), *value);
        }
    }
    if (!cells.empty()) emit pasted(cells);
}

} // namespace offerwright::ui
