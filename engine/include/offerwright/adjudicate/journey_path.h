/// \file How far a customer is in a journey: the path of its steps as a wallet leaves it.
#pragma once
#include "offerwright/model/customer.h"
#include "offerwright/model/promotion.h"

namespace offerwright {

/// Done in this round; open: a sale counts for it; ahead: opens when the one before is done; missed: its own deadline
/// has passed (steps in any order); out: the journey is over and the step was not taken.
enum class StepState { Done, Open, Ahead, Missed, Out };

struct PathStep {
    NodeId step;
    StepState state = StepState::Ahead;
    Unit unit = Unit::Count;
    std::int64_t counted = 0;         ///< within its window; what is done stands at its reach
    std::int64_t reach = 1;           ///< with the customer's own value in place
    std::optional<LocalDate> lastDay; ///< to be done by, where a deadline runs already
    bool operator==(const PathStep&) const = default;
};

struct JourneyPath {
    std::string promotion;
    std::vector<PathStep> steps;
    std::int64_t complete = 0;        ///< so many steps make a round
    std::int64_t rounds = 0;          ///< behind the customer
    bool over = false;                ///< nothing more to reach
    bool lapsed = false;              ///< a deadline has passed: it starts anew with the next sale that counts
    std::optional<LocalDate> lastDay; ///< the next deadline that runs
    bool operator==(const JourneyPath&) const = default;
};

/// `promotion` is a journey or cycle; of any other the path is empty.
JourneyPath journeyPath(const Promotion& promotion, const Customer& customer, LocalDate today);

} // namespace offerwright
