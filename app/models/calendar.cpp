#include "app/models/calendar.h"
#include <QCollator>
#include <algorithm>
#include <offerwright/model/nodes.h>
#include <offerwright/model/walk.h>
#include <set>

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

/// Products that the promotion speaks of, by place in the catalogue; all of them when it names none.
std::vector<bool> touched(const Promotion& promotion, const Workspace& workspace) {
    const auto& products = workspace.catalogue->products();
    std::vector<bool> picked(products.size(), false);
    bool any = false;
    forEachSelection(promotion, [&](const NodeId&, const Selection& selection) {
        any = true;
        for (std::size_t i = 0; i < products.size(); ++i)
            if (!picked[i]) picked[i] = picks(selection, products[i], workspace.programme->productGroups);
    });
    if (!any) picked.assign(products.size(), true);
    return picked;
}

bool meet(const std::vector<DaySpan>& a, const std::vector<DaySpan>& b) {
    return std::ranges::any_of(a, [&](const DaySpan& one) {
        return std::ranges::any_of(b,
                                   [&](const DaySpan& other) { return one.from <= other.to && other.from <= one.to; });
    });
}

bool share(const std::vector<bool>& a, const std::vector<bool>& b) {
    for (std::size_t i = 0; i < a.size(); ++i)
        if (a[i] && b[i]) return true;
    return false;
}

bool isShown(const Promotion& promotion) { return promotion.status != Status::Archived; }

std::vector<const Promotion*> inOrder(const Workspace& workspace, const Language& language) {
    const std::string code = language.code().toStdString();
    std::vector<const Promotion*> shown;
    for (const auto& entry : workspace.promotions)
        if (isShown(*entry->promotion)) shown.push_back(entry->promotion.get());
    const auto place = [&](const Promotion* promotion) {
        const auto found = std::ranges::find(workspace.campaigns, promotion->campaign, &Campaign::id);
        return found - workspace.campaigns.begin();
    };
    QCollator collator(language.locale());
    std::ranges::stable_sort(shown, [&](const Promotion* a, const Promotion* b) {
        if (place(a) != place(b)) return place(a) < place(b);
        return collator.compare(QString::fromStdString(a->name.in(code)), QString::fromStdString(b->name.in(code))) < 0;
    });
    return shown;
}

} // namespace

bool runsOn(const Promotion& promotion, LocalDate day) { return !spansOf(promotion, {day, day}).empty(); }

bool shareProducts(const Promotion& a, const Promotion& b, const Workspace& workspace) {
    return share(touched(a, workspace), touched(b, workspace));
}

std::vector<CalendarRow> calendarRows(const Workspace& workspace, const DaySpan& days, QDate today,
                                      const Language& language) {
    const std::string code = language.code().toStdString();
    const std::vector<const Promotion*> shown = inOrder(workspace, language);
    std::vector<CalendarRow> rows;
    std::vector<std::vector<bool>> products;
    for (const Promotion* promotion : shown) {
        const Campaign* campaign = workspace.campaign(promotion->campaign);
        rows.push_back({.id = promotion->id,
                        .name = QString::fromStdString(promotion->name.in(code)),
                        .campaign = campaign ? QString::fromStdString(campaign->name.in(code)) : QString(),
                        .icon = mechanicIcon(*promotion),
                        .standing = standingOf(*promotion, today),
                        .spans = spansOf(*promotion, days)});
        products.push_back(touched(*promotion, workspace));
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = 0; j < rows.size(); ++j)
            if (i != j && meet(rows[i].spans, rows[j].spans) && share(products[i], products[j]))
                rows[i].meets.push_back(rows[j].id);
    return rows;
}

} // namespace offerwright::app
