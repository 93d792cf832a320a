// Two tenants whose data are marked, and calls of every kind with the names of both: nothing of one is told to the
// other, and nothing of one is moved by the other.
#include <QTest>

#include "app/service/ledger/schema.h"
#include "app/service/sql/postgres.h"
#include "offerwright/text/publication.h"
#include "tests/app/service/api/careless.h"
#include "tests/app/service/api/probes.h"
#include "tests/support/postgres_server.h"
#include "tests/support/test_main.h"
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace offerwright::tests {
namespace {

constexpr std::uint64_t kSeed = 20'261'123;
constexpr int kProbes = 20'000;
constexpr int kProbesOnPostgres = 6'000;
constexpr int kProbesOfAControl = 3'000;

/// Known to whoever tries; the hidden one is nobody's business.
std::string knownSale(const std::string& tenant) { return idNumbered(tenant == "acme" ? 101 : 201); }
std::string anonymousSale(const std::string& tenant) { return idNumbered(tenant == "acme" ? 102 : 202); }
std::string hiddenSale(const std::string& tenant) { return idNumbered(tenant == "acme" ? 190 : 290); }
std::string marked(const std::string& tenant) { return tenant == "acme" ? "QkanarACME" : "QkanarOTHER"; }

std::vector<std::string> keysOf(const std::string& tenant) {
    return {tenant + "-till", tenant + "-till", tenant + "-studio", tenant + "-feed"};
}

/// What must never be told to the other tenant.
struct Secrets {
    std::vector<std::string> texts;
    std::string in(const http::Response& response) const {
        for (const std::string& text : texts) {
            if (response.body.contains(text)) return text;
            for (const http::Header& header : response.headers)
                if (header.value.contains(text)) return text;
        }
        return {};
    }
};

} // namespace

class Probes : public QObject {
    Q_OBJECT

private slots:
    void tellNothingOfAnotherTenant_data();
    void tellNothingOfAnotherTenant();
    void findOutAStatementWithoutItsTenant();

private:
    void open(std::unique_ptr<sql::Session> session);
    void furnish(const std::string& tenant);
    void publish(const std::string& tenant);
    /// All that a tenant can ask of its own.
    std::string viewOf(const std::string& tenant);
    bool isFoundOut(const std::string& statement);
    /// What leaked or moved; empty when nothing did.
    std::string probe(const std::string& from, int count, std::uint64_t seed);

    std::unique_ptr<Shop> m_shop;
    Names m_names;
    std::map<std::string, Secrets> m_secrets;
    std::set<std::string> m_answered; ///< operations
    std::size_t m_operations = 0;
};

/// Twice, so that there is a bundle that is known and one that is not.
void Probes::publish(const std::string& tenant) {
    const auto certificate = tenant == "acme" ? signedBy(certificateOf(), {kRootA, kRootB})
                                              : signedBy(certificateOf("other"), {kRootA, kRootB});
    std::optional<BundleVersion> previous;
    for (int version = 1; version <= 2; ++version) {
        Promotion offer{.id = tenant + "-offer", .status = Status::Live};
        offer.name.set("en", marked(tenant) + " offer");
        offer.who = {"who", Group{}};
        offer.when = {"when", Group{}};
        offer.ladder.steps = {{"s1", {"s1-if", Group{}}, {}, {{"r1", PercentOff{{version * 10'000}}}}}};
        Promotion words = offer;
        words.id = marked(tenant) + "-words";
        Programme programme{.name = marked(tenant)};
        programme.baseEarn = {.points = 1, .every = 100};
        programme.stores = {{.id = "12", .name = marked(tenant) + " store"}};
        const Compiled compiled =
            compile({{std::make_shared<const Promotion>(offer), std::make_shared<const Promotion>(words)},
                     std::make_shared<const Programme>(programme),
                     nullptr});
        const std::string bundle = bundleOf(compiled, edition(version, previous), certificate);
        const http::Response put = m_shop->call("PUT", "/v1/bundles/production", bundle, tenant + "-studio");
        QVERIFY2(put.status == 200, put.body.c_str());
        const Json told = Json::parse(put.body)["bundle"];
        previous = BundleVersion{version, Sha256{*parseHex(told["digest"].get<std::string>())}};
        if (version == 1)
            m_names.others.push_back(told["digest"]);
        else
            m_secrets[tenant].texts.push_back(told["digest"]);
        m_names.bytes.push_back(bundle);
    }
}

void Probes::furnish(const std::string& tenant) {
    m_secrets[tenant].texts = {marked(tenant), hiddenSale(tenant)};
    publish(tenant);
    const std::string product =
        Json{{"sku", tenant + "-product"}, {"name", marked(tenant)}, {"brand", marked(tenant)}}.dump();
    const http::Response put = m_shop->call("PUT", "/v1/catalogue", product, tenant + "-studio");
    m_secrets[tenant].texts.push_back(Json::parse(put.body)["digest"]);
    const std::string who = tenant + "-ann";
    const std::string profile = Json{{"segments", {marked(tenant)}}}.dump();
    QCOMPARE(m_shop->call("PUT", "/v1/customers/" + who, profile, tenant + "-feed").status, 200);
    for (const std::string& sale : {knownSale(tenant), hiddenSale(tenant)}) {
        const Json basket{{"customer", who},
                          {"till", marked(tenant)},
                          {"store", "12"},
                          {"lines", {{{"sku", tenant + "-product"}, {"qty", 3}, {"unit_price_minor", 5'000}}}}};
        const std::string path = "/v1/transactions/" + sale;
        QCOMPARE(m_shop->call("POST", path + "/open", basket.dump(), tenant + "-till").status, 200);
        QCOMPARE(m_shop->call("POST", path + "/settle", basket.dump(), tenant + "-till").status, 200);
    }
    const Json basket{{"till", marked(tenant)}, {"coupons", {marked(tenant)}}, {"lines", Json::array()}};
    const std::string path = "/v1/transactions/" + anonymousSale(tenant) + "/settle";
    QCOMPARE(m_shop->call("POST", path, basket.dump(), tenant + "-till").status, 200);
    const Json record{{"sequence", 1},
                      {"transaction", hiddenSale(tenant)},
                      {"revision", 0},
                      {"bundle", "b"},
                      {"basket", {{"lines", marked(tenant)}}}};
    const Json batch{{"till", marked(tenant)}, {"records", {record}}};
    QCOMPARE(m_shop->call("POST", "/v1/offline/batch", batch.dump(), tenant + "-till").status, 200);
    const std::string device = service::digestOf(tenant + "-device");
    m_secrets[tenant].texts.push_back(device);
    QCOMPARE(m_shop->call("PUT", "/v1/tills/signing", Json{{"key", device}}.dump(), tenant + "-studio").status, 200);
    m_names.sales.insert(m_names.sales.end(), {knownSale(tenant), anonymousSale(tenant)});
    for (const std::string name : {"-ann", "-product", "-offer", "-code"}) m_names.others.push_back(tenant + name);
}

void Probes::open(std::unique_ptr<sql::Session> session) {
    m_names = {};
    m_secrets.clear();
    m_answered.clear();
    m_shop = std::make_unique<Shop>(std::move(session));
    for (const char* const tenant : {"acme", "other"}) furnish(tenant);
    for (int fresh = 1; fresh <= 30; ++fresh) m_names.sales.push_back(idNumbered(fresh));
    m_names.others.insert(m_names.others.end(), {"nobody", "staging"});
    m_names.bytes.push_back("no bundle");
}

std::string Probes::viewOf(const std::string& tenant) {
    const std::string who = tenant + "-ann";
    std::string view;
    for (const auto& [target, role] : {std::pair("/v1/customers/" + who + "/export", "-feed"),
                                       std::pair(std::string("/v1/bundles/production"), "-studio"),
                                       std::pair(std::string("/v1/catalogue?content=true"), "-studio"),
                                       std::pair(std::string("/v1/bundle"), "-till")})
        view += m_shop->call("GET", target, {}, tenant + role).body;
    return view;
}

std::string Probes::probe(const std::string& from, int count, std::uint64_t seed) {
    const std::string victim = from == "acme" ? "other" : "acme";
    const std::string before = viewOf(victim);
    Probing probing(m_shop->call("GET", "/v1/openapi.json").body, m_names, seed);
    m_operations = probing.operations();
    for (int i = 0; i < count; ++i) {
        const Probe each = probing.next(keysOf(from));
        const http::Response response = m_shop->call(each.method, each.target, each.body, each.key, each.headers);
        if (response.status < 400) m_answered.insert(each.operation);
        const std::string told = each.method + ' ' + each.target + ' ' + each.body.substr(0, 300) + " as " + each.key;
        if (response.status >= 500) return told + " fails with " + response.body;
        const std::string leaked = m_secrets[victim].in(response);
        if (!leaked.empty()) return told + " tells " + leaked + " in " + response.body.substr(0, 600);
    }
    return viewOf(victim) == before ? std::string() : victim + "'s own has moved";
}

void Probes::tellNothingOfAnotherTenant_data() {
    QTest::addColumn<bool>("isOnPostgres");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void Probes::tellNothingOfAnotherTenant() {
    QFETCH(bool, isOnPostgres);
    if (isOnPostgres) {
        PostgresServer& server = PostgresServer::ofThisRun();
        const std::string name = server.makeDatabase("probes");
        auto owner =
            sql::openPostgres({.where = server.where(name, PostgresServer::Role::Owner)}, sql::PostgresUse::Writer);
        QVERIFY(ledger::prepareSchema(**owner) && api::prepareSchema(**owner));
        open(std::move(*sql::openPostgres({.where = server.where(name, PostgresServer::Role::Service)},
                                          sql::PostgresUse::Writer)));
    } else {
        open(booksInMemory());
    }
    const int count = (isOnPostgres ? kProbesOnPostgres : kProbes) / 2;
    for (const char* const from : {"other", "acme"}) {
        const std::string fault = probe(from, count, kSeed);
        QVERIFY2(fault.empty(), fault.c_str());
    }
    QStringList answered;
    for (const std::string& operation : m_answered) answered.append(QString::fromStdString(operation));
    // Chance makes no signed statement, approves nothing of its own, and finds nothing that is due.
    QVERIFY2(m_answered.size() + (isOnPostgres ? 10 : 6) >= m_operations, qPrintable(answered.join(' ')));
}

/// In a process of its own: some are found out by an assertion.
bool Probes::isFoundOut(const std::string& statement) {
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGABRT, SIG_DFL);
        auto session = std::make_unique<CarelessSession>(booksInMemory());
        CarelessSession& door = *session;
        open(std::move(session));
        door.careless = statement;
        _exit(probe("other", kProbesOfAControl, kSeed).empty() ? 0 : 1);
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && status != 0;
}

/// Each statement that looks for rows of a tenant, forgotten once. Most then look for ids that nobody can guess, and
/// show nothing: a wallet's is of chance.
void Probes::findOutAStatementWithoutItsTenant() {
    auto first = std::make_unique<CarelessSession>(booksInMemory());
    const CarelessSession& seen = *first;
    open(std::move(first));
    QCOMPARE(probe("other", kProbesOfAControl, kSeed), std::string());
    const std::set<std::string> statements = seen.statements;
    QVERIFY(statements.size() >= 20);
    QStringList missed;
    for (const std::string& statement : statements)
        if (!isFoundOut(statement)) missed.append(QString::fromStdString(statement));
    QVERIFY2(statements.size() - std::size_t(missed.size()) >= 8, qPrintable(missed.join('\n')));
    for (const char* table : {"FROM identity ", "FROM catalogue ", "put_by FROM live ", "FROM kept_apart "})
        QVERIFY2(missed.filter(table).isEmpty(), qPrintable(missed.filter(table).join('\n')));
}

OFFERWRIGHT_TEST(Probes)

} // namespace offerwright::tests

#include "probes_test.moc"
