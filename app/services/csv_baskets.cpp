#include "app/services/csv_baskets.h"
#include <algorithm>
#include <ranges>
#include <span>

namespace offerwright::app {
namespace {

/// A column's names in lower case; the first is how a person is told of it.
struct ColumnNames {
    BasketColumn column;
    std::vector<std::string_view> names;
};

const std::vector<ColumnNames>& columnNames() {
    using enum BasketColumn;
    static const std::vector<ColumnNames> names{
        {Basket, {"basket", "basket_id", "id", "panier", "ticket"}},
        {Time, {"time", "heure"}},
        {Store, {"store", "magasin"}},
        {Channel, {"channel", "canal"}},
        {Customer, {"customer", "customer_id", "client"}},
        {Currency, {"currency", "devise"}},
        {Till, {"till", "caisse"}},
        {TillType, {"tilltype", "till_type", "type_de_caisse"}},
        {Coupons, {"coupons"}},
        {Sku, {"sku", "article"}},
        {Quantity, {"quantity", "qty", "quantit\u00e9", "quantite"}},
        {Unit, {"unit", "unit\u00e9", "unite"}},
        {UnitPrice, {"unit_price", "prix_unitaire"}},
        {UnitPriceMinor, {"unit_price_minor"}},
        {RegularPriceMinor, {"regular_price_minor"}},
        {FloorPriceMinor, {"floor_price_minor"}},
        {Promotable, {"promotable"}},
        {Name, {"name", "nom", "libell\u00e9", "libelle"}},
        {Brand, {"brand", "marque"}},
        {Supplier, {"supplier", "fournisseur"}},
        {Category, {"category", "cat\u00e9gorie", "categorie"}},
        {Tags, {"tags", "\u00e9tiquettes", "etiquettes"}},
    };
    return names;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r\n";
    const auto first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

bool isPassedOver(std::string_view name) { return name == "x" || name.starts_with("x.") || name.starts_with("x "); }

Failure failure(const char* code, const QString& path, const QString& column) {
    return Failure{QString::fromLatin1(code), {path, column}, {}};
}

template <typename Enum> constexpr std::array<std::string_view, 4> kWords{};
template <> constexpr std::array<std::string_view, 4> kWords<Channel>{"inStore", "web", "app", "clickAndCollect"};
template <> constexpr std::array<std::string_view, 4> kWords<UnitOfMeasure>{"piece", "kg", "l", "m"};
template <typename Enum> constexpr const char* kWordsShown = "";
template <> constexpr const char* kWordsShown<Channel> = "inStore, web, app, clickAndCollect";
template <> constexpr const char* kWordsShown<UnitOfMeasure> = "piece, kg, l, m";

constexpr std::size_t kShownBytes = 80;

/// Short enough for a report, and whole characters of it.
std::string shown(std::string_view text) {
    if (text.size() <= kShownBytes) return std::string(text);
    std::size_t size = kShownBytes;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xc0) == 0x80) --size;
    return std::string(text.substr(0, size)) + "\u2026";
}

std::vector<std::string> listIn(std::string_view text) {
    std::vector<std::string> list;
    for (const auto part : text | std::views::split('|')) {
        const std::string_view each = trimmed(std::string_view(part));
        if (!each.empty()) list.emplace_back(each);
    }
    return list;
}

bool isUtf8(std::string_view bytes) {
    return QUtf8StringView(bytes.data(), static_cast<qsizetype>(bytes.size())).isValidUtf8();
}

} // namespace

const char* CsvLayout::nameOf(BasketColumn column) {
    return std::ranges::find(columnNames(), column, &ColumnNames::column)->names.front().data();
}

std::string_view CsvLayout::field(const CsvFields& row, BasketColumn column) const {
    return trimmed(row.at(m_places[static_cast<std::size_t>(column)]));
}

std::expected<void, Failure> CsvLayout::place(std::string_view name, int at, const QString& path) {
    const QString shownName = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).trimmed();
    const std::string plain = shownName.toLower().toStdString();
    if (isPassedOver(plain)) return {};
    const auto known = std::ranges::find_if(columnNames(), [&plain](const ColumnNames& each) {
        return std::ranges::find(each.names, plain) != each.names.end();
    });
    if (known == columnNames().end()) return std::unexpected(failure("baskets.otherColumn", path, shownName));
    int& place = m_places[static_cast<std::size_t>(known->column)];
    if (std::exchange(place, at) >= 0) return std::unexpected(failure("baskets.doubleColumn", path, shownName));
    return {};
}

