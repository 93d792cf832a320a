#include "offerwright/check/mend.h"
#include "offerwright/base/quantity.h"
#include "offerwright/model/nodes.h"
#include "offerwright/model/walk.h"
#include <algorithm>

namespace offerwright {
namespace {

int scaleOf(Unit unit) {
    switch (unit) {
    case Unit::Quantity: return 3;
    case Unit::Percent: return 4;
    case Unit::Factor: return 6;
    default: return 0;
    }
}

/// Replaces one word by another wherever the node has it: in the lists of its selections, conditions and texts.
class Replacement {
public:
    Replacement(Promotion& promotion, const Diagnostic& finding, std::string by)
        : m_promotion(promotion)
        , m_finding(finding)
        , m_by(std::move(by)) {}

    bool run() {
        if (m_finding.address.node.empty())
            m_finding.address.field == "lane" ? word(m_promotion.combines.lane) : text(m_promotion.name);
        walkConditions(m_promotion, [&](Condition& condition) {
            if (condition.id == m_finding.address.node)
                std::visit([&](auto& rule) { conditionRule(rule); }, condition.rule);
        });
        if (auto& measure = m_promotion.ladder.measure; measure && measure->id == m_finding.address.node)
            selection(measure->of);
        walkRewards(m_promotion, [&](Reward& reward) { inReward(reward); });
        return m_done;
    }

private:
    const std::string& wrong() const { return m_finding.arguments.front(); }

    void word(std::string& text) {
        if (text != wrong()) return;
        text = m_by;
        m_done = true;
    }
    void list(std::vector<std::string>& words) {
        for (std::string& each : words) word(each);
    }
    void text(LocalText& text) {
        for (auto& [language, words] : text.byLanguage)
            if (const std::size_t at = words.find(wrong()); at != std::string::npos) {
                words.replace(at, wrong().size(), m_by);
                m_done = true;
            }
    }
    void picks(Picks& picks) {
        for (auto* words :
             {&picks.skus, &picks.categories, &picks.brands, &picks.suppliers, &picks.tags, &picks.groups})
            list(*words);
        for (AttributeTest& test : picks.attributes) word(test.name);
    }
    void selection(Selection& of) {
        picks(of.in);
        picks(of.except);
    }
    template <typename Rule> void conditionRule(Rule& rule) {
        if constexpr (requires { rule.measure.of; }) selection(rule.measure.of);
        if constexpr (requires { rule.count.of; }) selection(rule.count.of);
        if constexpr (requires { rule.stores; }) list(rule.stores);
        if constexpr (requires { rule.groups; }) list(rule.groups);
        if constexpr (requires { rule.banners; }) list(rule.banners);
        if constexpr (requires { rule.promotions; }) list(rule.promotions);
        if constexpr (requires { rule.account.size(); }) word(rule.account);
    }
    void inReward(Reward& reward) {
        if (auto* parts = partsOf(reward))
            for (SetPart& part : *parts)
                if (part.id == m_finding.address.node) selection(part.of);
        if (reward.id != m_finding.address.node) return;
        if (Target* target = targetOf(reward); target && target->of) selection(*target->of);
        if (reward.into) word(reward.into->account);
        std::visit(
            [&](auto& rule) {
                if constexpr (requires { rule.text.byLanguage; }) text(rule.text);
                if constexpr (requires { rule.promotion.size(); }) word(rule.promotion);
                if constexpr (requires { rule.sku.size(); }) word(rule.sku);
            },
            reward.rule);
    }

    Promotion& m_promotion;
    const Diagnostic& m_finding;
    std::string m_by;
    bool m_done = false;
};

/// A JSON string as its text; a text as it is.
std::string unquoted(const std::string& text) {
    if (text.size() < 2 || text.front() != '"' || text.back() != '"') return text;
    std::string plain;
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == '\\' && i + 2 < text.size()) ++i;
        plain += text[i];
    }
    return plain;
}

} // namespace

std::optional<Promotion> mended(const Promotion& promotion, const Diagnostic& finding, std::size_t fix) {
    if (fix >= finding.fixes.size()) return std::nullopt;
    const std::string by = unquoted(finding.fixes[fix].text);
    if (const auto place = numberAt(promotion, finding.address)) {
        if (finding.code == "parameter.unknown")
            return withNumber(promotion, finding.address, Number{place->number.value, by});
        if (const auto value = parseDecimal(by, scaleOf(place->unit)))
            return withNumber(promotion, finding.address, Number{*value});
    }
    if (finding.arguments.empty()) return std::nullopt;
    Promotion changed = promotion;
    if (!Replacement(changed, finding, by).run()) return std::nullopt;
    return changed;
}

} // namespace offerwright
