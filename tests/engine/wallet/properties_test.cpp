// What holds for every history of sales and returns. A failure prints the seed that brings it back.
#include <QTest>

#include "offerwright/wallet/returns.h"
#include "tests/engine/adjudicate/offers.h"
#include "tests/support/random_basket.h"
#include "tests/support/test_main.h"
#include <algorithm>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

constexpr std::uint64_t kSeed = 20261122;
constexpr std::uint64_t kRounds = 300;

/// A stamp card for anything, so that every sale leaves something behind.
std::shared_ptr<const Promotion> card(Dice& dice) {
    auto made = std::make_shared<Promotion>();
    made->id = "card";
    made->name.set("en", "Card");
    made->status = Status::Live;
    made->stage = Stage::Basket;
    made->who = {"who", Group{}};
    made->when = {"when", Group{}};
    made->ladder.relation = Relation::Cycle;
    for (std::size_t i = 0; i < 1 + dice.below(3); ++i) {
        Step step{.id = "stamp" + std::to_string(i), .qualification = {"if" + std::to_string(i), Group{}}};
        step.frequency.count.kind = dice.any(CountKind::Quantity);
        step.frequency.reach = {step.frequency.count.kind >= CountKind::Spend ? dice.number(1, 6) * 1000
                                                                              : dice.number(1, 3)};
        step.rewards = {{"give" + std::to_string(i), AmountOff{{dice.number(1, 300)}, Per::Order, {}, {}}}};
        made->ladder.steps.push_back(std::move(step));
    }
    made->ladder.anyOrder = dice.oneIn(2);
    made->ladder.overflow = dice.any(Overflow::Dropped);
    return made;
}

/// A customer's sales, each with up to four lines of up to three.
struct History {
    explicit History(std::uint64_t seed)
        : dice(seed) {
        auto promotions = randomOffers(dice, 1 + dice.below(6));
        promotions.push_back(card(dice));
        auto programme = std::make_shared<Programme>(randomProgramme(dice));
        programme->baseEarn = {.points = 1, .every = 100};
        const auto catalogue = std::make_shared<const Catalogue>(randomCatalogue(dice));
        set = compile({promotions, programme, catalogue}).set;
        customer = randomCustomer(dice);
        customer.id = "c";
        at = randomInstant(dice);
    }
    Basket basket() {
        Basket made = randomSale(dice);
        std::erase_if(made.lines, [](const Line& line) { return line.quantity.thousandths <= 0; });
        if (made.lines.size() > 4) made.lines.resize(4);
        for (Line& line : made.lines)
            if (line.quantity.isWhole()) line.quantity = Quantity::pieces(dice.number(1, 3));
        made.customer = "c";
        return made;
    }
    PastSale sale(const Customer& before) { return {set, basket(), before, at}; }

    Dice dice;
    std::shared_ptr<const PromotionSet> set;
    Customer customer;
    Instant at;
};

bool isWhole(const Line& line) { return line.measure == UnitOfMeasure::Piece && line.quantity.isWhole(); }

/// Every unit of a basket, one part each, in random order.
LineParts piecesOf(const Basket& basket, Dice& dice) {
    LineParts pieces;
    for (std::size_t i = 0; i < basket.lines.size(); ++i) {
        const Quantity unit = isWhole(basket.lines[i]) ? Quantity{1000} : basket.lines[i].quantity;
        for (Quantity left = basket.lines[i].quantity; left.thousandths > 0; left.thousandths -= unit.thousandths)
            pieces.push_back({i, unit});
    }
    for (std::size_t i = pieces.size(); i > 1; --i) std::swap(pieces[i - 1], pieces[dice.below(i)]);
    return pieces;
}

LineParts firstOf(const LineParts& pieces, std::size_t count) {
    return {pieces.begin(), pieces.begin() + static_cast<std::ptrdiff_t>(count)};
}

std::int64_t creditsOf(const Refund& refund) {
    std::int64_t sum = 0;
    for (const AccountChange& each : refund.clawback) sum += each.amount;
    return sum;
}

/// Runs `claim(history)` over many; it returns what is wrong, or nothing.
template <typename Claim> QByteArray firstBreach(const Claim& claim) {
    for (std::uint64_t seed = kSeed; seed < kSeed + kRounds; ++seed) {
        History history(seed);
        if (const QByteArray breach = claim(history); !breach.isEmpty())
            return "seed " + QByteArray::number(qulonglong(seed)) + ": " + breach;
    }
    return {};
}

} // namespace

