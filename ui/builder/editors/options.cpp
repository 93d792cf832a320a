#include "ui/builder/editors/options.h"
#include "ui/builder/edits/ladder_edits.h"
#include "ui/builder/edits/promotion_edits.h"
#include "ui/builder/ladder/chips.h"
#include "ui/builder/ladder/ladder_model.h"
#include <QCoreApplication>
#include <offerwright/model/nodes.h>

namespace offerwright::ui {
namespace {

QString say(const char* source) { return QCoreApplication::translate("Options", source); }

template <typename Value> using Labels = std::vector<std::pair<Value, const char*>>;

/// One option a value; `set` puts it in place.
template <typename Value, typename Set> std::vector<Option> optionsOf(const Labels<Value>& labels, Value now, Set set) {
    std::vector<Option> options;
    for (const auto& [value, label] : labels)
        options.push_back({say(label), value == now,
                           [set, wanted = value](Promotion promotion) { return set(std::move(promotion), wanted); }});
    return options;
}

const Labels<Relation>& relations() {
    static const Labels<Relation> labels{
        {Relation::Single, QT_TRANSLATE_NOOP("Options", "Once: one step")},
        {Relation::Tiers, QT_TRANSLATE_NOOP("Options", "In tiers: the more, the better")},
        {Relation::Repeat, QT_TRANSLATE_NOOP("Options", "Repeated: for every so much")}};
    return labels;
}

const Labels<Stage>& stages() {
    static const Labels<Stage> labels{{Stage::Item, QT_TRANSLATE_NOOP("Options", "As item offer, on products")},
                                      {Stage::Basket, QT_TRANSLATE_NOOP("Options", "After item offers, on the basket")},
                                      {Stage::Points, QT_TRANSLATE_NOOP("Options", "In points, on what is paid")}};
    return labels;
}

const Labels<GroupKind>& kinds() {
    static const Labels<GroupKind> labels{
        {GroupKind::All, QT_TRANSLATE_NOOP("Options", "All of these")},
        {GroupKind::Any, QT_TRANSLATE_NOOP("Options", "Any of these")},
        {GroupKind::None, QT_TRANSLATE_NOOP("Options", "None of these")},
        {GroupKind::AtLeast, QT_TRANSLATE_NOOP("Options", "At least so many of these")}};
    return labels;
}

const Labels<SpendBasis>& bases() {
    static const Labels<SpendBasis> labels{
        {SpendBasis::Programme, QT_TRANSLATE_NOOP("Options", "As the programme says")},
        {SpendBasis::Stage, QT_TRANSLATE_NOOP("Options", "After earlier offers")},
        {SpendBasis::Original, QT_TRANSLATE_NOOP("Options", "Before any offer")},
        {SpendBasis::Running, QT_TRANSLATE_NOOP("Options", "As it stands right then")}};
    return labels;
}

const Labels<Pick>& picks() {
    static const Labels<Pick> labels{{Pick::Matched, QT_TRANSLATE_NOOP("Options", "All that count")},
                                     {Pick::Cheapest, QT_TRANSLATE_NOOP("Options", "Only the cheapest")},
                                     {Pick::Dearest, QT_TRANSLATE_NOOP("Options", "Only the dearest")},
                                     {Pick::EveryNth, QT_TRANSLATE_NOOP("Options", "Every second, third and so on")}};
    return labels;
}

const Labels<Among>& amongs() {
    static const Labels<Among> labels{{Among::Selection, QT_TRANSLATE_NOOP("Options", "Over all products together")},
                                      {Among::Product, QT_TRANSLATE_NOOP("Options", "Product by product")}};
    return labels;
}

const Labels<Per>& pers() {
    static const Labels<Per> labels{{Per::Unit, QT_TRANSLATE_NOOP("Options", "Off each item")},
                                    {Per::Line, QT_TRANSLATE_NOOP("Options", "Off each line")},
                                    {Per::Order, QT_TRANSLATE_NOOP("Options", "Once, in all")}};
    return labels;
}

Target* targetOf(Promotion& promotion, const NodeId& node) {
    Reward* reward = findReward(promotion, node);
    if (!reward) return nullptr;
    return std::visit(
        [](auto& rule) -> Target* {
            if constexpr (requires { rule.on; })
                return &rule.on;
            else
                return nullptr;
        },
        reward->rule);
}

SpendBasis* basisOf(Promotion& promotion, const NodeId& node) {
    if (promotion.ladder.measure && promotion.ladder.measure->id == node) return &promotion.ladder.measure->basis;
    Condition* condition = findCondition(promotion, node);
    if (!condition) return nullptr;
    if (auto* rule = std::get_if<BasketTotal>(&condition->rule)) return &rule->basis;
    auto* measured = std::get_if<Measured>(&condition->rule);
    return measured && measured->measure.kind == MeasureKind::Spend ? &measured->measure.basis : nullptr;
}

Group* groupOf(Promotion& promotion, const NodeId& node) {
    Condition* condition = findCondition(promotion, node);
    return condition ? std::get_if<Group>(&condition->rule) : nullptr;
}

AmountOff* amountOffOf(Promotion& promotion, const NodeId& node) {
    Reward* reward = findReward(promotion, node);
    return reward ? std::get_if<AmountOff>(&reward->rule) : nullptr;
}

/// Options for something that `find` looks up in a promotion, and `member` of it.
template <typename Value, typename Find>
std::vector<Option> optionsIn(Promotion promotion, const Labels<Value>& labels, Find find) {
    Value* now = find(promotion);
    if (!now) return {};
    return optionsOf(labels, *now, [find](Promotion next, Value value) {
        if (Value* place = find(next)) *place = value;
        return next;
    });
}

std::vector<Option> targetOptions(const Promotion& promotion, const NodeId& node, const std::string& field) {
    if (field == "among")
        return optionsIn(promotion, amongs(), [node](Promotion& next) -> Among* {
            Target* target = targetOf(next, node);
            return target ? &target->among : nullptr;
        });
    auto options = optionsIn(promotion, picks(), [node](Promotion& next) -> Pick* {
        Target* target = targetOf(next, node);
        return target ? &target->pick : nullptr;
    });
    // "Every first" is every item: a second one is what people mean.
    if (options.empty()) return options;
    Option& nth = options.back();
    nth.change = [change = nth.change, node](Promotion next) {
        next = change(std::move(next));
        if (Target* target = targetOf(next, node); target && target->count.value < 2) target->count = Number{2};
        return next;
    };
    return options;
}

std::vector<Option> capOptions(const Promotion& promotion, const NodeId& node, std::int64_t wholeUnit) {
    Promotion copy = promotion;
    const auto capIn = [node](Promotion& next) -> Cap* {
        Reward* reward = findReward(next, node);
        if (!reward) return nullptr;
        if (auto* rule = std::get_if<PercentOff>(&reward->rule)) return &rule->cap;
        auto* rule = std::get_if<AmountOff>(&reward->rule);
        return rule ? &rule->cap : nullptr;
    };
    const Cap* cap = capIn(copy);
    if (!cap || *cap) return {};
    const auto add = [capIn, wholeUnit](Promotion next) {
        if (Cap* place = capIn(next)) *place = Number{10 * wholeUnit};
        return next;
    };
    return {{say(QT_TRANSLATE_NOOP("Options", "Add a cap")), false, add, node, "cap"}};
}

std::vector<Option> setPartOptions(const Promotion& promotion, const NodeId& node) {
    const Reward* reward = findReward(promotion, node);
    if (!reward || !std::holds_alternative<SetPrice>(reward->rule)) return {};
    const auto add = [node](Promotion next) {
        const NodeId id = freshId(next, "p");
        Reward* changed = findReward(next, node);
        if (auto* set = changed ? std::get_if<SetPrice>(&changed->rule) : nullptr)
            set->parts.push_back({id, {}, Number{1}});
        return next;
    };
    std::vector<Option> options{{say(QT_TRANSLATE_NOOP("Options", "Add a part to the set")), false, add}};
    if (std::get<SetPrice>(reward->rule).parts.size() < 2) return options;
    const auto drop = [node](Promotion next) {
        Reward* changed = findReward(next, node);
        if (auto* set = changed ? std::get_if<SetPrice>(&changed->rule) : nullptr) set->parts.pop_back();
        return next;
    };
    options.push_back({say(QT_TRANSLATE_NOOP("Options", "Remove the last part")), false, drop});
    return options;
}

std::vector<Option> groupingOptions(const Promotion& promotion, const NodeId& node) {
    Promotion copy = promotion;
    if (!membershipOf(copy, node)) return {};
    std::vector<Option> options;
    for (const auto& [kind, label] : kinds())
        options.push_back({say(label), false, [node, wanted = kind](Promotion next) {
                               return withGroupAround(std::move(next), node, wanted, nullptr);
                           }});
    return options;
}

} // namespace

std::vector<Option> optionsAt(const Promotion& promotion, const NodeId& node, const std::string& field,
                              std::int64_t wholeUnit) {
    if (field == ask::kRelation)
        return optionsOf(relations(), promotion.ladder.relation, [wholeUnit](Promotion next, Relation relation) {
            return withRelation(std::move(next), relation, wholeUnit);
        });
    if (field == ask::kStage)
        return optionsOf(stages(), promotion.stage, [](Promotion next, Stage stage) {
            next.stage = stage;
            return next;
        });
    if (field == ask::kGroup)
        return optionsIn(promotion, kinds(), [node](Promotion& next) -> GroupKind* {
            Group* group = groupOf(next, node);
            return group ? &group->kind : nullptr;
        });
    if (field == "basis") return optionsIn(promotion, bases(), [node](Promotion& next) { return basisOf(next, node); });
    if (field == "per")
        return optionsIn(promotion, pers(), [node](Promotion& next) -> Per* {
            AmountOff* rule = amountOffOf(next, node);
            return rule ? &rule->per : nullptr;
        });
    return field == "pick" || field == "among" ? targetOptions(promotion, node, field) : std::vector<Option>{};
}

QString optionsLabel(const std::string& field) {
    return QCoreApplication::translate("Options", "Change “%1”").arg(fieldLabel(field));
}

std::vector<OptionGroup> lineOptions(const Promotion& promotion, const NodeId& node, std::int64_t wholeUnit) {
    std::vector<OptionGroup> groups;
    const auto add = [&groups](const QString& title, std::vector<Option> options) {
        if (!options.empty()) groups.push_back({title, std::move(options)});
    };
    add(fieldLabel("basis"), optionsAt(promotion, node, "basis", wholeUnit));
    add(fieldLabel("pick"), optionsAt(promotion, node, "pick", wholeUnit));
    add(fieldLabel("per"), optionsAt(promotion, node, "per", wholeUnit));
    add({}, capOptions(promotion, node, wholeUnit));
    add({}, setPartOptions(promotion, node));
    add(say(QT_TRANSLATE_NOOP("Options", "Put into a group")), groupingOptions(promotion, node));
    return groups;
}

} // namespace offerwright::ui
