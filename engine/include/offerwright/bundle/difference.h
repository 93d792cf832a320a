/// \file What differs between two sets of promotions: what is live and what is about to be. Values, no prose.
///
///     const SetDifference found = difference(**openBundle(live), **openBundle(next));
#pragma once
#include "offerwright/compile/compile.h"
#include "offerwright/text/publication.h"

namespace offerwright {

/// A promotion that is in both, with its canonical text in each.
struct ChangedPromotion {
    std::string id;
    std::string before;
    std::string after;
    bool operator==(const ChangedPromotion&) const = default;
};

struct SetDifference {
    std::vector<std::string> added;        ///< ids, in order
    std::vector<std::string> removed;      ///< likewise
    std::vector<ChangedPromotion> changed; ///< in order of ids
    std::vector<OtherMember> programme;    ///< members of its document, in order of names
    bool empty() const { return added.empty() && removed.empty() && changed.empty() && programme.empty(); }
    bool operator==(const SetDifference&) const = default;
};

SetDifference difference(const PromotionSet& before, const PromotionSet& after);

} // namespace offerwright
