#include "app/models/library_rows.h"
#include <offerwright/model/nodes.h>

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

bool matches(const Promotion& promotion, const QString& campaign, const QString& search) {
    if (search.isEmpty()) return true;
    QString text = QString::fromStdString(promotion.id) + u' ' + campaign;
    for (const auto& [language, name] : promotion.name.byLanguage) text += u' ' + QString::fromStdString(name);
    for (const QString& word : search.split(u' ', Qt::SkipEmptyParts))
        if (!text.contains(word, Qt::CaseInsensitive)) return false;
    return true;
}

bool passes(const Promotion& promotion, LibraryFilter filter, bool hasProblems, bool searched, QDate today) {
    const Standing standing = standingOf(promotion, today);
    if (standing == Standing::Archived && !searched) return false;
    switch (filter) {
    case LibraryFilter::All: return true;
    case LibraryFilter::Live: return standing == Standing::Live;
    case LibraryFilter::Drafts: return standing == Standing::Draft;
    case LibraryFilter::Problems: return hasProblems;
    }
    return true;
}

bool hasProblems(const ProblemsById& problems, const std::string& id) {
    const auto found = problems.find(id);
    return found != problems.end() && !found->second.empty();
}

/// What each promotion gave the tried basket, by id.
std::map<std::string, const PromotionOutcome*, std::less<>> outcomesOf(const Preview* preview) {
    std::map<std::string, const PromotionOutcome*, std::less<>> outcomes;
    if (!preview || !preview->result) return outcomes;
    for (const PromotionOutcome& outcome : preview->result->promotions) outcomes.emplace(outcome.promotion, &outcome);
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

LibraryRow promotionRow(const Promotion& promotion, const LibraryQuery& query, const Language& language) {
    LibraryRow row;
    row.id = promotion.id;
    row.name = QString::fromStdString(promotion.name.in(language.code().toStdString()));
    row.icon = mechanicIcon(promotion);
    row.standing = standingOf(promotion, query.today);
    row.standingWord = standingWord(row.standing, language);
    row.fact = factOf(promotion, query.today, language);
    return row;
}

/// A campaign under which promotions are shown; the last one gathers those without.
struct Folder {
    std::string id;
    QString name;
};

std::vector<Folder> foldersOf(const Workspace& workspace, const Language& language) {
    std::vector<Folder> folders;
    const std::string code = language.code().toStdString();
    for (const Campaign& campaign : workspace.campaigns)
        folders.push_back({campaign.id, QString::fromStdString(campaign.name.in(code))});
    folders.push_back({{}, language.translate("Library", "Without campaign")});
    return folders;
}

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

std::vector<LibraryRow> libraryRows(const Workspace& workspace, const Preview* preview, const ProblemsById& problems,
                                    const LibraryQuery& query, const Language& language) {
    const auto outcomes = outcomesOf(preview);
    const QString currency = QString::fromStdString(workspace.programme->currency);
    std::map<std::string, std::vector<LibraryRow>> byCampaign;
    for (const auto& entry : workspace.promotions) {
        const Promotion& promotion = *entry->promotion;
        const Campaign* campaign = workspace.campaign(promotion.campaign);
        const QString campaignName =
            campaign ? QString::fromStdString(campaign->name.in(language.code().toStdString())) : QString();
        const bool problem = hasProblems(problems, promotion.id);
        if (!passes(promotion, query.filter, problem, !query.search.isEmpty(), query.today)) continue;
        if (!matches(promotion, campaignName, query.search)) continue;
        LibraryRow row = promotionRow(promotion, query, language);
        row.hasProblems = problem;
        const auto outcome = outcomes.find(promotion.id);
        tellGain(row, outcome == outcomes.end() ? nullptr : outcome->second, currency, language);
        byCampaign[campaign ? campaign->id : std::string()].push_back(std::move(row));
    }
    std::vector<LibraryRow> rows;
    for (const Folder& folder : foldersOf(workspace, language)) {
        auto& members = byCampaign[folder.id];
        if (members.empty()) continue;
        std::ranges::sort(members, [](const LibraryRow& a, const LibraryRow& b) {
            const int order = a.name.localeAwareCompare(b.name);
            return order != 0 ? order < 0 : a.id < b.id;
        });
        LibraryRow head;
        head.kind = LibraryRow::Kind::Campaign;
        head.id = folder.id;
        head.name = folder.name;
        head.count = static_cast<int>(members.size());
        head.collapsed = query.collapsed.contains(folder.id);
        rows.push_back(head);
        if (!head.collapsed) std::ranges::move(members, std::back_inserter(rows));
    }
    return rows;
}

LibraryCounts libraryCounts(const Workspace& workspace, const ProblemsById& problems, QDate today) {
    LibraryCounts counts;
    for (const auto& entry : workspace.promotions) {
        const Standing standing = standingOf(*entry->promotion, today);
        if (standing == Standing::Archived) continue;
        ++counts.all;
        if (standing == Standing::Live) ++counts.live;
        if (standing == Standing::Draft) ++counts.drafts;
        if (hasProblems(problems, entry->promotion->id)) ++counts.problems;
    }
    return counts;
}

} // namespace offerwright::app
