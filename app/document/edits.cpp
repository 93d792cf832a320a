#include "app/document/edits.h"
#include "app/document/entries.h"
#include <QRegularExpression>

namespace offerwright::app {
namespace {

/// A copy of `now` that `change` has worked on. Everything it leaves alone stays shared.
template <typename Change> Snapshot changedCopy(const Snapshot& now, const Change& change) {
    auto next = std::make_shared<Workspace>(*now);
    change(*next);
    return next;
}

/// Puts `value` in the place of the part with its id, or at the end; true unless it is there already.
template <typename T, typename IdOf>
bool putById(std::vector<std::shared_ptr<const T>>& parts, T value, const IdOf& idOf) {
    const auto same = [&](const auto& part) { return idOf(*part) == idOf(value); };
    const auto found = std::ranges::find_if(parts, same);
    if (found == parts.end())
        parts.push_back(std::make_shared<const T>(std::move(value)));
    else if (**found == value)
        return false;
    else
        *found = std::make_shared<const T>(std::move(value));
    return true;
}

const std::string& idOfPersona(const Customer& persona) { return persona.id; }

/// "Crème fraîche à -20 %" -> "creme-fraiche-a-20"; what is an id already stays as it is.
std::string asId(const std::string& wish, const char* otherwise) {
    static const QRegularExpression id(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]*$"));
    static const QRegularExpression accents(QStringLiteral("\\p{Mn}"));
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString text = QString::fromStdString(wish);
    if (!id.match(text).hasMatch()) {
        text = text.normalized(QString::NormalizationForm_KD).remove(accents).toLower();
        text = text.replace(others, QStringLiteral(" ")).simplified().replace(u' ', u'-').left(60);
        while (text.endsWith(u'-')) text.chop(1);
    }
    return text.isEmpty() ? std::string(otherwise) : text.toStdString();
}

/// `base`, else with the first number that makes it free.
template <typename IsTaken> std::string freeId(const std::string& base, const IsTaken& isTaken) {
    std::string id = base;
    for (int n = 2; isTaken(id); ++n) id = base + '-' + std::to_string(n);
    return id;
}

} // namespace

Snapshot withPromotion(const Snapshot& now, Promotion promotion) {
    const std::string id = promotion.id;
    return withEntry(now, id, {std::make_shared<const Promotion>(std::move(promotion)), {}});
}

Snapshot withPromotions(const Snapshot& now, const std::vector<Promotion>& promotions) {
    Snapshot next = now;
    for (const Promotion& promotion : promotions) next = withPromotion(next, promotion);
    return next;
}

Snapshot withoutPromotion(const Snapshot& now, const std::string& id) {
    if (!now->promotion(id)) return now;
    return changedCopy(now, [&](Workspace& next) { dropEntry(next, id); });
}

Snapshot withCopyOf(const Snapshot& now, const std::string& id, std::string* idOfCopy) {
    const PromotionEntry* original = now->promotion(id);
    if (!original) return now;
    Promotion copy = *original->promotion;
    copy.id = freePromotionId(*now, id);
    copy.status = Status::Draft;
    if (idOfCopy) *idOfCopy = copy.id;
    return withPromotion(now, std::move(copy));
}

std::string freePromotionId(const Workspace& workspace, const std::string& wish) {
    return freeId(asId(wish, "promotion"), [&](const std::string& id) { return workspace.promotion(id) != nullptr; });
}

Snapshot withChange(const Snapshot& now, const std::string& id, const std::function<void(Promotion&)>& change) {
    const PromotionEntry* entry = now->promotion(id);
    if (!entry) return now;
    Promotion promotion = *entry->promotion;
    change(promotion);
    if (promotion == *entry->promotion) return now;
    return withEntry(now, id, {std::make_shared<const Promotion>(std::move(promotion)), {}});
}

Snapshot withTryIt(const Snapshot& now, TryIt tryIt) {
    if (now->tryIt == tryIt) return now;
    return changedCopy(now, [&](Workspace& next) { next.tryIt = std::move(tryIt); });
}

Snapshot withNextVisit(const Snapshot& now, Instant at, int daysLater) {
    constexpr std::int64_t kDayMs = 86'400'000;
    return withTryIt(now, [&](TryIt& tryIt) {
        Basket visit = tryIt.basket;
        visit.at = at;
        tryIt.visits.push_back(std::move(visit));
        tryIt.basket.at = Instant{at.ms + daysLater * kDayMs};
    });
}

Snapshot withVisitTakenBack(const Snapshot& now) {
    if (now->tryIt.visits.empty()) return now;
    return withTryIt(now, [](TryIt& tryIt) {
        tryIt.basket = std::move(tryIt.visits.back());
        tryIt.visits.pop_back();
    });
}

Snapshot withoutVisits(const Snapshot& now) {
    return withTryIt(now, [](TryIt& tryIt) { tryIt.visits.clear(); });
}

Snapshot withTryIt(const Snapshot& now, const std::function<void(TryIt&)>& change) {
    TryIt tryIt = now->tryIt;
    change(tryIt);
    return withTryIt(now, std::move(tryIt));
}

Snapshot withBasketSaved(const Snapshot& now, SavedBasket basket) {
    const SavedBasket* known = now->baskets.find(basket.id());
    if (!now->whole || (known && *known == basket)) return now;
    return changedCopy(now, [&](Workspace& next) { next.baskets = next.baskets.with(std::move(basket)); });
}

Snapshot withoutBasket(const Snapshot& now, const std::string& basketId) {
    if (!now->baskets.find(basketId)) return now;
    return changedCopy(now, [&](Workspace& next) { next.baskets = next.baskets.without(basketId); });
}

Snapshot withPersona(const Snapshot& now, Customer persona) {
    auto next = std::make_shared<Workspace>(*now);
    return putById(next->personas, std::move(persona), idOfPersona) ? next : now;
}

Snapshot withCatalogue(const Snapshot& now, std::shared_ptr<const Catalogue> catalogue) {
    if (!now->whole || samePart(now->catalogue, catalogue)) return now;
    return changedCopy(now, [&](Workspace& next) { next.catalogue = std::move(catalogue); });
}

Snapshot withProgramme(const Snapshot& now, Programme programme) {
    if (*now->programme == programme) return now;
    const auto shared = std::make_shared<const Programme>(std::move(programme));
    return changedCopy(now, [&](Workspace& next) { next.programme = shared; });
}

Snapshot withCampaign(const Snapshot& now, Campaign campaign) {
    auto next = std::make_shared<Workspace>(*now);
    const auto same = [&](const Campaign& other) { return other.id == campaign.id; };
    const auto found = std::ranges::find_if(next->campaigns, same);
    if (found == next->campaigns.end())
        next->campaigns.push_back(std::move(campaign));
    else if (*found == campaign)
        return now;
    else
        *found = std::move(campaign);
    return next;
}

Snapshot withEnvironment(const Snapshot& now, Environment environment) {
    const Environment* known = now->environment(environment.id);
    if (known && *known == environment) return now;
    return changedCopy(now, [&](Workspace& next) {
        const auto place = std::ranges::find(next.environments, environment.id, &Environment::id);
        if (place == next.environments.end())
            next.environments.push_back(std::move(environment));
        else
            *place = std::move(environment);
    });
}

Snapshot withoutEnvironment(const Snapshot& now, const std::string& id) {
    if (!now->environment(id)) return now;
    return changedCopy(now, [&](Workspace& next) {
        std::erase_if(next.environments, [&](const Environment& each) { return each.id == id; });
    });
}

std::string freeEnvironmentId(const Workspace& workspace, const std::string& wish) {
    return freeId(asId(wish, "environment"),
                  [&](const std::string& id) { return workspace.environment(id) != nullptr; });
}

Snapshot withAcknowledgement(const Snapshot& now, Acknowledgement acknowledgement) {
    const auto isSame = [&](const Acknowledgement& each) {
        return each.promotion == acknowledgement.promotion && each.code == acknowledgement.code;
    };
    const auto known = std::ranges::find_if(now->acknowledged, isSame);
    if (known != now->acknowledged.end() && *known == acknowledgement) return now;
    return changedCopy(now, [&](Workspace& next) {
        std::erase_if(next.acknowledged, isSame);
        next.acknowledged.push_back(std::move(acknowledgement));
    });
}

Snapshot withoutAcknowledgement(const Snapshot& now, const std::string& promotion, const std::string& code) {
    const auto isMeant = [&](const Acknowledgement& each) { return each.promotion == promotion && each.code == code; };
    if (std::ranges::none_of(now->acknowledged, isMeant)) return now;
    return changedCopy(now, [&](Workspace& next) { std::erase_if(next.acknowledged, isMeant); });
}

Snapshot withName(const Snapshot& now, std::string name) {
    if (now->name == name) return now;
    return changedCopy(now, [&](Workspace& next) { next.name = std::move(name); });
}

} // namespace offerwright::app
