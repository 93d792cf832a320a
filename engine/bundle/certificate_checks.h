// The two halves of verifying a certificate.
#pragma once
#include <offerwright/bundle/certificate.h>
#include <optional>

namespace offerwright::bundle {

std::optional<BundleRefusal> rootsSigned(const SignedCertificate& certificate, const Trust& trust);
std::expected<PublisherCertificate, BundleRefusal> readCertificateText(std::string_view text);

} // namespace offerwright::bundle
