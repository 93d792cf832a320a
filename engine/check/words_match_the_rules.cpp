// A percent in a text must be one of the promotion's own: "-30 %" over a reward of 20 % is a promise that is not kept.
#include "engine/check/targets.h"
#include "engine/check/texts.h"
#include <algorithm>
#include <array>
#include <set>

namespace offerwright::checks {
namespace {

constexpr std::int64_t kWhole = 1'000'000;
constexpr std::int64_t kPoint = 10'000; ///< one percent

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isInNumber(char c) { return isDigit(c) || c == ',' || c == '.'; }

/// Without the spaces at its end: plain, no-break and narrow ones.
std::string_view withoutSpaces(std::string_view text) {
    static constexpr std::array<std::string_view, 3> kSpaces{" ", "\u00a0", "\u202f"};
    const auto ends = [&](std::string_view space) { return text.ends_with(space); };
    auto space = std::ranges::find_if(kSpaces, ends);
    while (space != kSpaces.end()) {
        text.remove_suffix(space->size());
        space = std::ranges::find_if(kSpaces, ends);
    }
    return text;
}

/// Digits, one comma or point, as they stand before a percent sign, spaces or none between.
std::string numberAtEnd(std::string_view text) {
    text = withoutSpaces(text);
    std::size_t from = text.size();
    while (from > 0 && isInNumber(text[from - 1])) --from;
    return std::string(text.substr(from));
}

/// The percents that a text names, in millionths.
std::vector<std::int64_t> percentsIn(const std::string& text) {
    std::vector<std::int64_t> percents;
    for (std::size_t sign = text.find('%'); sign != std::string::npos; sign = text.find('%', sign + 1)) {
        std::string number = numberAtEnd(std::string_view(text).substr(0, sign));
        std::ranges::replace(number, ',', '.');
        if (const auto value = parseDecimal(number, 4)) percents.push_back(*value);
    }
    return percents;
}

/// Every percent that one could rightly say: the rates, what is left to pay, and rates spread over the units of a set.
std::set<std::int64_t> sayable(const Findings& findings) {
    std::set<std::int64_t> known;
    for (const NumberPlace& place : numbersOf(findings.promotion)) {
        if (place.unit != Unit::Percent) continue;
        const std::int64_t rate = findings.usual(place.number);
        known.insert({rate, kWhole - rate});
    }
    walkRewards(findings.promotion, [&](const Reward& reward) {
        if (const auto* percent = std::get_if<PercentOff>(&reward.rule))
            known.insert(findings.usual(percent->rate) / unitsOf(findings, reward, percent->on));
    });
    return known;
}

/// Personal rates differ from shopper to shopper: then no text can be held to one.
bool hasPersonalRate(const Promotion& promotion) {
    const auto places = numbersOf(promotion);
    return std::ranges::any_of(
        places, [](const NumberPlace& place) { return place.unit == Unit::Percent && place.number.personal(); });
}

} // namespace

void wordsMatchTheRules(Findings& findings) {
    const std::set<std::int64_t> known = sayable(findings);
    if (known.empty() || hasPersonalRate(findings.promotion)) return;
    forEachText(findings.promotion, [&](const NodeId& node, const char* field, const LocalText& text) {
        std::set<std::int64_t> told;
        for (const auto& [language, words] : text.byLanguage)
            for (const std::int64_t said : percentsIn(words)) {
                const auto near = [&](std::int64_t rate) { return rate - said < kPoint && said - rate < kPoint; };
                if (std::ranges::any_of(known, near) || !told.insert(said).second) continue;
                findings.warning("text.contradictsRule", node, field,
                                 {findings.text(said, Unit::Percent), findings.text(*known.rbegin(), Unit::Percent)});
            }
    });
}

} // namespace offerwright::checks
