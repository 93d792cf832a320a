/// \file What is live in an environment of a tenant: the published bundle, verified and compiled over the catalogue in
/// force, and those before it that sales still name.
///
/// A Shelf is asked by every call and changes seldom: current() is one atomic load. Bundles come in by put(), which
/// verifies against what the database says was installed last; its row makes one live, and refresh() sees the rows of
/// this node and of others. Any thread.
///
///     auto put = shelf.put(session, scope, bytes, "ada", now);   // and when the row is durable:
///     if (put) shelf.keep(*put);
///     if (const auto live = shelf.current()) adjudicate(*live->set, ...);
#pragma once
#include "app/service/products/products.h"
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
    Instant since;              ///< live since
    std::string by;             ///< who put it
    std::int64_t row = 0;       ///< of the history, growing
    products::Edition products; ///< that it is compiled over; number 0: none was put
    std::string stamp;          ///< how answers name it: "bundle":{...},"engine":"..."

    std::string name() const; ///< what sales name it by: the row, and the number of the catalogue's edition
};

/// Where bundles of a tenant's environment come from and what they are held against.
struct Source {
    Trust trust;
    std::string tenant;
    std::string environment;
    std::shared_ptr<products::Larder> larder = std::make_shared<products::Larder>(); ///< the tenant's
    /// A bundle is taken only when somebody approved its content that another had proposed.
    bool asksForApproval = false;
};

enum class Why {
    Refused,   ///< `refusal` says what is wrong with the bundle
    Overtaken, ///< another was put in between: look and put again
    NothingLive,
    NotApproved, ///< nobody but who proposed it approves of this content; `content` names it
    OwnProposal, ///< who proposed it cannot approve it
    NotProposed,
    NotDue,    ///< nothing of this digest is to go live later
    InThePast, ///< it cannot go live before now
    Database,
};
struct Refused {
    Why why = Why::Database;
    std::optional<BundleRefusal> refusal = {};
    sql::Failure failure = {};
    std::string content = {};
};

/// One line of the history, the latest first.
struct Published {
    std::int64_t row = 0;
    BundleVersion version;
    Instant at;
    std::string by;
    std::string content;                   ///< contentDigest() of the bundle, in hexadecimal digits
    std::vector<std::string> stopped = {}; ///< ids of promotions that give nothing any more
    bool operator==(const Published&) const = default;
};

/// A bundle that goes live later.
struct Due {
    BundleVersion version;
    Instant at;
    std::string by;
    std::string content;
    std::string refused = {}; ///< the code of why it did not go live when it was time; empty: it is not time yet
    bool operator==(const Due&) const = default;
};

/// Content that somebody asks others to approve. The same content is proposed once.
struct Proposal {
    std::string content;
    std::string note;
    std::string by;
    Instant at;
    std::vector<Approval> approvals = {}; ///< the first one first
    bool operator==(const Proposal&) const = default;
};

sql::Done prepareSchema(sql::Session& session);

class Shelf {
public:
    explicit Shelf(Source source)
        : m_source(std::move(source)) {}

    /// The catalogues of the tenant.
    products::Larder& larder() const { return *m_source.larder; }
    /// Null before anything is live.
    std::shared_ptr<const Live> current() const { return m_current.load(); }

    /// Verifies, compiles and keeps in the database; budgets of its promotions are set in the ledger. The bundle that
    /// is live already stays as it is.
    std::expected<std::shared_ptr<const Live>, Refused> put(sql::Session& session, const ledger::TenantScope& scope,
                                                            std::string bytes, const std::string& by, Instant now);
    /// Verifies as put() will at `at`, and keeps it until then.
    std::expected<Due, Refused> putLater(sql::Session& session, const ledger::TenantScope& scope, std::string bytes,
                                         const std::string& by, Instant now, Instant at) const;
    /// Takes back what is due, or was refused when it was time.
    std::expected<void, Refused> withdraw(sql::Session& session, const ledger::TenantScope& scope,
                                          const std::string& digest) const;
    /// Puts what is due by now, as put() does; null when nothing is. What cannot go live is kept with the reason.
    std::expected<std::shared_ptr<const Live>, Refused> putDue(sql::Session& session, const ledger::TenantScope& scope,
                                                               Instant now);
    sql::Result<std::vector<Due>> due(sql::Session& session, const ledger::TenantScope& scope) const;

