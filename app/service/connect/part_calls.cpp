// Goods that come back, and orders that are delivered: named by what they are, found among the lines of their sale.
#include "app/service/connect/calls.h"
#include <array>

namespace offerwright::connect {
namespace {

enum class Kind { Refund, Fulfil };

constexpr std::array<std::string_view, 2> kAnswer{"refund", "fulfilment"};
constexpr std::array<std::string_view, 4> kParts{"money", "burntBack", "clawback", "points"};
constexpr std::array<std::string_view, 2> kChange{"account", "amount"};
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

/// How much of each line is still to come.
std::vector<std::int64_t> leftOf(const sales::SeenSale& sale, Kind kind) {
    std::vector<std::int64_t> left;
    for (const Line& line : sale.basket.lines) left.push_back(line.quantity.thousandths);
    for (const LinePart& part : kind == Kind::Refund ? sale.returned : sale.delivered)
        if (part.line < left.size()) left[part.line] -= part.quantity.thousandths;
    return left;
}

/// Takes from the lines of the product, the first first. What is more than was sold is asked of the last, which refuses
/// it; a product that was not sold has no line.
std::expected<LineParts, Diagnostics> partsOf(const Asked& asked, const sales::SeenSale& sale, Kind kind) {
    std::vector<std::int64_t> left = leftOf(sale, kind);
    std::vector<std::int64_t> taken(left.size());
    for (std::size_t i = 0; i < asked.lines.size(); ++i) {
        const AskedLine& line = asked.lines[i];
        if (line.key != (kind == Kind::Refund ? SalesKey::Refund : SalesKey::Fulfil)) continue;
        std::int64_t wanted = line.pieces * 1'000;
        std::optional<std::size_t> last;
        for (std::size_t sold = 0; sold < left.size() && wanted > 0; ++sold) {
            if (sale.basket.lines[sold].sku != line.code) continue;
            last = sold;
            const std::int64_t now = std::clamp<std::int64_t>(left[sold], 0, wanted);
            left[sold] -= now;
            taken[sold] += now;
            wanted -= now;
        }
        if (!last)
            return std::unexpected(Diagnostics{Diagnostic{.code = "return.unknownLine",
                                                          .pointer = "/basket/contents/" + std::to_string(i),
                                                          .arguments = {line.code}}});
        taken[*last] += wanted;
    }
    LineParts parts;
    for (std::size_t sold = 0; sold < taken.size(); ++sold)
        if (taken[sold] > 0) parts.push_back({sold, Quantity{taken[sold]}});
    return parts;
}

std::string changesIn(FieldReader& reader, std::string_view name, std::string_view type) {
    std::vector<std::string> changes;
    if (reader.has(name))
        reader.each(name, kChange, [&](FieldReader& change) {
            changes.push_back(
                ObjectText().text("type", type).number("value", change.integer("amount", -kMost, kMost)).done());
        });
    return listOf(changes);
}

/// Out of an answer of ours.
void addResult(const sales::Told& told, Kind kind, ObjectText& answer) {
    FieldReader reader(told.body, kAnswer, kPassedOver);
    reader.within(kind == Kind::Refund ? "refund" : "fulfilment", kParts, [&](FieldReader& part) {
        ObjectText result;
        if (part.has("money")) result.number("refundValue", part.integer("money", 0, kMost));
        if (part.has("burntBack")) result.number("pointsReturned", part.integer("burntBack", 0, kMost));
        result.raw("adjudicationResults",
                   kind == Kind::Refund ? changesIn(part, "clawback", "debit") : changesIn(part, "points", "earn"));
        answer.raw("basketAdjudicationResult", result.done());
    });
}

sales::Answer book(const Call& call, const sales::Books& books, const Asked& asked, Kind kind) {
    const ledger::TransactionId original = saleNamed(call, "sale", asked.original);
    const auto seen = sales::seenSale(books, original, call.now);
    if (!seen) return std::unexpected(seen.error());
    if (!*seen) return std::unexpected(sales::Refusal{sales::Why::UnknownSale});
    auto parts = partsOf(asked, **seen, kind);
    const sales::Call said{partOf(call, kind == Kind::Refund ? "refund" : "fulfil", asked), 0, call.fingerprint(),
                           call.now};
    // The same call again finds nothing left to come back, and is told what it was told.
    if (!parts) return std::unexpected(sales::Refusal{.why = sales::Why::Faulty, .faults = std::move(parts.error())});
    if (kind == Kind::Refund) return sales::refundSale(books, said, original, *parts);
    return sales::fulfilSale(books, said, original, *parts);
}

http::Response answerTo(const Call& call, sql::Session& session, const Asked& asked, Kind kind) {
    const auto wallet = walletOf(call, session, asked);
    if (!wallet) return responseTo(wallet.error());
    const auto told = book(call, call.booksOn(session), asked, kind);
    if (!told) return responseTo(api::problemOf(told.error()));
    auto answer = beginAnswer(call, session, asked, *wallet, kind == Kind::Refund ? "REFUND" : "FULFIL");
    if (!answer) return responseTo(answer.error());
    addResult(*told, kind, *answer);
    return {.body = answer->done()};
}

void answer(Call call, Kind kind) {
    auto asked = readAsked(call.request.body, Needs::Parts);
    if (!asked) return call.tell(responseTo(api::faulty(std::move(asked.error()))));
    write(std::move(call), [asked = std::move(*asked), kind](const Call& said, sql::Session& session) {
        return answerTo(said, session, asked, kind);
    });
}

} // namespace

void refund(Call call) { answer(std::move(call), Kind::Refund); }
void fulfil(Call call) { answer(std::move(call), Kind::Fulfil); }

} // namespace offerwright::connect
