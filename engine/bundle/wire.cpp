#include "engine/bundle/wire.h"

namespace offerwright::bundle {

void putNumber(std::string& out, std::uint64_t number, std::size_t bytes) {
    for (std::size_t i = 0; i < bytes; ++i) out += static_cast<char>(number >> (8 * i) & 0xff);
}

std::uint64_t Frame::number(std::size_t bytes) {
    std::uint64_t number = 0;
    const std::string_view from = part(bytes);
    for (std::size_t i = 0; i < from.size(); ++i)
        number |= std::uint64_t{static_cast<unsigned char>(from[i])} << (8 * i);
    return number;
}

std::string_view Frame::part(std::uint64_t size) {
    if (size > m_rest.size()) {
        m_isShort = true;
        m_rest = {};
        return {};
    }
    const std::string_view taken = m_rest.substr(0, size);
    m_rest.remove_prefix(size);
    return taken;
}

std::optional<BundleRefusal> Frame::end() const {
    if (m_isShort) return BundleRefusal{RefusalCode::Truncated};
    if (!m_rest.empty()) return BundleRefusal{RefusalCode::TrailingBytes};
    return std::nullopt;
}

std::optional<BundleRefusal> Frame::head(std::string_view magic) {
    // Cut within its magic text it may still be told that it was one of ours.
    if (!magic.starts_with(m_rest.substr(0, magic.size()))) return BundleRefusal{RefusalCode::NotOurs};
    part(magic.size());
    const std::uint64_t format = number(4);
    if (m_isShort) return BundleRefusal{RefusalCode::Truncated};
    if (format != kFormat) return BundleRefusal{RefusalCode::UnknownFormat, {std::to_string(format)}};
    return std::nullopt;
}

SignedCertificate Frame::certificate(std::uint64_t textBytes, std::uint64_t signatures) {
    SignedCertificate certificate{std::string(part(textBytes)), {}};
    for (std::uint64_t i = 0; i < signatures && !m_isShort; ++i) {
        RootSignature& each = certificate.signatures.emplace_back();
        each.root.bytes = array<decltype(each.root.bytes)>();
        each.signature.bytes = array<decltype(each.signature.bytes)>();
    }
    return certificate;
}

std::optional<BundleRefusal> withinLimit(std::uint64_t length, std::uint64_t limit, const char* part) {
    if (length <= limit) return std::nullopt;
    return BundleRefusal{RefusalCode::TooLarge, {part}};
}

std::optional<BundleRefusal> withinLimits(std::uint64_t certificateBytes, std::uint64_t signatures) {
    if (auto refusal = withinLimit(certificateBytes, kMaxCertificateBytes, "certificate")) return refusal;
    return withinLimit(signatures, kMaxRootSignatures, "signatures");
}

void putCertificate(std::string& out, const SignedCertificate& certificate) {
    out += certificate.text;
    for (const RootSignature& each : certificate.signatures) {
        putBytes(out, each.root.bytes);
        putBytes(out, each.signature.bytes);
    }
}

} // namespace offerwright::bundle
