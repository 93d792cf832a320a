// The parts that documents share: selections, nodes with a kind, conditions, measures, rewards.
#pragma once
#include "engine/text/reading.h"

namespace offerwright::text {

/// Members of a selection where it stands among others.
inline constexpr Word kIn = "in";
inline constexpr Word kExcept = "except";
inline constexpr Word kPriceFrom = "priceFrom";
inline constexpr Word kPriceTo = "priceTo";
inline constexpr Word kFullPriceOnly = "fullPriceOnly";

/// Reads the members of a selection from an object that may have more.
void readSelection(Reading& reading, const Object& object, Selection& out);
/// A selection that is an object of its own.
void readSelection(Reading& reading, std::uint32_t at, Selection& out);
/// {name: value} or {name: [values]} as pairs in the order of the text.
void readAttributes(Reading& reading, std::uint32_t at, const std::function<void(std::string, std::string)>& add);

/// {name: value}, {name: {"atMost": value}} or {name: [these]} as tests.
void readTests(Reading& reading, std::uint32_t at, std::vector<AttributeTest>& out);
/// `length`, `period`, `calendar`.
void readWindow(Reading& reading, std::uint32_t at, std::optional<Window>& out);
/// Members of a count where it stands among others: `counts`, `of`, `within`.
void readCount(Reading& reading, const Object& object, Count& out);
void readParts(Reading& reading, std::uint32_t at, std::vector<SetPart>& out);
void readZone(Reading& reading, std::uint32_t at, Zone& out);

/// A node {"id": ..., "<kind>": body}: which kind, and where the body stands; kNoNode when it has none.
struct KindBody {
    std::size_t kind = 0;
    std::uint32_t body = kNoNode;
};
/// Members of these `beside` names are left for the caller to read.
KindBody readKind(Reading& reading, std::uint32_t at, std::span<const Word> kinds, NodeId& id,
                  std::span<const Word> beside = {});
/// The id of a node, claimed; a fault with a mend when it is missing.
void readId(Reading& reading, std::uint32_t object, std::uint32_t at, NodeId& id);

/// `who`, `when`, `if`: an absent one is an empty group of all with the id given.
void readQualification(Reading& reading, std::uint32_t at, const NodeId& impliedId, Condition& out);
void readMeasure(Reading& reading, std::uint32_t at, Measure& out);
void readReward(Reading& reading, std::uint32_t at, Reward& out);

} // namespace offerwright::text
