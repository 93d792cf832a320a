#include "offerwright/model/adjudication.h"
#include <algorithm>

namespace offerwright {

const NodeTrace* PromotionTrace::node(std::string_view id) const {
    const auto found = std::ranges::find(nodes, id, &NodeTrace::node);
    return found == nodes.end() ? nullptr : &*found;
}

const PromotionTrace* Trace::promotion(std::string_view id) const {
    const auto found = std::ranges::find(promotions, id, &PromotionTrace::promotion);
    return found == promotions.end() ? nullptr : &*found;
}

} // namespace offerwright