std::expected<void, Failure> CsvLayout::checkNeeded(const QString& path) const {
    using enum BasketColumn;
    for (const BasketColumn needed : {Basket, Sku, Quantity})
        if (!has(needed)) return std::unexpected(failure("baskets.noColumn", path, QString::fromUtf8(nameOf(needed))));
    if (!has(UnitPrice) && !has(UnitPriceMinor))
        return std::unexpected(failure("baskets.noColumn", path, QString::fromUtf8(nameOf(UnitPrice))));
    if (has(UnitPrice) && has(UnitPriceMinor))
        return std::unexpected(failure("baskets.doubleColumn", path, QString::fromUtf8(nameOf(UnitPriceMinor))));
    return {};
}

std::expected<CsvLayout, Failure> CsvLayout::of(const CsvFields& header, char delimiter, const QString& path) {
    CsvLayout layout;
    layout.m_delimiter = delimiter;
    for (std::size_t i = 0; i < header.fields.size(); ++i) {
        const auto placed = layout.place(header.fields[i], static_cast<int>(i), path);
        if (!placed) return std::unexpected(placed.error());
    }
    if (const auto checked = layout.checkNeeded(path); !checked) return std::unexpected(checked.error());
    return layout;
}

CsvBaskets::CsvBaskets(const CsvLayout& layout, std::shared_ptr<const Programme> programme)
    : m_layout(layout)
    , m_programme(std::move(programme)) {}

void CsvBaskets::raise(const char* code, BasketColumn column, std::vector<std::string> arguments) {
    if (m_fault) return;
    m_fault = Diagnostic{.code = code, .pointer = CsvLayout::nameOf(column), .arguments = std::move(arguments)};
}

void CsvBaskets::badValue(BasketColumn column, const char* example) {
    raise("basketRow.badValue", column, {shown(field(column)), CsvLayout::nameOf(column), example});
}

void CsvBaskets::readMaybe(BasketColumn column, std::optional<std::string>& out) {
    if (const std::string_view text = field(column); !text.empty()) out = text;
}

template <typename Enum> void CsvBaskets::readWord(BasketColumn column, Enum& out) {
    const std::string_view text = field(column);
    if (text.empty()) return;
    const auto found = std::ranges::find(kWords<Enum>, text);
    if (found == kWords<Enum>.end()) return badValue(column, kWordsShown<Enum>);
    out = static_cast<Enum>(found - kWords<Enum>.begin());
}

void CsvBaskets::checkRow() {
    if (m_row->fault) {
        const std::size_t column = std::min(m_row->faultyColumn, m_row->fields.size());
        raise(m_row->fault, BasketColumn::Basket, {shown(m_row->at(static_cast<int>(column)))});
    }
    if (!std::ranges::all_of(m_row->fields, isUtf8)) raise("basketRow.notUtf8", BasketColumn::Basket);
    if (field(BasketColumn::Basket).empty()) raise("basketRow.noBasket", BasketColumn::Basket);
}

void CsvBaskets::readTime() {
    const std::string_view text = field(BasketColumn::Time);
    if (text.empty()) return;
    const Store* store = m_programme->store(m_basket.store);
    m_basket.at = parseInstant(text, store ? store->zone : m_programme->zone);
    if (!m_basket.at) badValue(BasketColumn::Time, "2026-11-21T10:15:00");
}

void CsvBaskets::readCurrency() {
    readText(BasketColumn::Currency, m_basket.currency);
    if (!m_basket.currency.empty() && !currencyExponent(m_basket.currency)) badValue(BasketColumn::Currency, "EUR");
    const std::string& currency = m_basket.currency.empty() ? m_programme->currency : m_basket.currency;
    m_exponent = currencyExponent(currency).value_or(2);
}

