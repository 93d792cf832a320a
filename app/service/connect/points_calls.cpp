// Points as a means of payment of a sale that is open.
#include "app/service/connect/calls.h"
#include <array>

namespace offerwright::connect {
namespace {

constexpr std::array<std::string_view, 1> kQuote{"quote"};
constexpr std::array<std::string_view, 3> kAmounts{"points", "amount", "payable"};
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

enum class Kind { Calculate, Spend, Void };

struct Spent {
    std::int64_t points = 0;
    std::int64_t amount = 0;
    std::int64_t payable = 0;
};

/// Out of an answer of ours: of a quote, or of the sale opened anew.
Spent spentIn(const sales::Told& told, Kind kind) {
    if (kind != Kind::Calculate) {
        const Given given = givenIn(told.body);
        return {given.burntPoints, given.burntAmount, given.payable};
    }
    Spent spent;
    FieldReader reader(told.body, kQuote, kPassedOver);
    reader.within("quote", kAmounts, [&](FieldReader& quote) {
        spent = {quote.integer("points", 0, kMost), quote.integer("amount", -kMost, kMost),
                 quote.integer("payable", -kMost, kMost)};
    });
    return spent;
}

sales::Answer book(const Call& call, const sales::Books& books, const Asked& asked, Kind kind) {
    const ledger::TransactionId sale = saleOf(call, asked);
    const auto revision = sales::revisionFor(books, sales::Step::Open, sale, call.fingerprint(), call.now);
    if (!revision) return std::unexpected(revision.error());
    const sales::Call said{sale, *revision, call.fingerprint(), call.now};
    if (kind == Kind::Calculate) return sales::quotePoints(books, said, asked.points);
    return sales::spendPoints(books, said, asked.points);
}

http::Response answerTo(const Call& call, sql::Session& session, const Asked& asked, Kind kind) {
    const auto wallet = walletOf(call, session, asked);
    if (!wallet) return responseTo(wallet.error());
    const auto told = book(call, call.booksOn(session), asked, kind);
    if (!told) return responseTo(api::problemOf(told.error()));
    auto answer = beginAnswer(call, session, asked, *wallet, kind == Kind::Void ? "SPEND_VOID" : "SPEND");
    if (!answer) return responseTo(answer.error());
    const Spent spent = spentIn(*told, kind);
    const std::string result = ObjectText()
                                   .text("resourceType", "SCHEME")
                                   .text("type", "redeem")
                                   .number("points", spent.points)
                                   .number("value", spent.amount)
                                   .number("payable", spent.payable)
                                   .done();
    return {.body = answer->raw("spendAdjudicationResults", listOf({result})).done()};
}

void answer(Call call, Kind kind) {
    auto asked = readAsked(call.request.body, kind == Kind::Void ? Needs::Reference : Needs::Points);
    if (!asked) return call.tell(responseTo(api::faulty(std::move(asked.error()))));
    if (kind == Kind::Void) asked->points = 0;
    const auto work = [asked = std::move(*asked), kind](const Call& said, sql::Session& session) {
        return answerTo(said, session, asked, kind);
    };
    if (kind == Kind::Calculate) return read(std::move(call), work);
    write(std::move(call), work);
}

} // namespace

void calculate(Call call) { answer(std::move(call), Kind::Calculate); }
void spend(Call call) { answer(std::move(call), Kind::Spend); }
void unspend(Call call) { answer(std::move(call), Kind::Void); }

} // namespace offerwright::connect
