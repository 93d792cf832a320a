#include "app/service/products/products.h"
#include "app/service/products/blocks.h"
#include "offerwright/model/shared_words.h"
#include "offerwright/text/products.h"

namespace offerwright::products {
namespace {

constexpr std::array kTables{
    "CREATE TABLE IF NOT EXISTS catalogue (tenant TEXT NOT NULL, num BIGINT NOT NULL, digest TEXT NOT NULL, "
    "products BIGINT NOT NULL, at BIGINT NOT NULL, put_by TEXT NOT NULL, PRIMARY KEY (tenant, num))",
    "CREATE TABLE IF NOT EXISTS catalogue_block (tenant TEXT NOT NULL, digest TEXT NOT NULL, num BIGINT NOT NULL, "
    "bytes BYTES NOT NULL, PRIMARY KEY (tenant, digest, num))",
};

Edition editionIn(const sql::Row& row) {
    return {row[0].number(), row[1].text(), row[2].number(), Instant{row[3].number()}, row[4].text()};
}

sql::Result<std::optional<Edition>> firstOf(sql::Result<sql::Rows> rows) {
    if (!rows) return std::unexpected(rows.error());
    if (rows->empty()) return std::nullopt;
    return editionIn(rows->front());
}

sql::Done putBlocks(sql::Session& session, const ledger::TenantScope& scope, const Delivery& delivery) {
    for (std::size_t i = 0; i < delivery.blocks.size(); ++i) {
        const auto put = session.run(
            "INSERT INTO catalogue_block (tenant, digest, num, bytes) "
            "VALUES ($1, $2, $3, $4) ON CONFLICT (tenant, digest, num) DO NOTHING",
            {scope.tenant(), delivery.digest, static_cast<std::int64_t>(i), sql::Bytes{delivery.blocks[i]}});
        if (!put) return std::unexpected(put.error());
    }
    return {};
}

sql::Done forgetOld(sql::Session& session, const ledger::TenantScope& scope, std::int64_t newest) {
    const auto editions =
        session.run("DELETE FROM catalogue WHERE tenant = $1 AND num <= $2", {scope.tenant(), newest - kMostEditions});
    if (!editions) return std::unexpected(editions.error());
    const auto blocks = session.run("DELETE FROM catalogue_block WHERE tenant = $1 AND digest NOT IN "
                                    "(SELECT digest FROM catalogue WHERE tenant = $1)",
                                    {scope.tenant()});
    if (!blocks) return std::unexpected(blocks.error());
    return {};
}

/// Lines of ours read as they were printed.
std::shared_ptr<const Catalogue> catalogueIn(std::string_view lines) {
    std::vector<Product> products;
    SharedWords words;
    forEachLine(lines, [&](std::string_view line) {
        auto product = parseProduct(line);
        words.share(product.value);
        products.push_back(std::move(product.value));
    });
    return std::make_shared<const Catalogue>(std::move(products));
}

} // namespace

sql::Done prepareSchema(sql::Session& session) {
    for (const char* table : kTables)
        if (auto done = session.define(table); !done) return done;
    return {};
}

sql::Result<std::optional<Edition>> latest(sql::Session& session, const ledger::TenantScope& scope) {
    return firstOf(session.query("SELECT num, digest, products, at, put_by FROM catalogue WHERE tenant = $1 "
                                 "ORDER BY num DESC LIMIT 1",
                                 {scope.tenant()}));
}

sql::Result<std::optional<Edition>> from(sql::Session& session, const ledger::TenantScope& scope, std::int64_t number) {
    return firstOf(session.query("SELECT num, digest, products, at, put_by FROM catalogue WHERE tenant = $1 "
                                 "AND num >= $2 ORDER BY num LIMIT 1",
                                 {scope.tenant(), number}));
}

sql::Result<std::optional<Edition>> put(sql::Session& session, const ledger::TenantScope& scope,
                                        const Delivery& delivery, const std::string& by, Instant now) {
    const auto last = latest(session, scope);
    if (!last || (*last && (*last)->digest == delivery.digest)) return last;
    const Edition made{*last ? (*last)->number + 1 : 1, delivery.digest,
                       static_cast<std::int64_t>(delivery.catalogue->products().size()), now, by};
    if (auto done = putBlocks(session, scope, delivery); !done) return std::unexpected(done.error());
    const auto added = session.run("INSERT INTO catalogue (tenant, num, digest, products, at, put_by) "
                                   "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (tenant, num) DO NOTHING",
                                   {scope.tenant(), made.number, made.digest, made.count, made.since.ms, made.by});
    if (!added) return std::unexpected(added.error());
    if (*added == 0) return std::nullopt;
    if (auto done = forgetOld(session, scope, made.number); !done) return std::unexpected(done.error());
    return made;
}

sql::Result<std::string> linesOf(sql::Session& session, const ledger::TenantScope& scope, const std::string& digest) {
    const auto blocks = session.query(
        "SELECT bytes FROM catalogue_block WHERE tenant = $1 AND digest = $2 ORDER BY num", {scope.tenant(), digest});
    if (!blocks) return std::unexpected(blocks.error());
    std::string lines;
    for (const sql::Row& block : *blocks)
        if (auto done = openBlock(block[0].bytes(), lines); !done) return std::unexpected(done.error());
    return lines;
}

std::shared_ptr<const Catalogue> Larder::keep(const std::string& digest, std::shared_ptr<const Catalogue> catalogue) {
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_catalogues, [](const auto& each) { return each.second.expired(); });
    std::weak_ptr<const Catalogue>& place = m_catalogues[digest];
    if (auto here = place.lock()) return here;
    place = catalogue;
    return catalogue;
}

sql::Result<std::shared_ptr<const Catalogue>> Larder::take(sql::Session& session, const ledger::TenantScope& scope,
                                                           const std::string& digest) {
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto found = m_catalogues.find(digest); found != m_catalogues.end())
            if (auto here = found->second.lock()) return here;
    }
    const auto lines = linesOf(session, scope, digest);
    if (!lines) return std::unexpected(lines.error());
    return keep(digest, catalogueIn(*lines));
}

} // namespace offerwright::products
