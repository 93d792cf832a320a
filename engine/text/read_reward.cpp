#include "engine/text/read_parts.h"

namespace offerwright::text {
namespace {

constexpr std::array kKinds{Word("percentOff"),       Word("amountOff"),     Word("fixedPrice"),
                            Word("totalPrice"),       Word("setPrice"),      Word("setPercent"),
                            Word("setAmount"),        Word("points"),        Word("pointsPerAmount"),
                            Word("pointsMultiplier"), Word("pointsPerUnit"), Word("creditMultiplier"),
                            Word("freeItem"),         Word("issueCoupon"),   Word("stamps"),
                            Word("entitlement"),      Word("donation"),      Word("message")};
constexpr std::int64_t kMostPendingDays = 36'500;
constexpr Word kInto = "into";
constexpr Word kFunding = "funding";

void readSets(Reading& reading, std::uint32_t at, std::optional<UnitSets>& out) {
    static constexpr std::array kMembers{Word("size"), Word("from"), Word("nth"), Word("across"),
                                         Word("cheapestFirst")};
    if (at == kNoNode) return;
    const Object object(reading, at, kMembers);
    UnitSets& sets = out.emplace();
    readNumber(reading, object.require("size"), sets.size, Unit::Count);
    readWord(reading, object.find("from"), sets.from);
    readNumber(reading, object.find("nth"), sets.nth, Unit::Count);
    read(reading, object.find("across"), sets.across);
    read(reading, object.find("cheapestFirst"), sets.cheapestFirst);
}

void readTarget(Reading& reading, std::uint32_t at, Target& out) {
    static constexpr std::array kMembers{Word("pick"),   Word("count"),         Word("among"), Word("of"),
                                         Word("atMost"), Word("cheapestFirst"), Word("after"), Word("sets")};
    if (at == kNoNode) return;
    const Object object(reading, at, kMembers);
    readWord(reading, object.find("pick"), out.pick);
    readNumber(reading, object.find("count"), out.count, Unit::Count);
    readWord(reading, object.find("among"), out.among);
    if (const std::uint32_t of = object.find("of"); of != kNoNode) readSelection(reading, of, out.of.emplace());
    readNumber(reading, object.find("atMost"), out.atMost, Unit::Count);
    read(reading, object.find("cheapestFirst"), out.cheapestFirst);
    readNumber(reading, object.find("after"), out.after, Unit::Count);
    readSets(reading, object.find("sets"), out.sets);
}

PercentOff readPercentOff(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("percent"), Word("on"), Word("cap"), Word("roundAt"), Word("of")};
    const Object object(reading, at, kMembers);
    PercentOff reward;
    if (const std::uint32_t roundAt = object.find("roundAt"); roundAt != kNoNode)
        readWord(reading, roundAt, reward.roundAt.emplace());
    readWord(reading, object.find("of"), reward.of);
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

TotalPrice readTotalPrice(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("price"), Word("on")};
    const Object object(reading, at, kMembers);
    TotalPrice reward;
    readNumber(reading, object.require("price"), reward.price, Unit::Money);
    readTarget(reading, object.find("on"), reward.on);
    return reward;
}

SetPrice readSetPrice(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("price"), Word("parts"), Word("from")};
    const Object object(reading, at, kMembers);
    SetPrice reward;
    readNumber(reading, object.require("price"), reward.price, Unit::Money);
    readParts(reading, object.require("parts"), reward.parts);
    readWord(reading, object.find("from"), reward.from);
    return reward;
}

SetPercent readSetPercent(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("percent"), Word("parts"), Word("cap"), Word("from")};
    const Object object(reading, at, kMembers);
    SetPercent reward;
    readNumber(reading, object.require("percent"), reward.rate, Unit::Percent);
    readParts(reading, object.require("parts"), reward.parts);
    readWord(reading, object.find("from"), reward.from);
    readNumber(reading, object.find("cap"), reward.cap, Unit::Money);
    return reward;
}

SetAmount readSetAmount(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("amount"), Word("parts"), Word("cap"), Word("from")};
    const Object object(reading, at, kMembers);
    SetAmount reward;
    readNumber(reading, object.require("amount"), reward.amount, Unit::Money);
    readParts(reading, object.require("parts"), reward.parts);
    readWord(reading, object.find("from"), reward.from);
    readNumber(reading, object.find("cap"), reward.cap, Unit::Money);
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

PointsPerUnit readPointsPerUnit(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("points"), Word("on")};
    const Object object(reading, at, kMembers);
    PointsPerUnit reward;
    readNumber(reading, object.require("points"), reward.points, Unit::Points);
    readTarget(reading, object.find("on"), reward.on);
    return reward;
}

CreditMultiplier readCreditMultiplier(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("factor"), Word("tags")};
    const Object object(reading, at, kMembers);
    CreditMultiplier reward;
    readNumber(reading, object.require("factor"), reward.factor, Unit::Factor);
    read(reading, object.find("tags"), reward.tags);
    return reward;
}

