#include "app/models/library_rows.h"
#include "app/models/folded_texts.h"
#include <offerwright/model/nodes.h>
#include <tuple>

namespace offerwright::app {
namespace {

/// The first condition of a kind anywhere in who and when; null when there is none.
template <typename Rule> const Rule* firstRule(const Promotion& promotion) {
    const Rule* found = nullptr;
    forEachCondition(promotion, [&](const Condition& condition) {
        if (!found) found = std::get_if<Rule>(&condition.rule);
    });
    return found;
}

LocalDate localDate(QDate date) { return {static_cast<std::int32_t>(date.toJulianDay() - 2440588)}; }

QString targetIcon(const Target& target, const QString& whole) {
    return target.pick == Pick::Matched ? whole : QStringLiteral("grid");
}

struct IconOfReward {
    QString operator()(const PercentOff& reward) const { return targetIcon(reward.on, QStringLiteral("percent")); }
    QString operator()(const AmountOff& reward) const { return targetIcon(reward.on, QStringLiteral("euro")); }
    QString operator()(const FixedPrice&) const { return QStringLiteral("tag"); }
    QString operator()(const SetPrice&) const { return QStringLiteral("grid"); }
    QString operator()(const PointsFixed&) const { return QStringLiteral("coin"); }
    QString operator()(const PointsPerAmount&) const { return QStringLiteral("coin"); }
    QString operator()(const PointsMultiplier&) const { return QStringLiteral("star"); }
    QString operator()(const TotalPrice&) const { return QStringLiteral("tag"); }
    QString operator()(const SetPercent&) const { return QStringLiteral("grid"); }
    QString operator()(const SetAmount&) const { return QStringLiteral("grid"); }
    QString operator()(const IssueCoupon&) const { return QStringLiteral("coupon"); }
    QString operator()(const PointsPerUnit&) const { return QStringLiteral("coin"); }
    QString operator()(const CreditMultiplier&) const { return QStringLiteral("star"); }
    QString operator()(const Message&) const { return QStringLiteral("message"); }
    /// Gifts of every other kind.
    QString operator()(const auto&) const { return QStringLiteral("tag"); }
};

bool matches(const ShelvedPromotion& shelved, const std::vector<std::string>& words) {
    return std::ranges::all_of(words,
                               [&](const std::string& word) { return shelved.search.find(word) != std::string::npos; });
}

bool passes(Standing standing, LibraryFilter filter, bool hasProblems, bool searched) {
    if (standing == Standing::Archived && !searched) return false;
    switch (filter) {
    case LibraryFilter::All: return true;
    case LibraryFilter::Live: return standing == Standing::Live;
    case LibraryFilter::Drafts: return standing == Standing::Draft;
    case LibraryFilter::Problems: return hasProblems;
    }
    return true;
}

/// What each promotion of the shelf gave the tried basket, by place; null: nothing is told of it.
std::vector<const PromotionOutcome*> outcomesOf(const PromotionShelf& shelf, const Preview* preview) {
    std::vector<const PromotionOutcome*> outcomes(shelf.inOrder().size());
    if (!preview || !preview->result) return outcomes;
    for (const PromotionOutcome& outcome : preview->result->promotions)
        if (const auto place = shelf.placeOf(outcome.promotion)) outcomes[*place] = &outcome;
    return outcomes;
}

void tellGain(LibraryRow& row, const PromotionOutcome* outcome, const QString& currency, const Language& language) {
    row.award = QStringLiteral("–");
    if (!outcome) return;
    if (outcome->discount.minor > 0) {
        row.gain = LibraryRow::Gain::Discount;
        row.award = language.money({-outcome->discount.minor}, currency);
    } else if (outcome->points > 0) {
        row.gain = LibraryRow::Gain::Points;
        row.award = language.translate("Library", "+%1 pts").arg(language.integer(outcome->points));
    }
}

void count(LibraryCounts& counts, Standing standing, bool problem) {
    if (standing == Standing::Archived) return;
    ++counts.all;
    if (standing == Standing::Live) ++counts.live;
    if (standing == Standing::Draft) ++counts.drafts;
    if (problem) ++counts.problems;
}

/// Read from another document, and nothing of what a row shows has changed.
bool looksAs(const ShelvedPromotion* a, const ShelvedPromotion* b) {
    const auto shows = [](const ShelvedPromotion& shelved) {
        return std::tie(shelved.entry->promotion->id, shelved.name, shelved.icon, shelved.standing,
                        shelved.standingWord, shelved.fact);
    };
    return a && b && shows(*a) == shows(*b);
}

/// The rows of one campaign after its head.
class CampaignRows {
public:
    CampaignRows(std::vector<LibraryRow>& rows, const std::set<std::string>& collapsed)
        : m_rows(rows)
        , m_collapsed(collapsed) {}

