/// \file A promotion as a ladder in words, top to bottom, and what differs between two of them rung by rung.
///
///     for (const RungChange& each : rungChanges(live, next, language, names)) ...
#pragma once
#include "app/words/sentence.h"

namespace offerwright::app {

/// One line of what a promotion says.
struct Rung {
    std::string key;    ///< stays with the node it tells of
    std::string member; ///< of the document that it tells of
    QString keyword;    ///< "Who", "Tier 2"
    Sentence words;
    bool operator==(const Rung&) const = default;
};
std::vector<Rung> rungsOf(const Promotion& promotion, const Language& language, const Names& names);

/// A piece of what is said before, after, or both.
struct ChangedPart {
    enum class Kind { Kept, Before, After } kind = Kind::Kept;
    Part part;
    bool operator==(const ChangedPart&) const = default;
};
struct RungChange {
    enum class Kind { Same, Changed, Added, Removed } kind = Kind::Same;
    QString keyword;
    std::vector<ChangedPart> parts;
    bool operator==(const RungChange&) const = default;
};
/// In the order of `after`, what is gone where it was. Whatever differs in the documents and no sentence tells is named
/// in a last rung, so that promotions that differ never look the same.
std::vector<RungChange> rungChanges(const Promotion& before, const Promotion& after, const Language& language,
                                    const Names& names);
/// All of one that is only on one side.
std::vector<RungChange> rungsAs(const Promotion& promotion, RungChange::Kind kind, const Language& language,
                                const Names& names);

/// Lines of two texts behind "  ", "- " and "+ ", in the order of the second.
QString lineDifference(const QString& before, const QString& after);

} // namespace offerwright::app
