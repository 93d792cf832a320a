// The binary frames: a magic text, a number of the format, lengths, then the parts as they are. Numbers are
// little-endian.
#pragma once
#include <cstdint>
#include <offerwright/bundle/certificate.h>
#include <optional>
#include <string>
#include <string_view>

namespace offerwright::bundle {

inline constexpr std::uint32_t kFormat = 1;
inline constexpr std::string_view kBundleMagic = "OWBUNDLE";
inline constexpr std::string_view kCertificateMagic = "OWCERTIF";
inline constexpr std::string_view kFreshnessMagic = "OWFRESHN";
inline constexpr std::size_t kRootSignatureBytes = 32 + 64;

void putNumber(std::string& out, std::uint64_t number, std::size_t bytes);
template <typename Array> void putBytes(std::string& out, const Array& bytes) {
    out.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

/// Takes parts off the front of bytes. What is not there gives zeros and marks the frame as too short.
class Frame {
public:
    explicit Frame(std::string_view bytes)
        : m_rest(bytes) {}

    std::uint64_t number(std::size_t bytes);
    std::string_view part(std::uint64_t size);
    template <typename Array> Array array() {
        Array bytes{};
        const std::string_view from = part(bytes.size());
        std::copy(from.begin(), from.end(), bytes.begin());
        return bytes;
    }
    /// Truncated, or trailing bytes, once all parts have been taken.
    std::optional<BundleRefusal> end() const;
    /// The magic text and the number of the format.
    std::optional<BundleRefusal> head(std::string_view magic);
    /// A certificate of this many bytes with so many signatures.
    SignedCertificate certificate(std::uint64_t textBytes, std::uint64_t signatures);

private:
    std::string_view m_rest;
    bool m_isShort = false;
};

/// Refused when it is longer than it may be.
std::optional<BundleRefusal> withinLimit(std::uint64_t length, std::uint64_t limit, const char* part);
/// Of a certificate's two lengths.
std::optional<BundleRefusal> withinLimits(std::uint64_t certificateBytes, std::uint64_t signatures);

void putCertificate(std::string& out, const SignedCertificate& certificate);

} // namespace offerwright::bundle
