#include "tests/corpus/run_case.h"
#include <algorithm>
#include <cmath>
#include <offerwright/adjudicate/adjudicate.h>
#include <offerwright/text/documents.h>

namespace offerwright::tests::corpus {
namespace {

/// Collects what differs; nothing collected means agreement.
class Differences {
public:
    void compare(const std::string& what, std::int64_t expected, std::int64_t got) {
        if (expected != got) note(what + ": expected " + std::to_string(expected) + ", got " + std::to_string(got));
    }
    void note(const std::string& text) { m_text += (m_text.empty() ? "" : "; ") + text; }
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

/// Every document is printed, read again and must be the same: what is adjudicated is what our files can hold.
template <typename Value, typename Parse>
std::expected<Value, std::string> throughText(const Value& value, const std::string& text, const Parse& parse) {
    const auto read = parse(text);
    if (!read.ok()) return std::unexpected("not read again: " + printDiagnostics(read.diagnostics) + text);
    if (read.value != value) return std::unexpected("not the same when read again: " + text);
    return read.value;
}

struct Documents {
    CompileInput set;
    Basket basket;
    Customer customer;
};

std::expected<Documents, std::string> throughText(const Translation& from) {
    Documents documents;
    auto programme = throughText(from.programme, printProgramme(from.programme), parseProgramme);
    if (!programme) return std::unexpected(programme.error());
    for (const Promotion& promotion : from.promotions) {
        auto read = throughText(promotion, printPromotion(promotion), parsePromotion);
        if (!read) return std::unexpected(read.error());
        documents.set.promotions.push_back(std::make_shared<const Promotion>(std::move(*read)));
    }
    auto basket = throughText(from.basket, printBasket(from.basket),
                              [&](const std::string& text) { return parseBasket(text, *programme); });
    if (!basket) return std::unexpected(basket.error());
    auto customer = throughText(from.customer, printCustomer(from.customer), parseCustomer);
    if (!customer) return std::unexpected(customer.error());
    documents.set.programme = std::make_shared<const Programme>(std::move(*programme));
    documents.set.catalogue = std::make_shared<const Catalogue>(from.products);
    documents.basket = std::move(*basket);
    documents.customer = std::move(*customer);
    return documents;
}

/// What was taken off each line of the case: a gift's line by what the gift is worth.
std::vector<std::int64_t> takenOff(const CorpusCase& each, const Adjudication& result) {
    std::vector<std::int64_t> taken;
    std::size_t next = 0;
    for (const CorpusLine& line : each.lines) {
        if (!line.gift) {
            taken.push_back(result.lines[next].gross.minor - result.lines[next].net.minor);
            ++next;
            continue;
        }
        std::int64_t worth = 0;
        for (const Award& award : result.awards)
            if (award.gift && award.gift->sku == line.sku) worth += award.gift->worth.minor;
        taken.push_back(worth);
    }
    return taken;
}

void compareMoney(const CorpusCase& each, const Adjudication& result, Differences& differences) {
    const std::vector<std::int64_t> taken = takenOff(each, result);
    std::int64_t discount = 0;
    for (const std::int64_t amount : taken) discount += amount;
    differences.compare("total", each.expected.at("total"), result.total.minor);
    differences.compare("discount", each.expected.at("discount_total"), discount);
    if (!has(each.expected, "lines")) return;
    for (const Json& expected : each.expected.at("lines")) {
        const std::string id = expected.at("id");
        const auto found = std::ranges::find(each.lines, id, &CorpusLine::id);
        if (found == each.lines.end()) continue;
        const auto place = static_cast<std::size_t>(found - each.lines.begin());
        differences.compare(id, expected.at("discount"), taken[place]);
    }
}

/// A coupon or promotion that was refused must not have given anything.
void compareRefused(const CorpusCase& each, const Adjudication& result, Differences& differences) {
    const Json refused = valueOf(each.expected, "status", Json::object());
    for (const auto& [name, reason] : refused.items()) {
        for (const CouponOutcome& coupon : result.coupons)
            if (coupon.code == name && coupon.state == CouponOutcome::State::Used) differences.note(name + " was used");
        for (const PromotionOutcome& promotion : result.promotions)
            if (promotion.promotion == name && promotion.outcome == Outcome::Fired) differences.note(name + " fired");
    }
}

void comparePoints(const CorpusCase& each, const Adjudication& result, Differences& differences) {
    if (!each.points) return;
    const std::int64_t points = result.basePoints + result.bonusPoints;
    differences.compare("points", std::llround(*each.points), points);
}

/// How many of a word's unit our traces count as one.
std::int64_t scaleOf(const std::string& missing) {
    return missing == "missing_qty" || missing == "missing_units" ? 1000 : 1;
}

bool lacks(const PromotionTrace& trace, std::int64_t missing) {
    return std::ranges::any_of(trace.nodes, [missing](const NodeTrace& node) {
        return !node.holds && node.measured && node.atLeast && *node.atLeast - *node.measured == missing;
    });
}

/// What a case says is missing must be what the trace of the promotion says.
void compareNearMisses(const CorpusCase& each, const Trace& trace, Differences& differences) {
    for (const Json& expected : each.nearMisses) {
        const PromotionTrace* promotion = trace.promotion(expected.at("promotion").get<std::string>());
        for (const auto& [word, missing] : expected.items()) {
            if (!word.starts_with("missing_")) continue;
            if (!promotion || !lacks(*promotion, missing.get<std::int64_t>() * scaleOf(word)))
                differences.note(word + ": the trace does not say so");
        }
    }
}

} // namespace

std::string difference(const CorpusCase& each, const Json& policies) {
    const auto translation = translate(each, policies);
    if (!translation) return "our documents cannot say it: " + translation.error();
    return differenceOf(each, *translation);
}

std::string differenceOf(const CorpusCase& each, const Translation& translation) {
    auto documents = throughText(translation);
    if (!documents) return documents.error();
    const Compiled compiled = compile(documents->set);
    if (hasErrors(compiled.diagnostics)) return "refused by check: " + printDiagnostics(compiled.diagnostics);
    Trace trace;
    const auto result =
        adjudicate(*compiled.set, documents->basket, documents->customer, *documents->basket.at, &trace);
    if (!result) return "refused: " + printDiagnostics(result.error());
    Differences differences;
    compareMoney(each, *result, differences);
    compareRefused(each, *result, differences);
    comparePoints(each, *result, differences);
    compareNearMisses(each, trace, differences);
    return differences.text();
}

std::string documentsOf(const Translation& translation) {
    std::string text = printProgramme(translation.programme) + printBasket(translation.basket);
    for (const Promotion& promotion : translation.promotions) text += printPromotion(promotion);
    return text + printCustomer(translation.customer);
}

} // namespace offerwright::tests::corpus
