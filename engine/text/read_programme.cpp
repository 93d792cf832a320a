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

void readZone(Reading& reading, std::uint32_t at, Zone& out) {
    static constexpr std::array kMembers{Word("name"), Word("offsets")};
    if (at == kNoNode) return;
    const Object object(reading, at, kMembers);
    read(reading, object.require("name"), out.name);
    const std::uint32_t offsets = object.find("offsets");
    eachOf(reading, offsets, [&](std::uint32_t item) { readOffset(reading, item, out.offsets.emplace_back()); });
    if (offsets != kNoNode) checkOrder(reading, offsets, out);
}

void readBaseEarn(Reading& reading, std::uint32_t at, BaseEarn& out) {
    static constexpr std::array kMembers{Word("points"), Word("every")};
    if (at == kNoNode) return;
    const Object object(reading, at, kMembers);
    readInteger(reading, object.find("points"), out.points, 0, kMaxMinor);
    readInteger(reading, object.find("every"), out.every, 1, kMaxMinor);
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

void readPolicies(Reading& reading, const Object& object, Programme& out) {
    readWord(reading, object.find("roundMode"), out.roundMode);
    readWord(reading, object.find("roundAt"), out.roundAt);
    readWord(reading, object.find("stacking"), out.stacking);
    readWord(reading, object.find("allocation"), out.allocation);
    readWord(reading, object.find("spendBasis"), out.spendBasis);
    readWord(reading, object.find("exclusiveChooser"), out.exclusiveChooser);
    readWord(reading, object.find("setGrouping"), out.setGrouping);
    readBaseEarn(reading, object.find("baseEarn"), out.baseEarn);
    readWord(reading, object.find("pointsRounding"), out.pointsRounding);
    read(reading, object.find("compoundMultipliers"), out.compoundMultipliers);
    readSelection(reading, object.find("protectedProducts"), out.protectedProducts);
}

void readProgramme(Reading& reading, std::uint32_t at, Programme& out) {
    static constexpr std::array kMembers{Word("name"),
                                         Word("currency"),
                                         Word("zone"),
                                         Word("roundMode"),
                                         Word("roundAt"),
                                         Word("stacking"),
                                         Word("allocation"),
                                         Word("spendBasis"),
                                         Word("exclusiveChooser"),
                                         Word("setGrouping"),
                                         Word("baseEarn"),
                                         Word("pointsRounding"),
                                         Word("compoundMultipliers"),
                                         Word("protectedProducts"),
                                         Word("stores")};
    const Object object(reading, at, kMembers);
    read(reading, object.find("name"), out.name);
    readCurrency(reading, object.find("currency"), out.currency);
    readZone(reading, object.find("zone"), out.zone);
    readPolicies(reading, object, out);
    eachOf(reading, object.find("stores"),
           [&](std::uint32_t item) { readStore(reading, item, out.stores.emplace_back()); });
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
