#include "app/service/api/reading.h"
#include "app/service/sales/ids.h"
#include <charconv>

namespace offerwright::api {

Problem faultIn(std::string_view name, const char* code, std::vector<std::string> arguments) {
    return faulty({Diagnostic{.code = code, .pointer = '?' + std::string(name), .arguments = std::move(arguments)}});
}

std::expected<std::int64_t, Problem> numberIn(const Call& call, std::string_view name, std::int64_t most) {
    const auto found = call.query.find(name);
    if (found == call.query.end()) return 0;
    const std::string_view said = found->second;
    std::int64_t number = -1;
    const auto [end, error] = std::from_chars(said.data(), said.data() + said.size(), number);
    const bool isNumber = error == std::errc() && end == said.data() + said.size() && number >= 0 && number <= most;
    if (isNumber) return number;
    return std::unexpected(faultIn(name, "value.outOfRange", {std::string(said), "0", std::to_string(most)}));
}

std::expected<bool, Problem> flagIn(const Call& call, std::string_view name) {
    const auto found = call.query.find(name);
    if (found == call.query.end() || found->second == "false") return false;
    if (found->second == "true") return true;
    return std::unexpected(faultIn(name, "value.unknownWord", {std::string(found->second), "", "true", "false"}));
}

std::expected<std::optional<Instant>, Problem> instantIn(const Call& call, std::string_view name) {
    const auto found = call.query.find(name);
    if (found == call.query.end()) return std::nullopt;
    const auto at = parseInstant(found->second, Zone{});
    if (at) return at;
    return std::unexpected(faultIn(name, "value.badInstant", {std::string(found->second)}));
}

std::expected<sales::Call, Problem> saleIn(const Call& call) {
    const auto id = sales::parseUuid(call.places.front());
    if (!id) return std::unexpected(kNotFound);
    const auto revision = numberIn(call, "revision", sales::kMostRevision);
    if (!revision) return std::unexpected(revision.error());
    return sales::Call{{*id}, *revision, call.fingerprint(), call.now};
}

} // namespace offerwright::api
