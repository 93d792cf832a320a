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
    std::string id;
    QString name;
    QString icon;
    Standing standing = Standing::Draft;
    QString standingWord;
    QString fact;
    QString award; ///< what the tried basket got: "−€3.00", "+65 pts", "–"
    bool hasProblems = false;
    bool collapsed = false; ///< campaigns
    int count = 0;          ///< campaigns: promotions that are shown
    bool operator==(const LibraryRow&) const = default;
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

/// Campaigns in the workspace's order, promotions by name; archived ones only when searched for. `preview` may be null.
std::vector<LibraryRow> libraryRows(const PromotionShelf& shelf, const Preview* preview, const ProblemsById& problems,
                                    const LibraryQuery& query, const Language& language);
LibraryCounts libraryCounts(const PromotionShelf& shelf, const ProblemsById& problems);

} // namespace offerwright::app
