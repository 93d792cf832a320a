// Sets compiled from the one before, over long series of edits: held against sets of the same documents compiled from
// nothing. A failure prints the seed that brings it back.
#include "engine/compile/program.h"
#include "tests/engine/adjudicate/any_sale.h"
#include "tests/engine/adjudicate/offers.h"
#include "tests/support/random_basket.h"
#include "tests/support/random_promotion.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <algorithm>
#include <offerwright/model/walk.h>
#include <set>

namespace offerwright::tests {

class EditedSets : public QObject {
    Q_OBJECT

private slots:
    void answerAsIfCompiledFromNothing();
    void answerAlikeWhereStoresHaveAnIndexOfTheirOwn();
    void changeOnlyWhatWasEdited();
    void keepOthersOutAsSoonAsOneAppliesAlone();
    void areFoundOutWhenTheyForgetAnEdit();
    void areFoundOutWhenTheyForgetASelection();
};

namespace {

constexpr int kEdits = 12;
constexpr int kSales = 3;
constexpr std::size_t kOfOneStore = 70; ///< enough for an index of their own

using Edited = std::shared_ptr<const Promotion>;

/// A shop whose promotions are edited one after the other.
struct EditedShop {
    explicit EditedShop(std::uint64_t seed, std::size_t ofOneStore = 0)
        : dice(seed) {
        auto shop = randomShop(dice);
        if (dice.oneIn(3)) shop = Programme{.stores = shop.stores}; // most promotions go the short way
        const bool weighs = shop.competition == Chooser::BestForCustomer;
        if (dice.oneIn(3)) shop.productGroups = {{.name = "snacks", .of = randomSelection(dice)}};
        input = {{}, std::make_shared<const Programme>(shop), std::make_shared<const Catalogue>(randomCatalogue(dice))};
        for (std::size_t i = 1 + dice.below(weighs ? 4 : 16); i > 0; --i) input.promotions.push_back(made(newId()));
        for (std::size_t i = 0; i < ofOneStore; ++i) input.promotions.push_back(made(newId(), true));
        compiled = compile(input);
    }

    std::string newId() { return "p" + std::to_string(++ids); }

    /// Mostly one that fires; now and then whatever can be written, faults and all.
    Edited made(const std::string& id, bool ofOneStore = false) {
        if (!ofOneStore && dice.oneIn(4))
            return std::make_shared<const Promotion>(randomPromotion(dice, id, Breadth::Everything));
        Promotion offer = randomOffer(dice, id);
        auto& when = std::get<Group>(offer.when.rule).members;
        if (ofOneStore) when.push_back({"at", AtStore{{world().stores.front()}, {}, {}}});
        if (dice.oneIn(6)) when.push_back({"coupon", CouponPresented{{dice.of(world().coupons)}}});
        if (dice.oneIn(8)) when.push_back({"segment", InSegment{{dice.of(world().segments)}}});
        if (dice.oneIn(8)) when.push_back({"anywhere", AtStore{some(dice, world().stores, 2), {}, {"b"}}});
        if (dice.oneIn(16)) offer.combines.alone = true;
        return std::make_shared<const Promotion>(std::move(offer));
    }

    /// What it selects is found at other stores from now on.
    static void leaveStore(Promotion& promotion) {
        if (auto* when = std::get_if<Group>(&promotion.when.rule))
            std::erase_if(when->members, [](const Condition& each) { return each.id == "at"; });
    }

