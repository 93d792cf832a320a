/// \file Everything a workspace holds, as one immutable snapshot. Parts are shared between snapshots, so that an edit
/// copies little and a difference is found by comparing pointers first.
#pragma once
#include "app/store/environment.h"
#include "app/store/saved_basket.h"
#include <memory>
#include <offerwright/model/basket.h>
#include <offerwright/model/catalogue.h>
#include <offerwright/model/customer.h>
#include <offerwright/model/programme.h>
#include <offerwright/model/promotion.h>
#include <offerwright/model/publication.h>
#include <optional>
#include <string>
#include <vector>

namespace offerwright::app {

/// A promotion with the text its author left. `text` is empty when it is the canonical print; else it is kept as typed,
/// be it in another order or not valid at all: then `promotion` is the last valid one, which stays in force.
struct PromotionEntry {
    std::shared_ptr<const Promotion> promotion; ///< never null
    std::string text;
    bool operator==(const PromotionEntry& other) const { return *promotion == *other.promotion && text == other.text; }
};

/// A folder of promotions with one purpose.
struct Campaign {
    std::string id;
    LocalText name;
    std::optional<Money> budget;
    bool operator==(const Campaign&) const = default;
};

/// What stands in Try it. It is part of the workspace, so it is undone and kept like all else. The basket's store,
/// channel, coupons and instant are the ones tried; `basket.id` names the saved basket it came from.
struct TryIt {
    Basket basket;
    std::string persona;   ///< id of a persona; empty: unknown shopper
    bool onlyThis = false; ///< adjudicate the open promotion alone
    std::vector<Basket> visits =
        {}; ///< settled before this basket, in order, each with its instant: how far a journey is
    bool operator==(const TryIt&) const = default;
};

struct Workspace {
    std::string name;
    std::shared_ptr<const Programme> programme;                    ///< never null
    std::shared_ptr<const Catalogue> catalogue;                    ///< never null
    std::vector<std::shared_ptr<const PromotionEntry>> promotions; ///< by id
    std::vector<Campaign> campaigns;                               ///< in the order shown
    std::vector<std::shared_ptr<const Customer>> personas;         ///< in the order shown
    SavedBaskets baskets;                                          ///< in the order shown
    TryIt tryIt;
    std::vector<Environment> environments = {};     ///< in the order shown
    std::vector<Acknowledgement> acknowledged = {}; ///< doubts that somebody took upon himself
    /// False while catalogue and baskets are still being read from the file. Until then both are empty, stand for what
    /// the file holds, and no edit changes them.
    bool whole = true;

    /// An empty workspace with a programme of defaults.
    static Workspace empty();
    const PromotionEntry* promotion(std::string_view id) const;
    const Customer* persona(std::string_view id) const;
    const Campaign* campaign(std::string_view id) const;
    const Environment* environment(std::string_view id) const;
    /// Null while it is still being read: then nothing can be said of products.
    const Catalogue* knownCatalogue() const { return whole ? catalogue.get() : nullptr; }
};
/// Two shared parts hold the same: the same object, or one equal by value.
template <typename T> bool samePart(const std::shared_ptr<const T>& a, const std::shared_ptr<const T>& b) {
    return a == b || *a == *b;
}
/// Equal by value, shared parts compared by pointer first.
bool operator==(const Workspace& a, const Workspace& b);

using Snapshot = std::shared_ptr<const Workspace>;

/// The parts of a workspace that are read behind the others.
struct LateParts {
    std::shared_ptr<const Catalogue> catalogue;
    SavedBaskets baskets;
};
/// The same with its late parts; one that is whole stays as it is.
Snapshot madeWhole(const Snapshot& snapshot, const LateParts& late);

} // namespace offerwright::app
