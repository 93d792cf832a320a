#include "engine/text/read_parts.h"
#include <algorithm>

namespace offerwright::text {
namespace {

// The order is that of the first members of kKinds: groups stand first.
constexpr std::array kKinds{
    Word("all"),       Word("any"),         Word("none"),     Word("atLeastOf"), Word("spend"),
    Word("quantity"),  Word("basketTotal"), Word("coupon"),   Word("segment"),   Word("tier"),
    Word("consent"),   Word("channel"),     Word("store"),    Word("dates"),     Word("weekdays"),
    Word("hours"),     Word("weight"),      Word("distinct"), Word("sets"),      Word("share"),
    Word("overTime"),  Word("visitNumber"), Word("member"),   Word("birthday"),  Word("customerAttribute"),
    Word("customers"), Word("paidWith"),    Word("tillType"), Word("balance"),   Word("promotion")};
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

template <typename Rule> void readBounds(Reading& reading, const Object& object, Unit unit, Rule& rule) {
    readNumber(reading, object.find("atLeast"), rule.atLeast, unit);
    if constexpr (requires { rule.atMost; }) readNumber(reading, object.find("atMost"), rule.atMost, unit);
}

/// What a measure counts, of an object that may have bounds besides.
void readMeasureBody(Reading& reading, const Object& object, Measure& measure) {
    readSelection(reading, object, measure.of);
    readWord(reading, object.find("basis"), measure.basis);
    readWord(reading, object.find("among"), measure.among);
    readParts(reading, object.find("parts"), measure.parts);
}

Measured readMeasured(Reading& reading, MeasureKind kind, std::uint32_t at, const NodeId& id) {
    static constexpr std::array kMembers{kIn,           kExcept,       kPriceFrom,    kPriceTo,        kFullPriceOnly,
                                         Word("basis"), Word("among"), Word("parts"), Word("atLeast"), Word("atMost")};
    const Object object(reading, at, kMembers);
    Measured measured{.measure = {.id = id, .kind = kind}};
    readMeasureBody(reading, object, measured.measure);
    readBounds(reading, object, unitOf(kind), measured);
    return measured;
}

OverTime readOverTime(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("counts"), Word("of"), Word("within"), Word("atLeast"), Word("atMost")};
    const Object object(reading, at, kMembers);
    OverTime rule;
    readCount(reading, object, rule.count);
    readBounds(reading, object, unitOf(rule.count.kind), rule);
    return rule;
}

VisitNumber readVisitNumber(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("atLeast"), Word("atMost"), Word("every")};
    const Object object(reading, at, kMembers);
    VisitNumber rule;
    readBounds(reading, object, Unit::Count, rule);
    readNumber(reading, object.find("every"), rule.every, Unit::Count);
    return rule;
}

IsMember readMember(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("daysAtLeast"), Word("daysAtMost")};
    const Object object(reading, at, kMembers);
    IsMember rule;
    readNumber(reading, object.find("daysAtLeast"), rule.daysAtLeast, Unit::Count);
    readNumber(reading, object.find("daysAtMost"), rule.daysAtMost, Unit::Count);
    return rule;
}

NearBirthday readBirthday(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("before"), Word("after")};
    const Object object(reading, at, kMembers);
    NearBirthday rule;
    readNumber(reading, object.find("before"), rule.before, Unit::Count);
    readNumber(reading, object.find("after"), rule.after, Unit::Count);
    return rule;
}

CustomerAttribute readCustomerAttribute(Reading& reading, std::uint32_t at) {
    std::vector<AttributeTest> tests;
    readTests(reading, at, tests);
    if (reading.kind(at) != JsonKind::Object) return {};
    const std::size_t names = reading.tree().childCount(at);
    const std::size_t found = names == 1 ? tests.size() : names;
    if (found != 1) reading.raise("value.oneExpected", at, {std::to_string(found)});
    return {found == 1 ? tests.front() : AttributeTest{}};
}

