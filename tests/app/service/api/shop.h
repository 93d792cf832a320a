// A shop with tills, a publisher and a feed, all without a network: requests go straight to the calls, and work on the
// books is done at once, in memory.
#pragma once
#include "app/service/api/api.h"
#include "app/service/sql/sqlite.h"
#include "tests/engine/bundle/publishing.h"

namespace offerwright::tests {

/// Does each work as it comes, and says that it is durable.
class BankAtOnce : public bank::Bank {
public:
    explicit BankAtOnce(sql::Session& session, std::string scope)
        : m_session(session)
        , m_scope(std::move(scope)) {}
    bool write(Work work, Finished finished) override;
    bool read(Work work) override;

    bool isFull = false;                    ///< nothing more is taken
    std::optional<sql::Failure> fails = {}; ///< what is said instead of durable, though the work was done

private:
    sql::Session& m_session;
    const std::string m_scope;
};

/// Whether acme's bundles need a second person.
enum class Approvals { None, AskedFor };

/// Two tenants in one database, each with a till, a studio and a feed; keys are "<tenant>-<role>";
/// acme has a second studio, "acme-second".
class Shop {
public:
    explicit Shop(const std::shared_ptr<const Catalogue>& catalogue = nullptr, Approvals approvals = Approvals::None);
    /// On books that have their tables.
    explicit Shop(std::unique_ptr<sql::Session> session, Approvals approvals = Approvals::None);

    http::Response call(const std::string& method, const std::string& target, const std::string& body = {},
                        const std::string& key = "acme-till", const std::vector<http::Header>& headers = {});
    /// The next version of acme's bundle.
    http::Response publish(const std::vector<std::shared_ptr<const Promotion>>& promotions,
                           const std::shared_ptr<const Programme>& programme);
    /// The other tenant's first bundle.
    http::Response publishForOther(const std::vector<std::shared_ptr<const Promotion>>& promotions,
                                   const std::shared_ptr<const Programme>& programme);
    /// The last one, once more.
    http::Response publishAgain() { return call("PUT", "/v1/bundles/production", m_lastBundle, "acme-studio"); }
    /// Stops promotions of acme's bundle by a freshness statement.
    http::Response stop(const std::vector<std::string>& promotions);
    /// A bearer code.
    void giveOut(const std::string& code, std::int64_t uses);
    /// What acme's next bundle would be.
    std::string nextBundle(const std::vector<std::shared_ptr<const Promotion>>& promotions,
                           const std::shared_ptr<const Programme>& programme);
    std::shared_ptr<const PromotionSet> live() const { return m_house.shelf.current()->set; }
    /// What is wrong with the books, in words; empty when nothing is.
    std::string faultsOfBooks();
    sql::Session& session() { return *m_session; }
    BankAtOnce& bank() { return m_bank; }
    sales::House& house() { return m_house; }
    const std::string& lastBundle() const { return m_lastBundle; }
    const ledger::TenantScope& scope() const { return m_acme.scope(); }

    Instant now = march(10);
    /// Told of every call and its answer.
    std::function<void(const std::string& method, const std::string& target, const http::Response& response)> heard;

private:
    std::unique_ptr<sql::Session> m_session;
    BankAtOnce m_bank;
    BankAtOnce m_otherBank;
    service::Keyring m_keyring;
    service::Credentials m_acme;
    int m_chance = 0;
    sales::House m_house;
    sales::House m_other;
    api::Api m_api;
    std::int64_t m_version = 0;
    std::string m_lastBundle;
    std::optional<BundleVersion> m_previous;
};

/// With all tables.
std::unique_ptr<sql::Session> booksInMemory();

/// As it is sent.
std::string linesOf(const Catalogue& catalogue);

/// "00000000-0000-7000-8000-00000000000N".
std::string idNumbered(int number);

} // namespace offerwright::tests
