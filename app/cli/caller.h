/// \file Commands that call a service: where it is, with which key, and with which baskets. Shared by till and load.
#pragma once
#include "app/cli/command.h"
#include "app/wire/address.h"
#include <QIODevice>
#include <expected>
#include <memory>

namespace offerwright::app::cli {

/// --service, --caller, --baskets and --format.
void describeCaller(Arguments& arguments, const Language& language);
/// With the caller's key; on failure all has been said.
std::expected<wire::Address, Exit> addressOf(const Arguments& arguments, Console& console);
/// JSON Lines: a file, or standard input when none is named.
std::expected<std::unique_ptr<QIODevice>, Exit> basketsOf(const Arguments& arguments, Console& console);
/// A whole number from `least` to `most`, or `otherwise`; empty after saying what is wrong.
std::optional<std::int64_t> numberOf(const Arguments& arguments, const char* name, std::int64_t least,
                                     std::int64_t most, std::int64_t otherwise, Console& console);

} // namespace offerwright::app::cli
