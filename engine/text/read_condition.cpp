#include "engine/text/read_parts.h"
#include <algorithm>

namespace offerwright::text {
namespace {

// The order is that of the first members of kKinds: groups stand first.
constexpr std::array kKinds{Word("all"),     Word("any"),      Word("none"),        Word("atLeastOf"),
                            Word("spend"),   Word("quantity"), Word("basketTotal"), Word("coupon"),
                            Word("segment"), Word("tier"),     Word("consent"),     Word("channel"),
                            Word("store"),   Word("dates"),    Word("weekdays"),    Word("hours")};
constexpr std::size_t kGroupKinds = 4;

void readCondition(Reading& reading, std::uint32_t at, Condition& out);

/// Depth is bounded: the text was refused when it nests deeper than kMaxDepth.
void readMembers(Reading& reading, std::uint32_t at, Group& group) {
    eachOf(reading, at, [&](std::uint32_t item) { readCondition(reading, item, group.members.emplace_back()); });
}

Group readGroup(Reading& reading, const KindBody& found) {
    static constexpr std::array kMembers{Word("n"), Word("of")};
    Group group{.kind = static_cast<GroupKind>(found.kind)};
    if (group.kind != GroupKind::AtLeast) {
        readMembers(reading, found.body, group);
        return group;
    }
    const Object object(reading, found.body, kMembers);
    readNumber(reading, object.require("n"), group.atLeast, Unit::Count);
    readMembers(reading, object.require("of"), group);
    return group;
}

Measured readMeasured(Reading& reading, MeasureKind kind, std::uint32_t at, const NodeId& id) {
    static constexpr std::array kMembers{kIn, kExcept, Word("basis"), Word("atLeast"), Word("atMost")};
    const Object object(reading, at, kMembers);
    Measured measured{.measure = {.id = id, .kind = kind}};
    readSelection(reading, object, measured.measure.of);
    readWord(reading, object.find("basis"), measured.measure.basis);
    const Unit unit = kind == MeasureKind::Spend ? Unit::Money : Unit::Quantity;
    readNumber(reading, object.find("atLeast"), measured.atLeast, unit);
    readNumber(reading, object.find("atMost"), measured.atMost, unit);
    return measured;
}

BasketTotal readBasketTotal(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("basis"), Word("atLeast"), Word("atMost")};
    const Object object(reading, at, kMembers);
    BasketTotal total;
    readWord(reading, object.find("basis"), total.basis);
    readNumber(reading, object.find("atLeast"), total.atLeast, Unit::Money);
    readNumber(reading, object.find("atMost"), total.atMost, Unit::Money);
    return total;
}

AtStore readStores(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("stores"), Word("groups"), Word("banners")};
    const Object object(reading, at, kMembers);
    AtStore store;
    read(reading, object.find("stores"), store.stores);
    read(reading, object.find("groups"), store.groups);
    read(reading, object.find("banners"), store.banners);
    return store;
}

WithinDates readDates(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("from"), Word("to"), Word("except")};
    const Object object(reading, at, kMembers);
    WithinDates dates;
    read(reading, object.find("from"), dates.from);
    read(reading, object.find("to"), dates.to);
    const auto readDay = [&](std::uint32_t item) {
        std::optional<LocalDate> day;
        read(reading, item, day);
        dates.except.push_back(day.value_or(LocalDate{}));
    };
    eachOf(reading, object.find("except"), readDay);
    return dates;
}

WithinHours readHours(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("from"), Word("to")};
    const Object object(reading, at, kMembers);
    WithinHours hours;
    read(reading, object.find("from"), hours.from);
    read(reading, object.find("to"), hours.to);
    return hours;
}

template <typename Rule> Rule readList(Reading& reading, std::uint32_t at) {
    Rule rule;
    auto& [list] = rule;
    if constexpr (std::is_same_v<std::decay_t<decltype(list)>, std::vector<std::string>>)
        read(reading, at, list);
    else
        readWords(reading, at, list);
    return rule;
}

ConditionRule readRule(Reading& reading, const KindBody& found, const NodeId& id) {
    const Word word = kKinds[found.kind];
    if (word == "spend") return readMeasured(reading, MeasureKind::Spend, found.body, id);
    if (word == "quantity") return readMeasured(reading, MeasureKind::Quantity, found.body, id);
    if (word == "basketTotal") return readBasketTotal(reading, found.body);
    if (word == "coupon") return readList<CouponPresented>(reading, found.body);
    if (word == "segment") return readList<InSegment>(reading, found.body);
    if (word == "tier") return readList<HasTier>(reading, found.body);
    if (word == "consent") return readList<GaveConsent>(reading, found.body);
    if (word == "channel") return readList<ThroughChannel>(reading, found.body);
    if (word == "weekdays") return readList<OnWeekdays>(reading, found.body);
    if (word == "store") return readStores(reading, found.body);
    if (word == "dates") return readDates(reading, found.body);
    if (word == "hours") return readHours(reading, found.body);
    return readGroup(reading, found);
}

void readCondition(Reading& reading, std::uint32_t at, Condition& out) {
    const KindBody found = readKind(reading, at, kKinds, out.id);
    if (found.body != kNoNode) out.rule = readRule(reading, found, out.id);
}

} // namespace

void readQualification(Reading& reading, std::uint32_t at, const NodeId& impliedId, Condition& out) {
    out = {.id = impliedId, .rule = Group{}};
    if (at == kNoNode) return reading.claimId(impliedId, kNoNode);
    const KindBody found = readKind(reading, at, std::span(kKinds).first(kGroupKinds), out.id);
    if (found.body != kNoNode) out.rule = readGroup(reading, found);
}

void readMeasure(Reading& reading, std::uint32_t at, Measure& out) {
    static constexpr std::array kMembers{kIn, kExcept, Word("basis")};
    const KindBody found = readKind(reading, at, kWords<MeasureKind>, out.id);
    if (found.body == kNoNode) return;
    out.kind = static_cast<MeasureKind>(found.kind);
    const Object object(reading, found.body, kMembers);
    readSelection(reading, object, out.of);
    readWord(reading, object.find("basis"), out.basis);
}

} // namespace offerwright::text
