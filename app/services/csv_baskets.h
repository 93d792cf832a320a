/// \file Baskets as CSV: one line of a basket a row, consecutive rows with the same id are one basket. Rows are split
/// by RFC 4180 (csv.h); the delimiter (comma, semicolon or tab) is that of the first row, which names the columns:
///
/// | column | holds | example |
/// |---|---|---|
/// | `basket` * | id of the basket | `b-17` |
/// | `time` | an instant, or a reading of the store's clock | `2026-11-21T10:15:00` |
/// | `store`, `customer`, `till`, `tillType` | ids | `s1` |
/// | `channel` | inStore (if empty), web, app or clickAndCollect | `web` |
/// | `currency` | ISO 4217; the programme's if empty | `EUR` |
/// | `coupons` | codes, `|` between them | `NOEL|5-OFF` |
/// | `sku` * | the product | `A-1` |
/// | `quantity` * | with at most three decimals; below zero for a return | `0.534` |
/// | `unit` | piece (if empty), kg, l or m | `kg` |
/// | `unit_price` *, or `unit_price_minor` * | shelf price of one unit, in the currency's units or its smallest |
/// `1.59` or `159` | | `regular_price_minor`, `floor_price_minor` | as in a basket's document | `199` | | `promotable`
/// | true (if empty) or false | `false` | | `name`, `brand`, `supplier` | texts; the catalogue's if empty | `Comté` |
/// | `category` | path from the root, `~1` for a `/` within a name | `Dairy/Cheese` |
/// | `tags` | `|` between them; the catalogue's if empty | `organic|local` |
///
/// Those with * must be there; others may be left out or empty. A column whose name begins with `x` and a point, a
/// blank or nothing more is passed over; any other is a fault of the file, so that a wrong name is never taken for a
/// missing value. Decimals have a point. What is said of a basket (time to coupons) stands in its first row; later rows
/// repeat it or leave it empty. Tenders, points to burn, attributes and returned sales are told by JSON Lines alone.
///
/// One fault in a row refuses the basket: "csv.…" (csv.h), "basket.noPrice", "basket.negativePrice",
/// "basket.tooManyLines", "basketRow.noBasket", "basketRow.noProduct", "basketRow.notUtf8", "basketRow.badValue" (text,
/// column, an example), "basketRow.contradiction" (column, text, text of the first row). The pointer of the fault is
/// the column's name. Private to this room.
#pragma once
#include "app/services/basket_source.h"
#include "app/store/csv_text.h"
#include <array>
#include <optional>

namespace offerwright::app {

enum class BasketColumn {
    Basket,
    Time,
    Store,
    Channel,
    Customer,
    Currency,
    Till,
    TillType,
    Coupons,
    Sku,
    Quantity,
    Unit,
    UnitPrice,
    UnitPriceMinor,
    RegularPriceMinor,
    FloorPriceMinor,
    Promotable,
    Name,
    Brand,
    Supplier,
    Category,
    Tags,
};
inline constexpr std::size_t kBasketColumns = static_cast<std::size_t>(BasketColumn::Tags) + 1;

/// Where in a row each column stands, from 0; -1: nowhere.
class CsvLayout {
public:
    /// From the first row; fails as openBaskets tells.
    static std::expected<CsvLayout, Failure> of(const CsvFields& header, char delimiter, const QString& path);

    char delimiter() const { return m_delimiter; }
    bool has(BasketColumn column) const { return m_places[static_cast<std::size_t>(column)] >= 0; }
    /// Without the blanks around it.
    std::string_view field(const CsvFields& row, BasketColumn column) const;
    static const char* nameOf(BasketColumn column);

private:
    std::expected<void, Failure> place(std::string_view name, int at, const QString& path);
    std::expected<void, Failure> checkNeeded(const QString& path) const;
    CsvLayout() { m_places.fill(-1); }
    std::array<int, kBasketColumns> m_places{};
    char m_delimiter = ',';
};

/// Makes baskets out of rows. One thread at a time.
class CsvBaskets {
public:
    CsvBaskets(const CsvLayout& layout, std::shared_ptr<const Programme> programme);
    /// The first row of a basket.
    void begin(const CsvFields& row);
    /// Each row of it, the first too.
    void addLine(const CsvFields& row);
    const std::optional<Diagnostic>& fault() const { return m_fault; }
    const Basket& basket() const { return m_basket; }

private:
    std::string_view field(BasketColumn column) const { return m_layout.field(*m_row, column); }
    void raise(const char* code, BasketColumn column, std::vector<std::string> arguments = {});
    void badValue(BasketColumn column, const char* example);
    void checkRow();
    void checkRepeated();
    void readTime();
    void readCurrency();
    void readQuantity(Line& line);
    void readPrice(Line& line);
    void readOtherPrice(BasketColumn column, std::optional<Money>& out);
    void readCategory(Line& line);
    void readPromotable(Line& line);
    void readLine(Line& line);
    template <typename Enum> void readWord(BasketColumn column, Enum& out);
    void readText(BasketColumn column, std::string& out) { out = field(column); }
    void readMaybe(BasketColumn column, std::optional<std::string>& out);

    CsvLayout m_layout;
    std::shared_ptr<const Programme> m_programme;
    const CsvFields* m_row = nullptr;
    Basket m_basket;
    int m_exponent = 2;                             ///< of the basket's currency
    std::array<std::string, kBasketColumns> m_said; ///< by the first row
    std::optional<Diagnostic> m_fault;
};

} // namespace offerwright::app
