#include "app/store/line_reader.h"
#include <algorithm>

namespace offerwright::app {
namespace {

constexpr std::size_t kChunkBytes = 256 * 1024;

} // namespace

std::expected<ChunkReader, Failure> ChunkReader::open(const QString& path) {
    auto reader = GzipReader::open(path);
    if (!reader) return std::unexpected(std::move(reader.error()));
    return ChunkReader(std::move(*reader));
}

std::expected<std::string_view, Failure> ChunkReader::next() {
    m_chunk.resize(kChunkBytes);
    const auto size = m_reader.read(m_chunk.data(), kChunkBytes);
    if (!size) return std::unexpected(size.error());
    return std::string_view(m_chunk).substr(0, *size);
}

std::expected<LineReader, Failure> LineReader::open(const QString& path, std::size_t longest) {
    auto chunks = ChunkReader::open(path);
    if (!chunks) return std::unexpected(std::move(chunks.error()));
    return LineReader(std::move(*chunks), path, longest);
}

bool LineReader::take(std::string_view& line, std::size_t end, std::size_t skip) {
    line = std::string_view(m_held).substr(m_from, end - m_from);
    if (line.ends_with('\r')) line.remove_suffix(1);
    m_from = end + skip;
    m_searched = m_from;
    ++m_lineNumber;
    return true;
}

std::expected<bool, Failure> LineReader::next(std::string_view& line) {
    for (;;) {
        const std::size_t end = m_held.find('\n', m_searched);
        const std::size_t length = std::min(end, m_held.size()) - m_from;
        if (length > m_longest) {
            Failure tooLong{QStringLiteral("file.lineTooLong"), {m_path, QString::number(m_lineNumber + 1)}, {}};
            return std::unexpected(std::move(tooLong));
        }
        if (end != std::string::npos) return take(line, end, 1);
        if (m_atEnd && m_from == m_held.size()) return false;
        if (m_atEnd) return take(line, m_held.size(), 0);
        // What was given is dropped once for each chunk, so the work stays linear.
        m_held.erase(0, std::exchange(m_from, 0));
        m_searched = m_held.size();
        const auto chunk = m_chunks.next();
        if (!chunk) return std::unexpected(chunk.error());
        m_atEnd = chunk->empty();
        m_held.append(*chunk);
    }
}

} // namespace offerwright::app
