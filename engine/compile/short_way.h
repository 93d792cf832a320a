/// \file Which promotions are plain enough for the short way through adjudication: what most shops run most of the time.
///
/// The short way gives what the long way gives, in a fraction of the time; whatever is not listed in short_way.cpp goes
/// the long way. Both are held against each other in the tests.
#pragma once
#include "engine/compile/plan.h"
#include "offerwright/model/programme.h"

namespace offerwright {

enum class ShortWay : std::uint8_t {
    None,   ///< the long way
    Spend,  ///< a percent or an amount off whole lines, at one step or by tiers of spend
    Units,  ///< every so many units of a selection, a percent off the cheapest or dearest of them
    Sets,   ///< sets of parts at a price
    Points, ///< points multiplied on whole lines
};

/// `stacking`: of the promotion's lane.
ShortWay shortWayOf(const PromotionPlan& plan, const Programme& programme, Stacking stacking);
/// Whether anything but its own terms can keep the promotion from giving, or close lines to others.
bool excludes(const Promotion& promotion);

} // namespace offerwright
