/// \file A small shop to explain in: a catalogue, a programme, and promotions and sales made of few words.
#pragma once
#include <memory>
#include <offerwright/explain/explain.h>
#include <offerwright/model/nodes.h>

namespace offerwright::tests {

Product product(const std::string& sku, const std::string& category, std::int64_t price);
std::shared_ptr<const Catalogue> shopCatalogue();
/// Two stores in Paris time with the clock changes of 2026; one point per euro; gift cards are protected.
std::shared_ptr<const Programme> shopProgramme();

Selection category(const std::string& path);
Condition group(const NodeId& id, GroupKind kind, std::vector<Condition> members);
Condition spends(const NodeId& id, const Selection& of, std::int64_t atLeast);
Condition takes(const NodeId& id, const Selection& of, std::int64_t units);

/// A promotion with one step "s" that gives `reward` as node "r", when `conditions` hold.
Promotion promotion(const std::string& id, Stage stage, std::vector<Condition> conditions, RewardRule reward);
/// Money off at thresholds of what is spent on dairy: steps "t1", "t2", ...
Promotion dairyTiers(std::vector<std::pair<std::int64_t, std::int64_t>> thresholdsAndAmounts);

/// Promotion "p": 5.00 off for so much dairy; or 0.50 off whenever the condition holds.
Promotion dairySpend(std::int64_t atLeast);
Promotion with(Condition condition);

RewardRule moneyOff(std::int64_t amount);
RewardRule percentOff(std::int64_t percent, Target on = {});

Line line(const std::string& sku, std::int64_t units);

/// A sale that owns what it is made of.
class Till {
public:
    Till(std::vector<Promotion> promotions, std::vector<Line> lines,
         std::shared_ptr<const Programme> programme = shopProgramme());

    Basket basket;
    Customer customer;
    Instant at;
    std::shared_ptr<const PromotionSet> set;

    /// Rings the basket up as it is now. Valid until the next one.
    AdjudicatedSale ring();
    /// The adjudication of the basket with a change made to it.
    Adjudication after(const Change& change) const;

private:
    Adjudication m_adjudication;
    Trace m_trace;
};

/// The change proposed for promotion "p" as the till stands.
std::optional<Change> changeOf(Till& till);
std::optional<Change> moveTo(const char* instant);
/// True when the step gave something.
bool gave(const Adjudication& adjudication, const std::string& promotion, const NodeId& step);

} // namespace offerwright::tests
