#include "engine/text/read_parts.h"
#include <limits>
#include <offerwright/text/documents.h>

namespace offerwright {
namespace text {
namespace {

constexpr std::int64_t kFormat = 1;

void readParameter(Reading& reading, std::uint32_t at, Parameter& out) {
    static constexpr std::array kMembers{Word("id"),  Word("name"), Word("unit"), Word("default"),
                                         Word("min"), Word("max"),  Word("step")};
    const Object object(reading, at, kMembers);
    if (object.good()) readId(reading, at, object.find("id"), out.id);
    read(reading, object.require("name"), out.name);
    readWord(reading, object.find("unit"), out.unit);
    const int scale = scaleOf(out.unit);
    readScaled(reading, object.require("default"), out.defaultValue, scale);
    readScaled(reading, object.require("min"), out.min, scale);
    readScaled(reading, object.require("max"), out.max, scale);
    out.step = *parseDecimal("1", scale);
    readScaled(reading, object.find("step"), out.step, scale);
}

/// The threshold is `from` or `every` by the ladder's relation; the other word is a fault with a mend.
void readThreshold(Reading& reading, const Object& object, Relation relation, Unit unit, Number& out) {
    const Word wanted = relation == Relation::Repeat ? "every" : "from";
    const Word other = relation == Relation::Repeat ? "from" : "every";
    if (const std::uint32_t wrong = object.find(other); wrong != kNoNode) {
        const JsonNode& n = reading.node(wrong);
        reading.raiseAtKey("value.unknownMember", wrong, {std::string(other), std::string(wanted)},
                           {{"write", {n.keyBegin, n.keyEnd}, '"' + std::string(wanted) + '"'}});
    } else if (relation == Relation::Tiers || relation == Relation::Repeat) {
        object.require(wanted);
    }
    readNumber(reading, object.find(wanted), out, unit);
}

void readFrequency(Reading& reading, std::uint32_t at, Frequency& out) {
    static constexpr std::array kMembers{Word("counts"), Word("of"), Word("within"), Word("reach")};
    if (at == kNoNode) return;
    const Object object(reading, at, kMembers);
    readCount(reading, object, out.count);
    readNumber(reading, object.find("reach"), out.reach, unitOf(out.count.kind));
}

void readStep(Reading& reading, std::uint32_t at, Relation relation, Unit unit, Step& out) {
    static constexpr std::array kMembers{Word("id"),   Word("from"),      Word("every"),   Word("if"),
                                         Word("then"), Word("frequency"), Word("deadline")};
    const Object object(reading, at, kMembers);
    if (object.good()) readId(reading, at, object.find("id"), out.id);
    readThreshold(reading, object, relation, unit, out.threshold);
    readFrequency(reading, object.find("frequency"), out.frequency);
    readNumber(reading, object.find("deadline"), out.deadline, Unit::Count);
    readQualification(reading, object.find("if"), out.id + "-if", out.qualification);
    readEach(reading, object.find("then"), out.rewards, readReward);
}

void readLadder(Reading& reading, std::uint32_t at, Ladder& out) {
    static constexpr std::array kMembers{Word("relation"), Word("measure"),   Word("pays"),     Word("atMost"),
                                         Word("steps"),    Word("anyOrder"),  Word("complete"), Word("deadline"),
                                         Word("overflow"), Word("completion")};
    const Object object(reading, at, kMembers);
    readWord(reading, object.find("relation"), out.relation);
    if (const std::uint32_t measure = object.find("measure"); measure != kNoNode)
        readMeasure(reading, measure, out.measure.emplace());
    readWord(reading, object.find("pays"), out.pays);
    readNumber(reading, object.find("atMost"), out.atMost, Unit::Count);
    read(reading, object.find("anyOrder"), out.anyOrder);
    readNumber(reading, object.find("complete"), out.complete, Unit::Count);
    readNumber(reading, object.find("deadline"), out.deadline, Unit::Count);
    readWord(reading, object.find("overflow"), out.overflow);
    readEach(reading, object.find("completion"), out.completion, readReward);
    const Unit unit = out.measure ? unitOf(out.measure->kind) : Unit::Money;
    eachOf(reading, object.require("steps"),
           [&](std::uint32_t item) { readStep(reading, item, out.relation, unit, out.steps.emplace_back()); });
}

void readBound(Reading& reading, std::uint32_t at, std::optional<std::int64_t>& out) {
    if (at != kNoNode) readInteger(reading, at, out.emplace(), kLeast, kMost);
}

void readBudget(Reading& reading, std::uint32_t at, std::optional<Budget>& out) {
    static constexpr std::array kMembers{Word("money"), Word("points"), Word("times"), Word("whenShort")};
    if (at == kNoNode) return;
    const Object object(reading, at, kMembers);
    Budget& budget = out.emplace();
    readBound(reading, object.find("money"), budget.money);
    readBound(reading, object.find("points"), budget.points);
    readBound(reading, object.find("times"), budget.times);
    readWord(reading, object.find("whenShort"), budget.whenShort);
}

void readCustomerLimit(Reading& reading, std::uint32_t at, CustomerLimit& out) {
    static constexpr std::array kMembers{Word("id"), Word("times"), Word("within")};
    const Object object(reading, at, kMembers);
    if (object.good()) readId(reading, at, object.find("id"), out.id);
    readNumber(reading, object.require("times"), out.times, Unit::Count);
    readWindow(reading, object.find("within"), out.within);
}

void readLimits(Reading& reading, std::uint32_t at, Limits& out) {
    static constexpr std::array kMembers{Word("timesPerBasket"), Word("discountPerBasket"), Word("perCustomer"),
                                         Word("budget")};
    const Object object(reading, at, kMembers);
    readNumber(reading, object.find("timesPerBasket"), out.timesPerBasket, Unit::Count);
    readNumber(reading, object.find("discountPerBasket"), out.discountPerBasket, Unit::Money);
    readEach(reading, object.find("perCustomer"), out.perCustomer, readCustomerLimit);
    readBudget(reading, object.find("budget"), out.budget);
}

void readCombining(Reading& reading, std::uint32_t at, Combining& out) {
    static constexpr std::array kMembers{Word("exclusiveGroup"), Word("sharesUnits"), Word("alone"), Word("notWith"),
                                         Word("notWithTags"),    Word("lane"),        Word("stops")};
    const Object object(reading, at, kMembers);
    read(reading, object.find("exclusiveGroup"), out.exclusiveGroup);
    read(reading, object.find("sharesUnits"), out.sharesUnits);
    read(reading, object.find("alone"), out.alone);
    read(reading, object.find("notWith"), out.notWith);
    read(reading, object.find("notWithTags"), out.notWithTags);
    read(reading, object.find("stops"), out.stops);
    read(reading, object.find("lane"), out.lane);
}

void readFormat(Reading& reading, const Object& object) {
    std::int64_t format = kFormat;
    const std::uint32_t at = object.require("format");
    readInteger(reading, at, format, 0, std::numeric_limits<std::int64_t>::max());
    if (format != kFormat) reading.raise("document.unknownFormat", at, {std::to_string(format)});
}

void readHead(Reading& reading, const Object& object, Promotion& out) {
    readFormat(reading, object);
    readSome(reading, object.require("id"), out.id);
    read(reading, object.find("name"), out.name);
    read(reading, object.find("campaign"), out.campaign);
    read(reading, object.find("tags"), out.tags);
    readWord(reading, object.find("status"), out.status);
    readWord(reading, object.find("stage"), out.stage);
    std::int64_t priority = 0;
    using Priority = std::numeric_limits<std::int32_t>;
    readInteger(reading, object.find("priority"), priority, Priority::min(), Priority::max());
    if (std::in_range<std::int32_t>(priority)) out.priority = static_cast<std::int32_t>(priority);
}

void readPromotion(Reading& reading, std::uint32_t at, Promotion& out) {
    static constexpr std::array kMembers{Word("format"),   Word("id"),    Word("name"),     Word("campaign"),
                                         Word("status"),   Word("stage"), Word("priority"), Word("parameters"),
                                         Word("who"),      Word("when"),  Word("steps"),    Word("limits"),
                                         Word("combines"), Word("tags")};
    const Object object(reading, at, kMembers);
    readHead(reading, object, out);
    readEach(reading, object.find("parameters"), out.parameters, readParameter);
    readQualification(reading, object.find("who"), "who", out.who);
    readQualification(reading, object.find("when"), "when", out.when);
    readLadder(reading, object.require("steps"), out.ladder);
    readLimits(reading, object.find("limits"), out.limits);
    readCombining(reading, object.find("combines"), out.combines);
    reading.reportDuplicateIds();
}

} // namespace
} // namespace text

Checked<Promotion> parsePromotion(std::string_view json) {
    text::Reading reading(json);
    Checked<Promotion> read;
    if (const auto root = reading.root()) text::readPromotion(reading, *root, read.value);
    read.diagnostics = reading.finish(true);
    return read;
}

} // namespace offerwright
