#include "tests/engine/check/faults.h"

namespace offerwright::tests {
namespace {

void target(Promotion& promotion, Target target) {
    give(promotion, PercentOff{{100'000}, std::move(target), {}}, Stage::Item);
}

/// Parts of their own ids, each of one unit of dairy.
std::vector<SetPart> parts(std::size_t count) {
    std::vector<SetPart> made(count);
    for (std::size_t i = 0; i < count; ++i)
        made[i] = {"part" + std::to_string(i), {.in = {.categories = {"Dairy"}}, .except = {}}, {1}};
    return made;
}

Fault fault(const char* name, std::function<void(Promotion&)> change, std::string code, NodeId node, std::string field,
            std::vector<std::string> arguments = {}) {
    return {name,
            [change = std::move(change)](Promotion& promotion, Programme&) { change(promotion); },
            Severity::Error,
            std::move(code),
            std::move(node),
            std::move(field),
            std::move(arguments)};
}

} // namespace

std::vector<Fault> faultsOfTargets() {
    using P = Promotion;
    return {
        fault("so many of the cheapest", [](P& p) { target(p, {.pick = Pick::Cheapest, .atMost = Number{2}}); },
              "target.onlyMatched", "s1-r", "atMost", {"atMost"}),
        fault("the dearest after some", [](P& p) { target(p, {.pick = Pick::Dearest, .after = Number{1}}); },
              "target.onlyMatched", "s1-r", "after", {"after"}),
        fault("groups of every second",
              [](P& p) { target(p, {.pick = Pick::EveryNth, .count = {2}, .sets = UnitSets{}}); }, "target.onlyMatched",
              "s1-r", "sets", {"sets"}),
        fault("the third of two", [](P& p) { target(p, {.sets = UnitSets{.size = {2}, .nth = {3}}}); },
              "sets.nthAboveSize", "s1-r", "nth", {"3", "2"}),
        fault("groups of none", [](P& p) { target(p, {.sets = UnitSets{.size = {0}}}); }, "number.notPositive", "s1-r",
              "size", {"0"}),
        fault(
            "a percent of sets of nothing", [](P& p) { give(p, SetPercent{.rate = {100'000}}, Stage::Item); },
            "set.noParts", "s1-r", "parts"),
        fault(
            "an amount off sets of nothing", [](P& p) { give(p, SetAmount{.amount = {100}}, Stage::Item); },
            "set.noParts", "s1-r", "parts"),
        fault("nine parts", [](P& p) { give(p, SetAmount{.amount = {100}, .parts = parts(9)}, Stage::Item); },
              "set.tooManyParts", "s1-r", "parts", {"9", "8"}),
    };
}

} // namespace offerwright::tests
