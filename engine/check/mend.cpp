#include "offerwright/check/mend.h"
#include "offerwright/base/quantity.h"
#include "offerwright/model/nodes.h"
#include "offerwright/model/walk.h"
#include <algorithm>

namespace offerwright {
namespace {

constexpr int kRateDecimals = 4;

/// Replaces one word by another where the finding's address names it: in a list of a selection or a condition, in a
/// reward, in a text.
class Replacement {
public:
    Replacement(Promotion& promotion, const Diagnostic& finding, std::string by)
        : m_promotion(promotion)
        , m_finding(finding)
        , m_by(std::move(by)) {}
    bool run() {
        if (isMeant({})) inPromotion();
        walkConditions(m_promotion, [&](Condition& condition) {
            std::visit([&](auto& rule) { inCondition(condition.id, rule); }, condition.rule);
        });
        Ladder& ladder = m_promotion.ladder;
        if (ladder.measure) inMeasure(*ladder.measure);
        for (Step& step : ladder.steps)
            if (isMeant(step.id)) selection(step.frequency.count.of);
        walkRewards(m_promotion, [&](Reward& reward) { inReward(reward); });
        return m_done;
    }

private:
    bool isMeant(const NodeId& node) const { return m_finding.address.node == node; }
    bool isMeant(std::string_view field, const std::string& word) const {
        return m_finding.address.field == field && word == m_finding.arguments.front();
    }
    void word(std::string_view field, std::string& text) {
        if (!isMeant(field, text)) return;
        text = m_by;
        m_done = true;
    }
    void list(std::string_view field, std::vector<std::string>& words) {
        for (std::string& each : words) word(field, each);
    }
    void text(std::string_view field, LocalText& text) {
        if (m_finding.address.field != field) return;
        const std::string& wrong = m_finding.arguments.front();
        for (auto& [language, words] : text.byLanguage)
            if (const std::size_t at = words.find(wrong); at != std::string::npos) {
                words.replace(at, wrong.size(), m_by);
                m_done = true;
            }
    }
    void picks(Picks& picks) {
        list("skus", picks.skus);
        list("categories", picks.categories);
        list("brands", picks.brands);
        list("suppliers", picks.suppliers);
        list("tags", picks.tags);
        list("groups", picks.groups);
        for (AttributeTest& test : picks.attributes) word("attributes", test.name);
    }
    void selection(Selection& of) {
        picks(of.in);
        picks(of.except);
    }
    void inParts(std::vector<SetPart>& parts) {
        for (SetPart& part : parts)
            if (isMeant(part.id)) selection(part.of);
    }
    void inMeasure(Measure& measure) {
        inParts(measure.parts);
        if (isMeant(measure.id)) selection(measure.of);
    }
    void inPromotion() {
        word("lane", m_promotion.combines.lane);
        list("notWith", m_promotion.combines.notWith);
        text("name", m_promotion.name);
    }
    template <typename Rule> void inCondition(const NodeId& node, Rule& rule) {
        if constexpr (requires { rule.measure.parts; }) inMeasure(rule.measure);
        if (!isMeant(node)) return;
        if constexpr (requires { rule.count.of; }) selection(rule.count.of);
        if constexpr (requires { rule.stores; }) list("stores", rule.stores);
        if constexpr (requires { rule.groups; }) list("groups", rule.groups);
        if constexpr (requires { rule.banners; }) list("banners", rule.banners);
        if constexpr (requires { rule.promotions; }) list("any", rule.promotions);
        if constexpr (requires { rule.account.size(); }) word("account", rule.account);
    }
    void inReward(Reward& reward) {
        if (auto* parts = partsOf(reward)) inParts(*parts);
        if (!isMeant(reward.id)) return;
        if (Target* target = targetOf(reward); target && target->of) selection(*target->of);
        if (reward.into) word("account", reward.into->account);
        std::visit(
            [&](auto& rule) {
                if constexpr (requires { rule.text.byLanguage; })
                    text(std::is_same_v<decltype(rule), Message&> ? "message" : "text", rule.text);
                if constexpr (requires { rule.promotion.size(); }) word("promotion", rule.promotion);
                if constexpr (requires { rule.sku.size(); }) word("sku", rule.sku);
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
        // Of numbers only rates are written anew.
        if (const auto rate = parseDecimal(by, kRateDecimals))
            return withNumber(promotion, finding.address, Number{*rate});
    }
    if (finding.arguments.empty()) return std::nullopt;
    Promotion changed = promotion;
    if (!Replacement(changed, finding, by).run()) return std::nullopt;
    return changed;
}

} // namespace offerwright
