/// \file Saved baskets: what lists show of each, and the basket itself, packed until it is looked at. A workspace may
/// have a hundred thousand.
#pragma once
#include <memory>
#include <offerwright/base/shared.h>
#include <offerwright/model/basket.h>
#include <offerwright/model/programme.h>
#include <string>
#include <vector>

namespace offerwright::app {

/// A basket with a name that people gave it, and the persona it is tried with. Immutable, any thread.
class SavedBasket {
public:
    /// One that was made here; it is kept as it is.
    SavedBasket(std::string name, Shared<std::string> persona, Basket basket);
    /// One that was read: `packed` is its document (TextPacker), which says `basket` under this programme. Only what
    /// lists show is taken of the basket.
    SavedBasket(std::string name, Shared<std::string> persona, const Basket& basket, std::string packed,
                std::shared_ptr<const Programme> programme);

    const std::string& name() const { return m_name; }
    const std::string& persona() const { return m_persona; }
    const std::string& id() const { return m_id; }
    std::size_t lines() const { return m_lines; }
    const std::vector<std::string>& coupons() const { return m_coupons; }
    const std::vector<std::string>& tenderTypes() const { return m_tenderTypes; }
    const std::string& tillType() const { return m_tillType; }
    /// The whole basket; one that was read is unpacked, which takes some 50 µs.
    Basket basket() const;
    bool operator==(const SavedBasket& other) const;

private:
    std::string m_name;
    std::string m_id;
    Shared<std::string> m_persona;
    Shared<std::string> m_tillType;
    std::size_t m_lines = 0;
    Shared<std::vector<std::string>> m_coupons;
    Shared<std::vector<std::string>> m_tenderTypes;
    std::shared_ptr<const Basket> m_basket; ///< null when it is packed
    std::string m_packed;
    std::shared_ptr<const Programme> m_programme; ///< that the packed document was read under
};

/// All of a workspace, in the order shown. A value: copies share what they hold.
class SavedBaskets {
public:
    using Entry = std::shared_ptr<const SavedBasket>;
    SavedBaskets() = default;
    explicit SavedBaskets(std::vector<Entry> entries);

    auto begin() const { return m_shelf->entries.begin(); }
    auto end() const { return m_shelf->entries.end(); }
    std::size_t size() const { return m_shelf->entries.size(); }
    bool empty() const { return m_shelf->entries.empty(); }
    const Entry& operator[](std::size_t place) const { return m_shelf->entries[place]; }
    const std::vector<Entry>& entries() const { return m_shelf->entries; }
    /// Copies of one another, without a look at the baskets.
    bool isSame(const SavedBaskets& other) const { return m_shelf == other.m_shelf; }
    /// The first with this id, or null.
    const SavedBasket* find(std::string_view id) const;
    /// With `basket` in the place of the first of its id, or at the end.
    SavedBaskets with(SavedBasket basket) const;
    SavedBaskets without(std::string_view id) const;
    bool operator==(const SavedBaskets& other) const;

private:
    struct Shelf {
        std::vector<Entry> entries;
        std::vector<std::uint32_t> byId; ///< places, in the order of the ids
    };
    static const std::shared_ptr<const Shelf>& emptyShelf();
    std::shared_ptr<const Shelf> m_shelf = emptyShelf();
};

} // namespace offerwright::app
