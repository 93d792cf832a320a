// What a reward takes off, and who carries it.
#include "tests/oracle/giving.h"
#include <algorithm>
#include <map>

namespace offerwright::oracle {
namespace {

/// What lies on one line of a reward: the units that it falls on, as they stand and by the value that a percent is of.
struct Part {
    std::size_t line = 0;
    std::vector<std::int64_t> worths;
    std::int64_t worth = 0;
    std::vector<std::int64_t> bases;
    std::int64_t base = 0;
    std::int64_t off = 0;
};

std::int64_t sum(const std::vector<std::int64_t>& values) {
    std::int64_t total = 0;
    for (const std::int64_t value : values) total += value;
    return total;
}

SpendBasis basisOf(const Shop& shop, const Reward& reward) {
    const auto* percent = std::get_if<PercentOff>(&reward.rule);
    if (percent && percent->of != SpendBasis::Programme) return percent->of;
    const bool parallel = percent && shop.programme().stacking == Stacking::Parallel;
    return parallel ? SpendBasis::Original : SpendBasis::Running;
}

std::vector<Part> partsOf(const Shop& shop, const Aim& aim, SpendBasis basis) {
    std::vector<Part> parts;
    for (std::size_t line = 0; line < shop.rows.size(); ++line) {
        const Row& row = shop.rows[line];
        Part part{.line = line};
        if (!aim.units && std::find(aim.lines.begin(), aim.lines.end(), line) != aim.lines.end())
            part.worths = evenParts(row.net, row.units);
        for (const Piece& piece : aim.rewarded)
            if (piece.line == line) part.worths.push_back(piece.worth);
        if (part.worths.empty()) continue;
        std::sort(part.worths.begin(), part.worths.end(), std::greater<>());
        part.worth = sum(part.worths);
        part.bases = part.worths;
        if (basis != SpendBasis::Running) part.bases = evenParts(worthBy(shop, row, basis), row.units);
        part.bases.resize(part.worths.size());
        part.base = sum(part.bases);
        parts.push_back(part);
    }
    return parts;
}

std::int64_t total(const std::vector<Part>& parts) {
    std::int64_t sum = 0;
    for (const Part& part : parts) sum += part.off;
    return sum;
}

void shareOut(const Shop& shop, std::int64_t amount, std::vector<Part>& parts, bool byBase) {
    std::vector<std::int64_t> weights;
    for (const Part& part : parts) weights.push_back(byBase ? part.base : part.worth);
    const std::vector<std::int64_t> shares = sharedOut(amount, weights, shop.programme().allocation);
    for (std::size_t i = 0; i < parts.size(); ++i) parts[i].off = shares[i];
}

void percentOff(const Shop& shop, const PercentOff& rule, std::vector<Part>& parts) {
    const Wide rate = shop.value(rule.rate);
    RoundMode mode = shop.programme().roundMode;
    if (shop.plant == Plant::RoundDown) mode = RoundMode::Down;
    const RoundAt where = rule.roundAt.value_or(shop.programme().roundAt);
    Wide all = 0;
    for (Part& part : parts) {
        all += part.base;
        if (where == RoundAt::Line) part.off = rounded(part.base * rate, 1'000'000, mode);
        if (where != RoundAt::Unit) continue;
        for (const std::int64_t base : part.bases) part.off += rounded(base * rate, 1'000'000, mode);
    }
    if (where == RoundAt::Order) shareOut(shop, rounded(all * rate, 1'000'000, mode), parts, true);
    for (Part& part : parts) part.off = std::min(part.off, part.worth);
}

void amountOff(const Shop& shop, const AmountOff& rule, std::int64_t times, std::vector<Part>& parts) {
    const std::int64_t amount = shop.value(rule.amount);
    std::int64_t worth = 0;
    for (Part& part : parts) {
        worth += part.worth;
        if (rule.per == Per::Line) part.off = std::min(amount, part.worth);
        if (rule.per != Per::Unit) continue;
        for (const std::int64_t each : part.worths) part.off += std::min(amount, each);
    }
    if (rule.per == Per::Order) shareOut(shop, std::min(amount * times, worth), parts, false);
}

void fixedPrice(const Shop& shop, const FixedPrice& rule, std::vector<Part>& parts) {
    for (Part& part : parts) {
        const Row& row = shop.rows[part.line];
        const Wide price = static_cast<Wide>(shop.value(rule.price)) * (row.weighed ? row.thousandths : 1000);
        for (const std::int64_t each : part.worths) { // what is taken off is rounded, not what is left
            const Wide off = std::max<Wide>(0, static_cast<Wide>(each) * 1000 - price);
            part.off += rounded(off, 1000, shop.programme().roundMode);
        }
    }
}

/// Cuts the total, then shares it by what each line had before.
void cap(const Shop& shop, std::vector<Part>& parts, std::int64_t most) {
    if (total(parts) <= most) return;
    std::vector<std::int64_t> weights;
    for (const Part& part : parts) weights.push_back(part.off);
    const std::vector<std::int64_t> shares = sharedOut(most, weights, shop.programme().allocation);
    for (std::size_t i = 0; i < parts.size(); ++i) parts[i].off = shares[i];
}

/// Each set's saving is carried by its own units.
Aim setsAtAPrice(const Shop& shop, const SetPrice& rule, const Firing& firing, std::vector<Part>& parts) {
    Aim aim{.units = true, .times = 0};
    std::vector<std::int64_t> off(shop.rows.size(), 0);
    const std::vector<Piece> heap = freePieces(shop, seenLines(shop, rule.parts.front().of));
    const auto size = static_cast<std::size_t>(shop.value(rule.parts.front().count));
    for (std::size_t first = 0; first + size <= heap.size(); first += size) {
        if (firing.most && aim.times == *firing.most) break;
        std::int64_t saving = -shop.value(rule.price);
        for (std::size_t i = first; i < first + size; ++i) saving += heap[i].worth;
        if (saving <= 0) break;
        ++aim.times;
        std::vector<std::int64_t> weights(shop.rows.size(), 0);
        for (std::size_t i = first; i < first + size; ++i) {
            aim.rewarded.push_back(heap[i]);
            weights[heap[i].line] += heap[i].worth;
        }
        const std::vector<std::int64_t> shares = sharedOut(saving, weights, shop.programme().allocation);
        for (std::size_t line = 0; line < off.size(); ++line) off[line] += shares[line];
    }
    parts = partsOf(shop, aim, SpendBasis::Running);
    for (Part& part : parts) part.off = off[part.line];
    return aim;
}

/// Who bears what the rewarded units were given: they alone, or all units of the sets.
std::vector<std::int64_t> carried(const Shop& shop, const Aim& aim, const std::vector<Part>& parts) {
    std::vector<std::int64_t> shares(shop.rows.size(), 0);
    if (!aim.carriedByAll || aim.paying.empty()) { // where none only pays, each carries its own
        for (const Part& part : parts) shares[part.line] = part.off;
        return shares;
    }
    std::vector<std::int64_t> weights(shop.rows.size(), 0);
    for (const auto* pieces : {&aim.rewarded, &aim.paying})
        for (const Piece& piece : *pieces) weights[piece.line] += piece.worth;
    return sharedOut(total(parts), weights, shop.programme().allocation);
}

void apply(Shop& shop, const Aim& aim, const std::vector<std::int64_t>& shares) {
    const bool keeps = shop.promotion->combines.sharesUnits || shop.programme().sets.unitsUsed == UnitsUsed::Never;
    for (std::size_t line = 0; line < shop.rows.size(); ++line) {
        Row& row = shop.rows[line];
        const std::int64_t before = row.net;
        row.net -= shares[line];
        if (row.freeUnits == row.units)
            row.freeNet = row.net;
        else if (aim.units && keeps)
            row.freeNet -= shares[line];
        else if (!aim.units && before > 0) // used and free units bear it alike
            row.freeNet = static_cast<std::int64_t>(static_cast<Wide>(row.net) * row.freeNet / before);
    }
    if (!aim.units || keeps) return;
    for (const auto* pieces : {&aim.rewarded, &aim.paying})
        for (const Piece& piece : *pieces) {
            Row& row = shop.rows[piece.line];
            if (row.freeUnits == row.units) row.freeNet += shares[piece.line]; // the set's units bear it
            row.freeUnits -= 1;
            row.freeNet -= piece.worth;
        }
}

Given money(Shop& shop, const Firing& firing, const Reward& reward, std::optional<std::int64_t>& left,
            std::int64_t& times) {
    Given given{.promotion = shop.promotion->id, .reward = reward.id};
    given.shares.assign(shop.rows.size(), 0);
    Aim aim;
    std::vector<Part> parts;
    Cap most;
    if (const auto* set = std::get_if<SetPrice>(&reward.rule)) {
        aim = setsAtAPrice(shop, *set, firing, parts);
    } else {
        std::visit(
            [&](const auto& rule) {
                if constexpr (requires { rule.on; }) aim = aimAt(shop, firing, rule.on);
            },
            reward.rule);
        parts = partsOf(shop, aim, basisOf(shop, reward));
    }
    if (const auto* percent = std::get_if<PercentOff>(&reward.rule))
        percentOff(shop, *percent, parts), most = percent->cap;
    if (const auto* amount = std::get_if<AmountOff>(&reward.rule))
        amountOff(shop, *amount, aim.times, parts), most = amount->cap;
    if (const auto* fixed = std::get_if<FixedPrice>(&reward.rule)) fixedPrice(shop, *fixed, parts);
    if (most) cap(shop, parts, shop.value(*most));
    if (left) cap(shop, parts, *left);
    given.shares = carried(shop, aim, parts);
    given.discount = sum(given.shares);
    if (given.discount == 0) return given;
    if (left) *left -= given.discount;
    times = std::max(times, aim.times);
    apply(shop, aim, given.shares);
    return given;
}

const BaseEarn& earn(const Shop& shop) {
    for (const Store& store : shop.programme().stores)
        for (const BannerEarn& banner : shop.programme().bannerEarn)
            if (store.id == shop.asked->basket.store && banner.banner == store.banner) return banner.earn;
    return shop.programme().baseEarn;
}

std::int64_t points(Shop& shop, const Firing& firing, const Reward& reward, const std::vector<std::size_t>& lines) {
    const RoundMode mode = shop.programme().pointsRounding;
    std::int64_t paid = 0;
    std::int64_t units = 0;
    for (const std::size_t line : lines) paid += shop.rows[line].net, units += shop.rows[line].units;
    if (const auto* fixed = std::get_if<PointsFixed>(&reward.rule)) return shop.value(fixed->points) * firing.times;
    if (const auto* per = std::get_if<PointsPerUnit>(&reward.rule)) return shop.value(per->points) * units;
    if (const auto* per = std::get_if<PointsPerAmount>(&reward.rule))
        return shop.value(per->points) * rounded(paid, shop.value(per->every), mode);
    const auto* multiplier = std::get_if<PointsMultiplier>(&reward.rule);
    if (!multiplier) return 0;
    const Wide factor = shop.value(multiplier->factor);
    const BaseEarn& base = earn(shop);
    Wide top = 0;
    for (const std::size_t line : lines) top += shop.rows[line].net * shop.rows[line].factor;
    std::int64_t seen = 0;
    for (const Row& row : shop.rows) seen += row.seen ? row.net : 0;
    if (seen < base.from) return 0; // nothing was earned that could be multiplied
    Wide earned = static_cast<Wide>(base.points) * rounded(top, static_cast<Wide>(base.every) * 1'000'000, mode);
    if (base.atMost) earned = std::min<Wide>(earned, *base.atMost);
    return rounded(earned * (factor - 1'000'000), 1'000'000, mode);
}

/// For multipliers that compound: later ones multiply what the lines have by then.
void compound(Shop& shop, const Reward& reward, const std::vector<std::size_t>& lines) {
    const auto* multiplier = std::get_if<PointsMultiplier>(&reward.rule);
    if (!multiplier || !shop.programme().compoundMultipliers) return;
    for (const std::size_t line : lines) // factors of whole tenths, few of them: exact in millionths
        shop.rows[line].factor = shop.rows[line].factor * shop.value(multiplier->factor) / 1'000'000;
}

} // namespace

bool hasTarget(const Reward& reward) {
    return std::visit(
        [](const auto& rule) {
            return requires { rule.on; }
            || requires { rule.parts; };
        },
        reward.rule);
}

std::vector<std::size_t> targetLines(const Shop& shop, const Firing& firing, const Reward& reward) {
    if (const auto* set = std::get_if<SetPrice>(&reward.rule)) return seenLines(shop, set->parts.front().of);
    std::vector<std::size_t> lines;
    std::visit(
        [&](const auto& rule) {
            if constexpr (requires { rule.on; }) lines = rule.on.of ? seenLines(shop, *rule.on.of) : firing.matched;
        },
        reward.rule);
    return lines;
}

Given give(Shop& shop, const Firing& firing, const Reward& reward, std::optional<std::int64_t>& left,
           std::int64_t& times) {
    if (std::holds_alternative<Message>(reward.rule)) return {shop.promotion->id, reward.id, 0, {}, 0, true};
    const bool isMoney =
        std::holds_alternative<PercentOff>(reward.rule) || std::holds_alternative<AmountOff>(reward.rule) ||
        std::holds_alternative<FixedPrice>(reward.rule) || std::holds_alternative<SetPrice>(reward.rule);
    if (isMoney) return money(shop, firing, reward, left, times);
    Given given{.promotion = shop.promotion->id, .reward = reward.id};
    given.shares.assign(shop.rows.size(), 0);
    const std::vector<std::size_t> lines = targetLines(shop, firing, reward);
    given.points = points(shop, firing, reward, lines);
    if (given.points > 0) times = std::max(times, firing.times);
    compound(shop, reward, lines);
    return given;
}

} // namespace offerwright::oracle
