#include "tests/engine/check/faults.h"

namespace offerwright::tests {
namespace {

Condition group(const NodeId& id, GroupKind kind, std::vector<Condition> members) {
    return {id, Group{kind, {1}, std::move(members)}};
}

Selection dairy() { return {{.categories = {"Dairy"}}, {}}; }

Step tier(const NodeId& id, Number from, RewardRule rule) {
    return {id, group(id + "-if", GroupKind::All, {}), from, {{id + "-r", std::move(rule)}}};
}

Condition whenToday() {
    WithinDates dates{makeDate(2026, 11, 1), makeDate(2026, 11, 30), {}};
    return group("when", GroupKind::All,
                 {{"dates", dates},
                  {"hours", WithinHours{{480}, {1200}}},
                  {"days", OnWeekdays{{Weekday::Monday}}},
                  {"store", AtStore{{"S1"}, {}, {}}},
                  {"channel", ThroughChannel{{Channel::Web}}}});
}

} // namespace

Promotion soundPromotion() {
    Promotion promotion;
    promotion.id = "dairy";
    promotion.name.set("en", "Dairy tiers");
    promotion.parameters.push_back({"target", "spend_target", Unit::Money, 6000, 4000, 9000, 100});
    Measured spend;
    spend.measure = {"spend", MeasureKind::Spend, dairy(), SpendBasis::Programme};
    spend.atLeast = Number{100};
    spend.atMost = Number{90000};
    promotion.who = group("who", GroupKind::AtLeast,
                          {{"coupon", CouponPresented{{"SAVE"}}},
                           {"seg", InSegment{{"vip"}}},
                           {"tier", HasTier{{"gold"}}},
                           {"consent", GaveConsent{{"offers"}}},
                           {"total", BasketTotal{{}, Number{0}, {}}},
                           {"spend", spend}});
    promotion.when = whenToday();
    promotion.ladder.relation = Relation::Tiers;
    promotion.ladder.measure = Measure{"m", MeasureKind::Spend, dairy(), SpendBasis::Programme};
    promotion.ladder.steps = {tier("s1", {3000}, PercentOff{{100'000}, {}, {}}),
                              tier("s2", {0, "spend_target"}, Message{})};
    std::get<Message>(promotion.ladder.steps[1].rewards[0].rule).text.set("fr", "Un fromage offert");
    return promotion;
}

Programme soundProgramme() {
    Programme programme;
    programme.forbiddenWords.push_back({"fr", "gratuit", "offert", {.except = {.attributes = {{"food", "no"}}}}});
    programme.ceilings.push_back({.name = "food", .of = dairy(), .rate = 340'000});
    programme.stores.push_back({"S1", "One", "Halle", {"north"}, {}});
    return programme;
}

Catalogue soundCatalogue() {
    Product brie{.sku = "P1", .gtin = "3017620422003", .name = "Brie", .category = "Dairy/Cheese", .brand = "Norval"};
    brie.supplier = "Lactis";
    brie.tags = {"organic"};
    brie.attributes = {{"origin", "FR"}};
    brie.price = Money{250};
    Product soap{.sku = "P2", .gtin = "", .name = "Soap", .category = "Home", .brand = "Clair"};
    soap.attributes = {{"food", "no"}};
    return Catalogue({brie, soap});
}

} // namespace offerwright::tests
