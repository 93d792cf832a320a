// What shoppers have, and what they had.
#include "app/service/customers/profiles.h"
#include "app/service/sales/ids.h"
#include "app/service/sales/judgement.h"
#include "app/service/sales/lines.h"
#include "app/service/sales/refusals.h"
#include "offerwright/text/documents.h"

namespace offerwright::sales {
namespace {

constexpr Instant kEver{std::numeric_limits<std::int64_t>::max()};
constexpr std::int64_t kEverySale = std::numeric_limits<std::int64_t>::max();

std::expected<ledger::WalletId, Refusal> knownWallet(const Books& books, const std::string& identity) {
    const auto known = customers::walletOf(books.session, books.scope, books.house.identityKey, identity);
    if (!known) return std::unexpected(refusalFor(known.error()));
    if (!*known) return std::unexpected(Refusal{Why::UnknownShopper});
    return **known;
}

std::string printed(const ledger::AccountView& account) {
    return '{' + quoted("unit", account.unit) + ',' + numbered("posted", account.posted) + ',' +
           numbered("held", account.held) + '}';
}

std::string printed(const ledger::EntryView& entry) {
    return '{' + numbered("line", entry.line) + ',' + quoted("unit", entry.unit) + ',' + quoted("debit", entry.debit) +
           ',' + quoted("credit", entry.credit) + ',' + numbered("quantity", entry.quantity) + ',' +
           numbered("refunded", entry.refunded) + '}';
}

std::string printed(const ledger::PastSaleView& sale, const std::vector<ledger::EntryView>& entries) {
    return '{' + quoted("transaction", printUuid(sale.sale.bytes)) + ',' + quoted("state", sale.state) + ',' +
           quoted("at", printInstant(sale.at)) + ',' + quoted("store", sale.store) + ',' + quoted("till", sale.till) +
           ',' + quoted("businessDay", printDate(sale.businessDay)) +
           ",\"entries\":" + listOf(entries, [](const auto& entry) { return printed(entry); }) + '}';
}

} // namespace

Answer walletFor(const Books& books, const std::string& identity, Instant now) {
    const auto wallet = knownWallet(books, identity);
    if (!wallet) return std::unexpected(wallet.error());
    const auto live = liveFor(books, std::nullopt);
    if (!live) return std::unexpected(live.error());
    const auto sight = look(books, *wallet, {}, now);
    if (!sight) return std::unexpected(sight.error());
    const LocalDate today = toLocal(now, (*live)->set->programme().zone).date;
    const auto standing = booking::standingOf(sight->facts, *(*live)->set, identity, today);
    const auto& accounts = sight->facts.wallet.accounts;
    return Told{'{' + numbered("points", standing.customer.points) +
                ",\"accounts\":" + listOf(accounts, [](const auto& account) { return printed(account); }) +
                ",\"wallet\":" + printWallet(standing.customer.wallet) + '}'};
}

Answer historyFor(const Books& books, const std::string& identity, Instant before, std::int64_t most) {
    const auto wallet = knownWallet(books, identity);
    if (!wallet) return std::unexpected(wallet.error());
    const auto sales = ledger::salesOf(books.session, books.scope, *wallet, before, most);
    if (!sales) return std::unexpected(refusalFor(sales.error()));
    std::vector<std::string> lines;
    for (const ledger::PastSaleView& sale : *sales) {
        const auto entries = ledger::entriesOf(books.session, books.scope, *wallet, sale.sale);
        if (!entries) return std::unexpected(refusalFor(entries.error()));
        lines.push_back(printed(sale, *entries));
    }
    return Told{"{\"sales\":" + listOf(lines, [](const std::string& line) { return line; }) + '}'};
}

Answer eraseShopper(const Books& books, const std::string& identity) {
    const auto wallet = knownWallet(books, identity);
    if (!wallet && wallet.error().why != Why::UnknownShopper) return std::unexpected(wallet.error());
    if (wallet)
        if (auto done = customers::erase(books.session, books.scope, *wallet); !done)
            return std::unexpected(refusalFor(done.error()));
    return Told{"{\"state\":\"erased\"}"};
}

Answer exportFor(const Books& books, const std::string& identity, Instant now) {
    const auto wallet = knownWallet(books, identity);
    if (!wallet) return std::unexpected(wallet.error());
    Customer profile{.id = identity};
    if (auto told = customers::tell(books.session, books.scope, *wallet, now, profile); !told)
        return std::unexpected(refusalFor(told.error()));
    const auto has = walletFor(books, identity, now);
    if (!has) return has;
    const auto history = historyFor(books, identity, kEver, kEverySale);
    if (!history) return history;
    return Told{"{\"customer\":" + printCustomer(profile) + ",\"has\":" + has->body + ",\"history\":" + history->body +
                '}'};
}

} // namespace offerwright::sales
