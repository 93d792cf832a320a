/// \file The account of one promotion's turn, node by node in document order.
#pragma once
#include "engine/adjudicate/journey.h"
#include "engine/adjudicate/proposal.h"
#include "offerwright/base/pool.h"

namespace offerwright {

struct Evaluated {
    const Turn& turn;
    const Standing& standing;
    const Answers& answers;    ///< of every condition
    std::int64_t measured = 0; ///< by the ladder
    const Pooled<Firing>& firings;
    const JourneyTurn* journey = nullptr; ///< across visits
    const Proposal& proposal;
};

void writeTrace(const Evaluated& account, PromotionTrace& trace);

} // namespace offerwright
