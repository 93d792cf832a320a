/// \file Rows of CSV text in memory, by the rules and with the faults of csv.h, without a copy of what has no quotes.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace offerwright::app {

/// One row; its fields are views of the text, or of this row's own memory. `fault` as in CsvRow.
struct CsvFields {
    std::vector<std::string_view> fields;
    const char* fault = nullptr;
    std::size_t faultyColumn = 0;
    std::string unquoted; ///< fields that had quotes inside

    /// Empty when the row is shorter.
    std::string_view at(int column) const {
        return column >= 0 && static_cast<std::size_t>(column) < fields.size()
                   ? fields[static_cast<std::size_t>(column)]
                   : std::string_view();
    }
};

/// Where rows end, past their line ends. A text that does not end with a row ends beyond the last of them.
std::vector<std::size_t> rowEnds(std::string_view text, char delimiter);

/// Splits one row, with or without its line end.
void splitRow(std::string_view row, char delimiter, CsvFields& out);

/// Nothing but a line end: to be passed over.
inline bool isBlankRow(std::string_view row) { return row.empty() || row == "\n" || row == "\r\n" || row == "\r"; }

} // namespace offerwright::app
