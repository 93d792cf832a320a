#include "offerwright/model/programme.h"
#include <algorithm>

namespace offerwright {

const Store* Programme::store(std::string_view id) const {
    const auto found = std::ranges::find(stores, id, &Store::id);
    return found == stores.end() ? nullptr : &*found;
}

} // namespace offerwright
