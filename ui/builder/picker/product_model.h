#pragma once
#include "app/words/language.h"
#include "ui/builder/picker/picker_search.h"
#include <QAbstractTableModel>

namespace offerwright::ui {

/// The products that are looked at: name and brand, price, and what the selection makes of each. Holds row numbers
/// only, so half a million cost what their numbers cost; text is made for rows that are painted, and views are told of
/// more rows as they come to the last.
class ProductModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, PriceColumn, ReasonColumn, kColumns };
    enum Role { BrandRole = Qt::UserRole + 1, FateRole, InBasketRole, SkuRole, CategoryRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setLanguage(const app::Language& language, const QString& currency);
    void show(std::shared_ptr<const app::CatalogueIndex> index, std::shared_ptr<const PickerAnswer> answer,
              const Picks& except);

    int rowCount(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : kColumns; }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString reason(const PickerRow& row) const;
    QVariant text(const PickerRow& row, int column) const;
    std::shared_ptr<const app::CatalogueIndex> m_index;
    std::shared_ptr<const PickerAnswer> m_answer;
    int m_shown = 0; ///< rows that views know of
    Picks m_except;
    const app::Language* m_language = &app::Language::english();
    QString m_currency;
};

} // namespace offerwright::ui
