/// \file Memory for the results of one call: laid out one behind the other, given up all at once, used again.
#pragma once
#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace offerwright {

/// One thread at a time. What it holds is never destroyed, only forgotten: only values without memory of their own.
class Arena {
public:
    /// A list that stays until `clear`.
    template <typename Item> std::span<Item> keep(std::span<const Item> items) {
        const std::span<Item> kept = leave<Item>(items.size());
        std::uninitialized_copy(items.begin(), items.end(), kept.begin());
        return kept;
    }
    std::string_view keep(std::string_view text) {
        const std::span<char> kept = keep(std::span<const char>(text));
        return {kept.data(), kept.size()};
    }
    /// So many values as they are by default.
    template <typename Item> std::span<Item> make(std::size_t count) {
        static_assert(std::is_trivially_destructible_v<Item>);
        auto* first = static_cast<Item*>(room(count * sizeof(Item), alignof(Item)));
        std::uninitialized_value_construct_n(first, count);
        return {first, count};
    }
    /// The same with whatever stands there: to be written before it is read.
    template <typename Item> std::span<Item> leave(std::size_t count) {
        static_assert(std::is_trivially_destructible_v<Item>);
        return {static_cast<Item*>(room(count * sizeof(Item), alignof(Item))), count};
    }
    /// What is asked for next begins where a line of the cache does, unless it does not fit behind what there is.
    void beginLine() { m_used = (m_used + kLine - 1) & ~(kLine - 1); }
    void clear() {
        if (!m_chunks.empty()) open(0);
    }

private:
    static constexpr std::size_t kChunk = std::size_t{1} << 16;
    static constexpr std::size_t kLine = 64;
    struct alignas(kLine) Line {
        std::byte bytes[kLine];
    };
    struct Chunk {
        std::unique_ptr<Line[]> lines;
        std::size_t size = 0;
    };
    void open(std::size_t chunk) {
        m_chunk = chunk;
        m_first = m_chunks[chunk].lines.get()->bytes;
        m_size = m_chunks[chunk].size;
        m_used = 0;
    }
    void* room(std::size_t bytes, std::size_t alignment) {
        const std::size_t from = (m_used + alignment - 1) & ~(alignment - 1);
        if (from + bytes > m_size) return roomElsewhere(bytes);
        m_used = from + bytes;
        return m_first + from;
    }
    /// In the next chunk that is large enough.
    [[gnu::noinline]] void* roomElsewhere(std::size_t bytes) {
        std::size_t chunk = m_chunks.empty() ? 0 : m_chunk + 1;
        while (chunk < m_chunks.size() && m_chunks[chunk].size < bytes) ++chunk;
        if (chunk == m_chunks.size()) {
            const std::size_t lines = (std::max(bytes, kChunk) + kLine - 1) / kLine;
            m_chunks.push_back({std::make_unique_for_overwrite<Line[]>(lines), lines * kLine});
        }
        open(chunk);
        m_used = bytes;
        return m_first;
    }

    std::vector<Chunk> m_chunks;
    std::size_t m_chunk = 0;
    std::byte* m_first = nullptr; ///< of this chunk
    std::size_t m_size = 0;       ///< of this chunk
    std::size_t m_used = 0;       ///< of this chunk
};

} // namespace offerwright
