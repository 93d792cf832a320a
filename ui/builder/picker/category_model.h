#pragma once
#include "app/models/catalogue_index.h"
#include <QAbstractItemModel>
#include <offerwright/model/selection.h>

namespace offerwright::ui {

/// The tree of categories with check boxes of three states and counts. While something is typed only categories whose
/// name holds it, and those above them, are shown.
class CategoryModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { CountRole = Qt::UserRole + 1, NodeRole };

    using QAbstractItemModel::QAbstractItemModel;
    void setIndex(std::shared_ptr<const app::CatalogueIndex> index);
    void setPicks(const Picks& picks);
    void setTyped(const QString& typed);
    /// The first category shown whose own name holds what was typed; invalid when none does.
    QModelIndex firstMatch() const;
    QModelIndex indexOf(int node) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex&) const override { return 1; }
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void picksChanged(const offerwright::Picks& picks);

private:
    int nodeOf(const QModelIndex& index) const { return index.isValid() ? static_cast<int>(index.internalId()) : 0; }
    const app::CategoryNode& at(int node) const { return m_index->categories()[static_cast<std::size_t>(node)]; }
    void filter();
    std::shared_ptr<const app::CatalogueIndex> m_index;
    Picks m_picks;
    QString m_typed;
    std::vector<std::vector<int>> m_shown; ///< children shown of each node
    std::vector<int> m_rows;               ///< row of each node among those shown, -1 when hidden
};

/// The values of one facet, checkable, those that hold what was typed.
class FacetModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { CountRole = CategoryModel::CountRole, ValueRole = CategoryModel::NodeRole };

    FacetModel(app::Facet facet, QObject* parent);
    app::Facet facet() const { return m_facet; }
    void setIndex(std::shared_ptr<const app::CatalogueIndex> index);
    void setPicks(const Picks& picks);
    void setTyped(const QString& typed);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void picksChanged(const offerwright::Picks& picks);

private:
    const app::FacetValue& at(const QModelIndex& index) const;
    void filter();
    app::Facet m_facet;
    std::shared_ptr<const app::CatalogueIndex> m_index;
    Picks m_picks;
    QString m_typed;
    std::vector<int> m_shown;
};

} // namespace offerwright::ui
