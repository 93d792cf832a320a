#include "engine/adjudicate/exclusion.h"
#include <algorithm>
#include <array>

namespace offerwright {
namespace {

bool names(const Combining& combines, const Promotion& other) {
    const auto listed = [](const std::vector<std::string>& words, const std::string& word) {
        return std::ranges::find(words, word) != words.end();
    };
    return listed(combines.notWith, other.id) ||
           std::ranges::any_of(other.tags, [&](const std::string& tag) { return listed(combines.notWithTags, tag); });
}

std::string_view nameOf(Stage stage) {
    static constexpr std::array<std::string_view, 4> kNames{"item", "basket", "points", "tender"};
    return kNames[static_cast<std::size_t>(stage)];
}

} // namespace

Exclusion::Exclusion(const Checkout& checkout, Alone alone)
    : m_checkout(checkout)
    , m_alone(std::move(alone))
    , m_reserved(checkout.program.groupCount(), kNone) {}

const Promotion& Exclusion::promotion(std::uint32_t place) const { return m_checkout.program.promotion(place); }

bool Exclusion::byLine() const { return m_checkout.program.programme->exclusiveScope == Scope::Line; }

std::string_view Exclusion::conflict(std::uint32_t place, std::uint32_t other) const {
    const Program& program = m_checkout.program;
    const std::uint32_t group = program.at(place).group;
    const Promotion& a = promotion(place);
    const Promotion& b = promotion(other);
    if (a.combines.alone || b.combines.alone) return "alone";
    if (group != kNone && group == program.at(other).group) return "group";
    if (names(a.combines, b) || names(b.combines, a)) return "notWith";
    return {};
}

bool Exclusion::isOf(const AtMost& rule, std::uint32_t place) const {
    const Promotion& asked = promotion(place);
    switch (rule.of) {
    case AtMost::Of::Any: return true;
    case AtMost::Of::Stage: return nameOf(asked.stage) == rule.name;
    case AtMost::Of::Tag: return std::ranges::find(asked.tags, rule.name) != asked.tags.end();
    case AtMost::Of::Group: return asked.combines.exclusiveGroup == rule.name;
    case AtMost::Of::Coupon: return !m_checkout.program.at(place).plan->coupons.empty();
    }
    return false;
}

/// Lost to the one that took the last place; where there is none to take, to itself.
Loss Exclusion::tooMany(std::uint32_t place, const Bill& bill) const {
    for (const AtMost& rule : m_checkout.program.programme->atMost) {
        if (!isOf(rule, place)) continue;
        if (rule.count <= 0) return {place, "atMost"};
        std::int64_t left = rule.count;
        for (const Giver& giver : bill.givers)
            if (isOf(rule, giver.place) && --left <= 0) return {giver.place, "atMost"};
    }
    return {};
}

Loss Exclusion::lossOf(std::uint32_t place, const Bill& bill) const {
    const bool alone = promotion(place).combines.alone;
    if (m_alone.winner != kNone && m_alone.winner != place) return {m_alone.winner, "alone"};
    if (alone && m_alone.rest != kNone) return {m_alone.rest, "alone"};
    const std::uint32_t group = m_checkout.program.at(place).group;
    if (group != kNone && m_reserved[group] != kNone && m_reserved[group] != place) return {m_reserved[group], "group"};
    if (!byLine())
        for (const Giver& giver : bill.givers)
            if (const auto rule = conflict(place, giver.place); !rule.empty()) return {giver.place, rule};
    return tooMany(place, bill);
}

Pooled<const Giver*> Exclusion::closers(std::uint32_t place, const Bill& bill) const {
    Pooled<const Giver*> closing;
    for (const Giver& giver : m_alone.lines)
        if (giver.place != place) closing.push_back(&giver);
    for (const Giver& giver : bill.givers) {
        const Promotion& other = promotion(giver.place);
        const bool stops = other.combines.stops && other.stage == promotion(place).stage;
        if (stops || (byLine() && !conflict(place, giver.place).empty())) closing.push_back(&giver);
    }
    return closing;
}

Standing withClosed(const Standing& standing, const Pooled<const Giver*>& closers) {
    Standing closed = standing;
    for (const Giver* giver : closers)
        forEachLine(giver->lines, [&](std::uint32_t line) {
            closed[line].closed = true;
            closed[line].freeUnits = 0;
            closed[line].freeNet = 0;
        });
    return closed;
}

} // namespace offerwright
