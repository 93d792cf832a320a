// The stages of one sale.
#include "tests/oracle/shop.h"
#include <algorithm>
#include <map>

namespace offerwright::oracle {
namespace {

bool goesBefore(const Question& question, Plant plant, const Promotion& a, const Promotion& b) {
    if (a.stage != b.stage) return a.stage < b.stage;
    if (a.priority != b.priority) return a.priority > b.priority;
    const bool high = (question.programme.ties == Ties::HighestId) != (plant == Plant::WrongTies);
    return high ? a.id > b.id : a.id < b.id;
}

void beginStage(std::vector<Row>& rows) {
    for (Row& row : rows) {
        row.atStage = row.net;
        row.freeUnits = row.units;
        row.freeNet = row.net;
    }
}

std::int64_t basePoints(const Shop& shop) {
    const BaseEarn* earn = &shop.programme().baseEarn;
    for (const Store& store : shop.programme().stores)
        for (const BannerEarn& banner : shop.programme().bannerEarn)
            if (store.id == shop.asked->basket.store && banner.banner == store.banner) earn = &banner.earn;
    std::int64_t paid = 0;
    for (const Row& row : shop.rows) paid += row.seen ? row.net : 0;
    if (earn->points == 0 || paid < earn->from) return 0;
    const std::int64_t points = earn->points * rounded(paid, earn->every, shop.programme().pointsRounding);
    return earn->atMost ? std::min(points, *earn->atMost) : points;
}

std::vector<std::string> coupons(const Question& question, const std::vector<const Promotion*>& order,
                                 const Verdict& verdict) {
    std::vector<std::string> out;
    for (const std::string& code : question.basket.coupons) {
        std::string first;
        std::string used;
        for (const Promotion* promotion : order) {
            const std::vector<std::string> codes = codesNamed(*promotion);
            if (std::find(codes.begin(), codes.end(), code) == codes.end()) continue;
            if (first.empty()) first = promotion->id;
            for (const Ended& ended : verdict.ended)
                if (used.empty() && ended.promotion == promotion->id && ended.outcome == Outcome::Fired)
                    used = promotion->id;
        }
        out.push_back(code + (!used.empty() ? " used " + used : first.empty() ? " unknown " : " unmet " + first));
    }
    return out;
}

std::vector<const Promotion*> ordered(const Question& question, Plant plant) {
    std::vector<const Promotion*> order;
    for (const Promotion& promotion : question.promotions) order.push_back(&promotion);
    std::sort(order.begin(), order.end(),
              [&](const Promotion* a, const Promotion* b) { return goesBefore(question, plant, *a, *b); });
    return order;
}

void takeTurns(Shop& shop, Verdict& verdict, std::map<std::string, std::string>& winners, const Promotion& promotion) {
    shop.promotion = &promotion;
    Turn turn = takeTurn(shop);
    if (turn.outcome == Outcome::NotMet) return;
    Ended ended{promotion.id, turn.outcome, turn.outcome == Outcome::Fired ? turn.times : 0};
    const std::string& group = promotion.combines.exclusiveGroup;
    if (turn.outcome == Outcome::Fired && !group.empty() && winners.contains(group)) {
        ended = {promotion.id, Outcome::Lost, 0, winners[group]};
    } else if (turn.outcome == Outcome::Fired) {
        if (!group.empty()) winners[group] = promotion.id;
        verdict.given.insert(verdict.given.end(), turn.given.begin(), turn.given.end());
        shop.rows = turn.after;
    }
    verdict.ended.push_back(ended);
}

} // namespace

Verdict judge(const Question& question, Plant plant) {
    Shop shop{.asked = &question, .plant = plant, .rows = layOut(question)};
    Verdict verdict;
    std::map<std::string, std::string> winners;
    const std::vector<const Promotion*> order = ordered(question, plant);
    for (const Stage stage : {Stage::Item, Stage::Basket, Stage::Points}) {
        beginStage(shop.rows);
        if (stage == Stage::Points) verdict.basePoints = basePoints(shop);
        for (const Promotion* promotion : order)
            if (promotion->stage == stage) takeTurns(shop, verdict, winners, *promotion);
    }
    for (const Row& row : shop.rows) {
        verdict.gross.push_back(row.gross);
        verdict.net.push_back(row.net);
        verdict.total += row.net;
    }
    for (const Given& given : verdict.given) verdict.bonusPoints += given.points;
    verdict.coupons = coupons(question, order, verdict);
    return verdict;
}

} // namespace offerwright::oracle