class AnyHistory : public QObject {
    Q_OBJECT

private slots:
    void returningEverythingNetsToZero();
    void returningPieceByPieceNeverBeatsReturningAtOnce();
    void nobodyPaysLessThanForSomeBasketOnTheWay();
    void linesOfARefundSumToIt();
    void aSaleTakenBackLeavesWhatTheOthersLeft();
    void settlingTwiceIsSettlingOnce();
    void fulfillingInPartsEarnsWhatTheOrderEarns();
    void countsAndBalancesOfJourneysNeverGoBelowZero();
};

void AnyHistory::returningEverythingNetsToZero() {
    const QByteArray breach = firstBreach([](History& history) -> QByteArray {
        const PastSale sale = history.sale(history.customer);
        if (sale.basket.lines.empty()) return {};
        const auto paid = adjudicate(*sale.set, sale.basket, sale.customer, sale.at);
        const LineParts pieces = piecesOf(sale.basket, history.dice);
        const auto back = refund(sale, {}, pieces);
        if (!back) return "refused";
        if (back->money != paid->payable) return "not all the money came back";
        if (!back->effects.empty()) return "something stays";
        Book book{.opening = history.customer, .postings = {}};
        book = settled(std::move(book), {"sale", 0, paid->effects});
        book = settled(std::move(book), {"sale", 1, back->effects});
        return customerOn(book, {}) == customerOn({history.customer, {}}, {}) ? QByteArray() : "the wallet differs";
    });
    QVERIFY2(breach.isEmpty(), breach.constData());
}

void AnyHistory::returningPieceByPieceNeverBeatsReturningAtOnce() {
    const QByteArray breach = firstBreach([](History& history) -> QByteArray {
        const PastSale sale = history.sale(history.customer);
        LineParts pieces = piecesOf(sale.basket, history.dice);
        if (pieces.empty()) return {};
        pieces.resize(1 + history.dice.below(pieces.size()));
        const auto atOnce = refund(sale, {}, pieces);
        std::int64_t money = 0;
        std::int64_t credits = 0;
        Effects last;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const auto piece = refund(sale, firstOf(pieces, i), {pieces[i]});
            if (piece->money.minor < 0) return "a refund below zero";
            money += piece->money.minor;
            credits += creditsOf(*piece);
            last = piece->effects;
        }
        if (money != atOnce->money.minor) return "another sum of money than at once";
        if (credits != creditsOf(*atOnce)) return "other credits taken back than at once";
        return last == atOnce->effects ? QByteArray() : "other effects than at once";
    });
    QVERIFY2(breach.isEmpty(), breach.constData());
}

/// The law's own words, and why the one who buys and returns never wins: what was paid in the end is the price of a
/// basket that lies between the kept and the whole, or of nothing.
void AnyHistory::nobodyPaysLessThanForSomeBasketOnTheWay() {
    const QByteArray breach = firstBreach([](History& history) -> QByteArray {
        const PastSale sale = history.sale(history.customer);
        const LineParts pieces = piecesOf(sale.basket, history.dice);
        if (pieces.empty()) return {};
        const auto paid = adjudicate(*sale.set, sale.basket, sale.customer, sale.at)->payable.minor;
        const LineParts some = firstOf(pieces, 1 + history.dice.below(pieces.size()));
        const std::int64_t money = refund(sale, {}, some)->money.minor;
        Basket kept = sale.basket;
        for (const LinePart& part : some) kept.lines[part.line].quantity.thousandths -= part.quantity.thousandths;
        std::erase_if(kept.lines, [](const Line& line) { return line.quantity.thousandths == 0; });
        const std::int64_t cost =
            kept.lines.empty() ? 0 : adjudicate(*sale.set, kept, sale.customer, sale.at)->payable.minor;
        if (money > paid) return "more came back than was paid";
        return money >= paid - cost ? QByteArray() : "less than the law says";
    });
    QVERIFY2(breach.isEmpty(), breach.constData());
}

