// Bearer codes: claimed, a fact in the wallet, brought in line; and what dies in between.
#include <QTest>

#include "app/service/ledger/codes.h"
#include "tests/app/service/books.h"
#include "tests/app/service/faults.h"
#include "tests/app/service/ledger/shop.h"
#include "tests/support/dice.h"

namespace offerwright::ledger {
namespace {

const Plan kWithCode{.codes = {{"paper"}}, .result = "with code"};

} // namespace

class Codes : public QObject {
    Q_OBJECT
public:
    explicit Codes(tests::Kept kept)
        : m_books(tests::sharedBooks(kept)) {}
private slots:
    void init();
    void cleanup();
    void areHeldOnlyAsOftenAsTheyMayBeUsed();
    void areHeldOnceThoughAskedTwice();
    void areUsedWhenTheirSaleIsSettled();
    void areFreeAgainWhenTheirSaleIsVoided();
    void areFreeAgainWhenTheSaleIsRevisedWithoutThem();
    void areFreeAgainWhenTheyAreRefunded();
    void ofASaleThatNobodyKnowsAreFreedAndTheSaleIsClosed();
    void ofAnOpenSaleAreKeptWhateverTheTime();
    void areNeitherLostNorUsedTwiceWhoeverDies();

private:
    Answer hold(int sale) {
        const Instant until{m_shop->now.ms + 40 * kMinute};
        return holdCode(*m_shop->session, m_shop->scope, {"paper", walletNumbered(1), saleNumbered(sale), until});
    }
    bool bringInLine() { return settleCodes(*m_shop->session, m_shop->scope, m_shop->now, 100).has_value(); }
    /// Held, used.
    std::pair<std::int64_t, std::int64_t> state() {
        const auto rows = *m_shop->session->query("SELECT held, used FROM code");
        return {rows[0][0].number(), rows[0][1].number()};
    }
    void act(tests::Dice& dice);
    using Pair = std::pair<std::int64_t, std::int64_t>;
    const tests::Books& m_books;
    std::unique_ptr<Shop> m_shop;
};

void Codes::init() {
    m_shop = std::make_unique<Shop>(m_books.open());
    QVERIFY(addCode(*m_shop->session, m_shop->scope, "paper", 1));
}

void Codes::cleanup() {
    const auto violations = *verify(*m_shop->session, m_shop->scope);
    for (const Violation& violation : violations) qWarning() << violation.law.c_str() << violation.claim.c_str();
    QVERIFY(violations.empty());
}

void Codes::areHeldOnlyAsOftenAsTheyMayBeUsed() {
    QVERIFY(hold(1));
    QVERIFY((hold(2).error() == Refusal{Why::CodeTaken, "paper"}));
    QVERIFY((state() == Pair{1, 0}));
}

void Codes::areHeldOnceThoughAskedTwice() {
    QVERIFY(hold(1) && hold(1));
    QVERIFY((state() == Pair{1, 0}));
}

void Codes::areUsedWhenTheirSaleIsSettled() {
    QVERIFY(hold(1) && m_shop->open(1, kWithCode));
    QVERIFY(m_shop->settle(1, kWithCode)->shortfalls.empty());
    QVERIFY(bringInLine());
    QVERIFY((state() == Pair{0, 1}));
    QVERIFY(bringInLine());
    QVERIFY((state() == Pair{0, 1}));
    QCOMPARE(hold(2).error().why, Why::CodeTaken);
}

void Codes::areFreeAgainWhenTheirSaleIsVoided() {
    QVERIFY(hold(1) && m_shop->open(1, kWithCode) && m_shop->letGo(1));
    QVERIFY(bringInLine());
    QVERIFY((state() == Pair{0, 0}));
}

void Codes::areFreeAgainWhenTheSaleIsRevisedWithoutThem() {
    QVERIFY(hold(1) && m_shop->open(1, kWithCode) && m_shop->settle(1, kWithCode) && bringInLine());
    QVERIFY(m_shop->settle(1, {}, 2) && bringInLine());
    QVERIFY((state() == Pair{0, 0}));
}

void Codes::areFreeAgainWhenTheyAreRefunded() {
    QVERIFY(hold(1) && m_shop->open(1, kWithCode) && m_shop->settle(1, kWithCode) && bringInLine());
    Refund request{m_shop->call(2), saleNumbered(1), {}};
    request.codes = {{"paper"}};
    QVERIFY(refund(*m_shop->session, m_shop->scope, request) && bringInLine());
    QVERIFY((state() == Pair{0, 0}));
}

void Codes::ofASaleThatNobodyKnowsAreFreedAndTheSaleIsClosed() {
    QVERIFY(hold(1) && bringInLine());
    QVERIFY((state() == Pair{1, 0}));
    m_shop->now.ms += 40 * kMinute;
    QVERIFY(bringInLine());
    QVERIFY((state() == Pair{0, 0}));
    QCOMPARE(m_shop->open(1, kWithCode).error().why, Why::Closed);
    QVERIFY((m_shop->settle(1, kWithCode)->shortfalls == std::vector<Shortfall>{{"code", "paper", 1}}));
}

void Codes::ofAnOpenSaleAreKeptWhateverTheTime() {
    QVERIFY(hold(1) && m_shop->open(1, kWithCode));
    m_shop->now.ms += 400 * kMinute;
    QVERIFY(bringInLine());
    QVERIFY((state() == Pair{1, 0}));
    QVERIFY(m_shop->settle(1, kWithCode)->shortfalls.empty());
}

void Codes::act(tests::Dice& dice) {
    const int sale = static_cast<int>(dice.number(1, 12));
    m_shop->now.ms += dice.number(0, 5 * kMinute);
    dieAfter(dice.oneIn(3) ? static_cast<int>(dice.number(1, 14)) : 0);
    switch (dice.number(0, 5)) {
    case 0:
    case 1:
        if (hold(sale)) std::ignore = m_shop->open(sale, kWithCode);
        break;
    case 2: std::ignore = m_shop->settle(sale, dice.oneIn(4) ? Plan{} : kWithCode, dice.number(1, 3)); break;
    case 3: std::ignore = m_shop->letGo(sale, 1); break;
    case 4:
        std::ignore = expire(*m_shop->session, m_shop->scope, {walletNumbered(1), saleNumbered(sale)}, m_shop->now);
        break;
    default: bringInLine();
    }
}

/// When all is quiet, what is used is what settled sales used, and nothing is held.
void Codes::areNeitherLostNorUsedTwiceWhoeverDies() {
    const std::uint64_t seeds = m_books.kept() == tests::Kept::InMemory ? 200 : 20;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        init();
        tests::Dice dice(seed);
        for (int step = 0; step < 60; ++step) {
            try {
                act(dice);
            } catch (const Death&) {
            }
        }
        dieAfter(0);
        m_shop->now.ms += 1'000 * kMinute;
        const auto open = *due(*m_shop->session, m_shop->scope, m_shop->now, 100);
        for (const Due& sale : open) QVERIFY(expire(*m_shop->session, m_shop->scope, sale, m_shop->now));
        QVERIFY(bringInLine());
        const auto used = *m_shop->session->query("SELECT 1 FROM consumed WHERE kind = 'code' AND qty > 0");
        const std::string said = "seed " + std::to_string(seed);
        QVERIFY2((state() == Pair{0, static_cast<std::int64_t>(used.size())}), said.c_str());
        QVERIFY2(verify(*m_shop->session, m_shop->scope)->empty(), said.c_str());
    }
}

OFFERWRIGHT_TEST_ON(Codes, tests::Kept::InMemory, tests::Kept::OnPostgres, tests::Kept::OnPostgresSerializable)

} // namespace offerwright::ledger

#include "codes_test.moc"
