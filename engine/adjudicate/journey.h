/// \file A promotion across visits at its turn: what the basket counts, which steps it reaches, and what conditions
/// over time count.
#pragma once
#include "engine/adjudicate/asking.h"
#include "engine/adjudicate/course.h"
#include "engine/adjudicate/proposal.h"
#include "offerwright/base/pool.h"

namespace offerwright {

/// One journey at one sale.
struct JourneyTurn {
    JourneyTerms terms;
    Course course;
    Walk walk;
    bool counts = false; ///< the sale would count if the journey were not over
};

/// `holds`: who and when do. Nothing counts for an unknown shopper.
JourneyTurn travel(const Turn& turn, const Standing& standing, const Answers& answers, bool holds);
/// Steps reached at this sale, by the lines that they counted, then the rewards of the whole.
Pooled<Firing> firings(const Turn& turn, const JourneyTurn& journey);

/// What the wallet is told of a promotion's turn: what it counted; when it fired, also what that reached, and how often
/// it fired where a limit per customer asks. Rewards that came to nothing wait: the step stays open, and counted.
Deeds progressOf(const Turn& turn, const Proposal& proposal, Outcome outcome);

/// Stamps that another promotion gives, counted on the first open step of this one that counts visits; nothing when
/// there is none, and for an unknown shopper.
std::optional<DeedParts::Counted> stamped(const Turn& turn, std::int64_t stamps);

/// What a condition over time says, this sale included; empty for an unknown shopper.
std::optional<std::int64_t> countOverTime(const Turn& turn, const Standing& standing, const ConditionPlan& condition);
/// What conditions over time count at this sale: all of them, whenever the rest of who and when holds.
Deeds countsOverTime(const Turn& turn, const Standing& standing, const Answers& answers);

} // namespace offerwright
