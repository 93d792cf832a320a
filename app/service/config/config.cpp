#include "app/service/config/config.h"
#include "offerwright/text/fields.h"
#include <algorithm>
#include <set>

namespace offerwright::service {
namespace {

constexpr std::array<std::string_view, 12> kMembers{
    "address",      "port", "threads", "connections", "connectionsPerAddress", "bodyBytes", "requestsAtOnce",
    "drainSeconds", "log",  "sqlite",  "postgresql",  "environments"};
constexpr std::array<std::string_view, 14> kEnvironmentMembers{
    "tenant", "name", "identitySecret", "roots", "threshold", "revoked", "requestsAtOnce", "requestsPerSecond",
    "burst",  "approvals", "unsignedTills", "keepDays", "keys", "clients"};
constexpr std::array<std::string_view, 4> kClientMembers{"name", "id", "secretFile", "secretVariable"};
constexpr std::array<std::string_view, 3> kKeyMembers{"name", "role", "digest"};

/// What is absent stays as it is.
template <typename Number>
void readInto(FieldReader& reader, std::string_view name, Number& number, std::int64_t low, std::int64_t high) {
    if (reader.has(name)) number = static_cast<Number>(reader.integer(name, low, high));
}

void readInto(FieldReader& reader, std::string_view name, std::string& text) {
    if (reader.has(name)) text = reader.text(name);
}

/// Names become parts of scopes, of files' names and of logs.
bool isName(std::string_view text) {
    return text.size() <= 40 && std::ranges::all_of(text, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
           });
}

class Reading {
public:
    explicit Reading(std::string_view json)
        : m_reader(json, kMembers) {}

    Checked<Config> read() {
        readServer();
        readDatabase();
        m_reader.each("environments", kEnvironmentMembers, [this](FieldReader& reader) { readEnvironment(reader); });
        return {std::move(m_config), m_reader.finish()};
    }

private:
    void readServer() {
        http::Options& server = m_config.server;
        server.port = 8'080;
        readInto(m_reader, "address", server.address);
        readInto(m_reader, "port", server.port, 0, 65'535);
        readInto(m_reader, "threads", server.threads, 1, 256);
        readInto(m_reader, "connections", server.connections, 1, 1'000'000);
        readInto(m_reader, "connectionsPerAddress", server.connectionsPerPeer, 1, 1'000'000);
        readInto(m_reader, "bodyBytes", server.bodyBytes, 1'024, 64 * 1024 * 1024);
        readInto(m_reader, "requestsAtOnce", m_config.requestsAtOnce, 1, 1'000'000);
        std::int64_t drainSeconds = m_config.drainTime.count();
        readInto(m_reader, "drainSeconds", drainSeconds, 1, 3'600);
        m_config.drainTime = std::chrono::seconds(drainSeconds);
        std::string log = "faults";
        readInto(m_reader, "log", log);
        if (log != "faults" && log != "all") m_reader.refuse("log", "config.log", {log});
        m_config.logged = log == "all" ? Logged::All : Logged::Faults;
    }

    void readDatabase() {
        readInto(m_reader, "sqlite", m_config.sqlite);
        readInto(m_reader, "postgresql", m_config.postgresql);
        if (m_reader.has("sqlite") && m_reader.has("postgresql"))
            m_reader.refuse("postgresql", "config.twoDatabases", {});
        if (!m_reader.has("sqlite") && !m_reader.has("postgresql")) m_config.sqlite = m_reader.text("sqlite");
    }

    std::string readName(FieldReader& reader, std::string_view member) {
        std::string name = reader.text(member);
        if (!isName(name)) reader.refuse(member, "config.name", {name});
        return name;
    }

    std::vector<std::string> readPublicKeys(FieldReader& reader, std::string_view member) {
        std::vector<std::string> keys = reader.texts(member);
        for (const std::string& key : keys)
            if (!isDigest(key)) reader.refuse(member, "value.badHex", {key});
        return keys;
    }

    void readEnvironment(FieldReader& reader) {
        Environment environment;
        environment.tenant = readName(reader, "tenant");
        environment.name = readName(reader, "name");
        environment.identitySecret = reader.text("identitySecret");
        environment.roots = readPublicKeys(reader, "roots");
        environment.revoked = readPublicKeys(reader, "revoked");
        environment.threshold = reader.integer("threshold", 1, 16);
        if (environment.threshold > std::ssize(environment.roots))
            reader.refuse("threshold", "config.threshold", {std::to_string(environment.roots.size())});
        readInto(reader, "approvals", environment.approvals, 0, 1);
        Allowance& allowance = environment.allowance;
        readInto(reader, "requestsAtOnce", allowance.atOnce, 1, 1'000'000);
        readInto(reader, "requestsPerSecond", allowance.perSecond, 1, 1'000'000);
        readInto(reader, "burst", allowance.burst, 1, 1'000'000);
        readInto(reader, "unsignedTills", environment.takesUnsigned, 0, 1);
        readInto(reader, "keepDays", environment.keepDays, 7, 36'500);
        if (!m_scopes.insert(environment.scope()).second)
            reader.refuse("name", "config.sameName", {environment.scope()});
        reader.each("keys", kKeyMembers, [&](FieldReader& key) { readKey(key, environment); });
        if (reader.has("clients"))
            reader.each("clients", kClientMembers, [&](FieldReader& client) { readClient(client, environment); });
        m_config.environments.push_back(std::move(environment));
    }

    void readKey(FieldReader& reader, const Environment& environment) {
        KeyEntry key{environment.tenant, environment.name, {}, reader.text("name"), reader.text("digest")};
        const std::string word = reader.text("role");
        const auto role = roleNamed(word);
        if (!role && !word.empty()) reader.refuse("role", "config.role", {word});
        key.role = role.value_or(Role::Till);
        if (!isDigest(key.digest) && !key.digest.empty()) reader.refuse("digest", "config.digest", {});
        if (!m_digests.insert(key.digest).second) reader.refuse("digest", "config.sameDigest", {});
        m_config.keys.push_back(std::move(key));
    }

    void readClient(FieldReader& reader, const Environment& environment) {
        Client client{environment.tenant, environment.name, reader.text("name"), reader.text("id"), {}, {}};
        readInto(reader, "secretVariable", client.secretVariable);
        if (!reader.has("secretVariable")) client.secretFile = reader.text("secretFile");
        if (reader.has("secretVariable") && reader.has("secretFile"))
            reader.refuse("secretFile", "config.twoSecrets", {});
        if (!m_clients.insert(client.id).second) reader.refuse("id", "config.sameClient", {client.id});
        m_config.clients.push_back(std::move(client));
    }

    FieldReader m_reader;
    Config m_config;
    std::set<std::string> m_clients;
    std::set<std::string> m_scopes;
    std::set<std::string> m_digests;
};

} // namespace

Checked<Config> readConfig(std::string_view json) { return Reading(json).read(); }

} // namespace offerwright::service
