#include "app/models/library_model.h"

namespace offerwright::app {
namespace {

bool sameRow(const LibraryRow& a, const LibraryRow& b) {
    return a.kind == b.kind && ((a.shelved && a.shelved == b.shelved) || a.id() == b.id());
}

} // namespace

void LibraryModel::setRows(std::vector<LibraryRow> rows) {
    // What is common at both ends stays; the stretch between is taken out and put in anew.
    const auto common = std::min(m_rows.size(), rows.size());
    std::size_t head = 0;
    while (head < common && sameRow(m_rows[head], rows[head])) ++head;
    std::size_t tail = 0;
    while (tail < common - head && sameRow(m_rows[m_rows.size() - 1 - tail], rows[rows.size() - 1 - tail])) ++tail;

    removeRowsBetween(static_cast<int>(head), static_cast<int>(m_rows.size() - tail) - 1);
    const auto added = static_cast<int>(rows.size() - tail) - static_cast<int>(head);
    if (added > 0) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(head) + added - 1);
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(head),
                      rows.begin() + static_cast<std::ptrdiff_t>(head), rows.end() - static_cast<std::ptrdiff_t>(tail));
        endInsertRows();
    }
    tellChanged(0, rows);
}

void LibraryModel::removeRowsBetween(int first, int last) {
    if (last < first) return;
    beginRemoveRows({}, first, last);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    endRemoveRows();
}

void LibraryModel::tellChanged(int first, const std::vector<LibraryRow>& rows) {
    for (int i = first; i < static_cast<int>(rows.size()); ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (m_rows[at] == rows[at]) continue;
        m_rows[at] = rows[at];
        emit dataChanged(index(i), index(i));
    }
}

QModelIndex LibraryModel::indexOf(const std::string& promotionId) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].kind == LibraryRow::Kind::Promotion && m_rows[i].id() == promotionId)
            return index(static_cast<int>(i));
    return {};
}

int LibraryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const LibraryRow& shown = row(index);
    if (role == Qt::DisplayRole) return shown.name();
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{shown.name()};
        if (shown.kind == LibraryRow::Kind::Campaign)
            parts << QString::number(shown.count);
        else
            parts << shown.shelved->standingWord << shown.shelved->fact << shown.award;
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

} // namespace offerwright::app
