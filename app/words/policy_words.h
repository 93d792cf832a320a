/// \file Policies of the programme in words: the same on its page and behind an amount of a receipt.
#pragma once
#include "app/words/language.h"
#include <offerwright/explain/origins.h>

namespace offerwright::app {

/// A sentence that each option completes: "The odd cent of a shared amount goes" "to the largest remainder". All in the
/// context "Programme", to be translated by `Language::translate`.
struct PolicyWords {
    const char* label;
    const char* help; ///< may be null
    std::vector<const char*> options;
};
const PolicyWords& wordsOf(PolicyKind kind);

/// "The odd cent of a shared amount goes to the largest remainder."
QString policySentence(const PolicyUsed& policy, const Language& language);

} // namespace offerwright::app
