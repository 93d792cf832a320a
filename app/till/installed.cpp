#include "app/till/installed.h"
#include "offerwright/bundle/keys.h"
#include "offerwright/text/fields.h"
#include "offerwright/text/publication.h"
#include <algorithm>
#include <limits>

namespace offerwright::till {
namespace {

constexpr const char* kRecord = "installed";
constexpr std::string_view kBundle = "bundle-";
constexpr std::string_view kStatement = "freshness-";
constexpr std::array<std::string_view, 8> kMembers{"epoch",       "version", "digest",   "stated",
                                                   "installedAt", "bundle",  "previous", "statement"};
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
    if (!reader.finish().empty() || !digest) return false;
    kept.record.newest.digest.bytes = *digest;
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
    if (!m_disk->replace(kRecord, text + '}')) return false;
    m_kept = kept;
    m_record = kept.record;
    sweep();
    return true;
}

/// What the record does not name is of no use any more.
void Installed::sweep() const {
    for (const std::string& name : m_disk->names()) {
        const bool isOurs = name.starts_with(kBundle) || name.starts_with(kStatement);
        const bool isNamed = name == m_kept.bundle || name == m_kept.previous || name == m_kept.statement;
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
    if (!keep({bundle->record(), now, name, previous, {}})) return Taking::NotKept;
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

} // namespace offerwright::till
