/// \file What commands share: programme, catalogue, format and instant as they are given on the command line.
#pragma once
#include "app/cli/command.h"
#include "app/cli/inputs.h"
#include <offerwright/base/time.h>
#include <offerwright/compile/compile.h>
#include <offerwright/personal/assignments.h>

namespace offerwright::app::cli {

/// The programme and catalogue around promotions. Never null, but the catalogue when none was named.
struct Surroundings {
    std::shared_ptr<const Programme> programme;
    std::shared_ptr<const Catalogue> catalogue;
};

void describeProgramme(Arguments& arguments, const Language& language);
/// What --programme names; else `otherwise`; else the defaults in `currency`. On failure all has been said.
std::expected<std::shared_ptr<const Programme>, Exit> programmeOf(const Arguments& arguments, Console& console,
                                                                  const std::shared_ptr<const Programme>& otherwise,
                                                                  const std::string& currency);

void describeSurroundings(Arguments& arguments, const Language& language);
/// What --programme and --catalogue name; else what the offer brought; else the defaults in `currency`. On failure all
/// has been said and the exit is known.
std::expected<Surroundings, Exit> surroundingsOf(const Arguments& arguments, Console& console, const Offer& offer = {},
                                                 const std::string& currency = {});

/// The set of an offer, free of errors; else they have been told.
std::expected<std::shared_ptr<const PromotionSet>, Exit> setOf(const Offer& offer, const Surroundings& around,
                                                               Console& console);

/// Customers' own values, as --assignments names them.
void describeStore(Arguments& arguments, const Language& language);
/// The inner optional is empty when none is named; on failure all has been said.
std::expected<std::optional<Assignments>, Exit> storeOf(const Arguments& arguments, Console& console);

/// One of `allowed`, the first when nothing is said; empty after saying what was meant.
std::optional<QString> formatOf(const Arguments& arguments, const QStringList& allowed, Console& console);
/// Empty after saying that this is no instant.
std::optional<Instant> instantIn(const QString& said, const Zone& zone, Console& console);
/// --at in a zone; the outer optional is empty after saying what is wrong, the inner when it was not given.
std::optional<std::optional<Instant>> instantOf(const Arguments& arguments, const Zone& zone, Console& console);

} // namespace offerwright::app::cli
