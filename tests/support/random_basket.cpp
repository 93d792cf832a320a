#include "tests/support/random_basket.h"
#include <algorithm>

namespace offerwright::tests {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;

Attribute randomAttribute(Dice& dice) { return {dice.of(world().attributeNames), dice.of(world().attributeValues)}; }

/// One throw a statement: compilers differ in the order of arguments, and a seed means one world.
std::vector<Attribute> randomAttributes(Dice& dice) {
    std::vector<Attribute> made(dice.below(2));
    for (Attribute& attribute : made) attribute = randomAttribute(dice);
    return made;
}

std::vector<std::string> some(Dice& dice, const std::vector<std::string>& words, std::size_t most) {
    std::vector<std::string> out(dice.below(most + 1));
    for (std::string& word : out) word = dice.of(words);
    return out;
}

void giveOwnCatalogueData(Dice& dice, Line& line) {
    if (dice.oneIn(3)) line.name = randomText(dice);
    if (dice.oneIn(3)) line.category = dice.of(world().categories);
    if (dice.oneIn(3)) line.brand = dice.oneIn(8) ? "" : dice.of(world().brands);
    if (dice.oneIn(4)) line.supplier = dice.of(world().suppliers);
    if (dice.oneIn(4)) line.tags = some(dice, world().tags, 2);
    if (dice.oneIn(4)) line.attributes = randomAttributes(dice);
}

Line randomLine(Dice& dice) {
    Line line;
    line.sku = dice.of(world().skus);
    line.quantity = Quantity::pieces(dice.number(1, dice.oneIn(10) ? 40 : 4));
    if (dice.oneIn(8)) {
        line.measure = dice.any(UnitOfMeasure::Metre);
        line.quantity.thousandths = dice.number(1, 5000);
    }
    if (dice.oneIn(20)) line.quantity.thousandths = -line.quantity.thousandths;
    if (dice.oneIn(40)) line.quantity = {};
    line.unitPrice.minor = dice.oneIn(30) ? 0 : dice.number(1, dice.oneIn(20) ? 1'000'000 : 2500);
    line.promotable = !dice.oneIn(25);
    giveOwnCatalogueData(dice, line);
    return line;
}

Zone randomZone(Dice& dice) {
    if (dice.oneIn(3)) return {};
    const std::int64_t spring = 1'774'746'000'000; // 2026-03-29T01:00:00Z
    const std::int64_t autumn = 1'792'890'000'000; // 2026-10-25T01:00:00Z
    return {"Europe/Paris", {{{spring - 155 * kDayMs}, 3600}, {{spring}, 7200}, {{autumn}, 3600}}};
}

std::vector<Store> randomStores(Dice& dice) {
    std::vector<Store> stores;
    for (const std::string& id : world().stores) {
        Store store{.id = id, .name = "Store " + id, .banner = dice.of(world().banners)};
        store.groups = some(dice, world().groups, 2);
        store.zone = randomZone(dice);
        stores.push_back(std::move(store));
    }
    return stores;
}

Product randomProduct(Dice& dice, const std::string& sku) {
    Product product{.sku = sku, .name = "Product " + sku};
    product.category = dice.of(world().categories);
    product.brand = dice.of(world().brands);
    product.supplier = dice.of(world().suppliers);
    product.tags = some(dice, world().tags, 2);
    product.attributes = randomAttributes(dice);
    if (!dice.oneIn(5)) product.price = Money{dice.number(1, 3000)};
    return product;
}

} // namespace

const World& world() {
    static const World made{
        .skus = {"A-1", "A-2", "A-3", "B-1", "B-2", "3017620422003", "C 7", "d/8"},
        .categories = {"Dairy", "Dairy/Cheese", "Dairy/Cheese/Goat", "Bakery", "Bakery/Bread", "A~1B/C~0D", "Café"},
        .brands = {"Mirabelle", "Nord", "L'Été", "B&B"},
        .suppliers = {"S1", "S2", "S3"},
        .tags = {"organic", "local", "clearance", "fête"},
        .attributeNames = {"colour", "size", "origin"},
        .attributeValues = {"red", "blue", "XL", "France"},
        .segments = {"students", "families", "staff"},
        .tiers = {"silver", "gold"},
        .consents = {"offers", "profiling"},
        .coupons = {"WELCOME10", "NOEL", "5-OFF"},
        .stores = {"s1", "s2", "s3"},
        .groups = {"north", "south"},
        .banners = {"Halle", "Express"},
    };
    return made;
}

