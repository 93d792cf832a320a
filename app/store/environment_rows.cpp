#include "app/store/environment_rows.h"
#include "app/store/rows.h"
#include "app/store/text_list.h"
#include <QByteArray>
#include <algorithm>
#include <offerwright/text/publication.h>

namespace offerwright::app {
namespace {

constexpr const char* kReadEnvironments =
    "SELECT place, id, name, tint, url, tenant, remote, roots, threshold, revoked, certificate, approvals, "
    "most_exposure, doubts_are_taken FROM environment ORDER BY place";
constexpr const char* kPutEnvironment =
    "INSERT INTO environment (place, id, name, tint, url, tenant, remote, roots, threshold, revoked, certificate, "
    "approvals, most_exposure, doubts_are_taken) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

bool areUtf8(std::initializer_list<std::string_view> texts) { return std::ranges::all_of(texts, isUtf8); }

std::string printKeys(const std::vector<PublicKey>& keys) {
    std::vector<std::string> lines;
    for (const PublicKey& key : keys) lines.push_back(printHex(key.bytes));
    return joinLines(lines);
}

std::optional<std::vector<PublicKey>> parseKeys(std::string_view text) {
    const auto lines = splitLines(text);
    if (!lines) return std::nullopt;
    std::vector<PublicKey> keys;
    for (const std::string& line : *lines) {
        const auto bytes = parseHex(line);
        if (!bytes) return std::nullopt;
        keys.push_back({*bytes});
    }
    return keys;
}

std::optional<std::string> parseCertificate64(std::string_view text) {
    const auto size = static_cast<qsizetype>(text.size());
    const auto decoded =
        QByteArray::fromBase64Encoding(QByteArray(text.data(), size), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) return std::nullopt;
    return decoded.decoded.toStdString();
}

std::optional<Environment> environmentIn(const Statement& row) {
    Environment read{.id = std::string(row.text(1)), .name = std::string(row.text(2))};
    const auto tint = tintNamed(row.text(3));
    auto roots = parseKeys(row.text(7));
    auto revoked = parseKeys(row.text(9));
    auto certificate = parseCertificate64(row.text(10));
    if (!tint || !roots || !revoked || !certificate || row.number(8) < 1) return std::nullopt;
    read.tint = *tint;
    read.url = std::string(row.text(4));
    read.tenant = std::string(row.text(5));
    read.remote = std::string(row.text(6));
    read.roots = std::move(*roots);
    read.threshold = row.number(8);
    read.revoked = std::move(*revoked);
    read.certificate = std::move(*certificate);
    read.gate.approvals = row.number(11) != 0 ? 1 : 0;
    if (!row.isNull(12)) read.gate.mostExposure = Rate{row.number(12)};
    read.gate.doubtsAreTaken = row.number(13) != 0;
    if (read.id.empty() || !areUtf8({read.id, read.name, read.url, read.tenant, read.remote})) return std::nullopt;
    return read;
}

Done putEnvironment(Database& database, std::int64_t place, const Environment& each) {
    if (each.threshold < 1 || each.id.empty() || !areUtf8({each.id, each.name, each.url, each.tenant, each.remote}))
        return std::unexpected(notKeepable("environment", each.id, "its threshold, or a text that is not UTF-8"));
    const std::string certificate = QByteArray::fromStdString(each.certificate).toBase64().toStdString();
    const std::string roots = printKeys(each.roots);
    const std::string revoked = printKeys(each.revoked);
    const auto exposure =
        each.gate.mostExposure ? std::optional(each.gate.mostExposure->millionths) : std::optional<std::int64_t>();
    return runWith(database, kPutEnvironment, place, each.id, each.name, wordOf(each.tint), each.url, each.tenant,
                   each.remote, roots, each.threshold, revoked, certificate, std::int64_t{each.gate.approvals},
                   exposure, std::int64_t{each.gate.doubtsAreTaken ? 1 : 0});
}

} // namespace

Done readEnvironments(Database& database, Workspace& workspace) {
    return forEachRow(database, kReadEnvironments, [&](const Statement& row) -> Done {
        const std::string place = std::to_string(workspace.environments.size());
        auto read = environmentIn(row);
        if (!read || workspace.environment(read->id))
            return std::unexpected(brokenRow("environment", place, "no environment, or one that is there twice"));
        workspace.environments.push_back(std::move(*read));
        return {};
    });
}

Done readAcknowledged(Database& database, Workspace& workspace) {
    const char* sql = "SELECT promotion, code, taken_by, why FROM acknowledgement ORDER BY place";
    return forEachRow(database, sql, [&](const Statement& row) -> Done {
        const std::string place = std::to_string(workspace.acknowledged.size());
        if (!areUtf8({row.text(0), row.text(1), row.text(2), row.text(3)}))
            return std::unexpected(brokenRow("acknowledgement", place, "a text is not UTF-8"));
        workspace.acknowledged.push_back(
            {std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2)), std::string(row.text(3))});
        return {};
    });
}

Done writeEnvironments(Database& database, const Workspace* before, const Workspace& after) {
    if (before && before->environments == after.environments) return {};
    if (Done done = database.run("DELETE FROM environment"); !done) return done;
    std::int64_t place = 0;
    for (const Environment& each : after.environments)
        if (Done done = putEnvironment(database, place++, each); !done) return done;
    return {};
}

Done writeAcknowledged(Database& database, const Workspace* before, const Workspace& after) {
    if (before && before->acknowledged == after.acknowledged) return {};
    if (Done done = database.run("DELETE FROM acknowledgement"); !done) return done;
    std::int64_t place = 0;
    for (const Acknowledgement& each : after.acknowledged) {
        if (!areUtf8({each.promotion, each.code, each.by, each.why}))
            return std::unexpected(notKeepable("acknowledgement", each.promotion, "a text is not UTF-8"));
        const char* sql = "INSERT INTO acknowledgement (place, promotion, code, taken_by, why) VALUES (?, ?, ?, ?, ?)";
        if (Done done = runWith(database, sql, place++, each.promotion, each.code, each.by, each.why); !done)
            return done;
    }
    return {};
}

} // namespace offerwright::app
