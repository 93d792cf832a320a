/// \file Customers' own values from a CSV file: millions of rows in one pass, each taken or refused with its reason.
#pragma once
#include "app/store/catalogue_import.h"
#include <map>
#include <offerwright/model/promotion.h>
#include <offerwright/personal/assignments_builder.h>

namespace offerwright::app {

/// What rows are held to.
struct AssignmentRules {
    /// Rows must name one of these and a parameter of it, with a value within its bounds. Without: any names, and
    /// values as a customer's document has them, whole numbers in the model's smallest units.
    std::optional<std::vector<std::shared_ptr<const Promotion>>> promotions;
    /// Of days and of instants without an offset.
    Zone zone;
};

/// Rows left out for one reason. Numbers are lines of the file.
struct RefusedRows {
    NamedRows rows;
    std::vector<std::string> arguments; ///< of the reason's prose, from the row that was met first
};

struct AssignmentImport {
    Assignments assignments;
    std::int64_t rowCount = 0; ///< without header and empty lines; what is not refused is in the assignments
    /// By code: "csv.…" (csv.h), "assignment.noCustomer", ".noPromotion", ".noParameter", ".nameTooLong", ".notUtf8",
    /// ".unknownPromotion", ".unknownParameter" (both: the name, and what was probably meant), ".badValue",
    /// ".outOfBounds", ".badInstant", ".reversed", ".tooManyParameters", ".duplicate", ".overruled", ".crowded".
    std::map<std::string, RefusedRows> refused;
    std::int64_t overlaps = 0; ///< as in BuildReport
    std::int64_t refusedCount() const { return rowCount - assignments.count(); }
};

/// Reads a plain or gzip file in pieces. Its first row names the columns, in English or French: customer, promotion,
/// parameter, value, and, if there are, from and to. These may be empty (open), a day (the whole of it) or an instant.
/// Values stand as documents write them: money in minor units, quantities, percents and factors as decimals.
/// Fails when the file cannot be read, with "assignments.noColumn" (path, name) or "assignments.collidingIds".
std::expected<AssignmentImport, Failure> importAssignments(const QString& path, const AssignmentRules& rules,
                                                           const ImportProgress& progress = {});

} // namespace offerwright::app
