#include "app/publish/changes.h"
#include "app/words/sentence.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <map>
#include <offerwright/text/documents.h>

namespace offerwright::app {
namespace {

std::string rawOf(const QJsonValue& value) {
    if (value.isUndefined()) return {};
    const QByteArray listed = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return listed.mid(1, listed.size() - 2).toStdString();
}

QString idOf(const QJsonValue& value) { return value.toObject().value(QLatin1String("id")).toString(); }

QString escaped(QString name) {
    return name.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
}

/// Walks two documents side by side. Members of a list that have ids are told by them, so a card that moved is no
/// other card.
class Walk {
public:
    explicit Walk(const std::string& promotion)
        : m_promotion(promotion) {}

    void compare(const QJsonValue& before, const QJsonValue& after, const QString& pointer, const NodeId& node,
                 const std::string& field) {
        if (before == after) return;
        if (before.isObject() && after.isObject())
            return compareObjects(before.toObject(), after.toObject(), pointer, node, field);
        if (before.isArray() && after.isArray() && haveIds(before.toArray()) && haveIds(after.toArray()))
            return compareCards(before.toArray(), after.toArray(), pointer, node, field);
        found.push_back({{m_promotion, node, field}, pointer.toStdString(), rawOf(before), rawOf(after)});
    }

    std::vector<FieldChange> found;

private:
    static bool haveIds(const QJsonArray& list) {
        return std::ranges::all_of(list, [](const QJsonValue& each) { return !idOf(each).isEmpty(); });
    }

    void compareObjects(const QJsonObject& before, const QJsonObject& after, const QString& pointer, const NodeId& node,
                        const std::string& field) {
        const QString id = idOf(after);
        const bool isCard = !id.isEmpty() && pointer.size() > 0;
        const NodeId here = isCard ? id.toStdString() : node;
        QStringList names = before.keys() + after.keys();
        names.sort();
        names.removeDuplicates();
        for (const QString& name : names) {
            const std::string member = isCard || field.empty() ? name.toStdString() : field;
            compare(before.value(name), after.value(name), pointer + QLatin1Char('/') + escaped(name), here, member);
        }
    }

    static std::map<QString, QJsonValue> byId(const QJsonArray& list) {
        std::map<QString, QJsonValue> cards;
        for (const QJsonValue& each : list) cards.emplace(idOf(each), each);
        return cards;
    }

    static QStringList idsOf(const QJsonArray& list) {
        QStringList ids;
        for (const QJsonValue& each : list) ids << idOf(each);
        return ids;
    }

    void compareCards(const QJsonArray& before, const QJsonArray& after, const QString& pointer, const NodeId& node,
                      const std::string& field) {
        const auto was = byId(before);
        const auto is = byId(after);
        const QStringList order = idsOf(after);
        const auto at = [&](qsizetype place) { return pointer + QLatin1Char('/') + QString::number(place); };
        for (qsizetype place = 0; place < before.size(); ++place)
            if (!is.contains(idOf(before[place])))
                compare(before[place], QJsonValue(QJsonValue::Undefined), at(place), idOf(before[place]).toStdString(),
                        {});
        for (qsizetype place = 0; place < after.size(); ++place) {
            const auto known = was.find(order[place]);
            const QJsonValue old = known == was.end() ? QJsonValue(QJsonValue::Undefined) : known->second;
            compare(old, after[place], at(place), order[place].toStdString(), {});
        }
        if (was.size() == is.size() && idsOf(before) != order && found.empty())
            found.push_back({{m_promotion, node, field}, pointer.toStdString(), rawOf(before), rawOf(after)});
    }

    const std::string& m_promotion;
};

QJsonObject documentOf(const std::string& json) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

PromotionChange changed(const ChangedPromotion& change, const PromotionSet& live, const PromotionSet& next) {
    const auto shared = [&](const PromotionSet& set) {
        return std::make_shared<const Promotion>(*set.promotion(change.id));
    };
    Walk walk(change.id);
    walk.compare(documentOf(change.before), documentOf(change.after), {}, {}, {});
    return {PromotionChange::Kind::Changed, change.id, shared(live), shared(next), std::move(walk.found)};
}

QString plain(const std::shared_ptr<const Promotion>& promotion, const std::shared_ptr<const Programme>& programme,
              const Language& language) {
    if (!promotion || !programme) return {};
    return textOf(plainWords(*promotion, language, Names{programme.get(), nullptr, promotion.get()}));
}

} // namespace

std::size_t Changes::count(PromotionChange::Kind kind) const {
    return static_cast<std::size_t>(std::ranges::count(promotions, kind, &PromotionChange::kind));
}

Changes changesBetween(const PromotionSet* live, const PromotionSet& next) {
    using Kind = PromotionChange::Kind;
    Changes changes;
    changes.programmeAfter = std::make_shared<const Programme>(next.programme());
    const auto of = [](const PromotionSet& set, const std::string& id) {
        return std::make_shared<const Promotion>(*set.promotion(id));
    };
    if (!live) {
        for (const auto& promotion : next.promotions())
            changes.promotions.push_back({Kind::Added, promotion->id, nullptr, promotion});
    } else {
        const SetDifference found = difference(*live, next);
        changes.programmeBefore = std::make_shared<const Programme>(live->programme());
        changes.programme = found.programme;
        for (const std::string& id : found.added)
            changes.promotions.push_back({Kind::Added, id, nullptr, of(next, id)});
        for (const std::string& id : found.removed)
            changes.promotions.push_back({Kind::Removed, id, of(*live, id), nullptr});
        for (const ChangedPromotion& each : found.changed) changes.promotions.push_back(changed(each, *live, next));
    }
    std::ranges::sort(changes.promotions, {}, &PromotionChange::id);
    return changes;
}

ChangeWords wordsOf(const PromotionChange& change, const Changes& all, const Language& language) {
    const Promotion& shown = change.after ? *change.after : *change.before;
    return {QString::fromStdString(shown.name.in(language.code().toStdString())),
            plain(change.before, all.programmeBefore, language), plain(change.after, all.programmeAfter, language)};
}

} // namespace offerwright::app
