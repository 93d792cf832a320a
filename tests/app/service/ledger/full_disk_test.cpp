// A disk that is full: a step is refused whole and told so, and is done when there is room again.
#include <QTest>

#include "tests/app/service/books.h"
#include "tests/app/service/ledger/shop.h"

namespace offerwright::ledger {

class FullDisk : public QObject {
    Q_OBJECT
private slots:
    void init();
    void refusesAStepWhole();
    void leavesRoomForNoHalfOfAnything();

private:
    /// As full as it can be while `pages` more find room.
    void leaveRoomFor(std::int64_t pages) {
        const std::int64_t count = m_shop->session->query("PRAGMA page_count")->front()[0].number();
        QVERIFY(m_shop->session->query("PRAGMA max_page_count = " + std::to_string(count + pages)));
    }
    std::optional<tests::Books> m_books;
    std::unique_ptr<Shop> m_shop;
};

void FullDisk::init() {
    m_books.emplace(tests::Kept::InAFile);
    m_shop = std::make_unique<Shop>(m_books->open());
}

void FullDisk::refusesAStepWhole() {
    leaveRoomFor(0);
    Plan plan = earning(10);
    plan.result = std::string(20'000, 'r');
    const Answer refused = m_shop->settle(1, plan);
    QVERIFY(!refused && refused.error().why == Why::Database);
    QCOMPARE(refused.error().failure.fault, sql::Fault::Full);
    QVERIFY(m_shop->view() == WalletView{});
    leaveRoomFor(1'000);
    QVERIFY(m_shop->settle(1, plan));
    QCOMPARE(m_shop->posted(), 10);
}

/// Whatever page it is that finds no room.
void FullDisk::leavesRoomForNoHalfOfAnything() {
    int refused = 0;
    for (int sale = 1; sale <= 300; ++sale) {
        leaveRoomFor(sale % 3);
        const Answer answer = m_shop->settle(sale, earning(1));
        refused += answer ? 0 : 1;
        if (!answer) QCOMPARE(answer.error().failure.fault, sql::Fault::Full);
        if (!answer) leaveRoomFor(100);
        QVERIFY(answer || m_shop->settle(sale, earning(1)));
    }
    QVERIFY(refused > 5);
    QCOMPARE(m_shop->posted(), 300);
    QVERIFY(verify(*m_shop->session, m_shop->scope)->empty());
}

OFFERWRIGHT_TEST(FullDisk)

} // namespace offerwright::ledger

#include "full_disk_test.moc"
