/// \file A catalogue from a CSV file: what stands in it, which column is what, and which rows are refused and why.
#pragma once
#include "app/store/failure.h"
#include <QStringList>
#include <expected>
#include <functional>
#include <offerwright/model/catalogue.h>
#include <optional>
#include <vector>

namespace offerwright::app {

/// How prices are written: whole minor units ("129"), or decimals with a point ("1.29", "1,299.00") or a comma ("1,29",
/// "1.299,00"). A currency's sign or code around the number is passed over.
enum class PriceFormat { MinorUnits, DecimalPoint, DecimalComma };

/// Which column, from 0, is what. Columns not named are left out.
struct CatalogueMapping {
    struct AttributeColumn {
        int column = 0;
        std::string name;
        bool operator==(const AttributeColumn&) const = default;
    };
    std::optional<int> sku; ///< where it is empty, the GTIN is the SKU
    std::optional<int> gtin;
    std::optional<int> name;
    std::optional<int> category;
    std::optional<int> brand;
    std::optional<int> supplier;
    std::optional<int> tags;
    std::optional<int> price;
    std::optional<int> regularPrice; ///< outside of price cuts
    std::optional<int> floorPrice;   ///< no promotion goes below
    std::optional<int> measure;
    std::vector<AttributeColumn> attributes;
    std::string categorySeparator; ///< between the names of a path; empty: the whole is one name
    std::string tagSeparator = ",";
    PriceFormat priceFormat = PriceFormat::DecimalPoint;
    int priceExponent = 2; ///< decimals of the programme's currency
    char delimiter = 0;    ///< of the file; 0: sniffed
    bool hasHeader = true;
    bool operator==(const CatalogueMapping&) const = default;
};

/// The start of a file, and what its columns seem to be by their English or French names.
struct CsvPreview {
    QStringList header;
    std::vector<QStringList> rows; ///< at most 20
    char delimiter = ',';
    bool isUtf8 = true; ///< false: texts there are of another encoding, and the import would refuse their rows
    CatalogueMapping guess;
};
std::expected<CsvPreview, Failure> previewCsv(const QString& path);

/// One row's fault. `code` is "csv.…" (csv.h) or "catalogue.missingSku", ".duplicateSku", ".badPrice", ".notUtf8",
/// ".badGtin", ".unknownMeasure", ".tooMany"; the last row of a file may be cut, hence the text at fault is kept short.
struct RowReport {
    std::int64_t line = 0; ///< from 1, where the row starts
    int column = 0;        ///< from 0
    std::string code;
    std::string text; ///< what stands there
    bool operator==(const RowReport&) const = default;
};

/// Reports are kept up to kMostReports each; the counts are of all.
struct CatalogueImport {
    static constexpr std::size_t kMostReports = 10'000;
    static constexpr std::size_t kMostProducts = 1'000'000;
    std::vector<Product> products;
    std::vector<RowReport> rejected; ///< rows left out
    std::vector<RowReport> warnings; ///< rows taken all the same: a GTIN whose check digit is wrong, a unit not known
    std::int64_t rowCount = 0;       ///< without header and empty lines
    std::int64_t rejectedCount = 0;
    std::int64_t warningCount = 0;
};

/// Told now and then how far the file is read, in bytes; answering false ends the import with "import.cancelled".
using ImportProgress = std::function<bool(std::int64_t read, std::int64_t size)>;

/// Reads the whole file. Fails only when the file cannot be read; bad rows are reported.
std::expected<CatalogueImport, Failure> importCatalogue(const QString& path, const CatalogueMapping& mapping,
                                                        const ImportProgress& progress = {});

/// True for 8, 12, 13 or 14 digits whose last is the check digit of the others.
bool isGtin(std::string_view text);

/// A price as minor units with `exponent` decimals; empty when it is none, negative, or finer than the currency.
std::optional<Money> parsePrice(std::string_view text, PriceFormat format, int exponent);

} // namespace offerwright::app
