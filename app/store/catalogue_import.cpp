#include "app/store/catalogue_import.h"
#include "app/store/catalogue_guess.h"
#include "app/store/csv.h"
#include "app/store/text_list.h"
#include <QHash>
#include <algorithm>
#include <offerwright/model/shared_words.h>
#include <unordered_set>

namespace offerwright::app {
namespace {

constexpr std::size_t kPreviewRows = 20;
constexpr std::size_t kReportedText = 80;
constexpr std::int64_t kRowsBetweenProgress = 1024;

QStringList asTexts(const std::vector<std::string>& fields) {
    QStringList texts;
    for (const std::string& field : fields) texts.append(QString::fromStdString(field).trimmed());
    return texts;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// The pieces of `text` between separators, trimmed, without empty ones.
std::vector<std::string> piecesOf(std::string_view text, std::string_view separator) {
    std::vector<std::string> pieces;
    for (bool more = true; more;) {
        const auto at = separator.empty() ? std::string_view::npos : text.find(separator);
        const std::string_view piece = trimmed(text.substr(0, at));
        if (!piece.empty()) pieces.emplace_back(piece);
        more = at != std::string_view::npos;
        if (more) text.remove_prefix(at + separator.size());
    }
    return pieces;
}

/// Words of units as shops write them, in lower case.
std::optional<UnitOfMeasure> measureOf(std::string_view text) {
    static const QHash<QString, UnitOfMeasure> words{
        {"", UnitOfMeasure::Piece},
        {"piece", UnitOfMeasure::Piece},
        {"pi\u00e8ce", UnitOfMeasure::Piece},
        {"pieces", UnitOfMeasure::Piece},
        {"pi\u00e8ces", UnitOfMeasure::Piece},
        {"pce", UnitOfMeasure::Piece},
        {"pc", UnitOfMeasure::Piece},
        {"pcs", UnitOfMeasure::Piece},
        {"each", UnitOfMeasure::Piece},
        {"ea", UnitOfMeasure::Piece},
        {"unit", UnitOfMeasure::Piece},
        {"unit\u00e9", UnitOfMeasure::Piece},
        {"unite", UnitOfMeasure::Piece},
        {"u", UnitOfMeasure::Piece},
        {"kg", UnitOfMeasure::Kilogram},
        {"kilo", UnitOfMeasure::Kilogram},
        {"kilogram", UnitOfMeasure::Kilogram},
        {"kilogramme", UnitOfMeasure::Kilogram},
        {"l", UnitOfMeasure::Litre},
        {"litre", UnitOfMeasure::Litre},
        {"liter", UnitOfMeasure::Litre},
        {"m", UnitOfMeasure::Metre},
        {"metre", UnitOfMeasure::Metre},
        {"meter", UnitOfMeasure::Metre},
        {"m\u00e8tre", UnitOfMeasure::Metre},
    };
    const auto found = words.constFind(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toLower());
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

/// Makes products of rows, one import long.
class CatalogueRows {
public:
    explicit CatalogueRows(const CatalogueMapping& mapping)
        : m_mapping(mapping) {}

    void take(const CsvRow& row) {
        ++m_import.rowCount;
        if (row.fault) return reject(row, static_cast<int>(row.faultyColumn), row.fault);
        for (std::size_t i = 0; i < row.fields.size(); ++i) {
            if (!isUtf8(row.fields[i])) return reject(row, static_cast<int>(i), "catalogue.notUtf8");
        }
        takeProduct(row);
    }
    CatalogueImport result() { return std::move(m_import); }

private:
    static std::string_view fieldAt(const CsvRow& row, std::optional<int> column) {
        if (!column || *column < 0 || static_cast<std::size_t>(*column) >= row.fields.size()) return {};
        return trimmed(row.fields[static_cast<std::size_t>(*column)]);
    }
    static void report(std::vector<RowReport>& reports, const CsvRow& row, int column, const char* code) {
        if (reports.size() >= CatalogueImport::kMostReports) return;
        const QByteArray said = QString::fromUtf8(fieldAt(row, column)).left(kReportedText).toUtf8();
        reports.push_back({row.line, column, code, said.toStdString()});
    }
    void reject(const CsvRow& row, int column, const char* code) {
        ++m_import.rejectedCount;
        report(m_import.rejected, row, column, code);
    }
    void warn(const CsvRow& row, std::optional<int> column, const char* code) {
        ++m_import.warningCount;
        report(m_import.warnings, row, column.value_or(0), code);
    }
    void takeProduct(const CsvRow& row);
    void readLists(const CsvRow& row, Product& product) const;
    void readMeasure(const CsvRow& row, Product& product);
    /// False when the row had to be refused.
    bool readCodes(const CsvRow& row, Product& product);
    bool readPrices(const CsvRow& row, Product& product);
    bool readPrice(const CsvRow& row, std::optional<int> column, MaybeMoney& price);

    const CatalogueMapping& m_mapping;
    CatalogueImport m_import;
    SharedWords m_words;
    std::unordered_set<std::string> m_skus;
};

void CatalogueRows::takeProduct(const CsvRow& row) {
    Product product;
    if (!readCodes(row, product) || !readPrices(row, product)) return;
    if (m_import.products.size() >= CatalogueImport::kMostProducts) return reject(row, 0, "catalogue.tooMany");
    m_skus.insert(product.sku);
    product.name = fieldAt(row, m_mapping.name);
    product.brand = fieldAt(row, m_mapping.brand);
    product.supplier = fieldAt(row, m_mapping.supplier);
    readLists(row, product);
    readMeasure(row, product);
    if (!product.gtin.empty() && !isGtin(product.gtin)) warn(row, m_mapping.gtin, "catalogue.badGtin");
    m_words.share(product);
    m_import.products.push_back(std::move(product));
}

bool CatalogueRows::readCodes(const CsvRow& row, Product& product) {
    product.gtin = fieldAt(row, m_mapping.gtin);
    product.sku = fieldAt(row, m_mapping.sku);
    const bool fellBack = product.sku.empty();
    if (fellBack) product.sku = product.gtin;
    const int column = (fellBack && m_mapping.gtin ? m_mapping.gtin : m_mapping.sku).value_or(0);
    if (product.sku.empty()) {
        reject(row, column, "catalogue.missingSku");
        return false;
    }
    if (!m_skus.contains(product.sku)) return true;
    reject(row, column, "catalogue.duplicateSku");
    return false;
}

bool CatalogueRows::readPrice(const CsvRow& row, std::optional<int> column, MaybeMoney& price) {
    const std::string_view text = fieldAt(row, column);
    if (text.empty()) return true;
    price = parsePrice(text, m_mapping.priceFormat, m_mapping.priceExponent);
    if (!price) reject(row, *column, "catalogue.badPrice");
    return price.has_value();
}

bool CatalogueRows::readPrices(const CsvRow& row, Product& product) {
    return readPrice(row, m_mapping.price, product.price) &&
           readPrice(row, m_mapping.regularPrice, product.regularPrice) &&
           readPrice(row, m_mapping.floorPrice, product.floorPrice);
}

void CatalogueRows::readLists(const CsvRow& row, Product& product) const {
    product.category = joinCategory(piecesOf(fieldAt(row, m_mapping.category), m_mapping.categorySeparator));
    product.tags = piecesOf(fieldAt(row, m_mapping.tags), m_mapping.tagSeparator);
    std::vector<Attribute> attributes;
    for (const auto& [column, name] : m_mapping.attributes) {
        const std::string_view value = fieldAt(row, column);
        if (!value.empty()) attributes.push_back({name, std::string(value)});
    }
    product.attributes = std::move(attributes);
}

void CatalogueRows::readMeasure(const CsvRow& row, Product& product) {
    const auto measure = measureOf(fieldAt(row, m_mapping.measure));
    if (!measure) warn(row, m_mapping.measure, "catalogue.unknownMeasure");
    product.measure = measure.value_or(UnitOfMeasure::Piece);
}

} // namespace

std::expected<CsvPreview, Failure> previewCsv(const QString& path) {
    auto reader = CsvReader::open(path);
    if (!reader) return std::unexpected(std::move(reader.error()));
    CsvPreview preview;
    preview.delimiter = reader->delimiter();
    CsvRow row;
    while (preview.rows.size() < kPreviewRows) {
        const auto hasRow = reader->next(row);
        if (!hasRow) return std::unexpected(hasRow.error());
        if (!*hasRow) break;
        preview.isUtf8 = preview.isUtf8 && std::ranges::all_of(row.fields, isUtf8);
        if (preview.header.isEmpty())
            preview.header = asTexts(row.fields);
        else
            preview.rows.push_back(asTexts(row.fields));
    }
    preview.guess = guessMapping(preview.header, preview.rows);
    preview.guess.delimiter = preview.delimiter;
    return preview;
}

std::expected<CatalogueImport, Failure> importCatalogue(const QString& path, const CatalogueMapping& mapping,
                                                        const ImportProgress& progress) {
    auto reader = CsvReader::open(path, mapping.delimiter);
    if (!reader) return std::unexpected(std::move(reader.error()));
    CatalogueRows rows(mapping);
    CsvRow row;
    bool isHeader = mapping.hasHeader;
    for (std::int64_t count = 0;; ++count) {
        const auto hasRow = reader->next(row);
        if (!hasRow) return std::unexpected(hasRow.error());
        if (!*hasRow) return rows.result();
        const bool asks = progress && count % kRowsBetweenProgress == 0;
        if (asks && !progress(reader->position(), reader->size()))
            return std::unexpected(Failure{QStringLiteral("import.cancelled"), {path}, {}});
        if (!std::exchange(isHeader, false)) rows.take(row);
    }
}

} // namespace offerwright::app
