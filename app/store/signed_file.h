/// \file Certificates and bundles as files. Reading believes nothing: see offerwright/bundle/.
#pragma once
#include "app/store/failure.h"
#include <expected>
#include <offerwright/bundle/bundle.h>

namespace offerwright::app {

/// A refusal as a failure, with the file's name as its detail.
Failure failureOf(const BundleRefusal& refusal, const QString& path);

std::expected<SignedCertificate, Failure> readCertificateFile(const QString& path);
/// The bytes of what may be a bundle; "file.tooLarge" when it is longer than any.
std::expected<std::string, Failure> readBundleFile(const QString& path);

/// The file is whole or as it was, whatever happens.
std::expected<void, Failure> writeSignedFile(const QString& path, const std::string& bytes);

} // namespace offerwright::app
