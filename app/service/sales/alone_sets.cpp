#include "app/service/sales/alone_sets.h"

namespace offerwright::sales {
namespace {

constexpr std::size_t kMostKept = 8;

} // namespace

std::shared_ptr<const live::Live> AloneSets::of(const std::shared_ptr<const live::Live>& live, Shopper shopper) {
    const std::scoped_lock lock(m_mutex);
    const Key key{live->row, shopper};
    if (const auto found = m_made.find(key); found != m_made.end()) return found->second;
    auto alone = std::make_shared<live::Live>(*live);
    alone->set = soldAlone(live->set, shopper, Side::Service);
    if (m_made.size() >= kMostKept) m_made.erase(m_made.begin());
    m_made[key] = alone;
    return alone;
}

} // namespace offerwright::sales
