// A percent in a text must be one of the promotion's own: "-30 %" over a reward of 20 % is a promise that is not kept.
#include "engine/check/texts.h"
#include <algorithm>
#include <set>

namespace offerwright::checks {
namespace {

constexpr std::int64_t kWhole = 1'000'000;
constexpr std::int64_t kPoint = 10'000; ///< one percent

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Where the percent that ends before `sign` begins; digits, one comma or point, and spaces before the sign.
std::size_t beginOf(const std::string& text, std::size_t sign) {
    std::size_t at = sign;
    // A no-break space is two bytes, a narrow one three.
    while (at > 0 && !isDigit(text[at - 1]) &&
           (text[at - 1] == ' ' || static_cast<unsigned char>(text[at - 1]) >= 0x80))
        --at;
    while (at > 0 && (isDigit(text[at - 1]) || text[at - 1] == ',' || text[at - 1] == '.')) --at;
    return at;
}

/// The percents that a text names, in millionths.
std::vector<std::int64_t> percentsIn(const std::string& text) {
    std::vector<std::int64_t> percents;
    for (std::size_t sign = text.find('%'); sign != std::string::npos; sign = text.find('%', sign + 1)) {
        std::string number = text.substr(beginOf(text, sign), sign - beginOf(text, sign));
        number.erase(std::ranges::find_if_not(number, [](char c) { return isDigit(c) || c == ',' || c == '.'; }),
                     number.end());
        std::ranges::replace(number, ',', '.');
        if (const auto value = parseDecimal(number, 4)) percents.push_back(*value);
    }
    return percents;
}

void addSets(const Findings& findings, const Target& target, std::int64_t rate, std::set<std::int64_t>& known) {
    const std::int64_t every = findings.usual(target.count);
    if (target.pick == Pick::EveryNth && every > 0) known.insert(rate / every);
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
            addSets(findings, percent->on, findings.usual(percent->rate), known);
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
