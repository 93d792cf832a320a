#include "engine/text/print_parts.h"
#include <offerwright/text/publication.h>

namespace offerwright {
namespace text {
namespace {

template <typename Bytes> Json printedHex(const Bytes& value) { return Json::text(printHex(value.bytes)); }

Json printedVersion(const BundleVersion& bundle) {
    Json object = Json::object();
    object.add("version", Json::integer(bundle.version));
    object.add("digest", printedHex(bundle.digest));
    return object;
}

Json printedFile(const BundleFile& file) {
    Json object = Json::object();
    object.add("name", Json::text(file.name));
    object.add("size", Json::integer(file.size));
    object.add("digest", printedHex(file.digest));
    return object;
}

Json printedAcknowledgement(const Acknowledgement& acknowledged) {
    Json object = Json::object();
    object.add("promotion", Json::text(acknowledged.promotion));
    object.add("code", Json::text(acknowledged.code));
    object.add("by", Json::text(acknowledged.by));
    object.add("why", Json::text(acknowledged.why));
    return object;
}

Json printedSuite(const GreenSuite& suite) {
    Json object = Json::object();
    object.add("name", Json::text(suite.name));
    object.add("cases", Json::integer(suite.cases));
    return object;
}

Json printedApproval(const Approval& approval) {
    Json object = Json::object();
    object.add("by", Json::text(approval.by));
    object.add("at", Json::text(printInstant(approval.at)));
    return object;
}

Json printedEvidence(const Evidence& evidence) {
    Json object = Json::object();
    addList(object, "acknowledged", evidence.acknowledged, printedAcknowledgement);
    addList(object, "suites", evidence.suites, printedSuite);
    addList(object, "approvals", evidence.approvals, printedApproval);
    if (!evidence.coverage) return object;
    Json coverage = Json::object();
    coverage.add("nodes", Json::integer(evidence.coverage->nodes));
    coverage.add("of", Json::integer(evidence.coverage->of));
    object.add("coverage", std::move(coverage));
    return object;
}

} // namespace
} // namespace text

using text::Json;

std::string printCertificate(const PublisherCertificate& certificate) {
    Json object = Json::object();
    object.add("format", Json::integer(1));
    object.add("tenant", Json::text(certificate.tenant));
    object.add("epoch", Json::integer(certificate.epoch));
    object.add("publisher", text::printedHex(certificate.publisher));
    object.add("online", text::printedHex(certificate.online));
    object.add("from", Json::text(printInstant(certificate.from)));
    object.add("until", Json::text(printInstant(certificate.until)));
    return object.pretty();
}

std::string printManifest(const Manifest& manifest) {
    Json object = Json::object();
    object.add("format", Json::integer(1));
    object.add("tenant", Json::text(manifest.tenant));
    object.add("environment", Json::text(manifest.environment));
    object.add("version", Json::integer(manifest.version));
    if (manifest.previous) object.add("previous", text::printedVersion(*manifest.previous));
    object.add("created", Json::text(printInstant(manifest.created)));
    object.add("validUntil", Json::text(printInstant(manifest.validUntil)));
    object.add("leastEngine", Json::text(printEngineVersion(manifest.leastEngine)));
    object.add("tzdb", Json::text(manifest.tzdb));
    text::addList(object, "zones", manifest.zones, text::printedZone);
    object.add("currency", Json::text(manifest.currency));
    object.add("fingerprint", Json::text(manifest.fingerprint));
    Json files = Json::array();
    for (const BundleFile& file : manifest.files) files.add(text::printedFile(file));
    object.add("files", std::move(files));
    if (manifest.evidence != Evidence{}) object.add("evidence", text::printedEvidence(manifest.evidence));
    return object.pretty();
}

std::string printFreshness(const Freshness& freshness) {
    Json object = Json::object();
    object.add("format", Json::integer(1));
    object.add("tenant", Json::text(freshness.tenant));
    object.add("environment", Json::text(freshness.environment));
    object.add("epoch", Json::integer(freshness.epoch));
    object.add("newest", text::printedVersion(freshness.newest));
    text::addTexts(object, "stopped", freshness.stopped);
    object.add("issued", Json::text(printInstant(freshness.issued)));
    object.add("until", Json::text(printInstant(freshness.until)));
    return object.pretty();
}

std::string printHex(const std::array<std::uint8_t, 32>& bytes) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : bytes) {
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15];
    }
    return text;
}

std::string printEngineVersion(const EngineVersion& version) {
    return std::to_string(version.major) + '.' + std::to_string(version.minor) + '.' + std::to_string(version.patch);
}

} // namespace offerwright
