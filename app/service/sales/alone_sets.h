/// \file What of bundles is sold by tills that are alone, made once for each.
#pragma once
#include "app/service/live/live.h"
#include "offerwright/bundle/alone.h"

namespace offerwright::sales {

/// Any thread.
class AloneSets {
public:
    /// As it is, but for the set.
    std::shared_ptr<const live::Live> of(const std::shared_ptr<const live::Live>& live, Shopper shopper);

private:
    using Key = std::pair<std::int64_t, Shopper>; ///< row of the history
    std::mutex m_mutex;
    std::map<Key, std::shared_ptr<const live::Live>> m_made;
};

} // namespace offerwright::sales
