#include "engine/adjudicate/funding.h"
#include <algorithm>

namespace offerwright {
namespace {

constexpr std::int64_t kWhole = 1'000'000;

Pooled<std::int64_t> weightsOf(std::span<const FundingShare> funding) {
    Pooled<std::int64_t> weights;
    for (const FundingShare& each : funding) weights.push_back(std::max<std::int64_t>(each.share, 0));
    return weights;
}

std::span<const RulingParts::FunderPart> partsOf(std::span<const FundingShare> funding,
                                                 const Pooled<std::int64_t>& amounts, Arena& arena) {
    Pooled<RulingParts::FunderPart> parts;
    for (std::size_t i = 0; i < funding.size(); ++i)
        if (amounts[i] > 0) parts.push_back({funding[i].funder, amounts[i]});
    return arena.keep(std::span<const RulingParts::FunderPart>(parts));
}

/// Shares of the award as rows, funders as columns: every row and every column has its sum to keep.
class Table {
public:
    Table(const Pooled<std::int64_t>& weights, Pooled<std::int64_t> owed)
        : m_weights(weights)
        , m_owed(std::move(owed)) {}

    /// The exact part cut down; nobody is given it twice.
    Pooled<std::int64_t> wholeParts(std::int64_t share) {
        Pooled<std::int64_t> row;
        for (std::size_t i = 0; i < m_weights.size(); ++i) {
            row.push_back(static_cast<std::int64_t>(Wide{share} * m_weights[i] / kWhole));
            m_owed[i] -= row.back();
        }
        return row;
    }

    /// Single units that a share still lacks go to those who owe some, the largest fraction first.
    void fill(std::int64_t share, Pooled<std::int64_t>& row) {
        std::int64_t missing = share;
        for (const std::int64_t part : row) missing -= part;
        Pooled<std::size_t> byFraction(row.size());
        for (std::size_t i = 0; i < row.size(); ++i) byFraction[i] = i;
        std::ranges::stable_sort(byFraction, std::ranges::greater{},
                                 [&](std::size_t i) { return Wide{share} * m_weights[i] % kWhole; });
        while (missing > 0)
            for (const std::size_t i : byFraction) {
                if (missing == 0 || m_owed[i] == 0) continue;
                ++row[i];
                --m_owed[i];
                --missing;
            }
    }

private:
    const Pooled<std::int64_t>& m_weights;
    Pooled<std::int64_t> m_owed; ///< by funder: of its part in all, what no share holds yet
};

} // namespace

void fund(std::span<const FundingShare> funding, RulingParts::Award& award, std::span<RulingParts::Share> shares,
          Arena& arena) {
    if (funding.empty()) return;
    const std::int64_t money = award.discount.minor + award.credit.minor;
    const std::int64_t amount = money > 0 ? money : award.points;
    const Pooled<std::int64_t> weights = weightsOf(funding);
    std::int64_t whole = 0;
    for (const std::int64_t weight : weights) whole += weight;
    if (amount <= 0 || whole != kWhole) return;
    const Pooled<std::int64_t> totals = allocateLargestRemainder(amount, weights);
    award.funding = partsOf(funding, totals, arena);
    Table table(weights, totals);
    Pooled<Pooled<std::int64_t>> rows;
    for (const RulingParts::Share& share : shares) rows.push_back(table.wholeParts(share.amount.minor));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        table.fill(shares[i].amount.minor, rows[i]);
        shares[i].funding = partsOf(funding, rows[i], arena);
    }
}

} // namespace offerwright
