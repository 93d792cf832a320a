#include "tests/oracle/shop.h"
#include <algorithm>

namespace offerwright::oracle {
namespace {

bool has(const std::vector<std::string>& list, const std::string& word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool isWithin(const std::string& path, const std::string& root) {
    return path == root || path.rfind(root + "/", 0) == 0;
}

bool testPasses(const AttributeTest& test, const std::vector<Attribute>& attributes) {
    bool any = false;
    for (const Attribute& attribute : attributes)
        any = any || (attribute.name == test.name && attribute.value == test.value);
    return test.how == Comparison::IsNot ? !any : any;
}

bool namedBy(const Picks& picks, const Row& row, const Programme& programme) {
    const Product& product = row.facts;
    if (has(picks.skus, product.sku) || (!product.gtin.empty() && has(picks.skus, product.gtin))) return true;
    for (const std::string& root : picks.categories)
        if (isWithin(product.category, root)) return true;
    if (has(picks.brands, product.brand) || has(picks.suppliers, product.supplier)) return true;
    for (const std::string& tag : product.tags)
        if (has(picks.tags, tag)) return true;
    for (const AttributeTest& test : picks.attributes)
        if (testPasses(test, product.attributes)) return true;
    for (const std::string& name : picks.groups)
        for (const ProductGroup& group : programme.productGroups)
            if (group.name == name && isPicked(group.of, row, programme)) return true;
    return false;
}

Product joined(const Line& line, const Catalogue& catalogue) {
    Product product;
    if (const Product* known = catalogue.find(line.sku))
        product = *known;
    else
        product.sku = line.sku;
    if (line.category) product.category = *line.category;
    if (line.brand) product.brand = *line.brand;
    if (line.supplier) product.supplier = *line.supplier;
    if (line.tags) product.tags = *line.tags;
    if (line.attributes) product.attributes = *line.attributes;
    if (line.regularPrice) product.regularPrice = line.regularPrice;
    if (line.measure != UnitOfMeasure::Piece) product.measure = line.measure;
    return product;
}

} // namespace

bool isPicked(const Selection& selection, const Row& row, const Programme& programme) {
    if (!selection.in.empty() && !namedBy(selection.in, row, programme)) return false;
    if (namedBy(selection.except, row, programme)) return false;
    if (selection.priceFrom && row.price < *selection.priceFrom) return false;
    if (selection.priceTo && row.price > *selection.priceTo) return false;
    const auto& regular = row.facts.regularPrice;
    return !(selection.fullPriceOnly && regular && row.price < regular->minor);
}

std::vector<Row> layOut(const Question& question) {
    std::vector<Row> rows;
    for (const Line& line : question.basket.lines) {
        Row row{.facts = joined(line, question.catalogue)};
        row.thousandths = line.quantity.thousandths;
        row.price = line.unitPrice.minor;
        const Wide worth = static_cast<Wide>(row.thousandths) * row.price;
        row.gross = rounded(worth, 1000, RoundMode::HalfAwayFromZero);
        row.net = row.atStage = row.freeNet = row.gross;
        row.weighed = row.facts.measure != UnitOfMeasure::Piece || row.thousandths % 1000 != 0;
        row.units = row.freeUnits = row.weighed ? 1 : row.thousandths / 1000;
        const Selection& closed = question.programme.protectedProducts;
        row.seen = row.thousandths > 0 && line.promotable;
        if (!closed.in.empty() && isPicked(closed, row, question.programme)) row.seen = false;
        rows.push_back(row);
    }
    return rows;
}

std::vector<std::size_t> seenLines(const Shop& shop, const Selection& selection) {
    std::vector<std::size_t> lines;
    for (std::size_t i = 0; i < shop.rows.size(); ++i)
        if (shop.rows[i].seen && isPicked(selection, shop.rows[i], shop.programme())) lines.push_back(i);
    return lines;
}

std::int64_t Shop::value(const Number& number) const {
    if (!number.personal()) return number.value;
    for (const Parameter& parameter : promotion->parameters) {
        if (parameter.name != number.parameter) continue;
        for (const OwnValue& own : asked->customer.ownValues) {
            if (own.promotion != promotion->id || own.parameter != parameter.name) continue;
            if (own.value >= parameter.min && own.value <= parameter.max) return own.value;
        }
        return parameter.defaultValue;
    }
    return 0;
}

std::int64_t rounded(Wide top, Wide bottom, RoundMode mode) {
    const bool negative = top < 0;
    const Wide size = negative ? -top : top;
    Wide whole = size / bottom;
    const Wide twice = (size % bottom) * 2;
    if (mode == RoundMode::Up && twice > 0) ++whole;
    if (mode == RoundMode::HalfAwayFromZero && twice >= bottom) ++whole;
    if (mode == RoundMode::HalfDown && twice > bottom) ++whole;
    if (mode == RoundMode::HalfEven && (twice > bottom || (twice == bottom && whole % 2 != 0))) ++whole;
    return static_cast<std::int64_t>(negative ? -whole : whole);
}

std::vector<std::int64_t> evenParts(std::int64_t total, std::int64_t count) {
    std::vector<std::int64_t> parts;
    for (std::int64_t i = 0; i < count; ++i) parts.push_back(total / count + (i < total % count ? 1 : 0));
    return parts;
}

std::vector<std::int64_t> sharedOut(std::int64_t total, const std::vector<std::int64_t>& weights, Allocation how) {
    std::vector<std::int64_t> shares(weights.size(), 0);
    Wide sum = 0;
    for (const std::int64_t weight : weights) sum += weight;
    if (total <= 0 || sum == 0) return shares;
    std::vector<Wide> rests(weights.size(), 0);
    std::int64_t left = total;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Wide exact = static_cast<Wide>(total) * weights[i];
        shares[i] = static_cast<std::int64_t>(exact / sum);
        rests[i] = exact % sum;
        left -= shares[i];
    }
    for (; left > 0; --left) { // one cent at a time
        std::size_t best = weights.size();
        for (std::size_t i = 0; i < weights.size(); ++i) {
            if (how == Allocation::LargestLine && (weights[i] == 0 || shares[i] >= weights[i])) continue;
            const bool better = best == weights.size() ||
                                (how == Allocation::LargestLine ? weights[i] > weights[best] : rests[i] > rests[best]);
            if (better) best = i;
        }
        if (best == weights.size()) best = 0;
        ++shares[best];
        rests[best] = -1;
    }
    return shares;
}

} // namespace offerwright::oracle
