#include "engine/text/read_parts.h"
#include <offerwright/text/documents.h>

namespace offerwright {
namespace text {
namespace {

constexpr std::int64_t kMostOffsetSeconds = 64'800;

void readOffset(Reading& reading, std::uint32_t at, ZoneOffset& out) {
    static constexpr std::array kMembers{Word("from"), Word("seconds")};
    const Object object(reading, at, kMembers);
    std::string from;
    const std::uint32_t fromAt = object.require("from");
    read(reading, fromAt, from);
    const auto instant = parseInstant(from, Zone{});
    if (instant)
        out.from = *instant;
    else if (fromAt != kNoNode && reading.kind(fromAt) == JsonKind::String)
        reading.raise("value.badInstant", fromAt, {from});
    std::int64_t seconds = 0;
    readInteger(reading, object.require("seconds"), seconds, -kMostOffsetSeconds, kMostOffsetSeconds);
    if (std::in_range<std::int32_t>(seconds)) out.offsetSeconds = static_cast<std::int32_t>(seconds);
}

/// Offsets are looked up by time, so they stand in its order.
void checkOrder(Reading& reading, std::uint32_t at, const Zone& zone) {
    const auto later = [](const ZoneOffset& a, const ZoneOffset& b) { return a.from >= b.from; };
    const auto found = std::ranges::adjacent_find(zone.offsets, later);
    if (found != zone.offsets.end()) reading.raiseAtKey("zone.order", at, {printInstant(found->from)});
}

} // namespace

void readZone(Reading& reading, std::uint32_t at, Zone& out) {
    static constexpr std::array kMembers{Word("name"), Word("offsets")};
    if (at == kNoNode) return;
    const Object object(reading, at, kMembers);
    read(reading, object.require("name"), out.name);
    const std::uint32_t offsets = object.find("offsets");
    eachOf(reading, offsets, [&](std::uint32_t item) { readOffset(reading, item, out.offsets.emplace_back()); });
    if (offsets != kNoNode) checkOrder(reading, offsets, out);
}

namespace {

void readBaseEarn(Reading& reading, const Object& object, BaseEarn& out) {
    readInteger(reading, object.find("points"), out.points, 0, kMaxMinor);
    readInteger(reading, object.find("every"), out.every, 1, kMaxMinor);
    readInteger(reading, object.find("from"), out.from, 0, kMaxMinor);
    if (const std::uint32_t most = object.find("atMost"); most != kNoNode)
        readInteger(reading, most, out.atMost.emplace(), 0, kMaxMinor);
}

void readBaseEarn(Reading& reading, std::uint32_t at, BaseEarn& out) {
    static constexpr std::array kMembers{Word("points"), Word("every"), Word("from"), Word("atMost")};
    if (at != kNoNode) readBaseEarn(reading, Object(reading, at, kMembers), out);
}

void readBannerEarn(Reading& reading, std::uint32_t at, BannerEarn& out) {
    static constexpr std::array kMembers{Word("banner"), Word("points"), Word("every"), Word("from"), Word("atMost")};
    const Object object(reading, at, kMembers);
    readSome(reading, object.require("banner"), out.banner);
    readBaseEarn(reading, object, out.earn);
}

void readLane(Reading& reading, std::uint32_t at, Lane& out) {
    static constexpr std::array kMembers{Word("name"), Word("stacking")};
    const Object object(reading, at, kMembers);
    readSome(reading, object.require("name"), out.name);
    readWord(reading, object.find("stacking"), out.stacking);
}

void readAtMost(Reading& reading, std::uint32_t at, AtMost& out) {
    static constexpr std::array kMembers{Word("of"), Word("name"), Word("count")};
    const Object object(reading, at, kMembers);
    readWord(reading, object.find("of"), out.of);
    read(reading, object.find("name"), out.name);
    readInteger(reading, object.require("count"), out.count, 0, kMaxMinor);
}

void readAmount(Reading& reading, std::uint32_t at, std::optional<std::int64_t>& out, int scale) {
    if (at != kNoNode) readScaled(reading, at, out.emplace(), scale, 0, kMaxMinor);
}

void readCeiling(Reading& reading, std::uint32_t at, Ceiling& out) {
    static constexpr std::array kMembers{Word("name"), Word("of"), Word("over"), Word("percent"), Word("amount")};
    const Object object(reading, at, kMembers);
    readSome(reading, object.require("name"), out.name);
    readSelection(reading, object.find("of"), out.of);
    readWord(reading, object.find("over"), out.over);
    readAmount(reading, object.find("percent"), out.rate, scaleOf(Unit::Percent));
    readAmount(reading, object.find("amount"), out.amount, 0);
    if (object.good() && !out.rate && !out.amount) reading.raise("ceiling.withoutBound", at);
}

void readSets(Reading& reading, std::uint32_t at, SetPolicy& out) {
    static constexpr std::array kMembers{Word("grouping"),  Word("favour"),      Word("partial"),
                                         Word("self"),      Word("unitsUsed"),   Word("proportional"),
                                         Word("carriedBy"), Word("limitedUnits")};
    if (at == kNoNode) return;
    const Object object(reading, at, kMembers);
    readWord(reading, object.find("grouping"), out.grouping);
    readWord(reading, object.find("favour"), out.favour);
    read(reading, object.find("partial"), out.partial);
    read(reading, object.find("self"), out.self);
    read(reading, object.find("proportional"), out.proportional);
    readWord(reading, object.find("unitsUsed"), out.unitsUsed);
    readWord(reading, object.find("carriedBy"), out.carriedBy);
    readWord(reading, object.find("limitedUnits"), out.limitedUnits);
}

void readBurn(Reading& reading, std::uint32_t at, Burn& out) {
    static constexpr std::array kMembers{Word("points"), Word("worth"), Word("atLeast"), Word("mostPercent")};
    if (at == kNoNode) return;
    const Object object(reading, at, kMembers);
    readInteger(reading, object.require("points"), out.points, 0, kMaxMinor);
    readInteger(reading, object.require("worth"), out.worth, 0, kMaxMinor);
    readInteger(reading, object.find("atLeast"), out.atLeast, 0, kMaxMinor);
    readScaled(reading, object.find("mostPercent"), out.mostRate, scaleOf(Unit::Percent), 0, Burn{}.mostRate);
}

void readCashStep(Reading& reading, std::uint32_t at, CashStep& out) {
    static constexpr std::array kMembers{Word("step"), Word("mode")};
    if (at == kNoNode) return;
    const Object object(reading, at, kMembers);
    readInteger(reading, object.require("step"), out.step, 0, kMaxMinor);
    readWord(reading, object.find("mode"), out.mode);
}

void readAccount(Reading& reading, std::uint32_t at, Account& out) {
    static constexpr std::array kMembers{Word("name"), Word("money"), Word("partner")};
    const Object object(reading, at, kMembers);
    readSome(reading, object.require("name"), out.name);
    read(reading, object.find("money"), out.money);
    read(reading, object.find("partner"), out.partner);
}

void readProductGroup(Reading& reading, std::uint32_t at, ProductGroup& out) {
    static constexpr std::array kMembers{Word("name"), Word("of")};
    const Object object(reading, at, kMembers);
    readSome(reading, object.require("name"), out.name);
    readSelection(reading, object.require("of"), out.of);
}

void readForbiddenWord(Reading& reading, std::uint32_t at, ForbiddenWord& out) {
    static constexpr std::array kMembers{Word("language"), Word("word"), Word("instead"), Word("of")};
    const Object object(reading, at, kMembers);
    readSome(reading, object.require("language"), out.language);
    readSome(reading, object.require("word"), out.word);
    read(reading, object.find("instead"), out.instead);
    readSelection(reading, object.find("of"), out.of);
}

void readStore(Reading& reading, std::uint32_t at, Store& out) {
    static constexpr std::array kMembers{Word("id"), Word("name"), Word("banner"), Word("groups"), Word("zone")};
    const Object object(reading, at, kMembers);
    readSome(reading, object.require("id"), out.id);
    read(reading, object.find("name"), out.name);
    read(reading, object.find("banner"), out.banner);
    read(reading, object.find("groups"), out.groups);
    readZone(reading, object.find("zone"), out.zone);
}

void readOrder(Reading& reading, std::uint32_t at, std::vector<OrderBy>& out) {
    if (at == kNoNode) return;
    out.clear();
    readWords(reading, at, out);
}

void readCombination(Reading& reading, const Object& object, Programme& out) {
    readOrder(reading, object.find("order"), out.order);
    readWord(reading, object.find("ties"), out.ties);
    read(reading, object.find("tagOrder"), out.tagOrder);
    readWord(reading, object.find("stacking"), out.stacking);
    readEach(reading, object.find("lanes"), out.lanes, readLane);
    readWord(reading, object.find("exclusiveChooser"), out.exclusiveChooser);
    readWord(reading, object.find("exclusiveScope"), out.exclusiveScope);
    readWord(reading, object.find("competition"), out.competition);
    readEach(reading, object.find("atMost"), out.atMost, readAtMost);
    readEach(reading, object.find("ceilings"), out.ceilings, readCeiling);
    readWord(reading, object.find("whenCapped"), out.whenCapped);
    readSets(reading, object.find("sets"), out.sets);
}

void readPoints(Reading& reading, const Object& object, Programme& out) {
    readBaseEarn(reading, object.find("baseEarn"), out.baseEarn);
    readEach(reading, object.find("bannerEarn"), out.bannerEarn, readBannerEarn);
    readWord(reading, object.find("pointsRounding"), out.pointsRounding);
    read(reading, object.find("compoundMultipliers"), out.compoundMultipliers);
    readBurn(reading, object.find("burn"), out.burn);
    readEach(reading, object.find("accounts"), out.accounts, readAccount);
}

void readPolicies(Reading& reading, const Object& object, Programme& out) {
    readWord(reading, object.find("roundMode"), out.roundMode);
    readWord(reading, object.find("roundAt"), out.roundAt);
    readCombination(reading, object, out);
    readWord(reading, object.find("allocation"), out.allocation);
    readWord(reading, object.find("spendBasis"), out.spendBasis);
    readPoints(reading, object, out);
    readCashStep(reading, object.find("cashStep"), out.cashStep);
    readSelection(reading, object.find("protectedProducts"), out.protectedProducts);
    readEach(reading, object.find("productGroups"), out.productGroups, readProductGroup);
    readEach(reading, object.find("forbiddenWords"), out.forbiddenWords, readForbiddenWord);
}

constexpr std::array kMembers{
    Word("name"),          Word("country"),          Word("currency"),       Word("zone"),
    Word("roundMode"),     Word("roundAt"),          Word("order"),          Word("ties"),
    Word("tagOrder"),      Word("stacking"),         Word("lanes"),          Word("allocation"),
    Word("spendBasis"),    Word("exclusiveChooser"), Word("exclusiveScope"), Word("competition"),
    Word("atMost"),        Word("ceilings"),         Word("whenCapped"),     Word("sets"),
    Word("baseEarn"),      Word("bannerEarn"),       Word("pointsRounding"), Word("compoundMultipliers"),
    Word("burn"),          Word("cashStep"),         Word("accounts"),       Word("protectedProducts"),
    Word("productGroups"), Word("forbiddenWords"),   Word("stores")};

void readProgramme(Reading& reading, std::uint32_t at, Programme& out) {
    const Object object(reading, at, kMembers);
    read(reading, object.find("name"), out.name);
    read(reading, object.find("country"), out.country);
    readCurrency(reading, object.find("currency"), out.currency);
    readZone(reading, object.find("zone"), out.zone);
    readPolicies(reading, object, out);
    readEach(reading, object.find("stores"), out.stores, readStore);
}

} // namespace
} // namespace text

Checked<Programme> parseProgramme(std::string_view json) {
    text::Reading reading(json);
    Checked<Programme> read;
    if (const auto root = reading.root()) text::readProgramme(reading, *root, read.value);
    read.diagnostics = reading.finish(false);
    return read;
}

} // namespace offerwright
