#include "app/store/csv_text.h"
#include "app/store/csv.h"
#include <algorithm>

namespace offerwright::app {
namespace {

/// Where in a field a reader stands; as in CsvReader.
enum class Place { Start, Bare, Quoted, AfterQuote };

Place placeAfter(Place place, char c, char delimiter) {
    if (place == Place::Quoted) return c == '"' ? Place::AfterQuote : Place::Quoted;
    if (c == delimiter) return Place::Start;
    if (place == Place::Start) return c == '"' ? Place::Quoted : Place::Bare;
    if (place == Place::AfterQuote) return c == '"' ? Place::Quoted : c == '\r' ? Place::AfterQuote : Place::Bare;
    return Place::Bare;
}

/// One row while it is split.
class Splitting {
public:
    Splitting(std::string_view row, char delimiter, CsvFields& out)
        : m_row(row)
        , m_delimiter(delimiter)
        , m_out(out) {}

    void run() {
        std::size_t at = 0;
        do {
            at = m_row.substr(at).starts_with('"') ? quoted(at) : bare(at);
        } while (at++ < m_row.size());
    }

private:
    void fault(const char* code) {
        if (m_out.fault) return;
        m_out.fault = code;
        m_out.faultyColumn = m_out.fields.size();
    }
    void add(std::string_view field) {
        if (field.size() > CsvReader::kLongestField) {
            fault("csv.fieldTooLong");
            field = field.substr(0, CsvReader::kLongestField);
        }
        if (m_out.fields.size() < CsvReader::kMostColumns)
            m_out.fields.push_back(field);
        else
            fault("csv.tooManyColumns");
    }
    /// These give where the delimiter after the field stands, or the end.
    std::size_t bare(std::size_t at) {
        const std::size_t end = std::min(m_row.find(m_delimiter, at), m_row.size());
        std::string_view field = m_row.substr(at, end - at);
        if (end == m_row.size() && field.ends_with('\r')) field.remove_suffix(1);
        add(field);
        return end;
    }
    std::size_t quoted(std::size_t at) {
        const std::size_t close = m_row.find('"', at + 1);
        const bool isPlain =
            close != std::string_view::npos && (close + 1 == m_row.size() || m_row[close + 1] == m_delimiter);
        if (!isPlain) return mixed(at);
        add(m_row.substr(at + 1, close - at - 1));
        return close + 1;
    }
    /// Quotes within, or what is none: byte by byte into the row's own memory, which has room for the whole row.
    std::size_t mixed(std::size_t at) {
        const std::size_t first = m_out.unquoted.size();
        Place place = Place::Start;
        for (; at < m_row.size(); ++at) {
            const char c = m_row[at];
            const Place next = placeAfter(place, c, m_delimiter);
            if (next == Place::Start) break;
            const bool isKept = place == Place::Bare || next == Place::Bare || (place == Place::Quoted && c != '"') ||
                                (place == Place::AfterQuote && c == '"');
            if (place == Place::AfterQuote && next == Place::Bare) fault("csv.quote");
            if (isKept) m_out.unquoted += c;
            place = next;
        }
        if (place == Place::Quoted) fault("csv.unterminated");
        std::string_view field = std::string_view(m_out.unquoted).substr(first);
        if (place == Place::Bare && at == m_row.size() && field.ends_with('\r')) field.remove_suffix(1);
        add(field);
        return at;
    }

    std::string_view m_row;
    char m_delimiter;
    CsvFields& m_out;
};

} // namespace

std::vector<std::size_t> rowEnds(std::string_view text, char delimiter) {
    std::vector<std::size_t> ends;
    if (text.find('"') == std::string_view::npos) {
        for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
            ends.push_back(at + 1);
        return ends;
    }
    Place place = Place::Start;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isEnd = text[i] == '\n' && place != Place::Quoted;
        if (isEnd) ends.push_back(i + 1);
        place = isEnd ? Place::Start : placeAfter(place, text[i], delimiter);
    }
    return ends;
}

void splitRow(std::string_view row, char delimiter, CsvFields& out) {
    out.fields.clear();
    out.fault = nullptr;
    out.unquoted.clear();
    out.unquoted.reserve(row.size());
    const std::size_t ends = row.ends_with('\n') ? 1 : 0;
    const std::string_view line = row.substr(0, row.size() - ends);
    Splitting(line, delimiter, out).run();
}

} // namespace offerwright::app
