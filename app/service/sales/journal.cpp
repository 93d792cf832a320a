#include "app/service/sales/journal.h"
#include "app/service/sales/refusals.h"
#include "offerwright/text/publication.h"

namespace offerwright::sales {
namespace {

PublicKey keyIn(const std::string& text) {
    const auto bytes = parseHex(text);
    OW_ASSERT(bytes);
    return {*bytes};
}

Sha256 digestIn(const std::string& text) {
    const auto bytes = parseHex(text);
    OW_ASSERT(bytes);
    return {*bytes};
}

} // namespace

sql::Done prepareJournals(sql::Session& session) {
    for (const char* table :
         {"CREATE TABLE IF NOT EXISTS journal (tenant TEXT NOT NULL, till TEXT NOT NULL, heard BIGINT NOT NULL, "
          "PRIMARY KEY (tenant, till))",
          "CREATE TABLE IF NOT EXISTS device (tenant TEXT NOT NULL, till TEXT NOT NULL, public_key TEXT NOT NULL, "
          "since BIGINT NOT NULL, enrolled_by TEXT NOT NULL, revoked_at BIGINT, last_heard TEXT NOT NULL, "
          "PRIMARY KEY (tenant, till))",
          "CREATE TABLE IF NOT EXISTS kept_apart (tenant TEXT NOT NULL, till TEXT NOT NULL, seq BIGINT NOT NULL, "
          "digest TEXT NOT NULL, cause TEXT NOT NULL, txn BYTES NOT NULL, rev BIGINT NOT NULL, bundle TEXT NOT NULL, "
          "basket BYTES NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (tenant, till, seq, digest))"})
        if (auto done = session.define(table); !done) return done;
    return {};
}

// --- whose they are --------------------------------------------------------------------------------------------------

std::expected<void, Refusal> enrol(const Books& books, const std::string& till, const PublicKey& key,
                                   const std::string& by, Instant now) {
    const auto made = books.session.run(
        "INSERT INTO device (tenant, till, public_key, since, enrolled_by, last_heard) VALUES ($1, $2, $3, $4, $5, $6) "
        "ON CONFLICT (tenant, till) DO NOTHING",
        {books.scope.tenant(), till, printHex(key.bytes), now.ms, by, printHex(Sha256{}.bytes)});
    if (!made) return std::unexpected(refusalFor(made.error()));
    const auto journal = journalOf(books, till);
    if (!journal) return std::unexpected(journal.error());
    if (journal->key != key || journal->isRevoked) return std::unexpected(Refusal{Why::OtherKey, till});
    return {};
}

std::expected<void, Refusal> revoke(const Books& books, const std::string& till, Instant now) {
    const auto done = books.session.run("UPDATE device SET revoked_at = COALESCE(revoked_at, $3) "
                                        "WHERE tenant = $1 AND till = $2",
                                        {books.scope.tenant(), till, now.ms});
    if (!done) return std::unexpected(refusalFor(done.error()));
    if (*done == 0) return std::unexpected(Refusal{Why::UnknownTill, till});
    return {};
}

std::expected<std::vector<Device>, Refusal> devices(const Books& books) {
    const auto rows = books.session.query(
        "SELECT till, public_key, since, enrolled_by, revoked_at, "
        "COALESCE((SELECT heard FROM journal WHERE journal.tenant = device.tenant AND journal.till = device.till), 0), "
        "(SELECT COUNT(*) FROM kept_apart WHERE kept_apart.tenant = device.tenant AND kept_apart.till = device.till) "
        "FROM device WHERE tenant = $1 ORDER BY till",
        {books.scope.tenant()});
    if (!rows) return std::unexpected(refusalFor(rows.error()));
    std::vector<Device> all;
    for (const sql::Row& row : *rows) {
        const auto revoked = row[4].isNull() ? std::nullopt : std::optional(Instant{row[4].number()});
        all.push_back({row[0].text(), keyIn(row[1].text()), Instant{row[2].number()}, row[3].text(), revoked,
                       row[5].number(), row[6].number()});
    }
    return all;
}

// --- how far they have been heard ------------------------------------------------------------------------------------

void Journal::hear(const Letter& letter) {
    heard = letter.record.sequence;
    last = digestOf(letter.record);
}

std::expected<Journal, Refusal> journalOf(const Books& books, const std::string& till) {
    Journal journal;
    const auto heard =
        books.session.query("SELECT heard FROM journal WHERE tenant = $1 AND till = $2", {books.scope.tenant(), till});
    if (!heard) return std::unexpected(refusalFor(heard.error()));
    if (!heard->empty()) journal.heard = heard->front()[0].number();
    const auto device =
        books.session.query("SELECT public_key, revoked_at, last_heard FROM device WHERE tenant = $1 AND till = $2",
                            {books.scope.tenant(), till});
    if (!device) return std::unexpected(refusalFor(device.error()));
    if (device->empty()) return journal;
    journal.key = keyIn(device->front()[0].text());
    journal.isRevoked = !device->front()[1].isNull();
    journal.last = digestIn(device->front()[2].text());
    return journal;
}

std::expected<void, Refusal> keep(const Books& books, const std::string& till, const Journal& journal) {
    const auto heard = books.session.run("INSERT INTO journal (tenant, till, heard) VALUES ($1, $2, $3) "
                                         "ON CONFLICT (tenant, till) DO UPDATE SET heard = excluded.heard "
                                         "WHERE journal.heard < excluded.heard",
                                         {books.scope.tenant(), till, journal.heard});
    if (!heard) return std::unexpected(refusalFor(heard.error()));
    if (*heard == 0 || !journal.key) return {};
    const auto last = books.session.run("UPDATE device SET last_heard = $3 WHERE tenant = $1 AND till = $2",
                                        {books.scope.tenant(), till, printHex(journal.last.bytes)});
    if (!last) return std::unexpected(refusalFor(last.error()));
    return {};
}

Trust trustIn(const Journal& journal, const Letter& letter, bool takesUnsigned) {
    if (!journal.key) return takesUnsigned ? Trust::Sound : Trust::Strange;
    if (journal.isRevoked) return Trust::Astray;
    if (!letter.signature || !isSignedBy(*journal.key, letter.record, *letter.signature)) return Trust::Strange;
    // What was heard before the till was enrolled is not tied to what comes.
    const bool isFirstSigned = journal.heard > 0 && journal.last == Sha256{};
    return isFirstSigned || letter.record.previous == journal.last ? Trust::Sound : Trust::Astray;
}

std::expected<void, Refusal> quarantine(const Books& books, const Letter& letter, const Call& call,
                                        std::string_view cause, std::string_view basket) {
    const TillRecord& record = letter.record;
    const std::string seal = customers::sealedFor(books.house.identityKey, basket, books.house.chance);
    const auto kept = books.session.run(
        "INSERT INTO kept_apart (tenant, till, seq, digest, cause, txn, rev, bundle, basket, at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (tenant, till, seq, digest) DO NOTHING",
        {books.scope.tenant(), record.till, record.sequence, printHex(digestOf(record).bytes), std::string(cause),
         sql::Bytes{call.sale.view()}, call.revision, record.bundle, sql::Bytes{seal}, call.now.ms});
    if (!kept) return std::unexpected(refusalFor(kept.error()));
    return {};
}

} // namespace offerwright::sales
