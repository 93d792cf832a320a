#include "tests/support/random_promotion.h"

namespace offerwright::tests {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;

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

BaseEarn randomEarn(Dice& dice) {
    BaseEarn earn{.points = dice.number(0, 3), .every = dice.number(1, 200)};
    if (dice.oneIn(3)) earn.from = dice.amount(2000);
    if (dice.oneIn(3)) earn.atMost = dice.amount(500);
    return earn;
}

Ceiling randomCeiling(Dice& dice) {
    Ceiling ceiling{.name = randomText(dice), .of = randomSelection(dice, Breadth::Everything)};
    ceiling.over = dice.any(Ceiling::Over::Basket);
    if (dice.oneIn(2)) ceiling.rate = dice.number(0, 1'000'000);
    if (!ceiling.rate || dice.oneIn(2)) ceiling.amount = dice.amount(10'000);
    return ceiling;
}

AtMost randomAtMost(Dice& dice) {
    AtMost most{.of = dice.any(AtMost::Of::Coupon)};
    if (dice.oneIn(2)) most.name = dice.of(world().promotionTags);
    most.count = dice.number(0, 4);
    return most;
}

SetPolicy randomSetPolicy(Dice& dice) {
    SetPolicy sets{.grouping = dice.any(SetGrouping::PerSet), .favour = dice.any(Favour::Customer)};
    sets.partial = dice.oneIn(2);
    sets.self = dice.oneIn(2);
    sets.proportional = dice.oneIn(2);
    sets.unitsUsed = dice.any(UnitsUsed::Never);
    sets.carriedBy = dice.any(CarriedBy::Rewarded);
    sets.limitedUnits = dice.any(LimitedUnits::TheseFirst);
    return sets;
}

template <typename Item, typename Make> void fill(Dice& dice, std::vector<Item>& items, const Make& make) {
    items.resize(dice.below(3));
    for (Item& item : items) item = make();
}

void chooseHowTheyCombine(Dice& dice, Programme& programme) {
    fill(dice, programme.order, [&] { return dice.any(OrderBy::Tags); });
    programme.ties = dice.any(Ties::HighestId);
    programme.tagOrder = some(dice, world().promotionTags, 2);
    programme.stacking = dice.any(Stacking::BestOf);
    fill(dice, programme.lanes, [&] {
        Lane lane{.name = dice.of(world().lanes)};
        lane.stacking = dice.any(Stacking::BestOf);
        return lane;
    });
    programme.exclusiveScope = dice.any(Scope::Line);
    programme.competition = dice.any(Chooser::BestForCustomer);
    fill(dice, programme.atMost, [&] { return randomAtMost(dice); });
    fill(dice, programme.ceilings, [&] { return randomCeiling(dice); });
    programme.whenCapped = dice.any(WhenCapped::Reshare);
    programme.sets = randomSetPolicy(dice);
}

void chooseHowPointsWork(Dice& dice, Programme& programme) {
    programme.baseEarn = randomEarn(dice);
    fill(dice, programme.bannerEarn, [&] {
        BannerEarn earn{.banner = dice.of(world().banners)};
        earn.earn = randomEarn(dice);
        return earn;
    });
    if (dice.oneIn(2)) {
        programme.burn = {.points = dice.number(0, 500), .worth = dice.number(0, 500)};
        programme.burn.atLeast = dice.oneIn(2) ? 0 : dice.number(0, 500);
        if (dice.oneIn(2)) programme.burn.mostRate = dice.number(0, 1'000'000);
    }
    fill(dice, programme.accounts, [&] {
        Account account{.name = dice.of(world().accounts), .money = dice.oneIn(2)};
        if (dice.oneIn(2)) account.partner = randomText(dice);
        return account;
    });
}

/// Every policy there is, each value of it sometimes.
void chooseEverything(Dice& dice, Programme& programme) {
    if (dice.oneIn(2)) programme.country = dice.oneIn(2) ? "FR" : "CA";
    programme.roundMode = dice.any(RoundMode::HalfDown);
    programme.pointsRounding = dice.any(RoundMode::HalfDown);
    programme.allocation = dice.any(Allocation::EvenPerUnit);
    chooseHowTheyCombine(dice, programme);
    chooseHowPointsWork(dice, programme);
    if (dice.oneIn(2)) {
        programme.cashStep.step = dice.number(0, 10);
        programme.cashStep.mode = dice.any(RoundMode::HalfDown);
    }
    fill(dice, programme.productGroups, [&] {
        ProductGroup group{.name = dice.of(world().productGroups)};
        group.of = randomSelection(dice, Breadth::Everything);
        return group;
    });
    fill(dice, programme.forbiddenWords, [&] {
        ForbiddenWord word{.language = dice.oneIn(2) ? "fr" : "en", .word = randomText(dice)};
        if (dice.oneIn(2)) word.instead = randomText(dice);
        word.of = randomSelection(dice, Breadth::Everything);
        return word;
    });
}

} // namespace

Programme randomProgramme(Dice& dice, Breadth breadth) {
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
    if (breadth == Breadth::Everything) chooseEverything(dice, programme);
    return programme;
}

Catalogue randomCatalogue(Dice& dice) {
    std::vector<Product> products;
    for (const std::string& sku : world().skus)
        if (!dice.oneIn(6)) products.push_back(randomProduct(dice, sku));
    return Catalogue(std::move(products));
}

} // namespace offerwright::tests
