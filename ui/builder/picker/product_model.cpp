#include "ui/builder/picker/product_model.h"
#include <span>

namespace offerwright::ui {
namespace {

constexpr int kStep = 500; ///< rows that views are told of at once

} // namespace

void ProductModel::setLanguage(const app::Language& language, const QString& currency) {
    m_language = &language;
    m_currency = currency;
}

void ProductModel::show(std::shared_ptr<const app::CatalogueIndex> index, std::shared_ptr<const PickerAnswer> answer,
                        const Picks& except) {
    // The same products, judged anew, keep their place on the screen; so do the first ones when the others come.
    const int count = static_cast<int>(answer->rows.size());
    const bool grows = m_answer && !m_answer->whole;
    const bool sameRows = m_answer && m_index == index && m_shown <= count &&
                          (grows || m_answer->rows.size() == answer->rows.size()) &&
                          std::ranges::equal(std::span(m_answer->rows).first(static_cast<std::size_t>(m_shown)),
                                             std::span(answer->rows).first(static_cast<std::size_t>(m_shown)), {},
                                             &PickerRow::product, &PickerRow::product);
    if (!sameRows) beginResetModel();
    m_index = std::move(index);
    m_answer = std::move(answer);
    m_except = except;
    if (!sameRows) {
        m_shown = std::min(count, kStep);
        endResetModel();
    } else if (m_shown > 0) {
        emit dataChanged(this->index(0, 0), this->index(m_shown - 1, kColumns - 1));
    }
}

int ProductModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_shown; }

bool ProductModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_answer && m_shown < static_cast<int>(m_answer->rows.size());
}

void ProductModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    const int count = std::min(static_cast<int>(m_answer->rows.size()), m_shown + kStep);
    beginInsertRows({}, m_shown, count - 1);
    m_shown = count;
    endInsertRows();
}

QString ProductModel::reason(const PickerRow& row) const {
    if (row.fate == Fate::NotPicked) return tr("not chosen");
    if (row.fate == Fate::Excluded) return tr("excluded by %1").arg(excludedBy(*m_index, m_except, row.product));
    return row.inBasket ? tr("kept, in the basket") : tr("kept");
}

QVariant ProductModel::text(const PickerRow& row, int column) const {
    const Product& product = m_index->catalogue().products()[row.product];
    if (column == NameColumn) return QString::fromStdString(product.name.empty() ? product.sku : product.name);
    if (column == PriceColumn) return product.price ? m_language->money(*product.price, m_currency) : QString();
    return reason(row);
}

QVariant ProductModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const PickerRow& row = m_answer->rows[static_cast<std::size_t>(index.row())];
    const Product& product = m_index->catalogue().products()[row.product];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(text(row, 0).toString(), text(row, 1).toString(), reason(row));
    case BrandRole: return QString::fromStdString(product.brand);
    case FateRole: return static_cast<int>(row.fate);
    case InBasketRole: return row.inBasket;
    case SkuRole: return QString::fromStdString(product.sku);
    case CategoryRole: return QString::fromStdString(product.category);
    default: return {};
    }
}

} // namespace offerwright::ui
