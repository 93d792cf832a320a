/// \file What is signed when promotions are published, as JSON in the strict profile of documents.h.
///
/// Printing is canonical, `parse(print(x)) == x`, and signatures are over the printed bytes. Keys and digests are
/// hexadecimal digits in lower case, instants are UTC with their Z, versions "1.2.3".
///
///     auto read = parseManifest(text);
///     if (read.ok() && printManifest(read.value) == text) ...   // the one text of this manifest
#pragma once
#include "offerwright/base/diagnostic.h"
#include "offerwright/model/publication.h"
#include <string_view>

namespace offerwright {

Checked<PublisherCertificate> parseCertificate(std::string_view json);
std::string printCertificate(const PublisherCertificate& certificate);
Checked<Manifest> parseManifest(std::string_view json);
std::string printManifest(const Manifest& manifest);
Checked<Freshness> parseFreshness(std::string_view json);
std::string printFreshness(const Freshness& freshness);
/// Evidence alone, as it stands in a manifest.
Checked<Evidence> parseEvidence(std::string_view json);

/// Hexadecimal digits, two a byte, in lower case.
std::string printHex(const std::array<std::uint8_t, 32>& bytes);
/// Empty unless exactly that form.
std::optional<std::array<std::uint8_t, 32>> parseHex(std::string_view text);

/// "1.2.3"; empty unless exactly that form, each number below a million.
std::optional<EngineVersion> parseEngineVersion(std::string_view text);
std::string printEngineVersion(const EngineVersion& version);

/// A member of a document's root that two texts do not have in common, with its raw JSON in each; empty where absent.
struct OtherMember {
    std::string name;
    std::string before;
    std::string after;
    bool operator==(const OtherMember&) const = default;
};
/// In order of name. Two canonical texts of equal values differ in nothing.
std::vector<OtherMember> otherMembers(std::string_view before, std::string_view after);

} // namespace offerwright
