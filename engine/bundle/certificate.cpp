#include "engine/bundle/certificate_checks.h"
#include "engine/bundle/signed_text.h"
#include "engine/bundle/wire.h"
#include <algorithm>
#include <offerwright/text/publication.h>
#include <set>

namespace offerwright {
namespace bundle {

namespace {

std::optional<BundleRefusal> signatureHolds(const RootSignature& each, const std::string& text, const Trust& trust) {
    const std::string key = printHex(each.root.bytes);
    if (std::ranges::find(trust.roots, each.root) == trust.roots.end())
        return BundleRefusal{RefusalCode::UnknownRoot, {key}};
    if (isSignedBy(each.root, kCertificatePrefix, text, each.signature)) return std::nullopt;
    return BundleRefusal{RefusalCode::RootSignature, {key}};
}

} // namespace

std::optional<BundleRefusal> rootsSigned(const SignedCertificate& certificate, const Trust& trust) {
    std::set<PublicKey> seen;
    for (const RootSignature& each : certificate.signatures) {
        if (!seen.insert(each.root).second)
            return BundleRefusal{RefusalCode::SameRootTwice, {printHex(each.root.bytes)}};
        if (auto refusal = signatureHolds(each, certificate.text, trust)) return refusal;
    }
    const std::size_t needed = std::max<std::size_t>(trust.threshold, 1);
    if (seen.size() >= needed) return std::nullopt;
    return BundleRefusal{RefusalCode::TooFewRoots, {std::to_string(seen.size()), std::to_string(needed)}};
}

std::expected<PublisherCertificate, BundleRefusal> readCertificateText(std::string_view text) {
    return readSigned(text, "certificate", parseCertificate, printCertificate);
}

} // namespace bundle

SignedCertificate certify(const PublisherCertificate& certificate, const SecretKey& root) {
    return countersign({printCertificate(certificate), {}}, root);
}

SignedCertificate countersign(SignedCertificate certificate, const SecretKey& root) {
    auto& signatures = certificate.signatures;
    std::erase_if(signatures, [&](const RootSignature& each) { return each.root == root.publicKey(); });
    signatures.push_back({root.publicKey(), root.sign(bundle::kCertificatePrefix, certificate.text)});
    std::ranges::sort(signatures, {}, &RootSignature::root);
    return certificate;
}

std::string writeCertificate(const SignedCertificate& certificate) {
    std::string bytes(bundle::kCertificateMagic);
    bundle::putNumber(bytes, bundle::kFormat, 4);
    bundle::putNumber(bytes, certificate.text.size(), 4);
    bundle::putNumber(bytes, certificate.signatures.size(), 4);
    bundle::putCertificate(bytes, certificate);
    return bytes;
}

std::expected<SignedCertificate, BundleRefusal> readCertificate(std::string_view bytes) {
    bundle::Frame frame(bytes);
    if (auto refusal = frame.head(bundle::kCertificateMagic)) return std::unexpected(std::move(*refusal));
    const std::uint64_t textBytes = frame.number(4);
    const std::uint64_t signatures = frame.number(4);
    if (auto refusal = bundle::withinLimits(textBytes, signatures)) return std::unexpected(std::move(*refusal));
    SignedCertificate certificate = frame.certificate(textBytes, signatures);
    if (auto refusal = frame.end()) return std::unexpected(std::move(*refusal));
    return certificate;
}

std::expected<PublisherCertificate, BundleRefusal> verifyCertificate(const SignedCertificate& certificate,
                                                                     const Trust& trust) {
    if (auto refusal = bundle::rootsSigned(certificate, trust)) return std::unexpected(std::move(*refusal));
    return bundle::readCertificateText(certificate.text);
}

} // namespace offerwright
