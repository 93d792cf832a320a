/// \file The library as rows: campaigns and their promotions, filtered, searched, and with what the tried basket got.
/// Pure.
#pragma once
#include "app/models/promotion_shelf.h"
#include "app/services/preview.h"
#include "app/words/language.h"
#include <QDate>
#include <offerwright/base/diagnostic.h>
#include <set>
#include <unordered_map>

namespace offerwright::app {

/// Name of the icon that stands for what a promotion does: "stairs", "loop", "grid", "percent", "coin", "star",
/// "coupon", "tag", "message", "euro".
QString mechanicIcon(const Promotion& promotion);

Standing standingOf(const Promotion& promotion, QDate today);
QString standingWord(Standing standing, const Language& language);
/// One fact that tells it apart: "to 20 Dec", "from 28 Nov", "Wednesday", "personalised", or empty.
QString factOf(const Promotion& promotion, QDate today, const Language& language);

enum class LibraryFilter { All, Live, Drafts, Problems };

struct LibraryQuery {
    LibraryFilter filter = LibraryFilter::All;
    QString search;                  ///< every word must be found in name, id or campaign
    std::set<std::string> collapsed; ///< ids of campaigns; "" is the one of promotions without campaign
};

struct LibraryRow {
    enum class Kind { Campaign, Promotion } kind = Kind::Promotion;
    enum class Gain { None, Discount, Points, Near } gain = Gain::None;
    std::shared_ptr<const ShelvedPromotion> shelved = {}; ///< promotions: never null
    Folder folder = {};                                   ///< campaigns
    QString award = {};                                   ///< what the tried basket got: "−€3.00", "+65 pts", "–"
    bool hasProblems = false;
    bool collapsed = false; ///< campaigns
    int count = 0;          ///< campaigns: promotions that are shown

    const std::string& id() const { return shelved ? shelved->entry->promotion->id : folder.id; }
    const QString& name() const { return shelved ? shelved->name : folder.name; }
    /// What is shown is the same.
    friend bool operator==(const LibraryRow& a, const LibraryRow& b);
};

/// How many promotions each filter would show, for the tags.
struct LibraryCounts {
    int all = 0;
    int live = 0;
    int drafts = 0;
    int problems = 0;
    bool operator==(const LibraryCounts&) const = default;
};

using ProblemsById = std::unordered_map<std::string, Diagnostics>;

struct LibraryShown {
    std::vector<LibraryRow> rows;
    LibraryCounts counts; ///< whatever is searched for
};

/// Of each place of the shelf whether something is said of its promotion.
std::vector<bool> problemMarks(const PromotionShelf& shelf, const ProblemsById& problems);

/// Campaigns in the workspace's order, promotions by name; archived ones only when searched for. `preview` may be null.
LibraryShown libraryShown(const PromotionShelf& shelf, const Preview* preview, const std::vector<bool>& problems,
                          const LibraryQuery& query, const Language& language);

} // namespace offerwright::app
