#include "app/store/csv.h"
#include <algorithm>
#include <array>

namespace offerwright::app {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kChunkBytes = 256 * 1024;
/// A first line longer than this is sniffed by its beginning.
constexpr std::size_t kSniffedBytes = 64 * 1024;

} // namespace

char sniffDelimiter(std::string_view text) {
    constexpr std::array candidates{',', ';', '\t'};
    std::array<int, 3> counts{};
    bool inQuotes = false;
    for (const char c : text) {
        if (c == '"') inQuotes = !inQuotes;
        if (inQuotes) continue;
        if (c == '\n') break;
        const auto found = std::ranges::find(candidates, c);
        if (found != candidates.end()) ++counts[static_cast<std::size_t>(found - candidates.begin())];
    }
    return candidates[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

std::expected<CsvReader, Failure> CsvReader::open(const QString& path, char delimiter) {
    auto file = FileReader::open(path);
    if (!file) return std::unexpected(std::move(file.error()));
    CsvReader reader(std::move(*file));
    // A read may give little; the mark and the first line need enough.
    std::string start;
    while (start.size() < kSniffedBytes && start.find('\n') == std::string::npos) {
        const auto filled = reader.fill();
        if (!filled) return std::unexpected(filled.error());
        if (!*filled) break;
        start += reader.m_chunk;
    }
    reader.m_chunk = std::move(start);
    reader.m_at = 0;
    reader.skipMark();
    reader.m_delimiter =
        delimiter != 0 ? delimiter : sniffDelimiter(std::string_view(reader.m_chunk).substr(reader.m_at));
    return reader;
}

void CsvReader::skipMark() {
    if (m_chunk.starts_with(kByteOrderMark)) m_at = kByteOrderMark.size();
}

std::expected<bool, Failure> CsvReader::fill() {
    m_chunk.resize(kChunkBytes);
    const auto size = m_file.read(m_chunk.data(), kChunkBytes);
    if (!size) return std::unexpected(size.error());
    m_chunk.resize(*size);
    m_at = 0;
    return *size > 0;
}

std::expected<bool, Failure> CsvReader::next(CsvRow& row) {
    row.fields.clear();
    row.fault = nullptr;
    row.line = m_line;
    while (!m_atEnd) {
        if (m_at == m_chunk.size()) {
            const auto filled = fill();
            if (!filled) return std::unexpected(filled.error());
            m_atEnd = !*filled;
            continue;
        }
        if (take(m_chunk[m_at++], row)) return true;
    }
    if (m_place == Place::Quoted) fault(row, "csv.unterminated");
    if (row.fields.empty() && m_place == Place::Start) return false;
    endRow(row);
    return true;
}

/// Takes one byte; true when it ended a row that holds something.
bool CsvReader::take(char c, CsvRow& row) {
    if (c == '\n') ++m_line;
    if (m_place == Place::Quoted || m_place == Place::AfterQuote) {
        const bool ends = m_place == Place::AfterQuote && (c == m_delimiter || c == '\n' || c == '\r');
        if (!ends) {
            takeQuoted(c, row);
            return false;
        }
    }
    if (c == m_delimiter) {
        endField(row);
    } else if (c == '\n') {
        const bool isEmpty =
            row.fields.empty() && (m_place == Place::Start || (m_field == "\r" && m_place == Place::Bare));
        if (!isEmpty) {
            endRow(row);
            return true;
        }
        m_field.clear();
        m_place = Place::Start;
        row.line = m_line;
    } else if (c == '"' && m_place == Place::Start) {
        m_place = Place::Quoted;
    } else if (m_place != Place::AfterQuote) {
        m_place = Place::Bare;
        add(c, row);
    }
    return false;
}

void CsvReader::takeQuoted(char c, CsvRow& row) {
    if (m_place == Place::Quoted) {
        if (c == '"')
            m_place = Place::AfterQuote;
        else
            add(c, row);
        return;
    }
    // Past the fault the field goes on bare, so that the row ends where its line does.
    if (c != '"') fault(row, "csv.quote");
    m_place = c == '"' ? Place::Quoted : Place::Bare;
    add(c, row);
}

void CsvReader::add(char c, CsvRow& row) {
    if (m_field.size() < kLongestField)
        m_field += c;
    else
        fault(row, "csv.fieldTooLong");
}

void CsvReader::endField(CsvRow& row) {
    if (row.fields.size() < kMostColumns)
        row.fields.push_back(std::move(m_field));
    else
        fault(row, "csv.tooManyColumns");
    m_field.clear();
    m_place = Place::Start;
}

void CsvReader::endRow(CsvRow& row) {
    if (m_place == Place::Bare && m_field.ends_with('\r')) m_field.pop_back();
    endField(row);
}

void CsvReader::fault(CsvRow& row, const char* code) {
    if (row.fault) return;
    row.fault = code;
    row.faultyColumn = row.fields.size();
}

} // namespace offerwright::app
