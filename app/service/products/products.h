/// \file The catalogue of an environment: what its publisher last told of products, kept in the database, and in memory
/// once for all environments of a tenant that have the same.
///
/// What comes in is JSON Lines, a product a line (offerwright/text/products.h), all of it or nothing. Of the editions
/// of an environment the last kMostEditions are kept, for sales that were opened on them.
///
///     auto delivery = readDelivery(body);                     // away from whoever must not wait: seconds for 500,000
///     if (!delivery) tell(delivery.error());
///     auto edition = put(session, scope, *delivery, "ada", now);
///     larder.keep(edition->digest, delivery->catalogue);
#pragma once
#include "app/service/ledger/tenant_scope.h"
#include "app/service/sql/session.h"
#include "offerwright/base/diagnostic.h"
#include "offerwright/base/time.h"
#include "offerwright/model/catalogue.h"
#include <map>
#include <mutex>

namespace offerwright::products {

inline constexpr std::size_t kMostProducts = 500'000;
inline constexpr std::size_t kMostDeliveryBytes = 256 * 1024 * 1024;
inline constexpr std::size_t kMostFaultyLines = 1'000; ///< that are told; all are counted
inline constexpr std::int64_t kMostEditions = 8;

/// A catalogue as it was put. The highest number is in force.
struct Edition {
    std::int64_t number = 0; ///< from 1
    std::string digest;      ///< SHA-256 of those of its blocks of canonical lines, in hexadecimal digits
    std::int64_t count = 0;  ///< products
    Instant since;
    std::string by;
    bool operator==(const Edition&) const = default;
};

/// What came in, read and ready to be kept.
struct Delivery {
    std::shared_ptr<const Catalogue> catalogue;
    std::string digest;
    std::vector<std::string> blocks; ///< its lines in canonical form, compressed
};

/// Faults of one line. Their places and pointers are those within the line.
struct FaultyLine {
    std::int64_t line = 0; ///< from 1
    Diagnostics faults;
};
struct Faulty {
    std::vector<FaultyLine> lines; ///< the first kMostFaultyLines
    std::int64_t count = 0;        ///< of all
};

/// Empty lines are passed over. Faults beside those of a product: `product.sameSku` (sku, line of the first),
/// `product.tooMany` (limit). Any thread.
std::expected<Delivery, Faulty> readDelivery(std::string_view lines);

sql::Done prepareSchema(sql::Session& session);

/// In one transaction of the caller's. What is in force already stays as it is. Nothing: another was put in between.
sql::Result<std::optional<Edition>> put(sql::Session& session, const ledger::TenantScope& scope,
                                        const Delivery& delivery, const std::string& by, Instant now);
/// In force; nothing before the first.
sql::Result<std::optional<Edition>> latest(sql::Session& session, const ledger::TenantScope& scope);
/// With this number, else the next one that is kept.
sql::Result<std::optional<Edition>> from(sql::Session& session, const ledger::TenantScope& scope, std::int64_t number);
/// The lines of an edition in canonical form.
sql::Result<std::string> linesOf(sql::Session& session, const ledger::TenantScope& scope, const std::string& digest);

/// The catalogues of one tenant that somebody uses, each once. Any thread.
class Larder {
public:
    /// The one that is here already, where there is one of this digest.
    std::shared_ptr<const Catalogue> keep(const std::string& digest, std::shared_ptr<const Catalogue> catalogue);
    /// From here, else from the database.
    sql::Result<std::shared_ptr<const Catalogue>> take(sql::Session& session, const ledger::TenantScope& scope,
                                                       const std::string& digest);

private:
    std::mutex m_mutex;
    std::map<std::string, std::weak_ptr<const Catalogue>> m_catalogues; ///< by digest
};

} // namespace offerwright::products
