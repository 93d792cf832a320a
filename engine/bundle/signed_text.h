// Texts that are signed: the prefix of each kind, and reading one only in the form in which it is printed.
#pragma once
#include <expected>
#include <offerwright/base/diagnostic.h>
#include <offerwright/bundle/refusal.h>
#include <string_view>

namespace offerwright::bundle {

// A prefix is never the beginning of another.
inline constexpr std::string_view kCertificatePrefix = "offerwright.certificate.v1\n";
inline constexpr std::string_view kManifestPrefix = "offerwright.manifest.v1\n";
inline constexpr std::string_view kFreshnessPrefix = "offerwright.freshness.v1\n";
inline constexpr std::string_view kTillRecordPrefix = "offerwright.till_record.v1\n";

/// A text that reads without fault and prints as it stands: one value has one text.
template <typename Value>
std::expected<Value, BundleRefusal> readSigned(std::string_view text, const char* document,
                                               Checked<Value> (*parse)(std::string_view),
                                               std::string (*print)(const Value&)) {
    Checked<Value> read = parse(text);
    if (!read.ok())
        return std::unexpected(BundleRefusal{RefusalCode::BrokenDocument, {document, read.diagnostics.front().code}});
    if (print(read.value) != text) return std::unexpected(BundleRefusal{RefusalCode::BrokenDocument, {document, ""}});
    return std::move(read.value);
}

} // namespace offerwright::bundle
