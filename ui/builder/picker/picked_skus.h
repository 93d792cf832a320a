#pragma once
#include "app/models/catalogue_index.h"
#include "ui/builder/picker/category_model.h"
#include <QAbstractListModel>

namespace offerwright::ui {

/// Products picked one by one; unchecking takes one out.
class PickedSkus : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setIndex(std::shared_ptr<const app::CatalogueIndex> index);
    void setPicks(const Picks& picks);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex&) const override {
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
    }

signals:
    void picksChanged(const offerwright::Picks& picks);

private:
    std::shared_ptr<const app::CatalogueIndex> m_index;
    Picks m_picks;
};

} // namespace offerwright::ui