std::string randomText(Dice& dice) {
    static const std::vector<std::string> pieces{"plain ", "é",    "\"",   "\\", "/",    "\n",
                                                 "\t",     "\x01", "\x7f", "€",  "日本", "\xF0\x9F\x8D\x8E",
                                                 "{",      "}",    "x",    "~",  "'",    "\xE2\x80\xA8"};
    std::string out;
    for (std::size_t i = dice.below(5); i > 0; --i) out += dice.of(pieces);
    return out.empty() ? "text" : out;
}

Instant randomInstant(Dice& dice) {
    const std::int64_t start = 1'767'225'600'000; // 2026-01-01T00:00:00Z
    const std::int64_t second = dice.number(0, 730 * kDayMs / 1000);
    return {start + second * 1000 + (dice.oneIn(5) ? dice.number(0, 999) : 0)};
}

Basket randomBasket(Dice& dice, std::size_t mostLines) {
    Basket basket{.id = "b" + std::to_string(dice.number(0, 999'999))};
    basket.currency = dice.oneIn(4) ? "" : "EUR";
    if (!dice.oneIn(4)) basket.store = dice.of(world().stores);
    basket.channel = dice.any(Channel::ClickAndCollect);
    if (!dice.oneIn(4)) basket.at = randomInstant(dice);
    if (dice.oneIn(2)) basket.customer = "customer-" + std::to_string(dice.number(1, 99));
    basket.coupons = some(dice, world().coupons, 2);
    basket.lines.resize(dice.below(mostLines + 1));
    for (Line& line : basket.lines) line = randomLine(dice);
    return basket;
}

Customer randomCustomer(Dice& dice) {
    Customer customer;
    if (dice.oneIn(5)) return customer;
    customer.id = "customer-" + std::to_string(dice.number(1, 99));
    if (dice.oneIn(3)) customer.name = randomText(dice);
    customer.segments = some(dice, world().segments, 2);
    if (!dice.oneIn(3)) customer.tier = dice.of(world().tiers);
    customer.consents = some(dice, world().consents, 2);
    customer.points = dice.oneIn(6) ? 0 : dice.number(-50, 5000);
    customer.ownValues.resize(dice.below(4));
    for (OwnValue& own : customer.ownValues)
        own = {"p" + std::to_string(dice.number(1, 6)), "target" + std::to_string(dice.number(1, 3)),
               dice.amount(kMaxMinor)};
    return customer;
}

Programme randomProgramme(Dice& dice) {
    Programme programme{.name = randomText(dice)};
    programme.zone = randomZone(dice);
    programme.roundMode = dice.any(RoundMode::Up);
    programme.roundAt = dice.any(RoundAt::Order);
    programme.stacking = dice.any(Stacking::Parallel);
    programme.allocation = dice.any(Allocation::LargestLine);
    programme.spendBasis = dice.any(Programme::Spend::Running);
    programme.exclusiveChooser = dice.any(Chooser::BestForCustomer);
    programme.sets.grouping = dice.any(SetGrouping::PerSet);
    programme.baseEarn = {dice.number(0, 3), dice.number(1, 200)};
    programme.pointsRounding = dice.any(RoundMode::Up);
    programme.compoundMultipliers = dice.oneIn(2);
    if (dice.oneIn(3)) programme.protectedProducts.in.tags = {dice.of(world().tags)};
    programme.stores = randomStores(dice);
    return programme;
}

Catalogue randomCatalogue(Dice& dice) {
    std::vector<Product> products;
    for (const std::string& sku : world().skus)
        if (!dice.oneIn(6)) products.push_back(randomProduct(dice, sku));
    return Catalogue(std::move(products));
}

} // namespace offerwright::tests
