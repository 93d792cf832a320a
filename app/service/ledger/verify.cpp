#include "app/service/ledger/verify.h"
#include "app/service/ledger/laws.h"

namespace offerwright::ledger {
namespace {

std::string hex(std::string_view bytes) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const char byte : bytes) {
        text.push_back(kDigits[static_cast<unsigned char>(byte) >> 4]);
        text.push_back(kDigits[static_cast<unsigned char>(byte) & 15]);
    }
    return text;
}

std::string told(const sql::Value& value) {
    return std::visit(
        [](const auto& held) -> std::string {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, std::int64_t>)
                return std::to_string(held);
            else if constexpr (std::is_same_v<Held, std::string>)
                return held;
            else if constexpr (std::is_same_v<Held, sql::Value::Blob>)
                return hex(held.bytes);
            else
                return {};
        },
        value.held());
}

Refusal database(const sql::Failure& failure) { return {Why::Database, {}, failure}; }

} // namespace

std::expected<std::vector<Violation>, Refusal> verify(sql::Session& session, const TenantScope& scope) {
    session.actFor(scope.tenant());
    const auto transaction = sql::Transaction::beginReading(session);
    if (!transaction) return std::unexpected(database(transaction.error()));
    std::vector<Violation> violations;
    for (const Law& law : laws()) {
        const auto rows = session.query(law.broken, {scope.tenant()});
        if (!rows) return std::unexpected(database(rows.error()));
        for (const sql::Row& row : *rows) {
            Violation& violation = violations.emplace_back(std::string(law.name), std::string(law.claim));
            for (const sql::Value& key : row) violation.keys.push_back(told(key));
        }
    }
    return violations;
}

} // namespace offerwright::ledger
