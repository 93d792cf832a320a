#include "tests/engine/explain/shop.h"
#include <algorithm>
#include <stdexcept>

namespace offerwright::tests {

Product product(const std::string& sku, const std::string& category, std::int64_t price) {
    Product made;
    made.sku = sku;
    made.name = sku;
    made.category = category;
    made.price = Money{price};
    return made;
}

std::shared_ptr<const Catalogue> shopCatalogue() {
    Product card = product("card", "Dairy", 149);
    card.tags = {"gift card"};
    Product pears = product("pears", "Fruit", 300);
    pears.measure = UnitOfMeasure::Kilogram;
    Product nameless = product("nameless", "Dairy", 149);
    nameless.price = {};
    return std::make_shared<const Catalogue>(
        std::vector<Product>{product("milk", "Dairy/Milk", 110), product("brie", "Dairy/Cheese", 390),
                             product("suisses", "Dairy/Fresh", 159), product("butter", "Dairy/Butter", 345),
                             product("bread", "Bakery", 120), product("cake", "Bakery", 900), card, pears, nameless});
}

std::shared_ptr<const Programme> shopProgramme() {
    Programme programme;
    programme.zone = {"Europe/Paris",
                      {{*parseInstant("2025-10-26T01:00:00Z", {}), 3600},
                       {*parseInstant("2026-03-29T01:00:00Z", {}), 7200},
                       {*parseInstant("2026-10-25T01:00:00Z", {}), 3600}}};
    programme.baseEarn = {1, 100};
    programme.protectedProducts.in.tags = {"gift card"};
    programme.stores = {{"lyon", "Lyon", "Halle", {"south"}, programme.zone},
                        {"lille", "Lille", "Halle", {"north"}, programme.zone}};
    return std::make_shared<const Programme>(programme);
}

Selection category(const std::string& path) { return {{.categories = {path}}, {}}; }

Condition group(const NodeId& id, GroupKind kind, std::vector<Condition> members) {
    return {id, Group{kind, {1}, std::move(members)}};
}

Condition spends(const NodeId& id, const Selection& of, std::int64_t atLeast) {
    return {id, Measured{{id, MeasureKind::Spend, of, SpendBasis::Programme}, Number{atLeast}, std::nullopt}};
}

Condition takes(const NodeId& id, const Selection& of, std::int64_t units) {
    return {id, Measured{{id, MeasureKind::Quantity, of, SpendBasis::Programme}, Number{units * 1000}, std::nullopt}};
}

Promotion promotion(const std::string& id, Stage stage, std::vector<Condition> conditions, RewardRule reward) {
    Promotion made;
    made.id = id;
    made.name.set("en", id);
    made.stage = stage;
    made.who = group("who", GroupKind::All, {});
    made.when = group("when", GroupKind::All, {});
    made.ladder.steps = {{"s", group("if", GroupKind::All, std::move(conditions)), {}, {{"r", std::move(reward)}}}};
    return made;
}

Promotion dairyTiers(std::vector<std::pair<std::int64_t, std::int64_t>> thresholdsAndAmounts) {
    Promotion made = promotion("tiers", Stage::Basket, {}, moneyOff(1));
    made.ladder.relation = Relation::Tiers;
    made.ladder.measure = Measure{"m", MeasureKind::Spend, category("Dairy"), SpendBasis::Programme};
    made.ladder.steps.clear();
    for (const auto& [threshold, amount] : thresholdsAndAmounts) {
        const NodeId id = "t" + std::to_string(made.ladder.steps.size() + 1);
        made.ladder.steps.push_back(
            {id, group(id + "-if", GroupKind::All, {}), {threshold}, {{id + "-r", moneyOff(amount)}}});
    }
    return made;
}

Promotion dairySpend(std::int64_t atLeast) {
    return promotion("p", Stage::Basket, {spends("c", category("Dairy"), atLeast)}, moneyOff(500));
}

Promotion with(Condition condition) {
    Promotion made = promotion("p", Stage::Basket, {}, moneyOff(50));
    std::get<Group>(made.when.rule).members.push_back(std::move(condition));
    return made;
}

RewardRule moneyOff(std::int64_t amount) { return AmountOff{{amount}, Per::Order, {}, {}}; }

RewardRule percentOff(std::int64_t percent, Target on) {
    return PercentOff{{Rate::percent(percent).millionths}, std::move(on), {}};
}

Line line(const std::string& sku, std::int64_t units) {
    const Product* known = shopCatalogue()->find(sku);
    Line made;
    made.sku = sku;
    made.quantity = Quantity::pieces(units);
    made.unitPrice = known->price.value_or(Money{});
    made.measure = known->measure;
    return made;
}

Till::Till(std::vector<Promotion> promotions, std::vector<Line> lines, std::shared_ptr<const Programme> programme)
    : at(*parseInstant("2026-11-21T09:15:00Z", {})) { // a Saturday
    CompileInput input{{}, std::move(programme), shopCatalogue()};
    for (Promotion& each : promotions) input.promotions.push_back(std::make_shared<const Promotion>(std::move(each)));
    const Compiled compiled = compile(input);
    if (!compiled.diagnostics.empty()) throw std::logic_error(compiled.diagnostics.front().code);
    set = compiled.set;
    basket.id = "b";
    basket.store = "lyon";
    basket.lines = std::move(lines);
}

AdjudicatedSale Till::ring() {
    m_trace = {};
    m_adjudication = adjudicate(*set, basket, customer, at, &m_trace).value();
    return {*set, basket, customer, at, m_adjudication, m_trace};
}

Adjudication Till::after(const Change& change) const {
    Basket changed = basket;
    Instant when = at;
    applyChange(change, set->catalogue(), changed, when);
    return adjudicate(*set, changed, customer, when).value();
}

std::optional<Change> changeOf(Till& till) {
    const auto miss = whyNot(till.ring(), "p");
    return miss ? miss->change : std::nullopt;
}

std::optional<Change> moveTo(const char* instant) { return MoveTo{*parseInstant(instant, {})}; }

bool gave(const Adjudication& adjudication, const std::string& promotion, const NodeId& step) {
    return std::ranges::any_of(adjudication.awards,
                               [&](const Award& award) { return award.promotion == promotion && award.step == step; });
}

} // namespace offerwright::tests
