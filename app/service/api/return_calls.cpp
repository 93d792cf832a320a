// Goods that come back, and orders that are delivered.
#include "app/service/api/reading.h"
#include "app/service/api/routes.h"
#include "app/service/sales/ids.h"
#include "offerwright/model/basket.h"
#include "offerwright/text/fields.h"

namespace offerwright::api {
namespace {

constexpr std::array<std::string_view, 2> kMembers{"original", "lines"};
constexpr std::array<std::string_view, 2> kLineMembers{"line", "quantity"};

struct Returned {
    sales::Call call;
    ledger::TransactionId original;
    LineParts lines;
};

std::expected<Returned, Problem> returnedIn(const Call& call) {
    auto said = saleIn(call);
    if (!said) return std::unexpected(said.error());
    FieldReader reader(call.request.body, kMembers);
    const std::string original = reader.text("original");
    const auto id = sales::parseUuid(original);
    if (!id && !original.empty()) reader.refuse("original", "value.badId", {original});
    Returned returned{std::move(*said), {}, {}};
    reader.each("lines", kLineMembers, [&](FieldReader& line) {
        const std::int64_t place = line.integer("line", 0, kMaxLines - 1);
        returned.lines.push_back({static_cast<std::size_t>(place), line.quantity("quantity")});
    });
    if (auto faults = reader.finish(); !faults.empty()) return std::unexpected(faulty(std::move(faults)));
    returned.original = {*id};
    return returned;
}

} // namespace

void refundTransaction(Call call) {
    auto returned = returnedIn(call);
    if (!returned) return call.tell(returned.error());
    write(std::move(call), [returned = std::move(*returned)](const Call& asked, sql::Session& session) {
        return responseTo(sales::refundSale(asked.booksOn(session), returned.call, returned.original, returned.lines));
    });
}

void fulfilTransaction(Call call) {
    auto delivered = returnedIn(call);
    if (!delivered) return call.tell(delivered.error());
    write(std::move(call), [delivered = std::move(*delivered)](const Call& asked, sql::Session& session) {
        return responseTo(
            sales::fulfilSale(asked.booksOn(session), delivered.call, delivered.original, delivered.lines));
    });
}

} // namespace offerwright::api