    Edited changed(const Promotion& from) {
        Promotion to = from;
        auto& steps = to.ladder.steps;
        switch (dice.below(8)) {
        case 7: leaveStore(to); break;
        case 0: to.priority = static_cast<std::int32_t>(dice.number(-3, 6)); break;
        case 1: to.name.set("en", randomText(dice)); break;
        case 2: to.stage = dice.any(Stage::Tender); break; // may be a fault
        case 3: to.combines.exclusiveGroup = dice.oneIn(2) ? "" : dice.oneIn(2) ? "g" : "new"; break;
        case 4: to.combines.alone = !to.combines.alone; break;
        case 5: steps.clear(); break; // a fault
        default:
            if (!steps.empty() && !steps.front().rewards.empty())
                steps.front().rewards.front().rule = PercentOff{{dice.number(1, 99) * 10'000}};
        }
        return std::make_shared<const Promotion>(std::move(to));
    }

    void edit() {
        if (dice.oneIn(2)) mendTwins();
        auto& all = input.promotions;
        const auto any = [&] { return all.begin() + static_cast<std::ptrdiff_t>(dice.below(all.size())); };
        if (all.empty() || dice.oneIn(8))
            return void(all.insert(dice.oneIn(2) ? all.end() : all.begin(), made(newId())));
        const auto at = any();
        switch (dice.below(12)) {
        case 0: before.push_back(*at), all.erase(at); break;
        case 1: all.push_back(made((*at)->id)); break; // one id too often
        case 2: std::iter_swap(at, any()); break;
        case 3: *at = std::make_shared<const Promotion>(**at); break; // equal, but another object
        case 4: undo(); break;
        case 5:
        case 6: replace(at, made((*at)->id, dice.oneIn(2))); break;
        case 7: replace(any(), made(newId())); [[fallthrough]];
        default: replace(at, changed(**at)); break;
        }
    }

    /// Of two with one id only the first stays.
    void mendTwins() {
        std::set<std::string> seen;
        std::erase_if(input.promotions, [&](const Edited& each) { return !seen.insert(each->id).second; });
    }

    void replace(std::vector<Edited>::iterator at, Edited by) {
        before.push_back(*at);
        *at = std::move(by);
    }

    /// Back to the very object that stood there.
    void undo() {
        if (before.empty()) return;
        const Edited last = dice.of(before);
        const auto at = std::ranges::find(input.promotions, last->id, [](const Edited& each) { return each->id; });
        if (at == input.promotions.end())
            input.promotions.push_back(last);
        else
            *at = last;
    }

    Dice dice;
    CompileInput input;
    Compiled compiled;
    std::vector<Edited> before; ///< what was replaced or removed
    int ids = 0;
};

QByteArray breachOfAnswers(Dice& dice, const PromotionSet& a, const PromotionSet& b) {
    for (int i = 0; i < kSales; ++i) {
        Basket basket = randomSale(dice);
        basket.coupons = some(dice, world().coupons, 3);
        const Customer customer = randomCustomer(dice, Breadth::Everything);
        const Instant at = randomInstant(dice);
        Trace one;
        Trace other;
        if (adjudicate(a, basket, customer, at, &one) != adjudicate(b, basket, customer, at, &other))
            return "an answer with a trace differs";
        if (one != other) return "a trace differs";
        const auto answer = adjudicate(a, basket, customer, at);
        if (answer != adjudicate(b, basket, customer, at)) return "an answer differs";
    }
    return {};
}

QByteArray breachBetween(Dice& dice, const Compiled& a, const Compiled& b) {
    if (a.diagnostics != b.diagnostics) return "diagnostics differ";
    if (a.set->fingerprint() != b.set->fingerprint()) return "fingerprints differ";
    if (!std::ranges::equal(a.set->promotions(), b.set->promotions())) return "promotions differ, or their order";
    for (const Edited& each : b.set->promotions())
        if (a.set->promotion(each->id) != each.get()) return "a promotion is not found";
    return breachOfAnswers(dice, *a.set, *b.set);
}

/// Edits and compiles; `next(shop)` compiles what is then compared with the same from nothing.
template <typename Next> QByteArray breachOfSeries(EditedShop& shop, const Next& next) {
    for (int i = 0; i < kEdits; ++i) {
        shop.edit();
        next(shop);
        const QByteArray breach = breachBetween(shop.dice, shop.compiled, compile(shop.input));
        if (!breach.isEmpty()) return "edit " + QByteArray::number(i) + ": " + breach;
    }
    return {};
}

void compileNext(EditedShop& shop) { shop.compiled = compile(shop.input, shop.compiled.set.get()); }

QByteArray firstBreachOf(std::uint64_t rounds, std::size_t ofOneStore, const auto& next) {
    for (std::uint64_t seed = kFirstSeed; seed < kFirstSeed + rounds; ++seed) {
        EditedShop shop(seed, ofOneStore);
        const QByteArray breach = breachOfSeries(shop, next);
        if (!breach.isEmpty()) return seedOf(seed) + breach;
    }
    return {};
}

} // namespace

void EditedSets::answerAsIfCompiledFromNothing() {
    int few = 0;
    const QByteArray breach = firstBreachOf(1'000, 0, [&](EditedShop& shop) {
        compileNext(shop);
        few += shop.compiled.set->program().changes ? 1 : 0;
    });
    QVERIFY2(breach.isEmpty(), breach);
    QVERIFY2(few > 1'000 * kEdits / 2, QByteArray::number(few)); // the way that is tested was mostly taken
}

void EditedSets::answerAlikeWhereStoresHaveAnIndexOfTheirOwn() {
    int regions = 0;
    const QByteArray breach = firstBreachOf(60, kOfOneStore, [&](EditedShop& shop) {
        compileNext(shop);
        const Program& program = shop.compiled.set->program();
        regions += program.changes && !program.storeEntry(world().stores.front())->regions.empty() ? 1 : 0;
    });
    QVERIFY2(breach.isEmpty(), breach);
    QVERIFY2(regions > 60, QByteArray::number(regions));
}

/// What the edit does not concern is shared, not made again.
void EditedSets::changeOnlyWhatWasEdited() {
    EditedShop shop(kFirstSeed, kOfOneStore);
    const Compiled first = compile(shop.input);
    Promotion edited = *first.set->promotions()[0];
    edited.priority -= 1;
    const auto at = std::ranges::find(shop.input.promotions, first.set->promotions()[0]);
    *at = std::make_shared<const Promotion>(edited);
    const Compiled second = compile(shop.input, first.set.get());
    const Program& program = second.set->program();
    QVERIFY(program.base == first.set->program().base);
    QCOMPARE(program.changes->layer.promotions.size(), std::size_t{1});
    *at = first.set->promotions()[0];
    const Compiled back = compile(shop.input, second.set.get());
    QCOMPARE(back.set->fingerprint(), first.set->fingerprint());
    QVERIFY(back.set->program().changes->layer.promotions.empty());
}

/// Two that are plain go a short way that knows of no exclusion, until an edit brings one in.
void EditedSets::keepOthersOutAsSoonAsOneAppliesAlone() {
    const auto plain = [](const std::string& id, bool alone) {
        Promotion made{.id = id};
        made.name.set("en", id);
        made.who = {"who", Group{}};
        made.when = {"when", Group{}};
        made.ladder.steps = {{"s", {"if", Group{}}, {}, {{"r", AmountOff{{10}, Per::Order}}}}};
        made.combines.alone = alone;
        return std::make_shared<const Promotion>(std::move(made));
    };
    Basket basket{.currency = "EUR"};
    basket.lines = {{.sku = "any", .unitPrice = {500}}};
    CompileInput input{{plain("a", false), plain("b", false)}, std::make_shared<const Programme>(), nullptr};
    const auto discount = [&](const Compiled& of) { return adjudicate(*of.set, basket, {}, {})->discount.minor; };
    const Compiled both = compile(input);
    QCOMPARE(discount(both), 20);
    QVERIFY(!both.set->program().excludes);
    input.promotions[1] = plain("b", true);
    const Compiled one = compile(input, both.set.get());
    QVERIFY(one.set->program().changes && one.set->program().excludes);
    QCOMPARE(discount(one), 10);
    const Compiled oneWhole = compile(input);
    input.promotions[1] = plain("b", false);
    const Compiled again = compile(input, oneWhole.set.get());
    QVERIFY(again.set->program().changes && !again.set->program().excludes);
    QCOMPARE(discount(again), 20);
}

/// The control: a set of the documents before the last edit.
void EditedSets::areFoundOutWhenTheyForgetAnEdit() {
    const QByteArray breach = firstBreachOf(20, 0, [](EditedShop&) {});
    QVERIFY(!breach.isEmpty());
}

/// The control: answers alone tell a set that has all promotions, but one of them with what it selected before.
void EditedSets::areFoundOutWhenTheyForgetASelection() {
    int found = 0;
    for (std::uint64_t seed = kFirstSeed; seed < kFirstSeed + 200; ++seed) {
        EditedShop shop(seed);
        Promotion edited = randomOffer(shop.dice, "edited");
        edited.ladder = {.steps = {{"s", {"if", Group{}}, {}, {{"r", PercentOff{{100'000}}}}}}};
        edited.stage = Stage::Item;
        auto& on = std::get<PercentOff>(edited.ladder.steps[0].rewards[0].rule).on;
        on.of = Selection{.in = {.skus = {world().skus[0]}}};
        shop.input.promotions.push_back(std::make_shared<const Promotion>(edited));
        const Compiled stale = compile(shop.input);
        on.of = Selection{.in = {.skus = {world().skus[1]}}};
        shop.input.promotions.back() = std::make_shared<const Promotion>(edited);
        found += breachOfAnswers(shop.dice, *stale.set, *compile(shop.input).set).isEmpty() ? 0 : 1;
    }
    QVERIFY2(found > 20, QByteArray::number(found));
}

} // namespace offerwright::tests

using offerwright::tests::EditedSets;
OFFERWRIGHT_TEST(EditedSets)
#include "edited_set_test.moc"
