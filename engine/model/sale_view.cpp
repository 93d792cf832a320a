#include "offerwright/model/basket.h"
#include <functional>

namespace offerwright {
namespace {

std::optional<std::string_view> look(const std::optional<std::string>& text) {
    return text ? std::optional<std::string_view>(*text) : std::nullopt;
}

std::size_t textsIn(const Basket& basket) {
    std::size_t count = basket.coupons.size();
    for (const Line& line : basket.lines) count += line.tags ? line.tags->size() : 0;
    return count;
}

std::size_t attributesIn(const Basket& basket) {
    std::size_t count = 0;
    for (const Line& line : basket.lines) count += line.attributes ? line.attributes->size() : 0;
    return count;
}

/// Lays items at the end of a list that has room for them, and says where they lie.
template <typename To, typename From, typename Look>
std::span<const To> lay(const std::vector<From>& items, std::vector<To>& list, const Look& lookAt) {
    const std::size_t first = list.size();
    for (const From& item : items) list.push_back(lookAt(item));
    return std::span<const To>(list).subspan(first);
}

std::vector<std::string> kept(std::span<const std::string_view> texts) { return {texts.begin(), texts.end()}; }

Line kept(const SaleParts::Line& seen) {
    Line line{.sku = std::string(seen.sku),
              .quantity = seen.quantity,
              .unitPrice = seen.unitPrice,
              .measure = seen.measure,
              .promotable = seen.promotable,
              .name = std::optional<std::string>(seen.name),
              .category = std::optional<std::string>(seen.category),
              .brand = std::optional<std::string>(seen.brand),
              .supplier = std::optional<std::string>(seen.supplier),
              .tags = {},
              .attributes = {},
              .regularPrice = seen.regularPrice,
              .floorPrice = seen.floorPrice};
    if (seen.tags) line.tags = kept(*seen.tags);
    if (!seen.attributes) return line;
    auto& attributes = line.attributes.emplace();
    for (const SaleParts::Attribute& each : *seen.attributes)
        attributes.push_back({std::string(each.name), std::string(each.value)});
    return line;
}

} // namespace

Basket toBasket(const Sale& sale) {
    Basket basket{.id = std::string(sale.id),
                  .currency = std::string(sale.currency),
                  .store = std::string(sale.store),
                  .channel = sale.channel,
                  .at = sale.at,
                  .customer = std::string(sale.customer),
                  .coupons = kept(sale.coupons),
                  .till = std::string(sale.till),
                  .tillType = std::string(sale.tillType),
                  .tenders = {},
                  .burn = sale.burn,
                  .saleReturned = std::string(sale.saleReturned),
                  .lines = {}};
    for (const SaleParts::Tender& each : sale.tenders) basket.tenders.push_back({std::string(each.type), each.amount});
    basket.lines.reserve(sale.lines.size());
    for (const SaleParts::Line& each : sale.lines) basket.lines.push_back(kept(each));
    return basket;
}

SaleParts::Line SaleView::line(const Line& line) {
    SaleParts::Line seen{.sku = line.sku,
                         .quantity = line.quantity,
                         .unitPrice = line.unitPrice,
                         .measure = line.measure,
                         .promotable = line.promotable,
                         .name = look(line.name),
                         .category = look(line.category),
                         .brand = look(line.brand),
                         .supplier = look(line.supplier),
                         .tags = {},
                         .attributes = {},
                         .regularPrice = line.regularPrice,
                         .floorPrice = line.floorPrice};
    const auto attribute = [](const Attribute& each) { return SaleParts::Attribute{each.name, each.value}; };
    if (line.tags) seen.tags = lay(*line.tags, m_texts, std::identity{});
    if (line.attributes) seen.attributes = lay(*line.attributes, m_attributes, attribute);
    return seen;
}

const Sale& SaleView::of(const Basket& basket) {
    m_lines.clear();
    m_tenders.clear();
    m_texts.clear();
    m_attributes.clear();
    m_lines.reserve(basket.lines.size());
    m_tenders.reserve(basket.tenders.size());
    m_texts.reserve(textsIn(basket));
    m_attributes.reserve(attributesIn(basket));
    for (const Line& each : basket.lines) m_lines.push_back(line(each));
    const auto tender = [](const Tender& each) { return SaleParts::Tender{each.type, each.amount}; };
    m_sale = {.id = basket.id,
              .currency = basket.currency,
              .store = basket.store,
              .channel = basket.channel,
              .at = basket.at,
              .customer = basket.customer,
              .coupons = lay(basket.coupons, m_texts, std::identity{}),
              .till = basket.till,
              .tillType = basket.tillType,
              .tenders = lay(basket.tenders, m_tenders, tender),
              .burn = basket.burn,
              .saleReturned = basket.saleReturned,
              .lines = m_lines};
    return m_sale;
}

} // namespace offerwright
