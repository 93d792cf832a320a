#include "app/models/search_index.h"

namespace offerwright::app {

SearchIndex::SearchIndex(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document) {
    connect(&m_document, &Document::changed, this, &SearchIndex::follow);
    follow();
}

void SearchIndex::follow() {
    const Workspace& workspace = m_document.workspace();
    if (!workspace.whole) return;
    if (workspace.catalogue != m_catalogue) prepareProducts(workspace.catalogue);
    if (!std::exchange(m_followed, true) || !workspace.baskets.isSame(m_saved)) prepareBaskets(workspace.baskets);
}

void SearchIndex::prepareProducts(const std::shared_ptr<const Catalogue>& catalogue) {
    m_catalogue = catalogue;
    m_products.reset();
    m_productLane.post([this, catalogue](const std::stop_token&) {
        const auto index = std::make_shared<const CatalogueIndex>(catalogue);
        const auto keep = [this, catalogue, index] {
            if (catalogue != m_catalogue) return;
            m_products = index;
            emit prepared();
        };
        QMetaObject::invokeMethod(this, keep, Qt::QueuedConnection);
    });
}

void SearchIndex::prepareBaskets(const SavedBaskets& baskets) {
    m_saved = baskets;
    m_baskets.reset();
    m_basketLane.post([this, baskets](const std::stop_token&) {
        auto index = std::make_shared<BasketIndex>();
        index->baskets = baskets;
        for (const auto& saved : baskets) index->names.add(saved->name());
        index->names.finish();
        const auto keep = [this, baskets, index] {
            if (!baskets.isSame(m_saved)) return;
            m_baskets = index;
            emit prepared();
        };
        QMetaObject::invokeMethod(this, keep, Qt::QueuedConnection);
    });
}

} // namespace offerwright::app
