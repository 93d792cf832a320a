/// \file Where a replay hands a sale to the engine. Private to this room.
#pragma once
#include <expected>
#include <memory>
#include <offerwright/adjudicate/adjudicate.h>

namespace offerwright::app {

/// Adjudicates one sale after the other. One thread at a time.
class Adjudicating {
public:
    explicit Adjudicating(std::shared_ptr<const PromotionSet> set)
        : m_set(std::move(set)) {}

    /// Valid until the next call.
    std::expected<const Adjudication*, Diagnostics> run(const Sale& sale, const Customer& customer, Instant at) {
        auto result = adjudicate(*m_set, toBasket(sale), customer, at);
        if (!result) return std::unexpected(std::move(result.error()));
        m_answer = std::move(*result);
        return &m_answer;
    }

private:
    std::shared_ptr<const PromotionSet> m_set;
    Adjudication m_answer;
};

} // namespace offerwright::app
