#include "engine/text/read_parts.h"
#include <algorithm>
#include <charconv>
#include <map>
#include <offerwright/text/publication.h>

namespace offerwright {
namespace text {
namespace {

constexpr std::int64_t kFormat = 1;
constexpr std::int64_t kMostVersionNumber = 999'999;

void readFormat(Reading& reading, std::uint32_t at) {
    std::int64_t format = kFormat;
    readInteger(reading, at, format, 0, kMost);
    if (format != kFormat) reading.raise("document.unknownFormat", at, {std::to_string(format)});
}

/// A text in a form of its own; `parse` gives nothing when it has another.
template <typename Value, typename Parse>
void readForm(Reading& reading, std::uint32_t at, Value& out, const char* fault, const Parse& parse) {
    if (at == kNoNode) return;
    std::string text;
    read(reading, at, text);
    if (reading.kind(at) != JsonKind::String) return;
    if (const auto value = parse(text))
        out = *value;
    else
        reading.raise(fault, at, {text});
}

template <typename Bytes> void readHex(Reading& reading, std::uint32_t at, Bytes& out) {
    readForm(reading, at, out.bytes, "value.badHex", parseHex);
}

void readInstant(Reading& reading, std::uint32_t at, Instant& out) {
    readForm(reading, at, out, "value.badInstant", [](const std::string& text) { return parseInstant(text, Zone{}); });
}

void readVersion(Reading& reading, std::uint32_t at, EngineVersion& out) {
    readForm(reading, at, out, "value.badVersion", parseEngineVersion);
}

void readBundleVersion(Reading& reading, std::uint32_t at, BundleVersion& out) {
    static constexpr std::array kMembers{Word("version"), Word("digest")};
    if (at == kNoNode) return;
    const Object object(reading, at, kMembers);
    readInteger(reading, object.require("version"), out.version, 1, kMost);
    readHex(reading, object.require("digest"), out.digest);
}

void readFile(Reading& reading, std::uint32_t at, BundleFile& out) {
    static constexpr std::array kMembers{Word("name"), Word("size"), Word("digest")};
    const Object object(reading, at, kMembers);
    readSome(reading, object.require("name"), out.name);
    readInteger(reading, object.require("size"), out.size, 0, kMost);
    readHex(reading, object.require("digest"), out.digest);
}

void readAcknowledgement(Reading& reading, std::uint32_t at, Acknowledgement& out) {
    static constexpr std::array kMembers{Word("promotion"), Word("code"), Word("by"), Word("why")};
    const Object object(reading, at, kMembers);
    readSome(reading, object.require("promotion"), out.promotion);
    readSome(reading, object.require("code"), out.code);
    readSome(reading, object.require("by"), out.by);
    readSome(reading, object.require("why"), out.why);
}

void readSuite(Reading& reading, std::uint32_t at, GreenSuite& out) {
    static constexpr std::array kMembers{Word("name"), Word("cases")};
    const Object object(reading, at, kMembers);
    readSome(reading, object.require("name"), out.name);
    readInteger(reading, object.require("cases"), out.cases, 0, kMost);
}

void readApproval(Reading& reading, std::uint32_t at, Approval& out) {
    static constexpr std::array kMembers{Word("by"), Word("at")};
    const Object object(reading, at, kMembers);
    readSome(reading, object.require("by"), out.by);
    readInstant(reading, object.require("at"), out.at);
}

void readCoverage(Reading& reading, std::uint32_t at, std::optional<Reached>& out) {
    static constexpr std::array kMembers{Word("nodes"), Word("of")};
    if (at == kNoNode) return;
    const Object object(reading, at, kMembers);
    Reached& reached = out.emplace();
    readInteger(reading, object.require("of"), reached.of, 0, kMost);
    readInteger(reading, object.require("nodes"), reached.nodes, 0, reached.of);
}

void readEvidence(Reading& reading, std::uint32_t at, Evidence& out) {
    static constexpr std::array kMembers{Word("acknowledged"), Word("suites"), Word("approvals"), Word("coverage")};
    if (at == kNoNode) return;
    const Object object(reading, at, kMembers);
    readEach(reading, object.find("acknowledged"), out.acknowledged, readAcknowledgement);
    readEach(reading, object.find("suites"), out.suites, readSuite);
    readEach(reading, object.find("approvals"), out.approvals, readApproval);
    readCoverage(reading, object.find("coverage"), out.coverage);
}

void readCertificate(Reading& reading, std::uint32_t at, PublisherCertificate& out) {
    static constexpr std::array kMembers{Word("format"), Word("tenant"), Word("epoch"), Word("publisher"),
                                         Word("online"), Word("from"),   Word("until")};
    const Object object(reading, at, kMembers);
    readFormat(reading, object.require("format"));
    readSome(reading, object.require("tenant"), out.tenant);
    readInteger(reading, object.require("epoch"), out.epoch, 1, kMost);
    readHex(reading, object.require("publisher"), out.publisher);
    readHex(reading, object.require("online"), out.online);
    readInstant(reading, object.require("from"), out.from);
    readInstant(reading, object.require("until"), out.until);
}

void readContent(Reading& reading, const Object& object, Manifest& out) {
    readSome(reading, object.require("tzdb"), out.tzdb);
    readEach(reading, object.find("zones"), out.zones, readZone);
    readCurrency(reading, object.require("currency"), out.currency);
    readSome(reading, object.require("fingerprint"), out.fingerprint);
    readEach(reading, object.require("files"), out.files, readFile);
}

void readManifest(Reading& reading, std::uint32_t at, Manifest& out) {
    static constexpr std::array kMembers{Word("format"),   Word("tenant"),  Word("environment"), Word("version"),
                                         Word("previous"), Word("created"), Word("validUntil"),  Word("leastEngine"),
                                         Word("tzdb"),     Word("zones"),   Word("currency"),    Word("fingerprint"),
                                         Word("files"),    Word("evidence")};
    const Object object(reading, at, kMembers);
    readFormat(reading, object.require("format"));
    readSome(reading, object.require("tenant"), out.tenant);
    readSome(reading, object.require("environment"), out.environment);
    readInteger(reading, object.require("version"), out.version, 1, kMost);
    if (const std::uint32_t previous = object.find("previous"); previous != kNoNode)
        readBundleVersion(reading, previous, out.previous.emplace());
    readInstant(reading, object.require("created"), out.created);
    readInstant(reading, object.require("validUntil"), out.validUntil);
    readVersion(reading, object.require("leastEngine"), out.leastEngine);
    readContent(reading, object, out);
    readEvidence(reading, object.find("evidence"), out.evidence);
}

void readFreshness(Reading& reading, std::uint32_t at, Freshness& out) {
    static constexpr std::array kMembers{Word("format"), Word("tenant"),  Word("environment"), Word("epoch"),
                                         Word("newest"), Word("stopped"), Word("issued"),      Word("until")};
    const Object object(reading, at, kMembers);
    readFormat(reading, object.require("format"));
    readSome(reading, object.require("tenant"), out.tenant);
    readSome(reading, object.require("environment"), out.environment);
    readInteger(reading, object.require("epoch"), out.epoch, 1, kMost);
    readBundleVersion(reading, object.require("newest"), out.newest);
    read(reading, object.find("stopped"), out.stopped);
    readInstant(reading, object.require("issued"), out.issued);
    readInstant(reading, object.require("until"), out.until);
}

template <typename Value>
Checked<Value> parsed(std::string_view json, void (*readValue)(Reading&, std::uint32_t, Value&)) {
    Reading reading(json);
    Checked<Value> read;
    if (const auto root = reading.root()) readValue(reading, *root, read.value);
    read.diagnostics = reading.finish(false);
    return read;
}

std::optional<std::uint8_t> nibble(char digit) {
    if (digit >= '0' && digit <= '9') return static_cast<std::uint8_t>(digit - '0');
    if (digit >= 'a' && digit <= 'f') return static_cast<std::uint8_t>(digit - 'a' + 10);
    return std::nullopt;
}

/// Takes a number off the front, as it is printed: without sign or leading zeros.
bool takeNumber(std::string_view& text, std::int64_t& out) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    const auto length = static_cast<std::size_t>(end - text.data());
    if (error != std::errc() || out < 0 || out > kMostVersionNumber) return false;
    if (text.substr(0, length) != std::to_string(out)) return false;
    text.remove_prefix(length);
    return true;
}

bool takeDot(std::string_view& text) {
    if (!text.starts_with('.')) return false;
    text.remove_prefix(1);
    return true;
}

std::map<std::string, std::string> rootMembers(std::string_view json) {
    const JsonText read = readJson(json, Strictness::Strict);
    std::map<std::string, std::string> members;
    if (read.tree.empty() || read.tree[0].kind != JsonKind::Object) return members;
    for (std::uint32_t at = read.tree.firstChild(0); at != kNoNode; at = read.tree.nextSibling(at))
        members.emplace(read.tree.keyAt(at), read.tree.raw(at));
    return members;
}

} // namespace
} // namespace text

