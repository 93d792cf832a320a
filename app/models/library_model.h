/// \file The library's rows as an item model that tells views exactly what changed, so that selection and scroll stay.
#pragma once
#include "app/models/library_rows.h"
#include <QAbstractListModel>

namespace offerwright::app {

class LibraryModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// Replaces the rows; rows are the same row when kind and id are.
    void setRows(std::vector<LibraryRow> rows);
    const std::vector<LibraryRow>& rows() const { return m_rows; }
    const LibraryRow& row(const QModelIndex& index) const { return m_rows[static_cast<std::size_t>(index.row())]; }
    /// Invalid when the promotion is not shown.
    QModelIndex indexOf(const std::string& promotionId) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the name; AccessibleTextRole: name, state, fact and award in one sentence.
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void removeRowsBetween(int first, int last);
    void tellChanged(int first, const std::vector<LibraryRow>& rows);
    std::vector<LibraryRow> m_rows;
};

} // namespace offerwright::app
