/// \file Rows as they came, packed: the customer's id once for rows that follow one another, then records as in an
/// image.
#pragma once
#include "engine/personal/codec.h"
#include "offerwright/personal/assignments_builder.h"
#include <memory>
#include <string>
#include <vector>

namespace offerwright::personal {

/// A record and the caller's number of its row.
struct Row {
    Record record;
    std::int64_t number = 0;
};

/// Rows of one customer that follow one another.
struct Run {
    std::uint64_t hash = 0;
    std::string_view id; ///< in the log's own memory
    std::size_t first = 0;
    std::size_t count = 0;
};

/// Grows by pages, and each page can be read alone.
class RowLog {
public:
    void add(std::string_view customer, const Row& row);
    std::size_t bytes() const { return m_bytes; }
    std::size_t memoryBytes() const { return m_pages.size() * kPageBytes; }
    bool isEmpty() const { return m_pages.empty(); }
    /// Appends all rows in the order in which they came, and their runs.
    void read(std::vector<Row>& rows, std::vector<Run>& runs) const;

private:
    static constexpr std::size_t kPageBytes = 16 * 1024;
    static constexpr std::size_t kLongestRow = kLongestName + 1 + kLongestNumber + kLongestRecord;
    struct Page {
        std::unique_ptr<std::uint8_t[]> bytes;
        std::size_t used = 0;
    };
    std::uint8_t* putHead(std::uint8_t* to, std::string_view customer, std::int64_t number);

    std::vector<Page> m_pages;
    std::size_t m_bytes = 0;
    std::string m_customer; ///< of the last row; empty at the start of a page
    std::int64_t m_number = 0;
    Validity m_validity;
};

/// Sorted out for good: what of one customer stays.
///
/// A customer found to have too many assignments is remembered, so that rows that come later stay out as well.
class RowSorter {
public:
    /// Calls `take(hash, id, rows)` for each customer with rows that stay, by hash, then id. Leaves the log as it was.
    template <typename Take> void sortOut(const RowLog& log, const std::vector<std::uint32_t>& places, Take take);

    BuildReport& report() { return m_report; }

private:
    void readAll(const RowLog& log, const std::vector<std::uint32_t>& places);
    /// Gathers a customer's runs, from `at` on, into m_own; where the next customer's begin.
    std::size_t gather(std::size_t at);
    void leaveOutRepeated();
    bool isCrowded(std::string_view id);

    BuildReport m_report;
    std::vector<std::string> m_crowded; ///< ascending
    std::vector<Row> m_rows;
    std::vector<Run> m_runs;
    std::vector<Row> m_own;
};

template <typename Take>
void RowSorter::sortOut(const RowLog& log, const std::vector<std::uint32_t>& places, Take take) {
    readAll(log, places);
    for (std::size_t at = 0; at < m_runs.size();) {
        const Run run = m_runs[at];
        at = gather(at);
        leaveOutRepeated();
        if (!isCrowded(run.id)) take(run.hash, run.id, m_own);
    }
}

} // namespace offerwright::personal
