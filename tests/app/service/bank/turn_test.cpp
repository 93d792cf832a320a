// What a turn does with what a database says, on a database that says what the test wants.
#include "app/service/bank/turn.h"
#include "tests/support/test_main.h"
#include <QTest>

namespace offerwright::bank {
namespace {

/// Answers `faults` one after the other, each to the next call of the kind that the test chose, and then does well.
class Moody : public sql::Session {
public:
    enum class On { Statement, Commit };
    Moody(On on, std::vector<sql::Fault> faults)
        : m_on(on)
        , m_faults(std::move(faults)) {}

    int begun = 0;
    int committed = 0;
    int rolledBack = 0;

protected:
    sql::Result<std::int64_t> runStatement(std::string_view sql, sql::Params) override {
        const bool isOfAPart = sql.find("SAVEPOINT") != std::string_view::npos;
        if (auto failure = isOfAPart ? std::nullopt : next(On::Statement)) return std::unexpected(*failure);
        return 1;
    }
    sql::Result<sql::Rows> queryStatement(std::string_view, sql::Params) override { return sql::Rows(); }
    sql::Done defineStatement(std::string_view) override { return {}; }
    sql::Done begin() override {
        ++begun;
        return {};
    }
    sql::Done beginReading() override { return {}; }
    sql::Done commit() override {
        if (auto failure = next(On::Commit)) return std::unexpected(*failure);
        ++committed;
        return {};
    }
    void rollBack() override { ++rolledBack; }

private:
    std::optional<sql::Failure> next(On on) {
        if (on != m_on || m_faults.empty()) return std::nullopt;
        const sql::Failure failure{m_faults.front(), {}};
        m_faults.erase(m_faults.begin());
        return failure;
    }
    On m_on;
    std::vector<sql::Fault> m_faults;
};

using sql::Fault;

struct Outcome {
    std::optional<Fault> fault; ///< told at the end
    int times = 0;              ///< that the work was done
    bool operator==(const Outcome&) const = default;
};

Outcome together(Moody& session, Limits limits) {
    Outcome outcome;
    std::vector<Order> orders(3);
    for (Order& order : orders)
        order = {[](sql::Session& at) { std::ignore = at.run("ONE"); },
                 [&](sql::Done done) { outcome.fault = done ? std::nullopt : std::optional(done.error().fault); }};
    orders[0].work = [&](sql::Session& at) {
        ++outcome.times;
        std::ignore = at.run("ONE");
    };
    doTogether(session, orders, Patience(limits));
    return outcome;
}

Outcome alone(Moody& session, Limits limits) {
    Outcome outcome;
    Order order{[&](sql::Session& at) {
                    ++outcome.times;
                    auto transaction = sql::Transaction::begin(at);
                    if (at.run("ONE")) std::ignore = transaction->commit();
                },
                [&](sql::Done done) { outcome.fault = done ? std::nullopt : std::optional(done.error().fault); }};
    doAlone(session, order, Patience(limits));
    return outcome;
}

} // namespace

class Turn : public QObject {
    Q_OBJECT
private slots:
    void isTakenAgainAfterAConflict();
    void isGivenUpAfterEnoughConflicts();
    void isGivenUpAfterItsTime();
    void isNotTakenAgainWhenNobodyKnows();
    void isSpoiltByTroubleAndNotByARefusal();
};

void Turn::isTakenAgainAfterAConflict() {
    for (const auto on : {Moody::On::Statement, Moody::On::Commit}) {
        Moody forAll(on, {Fault::Conflict, Fault::Conflict});
        QVERIFY((together(forAll, {.attempts = 3}) == Outcome{std::nullopt, 3}));
        QCOMPARE(forAll.committed, 1);
        QCOMPARE(forAll.rolledBack, 2);
        Moody forOne(on, {Fault::Conflict, Fault::Conflict});
        QVERIFY((alone(forOne, {.attempts = 3}) == Outcome{std::nullopt, 3}));
        QCOMPARE(forOne.committed, 1);
    }
}

void Turn::isGivenUpAfterEnoughConflicts() {
    Moody forAll(Moody::On::Commit, {Fault::Conflict, Fault::Conflict, Fault::Conflict});
    QVERIFY((together(forAll, {.attempts = 3}) == Outcome{Fault::Conflict, 3}));
    QCOMPARE(forAll.committed, 0);
    Moody forOne(Moody::On::Statement, {Fault::Conflict, Fault::Conflict, Fault::Conflict});
    QVERIFY((alone(forOne, {.attempts = 3}) == Outcome{Fault::Conflict, 3}));
    QCOMPARE(forOne.rolledBack, 3);
}

void Turn::isGivenUpAfterItsTime() {
    Moody session(Moody::On::Commit, std::vector<Fault>(50, Fault::Conflict));
    const Outcome outcome = together(session, {.attempts = 1'000, .deadlineMs = 30});
    QVERIFY(outcome.fault == Fault::Conflict);
    QVERIFY(outcome.times < 40);
}

void Turn::isNotTakenAgainWhenNobodyKnows() {
    for (const Fault fault : {Fault::Unknown, Fault::Full, Fault::Damaged}) {
        Moody forAll(Moody::On::Commit, {fault});
        QVERIFY((together(forAll, {.attempts = 3}) == Outcome{fault, 1}));
        Moody forOne(Moody::On::Commit, {fault});
        QVERIFY((alone(forOne, {.attempts = 3}) == Outcome{fault, 1}));
    }
}

void Turn::isSpoiltByTroubleAndNotByARefusal() {
    Moody refusing(Moody::On::Statement, {Fault::Constraint});
    QVERIFY((together(refusing, {.attempts = 3}) == Outcome{std::nullopt, 1}));
    QCOMPARE(refusing.committed, 1);
    Moody full(Moody::On::Statement, {Fault::Full});
    QVERIFY((together(full, {.attempts = 3}) == Outcome{Fault::Full, 1}));
    QCOMPARE(full.rolledBack, 1);
    QCOMPARE(full.committed, 0);
}

OFFERWRIGHT_TEST(Turn)

} // namespace offerwright::bank

#include "turn_test.moc"
