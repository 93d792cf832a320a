/// \file Memory for what lives no longer than one call, lent and taken back by its thread: once warm, nothing is asked
/// of the system.
///
///     Pooled<Cut> cuts; // a vector that borrows
///
/// Blocks come in powers of two from kLeastLent to kMostLent bytes; what is larger comes from the system. Every thread
/// has its own: what is Pooled goes back where it was lent, so it must not be handed to another thread, nor outlive its own.
#pragma once
#include <bit>
#include <cstddef>
#include <new>
#include <vector>

namespace offerwright {

inline constexpr std::size_t kLeastLent = 32;
inline constexpr std::size_t kMostLent = std::size_t{1} << 20;

/// Blocks of this thread that nobody has borrowed, by size.
class Pool {
public:
    Pool() = default;
    Pool(const Pool&) = delete;
    Pool& operator=(const Pool&) = delete;
    ~Pool();

    void* lend(std::size_t bytes) {
        const std::size_t size = sizeClass(bytes);
        Free*& first = m_free[size];
        if (!first) return cut(size);
        Free* block = first;
        first = block->next;
        return block;
    }
    void takeBack(void* block, std::size_t bytes) {
        Free*& first = m_free[sizeClass(bytes)];
        first = new (block) Free{first};
    }
    static Pool& ofThread() {
        thread_local Pool pool;
        return pool;
    }

private:
    struct Free {
        Free* next = nullptr;
    };
    static constexpr std::size_t kSizes = std::bit_width(kMostLent / kLeastLent);
    static std::size_t sizeClass(std::size_t bytes) {
        return bytes <= kLeastLent ? 0 : static_cast<std::size_t>(std::bit_width((bytes - 1) / kLeastLent));
    }
    /// A block from what is left of the newest chunk, or of a new one.
    void* cut(std::size_t size);

    Free* m_free[kSizes] = {};
    std::byte* m_at = nullptr;
    std::byte* m_end = nullptr;
    std::vector<void*> m_chunks;
};

/// Borrows from the thread's pool. With sanitizers it asks the system, so that these see every block.
template <typename Item> struct Borrowing {
    using value_type = Item;
    Borrowing() = default;
    template <typename Other> Borrowing(const Borrowing<Other>&) {}
    Item* allocate(std::size_t count) {
        const std::size_t bytes = count * sizeof(Item);
        return static_cast<Item*>(fromPool(bytes) ? Pool::ofThread().lend(bytes) : ::operator new(bytes));
    }
    void deallocate(Item* items, std::size_t count) {
        const std::size_t bytes = count * sizeof(Item);
        fromPool(bytes) ? Pool::ofThread().takeBack(items, bytes) : ::operator delete(items);
    }
    bool operator==(const Borrowing&) const { return true; }

private:
    static bool fromPool([[maybe_unused]] std::size_t bytes) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        return false;
#else
        return bytes <= kMostLent;
#endif
    }
};

template <typename Item> using Pooled = std::vector<Item, Borrowing<Item>>;

} // namespace offerwright
