/// \file Everything a workspace holds, as one immutable snapshot. Parts are shared between snapshots, so that an edit
/// copies little and a difference is found by comparing pointers first.
#pragma once
#include <memory>
#include <offerwright/model/basket.h>
#include <offerwright/model/catalogue.h>
#include <offerwright/model/customer.h>
#include <offerwright/model/programme.h>
#include <offerwright/model/promotion.h>
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

/// A basket with a name that people gave it, and the persona it is tried with.
struct SavedBasket {
    std::string name;
    std::string persona;
    Basket basket;
    bool operator==(const SavedBasket&) const = default;
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
    std::vector<std::shared_ptr<const SavedBasket>> baskets;       ///< in the order shown
    TryIt tryIt;

    /// An empty workspace with a programme of defaults.
    static Workspace empty();
    const PromotionEntry* promotion(std::string_view id) const;
    const Customer* persona(std::string_view id) const;
    const Campaign* campaign(std::string_view id) const;
};
/// Two shared parts hold the same: the same object, or one equal by value.
template <typename T> bool samePart(const std::shared_ptr<const T>& a, const std::shared_ptr<const T>& b) {
    return a == b || *a == *b;
}
/// Equal by value, shared parts compared by pointer first.
bool operator==(const Workspace& a, const Workspace& b);

using Snapshot = std::shared_ptr<const Workspace>;

} // namespace offerwright::app
