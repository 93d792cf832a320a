/// \file What is live in an environment of a tenant: the published bundle, verified and compiled, and those before it
/// that sales still name.
///
/// A Shelf is asked by every call and changes seldom: current() is one atomic load. Bundles come in by put(), which
/// verifies against what the database says was installed last; its row makes one live, and refresh() sees the rows of
/// this node and of others. Any thread.
///
///     auto put = shelf.put(session, scope, bytes, "ada", now);   // and when the row is durable:
///     if (put) shelf.keep(*put);
///     if (const auto live = shelf.current()) adjudicate(*live->set, ...);
#pragma once
#include "app/service/ledger/tenant_scope.h"
#include "app/service/sql/session.h"
#include "offerwright/bundle/freshness.h"
#include <atomic>
#include <mutex>

namespace offerwright::live {

/// Immutable; any thread.
struct Live {
    BundleVersion version;
    std::string digest; ///< of the version, in hexadecimal digits
    std::shared_ptr<const PromotionSet> set;
    bool hasBudgets = false; ///< any promotion has one
    PublisherCertificate certificate;
    Instant since;        ///< live since
    std::string by;       ///< who put it
    std::int64_t row = 0; ///< of the history, growing; what sales name it by
    std::string stamp;    ///< how answers name it: "bundle":{...},"engine":"..."
};

/// Where bundles of a tenant's environment come from and what they are held against.
struct Source {
    Trust trust;
    std::string tenant;
    std::string environment;
    std::shared_ptr<const Catalogue> catalogue = {};
};

enum class Why {
    Refused,   ///< `refusal` says what is wrong with the bundle
    Overtaken, ///< another was put in between: look and put again
    NothingLive,
    Database,
};
struct Refused {
    Why why = Why::Database;
    std::optional<BundleRefusal> refusal = {};
    sql::Failure failure = {};
};

/// One line of the history, the latest first.
struct Published {
    std::int64_t row = 0;
    BundleVersion version;
    Instant at;
    std::string by;
    bool operator==(const Published&) const = default;
};

sql::Done prepareSchema(sql::Session& session);

class Shelf {
public:
    explicit Shelf(Source source)
        : m_source(std::move(source)) {}

    /// Null before anything is live.
    std::shared_ptr<const Live> current() const { return m_current.load(); }

    /// Verifies, compiles and keeps in the database; budgets of its promotions are set in the ledger. The bundle that
    /// is live already stays as it is.
    std::expected<std::shared_ptr<const Live>, Refused> put(sql::Session& session, const ledger::TenantScope& scope,
                                                            std::string bytes, const std::string& by, Instant now);
    /// A freshness statement for what is live: the promotions that it names give nothing any more.
    std::expected<std::shared_ptr<const Live>, Refused> stop(sql::Session& session, const ledger::TenantScope& scope,
                                                             const std::string& statement, const std::string& by,
                                                             Instant now) const;
    /// Makes live what put() or stop() answered, once it is durable. What is older than what is live stays behind.
    void keep(std::shared_ptr<const Live> live);
    /// Takes over what the database says is live, if that is another than here.
    sql::Done refresh(sql::Session& session, const ledger::TenantScope& scope);
    /// What was live from a row of the history on, which is how sales name it; null when there is no such row.
    std::shared_ptr<const Live> find(sql::Session& session, const ledger::TenantScope& scope, std::int64_t row);
    /// The same of the row by which a bundle went live first, before any of its promotions was stopped; or of that of
    /// a freshness statement for it, by when it was issued.
    std::shared_ptr<const Live> findFirst(sql::Session& session, const ledger::TenantScope& scope,
                                          const std::string& digest, std::optional<Instant> stated = {});
    /// The bytes of a bundle, for a till.
    sql::Result<std::string> bytesOf(sql::Session& session, const ledger::TenantScope& scope,
                                     const std::string& digest) const;
    /// The freshness statement that holds, for a till; empty when there is none.
    sql::Result<std::string> statement(sql::Session& session, const ledger::TenantScope& scope) const;
    sql::Result<std::vector<Published>> history(sql::Session& session, const ledger::TenantScope& scope,
                                                std::int64_t most) const;

private:
    struct Row;
    using Answer = std::expected<std::shared_ptr<const Live>, Refused>;
    Expectations expectations(Instant now, const InstallRecord& record) const;
    Answer opened(const VerifiedBundle& bundle) const;
    /// The last row whose number is not above this.
    sql::Result<std::optional<Row>> rowOf(sql::Session& session, const ledger::TenantScope& scope,
                                          std::int64_t number) const;
    sql::Result<std::shared_ptr<const Live>> whole(sql::Session& session, const ledger::TenantScope& scope,
                                                   const std::string& digest) const;
    sql::Result<std::shared_ptr<const Live>> read(sql::Session& session, const ledger::TenantScope& scope,
                                                  const Row& row) const;
    Answer keepRow(sql::Session& session, const ledger::TenantScope& scope, const Row& row, Live live) const;
    Answer asItIs(sql::Session& session, const ledger::TenantScope& scope, const Row& row) const;
    static std::shared_ptr<const Live> named(Live live, const Row& row);
    std::shared_ptr<const Live> kept(std::int64_t row);
    void putEarlier(std::shared_ptr<const Live> live);

    Source m_source;
    std::atomic<std::shared_ptr<const Live>> m_current;
    std::mutex m_mutex;
    std::map<std::int64_t, std::shared_ptr<const Live>> m_earlier; ///< by row
};

} // namespace offerwright::live
