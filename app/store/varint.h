/// \file Numbers as bytes, little-endian, and back without trust. Private to this room.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace offerwright::app {

inline std::uint64_t zigzag(std::int64_t value) {
    return (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63);
}
inline std::int64_t unzigzag(std::uint64_t value) {
    return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
}

inline void addVarint(std::string& out, std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) out += static_cast<char>(value | 0x80);
    out += static_cast<char>(value);
}

inline void addFixed(std::string& out, std::uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i));
}

/// Reads on; past the end, or at a number that is none, it fails and gives zeros from there.
class ByteCursor {
public:
    ByteCursor() = default;
    explicit ByteCursor(std::string_view bytes)
        : m_at(reinterpret_cast<const std::uint8_t*>(bytes.data()))
        , m_end(m_at + bytes.size()) {}

    bool isGood() const { return m_isGood; }
    bool isAtEnd() const { return m_at == m_end; }
    std::size_t left() const { return static_cast<std::size_t>(m_end - m_at); }
    void fail() {
        m_isGood = false;
        m_at = m_end;
    }

    std::uint64_t varint() {
        if (m_at != m_end && *m_at < 0x80) return *m_at++;
        return longVarint();
    }
    std::uint64_t fixed(int bytes) {
        const std::string_view taken = take(static_cast<std::size_t>(bytes));
        std::uint64_t value = 0;
        for (std::size_t i = taken.size(); i > 0; --i) value = value << 8 | static_cast<std::uint8_t>(taken[i - 1]);
        return value;
    }
    std::string_view take(std::size_t size) {
        if (size > left()) fail();
        if (!m_isGood) return {};
        const std::string_view bytes(reinterpret_cast<const char*>(m_at), size);
        m_at += size;
        return bytes;
    }
    /// A count of things that take at least a byte each.
    std::size_t count() {
        const std::uint64_t count = varint();
        if (count > left()) fail();
        return m_isGood ? static_cast<std::size_t>(count) : 0;
    }

private:
    std::uint64_t longVarint() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 70 && m_at != m_end; shift += 7) {
            const std::uint64_t byte = *m_at++;
            if (shift == 63 && byte > 1) break;
            value |= (byte & 0x7f) << shift;
            if (byte < 0x80) return value;
        }
        fail();
        return 0;
    }

    const std::uint8_t* m_at = nullptr;
    const std::uint8_t* m_end = nullptr;
    bool m_isGood = true;
};

} // namespace offerwright::app
