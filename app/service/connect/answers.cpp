// What every answer is made of.
#include "app/service/connect/calls.h"
#include "app/service/sales/ids.h"
#include "offerwright/bundle/keys.h"
#include <array>

namespace offerwright::connect {
namespace {

constexpr std::array<std::string_view, 1> kHas{"accounts"};
constexpr std::array<std::string_view, 3> kAccount{"unit", "posted", "held"};

/// Accounts of a wallet, out of our own answer about it.
std::string accountsIn(std::string_view body) {
    FieldReader reader(body, kHas, kPassedOver);
    std::vector<std::string> accounts;
    reader.each("accounts", kAccount, [&](FieldReader& each) {
        constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
        const std::int64_t posted = each.integer("posted", -kMost, kMost), held = each.integer("held", -kMost, kMost);
        ObjectText balances;
        balances.number("current", posted).number("locked", held).number("usable", posted - held);
        accounts.push_back(ObjectText()
                               .text("type", "POINTS")
                               .text("accountId", each.text("unit"))
                               .raw("balances", balances.done())
                               .done());
    });
    return listOf(accounts);
}

} // namespace

ledger::TransactionId saleNamed(const Call& call, std::string_view kind, std::string_view reference) {
    std::string name = call.who.scope().tenant();
    ((((name += '\n') += kind) += '\n') += reference);
    const Sha256 digest = sha256Of(name);
    ledger::TransactionId id;
    std::ranges::copy_n(digest.bytes.begin(), id.bytes.size(), id.bytes.begin());
    id.bytes[6] = static_cast<char>((id.bytes[6] & 0x0f) | 0x80);
    id.bytes[8] = static_cast<char>((id.bytes[8] & 0x3f) | 0x80);
    return id;
}

ledger::TransactionId saleOf(const Call& call, const Asked& asked) { return saleNamed(call, "sale", asked.reference); }

ledger::TransactionId partOf(const Call& call, std::string_view kind, const Asked& asked) {
    const bool isOwn = !asked.reference.empty() && asked.reference != asked.original;
    return saleNamed(call, kind, isOwn ? asked.reference : call.fingerprint());
}

std::expected<std::optional<ledger::WalletId>, Problem> walletOf(const Call& call, sql::Session& session,
                                                                 const Asked& asked) {
    if (asked.identity.empty()) return std::nullopt;
    const auto wallet = customers::walletOf(session, call.who.scope(), call.tenant.house.identityKey, asked.identity);
    if (!wallet) return std::unexpected(api::problemOf(wallet.error()));
    if (!*wallet) return std::unexpected(kNoIdentity);
    return *wallet;
}

std::expected<ObjectText, Problem> beginAnswer(const Call& call, sql::Session& session, const Asked& asked,
                                               const std::optional<ledger::WalletId>& wallet, std::string_view type) {
    ObjectText answer;
    std::string accounts = "[]";
    if (wallet) {
        const auto has = sales::walletFor(call.booksOn(session), asked.identity, call.now);
        if (!has) return std::unexpected(api::problemOf(has.error()));
        accounts = accountsIn(has->body);
        answer.raw("wallet",
                   ObjectText().text("walletId", sales::printUuid(wallet->bytes)).text("status", "ACTIVE").done());
        answer.raw("identity", ObjectText().text("identityValue", asked.identity).text("status", "ACTIVE").done());
    } else {
        answer.raw("wallet", "null").raw("identity", "null");
    }
    const std::string transaction = ObjectText()
                                        .text("walletTransactionId", sales::printUuid(saleOf(call, asked).bytes))
                                        .text("reference", asked.reference)
                                        .text("type", type)
                                        .text("status", "ACTIVE")
                                        .done();
    answer.raw("accounts", accounts).raw("walletTransactions", listOf({transaction}));
    answer.raw("accountTransactions", "[]").raw("additionalEntities", "[]");
    return answer;
}

} // namespace offerwright::connect
