#include "app/store/catalogue_guess.h"
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace offerwright::app {
namespace {

using Field = std::optional<int> CatalogueMapping::*;

/// Names that columns go by, in English and in French, without case, accents, blanks and signs; likelier ones first.
struct FieldNames {
    Field field;
    QStringList names;
};

const std::vector<FieldNames>& fieldNames() {
    static const std::vector<FieldNames> list{
        {&CatalogueMapping::sku,
         {"sku", "codearticle", "codeproduit", "article", "reference", "ref", "itemcode", "productcode", "itemid",
          "productid", "item", "code", "id", "stockcode"}},
        {&CatalogueMapping::gtin,
         {"gtin", "ean", "ean13", "gtin13", "gtin14", "upc", "barcode", "codebarre", "codebarres", "codeean",
          "gencod"}},
        {&CatalogueMapping::name,
         {"name", "productname", "nom", "nomproduit", "libelle", "libelleproduit", "libellearticle", "designation",
          "description", "intitule", "title", "itemname", "produit", "product"}},
        {&CatalogueMapping::category,
         {"category", "categorypath", "categorie", "categories", "rayon", "famille", "department", "hierarchy", "group",
          "groupe"}},
        {&CatalogueMapping::brand, {"brand", "marque", "brands", "marques", "brandname"}},
        {&CatalogueMapping::supplier, {"supplier", "fournisseur", "vendor", "manufacturer", "fabricant"}},
        {&CatalogueMapping::tags, {"tags", "tag", "labels", "label", "etiquettes", "motscles", "keywords"}},
        {&CatalogueMapping::price,
         {"price", "prix", "unitprice", "prixunitaire", "prixdevente", "prixttc", "pvttc", "pv", "shelfprice",
          "sellingprice", "priceminor", "unitpriceminor", "pricecents", "prixcentimes", "amount", "tarif"}},
        {&CatalogueMapping::regularPrice,
         {"regularprice", "prixhabituel", "prixdereference", "referenceprice", "listprice", "prixbarre", "prixconseille",
          "regularpriceminor", "oldprice", "ancienprix"}},
        {&CatalogueMapping::floorPrice,
         {"floorprice", "prixplancher", "minimumprice", "minprice", "prixminimum", "seuilderevente", "floorpriceminor"}},
        {&CatalogueMapping::measure,
         {"measure", "unitofmeasure", "unit", "uom", "unite", "unitedemesure", "mesure", "unitedevente"}},
    };
    return list;
}

QString plainName(const QString& header) {
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]"));
    return header.normalized(QString::NormalizationForm_KD).toLower().remove(other);
}

/// The separator that most values hold, likelier ones first; empty when none does.
std::string separatorIn(const std::vector<QStringList>& rows, int column, const QStringList& candidates) {
    const auto uses = [&](const QString& separator) {
        return std::ranges::count_if(rows,
                                     [&](const QStringList& row) { return row.value(column).contains(separator); });
    };
    const auto best = std::ranges::max_element(candidates, {}, uses);
    return uses(*best) > 0 ? best->toStdString() : std::string();
}

PriceFormat priceFormatOf(const QString& header, const std::vector<QStringList>& rows, int column) {
    static const QRegularExpression minor(QStringLiteral("minor|cents|centimes"));
    static const QRegularExpression comma(QStringLiteral(",\\d{1,2}\\D*$"));
    if (plainName(header).contains(minor)) return PriceFormat::MinorUnits;
    const auto hasComma = [&](const QStringList& row) { return row.value(column).contains(comma); };
    return std::ranges::any_of(rows, hasComma) ? PriceFormat::DecimalComma : PriceFormat::DecimalPoint;
}

std::optional<int> columnNamed(const QStringList& plain, const QStringList& names) {
    for (const QString& name : names) {
        if (const auto at = plain.indexOf(name); at >= 0) return static_cast<int>(at);
    }
    return std::nullopt;
}

} // namespace

CatalogueMapping guessMapping(const QStringList& header, const std::vector<QStringList>& rows) {
    CatalogueMapping guess;
    QStringList plain;
    for (const QString& name : header) plain.append(plainName(name));
    for (const FieldNames& known : fieldNames()) guess.*(known.field) = columnNamed(plain, known.names);
    if (guess.category) guess.categorySeparator = separatorIn(rows, *guess.category, {" > ", ">", "/", "|", ";"});
    if (guess.tags) {
        const std::string found = separatorIn(rows, *guess.tags, {",", ";", "|"});
        if (!found.empty()) guess.tagSeparator = found;
    }
    if (guess.price) guess.priceFormat = priceFormatOf(header.value(*guess.price), rows, *guess.price);
    return guess;
}

} // namespace offerwright::app
