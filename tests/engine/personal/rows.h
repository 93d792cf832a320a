// Assignments for tests: rows that own their names, a plain map that answers as the law says, and random rows.
#pragma once
#include "tests/support/dice.h"
#include <map>
#include <offerwright/personal/assignments_builder.h>
#include <set>

namespace offerwright::tests {

struct OwnedRow {
    std::string customer;
    std::string promotion;
    std::string parameter;
    std::int64_t value = 0;
    std::optional<Instant> from;
    std::optional<Instant> to;
    auto operator<=>(const OwnedRow&) const = default;
    Assignment view() const { return {customer, promotion, parameter, value, from, to}; }
};
using OwnedRows = std::vector<OwnedRow>;

/// The rows are numbered from 1; each must be taken.
BuiltAssignments built(const OwnedRows& rows);
std::vector<OwnValue> valuesOf(const Assignments& assignments, std::string_view customer, std::int64_t ms);
std::vector<std::uint8_t> bytesOf(const Assignments& assignments);

/// Who wins where two hold; the others are planted faults that a comparison must find.
enum class Rule { LatestFrom, EarliestFrom, LastGiven, EndExcluded };

/// Looks through every row for each answer.
class PlainMap {
public:
    explicit PlainMap(const OwnedRows& rows, Rule rule = Rule::LatestFrom);
    std::vector<OwnValue> valuesOf(const std::string& customer, std::int64_t ms) const;

private:
    bool holds(const OwnedRow& row, std::int64_t ms) const;
    bool wins(const OwnedRow& row, const OwnedRow& over) const;
    std::map<std::string, OwnedRows> m_rows;
    Rule m_rule;
};

/// Few customers, parameters and instants, so that rows meet; no two that differ in the value alone.
OwnedRows randomRows(Dice& dice, std::size_t most);
std::string randomCustomerOf(Dice& dice);
std::int64_t randomMs(Dice& dice);

} // namespace offerwright::tests
