/// \file What publishing would change: promotion by promotion, field by field, and in words.
///
///     const Changes changes = changesBetween(live.set.get(), *draft.set);
///     for (const PromotionChange& each : changes.promotions) show(wordsOf(each, language));
///
/// Pure; any thread.
#pragma once
#include "app/words/language.h"
#include <offerwright/bundle/difference.h>
#include <offerwright/model/programme.h>

namespace offerwright::app {

/// A field that is not the same. `address.node` is the card's, empty for the promotion's own fields.
struct FieldChange {
    Address address;
    std::string pointer; ///< RFC 6901, into the promotion's document as it is after (before, when it went)
    std::string before;  ///< raw JSON; empty where it is not there
    std::string after;
    bool operator==(const FieldChange&) const = default;
};

struct PromotionChange {
    enum class Kind { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    std::string id;
    std::shared_ptr<const Promotion> before; ///< null when added
    std::shared_ptr<const Promotion> after;  ///< null when removed
    std::vector<FieldChange> fields = {};    ///< of a change, in the order of the document
};

struct Changes {
    std::shared_ptr<const Programme> programmeBefore; ///< null when nothing was live
    std::shared_ptr<const Programme> programmeAfter;  ///< never null
    std::vector<PromotionChange> promotions = {};     ///< in order of their ids
    std::vector<OtherMember> programme = {};          ///< members of its document that differ
    bool empty() const { return promotions.empty() && programme.empty(); }
    std::size_t count(PromotionChange::Kind kind) const;
};

/// `live` may be null: then all is added.
Changes changesBetween(const PromotionSet* live, const PromotionSet& next);

/// A promotion before and after in plain words; empty where it is not there.
struct ChangeWords {
    QString name;
    QString before;
    QString after;
};
ChangeWords wordsOf(const PromotionChange& change, const Changes& all, const Language& language);

} // namespace offerwright::app
