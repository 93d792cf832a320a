#include "app/models/calendar.h"
#include "app/models/footprint.h"
#include <QCollator>
#include <algorithm>
#include <offerwright/model/nodes.h>
#include <offerwright/model/walk.h>

namespace offerwright::app {
namespace {

bool holdsOn(const Condition& condition, LocalDate day) {
    if (const auto* dates = std::get_if<WithinDates>(&condition.rule)) {
        if ((dates->from && day < *dates->from) || (dates->to && day > *dates->to)) return false;
        return std::ranges::find(dates->except, day) == dates->except.end();
    }
    if (const auto* on = std::get_if<OnWeekdays>(&condition.rule))
        return std::ranges::find(on->days, weekdayOf(day)) != on->days.end();
    return true;
}

std::vector<DaySpan> spansOf(const Promotion& promotion, const DaySpan& days) {
    Demands demands;
    gatherDemands(promotion.when, demands);
    if (demands.leaves.empty()) return {days};
    std::vector<DaySpan> spans;
    for (LocalDate day = days.from; day <= days.to; ++day.days) {
        if (!std::ranges::all_of(demands.leaves, [&](const Condition* each) { return holdsOn(*each, day); })) continue;
        if (!spans.empty() && spans.back().to.days + 1 == day.days)
            spans.back().to = day;
        else
            spans.push_back({day, day});
    }
    return spans;
}

bool meet(const std::vector<DaySpan>& a, const std::vector<DaySpan>& b) {
    return std::ranges::any_of(a, [&](const DaySpan& one) {
        return std::ranges::any_of(b,
                                   [&](const DaySpan& other) { return one.from <= other.to && other.from <= one.to; });
    });
}

bool isShown(const Promotion& promotion) { return promotion.status != Status::Archived; }

std::vector<const Promotion*> inOrder(const Workspace& workspace, const Language& language) {
    struct Placed {
        const Promotion* promotion;
        std::size_t campaign;
        QCollatorSortKey name;
    };
    const std::string code = language.code().toStdString();
    const QCollator collator(language.locale());
    std::vector<Placed> placed;
    for (const auto& entry : workspace.promotions) {
        const Promotion& each = *entry->promotion;
        if (!isShown(each)) continue;
        const auto campaign = std::ranges::find(workspace.campaigns, each.campaign, &Campaign::id);
        placed.push_back({&each, static_cast<std::size_t>(campaign - workspace.campaigns.begin()),
                          collator.sortKey(QString::fromStdString(each.name.in(code)))});
    }
    std::ranges::stable_sort(placed, [](const Placed& a, const Placed& b) {
        return a.campaign != b.campaign ? a.campaign < b.campaign : a.name.compare(b.name) < 0;
    });
    std::vector<const Promotion*> shown;
    for (const Placed& each : placed) shown.push_back(each.promotion);
    return shown;
}

} // namespace

bool runsOn(const Promotion& promotion, LocalDate day) { return !spansOf(promotion, {day, day}).empty(); }

std::vector<CalendarRow> calendarRows(const Workspace& workspace, const DaySpan& days, QDate today,
                                      const Language& language) {
    const std::string code = language.code().toStdString();
    const std::vector<const Promotion*> shown = inOrder(workspace, language);
    std::vector<CalendarRow> rows;
    for (const Promotion* promotion : shown) {
        const Campaign* campaign = workspace.campaign(promotion->campaign);
        rows.push_back({.id = promotion->id,
                        .name = QString::fromStdString(promotion->name.in(code)),
                        .campaign = campaign ? QString::fromStdString(campaign->name.in(code)) : QString(),
                        .icon = mechanicIcon(*promotion),
                        .standing = standingOf(*promotion, today),
                        .spans = spansOf(*promotion, days)});
    }
    return rows;
}

std::vector<std::size_t> meetingWith(const Workspace& workspace, const std::vector<CalendarRow>& rows,
                                     std::size_t row) {
    const PromotionEntry* entry = workspace.promotion(rows[row].id);
    if (!entry) return {};
    const Footprint footprint(*entry->promotion, workspace);
    std::vector<std::size_t> meeting;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == row || !meet(rows[row].spans, rows[i].spans)) continue;
        const PromotionEntry* other = workspace.promotion(rows[i].id);
        if (other && footprint.meets(*other->promotion)) meeting.push_back(i);
    }
    return meeting;
}

} // namespace offerwright::app
