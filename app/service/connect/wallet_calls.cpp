// A basket looked at, and a sale that is a fact.
#include "app/service/connect/calls.h"
#include <array>

namespace offerwright::connect {
namespace {

constexpr int kMostTries = 4; ///< where others open the same sale at once

std::string nameOf(const Call& call, const std::string& campaign) {
    const auto live = call.tenant.house.shelf.current();
    const Promotion* const promotion = live ? live->set->promotion(campaign) : nullptr;
    if (!promotion || promotion->name.byLanguage.empty()) return campaign;
    return promotion->name.byLanguage.begin()->second;
}

/// Each campaign once, in order.
std::string campaignsOf(const Call& call, const Given& given, std::int64_t Award::*amount) {
    std::vector<std::string> names, items;
    for (const Award& award : given.awards) {
        if (award.*amount == 0 || std::ranges::find(names, award.campaign) != names.end()) continue;
        names.push_back(award.campaign);
        items.push_back(
            ObjectText().text("campaignId", award.campaign).text("campaignName", nameOf(call, award.campaign)).done());
    }
    return listOf(items);
}

std::string analysisOf(const Call& call, const Given& given) {
    return ObjectText()
        .text("analysedDateTime", given.at)
        .raw("basket", enrichedBasket(call.request.body, given))
        .raw("discount", campaignsOf(call, given, &Award::discount))
        .raw("points", campaignsOf(call, given, &Award::points))
        .raw("unusedAccounts", "[]")
        .done();
}

/// Keep it and try again when the basket changes, or there is none such.
void addFault(const Token& token, ObjectText& out) {
    if (token.state == "used") return;
    const bool isUnknown = token.state == "unknown";
    out.text("errorCode", isUnknown ? "PCEXNF" : "PCEXNV");
    out.text("errorMessage", isUnknown ? "There is no such token" : "The token is not valid for this basket now");
}

std::string tokensOf(const Given& given) {
    std::vector<std::string> tokens;
    for (const Token& token : given.tokens) {
        ObjectText each;
        each.text("value", token.code);
        if (!token.campaign.empty()) each.text("resourceType", "CAMPAIGN").text("resourceId", token.campaign);
        addFault(token, each);
        tokens.push_back(each.done());
    }
    return listOf(tokens);
}

std::string amountsOf(const Given& given) {
    return ObjectText()
        .number("totalDiscount", given.discount)
        .number("payable", given.payable)
        .number("pointsEarned", given.basePoints)
        .number("pointsCredited", given.bonusPoints)
        .done();
}

/// Where a caller's summary says otherwise than its lines.
std::string warningsOf(const Asked& asked) {
    std::int64_t items = 0, value = 0;
    for (const AskedLine& line : asked.lines) {
        if (line.key == SalesKey::Refund) continue;
        items += line.pieces;
        value += line.cost();
    }
    std::vector<std::string> warnings;
    const auto compare = [&](std::string_view name, const std::optional<std::int64_t>& said, std::int64_t is) {
        if (said && *said != is)
            warnings.push_back(ObjectText().text("field", name).number("sent", *said).number("derived", is).done());
    };
    compare("basket.summary.totalItems", asked.summary.items, items);
    compare("basket.summary.totalBasketValue", asked.summary.value, value);
    return listOf(warnings);
}

http::Response answerOf(const Call& call, sql::Session& session, const Asked& asked,
                        const std::optional<ledger::WalletId>& wallet, const sales::Told& told, sales::Step step) {
    auto answer = beginAnswer(call, session, asked, wallet, step == sales::Step::Open ? "OPEN" : "SETTLE");
    if (!answer) return responseTo(answer.error());
    const Given given = givenIn(told.body);
    answer->raw("basketAdjudicationResult", amountsOf(given)).raw("spendAdjudicationResults", "[]");
    answer->raw("examine", tokensOf(given)).raw("warnings", warningsOf(asked));
    answer->raw("analyseBasketResults", asked.analyses ? analysisOf(call, given) : "null");
    return {.body = answer->done()};
}

/// What was presented and what was spent when the sale was opened last is so still; who the shopper is too, where it is
/// not said.
sales::Answer book(const Call& call, const sales::Books& books, const Asked& asked, sales::Step step) {
    const ledger::TransactionId sale = saleOf(call, asked);
    const auto seen = sales::seenSale(books, sale, call.now);
    if (!seen) return std::unexpected(seen.error());
    Basket basket = basketOf(asked);
    if (*seen) basket.burn = (*seen)->basket.burn;
    if (*seen && step == sales::Step::Settle) {
        basket.coupons = (*seen)->basket.coupons;
        if (basket.customer.empty()) basket.customer = (*seen)->basket.customer;
        if (basket.store.empty()) basket.store = (*seen)->basket.store;
    }
    if (step == sales::Step::Open && !asked.locks)
        return sales::explainSale(books, basket, call.now, sales::WithTrace::No);
    const auto revision = sales::revisionFor(books, step, sale, call.fingerprint(), call.now);
    if (!revision) return std::unexpected(revision.error());
    const sales::Call said{sale, *revision, call.fingerprint(), call.now};
    if (step == sales::Step::Open) return sales::openSale(books, said, basket);
    const bool isLater = !asked.mode.empty() && asked.mode != "ACTIVE";
    return sales::settleSale(books, said, basket, isLater ? sales::Delivery::Later : sales::Delivery::Now);
}

/// The engine's places, as the caller knows them.
Problem inTheirPlaces(Problem problem) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kPlaces{
        {{"/store", "/location/incomingIdentifier"},
         {"/lines", "/basket/contents"},
         {"/coupons", "/examine"},
         {"/customer", "/identity/identityValue"}}};
    for (Diagnostic& fault : problem.faults)
        for (const auto& [ours, theirs] : kPlaces)
            if (fault.pointer.starts_with(ours)) {
                fault.pointer.replace(0, ours.size(), theirs);
                break;
            }
    return problem;
}

http::Response ring(const Call& call, sql::Session& session, const Asked& asked, sales::Step step) {
    const auto wallet = walletOf(call, session, asked);
    if (!wallet) return responseTo(wallet.error());
    for (int tries = 1;; ++tries) {
        const auto told = book(call, call.booksOn(session), asked, step);
        if (told) return answerOf(call, session, asked, *wallet, *told, step);
        const bool wasOvertaken =
            told.error().why == sales::Why::OtherContent || told.error().why == sales::Why::Superseded;
        if (!wasOvertaken || tries == kMostTries) return responseTo(inTheirPlaces(api::problemOf(told.error())));
    }
}

void ring(Call call, sales::Step step) {
    auto asked = readAsked(call.request.body, Needs::Basket);
    if (!asked) return call.tell(responseTo(api::faulty(std::move(asked.error()))));
    write(std::move(call), [asked = std::move(*asked), step](const Call& rung, sql::Session& session) {
        return ring(rung, session, asked, step);
    });
}

} // namespace

void open(Call call) { ring(std::move(call), sales::Step::Open); }

void settle(Call call) { ring(std::move(call), sales::Step::Settle); }

} // namespace offerwright::connect
