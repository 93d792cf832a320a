#include "app/models/basket_rows.h"
#include "app/models/finder.h"

namespace offerwright::app {
namespace {

struct WordIcon {
    const char16_t* word;
    const char* icon;
};

/// The first word found wins, so that "fromages" of the dairy is cheese before dairy is milk.
constexpr WordIcon kWordIcons[] = {
    {u"fromage", "cheese"}, {u"cheese", "cheese"},  {u"beurre", "butter"},     {u"butter", "butter"},
    {u"yaourt", "yoghurt"}, {u"yog", "yoghurt"},    {u"oeuf", "egg"},          {u"egg", "egg"},
    {u"lait", "milk"},      {u"milk", "milk"},      {u"cremerie", "milk"},     {u"dairy", "milk"},
    {u"bebe", "baby"},      {u"baby", "baby"},      {u"cafe", "cup"},          {u"coffee", "cup"},
    {u"the et", "cup"},     {u"tea", "cup"},        {u"vins", "wine"},         {u"wine", "wine"},
    {u"poissons", "fish"},  {u"seafood", "fish"},   {u"fish", "fish"},         {u"viande", "meat"},
    {u"boucherie", "meat"}, {u"meat", "meat"},      {u"legume", "vegetable"},  {u"vegetable", "vegetable"},
    {u"fruits", "fruit"},   {u"boisson", "bottle"}, {u"drink", "bottle"},      {u"beverage", "bottle"},
    {u"eaux", "bottle"},    {u"pain", "bread"},     {u"boulangerie", "bread"}, {u"bread", "bread"},
    {u"bakery", "bread"},   {u"surgele", "snow"},   {u"frozen", "snow"},       {u"sucre", "sweet"},
    {u"chocolat", "sweet"}, {u"biscuit", "sweet"},  {u"sweet", "sweet"},       {u"hygiene", "soap"},
    {u"entretien", "soap"}, {u"soap", "soap"},      {u"household", "soap"},    {u"animal", "pet"},
    {u"pet ", "pet"},
};

QString unitSuffix(UnitOfMeasure measure) {
    switch (measure) {
    case UnitOfMeasure::Piece: return {};
    case UnitOfMeasure::Kilogram: return QStringLiteral("/kg");
    case UnitOfMeasure::Litre: return QStringLiteral("/L");
    case UnitOfMeasure::Metre: return QStringLiteral("/m");
    }
    return {};
}

Money valueOf(const Line& line) {
    const Wide exact = static_cast<Wide>(line.unitPrice.minor) * line.quantity.thousandths;
    return {divideRounded(exact, 1000, RoundMode::HalfAwayFromZero)};
}

QString nameOf(const Line& line, const Product* product) {
    if (line.name) return QString::fromStdString(*line.name);
    return QString::fromStdString(product ? product->name : line.sku);
}

} // namespace

std::vector<BasketRow> basketRows(const Basket& basket, const Workspace& workspace, const NodeTrace* counting,
                                  const Language& language) {
    const QString currency = QString::fromStdString(workspace.programme->currency);
    std::vector<BasketRow> rows;
    for (std::size_t i = 0; i < basket.lines.size(); ++i) {
        const Line& line = basket.lines[i];
        const Product* product = workspace.catalogue->find(line.sku);
        BasketRow row;
        row.line = i;
        row.sku = QString::fromStdString(line.sku);
        row.name = nameOf(line, product);
        row.pictogram =
            pictogramOf(line.category.value_or(product ? *product->category : std::string()), row.name.toStdString());
        row.quantity = language.quantity(line.quantity);
        row.unitPrice = language.amount(line.unitPrice, currency) + unitSuffix(line.measure);
        row.total = language.amount(valueOf(line), currency);
        row.weighed = line.measure != UnitOfMeasure::Piece;
        row.counted = counting && std::ranges::find(counting->lines, i) != counting->lines.end();
        row.priceChanged = product && product->price && *product->price != line.unitPrice;
        rows.push_back(std::move(row));
    }
    return rows;
}

QString pictogramOf(const std::string& category, const std::string& name) {
    const QString text = foldedForSearch(QString::fromStdString(category + ' ' + name)) + u' ';
    for (const WordIcon& known : kWordIcons)
        if (text.contains(QStringView(known.word))) return QString::fromLatin1(known.icon);
    return {};
}

Quantity stepOf(const Line& line) { return line.measure == UnitOfMeasure::Piece ? Quantity::pieces(1) : Quantity{100}; }

void setQuantity(Basket& basket, std::size_t line, Quantity quantity) {
    if (line >= basket.lines.size()) return;
    if (quantity.thousandths <= 0) {
        basket.lines.erase(basket.lines.begin() + static_cast<std::ptrdiff_t>(line));
        return;
    }
    basket.lines[line].quantity = std::min(quantity, Quantity{kMaxThousandths});
}

void addProduct(Basket& basket, const Product& product) {
    const bool pieces = product.measure == UnitOfMeasure::Piece;
    for (std::size_t i = 0; pieces && i < basket.lines.size(); ++i)
        if (basket.lines[i].sku == product.sku) {
            setQuantity(basket, i, {basket.lines[i].quantity.thousandths + 1000});
            return;
        }
    Line line;
    line.sku = product.sku;
    line.quantity = pieces ? Quantity::pieces(1) : Quantity{500};
    line.unitPrice = product.price.value_or(Money{});
    line.measure = product.measure;
    basket.lines.push_back(std::move(line));
}

TryIt tryItOf(const SavedBasket& saved) {
    TryIt tryIt;
    tryIt.basket = saved.basket();
    tryIt.persona = saved.persona();
    return tryIt;
}

} // namespace offerwright::app
