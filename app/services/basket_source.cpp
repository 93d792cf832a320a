#include "app/services/basket_source.h"
#include <algorithm>
#include <offerwright/text/documents.h>

namespace offerwright::app {
namespace {

constexpr std::size_t kPiece = 512 * 1024;
/// A line longer than this is no basket; it goes out in pieces, each of which is refused.
constexpr std::size_t kLongestLine = kMaxTextBytes + kPiece;

} // namespace

LineSource::LineSource(GzipReader reader)
    : m_reader(std::move(reader))
    , m_fileSize(m_reader.fileSize()) {}

std::int64_t LineSource::fileOffset() const {
    const std::lock_guard lock(m_mutex);
    return m_reader.fileOffset();
}

/// Reads until `text` holds the end of a line; what follows that end is kept for the next chunk.
std::expected<bool, Failure> LineSource::fill(std::string& text) {
    text.swap(m_rest);
    m_rest.clear();
    while (!m_isAtEnd && text.size() < kLongestLine) {
        const std::size_t held = text.size();
        text.resize(held + kPiece);
        const auto got = m_reader.read(text.data() + held, kPiece);
        if (!got) return std::unexpected(got.error());
        text.resize(held + *got);
        m_isAtEnd = *got == 0;
        const std::size_t end = text.rfind('\n');
        if (m_isAtEnd || end == std::string::npos || end < held) continue;
        m_rest.assign(text, end + 1);
        text.resize(end + 1);
        break;
    }
    return !text.empty();
}

std::expected<bool, Failure> LineSource::next(LineChunk& chunk) {
    const std::lock_guard lock(m_mutex);
    chunk.text.clear();
    const auto isFilled = fill(chunk.text);
    if (!isFilled || !*isFilled) return isFilled;
    chunk.index = m_index++;
    chunk.firstLine = m_line;
    m_line += std::ranges::count(chunk.text, '\n');
    return true;
}

} // namespace offerwright::app
