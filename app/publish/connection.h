/// \file A connection as a file: an environment of a service, as whoever runs it hands it to whoever publishes.
///
///     {"format": 1, "name": "Sandbox", "url": "https://offers.acme.example", "tenant": "acme", "environment":
///     "sandbox",
///      "roots": ["<64 hexadecimal digits>"], "threshold": 1, "certificate": "<base64>",
///      "token": "owk_...", "publisherKey": "<64 hexadecimal digits>"}
///
/// "token" and "publisherKey" may be missing: then the person gives them. A file with them is a secret itself, to be
/// deleted once it was taken; the studio says so.
#pragma once
#include "app/publish/secrets.h"

namespace offerwright::app {

struct Connection {
    Environment environment; ///< its id is empty
    Secret token;            ///< may be empty
    Secret publisherKey;     ///< likewise
};

/// Failures: those of files; "connection.faulty" (the member that is missing or wrong).
std::expected<Connection, Failure> readConnection(const QString& path);

/// A publishing key's file, as for Desk::givePublisherKey(). Failures: those of readSecretKey().
std::expected<Secret, Failure> readKeySecret(const QString& path);

} // namespace offerwright::app
