#include "ui/builder/picker/category_model.h"
#include "app/models/finder.h"
#include "ui/builder/picker/picks_edits.h"

namespace offerwright::ui {

void CategoryModel::setIndex(std::shared_ptr<const app::CatalogueIndex> index) {
    beginResetModel();
    m_index = std::move(index);
    filter();
    endResetModel();
}

void CategoryModel::setPicks(const Picks& picks) {
    if (m_picks == picks) return;
    m_picks = picks;
    // Any node above or below may have changed its state: views ask again for what they show.
    emit layoutChanged();
}

void CategoryModel::setTyped(const QString& typed) {
    const QString search = app::foldedForSearch(typed.trimmed());
    if (m_typed == search) return;
    beginResetModel();
    m_typed = search;
    filter();
    endResetModel();
}

void CategoryModel::filter() {
    m_shown.clear();
    m_rows.clear();
    if (!m_index) return;
    const auto& nodes = m_index->categories();
    std::vector<bool> visible(nodes.size(), m_typed.isEmpty());
    for (std::size_t i = nodes.size(); i-- > 1;) {
        // From the leaves up: a match shows the way to it. What lies below a match is shown too.
        if (nodes[i].search.contains(m_typed)) visible[i] = true;
        if (visible[i]) visible[static_cast<std::size_t>(nodes[i].parent)] = true;
    }
    for (std::size_t i = 1; i < nodes.size(); ++i)
        for (int up = nodes[i].parent; up > 0 && !visible[i]; up = at(up).parent)
            if (at(up).search.contains(m_typed)) visible[i] = true;
    m_shown.resize(nodes.size());
    m_rows.assign(nodes.size(), -1);
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        if (!visible[i]) continue;
        auto& siblings = m_shown[static_cast<std::size_t>(nodes[i].parent)];
        m_rows[i] = static_cast<int>(siblings.size());
        siblings.push_back(static_cast<int>(i));
    }
}

QModelIndex CategoryModel::firstMatch() const {
    if (!m_index || m_typed.isEmpty()) return {};
    const auto& nodes = m_index->categories();
    for (std::size_t i = 1; i < nodes.size(); ++i)
        if (nodes[i].search.startsWith(m_typed)) return indexOf(static_cast<int>(i));
    for (std::size_t i = 1; i < nodes.size(); ++i)
        if (nodes[i].search.contains(m_typed)) return indexOf(static_cast<int>(i));
    return {};
}

QModelIndex CategoryModel::indexOf(int node) const {
    const bool shown = m_index && node > 0 && m_rows[static_cast<std::size_t>(node)] >= 0;
    return shown ? createIndex(m_rows[static_cast<std::size_t>(node)], 0, static_cast<quintptr>(node)) : QModelIndex();
}

QModelIndex CategoryModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    const int node = m_shown[static_cast<std::size_t>(nodeOf(parent))][static_cast<std::size_t>(row)];
    return createIndex(row, column, static_cast<quintptr>(node));
}

QModelIndex CategoryModel::parent(const QModelIndex& child) const {
    return child.isValid() && m_index ? indexOf(at(nodeOf(child)).parent) : QModelIndex();
}

int CategoryModel::rowCount(const QModelIndex& parent) const {
    if (!m_index || parent.column() > 0) return 0;
    return static_cast<int>(m_shown[static_cast<std::size_t>(nodeOf(parent))].size());
}

QVariant CategoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_index) return {};
    const int node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole: return at(node).name;
    case Qt::CheckStateRole: return categoryState(m_picks, *m_index, node);
    case CountRole: return at(node).count;
    case NodeRole: return node;
    default: return {};
    }
}

bool CategoryModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid()) return false;
    setPicks(withCategory(m_picks, *m_index, nodeOf(index), value.toInt() == Qt::Checked));
    emit picksChanged(m_picks);
    return true;
}

Qt::ItemFlags CategoryModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
}

FacetModel::FacetModel(app::Facet facet, QObject* parent)
    : QAbstractListModel(parent)
    , m_facet(facet) {}

void FacetModel::setIndex(std::shared_ptr<const app::CatalogueIndex> index) {
    beginResetModel();
    m_index = std::move(index);
    filter();
    endResetModel();
}

void FacetModel::setPicks(const Picks& picks) {
    if (m_picks == picks) return;
    m_picks = picks;
    if (rowCount() > 0) emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

void FacetModel::setTyped(const QString& typed) {
    beginResetModel();
    m_typed = app::foldedForSearch(typed.trimmed());
    filter();
    endResetModel();
}

void FacetModel::filter() {
    m_shown.clear();
    if (!m_index) return;
    const auto& values = m_index->values(m_facet);
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i].search.contains(m_typed)) m_shown.push_back(static_cast<int>(i));
    std::ranges::stable_sort(m_shown, [&values](int a, int b) {
        return values[static_cast<std::size_t>(a)].count > values[static_cast<std::size_t>(b)].count;
    });
}

const app::FacetValue& FacetModel::at(const QModelIndex& index) const {
    return m_index->values(m_facet)[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(index.row())])];
}

int FacetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant FacetModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    switch (role) {
    case Qt::DisplayRole: return at(index).label;
    case Qt::CheckStateRole: return hasValue(m_picks, m_facet, at(index)) ? Qt::Checked : Qt::Unchecked;
    case CountRole: return at(index).count;
    case ValueRole: return m_shown[static_cast<std::size_t>(index.row())];
    default: return {};
    }
}

bool FacetModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid()) return false;
    setPicks(withValue(m_picks, m_facet, at(index), value.toInt() == Qt::Checked));
    emit picksChanged(m_picks);
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
}

} // namespace offerwright::ui
