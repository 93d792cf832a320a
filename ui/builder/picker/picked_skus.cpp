#include "ui/builder/picker/picked_skus.h"
#include "ui/builder/picker/picks_edits.h"

namespace offerwright::ui {

void PickedSkus::setIndex(std::shared_ptr<const app::CatalogueIndex> index) {
    beginResetModel();
    m_index = std::move(index);
    endResetModel();
}

void PickedSkus::setPicks(const Picks& picks) {
    if (m_picks.skus == picks.skus) {
        m_picks = picks;
        return;
    }
    beginResetModel();
    m_picks = picks;
    endResetModel();
}

int PickedSkus::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_picks.skus.size());
}

QVariant PickedSkus::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const std::string& sku = m_picks.skus[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole) return Qt::Checked;
    if (role != Qt::DisplayRole) return {};
    const Product* product = m_index ? m_index->catalogue().find(sku) : nullptr;
    return QString::fromStdString(product && !product->name.empty() ? product->name : sku);
}

bool PickedSkus::setData(const QModelIndex& index, const QVariant&, int role) {
    if (role != Qt::CheckStateRole || !index.isValid()) return false;
    const Picks next = withSku(m_picks, m_picks.skus[static_cast<std::size_t>(index.row())], false);
    setPicks(next);
    emit picksChanged(next);
    return true;
}

} // namespace offerwright::ui
