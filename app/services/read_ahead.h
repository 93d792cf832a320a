/// \file The content of a file in pieces; a packed one is unpacked on a thread of its own, a few pieces ahead.
#pragma once
#include "app/store/file_reader.h"
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace offerwright::app {

/// One thread at a time, but for the offset and the size.
class ReadAhead {
public:
    explicit ReadAhead(FileReader reader);
    ~ReadAhead();
    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;

    /// The beginning of the content, at least `size` bytes unless it is shorter. Reading begins with it all the same;
    /// only before the first read.
    std::expected<std::string_view, Failure> peek(std::size_t size);
    /// Adds up to `most` bytes to `to`, and at least one unless at the end; how many.
    std::expected<std::size_t, Failure> read(std::string& to, std::size_t most);

    std::int64_t fileOffset() const { return m_offset; }
    std::int64_t fileSize() const { return m_size; }

private:
    using Piece = std::expected<std::string, Failure>; ///< the last is empty, or a failure
    Piece unpacked();
    void unpackAll(const std::stop_token& stop);
    std::expected<std::size_t, Failure> readPlain(std::string& to, std::size_t most);
    std::expected<bool, Failure> takePiece();

    FileReader m_reader;
    std::int64_t m_size = 0;
    std::atomic<std::int64_t> m_offset = 0;
    std::string m_held; ///< content that is read and not taken
    std::size_t m_taken = 0;
    bool m_isAtEnd = false;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Piece> m_pieces;
    std::optional<std::jthread> m_thread;
};

} // namespace offerwright::app