    /// Proposed again, by whomever, it is as it was.
    std::expected<Proposal, Refused> propose(sql::Session& session, const ledger::TenantScope& scope,
                                             const std::string& content, const std::string& note, const std::string& by,
                                             Instant now) const;
    std::expected<Proposal, Refused> approve(sql::Session& session, const ledger::TenantScope& scope,
                                             const std::string& content, const std::string& by, Instant now) const;
    /// The latest first.
    sql::Result<std::vector<Proposal>> proposals(sql::Session& session, const ledger::TenantScope& scope,
                                                 std::int64_t most) const;
    bool asksForApproval() const { return m_source.asksForApproval; }

    /// A freshness statement for what is live: the promotions that it names give nothing any more.
    std::expected<std::shared_ptr<const Live>, Refused> stop(sql::Session& session, const ledger::TenantScope& scope,
                                                             const std::string& statement, const std::string& by,
                                                             Instant now) const;
    /// Makes live what put() or stop() answered, once it is durable. What is older than what is live stays behind.
    void keep(std::shared_ptr<const Live> live);
    /// Takes over the bundle and the catalogue that the database says are live, if they are others than here. While
    /// one thread is at it others return at once.
    sql::Done refresh(sql::Session& session, const ledger::TenantScope& scope);
    /// What sales name so; null when there was no such thing. Over an edition of the catalogue that is no longer kept
    /// it is over the next that is.
    std::shared_ptr<const Live> find(sql::Session& session, const ledger::TenantScope& scope, std::string_view name);
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
    /// An edition of the catalogue in memory. Nothing in it before the first.
    struct Stock {
        products::Edition edition;
        std::shared_ptr<const Catalogue> catalogue;
    };
    using Place = std::pair<std::int64_t, std::int64_t>; ///< row, and number of the catalogue's edition
    static Place placeOf(const Live& live) { return {live.row, live.products.number}; }
    using Answer = std::expected<std::shared_ptr<const Live>, Refused>;
    Expectations expectations(Instant now, const InstallRecord& record) const;
    /// Verified against what was installed last, and approved where that is asked for.
    std::expected<VerifiedBundle, Refused> taken(sql::Session& session, const ledger::TenantScope& scope,
                                                 const std::string& bytes, Instant now,
                                                 const InstallRecord& record) const;
    /// Where approval is asked for: content that was proposed, and approved by somebody else.
    std::expected<void, Refused> approved(sql::Session& session, const ledger::TenantScope& scope,
                                          const std::string& content) const;
    sql::Result<std::vector<Approval>> approvalsOf(sql::Session& session, const ledger::TenantScope& scope,
                                                   const std::string& content) const;
    std::expected<Proposal, Refused> proposal(sql::Session& session, const ledger::TenantScope& scope,
                                              const std::string& content) const;
    /// `at`: when it goes live.
    static sql::Done keepBytes(sql::Session& session, const ledger::TenantScope& scope, const VerifiedBundle& bundle,
                               const std::string& bytes, Instant at);
    sql::Result<std::vector<std::string>> stoppedIn(sql::Session& session, const ledger::TenantScope& scope,
                                                    std::int64_t row) const;
    Answer opened(const VerifiedBundle& bundle, const Stock& stock) const;
    Stock stock() const;
    sql::Result<Stock> stocked(sql::Session& session, const ledger::TenantScope& scope,
                               sql::Result<std::optional<products::Edition>> edition) const;
    sql::Done refreshBundle(sql::Session& session, const ledger::TenantScope& scope, const Stock& stock);
    /// The last row whose number is not above this.
    sql::Result<std::optional<Row>> rowOf(sql::Session& session, const ledger::TenantScope& scope,
                                          std::int64_t number) const;
    sql::Result<std::shared_ptr<const Live>> whole(sql::Session& session, const ledger::TenantScope& scope,
                                                   const std::string& digest, const Stock& stock) const;
    sql::Result<std::shared_ptr<const Live>> read(sql::Session& session, const ledger::TenantScope& scope,
                                                  const Row& row, const Stock& stock) const;
    Answer keepRow(sql::Session& session, const ledger::TenantScope& scope, const Row& row, Live live) const;
    Answer asItIs(sql::Session& session, const ledger::TenantScope& scope, const Row& row) const;
    static std::shared_ptr<const Live> named(Live live, const Row& row);
    std::shared_ptr<const Live> find(sql::Session& session, const ledger::TenantScope& scope, Place place);
    std::shared_ptr<const Live> kept(Place place);
    void putEarlier(std::shared_ptr<const Live> live);

    Source m_source;
    std::atomic<std::shared_ptr<const Live>> m_current;
    std::mutex m_mutex;
    std::map<Place, std::shared_ptr<const Live>> m_earlier;
    std::atomic<std::shared_ptr<const Stock>> m_stock; ///< in force
    std::mutex m_refreshing;
};

} // namespace offerwright::live
