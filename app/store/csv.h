/// \file Rows of a CSV file by RFC 4180, read by chunks: quotes, doubled quotes, line ends inside quotes, LF and CRLF,
/// a BOM, gzip. Bounded memory whatever the file holds.
#pragma once
#include "app/store/file_reader.h"
#include <string>
#include <string_view>
#include <vector>

namespace offerwright::app {

/// One row. `line` is that of its start, from 1. A row that breaks the rules has its fault's code: "csv.quote" (text
/// after a closing quote), "csv.unterminated" (the file ends inside quotes), "csv.fieldTooLong", "csv.tooManyColumns".
struct CsvRow {
    std::vector<std::string> fields;
    std::int64_t line = 0;
    const char* fault = nullptr;
    std::size_t faultyColumn = 0;
};

class CsvReader {
public:
    static constexpr std::size_t kLongestField = 64 * 1024;
    static constexpr std::size_t kMostColumns = 1000;
    /// Sniffs the delimiter (comma, semicolon or tab) from the first line when `delimiter` is 0.
    static std::expected<CsvReader, Failure> open(const QString& path, char delimiter = 0);

    char delimiter() const { return m_delimiter; }
    /// False at the end. Empty lines are passed over.
    std::expected<bool, Failure> next(CsvRow& row);
    std::int64_t position() const { return m_file.fileOffset(); }
    std::int64_t size() const { return m_file.fileSize(); }

private:
    /// Where in a field the reader stands.
    enum class Place { Start, Bare, Quoted, AfterQuote };
    explicit CsvReader(FileReader file)
        : m_file(std::move(file)) {}
    std::expected<bool, Failure> fill();
    void skipMark();
    bool take(char c, CsvRow& row);
    void takeQuoted(char c, CsvRow& row);
    void add(char c, CsvRow& row);
    void endField(CsvRow& row);
    void endRow(CsvRow& row);
    void fault(CsvRow& row, const char* code);

    FileReader m_file;
    std::string m_chunk;
    std::size_t m_at = 0;
    char m_delimiter = ',';
    Place m_place = Place::Start;
    std::string m_field;
    std::int64_t m_line = 1;
    bool m_atEnd = false;
};

/// The most frequent of comma, semicolon and tab outside quotes in the first line; comma when there is none.
char sniffDelimiter(std::string_view text);

} // namespace offerwright::app
