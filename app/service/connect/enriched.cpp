#include "app/service/connect/enriched.h"
#include "app/service/connect/asked.h"
#include <algorithm>
#include <array>

namespace offerwright::connect {
namespace {

constexpr std::array<std::string_view, 1> kBody{"basket"};
constexpr std::array<std::string_view, 2> kBasket{"summary", "contents"};
constexpr std::array<std::string_view, 1> kSummary{"totalDiscountAmount"};
constexpr std::array<std::string_view, 3> kOurSummary{"totalDiscountAmount", "adjustmentResults",
                                                      "adjudicationResults"};
constexpr std::array<std::string_view, 4> kOurLine{"totalUnitCostAfterDiscount", "adjustmentResults",
                                                   "contributionResults", "adjudicationResults"};

/// What the caller sent, but for what is ours to say.
void copy(const FieldReader& from, Names ours, ObjectText& to) {
    from.members([&](std::string_view name, std::string_view raw) {
        if (std::ranges::find(ours, name) == ours.end()) to.raw(name, raw);
    });
}

ObjectText resultOf(const Award& award) {
    ObjectText result;
    result.text("resourceType", "CAMPAIGN").text("resourceId", award.campaign).text("instanceId", award.instance);
    return result;
}

std::int64_t shareOf(const std::vector<Share>& shares, std::size_t line) {
    const auto found = std::ranges::find(shares, line, &Share::line);
    return found == shares.end() ? 0 : found->amount;
}

/// A line's own discounts, and its part of what the whole basket was given.
void addToLine(const Given& given, std::size_t line, ObjectText& out) {
    std::vector<std::string> adjustments, contributions;
    for (std::size_t i = 0; i < given.awards.size(); ++i) {
        const Award& award = given.awards[i];
        const std::int64_t share = shareOf(award.shares, line);
        if (share == 0) continue;
        const bool isOwn = award.isOfLines && award.discount > 0;
        if (isOwn)
            adjustments.push_back(resultOf(award)
                                      .number("totalDiscountAmount", share)
                                      .number("playOrderPosition", static_cast<std::int64_t>(i) + 1)
                                      .done());
        else
            contributions.push_back(ObjectText().text("instanceId", award.instance).number("value", share).done());
    }
    std::vector<std::string> points;
    if (const std::int64_t base = shareOf(given.baseShares, line); base != 0)
        points.push_back(ObjectText().text("type", "earn").number("value", base).done());
    out.number("totalUnitCostAfterDiscount", given.after(line));
    out.raw("adjustmentResults", listOf(adjustments)).raw("contributionResults", listOf(contributions));
    out.raw("adjudicationResults", listOf(points));
}

std::string pointsOf(const Given& given) {
    std::vector<std::string> results;
    if (given.basePoints != 0)
        results.push_back(
            ObjectText().text("type", "earn").text("resourceType", "SCHEME").number("value", given.basePoints).done());
    for (const Award& award : given.awards)
        if (award.points != 0)
            results.push_back(resultOf(award).text("type", "credit").number("value", award.points).done());
    if (given.burntPoints != 0)
        results.push_back(ObjectText()
                              .text("type", "redeem")
                              .text("resourceType", "SCHEME")
                              .number("value", given.burntPoints)
                              .number("amount", given.burntAmount)
                              .done());
    return listOf(results);
}

std::string adjustmentsOf(const Given& given) {
    std::vector<std::string> results;
    for (std::size_t i = 0; i < given.awards.size(); ++i)
        if (const Award& award = given.awards[i]; !award.isOfLines && award.discount > 0)
            results.push_back(resultOf(award)
                                  .number("value", award.discount)
                                  .number("playOrderPosition", static_cast<std::int64_t>(i) + 1)
                                  .done());
    return listOf(results);
}

void addToSummary(FieldReader* sent, const Given& given, ObjectText& out) {
    ObjectText discounts;
    if (sent) {
        copy(*sent, kOurSummary, out);
        sent->within("totalDiscountAmount", {}, [&](FieldReader& said) {
            constexpr std::array<std::string_view, 1> kOurs{"promotions"};
            copy(said, kOurs, discounts);
        });
    }
    out.raw("totalDiscountAmount", discounts.number("promotions", given.discount).done());
    out.raw("adjustmentResults", adjustmentsOf(given)).raw("adjudicationResults", pointsOf(given));
}

std::string enriched(FieldReader& basket, const Given& given) {
    ObjectText out;
    constexpr std::array<std::string_view, 3> kOurs{"type", "summary", "contents"};
    out.text("type", "ENRICHED");
    copy(basket, kOurs, out);
    ObjectText summary;
    if (!basket.has("summary")) addToSummary(nullptr, given, summary);
    basket.within("summary", kSummary, [&](FieldReader& sent) { addToSummary(&sent, given, summary); });
    std::vector<std::string> lines;
    basket.each("contents", {}, [&](FieldReader& sent) {
        ObjectText line;
        copy(sent, kOurLine, line);
        addToLine(given, lines.size(), line);
        lines.push_back(line.done());
    });
    return out.raw("summary", summary.done()).raw("contents", listOf(lines)).done();
}

} // namespace

ObjectText& ObjectText::raw(std::string_view name, std::string_view value) {
    if (m_text.size() > 1) m_text += ',';
    appendQuoted(m_text, name);
    (m_text += ':') += value;
    return *this;
}

ObjectText& ObjectText::text(std::string_view name, std::string_view value) {
    std::string quoted;
    appendQuoted(quoted, value);
    return raw(name, quoted);
}

std::string listOf(const std::vector<std::string>& items) {
    std::string list = "[";
    for (const std::string& item : items) (list += list.size() > 1 ? "," : "") += item;
    return list += ']';
}

std::string enrichedBasket(std::string_view body, const Given& given) {
    FieldReader reader(body, kBody, kPassedOver);
    std::string text;
    reader.within("basket", kBasket, [&](FieldReader& basket) { text = enriched(basket, given); });
    return text;
}

} // namespace offerwright::connect