    void add(const Folder& folder, LibraryRow row) {
        if (!m_folder || m_folder != &folder) begin(folder);
        ++m_rows[m_head].count;
        if (!m_rows[m_head].collapsed) m_rows.push_back(std::move(row));
    }

private:
    void begin(const Folder& folder) {
        m_folder = &folder;
        m_head = m_rows.size();
        LibraryRow head;
        head.kind = LibraryRow::Kind::Campaign;
        head.folder = folder;
        head.collapsed = m_collapsed.contains(folder.id);
        m_rows.push_back(std::move(head));
    }

    std::vector<LibraryRow>& m_rows;
    const std::set<std::string>& m_collapsed;
    const Folder* m_folder = nullptr;
    std::size_t m_head = 0;
};

} // namespace

QString mechanicIcon(const Promotion& promotion) {
    if (promotion.ladder.relation == Relation::Tiers) return QStringLiteral("stairs");
    for (const Step& step : promotion.ladder.steps)
        for (const Reward& reward : step.rewards) {
            const QString icon = std::visit(IconOfReward{}, reward.rule);
            const bool plain = icon == u"percent" || icon == u"euro" || icon == u"coin";
            if (plain && promotion.ladder.relation == Relation::Repeat) return QStringLiteral("loop");
            if (plain && firstRule<CouponPresented>(promotion)) return QStringLiteral("coupon");
            return icon;
        }
    return QStringLiteral("tag");
}

Standing standingOf(const Promotion& promotion, QDate today) {
    switch (promotion.status) {
    case Status::Draft: return Standing::Draft;
    case Status::Paused: return Standing::Paused;
    case Status::Archived: return Standing::Archived;
    case Status::Live: break;
    }
    const auto* dates = firstRule<WithinDates>(promotion);
    if (dates && dates->from && localDate(today) < *dates->from) return Standing::Planned;
    if (dates && dates->to && *dates->to < localDate(today)) return Standing::Ended;
    return Standing::Live;
}

QString standingWord(Standing standing, const Language& language) {
    switch (standing) {
    case Standing::Draft: return language.translate("Library", "Draft");
    case Standing::Planned: return language.translate("Library", "Planned");
    case Standing::Live: return language.translate("Library", "Live");
    case Standing::Paused: return language.translate("Library", "Paused");
    case Standing::Ended: return language.translate("Library", "Ended");
    case Standing::Archived: return language.translate("Library", "Archived");
    }
    return {};
}

QString factOf(const Promotion& promotion, QDate today, const Language& language) {
    if (const auto* dates = firstRule<WithinDates>(promotion)) {
        if (dates->from && localDate(today) < *dates->from)
            return language.translate("Library", "from %1").arg(language.shortDate(*dates->from));
        if (dates->to) return language.translate("Library", "to %1").arg(language.shortDate(*dates->to));
    }
    if (const auto* weekdays = firstRule<OnWeekdays>(promotion); weekdays && weekdays->days.size() <= 2) {
        QStringList days;
        for (const Weekday day : weekdays->days) days << language.weekday(day);
        return language.list(days);
    }
    if (!promotion.parameters.empty()) return language.translate("Library", "personalised");
    return {};
}

bool operator==(const LibraryRow& a, const LibraryRow& b) {
    const auto shows = [](const LibraryRow& row) {
        return std::tie(row.kind, row.gain, row.hasProblems, row.collapsed, row.count, row.folder, row.award);
    };
    return shows(a) == shows(b) && (a.shelved == b.shelved || looksAs(a.shelved.get(), b.shelved.get()));
}

std::vector<bool> problemMarks(const PromotionShelf& shelf, const ProblemsById& problems) {
    std::vector<bool> marks(shelf.inOrder().size());
    for (const auto& [id, found] : problems)
        if (const auto place = found.empty() ? std::nullopt : shelf.placeOf(id)) marks[*place] = true;
    return marks;
}

LibraryShown libraryShown(const PromotionShelf& shelf, const Preview* preview, const std::vector<bool>& problems,
                          const LibraryQuery& query, const Language& language) {
    const auto outcomes = outcomesOf(shelf, preview);
    const std::vector<std::string> words = wordsTyped(query.search);
    const auto& inOrder = shelf.inOrder();
    LibraryShown shown;
    shown.rows.reserve(inOrder.size() + shelf.folders().size());
    CampaignRows campaigns(shown.rows, query.collapsed);
    for (std::size_t place = 0; place < inOrder.size(); ++place) {
        const auto& [shelved, folder, standing] = inOrder[place];
        count(shown.counts, standing, problems[place]);
        if (!passes(standing, query.filter, problems[place], !words.empty()) || !matches(*shelved, words)) continue;
        LibraryRow row{.shelved = shelved, .hasProblems = problems[place]};
        tellGain(row, outcomes[place], shelf.currency(), language);
        campaigns.add(shelf.folders()[folder], std::move(row));
    }
    return shown;
}

} // namespace offerwright::app
