/// \file One row of a file of assignments, read by rules. Private to this room.
#pragma once
#include "app/store/assignment_import.h"
#include "app/store/csv.h"
#include <unordered_map>

namespace offerwright::app {

/// Which column, from 0, is what; -1: there is none.
struct AssignmentColumns {
    int customer = -1;
    int promotion = -1;
    int parameter = -1;
    int value = -1;
    int from = -1;
    int to = -1;
};
/// From the names in the header; or the name of a column that is missing.
std::expected<AssignmentColumns, QString> columnsIn(const std::vector<std::string>& header);

/// Why a row is refused: the code and the arguments of its prose.
struct RowRefusal {
    const char* code = nullptr;
    std::vector<std::string> arguments;
};

class AssignmentReader {
public:
    AssignmentReader(const AssignmentColumns& columns, const AssignmentRules& rules);
    /// The assignment's names are in the row.
    std::expected<Assignment, RowRefusal> read(const CsvRow& row);

private:
    struct Bounds {
        int scale = 0;
        std::int64_t min = 0;
        std::int64_t max = 0;
    };
    using Parameters = std::unordered_map<std::string, Bounds>;

    std::expected<Bounds, RowRefusal> boundsOf(const Assignment& assignment);
    std::expected<std::optional<Instant>, RowRefusal> instantOf(std::string_view text, bool isEnd) const;

    AssignmentColumns m_columns;
    bool m_knowsPromotions;
    Zone m_zone;
    std::unordered_map<std::string, Parameters> m_promotions;
    std::string m_key; ///< for look-ups, so that none allocates
    /// What was probably meant is worth its time once.
    bool m_isPromotionTold = false;
    bool m_isParameterTold = false;
};

} // namespace offerwright::app
