// Values that copies share, and money or none in the room of money.
#include "tests/support/test_main.h"
#include <QTest>
#include <offerwright/base/money.h>
#include <offerwright/base/shared.h>
#include <string>
#include <thread>
#include <vector>

namespace offerwright::tests {

class SharedValues : public QObject {
    Q_OBJECT
private slots:
    void copiesHoldOneValue() {
        const Shared<std::string> brand = "a brand of more than a few letters";
        const Shared<std::string> same = brand;
        QVERIFY(&*brand == &*same);
        QCOMPARE(sizeof brand, sizeof(void*));
    }
    void assigningPutsAnotherInThePlaceOfOneCopyOnly() {
        Shared<std::string> brand = "Aurore";
        const Shared<std::string> before = brand;
        brand = "Norval";
        QCOMPARE(*brand, std::string("Norval"));
        QCOMPARE(*before, std::string("Aurore"));
        brand = brand; // NOLINT: of itself
        QCOMPARE(*brand, std::string("Norval"));
    }
    void valuesThatAreAlikeAreEqualWhoeverHoldsThem() {
        QVERIFY(Shared<std::string>("x") == Shared<std::string>("x"));
        QVERIFY(!(Shared<std::string>("x") == Shared<std::string>("y")));
        QVERIFY(Shared<std::string>("x") == std::string("x"));
    }
    void oneThatSaysNothingTakesNoRoom() {
        const Shared<std::vector<int>> none = std::vector<int>{};
        QVERIFY(none.empty());
        QVERIFY(none == Shared<std::vector<int>>());
        QVERIFY(none.begin() == none.end());
    }
    void theLastToLetGoEndsIt() {
        const auto counted = std::make_shared<int>(1);
        {
            Shared<std::shared_ptr<int>> first = counted;
            const Shared<std::shared_ptr<int>> second = first;
            first = Shared<std::shared_ptr<int>>();
            QCOMPARE(counted.use_count(), 2L);
        }
        QCOMPARE(counted.use_count(), 1L);
    }
    void threadsMayCopyAndLetGoAtOnce() {
        const auto counted = std::make_shared<int>(1);
        {
            const Shared<std::shared_ptr<int>> held = counted;
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i)
                threads.emplace_back([held] {
                    for (int n = 0; n < 10'000; ++n) Shared<std::shared_ptr<int>> copy = held;
                });
        }
        QCOMPARE(counted.use_count(), 1L);
    }
};

class MoneyOrNone : public QObject {
    Q_OBJECT
private slots:
    void noneIsNoAmount() {
        QVERIFY(!MaybeMoney());
        QVERIFY(!MaybeMoney(std::optional<Money>()));
        QCOMPARE(MaybeMoney().value_or(Money{7}), Money{7});
        QCOMPARE(std::optional<Money>(MaybeMoney()), std::optional<Money>());
    }
    void everyAmountIsKept() {
        for (const std::int64_t minor : {std::int64_t{0}, std::int64_t{-1}, kMaxMinor, -kMaxMinor}) {
            const MaybeMoney some = Money{minor};
            QVERIFY(some.has_value());
            QCOMPARE(*some, Money{minor});
            QCOMPARE(some->minor, minor);
            QCOMPARE(std::optional<Money>(some), std::optional(Money{minor}));
        }
        QCOMPARE(sizeof(MaybeMoney), sizeof(Money));
    }
};

} // namespace offerwright::tests

using offerwright::tests::MoneyOrNone;
using offerwright::tests::SharedValues;
OFFERWRIGHT_TEST(SharedValues)
OFFERWRIGHT_TEST(MoneyOrNone)
#include "test_shared.moc"
