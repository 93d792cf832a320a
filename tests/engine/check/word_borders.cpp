// Words: of the catalogue, of the programme, forbidden ones; and the fixes that write another in their place.
#include "tests/engine/check/borders.h"

namespace offerwright::tests {
namespace {

/// The same change with a wrong word and with the right one.
template <typename Make>
Border word(const char* name, const Make& make, std::string code, NodeId node, std::string field, std::string wrong,
            std::string right) {
    return {name, make(wrong), make(right), std::move(code), std::move(node), std::move(field), {wrong, right}};
}

template <typename Place> Border brand(const char* name, NodeId node, const Place& place) {
    const auto make = [place](const std::string& word) { return [place, word](Desk& desk) { place(desk, word); }; };
    return word(name, make, "catalogue.unknownBrand", std::move(node), "brands", "Norvall", "Norval");
}

SetPart part(const Selection& of) { return {"part", of, Number{1}}; }

Measure setsOf(const NodeId& id, const Selection& of) {
    Measure measure{id, MeasureKind::Sets, {}};
    measure.parts = {{"other", brie(), Number{1}}, part(of)};
    return measure;
}

std::vector<Border> brands() {
    return {
        brand("a brand that is measured", "m",
              [](Desk& d, const std::string& w) { d.promotion.ladder.measure->of = ofBrand(w); }),
        brand("a brand that is excepted", "m",
              [](Desk& d, const std::string& w) {
                  d.promotion.ladder.measure->of.except.brands = {"Clair", w};
              }),
        brand("a brand that is asked for", "a",
              [](Desk& d, const std::string& w) {
                  when(d, {measured("a", MeasureKind::Spend, ofBrand(w), Number{100})});
              }),
        brand("a brand counted over time", "a",
              [](Desk& d, const std::string& w) {
                  when(d, {{"a", OverTime{{.of = ofBrand(w)}, Number{2}, {}}}});
              }),
        brand("a brand that a journey counts", "s1",
              [](Desk& d, const std::string& w) { journey(d).frequency.count.of = ofBrand(w); }),
        brand("a brand that is rewarded", "s1-r",
              [](Desk& d, const std::string& w) {
                  give(d.promotion, PercentOff{{100'000}, {.of = ofBrand(w)}, {}});
              }),
        brand("a brand in a rewarded set", "part",
              [](Desk& d, const std::string& w) {
                  give(d.promotion, SetPercent{.rate = {100'000}, .parts = {part(ofBrand(w))}, .cap = {}});
              }),
        brand("a brand in a set that is asked for", "part",
              [](Desk& d, const std::string& w) {
                  when(d, {{"a", Measured{setsOf("a", ofBrand(w)), Number{1}, {}}}});
              }),
        brand("a brand in a set that is measured", "part",
              [](Desk& d, const std::string& w) { d.promotion.ladder.measure = setsOf("m", ofBrand(w)); }),
        brand("a brand of which a tag bears the name", "m",
              [](Desk& d, const std::string& w) {
                  d.products[0].tags = {"Norvall"};
                  d.promotion.ladder.measure->of = {.in = {.brands = {w}, .tags = {"Norvall"}}};
              }),
    };
}

/// A product's brand with what JSON escapes; the promotion means it.
Border escaped(const char* name, const std::string& right, const std::string& wrong) {
    const auto make = [right](const std::string& word) {
        return [right, word](Desk& desk) {
            desk.products[0].brand = right;
            std::get<Measured>(findCondition(desk.promotion, "spend")->rule).measure.of = {};
            desk.promotion.ladder.measure->of = ofBrand(word);
        };
    };
    return word(name, make, "catalogue.unknownBrand", "m", "brands", wrong, right);
}

std::vector<Border> otherWords() {
    const auto attribute = [](const std::string& name) {
        return [name](Desk& d) { d.promotion.ladder.measure->of.in.attributes = {{name, "FR"}}; };
    };
    const auto sku = [](const std::string& word) {
        return [word](Desk& d) { give(d.promotion, FreeItem{word, {1000}}); };
    };
    const auto group = [](const std::string& name) {
        return [name](Desk& d) {
            d.around.productGroups = {{"cheeses", brie()}};
            d.promotion.ladder.measure->of.in.groups = {name};
        };
    };
    const auto store = [](const std::string& id) {
        return [id](Desk& d) { when(d, {{"a", AtStore{{id}, {"north"}, {"Halle"}}}}); };
    };
    const auto storeGroup = [](const std::string& id) {
        return [id](Desk& d) { when(d, {{"a", AtStore{{}, {id}, {}}}}); };
    };
    const auto banner = [](const std::string& id) {
        return [id](Desk& d) { when(d, {{"a", AtStore{{}, {}, {id}}}}); };
    };
    return {
        escaped("quotes within a word", R"(Le "Bon" Nord)", R"(Le "Bon" Nors)"),
        escaped("a stroke at the end of a word", R"(North\)", R"(Nort\)"),
        word("an attribute", attribute, "catalogue.unknownAttribute", "m", "attributes", "origine", "origin"),
        word("a gift", sku, "catalogue.unknownSku", "s1-r", "sku", "P12", "P1"),
        word("a group of products", group, "productGroup.unknown", "m", "groups", "cheese", "cheeses"),
        word("a store", store, "store.unknown", "a", "stores", "S3", "S1"),
        word("a group of stores", storeGroup, "storeGroup.unknown", "a", "groups", "nroth", "north"),
        word("a banner", banner, "banner.unknown", "a", "banners", "Hall", "Halle"),
    };
}

std::vector<Border> programmeWords() {
    const auto lane = [](const std::string& name) {
        return [name](Desk& d) {
            d.around.lanes = {{.name = "late"}};
            d.promotion.combines.lane = name;
        };
    };
    const auto accounts = [](Desk& d) { d.around.accounts = {{"euros", true, {}}, {"miles", false, {}}}; };
    const auto into = [accounts](const std::string& name) {
        return [=](Desk& d) {
            accounts(d);
            firstReward(d.promotion).into = Destination{name, 0};
        };
    };
    const auto balance = [accounts](const std::string& name) {
        return [=](Desk& d) {
            accounts(d);
            when(d, {{"a", HasBalance{name, Number{5}, {}}}});
        };
    };
    const auto parameter = [](const std::string& name) {
        return [name](Desk& d) { d.promotion.ladder.steps[1].threshold.parameter = name; };
    };
    const auto limit = [](const std::string& name) {
        return [name](Desk& d) { d.promotion.ladder.steps[1].threshold = Number{7, name}; };
    };
    return {
        word("a lane", lane, "lane.unknown", "", "lane", "lat", "late"),
        word("an account to pay into", into, "account.unknown", "s1-r", "account", "euro", "euros"),
        word("an account to look into", balance, "account.unknown", "a", "account", "mils", "miles"),
        word("a parameter", parameter, "parameter.unknown", "s2", "from", "spent_target", "spend_target"),
        word("a parameter beside a number", limit, "parameter.unknown", "s2", "from", "spend_targets", "spend_target"),
    };
}

Change saying(const std::string& words) {
    return [words](Desk& d) { std::get<Message>(d.promotion.ladder.steps[1].rewards[0].rule).text.set("fr", words); };
}

Change named(const std::string& words, const std::string& language = "fr") {
    return [=](Desk& d) { d.promotion.name.set(language, words); };
}

template <typename Rule> Change printed(Rule rule, const std::string& words) {
    rule.text.set("fr", words);
    return [rule](Desk& d) { give(d.promotion, rule); };
}

Change rate(std::int64_t millionths) {
    return [=](Desk& d) { std::get<PercentOff>(firstReward(d.promotion).rule).rate = Number{millionths}; };
}

std::vector<Border> texts() {
    const std::vector<std::string> free{"gratuit", "offert"};
    const IssueCoupon coupon{"NEXT", {}};
    const Entitlement ticket{"cinema", {}, {1}};
    return {
        {"a message", saying("un gratuit"), saying("un offert"), "text.forbiddenWord", "s2-r", "message", free},
        {"a name", named("un gratuit !"), named("un offert !"), "text.forbiddenWord", "", "name", free},
        {"a coupon's text", printed(coupon, "gratuit"), printed(coupon, "offert"), "text.forbiddenWord", "s1-r", "text",
         free},
        {"a ticket's text", printed(ticket, "gratuit"), printed(ticket, "offert"), "text.forbiddenWord", "s1-r", "text",
         free},
        {"half where a third is the most",
         rate(500'000),
         rate(340'000),
         "reward.aboveCeiling",
         "s1-r",
         "percent",
         {"50", "34", "food"}},
    };
}

/// All that the promotion looks at.
void lookAt(Desk& desk, const Selection& of) {
    std::get<Measured>(findCondition(desk.promotion, "spend")->rule).measure.of = of;
    desk.promotion.ladder.measure->of = of;
}

std::vector<Border> emptiness() {
    const auto measures = [](const Selection& of) { return [of](Desk& d) { d.promotion.ladder.measure->of = of; }; };
    const auto closed = [](Change change) {
        return [change](Desk& d) {
            change(d);
            d.products.clear();
        };
    };
    const Change unknown = measures(ofBrand("Quelconque"));
    const auto border = [](const char* name, Change faulty, Change sound, std::string field) {
        return Border{name, std::move(faulty), std::move(sound), "selection.empty", "m", std::move(field)};
    };
    return {
        border("all but all", measures({.except = {.categories = {"Dairy", "Home"}}}),
               measures({.except = {.categories = {"Dairy"}}}), "except"),
        border("cheese dearer than any", measures({.in = {.categories = {"Dairy"}}, .priceFrom = 251}),
               measures({.in = {.categories = {"Dairy"}}, .priceFrom = 250}), "in"),
        border(
            "dearer than anything",
            [](Desk& d) {
                d.products.pop_back();
                d.promotion.ladder.measure->of = {.priceFrom = 251};
            },
            measures({.priceFrom = 251}), ""),
        border("of a shop without products", measures({.in = {.categories = {"Dairy"}}, .priceFrom = 251}),
               closed(measures({.in = {.categories = {"Dairy"}}, .priceFrom = 251})), "in"),
        {"a brand of a shop without products",
         unknown,
         closed(unknown),
         "catalogue.unknownBrand",
         "m",
         "brands",
         {"Quelconque"}},
        {"a blank attribute",
         [](Desk& d) {
             d.promotion.ladder.measure->of.in.attributes = {{" ", "x"}};
         },
         [](Desk& d) {
             d.promotion.ladder.measure->of.in.attributes = {{"origin", "x"}};
         },
         "list.blankWord", "m", "attributes"},
    };
}

std::vector<Border> law() {
    const Change free = named("Savon gratuit");
    const auto on = [free](const Selection& of, std::function<void(Desk&)> also = {}) {
        return [=](Desk& d) {
            free(d);
            lookAt(d, of);
            if (also) also(d);
        };
    };
    const auto everywhere = [](Desk& d) { d.around.forbiddenWords[0].of = {}; };
    const auto noSoap = [](Desk& d) { d.products.pop_back(); };
    const auto border = [](const char* name, Change faulty, Change sound) {
        return Border{name,   std::move(faulty),    std::move(sound), "text.forbiddenWord", "",
                      "name", {"gratuit", "offert"}};
    };
    return {
        border("what is food and what is not", on(brie()), on(soap())),
        border("a law for all products", on(soap(), everywhere), on(soap())),
        border("products that nobody knows", on(soap(), noSoap), on(soap())),
        border("the law of another language", free, named("Savon gratuit", "de")),
    };
}

Change funded(std::vector<FundingShare> shares) {
    return [shares](Desk& d) { firstReward(d.promotion).funding = shares; };
}

/// Of groups of so many, the nth.
Change nth(const Number& size, const Number& nth) {
    return [=](Desk& d) {
        give(d.promotion, PercentOff{{100'000}, {.sets = UnitSets{.size = size, .nth = nth}}, {}});
        d.promotion.parameters[0] = {"target", "spend_target", Unit::Count, 3, 3, 4, 1};
    };
}

std::vector<Border> shares() {
    const Number own{0, "spend_target"};
    const Number nobodys{0, "nothing"};
    const auto above = [](const char* name, Change faulty, Change sound, std::vector<std::string> arguments) {
        return Border{name,  std::move(faulty),   std::move(sound), "sets.nthAboveSize", "s1-r",
                      "nth", std::move(arguments)};
    };
    return {
        {"more than all of it",
         funded({{"supplier", 1'000'001}}),
         funded({{"supplier", 1'000'000}}),
         "rate.outOfRange",
         "s1-r",
         "funding",
         {"100.0001"}},
        above("the last of the fewest", nth(own, {4}), nth(own, {3}), {"4", "3"}),
        above("the most of a few", nth({3}, own), nth({4}, own), {"4", "3"}),
        above("of groups of nobody's size", nth({3}, {4}), nth(nobodys, {4}), {"4", "3"}),
        above("nobody's of a group", nth({3}, {4}), nth({3}, nobodys), {"4", "3"}),
    };
}

} // namespace

std::vector<Border> bordersOfWords() {
    std::vector<Border> all = emptiness();
    for (const auto& some : {law(), shares()}) all.insert(all.end(), some.begin(), some.end());
    return all;
}

std::vector<Border> bordersOfMends() {
    std::vector<Border> all = brands();
    for (const auto& some : {otherWords(), programmeWords(), texts()}) all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace offerwright::tests
