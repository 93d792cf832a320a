#include "tests/engine/check/faults.h"

namespace offerwright::tests {
namespace {

/// The condition of the promotion's tier becomes another one.
void ask(Promotion& promotion, ConditionRule rule) { findCondition(promotion, "tier")->rule = std::move(rule); }

/// A fault of one condition, told at its node.
Fault asking(const char* name, ConditionRule rule, std::string code, std::string field,
             std::vector<std::string> arguments = {}) {
    return {name,
            [rule](Promotion& p, Programme&) { ask(p, rule); },
            kError,
            std::move(code),
            "tier",
            std::move(field),
            std::move(arguments)};
}

Fault giving(const char* name, RewardRule rule, std::string field) {
    return {
        name, [rule](Promotion& p, Programme&) { give(p, rule); }, kError, "reward.notNamed", "s1-r", std::move(field),
        {}};
}

void keepAccounts(Programme& programme) { programme.accounts = {{"euros", true, {}}, {"miles", false, {}}}; }

void funded(Promotion& promotion, std::int64_t supplier, std::int64_t retailer) {
    firstReward(promotion).funding = {{"supplier", supplier}, {"retailer", retailer}};
}

} // namespace

std::vector<Fault> faultsOfShoppers() {
    return {
        asking("no customer", AmongCustomers{}, "list.empty", "customers"),
        asking("no till type", AtTill{}, "list.empty", "tillType"),
        asking("no means of payment", PaidWith{}, "list.empty", "types"),
        asking("a blank means of payment", PaidWith{{" "}, {}}, "list.blankWord", "types"),
        asking("no promotion to look for", PromotionState{}, "list.empty", "any"),
        asking("an attribute without a name", CustomerAttribute{{"", "x"}}, "list.blankWord", "customerAttribute"),
        asking("no number of the sale", VisitNumber{}, "bounds.none", ""),
        asking("numbers of the sale reversed", VisitNumber{Number{5}, Number{4}, {}}, "bounds.reversed", "atLeast",
               {"5", "4"}),
        asking("days of membership reversed", IsMember{Number{30}, Number{29}}, "bounds.reversed", "daysAtLeast",
               {"30", "29"}),
        asking("no balance asked", HasBalance{}, "bounds.none", ""),
        asking("balances reversed", HasBalance{"", Number{5}, Number{4}}, "bounds.reversed", "atLeast", {"5", "4"}),
        asking("no count over time asked", OverTime{}, "bounds.none", ""),
        {"a balance of no account",
         [](Promotion& p, Programme& programme) {
             keepAccounts(programme);
             ask(p, HasBalance{"mils", Number{5}, {}});
         },
         kError,
         "account.unknown",
         "tier",
         "account",
         {"mils", "miles"}},
        {"prices reversed",
         [](Promotion& p, Programme&) {
             p.ladder.measure->of.priceFrom = 500;
             p.ladder.measure->of.priceTo = 499;
         },
         kError,
         "bounds.reversed",
         "m",
         "priceFrom",
         {"5.00", "4.99"}},
        {"a blank group of products",
         [](Promotion& p, Programme& programme) {
             programme.productGroups = {{" ", {}}};
             p.ladder.measure->of.in.groups = {" "};
         },
         kError,
         "list.blankWord",
         "m",
         "groups",
         {}},
        {"a group of products that is not there",
         [](Promotion& p, Programme& programme) {
             programme.productGroups = {{"cheeses", {}}};
             p.ladder.measure->of.in.groups = {"cheese"};
         },
         kWarning,
         "productGroup.unknown",
         "m",
         "groups",
         {"cheese", "cheeses"}},
    };
}

std::vector<Fault> faultsOfRewards() {
    return {
        giving("a free item of no product", FreeItem{}, "sku"),
        giving("a coupon without a code", IssueCoupon{}, "code"),
        giving("an entitlement to nothing", Entitlement{}, "reference"),
        giving("a donation for no cause", Donation{.cause = {}, .amount = Number{1}}, "cause"),
        {"a free item that the catalogue lacks",
         [](Promotion& p, Programme&) {
             give(p, FreeItem{"P3", {1000}});
         },
         kWarning,
         "catalogue.unknownSku",
         "s1-r",
         "sku",
         {"P3", "P1"}},
        {"parts of a set percent missing",
         [](Promotion& p, Programme&) {
             p.stage = Stage::Item;
             give(p, SetPercent{.rate = {100'000}, .parts = {}, .cap = {}});
         },
         kError,
         "set.noParts",
         "s1-r",
         "parts",
         {}},
        {"credits multiplied before there are any",
         [](Promotion& p, Programme&) {
             give(p, CreditMultiplier{{2'000'000}, {}});
         },
         kError,
         "reward.wrongStage",
         "s1-r",
         "creditMultiplier",
         {"creditMultiplier", "item"}},
        {"money into no account of the programme",
         [](Promotion& p, Programme& programme) {
             keepAccounts(programme);
             firstReward(p).into = Destination{"euro", 0};
         },
         kError,
         "account.unknown",
         "s1-r",
         "account",
         {"euro", "euros"}},
        {"money into an account of points",
         [](Promotion& p, Programme& programme) {
             keepAccounts(programme);
             firstReward(p).into = Destination{"miles", 0};
         },
         kError,
         "account.wrongKind",
         "s1-r",
         "account",
         {"miles"}},
        {"money into the programme's own points",
         [](Promotion& p, Programme&) { firstReward(p).into = Destination{}; },
         kError,
         "account.wrongKind",
         "s1-r",
         "account",
         {""}},
        {"a donation into an account",
         [](Promotion& p, Programme& programme) {
             keepAccounts(programme);
             give(p, Donation{"forest", {100}});
             firstReward(p).into = Destination{"euros", 0};
         },
         kError,
         "reward.noDestination",
         "s1-r",
         "into",
         {}},
        {"who pays comes to less than all",
         [](Promotion& p, Programme&) { funded(p, 600'000, 399'999); },
         kError,
         "funding.notWhole",
         "s1-r",
         "funding",
         {"99.9999"}},
        {"who pays comes to more than all",
         [](Promotion& p, Programme&) { funded(p, 600'000, 500'000); },
         kError,
         "funding.notWhole",
         "s1-r",
         "funding",
         {"110"}},
        {"who pays less than nothing",
         [](Promotion& p, Programme&) { funded(p, -100'000, 1'000'000); },
         kError,
         "rate.outOfRange",
         "s1-r",
         "funding",
         {"-10"}},
        {"who pays has no name",
         [](Promotion& p, Programme&) {
             firstReward(p).funding = {{" ", 1'000'000}};
         },
         kError,
         "list.blankWord",
         "s1-r",
         "funding",
         {}},
    };
}

} // namespace offerwright::tests
