/// \file What bundles are verified against, as it is given on the command line, and bundles that passed.
#pragma once
#include "app/cli/command.h"
#include "app/cli/inputs.h"
#include <offerwright/bundle/bundle.h>

namespace offerwright::app::cli {

/// --roots, --threshold, --revoked, --tenant and --environment.
void describeTrust(Arguments& arguments, const Language& language);

/// On failure all has been said and the exit is known.
std::expected<Expectations, Exit> trustOf(const Arguments& arguments, Instant now, Console& console);
/// Why one is refused is said to whoever runs the command, and with `asJson` to whoever reads its result too.
std::expected<VerifiedBundle, Exit> verifiedAt(const QString& path, const Expectations& expected, Console& console,
                                               bool asJson = false);

std::expected<std::shared_ptr<const PromotionSet>, Exit> openedAt(const QString& path, const VerifiedBundle& bundle,
                                                                  Console& console);

/// A bundle as a till remembers it, "epoch:version:digest": what `bundle verify` prints, --installed and --previous
/// take.
QString stateText(const InstallRecord& record);
/// Of an option; the outer optional is empty after saying what is wrong, the inner when it was not given.
std::optional<std::optional<InstallRecord>> stateOf(const Arguments& arguments, const char* name, Console& console);

/// What is in the bundle that --bundle names, verified as of now.
std::expected<Offer, Exit> offerOfBundle(const Arguments& arguments, Console& console);

/// --at, in UTC if it says no more, else the clock's time.
std::expected<Instant, Exit> nowOf(const Arguments& arguments, Console& console);
/// The first of these options that was not given is told.
bool saysAll(const Arguments& arguments, std::initializer_list<const char*> needed, Console& console);

} // namespace offerwright::app::cli
