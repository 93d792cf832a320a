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
           quoted("bundle", row[4].text()) + ',' + quoted("at", printInstant({row[6].number()})) + ',' +
           quoted("cause", row[7].text()) + ",\"basket\":" + basket.value_or("null") + '}';
}

bool isOfSamePlace(const sql::Row& one, const sql::Row& other) {
    return one[0].text() == other[0].text() && one[1].number() == other[1].number();
}

/// Several may stand at one place of a journal: of the last place all are told, here or behind it.
void leaveWholePlaces(std::vector<sql::Row>& rows, std::int64_t most) {
    if (std::ssize(rows) < most || isOfSamePlace(rows.front(), rows.back())) return;
    auto end = rows.end() - 1;
    while (isOfSamePlace(*(end - 1), rows.back())) --end;
    rows.erase(end, rows.end());
}

} // namespace

Answer keptApart(const Books& books, const ApartPlace& from, std::int64_t most) {
    auto rows = books.session.query("SELECT till, seq, txn, rev, bundle, basket, at, cause FROM kept_apart "
                                    "WHERE tenant = $1 AND (till > $2 OR (till = $2 AND seq > $3)) "
                                    "ORDER BY till, seq, digest LIMIT $4",
                                    {books.scope.tenant(), from.till, from.sequence, most + 1});
    if (!rows) return std::unexpected(refusalFor(rows.error()));
    leaveWholePlaces(*rows, most + 1);
    return Told{"{\"records\":" + listOf(*rows, [&](const sql::Row& row) { return printed(books, row); }) + '}'};
}

std::expected<void, Refusal> forgetApart(const Books& books, Instant before) {
    const auto gone =
        books.session.run("DELETE FROM kept_apart WHERE tenant = $1 AND at < $2", {books.scope.tenant(), before.ms});
    if (!gone) return std::unexpected(refusalFor(gone.error()));
    return {};
}

} // namespace offerwright::sales
