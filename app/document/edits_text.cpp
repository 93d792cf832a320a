#include "app/document/edits.h"
#include "app/document/entries.h"
#include <offerwright/text/documents.h>

namespace offerwright::app {

Snapshot withPromotionText(const Snapshot& now, const std::string& id, std::string text,
                           std::shared_ptr<const Promotion> promotion) {
    const PromotionEntry* old = now->promotion(id);
    if (!old) return now;
    // An id that another promotion has is a fault of the text: it must not take the other's place.
    const bool taken = promotion && promotion->id != id && now->promotion(promotion->id);
    if (!promotion || taken) promotion = old->promotion;
    if (text == printPromotion(*promotion)) text.clear();
    return withEntry(now, id, {std::move(promotion), std::move(text)});
}

} // namespace offerwright::app
