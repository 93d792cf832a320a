#include "ui/builder/editors/options.h"
#include "ui/builder/editors/choices.h"
#include "ui/builder/edits/ladder_edits.h"
#include "ui/builder/edits/promotion_edits.h"
#include "ui/builder/ladder/chips.h"
#include "ui/builder/ladder/ladder_model.h"
#include <QCoreApplication>
#include <offerwright/model/nodes.h>
#include <offerwright/model/walk.h>

namespace offerwright::ui {
namespace {

QString say(const char* source) { return QCoreApplication::translate("Options", source); }

/// One option a value; `set` puts it in place.
template <typename Value, typename Set>
std::vector<Option> optionsOf(const choices::Labels<Value>& labels, Value now, Set set) {
    std::vector<Option> options;
    for (const auto& [value, label] : labels)
        options.push_back({say(label), value == now,
                           [set, wanted = value](Promotion promotion) { return set(std::move(promotion), wanted); }});
    return options;
}

Target* targetAt(Promotion& promotion, const NodeId& node) {
    Reward* reward = findReward(promotion, node);
    return reward ? targetOf(*reward) : nullptr;
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
std::vector<Option> optionsIn(Promotion promotion, const choices::Labels<Value>& labels, Find find) {
    Value* now = find(promotion);
    if (!now) return {};
    return optionsOf(labels, *now, [find](Promotion next, Value value) {
        if (Value* place = find(next)) *place = value;
        return next;
    });
}

std::vector<Option> targetOptions(const Promotion& promotion, const NodeId& node, const std::string& field) {
    if (field == "among")
        return optionsIn(promotion, choices::amongs(), [node](Promotion& next) -> Among* {
            Target* target = targetAt(next, node);
            return target ? &target->among : nullptr;
        });
    auto options = optionsIn(promotion, choices::picks(), [node](Promotion& next) -> Pick* {
        Target* target = targetAt(next, node);
        return target ? &target->pick : nullptr;
    });
    // "Every first" is every item: a second one is what people mean.
    if (options.empty()) return options;
    Option& nth = options.back();
    nth.change = [change = nth.change, node](Promotion next) {
        next = change(std::move(next));
        if (Target* target = targetAt(next, node); target && target->count.value < 2) target->count = Number{2};
        return next;
    };
    return options;
}

CountKind* countKindOf(Promotion& promotion, const NodeId& node) {
    if (Step* step = findStep(promotion, node)) return &step->frequency.count.kind;
    Condition* condition = findCondition(promotion, node);
    auto* overTime = condition ? std::get_if<OverTime>(&condition->rule) : nullptr;
    return overTime ? &overTime->count.kind : nullptr;
}

/// A number keeps its meaning when what it counts changes: three visits become three euros, not three cents.
std::int64_t scaleOf(CountKind kind, std::int64_t wholeUnit) {
    return kind == CountKind::Spend ? wholeUnit : kind == CountKind::Quantity ? 1000 : 1;
}

std::vector<Option> countOptions(const Promotion& promotion, const NodeId& node, std::int64_t wholeUnit) {
    Promotion copy = promotion;
    const CountKind* now = countKindOf(copy, node);
    if (!now) return {};
    return optionsOf(choices::counts(), *now, [node, wholeUnit](Promotion next, CountKind kind) {
        CountKind* place = countKindOf(next, node);
        const std::int64_t before = scaleOf(*place, wholeUnit);
        *place = kind;
        const auto rescale = [&](Number& number) {
            number.value = std::max<std::int64_t>(1, number.value / before) * scaleOf(kind, wholeUnit);
        };
        if (Step* step = findStep(next, node)) rescale(step->frequency.reach);
        Condition* condition = findCondition(next, node);
        if (auto* overTime = condition ? std::get_if<OverTime>(&condition->rule) : nullptr) {
            if (overTime->atLeast) rescale(*overTime->atLeast);
            if (overTime->atMost) rescale(*overTime->atMost);
        }
        return next;
    });
}

std::vector<Option> journeyOptions(const Promotion& promotion, const std::string& field) {
    if (!promotion.ladder.acrossVisits()) return {};
    if (field == "overflow")
        return optionsIn(promotion, choices::overflows(), [](Promotion& next) { return &next.ladder.overflow; });
    return optionsIn(promotion, choices::orders(), [](Promotion& next) { return &next.ladder.anyOrder; });
}

std::vector<Option> fromOptions(const Promotion& promotion, const NodeId& node) {
    return optionsIn(promotion, choices::ends(), [node](Promotion& next) -> From* {
        Reward* reward = findReward(next, node);
        if (!reward) return nullptr;
        return std::visit(
            [](auto& rule) -> From* {
                if constexpr (requires { rule.from; })
                    return &rule.from;
                else
                    return nullptr;
            },
            reward->rule);
    });
}

std::vector<Option> happenedOptions(const Promotion& promotion, const NodeId& node) {
    return optionsIn(promotion, choices::happenings(), [node](Promotion& next) -> Happened* {
        Condition* condition = findCondition(next, node);
        auto* state = condition ? std::get_if<PromotionState>(&condition->rule) : nullptr;
        return state ? &state->state : nullptr;
    });
}

/// Off the bill, or to an account of the programme.
std::vector<Option> creditOptions(const Promotion& promotion, const NodeId& node) {
    const Reward* reward = findReward(promotion, node);
    if (!reward) return {};
    const bool credited = reward->into.has_value();
    const auto set = [node](bool into) {
        return [node, into](Promotion next) {
            if (Reward* changed = findReward(next, node))
                changed->into = into ? std::optional(Destination{}) : std::nullopt;
            return next;
        };
    };
    return {{say(QT_TRANSLATE_NOOP("Options", "Given at once, off the bill or as points")), !credited, set(false)},
            {say(QT_TRANSLATE_NOOP("Options", "Credited to an account")), credited, set(true), node, "account"}};
}

std::vector<Option> capOptions(const Promotion& promotion, const NodeId& node, std::int64_t wholeUnit) {
    Promotion copy = promotion;
    const auto capIn = [node](Promotion& next) -> Cap* {
        Reward* reward = findReward(next, node);
        if (!reward) return nullptr;
        return std::visit(
            [](auto& rule) -> Cap* {
                if constexpr (requires { rule.cap; })
                    return &rule.cap;
                else
                    return nullptr;
            },
            reward->rule);
    };
    const Cap* cap = capIn(copy);
    if (!cap || *cap) return {};
    const auto add = [capIn, wholeUnit](Promotion next) {
        if (Cap* place = capIn(next)) *place = Number{10 * wholeUnit};
        return next;
    };
    return {{say(QT_TRANSLATE_NOOP("Options", "Add a cap")), false, add, node, "cap"}};
}

/// The parts of a set that is rewarded, or counted by a condition.
std::vector<SetPart>* setPartsOf(Promotion& promotion, const NodeId& node) {
    if (Reward* reward = findReward(promotion, node)) return partsOf(*reward);
    Condition* condition = findCondition(promotion, node);
    auto* measured = condition ? std::get_if<Measured>(&condition->rule) : nullptr;
    return measured && measured->measure.kind == MeasureKind::Sets ? &measured->measure.parts : nullptr;
}

std::vector<Option> setPartOptions(const Promotion& promotion, const NodeId& node) {
    Promotion copy = promotion;
    const std::vector<SetPart>* parts = setPartsOf(copy, node);
    if (!parts) return {};
    const auto add = [node](Promotion next) {
        const NodeId id = freshId(next, "p");
        if (auto* changed = setPartsOf(next, node)) changed->push_back({id, {}, Number{1}});
        return next;
    };
    std::vector<Option> options{{say(QT_TRANSLATE_NOOP("Options", "Add a part to the set")), false, add}};
    if (parts->size() < 2) return options;
    const auto drop = [node](Promotion next) {
        if (auto* changed = setPartsOf(next, node)) changed->pop_back();
        return next;
    };
    options.push_back({say(QT_TRANSLATE_NOOP("Options", "Remove the last part")), false, drop});
    return options;
}

std::vector<Option> groupingOptions(const Promotion& promotion, const NodeId& node) {
    Promotion copy = promotion;
    if (!membershipOf(copy, node)) return {};
    std::vector<Option> options;
    for (const auto& [kind, label] : choices::kinds())
        options.push_back({say(label), false, [node, wanted = kind](Promotion next) {
                               return withGroupAround(std::move(next), node, wanted, nullptr);
                           }});
    return options;
}

} // namespace

std::vector<Option> optionsAt(const Promotion& promotion, const NodeId& node, const std::string& field,
                              std::int64_t wholeUnit) {
    if (field == ask::kRelation)
        return optionsOf(choices::relations(), promotion.ladder.relation,
                         [wholeUnit](Promotion next, Relation relation) {
                             return withRelation(std::move(next), relation, wholeUnit);
                         });
    if (field == ask::kStage)
        return optionsOf(choices::stages(), promotion.stage, [](Promotion next, Stage stage) {
            next.stage = stage;
            return next;
        });
    if (field == ask::kGroup)
        return optionsIn(promotion, choices::kinds(), [node](Promotion& next) -> GroupKind* {
            Group* group = groupOf(next, node);
            return group ? &group->kind : nullptr;
        });
    if (field == "basis")
        return optionsIn(promotion, choices::bases(), [node](Promotion& next) { return basisOf(next, node); });
    if (field == "per")
        return optionsIn(promotion, choices::pers(), [node](Promotion& next) -> Per* {
            AmountOff* rule = amountOffOf(next, node);
            return rule ? &rule->per : nullptr;
        });
    if (field == "counts") return countOptions(promotion, node, wholeUnit);
    if (field == "anyOrder" || field == "overflow") return journeyOptions(promotion, field);
    if (field == "state") return happenedOptions(promotion, node);
    if (field == "from") return fromOptions(promotion, node);
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
    add(say(QT_TRANSLATE_NOOP("Options", "What is counted")), countOptions(promotion, node, wholeUnit));
    add(say(QT_TRANSLATE_NOOP("Options", "Which units sets take")), fromOptions(promotion, node));
    add(say(QT_TRANSLATE_NOOP("Options", "What became of it")), happenedOptions(promotion, node));
    add(say(QT_TRANSLATE_NOOP("Options", "Where it goes")), creditOptions(promotion, node));
    if (findStep(promotion, node))
        add(say(QT_TRANSLATE_NOOP("Options", "Order")), journeyOptions(promotion, "anyOrder"));
    if (findStep(promotion, node))
        add(say(QT_TRANSLATE_NOOP("Options", "Beyond a step")), journeyOptions(promotion, "overflow"));
    add({}, capOptions(promotion, node, wholeUnit));
    add({}, setPartOptions(promotion, node));
    add(say(QT_TRANSLATE_NOOP("Options", "Put into a group")), groupingOptions(promotion, node));
    return groups;
}

} // namespace offerwright::ui
