/// \file Conditions answered. Every one of a tree, without short cuts: the account of why needs them all, and they are
/// cheap.
#pragma once
#include "engine/adjudicate/turn.h"
#include "offerwright/base/pool.h"

namespace offerwright {

struct Answer {
    bool holds = false;
    std::int64_t measured = 0; ///< for conditions that measure; members that hold, for groups
    bool measurable = true;    ///< false: what the condition measures is not known here
};

using Answers = Pooled<Answer>; ///< by position in the plan's conditions

/// What the sale answers for all promotions that ask it; worked out once.
bool factHolds(const Checkout& checkout, std::uint32_t fact);

/// A group by its members' answers.
Answer answerGroup(const Turn& turn, std::uint32_t position, const Answers& answers);

/// Answers the condition at `root` and all below it.
void ask(const Turn& turn, const Standing& standing, std::uint32_t root, Answers& answers);

} // namespace offerwright
