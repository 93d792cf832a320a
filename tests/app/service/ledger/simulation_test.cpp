// Random histories against a model. OFFERWRIGHT_HISTORIES says how many (a fiftieth of it on a server),
// OFFERWRIGHT_SEED where to begin.
#include "tests/app/service/faults.h"
#include "tests/app/service/ledger/history.h"
#include <QTest>

namespace offerwright::ledger {

class Histories : public QObject {
    Q_OBJECT
public:
    explicit Histories(tests::Kept kept)
        : m_books(tests::sharedBooks(kept)) {}
private slots:
    void comeOutAsTheModelSays();
    void thatRepeatUnderFreshIdsAreFoundOut();
    void thatLoseTheirOperationsAreFoundOut();

private:
    const tests::Books& m_books;
};

void Histories::comeOutAsTheModelSays() {
    const std::uint64_t first = qEnvironmentVariable("OFFERWRIGHT_SEED", "20261122").toULongLong();
    const std::uint64_t asked = qEnvironmentVariable("OFFERWRIGHT_HISTORIES", "1000").toULongLong();
    const std::uint64_t count = m_books.kept() == tests::Kept::InMemory ? asked : asked / 50;
    Met met;
    for (std::uint64_t seed = first; seed < first + count; ++seed) {
        const std::string fault = playHistory(m_books, seed, Planted::Nothing, met);
        QVERIFY2(fault.empty(), ("seed " + std::to_string(seed) + ": " + fault).c_str());
    }
    qInfo("repeats %lld refusals %lld shortfalls %lld revisions %lld refunds %lld deaths %lld (committed %lld) "
          "expiries %lld",
          static_cast<long long>(met.repeats), static_cast<long long>(met.refusals),
          static_cast<long long>(met.shortfalls), static_cast<long long>(met.revisions),
          static_cast<long long>(met.refunds), static_cast<long long>(met.deaths),
          static_cast<long long>(met.deathsAfterCommit), static_cast<long long>(met.expiries));
    for (const std::int64_t times : {met.repeats, met.refusals, met.shortfalls, met.revisions, met.refunds, met.deaths,
                                     met.deathsAfterCommit, met.expiries})
        QVERIFY(times > 0);
}

void Histories::thatRepeatUnderFreshIdsAreFoundOut() {
    Met met;
    QCOMPARE(playHistory(m_books, 1, Planted::Nothing, met), std::string());
    QVERIFY(!playHistory(m_books, 1, Planted::FreshIds, met).empty());
}

void Histories::thatLoseTheirOperationsAreFoundOut() {
    Met met;
    QVERIFY(!playHistory(m_books, 1, Planted::LostOperations, met).empty());
}

OFFERWRIGHT_TEST_ON(Histories, tests::Kept::InMemory, tests::Kept::OnPostgres, tests::Kept::OnPostgresSerializable)

} // namespace offerwright::ledger

#include "simulation_test.moc"
