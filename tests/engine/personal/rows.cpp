#include "tests/engine/personal/rows.h"
#include <QTest>
#include <limits>

namespace offerwright::tests {
namespace {

constexpr std::int64_t kDay = 86'400'000;

std::int64_t endOf(const OwnedRow& row) { return row.to ? row.to->ms : std::numeric_limits<std::int64_t>::max(); }

std::optional<Instant> randomInstantOrOpen(Dice& dice) {
    if (dice.oneIn(5)) return std::nullopt;
    return Instant{randomMs(dice)};
}

} // namespace

BuiltAssignments built(const OwnedRows& rows) {
    AssignmentsBuilder builder;
    std::int64_t number = 0;
    for (const OwnedRow& row : rows) {
        if (!builder.add(row.view(), ++number)) qFatal("row %lld was refused", static_cast<long long>(number));
    }
    auto result = std::move(builder).finish();
    if (!result) qFatal("the building was refused");
    return std::move(*result);
}

std::vector<OwnValue> valuesOf(const Assignments& assignments, std::string_view customer, std::int64_t ms) {
    std::vector<OwnValue> values;
    assignments.ownValues(customer, {ms}, values);
    return values;
}

std::vector<std::uint8_t> bytesOf(const Assignments& assignments) {
    return {assignments.image().begin(), assignments.image().end()};
}

PlainMap::PlainMap(const OwnedRows& rows, Rule rule)
    : m_rule(rule) {
    for (const OwnedRow& row : rows) m_rows[row.customer].push_back(row);
}

bool PlainMap::holds(const OwnedRow& row, std::int64_t ms) const {
    if (row.from && ms < row.from->ms) return false;
    return !row.to || ms < row.to->ms || (ms == row.to->ms && m_rule != Rule::EndExcluded);
}

bool PlainMap::wins(const OwnedRow& row, const OwnedRow& over) const {
    if (m_rule == Rule::LastGiven) return true;
    if (row.from != over.from) return m_rule == Rule::EarliestFrom ? row.from < over.from : row.from > over.from;
    return endOf(row) < endOf(over);
}

std::vector<OwnValue> PlainMap::valuesOf(const std::string& customer, std::int64_t ms) const {
    std::map<std::pair<std::string, std::string>, const OwnedRow*> best;
    const auto found = m_rows.find(customer);
    if (found == m_rows.end()) return {};
    for (const OwnedRow& row : found->second) {
        if (!holds(row, ms)) continue;
        const OwnedRow*& place = best[{row.promotion, row.parameter}];
        if (!place || wins(row, *place)) place = &row;
    }
    std::vector<OwnValue> values;
    for (const auto& [name, row] : best) values.push_back({name.first, name.second, row->value});
    return values;
}

std::string randomCustomerOf(Dice& dice) {
    const auto number = std::to_string(dice.below(40));
    return dice.oneIn(3) ? "a-rather-long-pseudonym-of-a-customer-" + number : number;
}

std::int64_t randomMs(Dice& dice) {
    const std::int64_t day = dice.number(-2, 6) * kDay;
    if (dice.oneIn(3)) return day;
    if (dice.oneIn(2)) return day - 1;
    return day + dice.of(std::vector<std::int64_t>{1, 1000, 60'000, 3'600'000, 12'345});
}

OwnedRows randomRows(Dice& dice, std::size_t most) {
    OwnedRows rows;
    std::set<std::tuple<std::string, std::string, std::string, std::optional<Instant>, std::optional<Instant>>> said;
    for (std::size_t i = dice.below(most + 1); i-- > 0;) {
        OwnedRow row{randomCustomerOf(dice),
                     "p" + std::to_string(dice.below(3)),
                     dice.oneIn(2) ? "target" : "reward",
                     dice.oneIn(20) ? dice.number(std::numeric_limits<std::int64_t>::min(), -1) : dice.amount(100'000),
                     randomInstantOrOpen(dice),
                     randomInstantOrOpen(dice)};
        if (row.from && row.to && *row.to < *row.from) std::swap(row.from, row.to);
        if (said.insert({row.customer, row.promotion, row.parameter, row.from, row.to}).second) rows.push_back(row);
    }
    return rows;
}

} // namespace offerwright::tests
