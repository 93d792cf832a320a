// Whatever a promotion can say: its nodes are found by their ids, and its numbers can be read and replaced.
#include "tests/support/random_promotion.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <algorithm>
#include <offerwright/model/nodes.h>
#include <random>
#include <set>

namespace offerwright::tests {
namespace {

constexpr int kPromotions = 400;

/// Calls `check` with random promotions; the seed is told.
template <typename Check> void forMany(const Check& check) {
    const std::uint64_t seed = std::random_device{}();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    Dice dice(seed);
    for (int i = 0; i < kPromotions && !QTest::currentTestFailed(); ++i)
        check(randomPromotion(dice, "p" + std::to_string(i), Breadth::Everything));
}

bool isAmong(const std::vector<NodeId>& ids, const NodeId& id) { return std::ranges::find(ids, id) != ids.end(); }

} // namespace

class AnyPromotion : public QObject {
    Q_OBJECT
private slots:
    void namesEveryNodeOnce();
    void findsEveryCondition();
    void findsEveryReward();
    void knowsTheStepOfEachOfItsNodes();
    void namesTheNodeOfEverySelection();
    void givesAndTakesEveryNumber();
};

void AnyPromotion::namesEveryNodeOnce() {
    forMany([](const Promotion& promotion) {
        const std::vector<NodeId> ids = nodeIds(promotion);
        QCOMPARE(std::set<NodeId>(ids.begin(), ids.end()).size(), ids.size());
        QVERIFY(!isAmong(ids, freshId(promotion, "c")));
    });
}

void AnyPromotion::findsEveryCondition() {
    forMany([](Promotion promotion) {
        forEachCondition(promotion, [&](const Condition& condition) {
            QCOMPARE(findCondition(promotion, condition.id), &condition);
            const auto* group = std::get_if<Group>(&condition.rule);
            for (std::size_t i = 0; group && i < group->members.size(); ++i) {
                const auto membership = membershipOf(promotion, group->members[i].id);
                QVERIFY(membership && membership->group == &condition && membership->index == i);
            }
        });
        QVERIFY(!findCondition(promotion, "nobody") && !membershipOf(promotion, "nobody"));
    });
}

void AnyPromotion::findsEveryReward() {
    forMany([](Promotion promotion) {
        for (const Step& step : promotion.ladder.steps) {
            QCOMPARE(findStep(promotion, step.id), &step);
            for (const Reward& reward : step.rewards) QCOMPARE(findReward(promotion, reward.id), &reward);
        }
        for (const Reward& reward : promotion.ladder.completion) QCOMPARE(findReward(promotion, reward.id), &reward);
        QVERIFY(!findReward(promotion, "nobody") && !findStep(promotion, "nobody"));
    });
}

void AnyPromotion::knowsTheStepOfEachOfItsNodes() {
    forMany([](const Promotion& promotion) {
        for (const Step& step : promotion.ladder.steps) {
            QCOMPARE(stepOf(promotion, step.id), &step);
            QCOMPARE(stepOf(promotion, step.qualification.id), &step);
            for (const Reward& reward : step.rewards) QCOMPARE(stepOf(promotion, reward.id), &step);
        }
        for (const Reward& reward : promotion.ladder.completion) QVERIFY(!stepOf(promotion, reward.id));
        QVERIFY(!stepOf(promotion, promotion.who.id));
    });
}

void AnyPromotion::namesTheNodeOfEverySelection() {
    forMany([](const Promotion& promotion) {
        const std::vector<NodeId> ids = nodeIds(promotion);
        forEachSelection(promotion,
                         [&](const NodeId& node, const Selection&) { QVERIFY2(isAmong(ids, node), node.c_str()); });
    });
}

void AnyPromotion::givesAndTakesEveryNumber() {
    forMany([](const Promotion& promotion) {
        const std::vector<NodeId> ids = nodeIds(promotion);
        for (const NumberPlace& place : numbersOf(promotion)) {
            QVERIFY2(place.address.node.empty() || isAmong(ids, place.address.node), place.address.node.c_str());
            const auto found = numberAt(promotion, place.address);
            QVERIFY2(found && found->number == place.number && found->unit == place.unit, place.address.field.c_str());
            const auto changed = withNumber(promotion, place.address, Number{-987'654'321});
            QVERIFY(changed && *changed != promotion);
            QVERIFY(withNumber(*changed, place.address, place.number) == promotion);
        }
    });
}

} // namespace offerwright::tests

using offerwright::tests::AnyPromotion;
OFFERWRIGHT_TEST(AnyPromotion)
#include "test_random_nodes.moc"
