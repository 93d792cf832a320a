/// \file Edits as pure functions: from a snapshot, the next. Each leaves the given one untouched.
#pragma once
#include "app/store/workspace.h"
#include <functional>

namespace offerwright::app {

/// Puts a promotion in, or in the place of the one with its id; its kept text is dropped (cards and canonical text
/// agree).
Snapshot withPromotion(const Snapshot& now, Promotion promotion);
/// Puts in all of these, as one edit: an imported folder, a template with companions.
Snapshot withPromotions(const Snapshot& now, const std::vector<Promotion>& promotions);
/// As typed in Source: `promotion` is what the text means, or null when it is not valid (the last valid one stays; so
/// it does when the text names the id of another promotion). A new id moves the entry. Unchanged snapshot when there is
/// no `id`.
Snapshot withPromotionText(const Snapshot& now, const std::string& id, std::string text,
                           std::shared_ptr<const Promotion> promotion);
Snapshot withoutPromotion(const Snapshot& now, const std::string& id);
/// A copy under a fresh id, as a draft. `idOfCopy` receives the id.
Snapshot withCopyOf(const Snapshot& now, const std::string& id, std::string* idOfCopy);
/// An id not in use, made from `wish` ("dairy-fill-up", then "dairy-fill-up-2").
std::string freePromotionId(const Workspace& workspace, const std::string& wish);
/// Changes the promotion `id` through `change`; unchanged snapshot when there is none.
Snapshot withChange(const Snapshot& now, const std::string& id, const std::function<void(Promotion&)>& change);

Snapshot withTryIt(const Snapshot& now, TryIt tryIt);
Snapshot withTryIt(const Snapshot& now, const std::function<void(TryIt&)>& change);
/// The tried basket becomes the last visit, settled at `at`; the same basket is tried again so many days later.
Snapshot withNextVisit(const Snapshot& now, Instant at, int daysLater);
/// The last visit is tried again, as if it had not been settled. Unchanged snapshot when there is none.
Snapshot withVisitTakenBack(const Snapshot& now);
/// No visits before the tried basket.
Snapshot withoutVisits(const Snapshot& now);
/// These two and withCatalogue() change nothing while the workspace is not whole.
Snapshot withBasketSaved(const Snapshot& now, SavedBasket basket);
Snapshot withoutBasket(const Snapshot& now, const std::string& basketId);
Snapshot withPersona(const Snapshot& now, Customer persona);
Snapshot withCatalogue(const Snapshot& now, std::shared_ptr<const Catalogue> catalogue);
Snapshot withProgramme(const Snapshot& now, Programme programme);
Snapshot withCampaign(const Snapshot& now, Campaign campaign);
/// Puts an environment in, or in the place of the one with its id.
Snapshot withEnvironment(const Snapshot& now, Environment environment);
Snapshot withoutEnvironment(const Snapshot& now, const std::string& id);
/// An id not in use, made from `wish` ("Bac à sable": "bac-a-sable", then "bac-a-sable-2").
std::string freeEnvironmentId(const Workspace& workspace, const std::string& wish);
/// Somebody takes a doubt of a promotion upon himself; in place of whoever did before.
Snapshot withAcknowledgement(const Snapshot& now, Acknowledgement acknowledgement);
Snapshot withoutAcknowledgement(const Snapshot& now, const std::string& promotion, const std::string& code);
Snapshot withName(const Snapshot& now, std::string name);

} // namespace offerwright::app
