#include "tests/engine/check/faults.h"

namespace offerwright::tests {
namespace {

Selection in(Picks picks) { return {std::move(picks), {}}; }

} // namespace

std::vector<Fault> faultsOfWords() {
    const auto measures = [](Picks picks) {
        return [picks](Promotion& p, Programme&) {
            Picks some = picks;
            some.categories.push_back("Dairy");
            p.ladder.measure->of = in(some);
        };
    };
    return {
        {"picks nothing",
         [](Promotion& p, Programme&) {
             p.ladder.measure->of = {{.categories = {"Dairy"}}, {.brands = {"Norval"}}};
         },
         kWarning,
         "selection.empty",
         "m",
         "in",
         {}},
        {"unknown product", measures({.skus = {"Q9"}}), kWarning, "catalogue.unknownSku", "m", "skus", {"Q9"}},
        {"a product near another",
         measures({.skus = {"3017620422030"}}),
         kWarning,
         "catalogue.unknownSku",
         "m",
         "skus",
         {"3017620422030", "3017620422003"}},
        {"unknown category",
         measures({.categories = {"Dairy/Chese"}}),
         kWarning,
         "catalogue.unknownCategory",
         "m",
         "categories",
         {"Dairy/Chese", "Dairy/Cheese"}},
        {"unknown brand",
         measures({.brands = {"norvl"}}),
         kWarning,
         "catalogue.unknownBrand",
         "m",
         "brands",
         {"norvl", "Norval"}},
        {"unknown supplier",
         measures({.suppliers = {"nobody"}}),
         kWarning,
         "catalogue.unknownSupplier",
         "m",
         "suppliers",
         {"nobody"}},
        {"unknown tag",
         measures({.tags = {"ogranic"}}),
         kWarning,
         "catalogue.unknownTag",
         "m",
         "tags",
         {"ogranic", "organic"}},
        {"unknown attribute",
         measures({.attributes = {{"origine", "FR"}}}),
         kWarning,
         "catalogue.unknownAttribute",
         "m",
         "attributes",
         {"origine", "origin"}},
        {"unknown store",
         [](Promotion& p, Programme&) { rule<AtStore>(p, "store").stores = {"S2"}; },
         kWarning,
         "store.unknown",
         "store",
         "stores",
         {"S2", "S1"}},
        {"unknown lane",
         [](Promotion& p, Programme& around) {
             around.lanes = {{.name = "late"}};
             p.combines.lane = "lat";
         },
         kWarning,
         "lane.unknown",
         "",
         "lane",
         {"lat", "late"}},
        {"on its own list",
         [](Promotion& p, Programme&) { p.combines.notWith = {p.id}; },
         kWarning,
         "promotion.notWithItself",
         "",
         "notWith",
         {soundPromotion().id}},
        {"unknown group",
         [](Promotion& p, Programme&) { rule<AtStore>(p, "store").groups = {"nroth"}; },
         kWarning,
         "storeGroup.unknown",
         "store",
         "groups",
         {"nroth", "north"}},
        {"unknown banner",
         [](Promotion& p, Programme&) { rule<AtStore>(p, "store").banners = {"Marché"}; },
         kWarning,
         "banner.unknown",
         "store",
         "banners",
         {"Marché"}},
        {"gratuit in the name",
         [](Promotion& p, Programme&) { p.name.set("fr", "2 + 1 Gratuits !"); },
         kWarning,
         "text.forbiddenWord",
         "",
         "name",
         {"Gratuits", "offert"}},
        {"gratuit at the till",
         [](Promotion& p, Programme&) {
             std::get<Message>(p.ladder.steps[1].rewards[0].rule).text.set("fr", "Le 3e est gratuit");
         },
         kWarning,
         "text.forbiddenWord",
         "s2-r",
         "message",
         {"gratuit", "offert"}},
    };
}

} // namespace offerwright::tests
