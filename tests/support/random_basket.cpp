#include "tests/support/random_basket.h"
#include <algorithm>

namespace offerwright::tests {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;

Attribute randomAttribute(Dice& dice) { return {dice.of(world().attributeNames), dice.of(world().attributeValues)}; }

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

LocalDate randomDay(Dice& dice) { return {static_cast<std::int32_t>(20'454 + dice.number(-400, 760))}; }

std::vector<DayCount> randomDays(Dice& dice) {
    std::vector<DayCount> days(dice.below(4));
    LocalDate day = randomDay(dice);
    for (DayCount& each : days) {
        day.days += static_cast<std::int32_t>(dice.number(1, 30));
        each = {day, dice.amount(kMaxMinor)};
    }
    return days;
}

std::optional<LocalDate> maybeDay(Dice& dice) { return dice.oneIn(2) ? std::optional(randomDay(dice)) : std::nullopt; }

std::optional<std::int64_t> maybeAmount(Dice& dice) {
    return dice.oneIn(2) ? std::optional(dice.amount(kMaxMinor)) : std::nullopt;
}

template <typename Item, typename Make> void fill(Dice& dice, std::vector<Item>& items, const Make& make) {
    items.resize(dice.below(3));
    for (Item& item : items) make(item);
}

/// Every list of the wallet, in no order: a text keeps the order that it has.
Wallet randomWallet(Dice& dice) {
    Wallet wallet{.visits = dice.number(0, 40)};
    fill(dice, wallet.balances, [&](Balance& balance) {
        balance = {.account = dice.of(world().accounts), .available = dice.number(-50, 5000)};
        balance.pending = dice.oneIn(2) ? 0 : dice.amount(5000);
    });
    fill(dice, wallet.coupons, [&](HeldCoupon& coupon) {
        coupon = {.code = dice.of(world().coupons), .promotion = dice.of(world().promotions)};
        coupon.from = randomDay(dice);
        coupon.to = randomDay(dice);
        coupon.used = dice.oneIn(3);
    });
    fill(dice, wallet.counters, [&](Counter& counter) {
        counter.promotion = dice.of(world().promotions);
        counter.node = "s" + std::to_string(dice.number(1, 9));
        counter.days = randomDays(dice);
    });
    fill(dice, wallet.journeys, [&](Progress& progress) {
        progress = {.promotion = dice.of(world().promotions), .startedOn = maybeDay(dice)};
        progress.stepOpenedOn = maybeDay(dice);
        for (std::size_t i = dice.below(3); i > 0; --i) progress.done.push_back("s" + std::to_string(i));
        progress.rounds = dice.number(0, 3);
    });
    fill(dice, wallet.uses, [&](Uses& uses) {
        uses.promotion = dice.of(world().promotions);
        uses.days = randomDays(dice);
    });
    return wallet;
}

void tellEverything(Dice& dice, Customer& customer) {
    customer.attributes = randomAttributes(dice);
    if (dice.oneIn(2)) {
        MonthDay& birthday = customer.birthday.emplace();
        birthday.month = static_cast<std::int32_t>(dice.number(1, 12));
        birthday.day = static_cast<std::int32_t>(dice.number(1, birthday.month == 2 ? 29 : 30));
    }
    customer.memberSince = maybeDay(dice);
    if (!dice.oneIn(3)) customer.wallet = randomWallet(dice);
    fill(dice, customer.budgets, [&](BudgetLeft& left) {
        left = {.promotion = dice.of(world().promotions), .money = maybeAmount(dice)};
        left.points = maybeAmount(dice);
        left.times = maybeAmount(dice);
    });
}

void tellHowItIsPaid(Dice& dice, Basket& basket) {
    if (dice.oneIn(2)) basket.till = randomText(dice);
    if (dice.oneIn(2)) basket.tillType = dice.of(world().tillTypes);
    fill(dice, basket.tenders, [&](Tender& tender) {
        tender.type = dice.of(world().tenders);
        tender.amount.minor = dice.amount(kMaxMinor);
    });
    if (dice.oneIn(3)) basket.burn = dice.amount(5000);
    if (dice.oneIn(8)) basket.saleReturned = randomText(dice);
    for (Line& line : basket.lines) {
        if (dice.oneIn(4)) line.regularPrice = Money{dice.amount(3000)};
        if (dice.oneIn(6)) line.floorPrice = Money{dice.amount(3000)};
    }
}

} // namespace

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
        .productGroups = {"Own brands", "Leaflet", "unheard of"},
        .promotions = {"p1", "p2", "p3", "p4"},
        .promotionTags = {"leaflet", "loyalty", "été"},
        .lanes = {"supplier", "coupons"},
        .tenders = {"cash", "card", "voucher"},
        .tillTypes = {"staffed", "self"},
        .accounts = {"savings", "miles"},
        .customers = {"customer-1", "customer-2", "customer-3"},
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

Basket randomBasket(Dice& dice, std::size_t mostLines, Breadth breadth) {
    Basket basket{.id = "b" + std::to_string(dice.number(0, 999'999))};
    basket.currency = dice.oneIn(4) ? "" : "EUR";
    if (!dice.oneIn(4)) basket.store = dice.of(world().stores);
    basket.channel = dice.any(Channel::ClickAndCollect);
    if (!dice.oneIn(4)) basket.at = randomInstant(dice);
    if (dice.oneIn(2)) basket.customer = "customer-" + std::to_string(dice.number(1, 99));
    basket.coupons = some(dice, world().coupons, 2);
    basket.lines.resize(dice.below(mostLines + 1));
    for (Line& line : basket.lines) line = randomLine(dice);
    if (breadth == Breadth::Everything) tellHowItIsPaid(dice, basket);
    return basket;
}

Customer randomCustomer(Dice& dice, Breadth breadth) {
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
    if (breadth == Breadth::Everything) tellEverything(dice, customer);
    return customer;
}

} // namespace offerwright::tests