void AnyHistory::linesOfARefundSumToIt() {
    const QByteArray breach = firstBreach([](History& history) -> QByteArray {
        const PastSale sale = history.sale(history.customer);
        const LineParts pieces = piecesOf(sale.basket, history.dice);
        if (pieces.empty()) return {};
        const auto back = refund(sale, {}, firstOf(pieces, 1 + history.dice.below(pieces.size())));
        std::int64_t sum = 0;
        for (const LineRefund& line : back->lines) {
            if (line.amount.minor < 0) return "a line below zero";
            sum += line.amount.minor;
        }
        return sum == back->money.minor ? QByteArray() : "lines do not sum to the refund";
    });
    QVERIFY2(breach.isEmpty(), breach.constData());
}

void AnyHistory::aSaleTakenBackLeavesWhatTheOthersLeft() {
    const QByteArray breach = firstBreach([](History& history) -> QByteArray {
        Book book{.opening = history.customer, .postings = {}};
        const std::size_t sales = 2 + history.dice.below(5);
        for (std::size_t i = 0; i < sales; ++i) {
            const PastSale sale = history.sale(customerOn(book, {}));
            const auto result = adjudicate(*sale.set, sale.basket, sale.customer, sale.at);
            const Book before = book;
            book = settled(std::move(book), {std::to_string(i), 0, result->effects});
            if (reversed(book, std::to_string(i)) != before) return "taking back at once leaves something";
            history.at.ms += 86400000;
        }
        Book others = book;
        const std::string gone = std::to_string(history.dice.below(sales));
        std::erase_if(others.postings, [&](const Posting& each) { return each.transaction == gone; });
        if (reversed(book, gone) != others) return "taking back late leaves something";
        for (std::size_t i = 0; i < sales; ++i) book = reversed(std::move(book), std::to_string(i));
        return customerOn(book, {}) == customerOn({history.customer, {}}, {}) ? QByteArray() : "the wallet differs";
    });
    QVERIFY2(breach.isEmpty(), breach.constData());
}

void AnyHistory::settlingTwiceIsSettlingOnce() {
    const QByteArray breach = firstBreach([](History& history) -> QByteArray {
        const PastSale sale = history.sale(history.customer);
        const auto result = adjudicate(*sale.set, sale.basket, sale.customer, sale.at);
        const Posting posting{"sale", 0, result->effects};
        const Book once = settled({history.customer, {}}, posting);
        return settled(once, posting) == once ? QByteArray() : "twice is not once";
    });
    QVERIFY2(breach.isEmpty(), breach.constData());
}

void AnyHistory::fulfillingInPartsEarnsWhatTheOrderEarns() {
    const QByteArray breach = firstBreach([](History& history) -> QByteArray {
        const PastSale order = history.sale(history.customer);
        const LineParts pieces = piecesOf(order.basket, history.dice);
        if (pieces.empty()) return {};
        const auto atOnce = fulfil(order, {}, pieces);
        std::int64_t whole = 0;
        for (const AccountChange& each : atOnce->points) whole += each.amount;
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const auto part = fulfil(order, firstOf(pieces, i), {pieces[i]});
            for (const AccountChange& each : part->points) {
                if (each.amount <= 0) return "nothing is credited as something";
                sum += each.amount;
            }
        }
        return sum == whole ? QByteArray() : "the parts earn another sum than the order";
    });
    QVERIFY2(breach.isEmpty(), breach.constData());
}

void AnyHistory::countsAndBalancesOfJourneysNeverGoBelowZero() {
    const QByteArray breach = firstBreach([](History& history) -> QByteArray {
        Book book{.opening = history.customer, .postings = {}};
        for (int i = 0; i < 6; ++i) {
            const PastSale sale = history.sale(customerOn(book, {}));
            const auto result = adjudicate(*sale.set, sale.basket, sale.customer, sale.at);
            book = settled(std::move(book), {std::to_string(i), 0, result->effects});
            if (history.dice.oneIn(2)) book = reversed(std::move(book), std::to_string(history.dice.number(0, i)));
            history.at.ms += history.dice.number(1, 40) * 86400000;
            const Customer now = customerOn(book, {});
            if (now.points < 0 || now.wallet.visits < 0) return "points or visits below zero";
            for (const Counter& counter : now.wallet.counters)
                for (const DayCount& day : counter.days)
                    if (day.amount < 0) return "a count below zero";
        }
        return {};
    });
    QVERIFY2(breach.isEmpty(), breach.constData());
}

OFFERWRIGHT_TEST(AnyHistory)
#include "properties_test.moc"
