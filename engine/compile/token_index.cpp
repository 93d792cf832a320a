#include "engine/compile/token_index.h"
#include <algorithm>

namespace offerwright {
namespace {

/// Where products are named more often than this on average, lists of their own are as long to read as those of their
/// words, and take far more room.
constexpr std::size_t kMostEach = 8;

/// What names one product in so many has a bit in each: reading the bits of all products takes less than the entries
/// that it would have in their lists.
constexpr std::size_t kCommonOneIn = 128;
constexpr std::size_t kMostCommon = 63;

template <typename Visit> void forEachToken(const Picks& picks, const Visit& visit) {
    for (const std::string& sku : picks.skus) visit(Token{TokenKind::Sku, sku});
    for (const std::string& category : picks.categories) visit(Token{TokenKind::Category, category});
    for (const std::string& brand : picks.brands) visit(Token{TokenKind::Brand, brand});
    for (const std::string& supplier : picks.suppliers) visit(Token{TokenKind::Supplier, supplier});
    for (const std::string& tag : picks.tags) visit(Token{TokenKind::Tag, tag});
    for (const AttributeTest& test : picks.attributes)
        if (test.how == Comparison::Is) visit(Token{TokenKind::Attribute, test.name, test.value});
}

template <typename Visit> void forEachComparing(const Picks& picks, const Visit& visit) {
    for (const AttributeTest& test : picks.attributes)
        if (test.how == Comparison::AtLeast || test.how == Comparison::AtMost) visit(test);
}

ProductLists productsOfProfiles(const Catalogue& catalogue) {
    std::vector<std::uint32_t> profiles;
    profiles.reserve(catalogue.products().size());
    for (ProductNumber product = 0; product < catalogue.products().size(); ++product)
        profiles.push_back(catalogue.brief(product).profile);
    return {profiles, catalogue.profiles().size()};
}

/// The most common ones, where there are too many.
std::vector<Naming> commonAmong(std::size_t products, const ProductIndex::Named& listed) {
    std::vector<Naming> common;
    if (listed.size() * kCommonOneIn < products) return common;
    Naming last;
    for (const auto& [product, naming] : listed) last = std::max(last, naming);
    std::vector<std::size_t> times(last.number() + 1, 0);
    for (const auto& [product, naming] : listed) {
        const std::size_t before = times[naming.number()]++;
        if (before * kCommonOneIn < products && (before + 1) * kCommonOneIn >= products) common.push_back(naming);
    }
    const auto rank = [&](Naming naming) { return std::pair(listed.size() - times[naming.number()], naming); };
    std::ranges::sort(common, {}, rank);
    if (common.size() > kMostCommon) common.resize(kMostCommon);
    std::ranges::sort(common);
    return common;
}

} // namespace

void ProductIndex::build(const Catalogue& catalogue, Lists lists, const ProductLists& ofProfile, std::size_t& room) {
    const auto byWord = [](std::size_t words, const Named& named) {
        Postings<Naming> postings;
        if (!named.empty()) postings.build(words, named);
        return postings;
    };
    m_byWord.reset(new ByWord{catalogue.profiles(), byWord(catalogue.categories().size(), lists.categories),
                              byWord(catalogue.brands().size(), lists.brands),
                              byWord(catalogue.suppliers().size(), lists.suppliers),
                              byWord(catalogue.kinds().size(), lists.kinds)});
    if (room > 0)
        listByProduct(catalogue, ofProfile, std::move(lists.skus), room);
    else
        m_few.build(std::move(lists.skus));
}

/// Every product's list holds what names its SKU, then what names its category, brand, supplier and kind.
void ProductIndex::listByProduct(const Catalogue& catalogue, const ProductLists& ofProfile, Named listed,
                                 std::size_t& room) {
    std::size_t count = listed.size();
    for (std::uint32_t profile = 0; profile < m_byWord->traits.size(); ++profile)
        visitWords(m_byWord->traits[profile],
                   [&](std::span<const Naming> namings) { count += namings.size() * ofProfile[profile].size(); });
    if (count > room || count > kMostEach * catalogue.products().size()) {
        m_few.build(std::move(listed));
        return;
    }
    room -= count;
    listed.reserve(count);
    for (std::uint32_t profile = 0; profile < m_byWord->traits.size(); ++profile)
        visitWords(m_byWord->traits[profile], [&](std::span<const Naming> namings) {
            for (const Naming naming : namings)
                for (const ProductNumber product : ofProfile[profile]) listed.emplace_back(product, naming);
        });
    m_byWord.reset();
    takeCommon(catalogue.products().size(), listed);
    m_isDense = !listed.empty() && listed.size() >= catalogue.products().size() / 4;
    if (m_isDense)
        m_many.build(catalogue.products().size(), listed);
    else
        m_few.build(std::move(listed));
}

/// What is listed keeps its order.
void ProductIndex::takeCommon(std::size_t products, Named& listed) {
    m_common = commonAmong(products, listed);
    if (m_common.empty()) return;
    m_commonOf.assign(products, 0);
    std::erase_if(listed, [this](const auto& each) {
        const auto at = std::ranges::lower_bound(m_common, each.second);
        if (at == m_common.end() || *at != each.second) return false;
        m_commonOf[each.first] |= std::uint64_t{1} << (at - m_common.begin());
        return true;
    });
    for (const auto& [product, naming] : listed) m_commonOf[product] |= kHasList;
}

void TokenIndex::nameWords(const std::vector<const Selection*>& selections) {
    std::vector<std::pair<std::uint32_t, Naming>> pairs;
    const auto name = [&](const Token& token, Naming naming) {
        const auto next = static_cast<std::uint32_t>(m_numbers.size());
        pairs.emplace_back(m_numbers.try_emplace(token, next).first->second, naming);
        m_kinds[static_cast<std::size_t>(token.kind)] = true;
    };
    m_numbers.reserve(selections.size() * 4);
    for (std::uint32_t number = 0; number < selections.size(); ++number)
        for (const bool except : {false, true}) {
            const Picks& picks = except ? selections[number]->except : selections[number]->in;
            const Naming naming(m_first + number, except);
            forEachToken(picks, [&](const Token& token) { name(token, naming); });
            forEachComparing(picks, [&](const AttributeTest& test) {
                m_comparing[test.name].push_back({naming, &test});
            });
        }
    m_namings.build(m_numbers.size(), pairs);
}

/// Whatever the catalogue says of its products is looked up once, here.
void TokenIndex::nameProducts(const std::vector<std::uint32_t>& regions, const Catalogue& catalogue, std::size_t room) {
    std::uint32_t last = 0;
    for (const std::uint32_t region : regions) last = std::max(last, region);
    std::vector<ProductIndex::Lists> lists(last + 1);
    const auto put = [&](ProductIndex::Named ProductIndex::Lists::*list, std::uint32_t key, Naming naming) {
        (lists[regions[naming.selection() - m_first]].*list).emplace_back(key, naming);
    };
    const auto putAll = [&](ProductIndex::Named ProductIndex::Lists::*list, std::uint32_t key, const Token& token) {
        if (token.text.empty()) return;
        for (const Naming naming : find(token)) put(list, key, naming);
    };
    for (const auto& [token, number] : m_numbers)
        if (token.kind == TokenKind::Sku)
            for (const ProductNumber product : catalogue.numbersOf(token.text))
                for (const Naming naming : m_namings.of(number)) put(&ProductIndex::Lists::skus, product, naming);
    const auto known = [&](TokenKind kind, std::size_t count) { return names(kind) ? count : 0; };
    for (std::uint32_t i = 1; i < known(TokenKind::Category, catalogue.categories().size()); ++i)
        forEachSubtree(catalogue.categories()[i],
                       [&](const Token& token) { putAll(&ProductIndex::Lists::categories, i, token); });
    for (std::uint32_t i = 1; i < known(TokenKind::Brand, catalogue.brands().size()); ++i)
        putAll(&ProductIndex::Lists::brands, i, {TokenKind::Brand, catalogue.brands()[i]});
    for (std::uint32_t i = 1; i < known(TokenKind::Supplier, catalogue.suppliers().size()); ++i)
        putAll(&ProductIndex::Lists::suppliers, i, {TokenKind::Supplier, catalogue.suppliers()[i]});
    const bool namesKinds = names(TokenKind::Tag) || names(TokenKind::Attribute) || !m_comparing.empty();
    for (std::uint32_t i = 1; i < (namesKinds ? catalogue.kinds().size() : 0); ++i) {
        const Product& product = catalogue.products()[catalogue.kinds()[i]];
        for (const std::string& tag : product.tags) putAll(&ProductIndex::Lists::kinds, i, {TokenKind::Tag, tag});
        for (const Attribute& each : product.attributes) {
            putAll(&ProductIndex::Lists::kinds, i, {TokenKind::Attribute, each.name, each.value});
            for (const Comparing& asked : comparing(each.name))
                if (passes(*asked.test, {each})) put(&ProductIndex::Lists::kinds, i, asked.naming);
        }
    }
    m_regions.resize(lists.size());
    const ProductLists ofProfile = room > 0 ? productsOfProfiles(catalogue) : ProductLists();
    for (std::size_t i = 0; i < lists.size(); ++i) m_regions[i].build(catalogue, std::move(lists[i]), ofProfile, room);
}

void TokenIndex::build(const std::vector<const Selection*>& selections, std::uint32_t first,
                       const std::vector<std::uint32_t>& regions, const Catalogue& catalogue, std::size_t room) {
    m_first = first;
    nameWords(selections);
    nameProducts(regions, catalogue, room);
}

std::span<const Naming> TokenIndex::find(const Token& token) const {
    const auto found = m_numbers.find(token);
    return found == m_numbers.end() ? std::span<const Naming>{} : m_namings.of(found->second);
}

std::span<const Comparing> TokenIndex::comparing(std::string_view attribute) const {
    const auto found = m_comparing.find(attribute);
    return found == m_comparing.end() ? std::span<const Comparing>{} : std::span<const Comparing>(found->second);
}

std::size_t hashOf(const Selection& selection) {
    std::size_t sum = 17;
    const auto mix = [&sum](const Token& token) { sum = sum * 1099511628211ULL + TokenHash{}(token); };
    forEachToken(selection.in, mix);
    sum += 101;
    forEachToken(selection.except, mix);
    sum = sum * 31 + static_cast<std::size_t>(selection.priceFrom.value_or(-1));
    sum = sum * 31 + static_cast<std::size_t>(selection.priceTo.value_or(-1));
    return sum;
}

} // namespace offerwright
