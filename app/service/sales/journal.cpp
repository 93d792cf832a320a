// How far the journals of tills that sold without the network have been heard.
#include "app/service/sales/refusals.h"

namespace offerwright::sales {

std::expected<std::int64_t, Refusal> heardUpTo(const Books& books, const std::string& till) {
    const auto rows =
        books.session.query("SELECT heard FROM journal WHERE tenant = $1 AND till = $2", {books.scope.tenant(), till});
    if (!rows) return std::unexpected(refusalFor(rows.error()));
    return rows->empty() ? 0 : rows->front()[0].number();
}

std::expected<void, Refusal> hear(const Books& books, const std::string& till, std::int64_t sequence) {
    const auto heard = books.session.run("INSERT INTO journal (tenant, till, heard) VALUES ($1, $2, $3) "
                                         "ON CONFLICT (tenant, till) DO UPDATE SET heard = excluded.heard "
                                         "WHERE journal.heard < excluded.heard",
                                         {books.scope.tenant(), till, sequence});
    if (!heard) return std::unexpected(refusalFor(heard.error()));
    return {};
}

} // namespace offerwright::sales
