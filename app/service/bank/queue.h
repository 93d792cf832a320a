/// \file What waits for a thread, the first first, and never too much of it. Private to this room.
#pragma once
#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

namespace offerwright::bank {

/// For any number of threads on both sides.
template <typename Item> class Queue {
public:
    explicit Queue(std::size_t most)
        : m_most(most) {}

    /// False when it is full or closed.
    bool put(Item item) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_isClosed || m_items.size() >= m_most) return false;
            m_items.push_back(std::move(item));
        }
        m_changed.notify_one();
        return true;
    }

    /// Waits until there is something and takes up to `most` of it; nothing when it is closed and empty.
    std::vector<Item> take(std::size_t most) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isClosed || !m_items.empty(); });
        const auto end = m_items.begin() + static_cast<std::ptrdiff_t>(std::min(most, m_items.size()));
        std::vector<Item> taken(std::move_iterator(m_items.begin()), std::move_iterator(end));
        m_items.erase(m_items.begin(), end);
        return taken;
    }

    /// Nothing more is put; what waits is still taken.
    void close() {
        {
            const std::lock_guard lock(m_mutex);
            m_isClosed = true;
        }
        m_changed.notify_all();
    }

private:
    const std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Item> m_items;
    bool m_isClosed = false;
};

} // namespace offerwright::bank
