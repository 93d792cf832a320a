#include "ui/source/completion_words.h"
#include "app/models/finder.h"
#include "app/models/tenders.h"
#include <QCoreApplication>
#include <map>

namespace offerwright::ui {
namespace {

using Counts = std::map<std::string, int>;

constexpr std::size_t kMost = 60;

/// How many products have each value of something.
template <typename ValuesOf> Counts productCounts(const Catalogue& catalogue, ValuesOf valuesOf) {
    Counts counts;
    for (const Product& product : catalogue.products())
        for (const std::string& value : valuesOf(product))
            if (!value.empty()) ++counts[value];
    return counts;
}

std::vector<std::string> subtreesOf(const Product& product) {
    std::vector<std::string> paths;
    for (std::size_t end = product.category->find('/');; end = product.category->find('/', end + 1)) {
        paths.push_back(product.category->substr(0, end));
        if (end == std::string::npos) return paths;
    }
}

std::vector<std::string> attributeNames(const Product& product) {
    std::vector<std::string> names;
    for (const Attribute& attribute : product.attributes) names.push_back(attribute.name);
    return names;
}

template <typename ValuesOf> Counts personaCounts(const app::Workspace& workspace, ValuesOf valuesOf) {
    Counts counts;
    for (const auto& persona : workspace.personas)
        for (const std::string& value : valuesOf(*persona)) counts.emplace(value, 0);
    return counts;
}

/// What the workspace's promotions already use.
template <typename ValuesOf> Counts promotionWords(const app::Workspace& workspace, ValuesOf valuesOf) {
    Counts words;
    for (const auto& entry : workspace.promotions)
        for (const std::string& value : valuesOf(*entry->promotion)) words.emplace(value, 0);
    return words;
}

std::vector<std::string> fundersOf(const Promotion& promotion) {
    std::vector<std::string> funders{"retailer", "supplier", "partner"};
    const auto add = [&funders](const std::vector<Reward>& rewards) {
        for (const Reward& reward : rewards)
            for (const FundingShare& share : reward.funding) funders.push_back(share.funder);
    };
    for (const Step& step : promotion.ladder.steps) add(step.rewards);
    add(promotion.ladder.completion);
    return funders;
}

/// Named alike in programme and promotions: groups of products, accounts, lanes.
template <typename Items> Counts namesOf(const Items& items) {
    Counts words;
    for (const auto& item : items) words.emplace(item.name, 0);
    return words;
}

Counts tillWords(const app::Workspace& workspace) {
    Counts words;
    for (const auto& saved : workspace.baskets) words.emplace(saved->tillType(), 0);
    return words;
}

Counts tenderWords(const app::Workspace& workspace) {
    Counts words;
    for (const std::string& type : app::tenderTypes(workspace)) words.emplace(type, 0);
    return words;
}

Counts wordsOfLaw(Expected expected, const app::Workspace& workspace) {
    using List = std::vector<std::string>;
    switch (expected) {
    case Expected::ProductGroup: return namesOf(workspace.programme->productGroups);
    case Expected::Account: return namesOf(workspace.programme->accounts);
    case Expected::Lane: return namesOf(workspace.programme->lanes);
    case Expected::Promotion: return promotionWords(workspace, [](const Promotion& p) { return List{p.id}; });
    case Expected::PromotionTag: return promotionWords(workspace, [](const Promotion& p) { return p.tags; });
    case Expected::ExclusiveGroup:
        return promotionWords(workspace, [](const Promotion& p) { return List{p.combines.exclusiveGroup}; });
    case Expected::Funder: return promotionWords(workspace, fundersOf);
    case Expected::TenderType: return tenderWords(workspace);
    case Expected::TillType: return tillWords(workspace);
    case Expected::Consent: return personaCounts(workspace, [](const Customer& persona) { return persona.consents; });
    case Expected::Customer: return personaCounts(workspace, [](const Customer& persona) { return List{persona.id}; });
    case Expected::CustomerAttribute:
        return personaCounts(workspace, [](const Customer& persona) {
            List names;
            for (const Attribute& attribute : persona.attributes) names.push_back(attribute.name);
            return names;
        });
    default: return {};
    }
}

Counts storeWords(const Programme& programme, Expected expected) {
    Counts words;
    for (const Store& store : programme.stores) {
        if (expected == Expected::Store) words.emplace(store.id, 0);
        if (expected == Expected::Banner && !store.banner.empty()) words.emplace(store.banner, 0);
        if (expected == Expected::StoreGroup)
            for (const std::string& group : store.groups) words.emplace(group, 0);
    }
    return words;
}

Counts knownWords(Expected expected, const app::Session& session) {
    const app::Workspace& workspace = session.workspace();
    const Catalogue& catalogue = *workspace.catalogue;
    using List = std::vector<std::string>;
    switch (expected) {
    case Expected::Category: return productCounts(catalogue, subtreesOf);
    case Expected::Brand: return productCounts(catalogue, [](const Product& product) { return List{product.brand}; });
    case Expected::Supplier:
        return productCounts(catalogue, [](const Product& product) { return List{product.supplier}; });
    case Expected::Sku: return productCounts(catalogue, [](const Product& product) { return List{product.sku}; });
    case Expected::Tag: return productCounts(catalogue, [](const Product& product) { return product.tags; });
    case Expected::AttributeName: return productCounts(catalogue, attributeNames);
    case Expected::Segment: return personaCounts(workspace, [](const Customer& persona) { return persona.segments; });
    case Expected::Tier: return personaCounts(workspace, [](const Customer& persona) { return List{persona.tier}; });
    case Expected::Store:
    case Expected::StoreGroup:
    case Expected::Banner: return storeWords(*workspace.programme, expected);
    case Expected::Campaign: {
        Counts words;
        for (const app::Campaign& campaign : workspace.campaigns) words.emplace(campaign.id, 0);
        return words;
    }
    case Expected::Parameter: {
        Counts words;
        if (const Promotion* promotion = session.promotion())
            for (const Parameter& parameter : promotion->parameters) words.emplace(parameter.name, 0);
        return words;
    }
    default: return wordsOfLaw(expected, workspace);
    }
}

QString iconFor(Expected expected) {
    switch (expected) {
    case Expected::Key: return QStringLiteral("code");
    case Expected::Store:
    case Expected::StoreGroup:
    case Expected::Banner: return QStringLiteral("store");
    case Expected::Segment:
    case Expected::Tier:
    case Expected::Consent:
    case Expected::Customer:
    case Expected::CustomerAttribute:
    case Expected::Parameter: return QStringLiteral("person");
    case Expected::Word: return QStringLiteral("list");
    default: return QStringLiteral("tag");
    }
}

} // namespace

std::vector<Choice> completionChoices(const Completion& here, const app::Session& session) {
    Counts words = knownWords(here.expected, session);
    for (const std::string& word : here.words) words.emplace(word, 0);
    words.erase(std::string());
    const QString typed = app::foldedForSearch(QString::fromStdString(here.typed));
    std::vector<Choice> first;
    std::vector<Choice> rest;
    for (const auto& [word, count] : words) {
        const QString text = QString::fromStdString(word);
        const QString folded = app::foldedForSearch(text);
        if (!folded.contains(typed)) continue;
        const QString note =
            count > 0 ? QCoreApplication::translate("Completion", "%n product(s)", nullptr, count) : QString();
        (folded.startsWith(typed) ? first : rest).push_back({text, text, note, iconFor(here.expected), {}, {}});
    }
    // The schema's keys come in the order in which they are written, not in that of the alphabet.
    if (here.expected == Expected::Key)
        std::ranges::stable_sort(first, {}, [&](const Choice& choice) {
            return std::ranges::find(here.words, choice.id.toStdString()) - here.words.begin();
        });
    first.insert(first.end(), rest.begin(), rest.end());
    if (first.size() > kMost) first.resize(kMost);
    return first;
}

} // namespace offerwright::ui