Checked<PublisherCertificate> parseCertificate(std::string_view json) {
    return text::parsed(json, text::readCertificate);
}
Checked<Manifest> parseManifest(std::string_view json) { return text::parsed(json, text::readManifest); }
Checked<Freshness> parseFreshness(std::string_view json) { return text::parsed(json, text::readFreshness); }
Checked<Evidence> parseEvidence(std::string_view json) { return text::parsed(json, text::readEvidence); }

std::optional<std::array<std::uint8_t, 32>> parseHex(std::string_view text) {
    std::array<std::uint8_t, 32> bytes{};
    if (text.size() != 2 * bytes.size()) return std::nullopt;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto high = text::nibble(text[2 * i]);
        const auto low = text::nibble(text[2 * i + 1]);
        if (!high || !low) return std::nullopt;
        bytes[i] = static_cast<std::uint8_t>(*high << 4 | *low);
    }
    return bytes;
}

std::optional<EngineVersion> parseEngineVersion(std::string_view text) {
    EngineVersion version;
    const bool isWhole = text::takeNumber(text, version.major) && text::takeDot(text) &&
                         text::takeNumber(text, version.minor) && text::takeDot(text) &&
                         text::takeNumber(text, version.patch) && text.empty();
    return isWhole ? std::optional(version) : std::nullopt;
}

std::vector<OtherMember> otherMembers(std::string_view before, std::string_view after) {
    std::map<std::string, OtherMember> both;
    for (const auto& [name, json] : text::rootMembers(before)) both[name].before = json;
    for (const auto& [name, json] : text::rootMembers(after)) both[name].after = json;
    std::vector<OtherMember> others;
    for (auto& [name, member] : both) {
        if (member.before == member.after) continue;
        member.name = name;
        others.push_back(std::move(member));
    }
    return others;
}

} // namespace offerwright
