#include "app/service/sql/postgres_connection.h"
#include <cerrno>
#include <chrono>
#include <libpq-fe.h>
#include <poll.h>

namespace offerwright::sql {
namespace {

using Clock = std::chrono::steady_clock;

/// Types of the server, by their numbers.
enum : Oid { kBytes = 17, kLong = 20, kShort = 21, kInteger = 23, kText = 25 };
constexpr int kBinary = 1;

struct TypeOf {
    Oid operator()(std::monostate) const { return 0; }
    Oid operator()(std::int64_t) const { return kLong; }
    Oid operator()(std::string_view) const { return kText; }
    Oid operator()(Bytes) const { return kBytes; }
};

/// Parameters as the server reads them: numbers with their high byte first, texts and bytes as they are.
class Sent {
public:
    explicit Sent(Params params) {
        m_numbers.reserve(params.size());
        for (const Param& param : params) std::visit([this](auto held) { add(held); }, param.held());
    }
    int count() const { return static_cast<int>(m_values.size()); }
    const char* const* values() const { return m_values.data(); }
    const int* sizes() const { return m_sizes.data(); }
    const int* formats() const { return m_formats.data(); }

private:
    void add(std::monostate) { put(nullptr, 0); }
    void add(std::int64_t number) {
        std::array<char, 8>& bytes = m_numbers.emplace_back();
        for (std::size_t i = 0; i < 8; ++i)
            bytes[i] = static_cast<char>((static_cast<std::uint64_t>(number) >> (56 - 8 * i)) & 0xff);
        put(bytes.data(), bytes.size());
    }
    // A null pointer would be NULL, and an empty text is none.
    void add(std::string_view text) { put(text.data() ? text.data() : "", text.size()); }
    void add(Bytes bytes) { add(bytes.bytes); }
    void put(const char* begin, std::size_t size) {
        m_values.push_back(begin);
        m_sizes.push_back(static_cast<int>(size));
        m_formats.push_back(kBinary);
    }

    std::vector<std::array<char, 8>> m_numbers;
    std::vector<const char*> m_values;
    std::vector<int> m_sizes;
    std::vector<int> m_formats;
};

std::int64_t numberIn(std::string_view bytes) {
    std::uint64_t number = static_cast<unsigned char>(bytes[0]) & 0x80 ? ~std::uint64_t{0} : 0;
    for (const char byte : bytes) number = number << 8 | static_cast<unsigned char>(byte);
    return static_cast<std::int64_t>(number);
}

bool isOurs(Oid type) { return type == kLong || type == kInteger || type == kShort || type == kText || type == kBytes; }

Value valueOf(const PGresult* result, int row, int column) {
    if (PQgetisnull(result, row, column)) return Value::Held();
    const std::string_view bytes(PQgetvalue(result, row, column),
                                 static_cast<std::size_t>(PQgetlength(result, row, column)));
    switch (PQftype(result, column)) {
    case kText: return Value::Held(std::string(bytes));
    case kBytes: return Value::Held(Value::Blob{std::string(bytes)});
    default: return Value::Held(numberIn(bytes));
    }
}

Row rowOf(const PGresult* result, int at) {
    Row row;
    const int columns = PQnfields(result);
    row.reserve(static_cast<std::size_t>(columns));
    for (int column = 0; column < columns; ++column) row.push_back(valueOf(result, at, column));
    return row;
}

struct Meaning {
    std::string_view state; ///< how a SQLSTATE begins
    Fault fault;
};
/// The first that fits. A connection that went, a statement that took too long, a server without room for a connection:
/// outside a commit nothing has happened.
constexpr std::array kMeanings{
    Meaning{"40003", Fault::Unknown}, Meaning{"08007", Fault::Unknown},  Meaning{"40", Fault::Conflict},
    Meaning{"08", Fault::Conflict},   Meaning{"55P03", Fault::Conflict}, Meaning{"57", Fault::Conflict},
    Meaning{"533", Fault::Conflict},  Meaning{"22", Fault::Constraint},  Meaning{"42804", Fault::Constraint},
    Meaning{"23", Fault::Constraint}, Meaning{"53100", Fault::Full},     Meaning{"25006", Fault::Full},
    Meaning{"42501", Fault::Full},    Meaning{"XX001", Fault::Damaged},  Meaning{"XX002", Fault::Damaged},
};

Fault faultOf(std::string_view state) {
    for (const Meaning& meaning : kMeanings)
        if (state.starts_with(meaning.state)) return meaning.fault;
    return Fault::Other;
}

/// Whether the socket is ready for what is asked of it before `end`.
bool isReady(int socket, short events, Clock::time_point end) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
    pollfd asked{socket, events, 0};
    const int ready = poll(&asked, 1, static_cast<int>(std::max<std::int64_t>(left, 0)));
    return ready > 0 || (ready < 0 && errno == EINTR && left > 0);
}

} // namespace

void PostgresAnswer::Clear::operator()(pg_result* result) const { PQclear(result); }

