// What holds under every policy of a programme, however its promotions combine. A failure prints its seed.
#include "tests/engine/adjudicate/any_sale.h"
#include "tests/engine/adjudicate/offers.h"
#include "tests/support/random_basket.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <algorithm>
#include <map>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

constexpr std::uint64_t kRounds = 3'000;

std::shared_ptr<const Promotion> combined(Dice& dice, const Promotion& offer, const Programme& programme) {
    Promotion made = offer;
    if (!programme.lanes.empty() && dice.oneIn(2)) made.combines.lane = dice.of(programme.lanes).name;
    if (dice.oneIn(2)) made.tags = {dice.of(world().promotionTags)};
    if (dice.oneIn(8)) made.combines.notWith = {"p" + std::to_string(dice.number(1, 8))};
    std::erase(made.combines.notWith, made.id);
    if (dice.oneIn(8)) made.combines.notWithTags = {dice.of(world().promotionTags)};
    for (const std::string& tag : made.tags) std::erase(made.combines.notWithTags, tag);
    made.combines.alone = dice.oneIn(16);
    made.combines.stops = dice.oneIn(8);
    return std::make_shared<const Promotion>(made);
}

/// One random sale under any policies.
struct DrawnSale : AnySale {
    explicit DrawnSale(std::uint64_t seed)
        : AnySale(seed)
        , programme(randomProgramme(dice, Breadth::Everything)) {
        programme.currency = "EUR";
        for (const auto& offer : randomOffers(dice, 1 + dice.below(8)))
            input.promotions.push_back(combined(dice, *offer, programme));
        input.programme = std::make_shared<const Programme>(programme);
        input.catalogue = std::make_shared<const Catalogue>(randomCatalogue(dice));
        basket = randomSale(dice);
        customer = randomCustomer(dice);
        at = randomInstant(dice);
        compiled = compile(input);
    }

    Programme programme;
};

std::vector<const Promotion*> givers(const DrawnSale& sale, const Adjudication& result) {
    std::vector<const Promotion*> fired;
    for (const PromotionOutcome& each : result.promotions)
        if (each.outcome == Outcome::Fired) fired.push_back(&sale.promotion(each.promotion));
    return fired;
}

bool names(const Combining& combines, const Promotion& other) {
    const auto holds = [](const auto& list, const std::string& word) {
        return std::ranges::find(list, word) != list.end();
    };
    return holds(combines.notWith, other.id) ||
           std::ranges::any_of(other.tags, [&](const std::string& tag) { return holds(combines.notWithTags, tag); });
}

QByteArray breachOfPairs(const Promotion& a, const Promotion& b) {
    if (a.combines.alone || b.combines.alone) return "not alone: ";
    if (!a.combines.exclusiveGroup.empty() && a.combines.exclusiveGroup == b.combines.exclusiveGroup)
        return "one group: ";
    return names(a.combines, b) || names(b.combines, a) ? "not with: " : "";
}

QByteArray breachOfExclusion(const DrawnSale& sale, const Adjudication& result) {
    if (sale.programme.exclusiveScope == Scope::Line) return {};
    const auto fired = givers(sale, result);
    for (std::size_t i = 0; i < fired.size(); ++i)
        for (std::size_t j = i + 1; j < fired.size(); ++j)
            if (const QByteArray breach = breachOfPairs(*fired[i], *fired[j]); !breach.isEmpty())
                return breach + QByteArray::fromStdString(fired[i]->id + " and " + fired[j]->id);
    return {};
}

/// By line, what must not meet in a basket must not meet on a line.
QByteArray breachOfLines(const DrawnSale& sale, const Adjudication& result) {
    std::map<std::size_t, std::vector<const Promotion*>> byLine;
    for (const Award& award : result.awards)
        for (const Share& share : award.shares) {
            auto& here = byLine[share.line];
            const Promotion* promotion = &sale.promotion(award.promotion);
            for (const Promotion* other : here)
                if (other != promotion)
                    if (const QByteArray breach = breachOfPairs(*promotion, *other); !breach.isEmpty())
                        return breach + "on line " + QByteArray::number(qulonglong(share.line));
            here.push_back(promotion);
        }
    return {};
}

QByteArray breachOfCounts(const DrawnSale& sale, const Adjudication& result) {
    for (const AtMost& rule : sale.programme.atMost) {
        std::int64_t count = 0;
        for (const Promotion* each : givers(sale, result)) {
            const bool tagged = std::ranges::find(each->tags, rule.name) != each->tags.end();
            count += rule.of == AtMost::Of::Any || (rule.of == AtMost::Of::Tag && tagged) ? 1 : 0;
        }
        if (count > rule.count) return "more than at most";
    }
    return {};
}

