#include "app/till/installed.h"
#include "offerwright/bundle/keys.h"
#include "offerwright/text/fields.h"
#include "offerwright/text/products.h"
#include "offerwright/text/publication.h"
#include <algorithm>
#include <limits>

namespace offerwright::till {
namespace {

constexpr const char* kRecord = "installed";
constexpr std::string_view kBundle = "bundle-";
constexpr std::string_view kStatement = "freshness-";
constexpr std::string_view kCatalogue = "catalogue-";
constexpr std::array<std::string_view, 10> kMembers{"epoch",  "version",  "digest",    "stated",    "installedAt",
                                                    "bundle", "previous", "statement", "catalogue", "catalogueTag"};
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();

std::string quoted(std::string_view name, std::string_view text) {
    std::string out;
    appendQuoted(out, name);
    out += ':';
    appendQuoted(out, text);
    return out;
}

std::string quoted(std::string_view name, std::int64_t number) {
    std::string out;
    appendQuoted(out, name);
    return out + ':' + std::to_string(number);
}

std::string textOr(FieldReader& reader, std::string_view name) { return reader.has(name) ? reader.text(name) : ""; }

std::string catalogueFile(std::string_view lines) { return std::string(kCatalogue) + printHex(sha256Of(lines).bytes); }

/// Null when a line is no product, or two have one code.
std::shared_ptr<const Catalogue> catalogueIn(std::string_view lines) {
    std::vector<Product> products;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        Checked<Product> read = parseProduct(lines.substr(0, end));
        if (!read.ok()) return nullptr;
        products.push_back(std::move(read.value));
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return std::make_shared<const Catalogue>(std::move(products));
}

} // namespace

std::optional<Installed> Installed::open(Disk& disk, Source source, Instant now) {
    Installed installed(disk, std::move(source));
    if (!installed.read(now)) return std::nullopt;
    return installed;
}

bool Installed::read(Instant now) {
    const auto text = m_disk->read(kRecord);
    if (!text) return false;
    if (text->empty()) return true;
    FieldReader reader(*text, kMembers);
    Kept kept;
    kept.record.epoch = reader.integer("epoch", 1, kMost);
    kept.record.newest.version = reader.integer("version", 1, kMost);
    const auto digest = parseHex(reader.text("digest"));
    kept.record.lastStatement = {reader.integer("stated", kLeast, kMost)};
    kept.installedAt = {reader.integer("installedAt", kLeast, kMost)};
    kept.bundle = reader.text("bundle");
    kept.previous = textOr(reader, "previous");
    kept.statement = textOr(reader, "statement");
    kept.catalogue = textOr(reader, "catalogue");
    kept.catalogueTag = textOr(reader, "catalogueTag");
    if (!reader.finish().empty() || !digest) return false;
    kept.record.newest.digest.bytes = *digest;
    readCatalogue(kept);
    m_record = kept.record;
    m_kept = kept;
    if (readBundle(kept)) readStatement(kept, now);
    return true;
}

Expectations Installed::expectations(const InstallRecord& record, Instant now) const {
    return {.trust = m_source.trust,
            .tenant = m_source.tenant,
            .environment = m_source.environment,
            .now = now,
            .record = record};
}

/// As of when it was installed: its time may be over since. The one before it is taken without the record, which it is
/// older than.
bool Installed::readBundle(const Kept& kept) {
    for (const auto& [name, record] :
         {std::pair(kept.bundle, kept.record), std::pair(kept.previous, InstallRecord{})}) {
        auto bytes = name.empty() ? std::nullopt : m_disk->read(name);
        if (!bytes || bytes->empty()) continue;
        const auto bundle = verifyBundle(std::move(*bytes), expectations(record, kept.installedAt));
        if (!bundle) continue;
        auto set = openBundle(*bundle, m_source.catalogue);
        if (!set) continue;
        show(*bundle, std::move(*set));
        return name == kept.bundle;
    }
    return false;
}

/// One that was damaged is as if it were not there: the next fetch brings it.
void Installed::readCatalogue(Kept& kept) {
    if (m_hasOwnCatalogue || kept.catalogue.empty()) return;
    const auto lines = m_disk->read(kept.catalogue);
    if (lines && catalogueFile(*lines) == kept.catalogue) m_source.catalogue = catalogueIn(*lines);
    if (!m_source.catalogue) kept.catalogueTag.clear();
}

void Installed::readStatement(const Kept& kept, Instant now) {
    const auto bytes = kept.statement.empty() ? std::nullopt : m_disk->read(kept.statement);
    if (!bytes) return;
    const Instant read = std::max(now, kept.record.lastStatement);
    const auto verified = verifyFreshness(*bytes, m_certificate, m_source.environment, read, m_record);
    if (!verified) return;
    m_statement = verified->statement;
    m_going = withoutStopped(m_set, *m_statement);
}

void Installed::show(const VerifiedBundle& bundle, std::shared_ptr<const PromotionSet> set) {
    m_certificate = bundle.certificate();
    m_set = m_going = std::move(set);
    m_statement.reset();
    m_digest = printHex(bundle.version().digest.bytes);
    m_validUntil = bundle.manifest().validUntil;
    m_alone.clear();
}

std::optional<Instant> Installed::stated() const {
    return m_statement ? std::optional(m_statement->issued) : std::nullopt;
}

Supply Installed::supplyAt(Instant now) const {
    return m_statement ? offerwright::supplyAt(now, *m_statement, m_record) : Supply::Stale;
}

const Programme& Installed::programme() const { return m_set->programme(); }

std::shared_ptr<const PromotionSet> Installed::soldAlone(Shopper shopper, Instant now) const {
    if (isEmpty()) return nullptr;
    const std::pair key(shopper, isOver(now));
    auto& made = m_alone[key];
    if (!made) made = offerwright::soldAlone(key.second ? withLastDay(m_going) : m_going, shopper, Side::Till);
    return made;
}

bool Installed::keep(const Kept& kept) {
    std::string text = '{' + quoted("epoch", kept.record.epoch) + ',' + quoted("version", kept.record.newest.version);
    text += ',' + quoted("digest", printHex(kept.record.newest.digest.bytes));
    text += ',' + quoted("stated", kept.record.lastStatement.ms) + ',' + quoted("installedAt", kept.installedAt.ms);
    text += ',' + quoted("bundle", kept.bundle);
    if (!kept.previous.empty()) text += ',' + quoted("previous", kept.previous);
    if (!kept.statement.empty()) text += ',' + quoted("statement", kept.statement);
    if (!kept.catalogue.empty()) text += ',' + quoted("catalogue", kept.catalogue);
    if (!kept.catalogueTag.empty()) text += ',' + quoted("catalogueTag", kept.catalogueTag);
    if (!m_disk->replace(kRecord, text + '}')) return false;
    m_kept = kept;
    m_record = kept.record;
    sweep();
    return true;
}

/// What the record does not name is of no use any more.
void Installed::sweep() const {
    for (const std::string& name : m_disk->names()) {
        const bool isOurs = name.starts_with(kBundle) || name.starts_with(kStatement) || name.starts_with(kCatalogue);
        const bool isNamed =
            name == m_kept.bundle || name == m_kept.previous || name == m_kept.statement || name == m_kept.catalogue;
        if (isOurs && !isNamed) m_disk->remove(name);
    }
}

Installed::Taking Installed::take(std::string bytes, Instant now) {
    const std::string copy = bytes;
    auto bundle = verifyBundle(std::move(bytes), expectations(m_record, now));
    if (!bundle) {
        m_refusal = bundle.error();
        return Taking::Refused;
    }
    if (m_set && m_digest == printHex(bundle->version().digest.bytes)) return Taking::Known;
    auto set = openBundle(*bundle, m_source.catalogue);
    if (!set) {
        m_refusal = set.error();
        return Taking::Refused;
    }
    const std::string name = std::string(kBundle) + printHex(bundle->version().digest.bytes);
    const std::string previous = m_kept.bundle == name ? m_kept.previous : m_kept.bundle;
    if (!m_disk->replace(name, copy)) return Taking::NotKept;
    if (!keep({bundle->record(), now, name, previous, {}, m_kept.catalogue, m_kept.catalogueTag}))
        return Taking::NotKept;
    show(*bundle, std::move(*set));
    return Taking::Kept;
}

Installed::Taking Installed::takeStatement(const std::string& statement, Instant now) {
    if (isEmpty()) return Taking::Refused;
    const auto verified = verifyFreshness(statement, m_certificate, m_source.environment, now, m_record);
    if (!verified) {
        m_refusal = verified.error();
        return Taking::Refused;
    }
    if (m_statement && *m_statement == verified->statement) return Taking::Known;
    const std::string name = std::string(kStatement) + std::to_string(verified->statement.issued.ms);
    Kept kept = m_kept;
    kept.record = verified->record;
    kept.statement = name;
    if (!m_disk->replace(name, statement) || !keep(kept)) return Taking::NotKept;
    m_statement = verified->statement;
    m_going = withoutStopped(m_set, *m_statement);
    m_alone.clear();
    return Taking::Kept;
}

/// What is stopped stays so: the statement is read once more.
Installed::Taking Installed::takeCatalogue(const std::string& lines, const std::string& tag, Instant now) {
    if (!asksForCatalogue()) return Taking::Refused;
    auto catalogue = catalogueIn(lines);
    if (!catalogue) return Taking::Refused;
    Kept kept = m_kept;
    kept.catalogue = catalogueFile(lines);
    kept.catalogueTag = tag;
    if (!m_disk->replace(kept.catalogue, lines) || !keep(kept)) return Taking::NotKept;
    m_source.catalogue = std::move(catalogue);
    if (readBundle(m_kept)) readStatement(m_kept, now);
    return Taking::Kept;
}

} // namespace offerwright::till
