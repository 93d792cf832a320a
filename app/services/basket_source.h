/// \file A file of JSON Lines cut into chunks of whole lines, which any number of threads take in turn.
#pragma once
#include "app/store/gzip.h"
#include <mutex>
#include <optional>
#include <string>

namespace offerwright::app {

/// Some lines of the file.
struct LineChunk {
    std::size_t index = 0; ///< of the chunk, from 0
    std::int64_t firstLine = 1;
    std::string text; ///< whole lines, the last perhaps without its end
};

class LineSource {
public:
    explicit LineSource(GzipReader reader);

    /// The next chunk; nothing at the end. Into `chunk.text`, whose memory is used again. Safe from any thread.
    std::expected<bool, Failure> next(LineChunk& chunk);
    std::int64_t fileOffset() const;
    std::int64_t fileSize() const { return m_fileSize; }

private:
    std::expected<bool, Failure> fill(std::string& text);
    mutable std::mutex m_mutex;
    GzipReader m_reader;
    std::string m_rest; ///< begin of a line whose end is not read yet
    std::size_t m_index = 0;
    std::int64_t m_line = 1;
    std::int64_t m_fileSize = 0;
    bool m_isAtEnd = false;
};

} // namespace offerwright::app
