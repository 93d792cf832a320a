#include "tests/oracle/questions.h"
#include "tests/oracle/offers.h"
#include "tests/support/random_basket.h"

namespace offerwright::oracle {
namespace {

using tests::Dice;
using tests::world;

Catalogue catalogue(Dice& dice) {
    std::vector<Product> products = tests::randomCatalogue(dice).products();
    for (Product& product : products) {
        if (dice.oneIn(3)) product.gtin = "40" + std::to_string(dice.number(1, 4));
        if (dice.oneIn(8)) product.measure = dice.any(UnitOfMeasure::Metre);
        if (dice.oneIn(4)) product.regularPrice = Money{dice.number(1, 3000)};
    }
    return Catalogue(std::move(products));
}

Line line(Dice& dice) {
    Line made{.sku = dice.oneIn(12) ? "40" + std::to_string(dice.number(1, 4)) : dice.of(world().skus)};
    made.quantity = Quantity::pieces(dice.number(1, dice.oneIn(12) ? 14 : 4));
    made.unitPrice.minor = dice.oneIn(25) ? 0 : dice.oneIn(3) ? dice.number(1, 12) * 100 : dice.number(1, 1500);
    if (dice.oneIn(10)) {
        made.measure = dice.any(UnitOfMeasure::Metre);
        made.quantity.thousandths = dice.number(1, 4000);
    }
    if (dice.oneIn(20)) made.quantity.thousandths = -made.quantity.thousandths;
    if (dice.oneIn(40)) made.quantity.thousandths = 0;
    if (dice.oneIn(20)) made.promotable = false;
    if (dice.oneIn(5)) made.category = dice.of(world().categories);
    if (dice.oneIn(5)) made.brand = dice.of(world().brands);
    if (dice.oneIn(8)) made.supplier = dice.of(world().suppliers);
    if (dice.oneIn(5)) made.tags = tests::some(dice, world().tags, 2);
    if (dice.oneIn(8)) made.attributes = tests::randomAttributes(dice);
    if (dice.oneIn(8)) made.regularPrice = Money{dice.number(1, 2000)};
    return made;
}

Basket basket(Dice& dice) {
    Basket made{.id = "b", .currency = "EUR"};
    if (!dice.oneIn(5)) made.store = dice.of(world().stores);
    made.channel = dice.any(Channel::ClickAndCollect);
    if (dice.oneIn(2)) made.coupons = {dice.of(world().coupons)};
    for (std::size_t i = 1 + dice.below(6); i > 0; --i) made.lines.push_back(line(dice));
    return made;
}

Customer customer(Dice& dice) {
    Customer made;
    if (dice.oneIn(6)) return made;
    made.id = "c";
    made.segments = tests::some(dice, world().segments, 2);
    if (dice.oneIn(2)) made.tier = dice.of(world().tiers);
    made.consents = tests::some(dice, world().consents, 2);
    for (std::size_t i = dice.below(3); i > 0; --i) {
        OwnValue own{.promotion = "p" + std::to_string(dice.number(1, 4))};
        own.parameter = "goal";
        own.value = dice.number(0, 40) * 100;
        made.ownValues.push_back(own);
    }
    return made;
}

void chooseBaseEarn(Dice& dice, Programme& made) {
    if (dice.oneIn(4)) made.baseEarn.from = dice.number(0, 3000);
    if (dice.oneIn(4)) made.baseEarn.atMost = dice.number(0, 60);
    if (!dice.oneIn(3)) return;
    BannerEarn banner{.banner = dice.of(world().banners)};
    banner.earn = {dice.number(0, 3), dice.number(1, 200)};
    made.bannerEarn.push_back(banner);
}

Programme programme(Dice& dice) {
    Programme made = tests::randomProgramme(dice);
    made.name = "oracle";
    made.roundMode = dice.any(RoundMode::HalfDown);
    made.pointsRounding = dice.any(RoundMode::HalfDown);
    made.ties = dice.any(Ties::HighestId);
    made.exclusiveChooser = Chooser::First;
    if (dice.oneIn(4)) made.sets.unitsUsed = UnitsUsed::Never;
    chooseBaseEarn(dice, made);
    ProductGroup group{.name = world().productGroups.front()};
    group.of.in.categories = {dice.of(world().categories)};
    if (dice.oneIn(2)) made.productGroups.push_back(group);
    return made;
}

} // namespace

Question randomQuestion(std::uint64_t seed) {
    Dice dice(seed);
    Question made;
    made.programme = programme(dice);
    made.catalogue = catalogue(dice);
    made.basket = basket(dice);
    made.customer = customer(dice);
    made.at = tests::randomInstant(dice);
    const std::size_t count = 1 + dice.below(4);
    for (std::size_t i = 1; i <= count; ++i) made.promotions.push_back(randomOffer(dice, "p" + std::to_string(i)));
    return made;
}

} // namespace offerwright::oracle