std::int64_t PostgresAnswer::changed() const {
    const std::string_view count = PQcmdTuples(m_result.get());
    std::int64_t changed = 0;
    for (const char digit : count) changed = changed * 10 + (digit - '0');
    return changed;
}

Result<Rows> PostgresAnswer::rows() const {
    for (int column = 0; column < PQnfields(m_result.get()); ++column)
        if (!isOurs(PQftype(m_result.get(), column)))
            return std::unexpected(Failure{Fault::Other, "PostgreSQL: a column of a type that is none of ours"});
    Rows rows;
    const int count = PQntuples(m_result.get());
    rows.reserve(static_cast<std::size_t>(count));
    for (int row = 0; row < count; ++row) rows.push_back(rowOf(m_result.get(), row));
    return rows;
}

std::string_view PostgresAnswer::said() const { return PQcmdStatus(m_result.get()); }

std::optional<Failure> PostgresAnswer::failure() const {
    const ExecStatusType status = PQresultStatus(m_result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return std::nullopt;
    const char* state = PQresultErrorField(m_result.get(), PG_DIAG_SQLSTATE);
    const std::string_view known = state ? state : "08000";
    return Failure{faultOf(known), "PostgreSQL " + std::string(known) + ": " + PQresultErrorMessage(m_result.get())};
}

void PostgresConnection::Finish::operator()(pg_conn* connection) const { PQfinish(connection); }

Result<PostgresConnection> PostgresConnection::open(const std::string& where, int patienceMs) {
    const std::string seconds = std::to_string(std::max(2, patienceMs / 1000));
    const std::array names{"dbname", "client_encoding", "connect_timeout", static_cast<const char*>(nullptr)};
    const std::array values{where.c_str(), "UTF8", seconds.c_str(), static_cast<const char*>(nullptr)};
    PostgresConnection made;
    made.m_answerMs = 3 * patienceMs;
    made.m_connection.reset(PQconnectdbParams(names.data(), values.data(), 1));
    if (PQstatus(made.m_connection.get()) != CONNECTION_OK) return std::unexpected(made.lost());
    PQsetnonblocking(made.m_connection.get(), 1);
    PQsetNoticeProcessor(
        made.m_connection.get(), [](void*, const char*) {}, nullptr);
    return made;
}

bool PostgresConnection::isAlive() const { return m_connection && PQstatus(m_connection.get()) == CONNECTION_OK; }

Failure PostgresConnection::lost() {
    Failure failure{Fault::Conflict, m_connection ? PQerrorMessage(m_connection.get()) : "PostgreSQL: not connected"};
    m_connection.reset();
    return failure;
}

/// False when the connection went, or the server says nothing for too long.
bool PostgresConnection::waitUntilAnswered() const {
    PGconn* connection = m_connection.get();
    const Clock::time_point end = Clock::now() + std::chrono::milliseconds(m_answerMs);
    while (true) {
        const int unsent = PQflush(connection);
        if (unsent < 0) return false;
        if (unsent == 0 && !PQisBusy(connection)) return true;
        const short events = static_cast<short>(POLLIN | (unsent ? POLLOUT : 0));
        if (!isReady(PQsocket(connection), events, end) || !PQconsumeInput(connection)) return false;
    }
}

Result<PostgresAnswer> PostgresConnection::answerTo(int wasSent) {
    if (wasSent != 1) return std::unexpected(lost());
    std::optional<PostgresAnswer> answer;
    while (true) {
        if (!waitUntilAnswered()) return std::unexpected(lost());
        PGresult* result = PQgetResult(m_connection.get());
        if (!result) break;
        PostgresAnswer next(result);
        if (!answer || !answer->failure()) answer.emplace(std::move(next));
    }
    if (!answer) return std::unexpected(lost());
    if (auto failure = answer->failure()) return std::unexpected(std::move(*failure));
    return std::move(*answer);
}

Result<PostgresAnswer> PostgresConnection::execute(const std::string& sql) {
    if (!isAlive()) return std::unexpected(lost());
    return answerTo(PQsendQuery(m_connection.get(), sql.c_str()));
}

Result<PostgresAnswer> PostgresConnection::prepare(const std::string& name, const std::string& sql, Params params) {
    if (!isAlive()) return std::unexpected(lost());
    std::vector<Oid> types;
    for (const Param& param : params) types.push_back(std::visit(TypeOf(), param.held()));
    return answerTo(
        PQsendPrepare(m_connection.get(), name.c_str(), sql.c_str(), static_cast<int>(types.size()), types.data()));
}

Result<PostgresAnswer> PostgresConnection::executePrepared(const std::string& name, Params params) {
    if (!isAlive()) return std::unexpected(lost());
    const Sent sent(params);
    return answerTo(PQsendQueryPrepared(m_connection.get(), name.c_str(), sent.count(), sent.values(), sent.sizes(),
                                        sent.formats(), kBinary));
}

std::string PostgresConnection::quoted(const std::string& text) const {
    char* literal = PQescapeLiteral(m_connection.get(), text.data(), text.size());
    std::string quoted = literal ? literal : "''";
    PQfreemem(literal);
    return quoted;
}

} // namespace offerwright::sql
