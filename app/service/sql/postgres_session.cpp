#include "app/service/sql/postgres_session.h"

namespace offerwright::sql {
namespace {

void replaceWord(std::string& text, std::string_view word, std::string_view by) {
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + by.size()))
        text.replace(at, word.size(), by);
}

/// Rows of a table with a tenant are for whom the session acts, whoever it is.
std::string rulesFor(std::string_view ddl) {
    constexpr std::string_view kCreate = "CREATE TABLE ";
    constexpr std::string_view kUnlessThere = "IF NOT EXISTS ";
    if (!ddl.starts_with(kCreate) || ddl.find("(tenant TEXT") == std::string_view::npos) return {};
    std::string_view named = ddl.substr(kCreate.size());
    if (named.starts_with(kUnlessThere)) named.remove_prefix(kUnlessThere.size());
    const std::string table(named.substr(0, named.find(' ')));
    return "; ALTER TABLE " + table + " ENABLE ROW LEVEL SECURITY; ALTER TABLE " + table +
           " FORCE ROW LEVEL SECURITY; DROP POLICY IF EXISTS of_tenant ON " + table + "; CREATE POLICY of_tenant ON " +
           table + " USING (tenant = current_setting('offerwright.tenant', true))";
}

std::string settings(const PostgresPlace& place, PostgresUse use) {
    const auto patience = [&place](int times) { return std::to_string(times * place.patienceMs); };
    return "SET lock_timeout = " + patience(1) + "; SET statement_timeout = " + patience(2) +
           "; SET idle_in_transaction_session_timeout = " + patience(3) +
           "; SET default_transaction_read_only = " + (use == PostgresUse::Reader ? "on" : "off");
}

} // namespace

Result<std::unique_ptr<Session>> openPostgres(const PostgresPlace& place, PostgresUse use) {
    auto session = std::make_unique<PostgresSession>(place, use);
    if (Done done = session->connect(); !done) return std::unexpected(std::move(done.error()));
    return session;
}

Done PostgresSession::connect() {
    if (m_connection.isAlive()) return {};
    m_statements.clear();
    auto made = PostgresConnection::open(m_place.where, m_place.patienceMs);
    if (!made) return std::unexpected(std::move(made.error()));
    m_connection = std::move(*made);
    Done done = execute(settings(m_place, m_use));
    if (!done) m_connection = {};
    return done;
}

Done PostgresSession::execute(const std::string& sql) {
    const auto answer = m_connection.execute(sql);
    if (!answer) return std::unexpected(answer.error());
    return {};
}

Result<std::string> PostgresSession::prepared(std::string_view sql, Params params) {
    const std::string text(sql);
    if (const auto kept = m_statements.find(text); kept != m_statements.end()) return kept->second;
    std::string name = "s" + std::to_string(m_statements.size());
    if (auto made = m_connection.prepare(name, text, params); !made) return std::unexpected(std::move(made.error()));
    m_statements.emplace(text, name);
    return name;
}

Done PostgresSession::tellTenant() {
    if (m_toldTenant == m_tenant) return {};
    m_toldTenant = m_tenant;
    return execute("SET LOCAL offerwright.tenant = " + m_connection.quoted(m_tenant));
}

Result<PostgresAnswer> PostgresSession::askWithin(std::string_view sql, Params params) {
    const bool isOfAPart = sql.find("SAVEPOINT") != std::string_view::npos;
    if (Done told = isOfAPart ? Done() : tellTenant(); !told) return std::unexpected(std::move(told.error()));
    // What is set within a part is forgotten with it.
    if (isOfAPart) m_toldTenant.reset();
    const auto name = prepared(sql, params);
    if (!name) return std::unexpected(name.error());
    return m_connection.executePrepared(*name, params);
}

Result<PostgresAnswer> PostgresSession::ask(std::string_view sql, Params params) {
    if (isInTransaction()) return askWithin(sql, params);
    if (Done begun = begin(); !begun) return std::unexpected(std::move(begun.error()));
    auto answer = askWithin(sql, params);
    if (!answer) rollBack();
    if (!answer) return answer;
    if (Done done = commit(); !done) {
        rollBack();
        return std::unexpected(std::move(done.error()));
    }
    return answer;
}

Result<std::int64_t> PostgresSession::runStatement(std::string_view sql, Params params) {
    const auto answer = ask(sql, params);
    if (!answer) return std::unexpected(answer.error());
    return answer->changed();
}

Result<Rows> PostgresSession::queryStatement(std::string_view sql, Params params) {
    const auto answer = ask(sql, params);
    if (!answer) return std::unexpected(answer.error());
    return answer->rows();
}

Done PostgresSession::defineStatement(std::string_view ddl) {
    std::string text(ddl);
    replaceWord(text, "TEXT", "TEXT COLLATE \"C\"");
    replaceWord(text, "BYTES", "BYTEA");
    if (Done done = connect(); !done) return done;
    return execute(text + rulesFor(ddl));
}

/// A server that was started again since is found out here, and asked once more.
Done PostgresSession::beginAs(const std::string& kind) {
    if (Done done = connect(); !done) return done;
    const std::string text =
        "BEGIN ISOLATION LEVEL " + kind + "; SET LOCAL offerwright.tenant = " + m_connection.quoted(m_tenant);
    m_toldTenant = m_tenant;
    if (Done done = execute(text); done || m_connection.isAlive()) return done;
    if (Done done = connect(); !done) return done;
    return execute(text);
}

Done PostgresSession::begin() {
    if (m_use == PostgresUse::Reader) return beginReading();
    return beginAs(m_place.isolation == Isolation::Serializable ? "SERIALIZABLE" : "READ COMMITTED");
}

Done PostgresSession::beginReading() { return beginAs("REPEATABLE READ READ ONLY"); }

Done PostgresSession::commit() {
    const auto answer = m_connection.execute("COMMIT");
    if (answer && answer->said() == "COMMIT") return {};
    if (answer) return std::unexpected(Failure{Fault::Conflict, "PostgreSQL: taken back"});
    // The server may have kept it and not have come to say so.
    if (!m_connection.isAlive()) return std::unexpected(Failure{Fault::Unknown, answer.error().detail});
    return std::unexpected(answer.error());
}

void PostgresSession::rollBack() {
    if (m_connection.isAlive() && !execute("ROLLBACK")) m_connection = {};
}

} // namespace offerwright::sql