FreeItem readFreeItem(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("sku"), Word("quantity")};
    const Object object(reading, at, kMembers);
    FreeItem reward;
    read(reading, object.require("sku"), reward.sku);
    readNumber(reading, object.find("quantity"), reward.quantity, Unit::Quantity);
    return reward;
}

IssueCoupon readIssueCoupon(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("code"), Word("text"), Word("startsIn"), Word("validFor")};
    const Object object(reading, at, kMembers);
    IssueCoupon reward;
    read(reading, object.require("code"), reward.code);
    read(reading, object.find("text"), reward.text);
    readNumber(reading, object.find("startsIn"), reward.startsIn, Unit::Count);
    readNumber(reading, object.find("validFor"), reward.validFor, Unit::Count);
    return reward;
}

Stamps readStamps(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("promotion"), Word("count")};
    const Object object(reading, at, kMembers);
    Stamps reward;
    read(reading, object.find("promotion"), reward.promotion);
    readNumber(reading, object.find("count"), reward.count, Unit::Count);
    return reward;
}

Entitlement readEntitlement(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("reference"), Word("text"), Word("count")};
    const Object object(reading, at, kMembers);
    Entitlement reward;
    read(reading, object.require("reference"), reward.reference);
    read(reading, object.find("text"), reward.text);
    readNumber(reading, object.find("count"), reward.count, Unit::Count);
    return reward;
}

Donation readDonation(Reading& reading, std::uint32_t at) {
    static constexpr std::array kMembers{Word("cause"), Word("amount")};
    const Object object(reading, at, kMembers);
    Donation reward;
    read(reading, object.require("cause"), reward.cause);
    readNumber(reading, object.require("amount"), reward.amount, Unit::Money);
    return reward;
}

void readDestination(Reading& reading, std::uint32_t at, std::optional<Destination>& out) {
    static constexpr std::array kMembers{Word("account"), Word("pendingDays")};
    if (at == kNoNode) return;
    const Object object(reading, at, kMembers);
    Destination& into = out.emplace();
    read(reading, object.find("account"), into.account);
    std::int64_t days = 0;
    readInteger(reading, object.find("pendingDays"), days, 0, kMostPendingDays);
    if (days >= 0 && days <= kMostPendingDays) into.pendingDays = static_cast<std::int32_t>(days);
}

void readFunding(Reading& reading, std::uint32_t at, std::vector<FundingShare>& out) {
    static constexpr std::array kMembers{Word("funder"), Word("percent")};
    eachOf(reading, at, [&](std::uint32_t item) {
        const Object object(reading, item, kMembers);
        FundingShare& share = out.emplace_back();
        read(reading, object.require("funder"), share.funder);
        readScaled(reading, object.require("percent"), share.share, scaleOf(Unit::Percent));
    });
}

RewardRule readRule(Reading& reading, Word kind, std::uint32_t body) {
    if (kind == "percentOff") return readPercentOff(reading, body);
    if (kind == "amountOff") return readAmountOff(reading, body);
    if (kind == "fixedPrice") return readFixedPrice(reading, body);
    if (kind == "totalPrice") return readTotalPrice(reading, body);
    if (kind == "setPrice") return readSetPrice(reading, body);
    if (kind == "setPercent") return readSetPercent(reading, body);
    if (kind == "setAmount") return readSetAmount(reading, body);
    if (kind == "points") return readPoints(reading, body);
    if (kind == "pointsPerAmount") return readPointsPerAmount(reading, body);
    if (kind == "pointsMultiplier") return readMultiplier(reading, body);
    if (kind == "pointsPerUnit") return readPointsPerUnit(reading, body);
    if (kind == "creditMultiplier") return readCreditMultiplier(reading, body);
    if (kind == "freeItem") return readFreeItem(reading, body);
    if (kind == "issueCoupon") return readIssueCoupon(reading, body);
    if (kind == "stamps") return readStamps(reading, body);
    if (kind == "entitlement") return readEntitlement(reading, body);
    if (kind == "donation") return readDonation(reading, body);
    Message message;
    read(reading, body, message.text);
    return message;
}

} // namespace

void readReward(Reading& reading, std::uint32_t at, Reward& out) {
    static constexpr std::array kBeside{kInto, kFunding};
    const KindBody found = readKind(reading, at, kKinds, out.id, kBeside);
    if (at == kNoNode || reading.kind(at) != JsonKind::Object) return;
    readDestination(reading, reading.tree().member(at, kInto), out.into);
    readFunding(reading, reading.tree().member(at, kFunding), out.funding);
    if (found.body != kNoNode) out.rule = readRule(reading, kKinds[found.kind], found.body);
}

} // namespace offerwright::text
