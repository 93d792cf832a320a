#include "app/store/schema.h"
#include <algorithm>
#include <array>
#include <set>

namespace offerwright::app {
namespace {

// Rows of lists are keyed by their place in the list, so that whatever a workspace holds can be kept, in its order.
constexpr std::array kFirst{
    "CREATE TABLE meta (one INTEGER PRIMARY KEY CHECK (one = 1), format INTEGER NOT NULL, name TEXT NOT NULL) STRICT",
    "CREATE TABLE programme (one INTEGER PRIMARY KEY CHECK (one = 1), document TEXT NOT NULL) STRICT",
    "CREATE TABLE campaign (place INTEGER PRIMARY KEY, id TEXT NOT NULL, budget_minor INTEGER) STRICT",
    "CREATE TABLE campaign_name (campaign INTEGER NOT NULL REFERENCES campaign (place), place INTEGER NOT NULL,"
    " language TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (campaign, place)) STRICT, WITHOUT ROWID",
    "CREATE TABLE promotion (id TEXT NOT NULL PRIMARY KEY, document TEXT NOT NULL, typed TEXT) STRICT",
    "CREATE TABLE product (place INTEGER PRIMARY KEY, sku TEXT NOT NULL, gtin TEXT NOT NULL, name TEXT NOT NULL,"
    " category TEXT NOT NULL, brand TEXT NOT NULL, supplier TEXT NOT NULL, tags TEXT NOT NULL, attributes TEXT NOT "
    "NULL,"
    " measure TEXT NOT NULL, price_minor INTEGER) STRICT",
    "CREATE TABLE persona (place INTEGER PRIMARY KEY, document TEXT NOT NULL) STRICT",
    "CREATE TABLE basket (place INTEGER PRIMARY KEY, name TEXT NOT NULL, persona TEXT NOT NULL, document TEXT NOT NULL)"
    " STRICT",
    "CREATE TABLE try_it (one INTEGER PRIMARY KEY CHECK (one = 1), persona TEXT NOT NULL, only_this INTEGER NOT NULL,"
    " document TEXT NOT NULL) STRICT",
};
// The visits walked in Try it before the basket that is tried.
constexpr std::array kVisits{"CREATE TABLE visit (place INTEGER PRIMARY KEY, document TEXT NOT NULL) STRICT"};
// What a product costs outside of price cuts, and what no promotion takes it below.
constexpr std::array kPrices{"ALTER TABLE product ADD COLUMN regular_minor INTEGER",
                             "ALTER TABLE product ADD COLUMN floor_minor INTEGER"};
// Where promotions are published to, and the doubts that somebody took upon himself before.
constexpr std::array kEnvironments{
    "CREATE TABLE environment (place INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL, tint TEXT NOT NULL,"
    " url TEXT NOT NULL, tenant TEXT NOT NULL, remote TEXT NOT NULL, roots TEXT NOT NULL, threshold INTEGER NOT NULL,"
    " revoked TEXT NOT NULL, certificate TEXT NOT NULL, approvals INTEGER NOT NULL, most_exposure INTEGER,"
    " doubts_are_taken INTEGER NOT NULL) STRICT",
    "CREATE TABLE acknowledgement (place INTEGER PRIMARY KEY, promotion TEXT NOT NULL, code TEXT NOT NULL,"
    " taken_by TEXT NOT NULL, why TEXT NOT NULL) STRICT",
};
constexpr std::array kMigrations{Migration{1, kFirst}, Migration{2, kVisits}, Migration{3, kPrices},
                                 Migration{4, kEnvironments}};

Failure damaged(const QString& detail) { return {QStringLiteral("file.damaged"), {}, detail}; }

/// Index rows that SQLite makes by itself have no text.
constexpr const char* kSchemaSql = "SELECT type, name, ifnull(sql, '') FROM sqlite_schema";

std::expected<std::set<std::string>, Failure> schemaOf(Database& database) {
    auto statement = database.prepare(kSchemaSql);
    if (!statement) return std::unexpected(std::move(statement.error()));
    std::set<std::string> texts;
    for (;;) {
        const auto hasRow = statement->step();
        if (!hasRow) return std::unexpected(hasRow.error());
        if (!*hasRow) return texts;
        const bool madeBySqlite = statement->text(0) == "index" && statement->text(2).empty();
        if (!madeBySqlite) texts.emplace(statement->text(2));
    }
}

std::expected<std::set<std::string>, Failure> expectedSchema(std::int64_t version) {
    auto model = Database::inMemory();
    if (!model) return std::unexpected(std::move(model.error()));
    const auto steps = migrations().first(static_cast<std::size_t>(version));
    if (auto done = migrate(*model, steps); !done) return std::unexpected(std::move(done.error()));
    return schemaOf(*model);
}

bool isPlain(const std::string& sql) {
    return sql.starts_with("CREATE TABLE ") || sql.starts_with("CREATE INDEX ") ||
           sql.starts_with("CREATE UNIQUE INDEX ");
}

Done apply(Database& database, const Migration& step) {
    for (const char* sql : step.statements) {
        if (auto done = database.run(sql); !done) return done;
    }
    return database.run(("PRAGMA user_version=" + std::to_string(step.version)).c_str());
}

} // namespace

std::span<const Migration> migrations() { return kMigrations; }

std::int64_t currentVersion() { return kMigrations.back().version; }

Done migrate(Database& database, std::span<const Migration> steps) {
    auto transaction = Transaction::begin(database);
    if (!transaction) return std::unexpected(std::move(transaction.error()));
    const auto version = database.number("PRAGMA user_version");
    if (!version) return std::unexpected(version.error());
    for (const Migration& step : steps) {
        if (step.version <= *version) continue;
        if (auto done = apply(database, step); !done) return done;
    }
    const auto setId = "PRAGMA application_id=" + std::to_string(kApplicationId);
    if (auto done = database.run(setId.c_str()); !done) return done;
    return transaction->commit();
}

Done checkSchema(Database& database, std::int64_t version) {
    const auto found = schemaOf(database);
    if (!found) return std::unexpected(found.error());
    if (version > currentVersion()) {
        if (std::ranges::all_of(*found, isPlain)) return {};
        return std::unexpected(damaged(QStringLiteral("the schema holds more than tables and indexes")));
    }
    const auto expected = expectedSchema(version);
    if (!expected) return std::unexpected(expected.error());
    if (*found == *expected) return {};
    return std::unexpected(damaged(QStringLiteral("the tables are not those of version %1").arg(version)));
}

} // namespace offerwright::app