PaidWith readPaidWith(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("types"), Word("atLeast")};
    const Object object(reading, at, kMembers);
    PaidWith rule;
    read(reading, object.find("types"), rule.types);
    readBounds(reading, object, Unit::Money, rule);
    return rule;
}

HasBalance readBalance(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("account"), Word("atLeast"), Word("atMost")};
    const Object object(reading, at, kMembers);
    HasBalance rule;
    read(reading, object.find("account"), rule.account);
    readBounds(reading, object, Unit::Points, rule);
    return rule;
}

PromotionState readPromotionState(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("any"), Word("state")};
    const Object object(reading, at, kMembers);
    PromotionState rule;
    read(reading, object.find("any"), rule.promotions);
    readWord(reading, object.find("state"), rule.state);
    return rule;
}

BasketTotal readBasketTotal(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("basis"), Word("atLeast"), Word("atMost")};
    const Object object(reading, at, kMembers);
    BasketTotal total;
    readWord(reading, object.find("basis"), total.basis);
    readBounds(reading, object, Unit::Money, total);
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

ConditionRule readCustomerRule(Reading& reading, Word word, std::uint32_t body) {
    if (word == "overTime") return readOverTime(reading, body);
    if (word == "visitNumber") return readVisitNumber(reading, body);
    if (word == "member") return readMember(reading, body);
    if (word == "birthday") return readBirthday(reading, body);
    if (word == "customerAttribute") return readCustomerAttribute(reading, body);
    if (word == "customers") return readList<AmongCustomers>(reading, body);
    if (word == "paidWith") return readPaidWith(reading, body);
    if (word == "tillType") return readList<AtTill>(reading, body);
    if (word == "balance") return readBalance(reading, body);
    return readPromotionState(reading, body);
}

ConditionRule readRule(Reading& reading, const KindBody& found, const NodeId& id) {
    const Word word = kKinds[found.kind];
    if (const auto measure = std::ranges::find(kWords<MeasureKind>, word); measure != kWords<MeasureKind>.end())
        return readMeasured(reading, static_cast<MeasureKind>(measure - kWords<MeasureKind>.begin()), found.body, id);
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
    if (found.kind >= kGroupKinds) return readCustomerRule(reading, word, found.body);
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

void readParts(Reading& reading, std::uint32_t at, std::vector<SetPart>& out) {
    static constexpr std::array kMembers{Word("id"), kIn, kExcept, kPriceFrom, kPriceTo, kFullPriceOnly, Word("count")};
    eachOf(reading, at, [&](std::uint32_t item) {
        const Object object(reading, item, kMembers);
        SetPart& part = out.emplace_back();
        if (object.good()) readId(reading, item, object.find("id"), part.id);
        readSelection(reading, object, part.of);
        readNumber(reading, object.find("count"), part.count, Unit::Count);
    });
}

void readWindow(Reading& reading, std::uint32_t at, std::optional<Window>& out) {
    static constexpr std::array kMembers{Word("length"), Word("period"), Word("calendar")};
    if (at == kNoNode) return;
    const Object object(reading, at, kMembers);
    Window& window = out.emplace();
    readNumber(reading, object.find("length"), window.length, Unit::Count);
    readWord(reading, object.find("period"), window.period);
    read(reading, object.find("calendar"), window.calendar);
}

void readCount(Reading& reading, const Object& object, Count& out) {
    readWord(reading, object.find("counts"), out.kind);
    readSelection(reading, object.find("of"), out.of);
    readWindow(reading, object.find("within"), out.within);
}

void readMeasure(Reading& reading, std::uint32_t at, Measure& out) {
    static constexpr std::array kMembers{kIn,           kExcept,       kPriceFrom,   kPriceTo, kFullPriceOnly,
                                         Word("basis"), Word("among"), Word("parts")};
    const KindBody found = readKind(reading, at, kWords<MeasureKind>, out.id);
    if (found.body == kNoNode) return;
    out.kind = static_cast<MeasureKind>(found.kind);
    const Object object(reading, found.body, kMembers);
    readMeasureBody(reading, object, out);
}

} // namespace offerwright::text
