#include "app/services/read_ahead.h"
#include <algorithm>

namespace offerwright::app {
namespace {

constexpr std::size_t kPiece = 512 * 1024;
constexpr std::size_t kPiecesAhead = 4;

} // namespace

ReadAhead::ReadAhead(FileReader reader)
    : m_reader(std::move(reader))
    , m_size(m_reader.fileSize()) {
    if (m_reader.isPacked()) m_thread.emplace([this](const std::stop_token& stop) { unpackAll(stop); });
}

ReadAhead::~ReadAhead() = default;

ReadAhead::Piece ReadAhead::unpacked() {
    std::string piece(kPiece, '\0');
    std::size_t size = 0;
    while (size < kPiece) {
        const auto got = m_reader.read(piece.data() + size, kPiece - size);
        if (!got) return std::unexpected(got.error());
        if (*got == 0) break;
        size += *got;
    }
    m_offset = m_reader.fileOffset();
    piece.resize(size);
    return piece;
}

void ReadAhead::unpackAll(const std::stop_token& stop) {
    for (bool isLast = false; !isLast && !stop.stop_requested();) {
        Piece piece = unpacked();
        isLast = !piece || piece->empty();
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, stop, [this] { return m_pieces.size() < kPiecesAhead; });
        m_pieces.push_back(std::move(piece));
        m_changed.notify_all();
    }
}

/// The next piece of a packed file takes the place of what is held and taken; false at the end.
std::expected<bool, Failure> ReadAhead::takePiece() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_pieces.empty(); });
    if (!m_pieces.front()) return std::unexpected(m_pieces.front().error());
    m_isAtEnd = m_pieces.front()->empty();
    if (m_isAtEnd) return false;
    m_held.erase(0, m_taken);
    m_taken = 0;
    if (m_held.empty())
        m_held.swap(*m_pieces.front());
    else
        m_held += *m_pieces.front();
    m_pieces.pop_front();
    m_changed.notify_all();
    return true;
}

std::expected<std::size_t, Failure> ReadAhead::readPlain(std::string& to, std::size_t most) {
    const std::size_t held = to.size();
    to.resize(held + most);
    const auto got = m_reader.read(to.data() + held, most);
    to.resize(held + got.value_or(0));
    m_offset = m_reader.fileOffset();
    return got;
}

std::expected<std::string_view, Failure> ReadAhead::peek(std::size_t size) {
    while (m_held.size() < size && !m_isAtEnd) {
        if (m_thread) {
            const auto isThere = takePiece();
            if (!isThere) return std::unexpected(isThere.error());
            continue;
        }
        const auto got = readPlain(m_held, size - m_held.size());
        if (!got) return std::unexpected(got.error());
        m_isAtEnd = *got == 0;
    }
    return m_held;
}

std::expected<std::size_t, Failure> ReadAhead::read(std::string& to, std::size_t most) {
    if (m_taken == m_held.size() && m_thread && !m_isAtEnd) {
        const auto isThere = takePiece();
        if (!isThere) return std::unexpected(isThere.error());
    }
    if (m_taken == m_held.size()) return m_thread ? 0 : readPlain(to, most);
    const std::size_t size = std::min(most, m_held.size() - m_taken);
    to.append(m_held, m_taken, size);
    m_taken += size;
    return size;
}

} // namespace offerwright::app
