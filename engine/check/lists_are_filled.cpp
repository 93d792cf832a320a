#include "engine/check/rules.h"
#include <algorithm>

namespace offerwright::checks {
namespace {

bool isBlank(const std::string& word) { return word.find_first_not_of(' ') == std::string::npos; }

class ListRule {
public:
    ListRule(Findings& findings, const NodeId& node)
        : m_findings(findings)
        , m_node(node) {}

    template <typename Rule> void operator()(const Rule&) const {}
    void operator()(const CouponPresented& rule) const { words(rule.codes, "coupon"); }
    void operator()(const InSegment& rule) const { words(rule.segments, "segment"); }
    void operator()(const HasTier& rule) const { words(rule.tiers, "tier"); }
    void operator()(const GaveConsent& rule) const { words(rule.purposes, "consent"); }
    void operator()(const AmongCustomers& rule) const { words(rule.customers, "customers"); }
    void operator()(const AtTill& rule) const { words(rule.types, "tillType"); }
    void operator()(const PaidWith& rule) const { words(rule.types, "types"); }
    void operator()(const PromotionState& rule) const { words(rule.promotions, "any"); }
    void operator()(const CustomerAttribute& rule) const { noBlanks({rule.test.name}, "customerAttribute"); }
    void operator()(const ThroughChannel& rule) const { filled(rule.channels.empty(), "channel"); }
    void operator()(const OnWeekdays& rule) const { filled(rule.days.empty(), "weekdays"); }
    void operator()(const AtStore& rule) const {
        filled(rule.stores.empty() && rule.groups.empty() && rule.banners.empty(), "store");
        noBlanks(rule.stores, "stores");
        noBlanks(rule.groups, "groups");
        noBlanks(rule.banners, "banners");
    }

private:
    void filled(bool empty, const char* field) const {
        if (empty) m_findings.error("list.empty", m_node, field);
    }
    void noBlanks(const std::vector<std::string>& list, const char* field) const {
        if (std::ranges::any_of(list, isBlank)) m_findings.error("list.blankWord", m_node, field);
    }
    void words(const std::vector<std::string>& list, const char* field) const {
        filled(list.empty(), field);
        noBlanks(list, field);
    }

    Findings& m_findings;
    const NodeId& m_node;
};

void checkPicks(Findings& findings, const NodeId& node, const Picks& picks) {
    const auto noBlanks = [&](const std::vector<std::string>& list, const char* field) {
        if (std::ranges::any_of(list, isBlank)) findings.error("list.blankWord", node, field);
    };
    noBlanks(picks.skus, "skus");
    noBlanks(picks.categories, "categories");
    noBlanks(picks.brands, "brands");
    noBlanks(picks.suppliers, "suppliers");
    noBlanks(picks.tags, "tags");
    noBlanks(picks.groups, "groups");
    if (std::ranges::any_of(picks.attributes, [](const AttributeTest& test) { return isBlank(test.name); }))
        findings.error("list.blankWord", node, "attributes");
}

} // namespace

void listsAreFilled(Findings& findings) {
    forEachCondition(findings.promotion,
                     [&](const Condition& condition) { std::visit(ListRule(findings, condition.id), condition.rule); });
    forEachSelection(findings.promotion, [&](const NodeId& node, const Selection& selection) {
        checkPicks(findings, node, selection.in);
        checkPicks(findings, node, selection.except);
    });
}

} // namespace offerwright::checks
