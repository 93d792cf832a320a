/// \file From rows in any order to Assignments.
///
/// Rows wait packed, in ten to twenty-five bytes each, and are sorted out piece by piece on the way: memory follows from how
/// many different assignments and customers there are, not from the order of rows nor from how often they are repeated.
#pragma once
#include "offerwright/personal/assignments.h"
#include <optional>

namespace offerwright {

/// One customer's value for one parameter, in the parameter's unit.
struct Assignment {
    std::string_view customer; ///< each name 1 to kLongestName bytes
    std::string_view promotion;
    std::string_view parameter;
    std::int64_t value = 0;
    std::optional<Instant> from; ///< first instant; open when unset
    std::optional<Instant> to;   ///< last instant, included; open when unset
};

/// Limits that make every look-up short, and keep an image's numbers within 64 bits.
inline constexpr std::size_t kLongestName = 255;
inline constexpr std::int64_t kFarthestInstantMs = 1'000'000'000'000'000; ///< either side of 1970
inline constexpr std::size_t kMostParameters = 1'000'000;
inline constexpr std::size_t kMostOfOneCustomer = 1'000;

enum class AssignmentFault {
    NoName,            ///< customer, promotion or parameter is empty
    NameTooLong,       ///< one of them is longer than kLongestName
    TooFar,            ///< an instant beyond kFarthestInstantMs
    Reversed,          ///< it ends before it starts
    TooManyParameters, ///< more than kMostParameters different ones
    CollidingIds,      ///< of finish: so many ids share a place that chance cannot be the cause
};

/// Rows of one kind: how many, and the smallest of their numbers.
struct NamedRows {
    static constexpr std::size_t kKept = 20;
    std::int64_t count = 0;
    std::vector<std::int64_t> first; ///< ascending, at most kKept
    void add(std::int64_t row);
    bool operator==(const NamedRows&) const = default;
};

/// What became of rows that were taken by `add`.
struct BuildReport {
    NamedRows duplicates; ///< said by an earlier row already, to the letter: left out
    NamedRows overruled;  ///< left out for a later row with the same customer, parameter and validity but another value
    NamedRows crowded;    ///< of customers with more than kMostOfOneCustomer assignments: all of these are left out
    std::int64_t overlaps = 0;       ///< kept, though they begin while another of the same parameter holds
    std::int64_t hashCollisions = 0; ///< customers whose id has the same 64-bit hash as one before; all are kept apart
    bool operator==(const BuildReport&) const = default;
};

struct BuiltAssignments {
    Assignments assignments;
    BuildReport report;
};

/// One thread at a time. The image does not depend on the order of rows, but for `overruled` ones, where the row given
/// last holds.
class AssignmentsBuilder {
public:
    AssignmentsBuilder();
    AssignmentsBuilder(AssignmentsBuilder&&) noexcept;
    AssignmentsBuilder& operator=(AssignmentsBuilder&&) noexcept;
    ~AssignmentsBuilder();

    /// Takes a row or says what is wrong with it. `row` is the caller's number for it, for the report.
    std::expected<void, AssignmentFault> add(const Assignment& assignment, std::int64_t row);
    /// What it holds now, in bytes.
    std::int64_t memoryBytes() const;
    /// Ends the building: the builder is empty afterwards.
    std::expected<BuiltAssignments, AssignmentFault> finish() &&;

private:
    struct Rows;
    std::unique_ptr<Rows> m_rows;
};

} // namespace offerwright
