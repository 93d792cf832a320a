// A digest of texts in order: FNV-1a over 64 bits, each text closed by its length.
#pragma once
#include <cstdint>
#include <string_view>

namespace offerwright::tests {

class Digest {
public:
    void add(std::string_view text) {
        for (const char each : text) step(static_cast<unsigned char>(each));
        for (std::size_t length = text.size(), i = 0; i < 8; ++i, length >>= 8) step(length & 0xFF);
    }
    std::uint64_t value() const { return m_value; }

private:
    void step(std::uint64_t byte) { m_value = (m_value ^ byte) * 0x100000001B3ULL; }

    std::uint64_t m_value = 0xCBF29CE484222325ULL;
};

} // namespace offerwright::tests
