/// \file What searches run over: the catalogue and the saved baskets, prepared once for each on a thread.
#pragma once
#include "app/document/document.h"
#include "app/models/catalogue_index.h"
#include "app/models/folded_texts.h"
#include "app/services/lanes.h"
#include <QObject>

namespace offerwright::app {

/// Saved baskets and their folded names, entry by entry.
struct BasketIndex {
    SavedBaskets baskets;
    FoldedTexts names;
};

/// Follows the document: what changed is prepared anew, and until that is there nothing is found of it. GUI thread.
class SearchIndex : public QObject {
    Q_OBJECT
public:
    explicit SearchIndex(Document& document, QObject* parent = nullptr);

    /// Null while it is being prepared.
    const std::shared_ptr<const CatalogueIndex>& products() const { return m_products; }
    const std::shared_ptr<const BasketIndex>& baskets() const { return m_baskets; }
    bool isReady() const { return m_products && m_baskets; }

signals:
    void prepared(); ///< products or baskets

private:
    void follow();
    void prepareProducts(const std::shared_ptr<const Catalogue>& catalogue);
    void prepareBaskets(const SavedBaskets& baskets);
    Document& m_document;
    std::shared_ptr<const Catalogue> m_catalogue; ///< that is prepared or being prepared
    SavedBaskets m_saved;
    bool m_followed = false; ///< once there was something to prepare
    std::shared_ptr<const CatalogueIndex> m_products;
    std::shared_ptr<const BasketIndex> m_baskets;
    NewestJobLane m_productLane;
    NewestJobLane m_basketLane;
};

} // namespace offerwright::app
