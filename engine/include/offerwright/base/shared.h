/// \file A value that copies share: where many hold the same, each holds a pointer to it.
///
///     Shared<std::string> brand = "Aurore";
///     Shared<std::string> same = brand;     // one text
///     if (brand->starts_with('A')) ...
#pragma once
#include <atomic>
#include <concepts>
#include <initializer_list>
#include <utility>

namespace offerwright {

template <typename T> class Shared;
/// What a shared value can be made from.
template <typename From, typename T>
concept CanMake = std::constructible_from<T, From> && !std::same_as<std::remove_cvref_t<From>, Shared<T>>;
/// What a value can be seen as without being itself.
template <typename To, typename T>
concept SeenIn = std::convertible_to<const T&, To> && !std::same_as<std::remove_cvref_t<To>, T>;

/// Immutable but for assignment, which puts another value in its place; copies may be held by any threads. As large as
/// a pointer, which is why it is no std::shared_ptr; a value like that of `T{}` takes no other room.
template <typename T> class Shared {
public:
    Shared() = default;
    template <CanMake<T> From> Shared(From&& from) {
        T value(std::forward<From>(from));
        if (value != T{}) m_held = new Held(std::move(value));
    }
    /// A list of what a container holds.
    template <typename Whole = T>
    Shared(std::initializer_list<typename Whole::value_type> items)
        : Shared(T(items)) {}

    Shared(const Shared& other)
        : m_held(other.m_held) {
        if (m_held) m_held->holders.fetch_add(1, std::memory_order_relaxed);
    }
    Shared(Shared&& other) noexcept
        : m_held(std::exchange(other.m_held, nullptr)) {}
    Shared& operator=(Shared other) noexcept {
        std::swap(m_held, other.m_held);
        return *this;
    }
    ~Shared() {
        if (m_held && m_held->holders.fetch_sub(1, std::memory_order_acq_rel) == 1) delete m_held;
    }

    const T& operator*() const { return m_held ? m_held->value : nothing(); }
    const T* operator->() const { return &**this; }
    operator const T&() const { return **this; }
    /// Such as a view of it.
    template <SeenIn<T> To> operator To() const { return **this; }
    auto begin() const { return (**this).begin(); }
    auto end() const { return (**this).end(); }
    bool empty() const { return !m_held; }

    bool operator==(const Shared& other) const { return m_held == other.m_held || **this == *other; }
    bool operator==(const T& value) const { return **this == value; }

private:
    struct Held {
        explicit Held(T&& whole)
            : value(std::move(whole)) {}
        std::atomic<std::uint32_t> holders = 1;
        const T value;
    };
    static const T& nothing() {
        static const T value{};
        return value;
    }
    Held* m_held = nullptr;
};

} // namespace offerwright
