/// \file Diagnostics, failures, near misses and verdicts in words.
#pragma once
#include "app/store/failure.h"
#include "app/words/language.h"
#include "app/words/sentence.h"
#include <offerwright/explain/explain.h>

namespace offerwright::app {

/// What, where and how to mend it, in that order, in one or two short sentences.
QString messageOf(const Diagnostic& diagnostic, const Language& language);
QString labelOf(const Fix& fix, const Language& language);
QString messageOf(const Failure& failure, const Language& language);
QString messageOf(const Notice& notice, const Language& language);

/// The state word of a verdict and its fact: "Met", "58.51 of 60.00".
struct VerdictWords {
    QString word;
    QString fact;
};
VerdictWords verdictOf(const NodeTrace& node, const Language& language, const QString& currency);

/// "€1.49 short of €60.00".
QString gapOf(const NearMiss& miss, const Language& language, const QString& currency);
/// "Add 1 × Petits-suisses ×6 at €1.59." and its net effect: "The customer pays €3.41 less."
QString changeWords(const NearMiss& miss, const Language& language, const Names& names);
QString effectWords(const NearMiss& miss, const Language& language, const QString& currency);
/// Why it lost to another, by the rule that PromotionOutcome::lostBy names; without one, by its group.
QString lostWords(const std::string& rival, const std::string& rule, const Language& language);
/// What cut an award, by Award::trimmedBy; empty when nothing did.
QString trimWords(const std::string& by, const Language& language);
/// Why it did not fire, one sentence.
QString reasonWords(const NearMiss& miss, const Language& language, const Names& names);

} // namespace offerwright::app
