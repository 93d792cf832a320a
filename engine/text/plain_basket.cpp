#include "engine/text/plain_basket.h"
#include "engine/text/json_tree.h"
#include <algorithm>

namespace offerwright::text {
namespace {

constexpr std::size_t kMostAttributes = 24; ///< each new name is compared with all before it

bool has(std::string_view text, char c) { return std::memchr(text.data(), c, text.size()) != nullptr; }

/// A reading that says its own offset from UTC needs no zone.
bool hasOffset(std::string_view time) {
    constexpr std::size_t kOffset = 6; // "+02:00"
    if (time.ends_with('Z')) return true;
    return time.size() > kOffset && (time[time.size() - kOffset] == '+' || time[time.size() - kOffset] == '-');
}

const Zone& zoneFor(const Sale& sale, const Programme& programme) {
    const Store* store = programme.store(sale.store);
    return store ? store->zone : programme.zone;
}

} // namespace

const Sale* PlainBasket::read(std::string_view json, const Programme& programme) {
    const std::span<const std::uint32_t> tokens = m_index.of(json);
    if (tokens.empty()) return nullptr;
    begin(json, tokens.size());
    m_cursor = PlainCursor(json, tokens);
    return readBasket(programme) ? &m_sale : nullptr;
}

/// Room for all that so many tokens can say. Written texts: one with an escape is no longer than its bytes, a name in a
/// path at most twice as long as the name.
void PlainBasket::begin(std::string_view json, std::size_t tokens) {
    constexpr std::size_t kTokensOfLine = 14;
    constexpr std::size_t kTokensOfTender = 10;
    m_json = json;
    m_hasEscapes = has(json, '\\');
    m_hasPathMarks = has(json, '/') || has(json, '~');
    m_time = m_lineCurrency = {};
    m_sale = {};
    m_lines.clear();
    m_tenders.clear();
    m_texts.clear();
    m_attributes.clear();
    m_written.clear();
    m_lines.reserve(std::min(tokens / kTokensOfLine + 1, kMaxLines));
    m_tenders.reserve(tokens / kTokensOfTender + 1);
    m_texts.reserve(tokens / 2 + 1);
    m_attributes.reserve(tokens / 2 + 1);
    m_written.reserve(3 * json.size());
}

bool PlainBasket::readBasket(const Programme& programme) {
    Members<BasketMember, kBasketMembers> members;
    const bool good = eachMember(m_cursor, [&](std::string_view key) {
        BasketMember member{};
        return members.find(key, member) && readMember(member);
    });
    if (!good || !m_cursor.atEnd() || !members.has(BasketMember::Lines)) return false;
    const std::string_view currency = m_sale.currency.empty() ? std::string_view(programme.currency) : m_sale.currency;
    if (!m_lineCurrency.empty() && m_lineCurrency != currency) return false;
    m_sale.lines = m_lines;
    m_sale.tenders = m_tenders;
    return resolveTime(programme);
}

bool PlainBasket::readMember(BasketMember member) {
    switch (member) {
    case BasketMember::Id: return readSaid(m_sale.id);
    case BasketMember::Time: return readSaid(m_time);
    case BasketMember::Store: return readSaid(m_sale.store);
    case BasketMember::Channel: return m_cursor.takeWord("null") || readWord(m_sale.channel);
    case BasketMember::Customer: return readSaid(m_sale.customer);
    case BasketMember::Currency:
        return m_cursor.takeWord("null") || (readText(m_sale.currency) && isKnownCurrency(m_sale.currency));
    case BasketMember::Coupons: return m_cursor.takeWord("null") || readTexts(m_sale.coupons);
    case BasketMember::Lines: return eachElement(m_cursor, [this] { return readLine(); });
    case BasketMember::Returns: {
        bool notKept = false;
        return m_cursor.takeWord("null") || readBoolean(notKept);
    }
    case BasketMember::X: return skip(1, kStockMovement);
    case BasketMember::Till: return readSaid(m_sale.till);
    case BasketMember::TillType: return readSaid(m_sale.tillType);
    case BasketMember::Tenders:
        return m_cursor.takeWord("null") || eachElement(m_cursor, [this] { return readTender(); });
    case BasketMember::Burn: {
        Money points;
        if (m_cursor.takeWord("null")) return true;
        if (!readAmount(points)) return false;
        m_sale.burn = points.minor;
        return true;
    }
    case BasketMember::SaleReturned: return readSaid(m_sale.saleReturned);
    }
    return false;
}

bool PlainBasket::readLine() {
    if (m_lines.size() == kMaxLines) return false;
    Line& line = m_lines.emplace_back();
    Members<LineMember, kLineMembers> members;
    const bool good = eachMember(m_cursor, [&](std::string_view key) {
        LineMember member{};
        return members.find(key, member) && readMember(member, line);
    });
    return good && !line.sku.empty() && members.has(LineMember::Qty) && members.has(LineMember::UnitPrice);
}

bool PlainBasket::readMember(LineMember member, Line& line) {
    constexpr std::size_t kDepth = 3;
    switch (member) {
    case LineMember::Sku: return readText(line.sku);
    case LineMember::Name: return readSaid(line.name);
    case LineMember::Category: return m_cursor.takeWord("null") || readCategory(line.category);
    case LineMember::Qty: return readQuantity(line.quantity);
    case LineMember::UnitPrice: return readAmount(line.unitPrice);
    case LineMember::X: return skip(kDepth, {});
    case LineMember::Unit: return readWord(line.measure);
    case LineMember::Promotable: return readBoolean(line.promotable);
    case LineMember::Brand: return readSaid(line.brand);
    case LineMember::Supplier: return readSaid(line.supplier);
    case LineMember::Tags: return readSaid(line.tags);
    case LineMember::Attributes: return m_cursor.takeWord("null") || readAttributes(line.attributes);
    case LineMember::Currency: return m_cursor.takeWord("null") || readLineCurrency();
    case LineMember::RegularPrice: return readSaid(line.regularPrice);
    case LineMember::FloorPrice: return readSaid(line.floorPrice);
    }
    return false;
}

bool PlainBasket::readTender() {
    Tender& tender = m_tenders.emplace_back();
    Members<TenderMember, kTenderMembers> members;
    const bool good = eachMember(m_cursor, [&](std::string_view key) {
        TenderMember member{};
        if (!members.find(key, member)) return false;
        return member == TenderMember::Type ? readText(tender.type) : readAmount(tender.amount);
    });
    return good && !tender.type.empty() && members.has(TenderMember::Amount);
}

// --- values ---------------------------------------------------------------------------------------------------------

bool PlainBasket::readText(std::string_view& out) { return m_cursor.takeString(out) && unescape(out); }

/// Null says nothing.
bool PlainBasket::readSaid(std::string_view& out) { return readText(out) || m_cursor.takeWord("null"); }

bool PlainBasket::readSaid(std::optional<std::string_view>& out) {
    if (readText(out.emplace())) return true;
    out.reset();
    return m_cursor.takeWord("null");
}

bool PlainBasket::readTexts(std::span<const std::string_view>& out) {
    const std::size_t first = m_texts.size();
    if (!eachElement(m_cursor, [this] { return readText(m_texts.emplace_back()); })) return false;
    out = std::span<const std::string_view>(m_texts).subspan(first);
    return true;
}

bool PlainBasket::readSaid(std::optional<std::span<const std::string_view>>& out) {
    return m_cursor.takeWord("null") || readTexts(out.emplace());
}

bool PlainBasket::readAmount(Money& out) {
    return m_cursor.takeInteger(out.minor) && out.minor >= 0 && out.minor <= kMaxMinor;
}

bool PlainBasket::readSaid(std::optional<Money>& out) { return m_cursor.takeWord("null") || readAmount(out.emplace()); }

bool PlainBasket::readBoolean(bool& out) {
    out = m_cursor.takeWord("true");
    return out || m_cursor.takeWord("false");
}

template <typename Enum> bool PlainBasket::readWord(Enum& out) {
    std::string_view word;
    if (!readText(word)) return false;
    const auto found = std::ranges::find(kWords<Enum>, word);
    out = static_cast<Enum>(found - kWords<Enum>.begin());
    return found != kWords<Enum>.end();
}

bool PlainBasket::readQuantity(Quantity& out) {
    constexpr std::int64_t kThousandths = 1000;
    std::string_view decimal;
    if (m_cursor.takeInteger(out.thousandths)) {
        if (out.thousandths > kMaxThousandths || out.thousandths < -kMaxThousandths) return false;
        out.thousandths *= kThousandths;
    } else {
        if (!readText(decimal)) return false;
        const auto value = parseDecimal(decimal, 3);
        if (!value) return false;
        out.thousandths = *value;
    }
    return out.thousandths <= kMaxThousandths && out.thousandths >= -kMaxThousandths;
}

bool PlainBasket::readCategory(std::optional<std::string_view>& out) {
    m_names.clear();
    if (!eachElement(m_cursor, [this] { return readText(m_names.emplace_back()); })) return false;
    if (const std::string_view path = joined(m_names); !path.empty()) out = path;
    return true;
}

bool PlainBasket::readAttributes(std::optional<std::span<const Attribute>>& out) {
    const std::size_t first = m_attributes.size();
    const bool good = eachMember(m_cursor, [&](std::string_view name) {
        const std::span<const Attribute> before = std::span<const Attribute>(m_attributes).subspan(first);
        if (before.size() >= kMostAttributes || !unescape(name)) return false;
        return std::ranges::find(before, name, &Attribute::name) == before.end() && readAttribute(name);
    });
    out = std::span<const Attribute>(m_attributes).subspan(first);
    return good;
}

/// One value, or a list of them. A name whose list is empty would be forgotten, and could come again unnoticed.
bool PlainBasket::readAttribute(std::string_view name) {
    const std::size_t before = m_attributes.size();
    const auto readValue = [&] { return readText(m_attributes.emplace_back(Attribute{name, {}}).value); };
    if (m_json[m_cursor.offset()] != '[') return readValue();
    return eachElement(m_cursor, readValue) && m_attributes.size() > before;
}

/// All lines name one currency, and whether it is the basket's is seen when the basket has been read.
bool PlainBasket::readLineCurrency() {
    std::string_view code;
    if (!readText(code)) return false;
    if (m_lineCurrency.empty() && isKnownCurrency(code)) m_lineCurrency = code;
    return !code.empty() && code == m_lineCurrency;
}

bool PlainBasket::skip(std::size_t depth, std::string_view unwelcome) {
    const auto end = m_any.end(m_json, m_cursor.offset(), depth, unwelcome);
    return end && m_cursor.skipTo(*end);
}

// --- what values mean -----------------------------------------------------------------------------------------------

bool PlainBasket::isKnownCurrency(std::string_view code) {
    if (code == m_currency && !code.empty()) return true;
    if (!currencyExponent(code)) return false;
    m_currency = code;
    return true;
}

bool PlainBasket::resolveTime(const Programme& programme) {
    static const Zone kNoZone;
    if (m_time.data() == nullptr) return true;
    m_sale.at = parseInstant(m_time, hasOffset(m_time) ? kNoZone : zoneFor(m_sale, programme));
    return m_sale.at.has_value();
}

/// Puts what a text with escapes says in its place.
bool PlainBasket::unescape(std::string_view& text) {
    if (!m_hasEscapes || !has(text, '\\')) return true;
    const std::size_t first = m_written.size();
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] != '\\') {
            m_written += text[i++];
            continue;
        }
        const Escape escape = readEscape(text, i);
        if (!escape.good) return false;
        appendUtf8(m_written, escape.codePoint);
        i += escape.length;
    }
    text = std::string_view(m_written).substr(first);
    return true;
}

/// As joinCategory; one name that needs no other writing is its path.
std::string_view PlainBasket::joined(std::span<const std::string_view> names) {
    if (names.empty()) return {};
    if (names.size() == 1 && !m_hasPathMarks) return names[0];
    const std::size_t first = m_written.size();
    for (const std::string_view& name : names) {
        if (&name != names.data()) m_written += '/';
        if (m_hasPathMarks)
            appendCategoryName(m_written, name);
        else
            m_written += name;
    }
    return std::string_view(m_written).substr(first);
}

} // namespace offerwright::text
