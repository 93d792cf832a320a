#include "engine/personal/row_log.h"
#include "engine/personal/id_hash.h"
#include "offerwright/base/assert.h"
#include <algorithm>
#include <tuple>

namespace offerwright::personal {
namespace {

/// What one step of the caller's numbers is, without leaving 64 bits.
std::uint64_t stepOf(std::int64_t from, std::int64_t to) {
    return folded(static_cast<std::int64_t>(static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from)));
}

std::int64_t stepped(std::int64_t from, std::uint64_t step) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(from) + static_cast<std::uint64_t>(unfolded(step)));
}

/// Reads one page; what a log has written itself is never wrong.
class PageReader {
public:
    PageReader(const std::uint8_t* bytes, std::size_t size)
        : m_in{bytes, bytes + size} {}

    void read(std::vector<Row>& rows, std::vector<Run>& runs) {
        while (!m_in.atEnd()) {
            if (*m_in.at == 0)
                ++m_in.at;
            else
                beginRun(rows.size(), runs);
            rows.push_back(takeRow());
            ++runs.back().count;
        }
    }

private:
    void beginRun(std::size_t first, std::vector<Run>& runs) {
        Run& run = runs.emplace_back();
        const bool isName = takeName(m_in, run.id);
        OW_ASSERT(isName);
        run.hash = idHash(run.id);
        run.first = first;
        m_number = 0;
        m_validity = {};
    }
    Row takeRow() {
        Row row;
        std::uint64_t step = 0;
        const bool isRow = takeNumber(m_in, step) && takeRecord(m_in, row.record, m_validity);
        OW_ASSERT(isRow);
        m_number = stepped(m_number, step);
        row.number = m_number;
        return row;
    }

    ByteReader m_in;
    std::int64_t m_number = 0;
    Validity m_validity;
};

} // namespace

std::uint8_t* RowLog::putHead(std::uint8_t* to, std::string_view customer, std::int64_t number) {
    if (customer == m_customer) {
        *to++ = 0;
    } else {
        to = putName(to, customer);
        m_customer = customer;
        m_number = 0;
        m_validity = {};
    }
    to = putNumber(to, stepOf(m_number, number));
    m_number = number;
    return to;
}

void RowLog::add(std::string_view customer, const Row& row) {
    if (m_pages.empty() || m_pages.back().used + kLongestRow + kSlack > kPageBytes) {
        m_pages.push_back({std::make_unique_for_overwrite<std::uint8_t[]>(kPageBytes), 0});
        m_customer.clear();
    }
    Page& page = m_pages.back();
    std::uint8_t* const begin = page.bytes.get() + page.used;
    const std::uint8_t* const end = putRecord(putHead(begin, customer, row.number), row.record, m_validity);
    page.used += static_cast<std::size_t>(end - begin);
    m_bytes += static_cast<std::size_t>(end - begin);
}

void RowLog::read(std::vector<Row>& rows, std::vector<Run>& runs) const {
    for (const Page& page : m_pages) PageReader(page.bytes.get(), page.used).read(rows, runs);
}

void RowSorter::readAll(const RowLog& log, const std::vector<std::uint32_t>& places) {
    m_rows.clear();
    m_runs.clear();
    log.read(m_rows, m_runs);
    if (!places.empty()) {
        for (Row& row : m_rows) row.record.parameter = places[row.record.parameter];
    }
    // Of one customer the earlier rows first.
    std::ranges::sort(m_runs, {}, [](const Run& run) { return std::tuple(run.hash, run.id, run.first); });
}

std::size_t RowSorter::gather(std::size_t at) {
    m_own.clear();
    const Run& run = m_runs[at];
    for (; at < m_runs.size() && m_runs[at].hash == run.hash && m_runs[at].id == run.id; ++at) {
        const auto first = m_rows.begin() + static_cast<std::ptrdiff_t>(m_runs[at].first);
        m_own.insert(m_own.end(), first, first + static_cast<std::ptrdiff_t>(m_runs[at].count));
    }
    return at;
}

/// Of rows for one parameter with one validity the last stays.
void RowSorter::leaveOutRepeated() {
    const auto before = [](const Row& a, const Row& b) { return standsBefore(a.record, b.record); };
    if (!std::ranges::is_sorted(m_own, before)) std::ranges::stable_sort(m_own, before);
    std::size_t kept = 0;
    for (const Row& row : m_own) {
        if (kept == 0 || before(m_own[kept - 1], row)) {
            m_own[kept++] = row;
        } else if (m_own[kept - 1].record.value == row.record.value) {
            m_report.duplicates.add(row.number);
        } else {
            m_report.overruled.add(m_own[kept - 1].number);
            m_own[kept - 1] = row;
        }
    }
    m_own.resize(kept);
}

bool RowSorter::isCrowded(std::string_view id) {
    const auto place = std::ranges::lower_bound(m_crowded, id);
    const bool wasCrowded = place != m_crowded.end() && *place == id;
    if (!wasCrowded && m_own.size() <= kMostOfOneCustomer) return false;
    if (!wasCrowded) m_crowded.insert(place, std::string(id));
    for (const Row& row : m_own) m_report.crowded.add(row.number);
    return true;
}

} // namespace offerwright::personal
