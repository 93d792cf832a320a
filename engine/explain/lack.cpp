#include "engine/explain/lack.h"
#include <algorithm>

namespace offerwright {
namespace {

/// What a reward lacks to have units to fall on.
class Lack {
public:
    Lack(const AdjudicatedSale& sale, Diagnosis& diagnosis)
        : m_sale(sale)
        , m_diagnosis(diagnosis) {}
    void rewards();

private:
    bool lacks(const Reward& reward, std::vector<Blame>& blames) const;
    bool lacksParts(const SetPrice& set, std::vector<Blame>& blames) const;
    bool lacksTarget(const Reward& reward, const Target& target, std::vector<Blame>& blames) const;
    std::int64_t unitsOfTarget(const Target& target, const NodeTrace& node) const;
    bool alreadyBlamed(const Selection* of) const;
    const Selection* selectionOf(const Target& target) const;

    const AdjudicatedSale& m_sale;
    Diagnosis& m_diagnosis;
};

Blame lackOf(const NodeId& node, std::int64_t units, std::int64_t required, const Selection* of) {
    Blame blame{{node, Unit::Count, units, required, required - units}, kUnits, true, std::nullopt, nullptr};
    blame.need = Need{of, Counts::Units, required - units};
    return blame;
}

bool Lack::lacksParts(const SetPrice& set, std::vector<Blame>& blames) const {
    bool lacking = false;
    for (const SetPart& part : set.parts) {
        const NodeTrace* node = m_diagnosis.trace->node(part.id);
        if (!node || node->holds || !node->measured || !node->atLeast) continue;
        blames.push_back(lackOf(part.id, *node->measured, *node->atLeast, &part.of));
        lacking = true;
    }
    return lacking;
}

/// Units on the lines that the reward looks at; of the product that has most when it counts product by product.
std::int64_t Lack::unitsOfTarget(const Target& target, const NodeTrace& node) const {
    std::int64_t sum = 0;
    std::vector<std::pair<std::string_view, std::int64_t>> byProduct;
    for (const std::size_t index : node.lines) {
        const Line& line = m_sale.basket.lines[index];
        sum += unitsOn(line);
        const auto seen = std::ranges::find(byProduct, line.sku, &std::pair<std::string_view, std::int64_t>::first);
        if (seen == byProduct.end())
            byProduct.emplace_back(line.sku, unitsOn(line));
        else
            seen->second += unitsOn(line);
    }
    if (target.among == Among::Selection || byProduct.empty()) return sum;
    return std::ranges::max(byProduct, {}, &std::pair<std::string_view, std::int64_t>::second).second;
}

/// What a target takes from: its own selection, else what the step measures; null for everything.
const Selection* Lack::selectionOf(const Target& target) const {
    if (target.of) return &*target.of;
    if (const auto& measure = m_diagnosis.promotion->ladder.measure) return &measure->of;
    const auto* group = std::get_if<Group>(&m_diagnosis.step->qualification.rule);
    if (group && group->kind == GroupKind::All)
        for (const Condition& member : group->members)
            if (const auto* measured = std::get_if<Measured>(&member.rule)) return &measured->measure.of;
    return nullptr;
}

/// A condition that counts the same products says the same, and says it better.
bool Lack::alreadyBlamed(const Selection* of) const {
    return std::ranges::any_of(m_diagnosis.blames, [&](const Blame& blame) {
        return blame.need && (blame.need->of == of || (blame.need->of && of && *blame.need->of == *of));
    });
}

bool Lack::lacksTarget(const Reward& reward, const Target& target, std::vector<Blame>& blames) const {
    const NodeTrace* node = m_diagnosis.trace->node(reward.id);
    // Without a selection of its own, what it falls on is known only once the step fires.
    if (!node || node->holds || (!target.of && !m_diagnosis.blames.empty())) return false;
    const std::int64_t units = unitsOfTarget(target, *node);
    const bool everyNth = target.pick == Pick::EveryNth && !target.count.personal();
    const std::int64_t required = everyNth ? target.count.value : 1;
    if (units >= required) return false;
    if (alreadyBlamed(selectionOf(target))) return true;
    blames.push_back(lackOf(reward.id, units, required, selectionOf(target)));
    if (everyNth && target.among == Among::Product)
        blames.back().need = Need{selectionOf(target), Counts::UnitsOfOneProduct, required};
    return true;
}

bool Lack::lacks(const Reward& reward, std::vector<Blame>& blames) const {
    return std::visit(
        [&](const auto& rule) {
            using Rule = std::remove_cvref_t<decltype(rule)>;
            if constexpr (std::is_same_v<Rule, SetPrice>)
                return lacksParts(rule, blames);
            else if constexpr (requires { rule.on; })
                return lacksTarget(reward, rule.on, blames);
            else
                return false;
        },
        reward.rule);
}

/// One reward that can give is enough for a step to give something.
void Lack::rewards() {
    std::vector<Blame> blames;
    std::size_t lacking = 0;
    for (const Reward& reward : m_diagnosis.step->rewards) {
        if (std::holds_alternative<Message>(reward.rule)) continue;
        if (!lacks(reward, blames)) return;
        ++lacking;
    }
    for (Blame& blame : blames) {
        blame.mandatory = lacking == 1;
        m_diagnosis.blames.push_back(std::move(blame));
    }
}

} // namespace

void blameLackOfUnits(const AdjudicatedSale& sale, Diagnosis& diagnosis) { Lack(sale, diagnosis).rewards(); }

} // namespace offerwright
