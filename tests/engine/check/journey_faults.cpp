#include "tests/engine/check/faults.h"

namespace offerwright::tests {
namespace {

/// The sound promotion's steps, walked over several visits.
Ladder& journey(Promotion& promotion) {
    Ladder& ladder = promotion.ladder;
    ladder.relation = Relation::Journey;
    ladder.measure.reset();
    ladder.anyOrder = true;
    return ladder;
}

} // namespace

std::vector<Fault> faultsOfJourneys() {
    return {
        {"a journey that gives nothing",
         [](Promotion& p, Programme&) {
             for (Step& step : journey(p).steps) step.rewards.clear();
         },
         kError,
         "journey.noReward",
         "",
         "completion",
         {}},
        {"three steps of two",
         [](Promotion& p, Programme&) { journey(p).complete = Number{3}; },
         kError,
         "journey.tooFewSteps",
         "",
         "complete",
         {"3", "2"}},
        {"one step of two, in order",
         [](Promotion& p, Programme&) {
             journey(p).complete = Number{1};
             p.ladder.anyOrder = false;
         },
         kError,
         "journey.completeInOrder",
         "",
         "complete",
         {}},
        {"a journey with a measure",
         [](Promotion& p, Programme&) { p.ladder.relation = Relation::Journey; },
         kError,
         "journey.measured",
         "m",
         "",
         {}},
        {"tiers with a deadline",
         [](Promotion& p, Programme&) { p.ladder.deadline = Number{30}; },
         kError,
         "ladder.noJourney",
         "",
         "deadline",
         {}},
        {"tiers with something at their end",
         [](Promotion& p, Programme&) {
             p.ladder.completion = {Reward{"end", PointsFixed{{100}}}};
         },
         kError,
         "ladder.noJourney",
         "",
         "completion",
         {}},
        {"tiers of which some are to be completed",
         [](Promotion& p, Programme&) { p.ladder.complete = Number{1}; },
         kError,
         "ladder.noJourney",
         "",
         "complete",
         {}},
        {"a tier with a deadline",
         [](Promotion& p, Programme&) { p.ladder.steps[1].deadline = Number{7}; },
         kError,
         "ladder.noJourney",
         "s2",
         "deadline",
         {}},
        {"a step that is reached at once",
         [](Promotion& p, Programme&) { journey(p).steps[0].frequency.reach = Number{0}; },
         kError,
         "number.notPositive",
         "s1",
         "reach",
         {"0"}},
        {"a step without a day to go",
         [](Promotion& p, Programme&) { journey(p).steps[0].deadline = Number{0}; },
         kError,
         "number.notPositive",
         "s1",
         "deadline",
         {"0"}},
        {"a window of no length",
         [](Promotion& p, Programme&) {
             journey(p).steps[0].frequency.count.within = Window{.length = Number{0}, .period = Period::Week};
         },
         kError,
         "number.notPositive",
         "s1",
         "within",
         {"0"}},
    };
}

} // namespace offerwright::tests
