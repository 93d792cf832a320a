/// \file Plain and gzip files by chunks and by lines, in bounded memory whatever the file holds.
///
///     auto lines = LineReader::open(path);
///     std::string_view line;
///     for (auto more = lines->next(line); more && *more; more = lines->next(line)) ...
#pragma once
#include "app/store/gzip.h"
#include <string>
#include <string_view>

namespace offerwright::app {

/// The content of a file, piece by piece.
class ChunkReader {
public:
    static std::expected<ChunkReader, Failure> open(const QString& path);

    /// The next bytes, empty at the end. They stand until the next call.
    std::expected<std::string_view, Failure> next();

    /// For progress: bytes of the file as it lies on disk, read so far and in all.
    std::int64_t position() const { return m_reader.fileOffset(); }
    std::int64_t size() const { return m_reader.fileSize(); }

private:
    explicit ChunkReader(GzipReader reader)
        : m_reader(std::move(reader)) {}
    GzipReader m_reader;
    std::string m_chunk;
};

/// Lines without their ends (LF or CRLF); the last may lack one. A line over `longest` bytes is file.lineTooLong
/// (path, line).
class LineReader {
public:
    static constexpr std::size_t kLongest = 4 * 1024 * 1024;
    static std::expected<LineReader, Failure> open(const QString& path, std::size_t longest = kLongest);

    /// False at the end. The line stands until the next call.
    std::expected<bool, Failure> next(std::string_view& line);
    std::int64_t lineNumber() const { return m_lineNumber; } ///< of the line given last, from 1
    std::int64_t position() const { return m_chunks.position(); }
    std::int64_t size() const { return m_chunks.size(); }

private:
    LineReader(ChunkReader chunks, const QString& path, std::size_t longest)
        : m_chunks(std::move(chunks))
        , m_path(path)
        , m_longest(longest) {}
    bool take(std::string_view& line, std::size_t end, std::size_t skip);

    ChunkReader m_chunks;
    QString m_path;
    std::size_t m_longest;
    std::string m_held; ///< read and not yet given, from m_from on
    std::size_t m_from = 0;
    std::size_t m_searched = 0; ///< up to here there is no line end
    std::int64_t m_lineNumber = 0;
    bool m_atEnd = false;
};

} // namespace offerwright::app
