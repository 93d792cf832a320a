/// \file A workload's baskets, read and found in the catalogue: what is left is adjudication.
#pragma once
#include "tests/bench/workload/workload.h"
#include <deque>
#include <offerwright/adjudicate/adjudicate.h>

namespace offerwright::bench {

class Sales {
public:
    explicit Sales(const Workload& workload)
        : m_workload(workload)
        , m_prepared(workload.baskets.size()) {
        for (std::size_t i = 0; i < m_prepared.size(); ++i)
            m_prepared[i].prepare(m_views.emplace_back().of(workload.baskets[i]), *workload.catalogue);
    }
    std::size_t size() const { return m_prepared.size(); }
    const Ruling& rule(Adjudicator& adjudicator, const PromotionSet& set, std::size_t i) const {
        return **adjudicator.run(set, m_prepared[i], m_workload.customers[i], *m_workload.baskets[i].at);
    }

private:
    const Workload& m_workload;
    std::deque<SaleView> m_views;
    std::vector<PreparedSale> m_prepared;
};

} // namespace offerwright::bench
