#include "tests/oracle/comparison.h"
#include <algorithm>
#include <offerwright/adjudicate/adjudicate.h>
#include <offerwright/text/documents.h>

namespace offerwright::oracle {
namespace {

Compiled compiledFrom(const Question& question) {
    CompileInput input;
    for (const Promotion& promotion : question.promotions)
        input.promotions.push_back(std::make_shared<const Promotion>(promotion));
    input.programme = std::make_shared<const Programme>(question.programme);
    input.catalogue = std::make_shared<const Catalogue>(question.catalogue);
    return compile(input);
}

std::string couponText(const CouponOutcome& coupon) {
    static const std::array<std::string, 3> words{" used ", " unknown ", " unmet "};
    return coupon.code + words[static_cast<std::size_t>(coupon.state)] + coupon.promotion;
}

Given givenBy(const Award& award, std::size_t lines) {
    Given given{.promotion = award.promotion, .reward = award.reward, .discount = award.discount.minor};
    given.message = !award.message.byLanguage.empty();
    given.points = award.points;
    if (!given.message) given.shares.assign(lines, 0);
    for (const Share& share : award.shares) given.shares[share.line] += share.amount.minor;
    return given;
}

Verdict told(const Adjudication& result) {
    Verdict verdict{.total = result.total.minor, .basePoints = result.basePoints, .bonusPoints = result.bonusPoints};
    for (const LineOutcome& line : result.lines) {
        verdict.gross.push_back(line.gross.minor);
        verdict.net.push_back(line.net.minor);
    }
    for (const Award& award : result.awards) verdict.given.push_back(givenBy(award, result.lines.size()));
    for (const PromotionOutcome& each : result.promotions)
        verdict.ended.push_back(
            {each.promotion, each.outcome, each.outcome == Outcome::Fired ? each.times : 0, each.lostTo});
    for (const CouponOutcome& coupon : result.coupons) verdict.coupons.push_back(couponText(coupon));
    return verdict;
}

std::string textOf(std::int64_t value) { return std::to_string(value); }
std::string textOf(const std::string& text) { return text; }
std::string textOf(const Given& given) {
    std::string text = given.promotion + "/" + given.reward + " -" + textOf(given.discount) + " +" +
                       textOf(given.points) + (given.message ? " message [" : " [");
    for (const std::int64_t share : given.shares) text += " " + textOf(share);
    return text + " ]";
}
std::string textOf(const Ended& ended) {
    static const std::array<std::string, 5> words{"fired", "not met", "nothing to give", "lost", "limit reached"};
    return ended.promotion + " " + words[static_cast<std::size_t>(ended.outcome)] + " x" + textOf(ended.times) + " " +
           ended.lostTo;
}

template <typename Item>
void compare(const std::string& what, const std::vector<Item>& engine, const std::vector<Item>& oracle,
             std::vector<std::string>& out) {
    if (engine == oracle) return;
    std::string text = what + ":\n    engine ";
    for (const Item& item : engine) text += " " + textOf(item) + ";";
    text += "\n    oracle ";
    for (const Item& item : oracle) text += " " + textOf(item) + ";";
    out.push_back(text);
}

bool stillDiffers(Question question, Plant plant) {
    const Answer answer = ask(question);
    return answer.refused.empty() && !differences(answer.verdict, judge(question, plant)).empty();
}

template <typename Item, typename Reach>
bool dropOne(Question& question, Plant plant, const Reach& reach, std::size_t fewest, Item) {
    const std::size_t count = reach(question)->size();
    for (std::size_t i = 0; i < count && count > fewest; ++i) {
        Question fewer = question;
        auto* items = reach(fewer);
        items->erase(items->begin() + static_cast<std::ptrdiff_t>(i));
        if (!stillDiffers(fewer, plant)) continue;
        question = std::move(fewer);
        return true;
    }
    return false;
}

template <typename Reach> bool drop(Question& question, Plant plant, const Reach& reach, std::size_t fewest = 0) {
    return dropOne(question, plant, reach, fewest, 0);
}

bool trySimpler(Question& question, Plant plant, const std::vector<void (*)(Question&)>& ways) {
    for (const auto& simplify : ways) {
        Question simpler = question;
        simplify(simpler);
        const bool same = simpler.programme == question.programme && simpler.promotions == question.promotions &&
                          simpler.customer == question.customer && simpler.basket == question.basket;
        if (same || !stillDiffers(simpler, plant)) continue;
        question = std::move(simpler);
        return true;
    }
    return false;
}

const std::vector<void (*)(Question&)>& simplerPolicies() {
    static const std::vector<void (*)(Question&)> ways{
        [](Question& q) { q.programme.roundMode = {}; },
        [](Question& q) { q.programme.roundAt = RoundAt::Line; },
        [](Question& q) { q.programme.stacking = {}; },
        [](Question& q) { q.programme.allocation = {}; },
        [](Question& q) { q.programme.spendBasis = {}; },
        [](Question& q) { q.programme.sets = {}; },
        [](Question& q) { q.programme.baseEarn = {}; },
        [](Question& q) { q.programme.bannerEarn = {}; },
        [](Question& q) { q.programme.pointsRounding = RoundMode::Down; },
        [](Question& q) { q.programme.compoundMultipliers = {}; },
        [](Question& q) { q.programme.protectedProducts = {}; },
        [](Question& q) { q.programme.productGroups = {}; },
        [](Question& q) { q.programme.ties = {}; },
        [](Question& q) { q.basket.store = {}; },
        [](Question& q) { q.programme.stores = {}; },
        [](Question& q) { q.customer = {}; },
        [](Question& q) { q.basket.coupons = {}; },
        [](Question& q) {
            for (auto& p : q.promotions) p.who.rule = Group{};
        },
        [](Question& q) {
            for (auto& p : q.promotions) p.when.rule = Group{};
        },
        [](Question& q) {
            for (auto& p : q.promotions) p.limits.discountPerBasket.reset();
        },
        [](Question& q) {
            for (auto& p : q.promotions) p.limits.timesPerBasket.reset();
        },
        [](Question& q) {
            for (auto& p : q.promotions) p.combines = {};
        },
        [](Question& q) {
            for (auto& p : q.promotions) p.priority = 0;
        },
        [](Question& q) {
            for (auto& p : q.promotions)
                for (auto& s : p.ladder.steps) s.qualification.rule = Group{};
        },
        [](Question& q) {
            for (auto& p : q.promotions)
                if (p.ladder.measure) p.ladder.measure->of = {};
        },
        [](Question& q) {
            for (auto& line : q.basket.lines)
                line.category = std::nullopt, line.brand = std::nullopt, line.supplier = std::nullopt,
                line.tags = std::nullopt, line.attributes = std::nullopt, line.regularPrice = std::nullopt;
        },
    };
    return ways;
}

} // namespace

Answer ask(Question& question) {
    Answer answer;
    const Compiled compiled = compiledFrom(question);
    for (const Diagnostic& fault : compiled.diagnostics) answer.notCompiled.push_back(fault.code);
    std::erase_if(question.promotions,
                  [&](const Promotion& promotion) { return !compiled.set->promotion(promotion.id); });
    const auto result = adjudicate(*compiled.set, question.basket, question.customer, question.at);
    if (result)
        answer.verdict = told(*result);
    else
        for (const Diagnostic& fault : result.error()) answer.refused.push_back(fault.code);
    return answer;
}

std::vector<std::string> differences(const Verdict& engine, const Verdict& oracle) {
    std::vector<std::string> out;
    compare("gross", engine.gross, oracle.gross, out);
    compare("net", engine.net, oracle.net, out);
    compare("given", engine.given, oracle.given, out);
    compare("ended", engine.ended, oracle.ended, out);
    compare("coupons", engine.coupons, oracle.coupons, out);
    compare<std::int64_t>("total, base, bonus", {engine.total, engine.basePoints, engine.bonusPoints},
                          {oracle.total, oracle.basePoints, oracle.bonusPoints}, out);
    return out;
}

Question minimised(Question question, Plant plant) {
    bool smaller = true;
    while (smaller) {
        smaller = drop(question, plant, [](Question& q) { return &q.promotions; }) ||
                  drop(question, plant, [](Question& q) { return &q.basket.lines; });
        for (std::size_t p = 0; !smaller && p < question.promotions.size(); ++p) {
            smaller = drop(
                question, plant, [p](Question& q) { return &q.promotions[p].ladder.steps; }, 1);
            for (std::size_t s = 0; !smaller && s < question.promotions[p].ladder.steps.size(); ++s)
                smaller = drop(
                    question, plant, [p, s](Question& q) { return &q.promotions[p].ladder.steps[s].rewards; }, 1);
        }
        smaller = smaller || trySimpler(question, plant, simplerPolicies());
    }
    return question;
}

std::string documents(const Question& question) {
    Programme programme = question.programme;
    std::string text = printProgramme(programme) + printBasket(question.basket) + printCustomer(question.customer);
    for (const Promotion& promotion : question.promotions) text += printPromotion(promotion);
    for (const Line& line : question.basket.lines)
        if (const Product* known = question.catalogue.find(line.sku)) {
            text += "catalogue: " + known->sku + " gtin " + known->gtin + " in " + *known->category + " of " +
                    *known->brand + "/" + *known->supplier + " measure " +
                    std::to_string(static_cast<int>(known->measure)) + " tags";
            for (const std::string& tag : known->tags) text += " " + tag;
            text += known->regularPrice ? " regular " + std::to_string(known->regularPrice->minor) + "\n" : "\n";
        }
    return text + "at " + printInstant(question.at) + "\n";
}

} // namespace offerwright::oracle
