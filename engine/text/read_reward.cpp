#include "engine/text/read_parts.h"

namespace offerwright::text {
namespace {

constexpr std::array kKinds{Word("percentOff"), Word("amountOff"),       Word("fixedPrice"),       Word("setPrice"),
                            Word("points"),     Word("pointsPerAmount"), Word("pointsMultiplier"), Word("message")};

void readTarget(Reading& reading, std::uint32_t at, Target& out) {
    static constexpr std::array kMembers{Word("pick"), Word("count"), Word("among"), Word("of")};
    if (at == kNoNode) return;
    const Object object(reading, at, kMembers);
    readWord(reading, object.find("pick"), out.pick);
    readNumber(reading, object.find("count"), out.count, Unit::Count);
    readWord(reading, object.find("among"), out.among);
    if (const std::uint32_t of = object.find("of"); of != kNoNode) readSelection(reading, of, out.of.emplace());
}

PercentOff readPercentOff(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("percent"), Word("on"), Word("cap")};
    const Object object(reading, at, kMembers);
    PercentOff reward;
    readNumber(reading, object.require("percent"), reward.rate, Unit::Percent);
    readTarget(reading, object.find("on"), reward.on);
    readNumber(reading, object.find("cap"), reward.cap, Unit::Money);
    return reward;
}

AmountOff readAmountOff(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("amount"), Word("per"), Word("on"), Word("cap")};
    const Object object(reading, at, kMembers);
    AmountOff reward;
    readNumber(reading, object.require("amount"), reward.amount, Unit::Money);
    readWord(reading, object.require("per"), reward.per);
    readTarget(reading, object.find("on"), reward.on);
    readNumber(reading, object.find("cap"), reward.cap, Unit::Money);
    return reward;
}

FixedPrice readFixedPrice(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("price"), Word("on")};
    const Object object(reading, at, kMembers);
    FixedPrice reward;
    readNumber(reading, object.require("price"), reward.price, Unit::Money);
    readTarget(reading, object.find("on"), reward.on);
    return reward;
}

void readPart(Reading& reading, std::uint32_t at, SetPart& out) {
    static constexpr std::array kMembers{Word("id"), kIn, kExcept, Word("count")};
    const Object object(reading, at, kMembers);
    if (object.good()) readId(reading, at, object.find("id"), out.id);
    readSelection(reading, object, out.of);
    readNumber(reading, object.find("count"), out.count, Unit::Count);
}

SetPrice readSetPrice(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("price"), Word("parts")};
    const Object object(reading, at, kMembers);
    SetPrice reward;
    readNumber(reading, object.require("price"), reward.price, Unit::Money);
    eachOf(reading, object.require("parts"),
           [&](std::uint32_t item) { readPart(reading, item, reward.parts.emplace_back()); });
    return reward;
}

PointsFixed readPoints(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("points")};
    const Object object(reading, at, kMembers);
    PointsFixed reward;
    readNumber(reading, object.require("points"), reward.points, Unit::Points);
    return reward;
}

PointsPerAmount readPointsPerAmount(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("points"), Word("every"), Word("on")};
    const Object object(reading, at, kMembers);
    PointsPerAmount reward;
    readNumber(reading, object.require("points"), reward.points, Unit::Points);
    readNumber(reading, object.require("every"), reward.every, Unit::Money);
    readTarget(reading, object.find("on"), reward.on);
    return reward;
}

PointsMultiplier readMultiplier(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("factor"), Word("on")};
    const Object object(reading, at, kMembers);
    PointsMultiplier reward;
    readNumber(reading, object.require("factor"), reward.factor, Unit::Factor);
    readTarget(reading, object.find("on"), reward.on);
    return reward;
}

RewardRule readRule(Reading& reading, Word kind, std::uint32_t body) {
    if (kind == "percentOff") return readPercentOff(reading, body);
    if (kind == "amountOff") return readAmountOff(reading, body);
    if (kind == "fixedPrice") return readFixedPrice(reading, body);
    if (kind == "setPrice") return readSetPrice(reading, body);
    if (kind == "points") return readPoints(reading, body);
    if (kind == "pointsPerAmount") return readPointsPerAmount(reading, body);
    if (kind == "pointsMultiplier") return readMultiplier(reading, body);
    Message message;
    read(reading, body, message.text);
    return message;
}

} // namespace

void readReward(Reading& reading, std::uint32_t at, Reward& out) {
    const KindBody found = readKind(reading, at, kKinds, out.id);
    if (found.body != kNoNode) out.rule = readRule(reading, kKinds[found.kind], found.body);
}

} // namespace offerwright::text
