/// \file Keys as files. A secret one is written for its owner alone, and not read when others may read it too; or it
/// stands in the environment of the process. It is never part of a command line, a workspace or a message.
#pragma once
#include "app/store/failure.h"
#include <expected>
#include <offerwright/bundle/keys.h>
#include <vector>

namespace offerwright::app {

/// Makes a key by chance: the secret in a new file at `path`, the public key beside it in `path`.pub. Neither may be
/// there already ("file.exists").
std::expected<PublicKey, Failure> makeKeyFiles(const QString& path);

/// The secret key in a file, or, for "env:NAME", in that variable of the environment: 64 hexadecimal digits, as
/// makeKeyFiles wrote them. Failures: "key.notPrivate", "key.notOurs", "key.notSet", and those of files.
std::expected<SecretKey, Failure> readSecretKey(const QString& place);

/// The same as its 64 hexadecimal digits, for who keeps a key for later. The caller wipes them.
std::expected<QByteArray, Failure> readSecretDigits(const QString& place);

/// Public keys, one a line.
std::expected<std::vector<PublicKey>, Failure> readPublicKeys(const QString& path);

} // namespace offerwright::app
