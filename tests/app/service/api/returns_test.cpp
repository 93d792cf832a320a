// Random sales and returns of one customer: what the service has of the wallet is what the engine's book has.
#include <QTest>

#include "offerwright/text/documents.h"
#include "offerwright/wallet/returns.h"
#include "tests/app/service/api/shop.h"
#include "tests/engine/adjudicate/offers.h"
#include "tests/support/test_main.h"
#include <nlohmann/json.hpp>

namespace offerwright::tests {
namespace {

using Json = nlohmann::json;

constexpr int kShops = 40;
constexpr int kSteps = 14;

/// A sale that was settled, and what of it came back.
struct Sold {
    int number = 0;
    std::int64_t revision = 0;
    PastSale sale;
    LineParts returned = {};
};

/// A shop and the engine's book beside it.
class Days {
public:
    explicit Days(std::uint64_t seed)
        : m_dice(seed) {
        const auto programme = std::make_shared<const Programme>(randomShop(m_dice));
        OW_ASSERT(m_shop.publish(randomOffers(m_dice, 10), programme).status == 200);
        m_book.opening.id = "4711";
    }

    void step() {
        const bool returns = !m_sold.empty() && m_dice.oneIn(3);
        if (returns)
            giveBack(m_sold[static_cast<std::size_t>(m_dice.number(0, static_cast<int>(m_sold.size()) - 1))]);
        else
            sell();
    }
    /// What differs, in words; empty when nothing does.
    std::string difference();
    int returned() const { return m_returned; }

private:
    void sell();
    void giveBack(Sold& sold);
    std::optional<LinePart> partOf(const Sold& sold);
    LocalDate today() const { return toLocal(m_shop.now, m_shop.live()->programme().zone).date; }

    Dice m_dice;
    Shop m_shop;
    Book m_book;
    std::vector<Sold> m_sold;
    int m_number = 0;
    int m_returned = 0;
    std::string m_fault;
};

void Days::sell() {
    Basket basket = randomSale(m_dice);
    basket.customer = "4711";
    basket.store.clear();
    basket.at = m_shop.now;
    const Customer before = customerOn(m_book, today());
    const auto result = adjudicate(*m_shop.live(), basket, before, *basket.at);
    if (!result) return;
    const int number = ++m_number;
    const auto told = m_shop.call("POST", "/v1/transactions/" + idNumbered(number) + "/settle", printBasket(basket));
    if (told.status != 200) m_fault = told.body;
    m_book = settled(std::move(m_book), {std::to_string(number), 0, result->effects});
    m_sold.push_back({number, 0, {m_shop.live(), basket, before, *basket.at}});
}

/// A piece, or all of what is one.
std::optional<LinePart> Days::partOf(const Sold& sold) {
    const auto& lines = sold.sale.basket.lines;
    if (lines.empty()) return {};
    const auto line = static_cast<std::size_t>(m_dice.number(0, static_cast<int>(lines.size()) - 1));
    std::int64_t left = lines[line].quantity.thousandths;
    for (const LinePart& back : sold.returned)
        if (back.line == line) left -= back.quantity.thousandths;
    if (left <= 0) return {};
    const bool isInPieces = lines[line].measure == UnitOfMeasure::Piece && lines[line].quantity.isWhole();
    return LinePart{line, {isInPieces ? 1000 : left}};
}

void Days::giveBack(Sold& sold) {
    const auto part = partOf(sold);
    if (!part) return;
    const auto expected = refund(sold.sale, sold.returned, {*part});
    if (!expected) return;
    const Json body{{"original", idNumbered(sold.number)},
                    {"lines", {{{"line", part->line}, {"quantity", printDecimal(part->quantity.thousandths, 3)}}}}};
    const auto told = m_shop.call("POST", "/v1/transactions/" + idNumbered(500 + ++m_number) + "/refund", body.dump());
    const Json answer = Json::parse(told.body);
    const bool isSame = told.status == 200 && answer["refund"]["money"] == expected->money.minor;
    if (!isSame) m_fault = told.body + " instead of " + std::to_string(expected->money.minor);
    sold.returned.push_back(*part);
    m_book = settled(std::move(m_book), {std::to_string(sold.number), ++sold.revision, expected->effects});
    ++m_returned;
}

std::string Days::difference() {
    if (!m_fault.empty()) return m_fault;
    const Json has = Json::parse(m_shop.call("GET", "/v1/wallets/4711").body);
    const Customer expected = customerOn(m_book, today());
    if (!has.contains("points")) return expected.wallet.visits == 0 ? "" : has.dump();
    if (has["points"] != expected.points)
        return "points " + has["points"].dump() + ", not " + std::to_string(expected.points);
    const Json wallet = Json::parse(printWallet(expected.wallet));
    if (has["wallet"] != wallet) return has["wallet"].dump() + ", not " + wallet.dump();
    return m_shop.faultsOfBooks();
}

} // namespace

class Returns : public QObject {
    Q_OBJECT

private slots:
    void leaveWhatTheEnginesBookLeaves();
};

void Returns::leaveWhatTheEnginesBookLeaves() {
    int returned = 0;
    for (std::uint64_t seed = 1; seed <= kShops; ++seed) {
        Days days(seed);
        for (int step = 0; step < kSteps; ++step) {
            days.step();
            const std::string difference = days.difference();
            QVERIFY2(difference.empty(),
                     ("seed " + std::to_string(seed) + " step " + std::to_string(step) + ": " + difference).c_str());
        }
        returned += days.returned();
    }
    QVERIFY2(returned > 50, qPrintable(QString::number(returned)));
}

OFFERWRIGHT_TEST(Returns)

} // namespace offerwright::tests

#include "returns_test.moc"
