#include "app/store/saved_basket.h"
#include "app/store/packed_text.h"
#include <algorithm>
#include <numeric>
#include <offerwright/base/assert.h>
#include <offerwright/text/documents.h>

namespace offerwright::app {
namespace {

std::vector<std::string> typesOf(const std::vector<Tender>& tenders) {
    std::vector<std::string> types;
    for (const Tender& tender : tenders) types.push_back(tender.type);
    return types;
}

} // namespace

SavedBasket::SavedBasket(std::string name, Shared<std::string> persona, Basket basket)
    : SavedBasket(std::move(name), std::move(persona), basket, {}, nullptr) {
    m_basket = std::make_shared<const Basket>(std::move(basket));
}

SavedBasket::SavedBasket(std::string name, Shared<std::string> persona, const Basket& basket, std::string packed,
                         std::shared_ptr<const Programme> programme)
    : m_name(std::move(name))
    , m_id(basket.id)
    , m_persona(std::move(persona))
    , m_tillType(basket.tillType)
    , m_lines(basket.lines.size())
    , m_coupons(basket.coupons)
    , m_tenderTypes(typesOf(basket.tenders))
    , m_packed(std::move(packed))
    , m_programme(std::move(programme)) {}

Basket SavedBasket::basket() const {
    if (m_basket) return *m_basket;
    Checked<Basket> read = parseBasket(unpacked(m_packed), *m_programme);
    OW_ASSERT(read.ok()); // as it was when it was packed
    return std::move(read.value);
}

bool SavedBasket::operator==(const SavedBasket& other) const {
    if (m_name != other.m_name || m_persona != other.m_persona || m_id != other.m_id || m_lines != other.m_lines)
        return false;
    const bool sameDocument = m_programme && m_programme == other.m_programme && m_packed == other.m_packed;
    return sameDocument || basket() == other.basket();
}

SavedBaskets::SavedBaskets(std::vector<Entry> entries) {
    auto shelf = std::make_shared<Shelf>();
    shelf->entries = std::move(entries);
    shelf->byId.resize(shelf->entries.size());
    std::iota(shelf->byId.begin(), shelf->byId.end(), 0U);
    const auto idOf = [&](std::uint32_t place) -> const std::string& { return shelf->entries[place]->id(); };
    std::ranges::stable_sort(shelf->byId, {}, idOf);
    m_shelf = std::move(shelf);
}

const std::shared_ptr<const SavedBaskets::Shelf>& SavedBaskets::emptyShelf() {
    static const auto empty = std::make_shared<const Shelf>();
    return empty;
}

const SavedBasket* SavedBaskets::find(std::string_view id) const {
    const auto idOf = [&](std::uint32_t place) -> std::string_view { return m_shelf->entries[place]->id(); };
    const auto found = std::ranges::lower_bound(m_shelf->byId, id, {}, idOf);
    return found != m_shelf->byId.end() && idOf(*found) == id ? m_shelf->entries[*found].get() : nullptr;
}

SavedBaskets SavedBaskets::with(SavedBasket basket) const {
    std::vector<Entry> entries = m_shelf->entries;
    const auto place = std::ranges::find(entries, basket.id(), [](const Entry& entry) { return entry->id(); });
    auto entry = std::make_shared<const SavedBasket>(std::move(basket));
    if (place == entries.end())
        entries.push_back(std::move(entry));
    else
        *place = std::move(entry);
    return SavedBaskets(std::move(entries));
}

SavedBaskets SavedBaskets::without(std::string_view id) const {
    std::vector<Entry> entries = m_shelf->entries;
    std::erase_if(entries, [&](const Entry& entry) { return entry->id() == id; });
    return SavedBaskets(std::move(entries));
}

bool SavedBaskets::operator==(const SavedBaskets& other) const {
    if (m_shelf == other.m_shelf) return true;
    return std::ranges::equal(m_shelf->entries, other.m_shelf->entries,
                              [](const Entry& a, const Entry& b) { return a == b || *a == *b; });
}

} // namespace offerwright::app