/// Ceilings on everything; what a selection picks is asked by cases.
QByteArray breachOfCeilings(const DrawnSale& sale, const Adjudication& result) {
    std::vector<std::int64_t> given(result.lines.size(), 0);
    for (const Award& award : result.awards)
        for (const Share& share : award.shares) given[share.line] += share.amount.minor;
    for (const Ceiling& ceiling : sale.programme.ceilings) {
        if (!ceiling.of.everything() || ceiling.over != Ceiling::Over::Line) continue;
        for (std::size_t line = 0; line < given.size(); ++line) {
            const std::int64_t gross = result.lines[line].gross.minor;
            if (given[line] == 0) continue;
            if (ceiling.amount && given[line] > *ceiling.amount) return "above a ceiling's amount";
            if (ceiling.rate && given[line] > gross * *ceiling.rate / 1'000'000) return "above a ceiling's rate";
        }
    }
    return {};
}

QByteArray breachOfSums(const Adjudication& result) {
    std::int64_t net = 0;
    for (const LineOutcome& line : result.lines) {
        if (line.gross.minor >= 0 && line.net.minor < 0) return "a line below zero";
        net += line.net.minor;
    }
    if (net != result.total.minor) return "lines do not sum to the total";
    for (const Award& award : result.awards) {
        std::int64_t shares = 0;
        for (const Share& share : award.shares) shares += share.amount.minor;
        if (shares != award.discount.minor + award.credit.minor) return "shares do not sum to the award";
    }
    return {};
}

QByteArray breachOfOutcomes(const Adjudication& result) {
    for (const PromotionOutcome& each : result.promotions) {
        std::int64_t given = 0;
        for (const Award& award : result.awards)
            if (award.promotion == each.promotion) given += award.discount.minor + award.credit.minor;
        if (given != each.discount.minor + each.credit.minor) return "an outcome that differs from its awards";
        const bool lost = each.outcome == Outcome::Lost;
        if (lost == each.lostTo.empty() || lost == each.lostBy.empty()) return "lost, but to whom and why?";
    }
    return {};
}

} // namespace

class AnyPolicy : public QObject {
    Q_OBJECT

private slots:
    void keepsSumsAndLines();
    void keepsApartWhatDoesNotGoTogether();
    void keepsCountsAndCeilings();
    void accountsForWhoLost();
    void isTheSameWithATrace();
    void isTheSameForEveryOrderOfPromotions();
};

void AnyPolicy::keepsSumsAndLines() {
    const QByteArray breach = firstBreach<DrawnSale>(kRounds, [](const DrawnSale& sale) { return breachOfSums(sale.run()); });
    QVERIFY2(breach.isEmpty(), breach);
}

void AnyPolicy::keepsApartWhatDoesNotGoTogether() {
    const QByteArray breach = firstBreach<DrawnSale>(kRounds, [](const DrawnSale& sale) {
        const Adjudication result = sale.run();
        return breachOfExclusion(sale, result) + breachOfLines(sale, result);
    });
    QVERIFY2(breach.isEmpty(), breach);
}

void AnyPolicy::keepsCountsAndCeilings() {
    const QByteArray breach = firstBreach<DrawnSale>(kRounds, [](const DrawnSale& sale) {
        const Adjudication result = sale.run();
        return breachOfCounts(sale, result) + breachOfCeilings(sale, result);
    });
    QVERIFY2(breach.isEmpty(), breach);
}

void AnyPolicy::accountsForWhoLost() {
    std::map<std::string, int> rules;
    const QByteArray breach = firstBreach<DrawnSale>(kRounds, [&](const DrawnSale& sale) {
        const Adjudication result = sale.run();
        for (const PromotionOutcome& each : result.promotions) ++rules[each.lostBy];
        return breachOfOutcomes(result);
    });
    QVERIFY2(breach.isEmpty(), breach);
    for (const char* rule : {"group", "alone", "notWith", "atMost", "stops", "lane", "competition"})
        QVERIFY2(rules[rule] > 0, rule);
}

void AnyPolicy::isTheSameWithATrace() {
    const QByteArray breach = firstBreach<DrawnSale>(kRounds, breachByTrace);
    QVERIFY2(breach.isEmpty(), breach);
}

void AnyPolicy::isTheSameForEveryOrderOfPromotions() {
    const QByteArray breach = firstBreach<DrawnSale>(kRounds, breachByOrder);
    QVERIFY2(breach.isEmpty(), breach);
}

OFFERWRIGHT_TEST(AnyPolicy)
#include "policies_test.moc"
