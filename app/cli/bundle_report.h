/// \file Bundles and what differs between two, as text and as JSON.
#pragma once
#include "app/words/language.h"
#include <offerwright/bundle/bundle.h>
#include <offerwright/bundle/difference.h>

namespace offerwright::app::cli {

/// In a few lines: whose, which, until when, signed by whom, what in it, and the state to keep.
QString bundleText(const VerifiedBundle& bundle, std::size_t promotions, const Language& language);
QString bundleJson(const VerifiedBundle& bundle, std::size_t promotions);

/// The same, and why it was let out, and every promotion.
QString contentText(const VerifiedBundle& bundle, const PromotionSet& set, const Language& language);
/// Certificate, manifest and ids of promotions.
QString contentJson(const VerifiedBundle& bundle, const PromotionSet& set);

QString differenceText(const SetDifference& difference, const Language& language);
QString differenceJson(const SetDifference& difference);

/// {"format": 1, "refused": code, "arguments": [...]}
QString refusalJson(const BundleRefusal& refusal);

} // namespace offerwright::app::cli