void CsvBaskets::begin(const CsvFields& row) {
    using enum BasketColumn;
    m_row = &row;
    m_fault.reset();
    m_basket = {};
    for (std::size_t i = 0; i <= static_cast<std::size_t>(Coupons); ++i)
        m_said[i] = field(static_cast<BasketColumn>(i));
    readText(Basket, m_basket.id);
    readText(Store, m_basket.store);
    readText(Customer, m_basket.customer);
    readText(Till, m_basket.till);
    readText(TillType, m_basket.tillType);
    m_basket.coupons = listIn(field(Coupons));
    checkRow();
    readTime();
    readWord(Channel, m_basket.channel);
    readCurrency();
}

/// What is said of the basket stands in its first row; others repeat it or are silent.
void CsvBaskets::checkRepeated() {
    for (std::size_t i = 0; i <= static_cast<std::size_t>(BasketColumn::Coupons); ++i) {
        const auto column = static_cast<BasketColumn>(i);
        const std::string_view text = field(column);
        if (text.empty() || text == m_said[i]) continue;
        raise("basketRow.contradiction", column, {CsvLayout::nameOf(column), shown(text), shown(m_said[i])});
    }
}

void CsvBaskets::readQuantity(Line& line) {
    const auto quantity = parseDecimal(field(BasketColumn::Quantity), 3);
    const bool isGood = quantity && *quantity >= -kMaxThousandths && *quantity <= kMaxThousandths;
    if (!isGood) return badValue(BasketColumn::Quantity, "0.534");
    line.quantity.thousandths = *quantity;
}

void CsvBaskets::readPrice(Line& line) {
    const bool isMinor = m_layout.has(BasketColumn::UnitPriceMinor);
    const BasketColumn column = isMinor ? BasketColumn::UnitPriceMinor : BasketColumn::UnitPrice;
    const std::string_view text = field(column);
    if (text.empty()) return raise("basket.noPrice", column);
    const auto price = parseDecimal(text, isMinor ? 0 : m_exponent);
    if (!price || *price > kMaxMinor) return badValue(column, isMinor || m_exponent == 0 ? "159" : "1.59");
    if (*price < 0) return raise("basket.negativePrice", column, {shown(text)});
    line.unitPrice.minor = *price;
}

void CsvBaskets::readOtherPrice(BasketColumn column, std::optional<Money>& out) {
    const std::string_view text = field(column);
    if (text.empty()) return;
    const auto price = parseDecimal(text, 0);
    if (!price || *price < 0 || *price > kMaxMinor) return badValue(column, "159");
    out = Money{*price};
}

void CsvBaskets::readCategory(Line& line) {
    const std::string_view text = field(BasketColumn::Category);
    const bool isPath = !text.starts_with('/') && !text.ends_with('/') && text.find("//") == std::string_view::npos;
    if (!isPath) return badValue(BasketColumn::Category, "Dairy/Cheese");
    readMaybe(BasketColumn::Category, line.category);
}

void CsvBaskets::readPromotable(Line& line) {
    const std::string_view text = field(BasketColumn::Promotable);
    line.promotable = text != "false";
    if (!text.empty() && text != "true" && text != "false") badValue(BasketColumn::Promotable, "true, false");
}

void CsvBaskets::readLine(Line& line) {
    using enum BasketColumn;
    readText(Sku, line.sku);
    if (line.sku.empty()) raise("basketRow.noProduct", Sku);
    readQuantity(line);
    readPrice(line);
    readOtherPrice(RegularPriceMinor, line.regularPrice);
    readOtherPrice(FloorPriceMinor, line.floorPrice);
    readWord(Unit, line.measure);
    readPromotable(line);
    readMaybe(Name, line.name);
    readMaybe(Brand, line.brand);
    readMaybe(Supplier, line.supplier);
    readCategory(line);
    if (auto tags = listIn(field(Tags)); !tags.empty()) line.tags = std::move(tags);
}

void CsvBaskets::addLine(const CsvFields& row) {
    if (m_fault) return;
    m_row = &row;
    checkRow();
    checkRepeated();
    readLine(m_basket.lines.emplace_back());
    if (m_basket.lines.size() > kMaxLines)
        raise("basket.tooManyLines", BasketColumn::Basket,
              {std::to_string(m_basket.lines.size()), std::to_string(kMaxLines)});
}

} // namespace offerwright::app
