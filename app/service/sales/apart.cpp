// What tills sold without the network and nobody could book, for people to look at.
#include "app/service/sales/ids.h"
#include "app/service/sales/lines.h"
#include "app/service/sales/refusals.h"
#include "offerwright/text/publication.h"

namespace offerwright::sales {
namespace {

/// The basket is JSON as the till sent it; one that is under another key, or was changed, is not there.
std::string printed(const Books& books, const sql::Row& row) {
    std::array<char, 16> sale{};
    std::ranges::copy(row[2].bytes(), sale.begin());
    const auto basket = customers::openedFor(books.house.identityKey, row[5].bytes());
    return '{' + quoted("till", row[0].text()) + ',' + numbered("sequence", row[1].number()) + ',' +
           quoted("transaction", printUuid(sale)) + ',' + numbered("revision", row[3].number()) + ',' +
           quoted("bundle", row[4].text()) + ',' + quoted("at", printInstant({row[6].number()})) +
           ",\"basket\":" + basket.value_or("null") + '}';
}

} // namespace

Answer keptApart(const Books& books, const ApartPlace& from, std::int64_t most) {
    const auto rows = books.session.query("SELECT till, seq, txn, rev, bundle, basket, at FROM quarantined "
                                          "WHERE tenant = $1 AND (till > $2 OR (till = $2 AND seq > $3)) "
                                          "ORDER BY till, seq LIMIT $4",
                                          {books.scope.tenant(), from.till, from.sequence, most});
    if (!rows) return std::unexpected(refusalFor(rows.error()));
    return Told{"{\"records\":" + listOf(*rows, [&](const sql::Row& row) { return printed(books, row); }) + '}'};
}

std::expected<void, Refusal> forgetApart(const Books& books, Instant before) {
    const auto gone =
        books.session.run("DELETE FROM quarantined WHERE tenant = $1 AND at < $2", {books.scope.tenant(), before.ms});
    if (!gone) return std::unexpected(refusalFor(gone.error()));
    return {};
}

} // namespace offerwright::sales
