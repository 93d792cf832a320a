// What shoppers have, and points as a means of payment.
#include "app/service/api/reading.h"
#include "app/service/api/routes.h"
#include "app/service/sales/ids.h"
#include "offerwright/text/fields.h"

namespace offerwright::api {
namespace {

constexpr std::array<std::string_view, 3> kMembers{"transaction", "revision", "points"};
constexpr std::int64_t kMostSales = 200;

struct Spending {
    sales::Call call;
    std::int64_t points = 0;
};

enum class Says { Points, Nothing };

std::expected<Spending, Problem> spendingIn(const Call& call, Says says) {
    const std::size_t allowed = says == Says::Points ? 3 : 2;
    FieldReader reader(call.request.body, FieldReader::Names(kMembers).first(allowed));
    const std::string transaction = reader.text("transaction");
    const auto id = sales::parseUuid(transaction);
    if (!id && !transaction.empty()) reader.refuse("transaction", "value.badId", {transaction});
    Spending spending;
    if (reader.has("revision")) spending.call.revision = reader.integer("revision", 0, sales::kMostRevision);
    if (says == Says::Points) spending.points = reader.integer("points", 0, ledger::kMostQuantity);
    if (auto faults = reader.finish(); !faults.empty()) return std::unexpected(faulty(std::move(faults)));
    spending.call.sale = {*id};
    spending.call.fingerprint = call.fingerprint();
    spending.call.now = call.now;
    return spending;
}

void spend(Call call, Says says) {
    auto spending = spendingIn(call, says);
    if (!spending) return call.tell(spending.error());
    write(std::move(call), [spending = std::move(*spending)](const Call& asked, sql::Session& session) {
        return responseTo(sales::spendPoints(asked.booksOn(session), spending.call, spending.points));
    });
}

} // namespace

void quotePoints(Call call) {
    auto spending = spendingIn(call, Says::Points);
    if (!spending) return call.tell(spending.error());
    read(std::move(call), [spending = std::move(*spending)](const Call& asked, sql::Session& session) {
        return responseTo(sales::quotePoints(asked.booksOn(session), spending.call, spending.points));
    });
}

void spendPoints(Call call) { spend(std::move(call), Says::Points); }

void unspendPoints(Call call) { spend(std::move(call), Says::Nothing); }

void getWallet(Call call) {
    read(std::move(call), [](const Call& asked, sql::Session& session) {
        return responseTo(sales::walletFor(asked.booksOn(session), asked.places.front(), asked.now));
    });
}

void getHistory(Call call) {
    auto most = numberIn(call, "most", kMostSales);
    if (!most) return call.tell(most.error());
    Instant before{std::numeric_limits<std::int64_t>::max()};
    if (const auto said = call.query.find("before"); said != call.query.end()) {
        const auto instant = parseInstant(said->second, Zone{});
        if (!instant) return call.tell(faultIn("before", "value.badInstant", {std::string(said->second)}));
        before = *instant;
    }
    if (*most == 0) most = kMostSales;
    read(std::move(call), [before, most = *most](const Call& asked, sql::Session& session) {
        return responseTo(sales::historyFor(asked.booksOn(session), asked.places.front(), before, most));
    });
}

} // namespace offerwright::api
