// One till, its service and its disk, each of which fails when the test says so.
#include <QTest>

#include "app/till/till.h"
#include "tests/app/service/api/shop.h"
#include "tests/support/memory_disk.h"
#include "tests/support/test_main.h"
#include <offerwright/text/publication.h>

namespace offerwright::tests {
namespace {

using till::Alarm;
using till::How;
using till::Till;
using wire::Loss;

const std::string kCoffee =
    R"({"lines":[{"category":["Coffee"],"qty":1,"sku":"a","unit_price_minor":1000}],"time":"2027-03-10T10:00:00Z"})";

/// The service's calls, and what the network does to them.
class Wire : public wire::Service {
public:
    explicit Wire(Shop& shop)
        : m_shop(shop) {}

    wire::Reply ask(const wire::Ask& ask, wire::Milliseconds budget) override {
        asked.push_back(ask.method + ' ' + ask.target.substr(ask.target.rfind('/')));
        m_shop.now.ms += slowMs;
        if (loses == Loss::NotSent) return std::unexpected(Loss::NotSent);
        std::vector<http::Header> headers;
        for (const wire::Header& header : ask.headers) headers.push_back({header.name, header.value});
        const auto response = m_shop.call(ask.method, ask.target, ask.body, key, headers);
        const bool isLost = loses && (!onlySettle || ask.target.contains("settle"));
        if (isLost) m_shop.now.ms += budget.count();
        if (isLost) return std::unexpected(*loses);
        std::string etag;
        for (const http::Header& header : response.headers)
            if (header.name == "etag") etag = header.value;
        return wire::Answer{response.status, response.body, etag};
    }

    std::optional<Loss> loses;
    bool onlySettle = false;
    std::int64_t slowMs = 10;
    std::string key = "acme-till";
    std::vector<std::string> asked;

private:
    Shop& m_shop;
};

struct Counter {
    Counter() {
        const auto set = offerOf().set;
        publish({set->promotions().begin(), set->promotions().end()});
        shop.house().takesUnsigned = false;
        const std::string body = "{\"key\":\"" + printHex(keyNumbered(50).publicKey().bytes) + "\"}";
        OW_ASSERT(shop.call("PUT", "/v1/tills/t1", body, "acme-studio").status == 200);
        open();
    }
    void publish(const std::vector<std::shared_ptr<const Promotion>>& promotions) {
        const auto programme = std::make_shared<const Programme>(offerOf().set->programme());
        OW_ASSERT(shop.publish(promotions, programme).status == 200);
    }
    void open(till::Room room = {}) {
        disk.powerUp();
        auto made =
            Till::open({.name = "t1", .source = {acme().trust, "acme", "production"}, .room = room}, keyNumbered(50),
                       {disk, wire, [this] { return shop.now; },
                        [this] {
                            std::array<std::uint8_t, 16> chance{};
                            for (auto& byte : chance) byte = static_cast<std::uint8_t>(dice.below(256));
                            return chance;
                        }});
        OW_ASSERT(made);
        till = std::make_unique<Till>(std::move(*made));
    }
    till::Sold sell(const std::string& basket = kCoffee) { return *till->sell(basket); }
    std::size_t settled() { return shop.session().query("SELECT txn FROM txn WHERE state = 'settled'")->size(); }
    bool rings(Alarm alarm) const { return std::ranges::count(till->status().alarms, alarm) > 0; }

    Shop shop;
    Wire wire{shop};
    MemoryDisk disk;
    Dice dice{7};
    std::unique_ptr<Till> till;
};

} // namespace

class ATill : public QObject {
    Q_OBJECT

private slots:
    void sellsOnlineWhileItIsAnswered();
    void sellsAloneWhatAsksNothingOfTheBooks();
    void knowsAloneWhatTheServiceSells();
    void leavesCouponsAndPointsForLater();
    void finishesUnderTheSameIdWhenInDoubt();
    void tellsWhatWasPaidWhenThePowerWasCut();
    void asksNoMoreAfterThreeFailures();
    void takesSlowAnswersAndCountsThem();
    void keepsTheBundleThroughAnEnd();
    void takesNoOlderBundle();
    void goesOnAfterTheBundlesTimeWithLastDays();
    void sellsAtBasePriceWithoutABundle();
    void sellsAtBasePriceWhenTheJournalIsFull();
    void stopsWhatWasStoppedAtTheNextContact();
    void saysThatItIsNotEnrolled();
    void saysThatItsKeyIsRefused();
    void tellsFaultsOfABasket();
};

void ATill::sellsOnlineWhileItIsAnswered() {
    Counter counter;
    const till::Sold sold = counter.sell();
    QCOMPARE(sold.how, How::Online);
    QCOMPARE(sold.total, std::int64_t{800});
    QCOMPARE(counter.settled(), std::size_t{1});
    QCOMPARE(counter.till->status().waiting, std::int64_t{0});
}

void ATill::sellsAloneWhatAsksNothingOfTheBooks() {
    Counter counter;
    QVERIFY(counter.till->fetch());
    counter.wire.loses = Loss::NotSent;
    const till::Sold sold = counter.sell();
    QCOMPARE(sold.how, How::Alone);
    QCOMPARE(sold.total, std::int64_t{800});
    QVERIFY(sold.isStale);
    QCOMPARE(counter.settled(), std::size_t{0});
    counter.wire.loses = {};
    QCOMPARE(counter.till->upload().heard, std::int64_t{1});
    QCOMPARE(counter.settled(), std::size_t{1});
    QVERIFY(!counter.rings(Alarm::BillsDiffer));
}

void ATill::knowsAloneWhatTheServiceSells() {
    const std::string byCode =
        R"({"lines":[{"qty":1,"sku":"a","unit_price_minor":1000}],"time":"2027-03-10T10:00:00Z"})";
    const auto coffee = [](Counter& counter, const std::string& category) {
        const std::string line = R"({"sku": "a", "name": "Coffee 250 g", "category": [")" + category + R"("]})";
        OW_ASSERT(counter.shop.call("PUT", "/v1/catalogue", line, "acme-studio").status == 200);
    };
    Counter counter;
    coffee(counter, "Coffee");
    QCOMPARE(counter.sell(byCode).total, std::int64_t{800});
    QVERIFY(counter.till->fetch());
    const auto whole = counter.wire.asked.size();
    QVERIFY(counter.till->fetch()); // by its tag
    QCOMPARE(counter.wire.asked.size(), whole + 3);
    counter.wire.loses = Loss::NotSent;
    QCOMPARE(counter.sell(byCode).how, How::Alone);
    counter.open(); // and after the power was off
    QCOMPARE(counter.sell(byCode).total, std::int64_t{800});
    counter.wire.loses = {};
    QCOMPARE(counter.till->upload().heard, std::int64_t{2});
    QVERIFY(!counter.rings(Alarm::BillsDiffer));
    coffee(counter, "Tea");
    QVERIFY(counter.till->fetch());
    counter.wire.loses = Loss::NotSent;
    QCOMPARE(counter.sell(byCode).total, std::int64_t{1000});
    const auto names = counter.disk.names();
    QCOMPARE(std::ranges::count_if(names, [](const auto& name) { return name.starts_with("catalogue-"); }), 1);
}

void ATill::leavesCouponsAndPointsForLater() {
    Counter counter;
    QVERIFY(counter.till->fetch());
    counter.wire.loses = Loss::NotSent;
    const std::string basket = R"({"burn":100,"coupons":["C"],"customer":"ann",)" + kCoffee.substr(1);
    const till::Sold sold = counter.sell(basket);
    QCOMPARE(sold.how, How::Alone);
    QVERIFY(!sold.basket.contains("burn") && !sold.basket.contains("coupons"));
    QVERIFY(sold.basket.contains("ann"));
}

/// The service has booked it, and the answer was lost.
void ATill::finishesUnderTheSameIdWhenInDoubt() {
    Counter counter;
    counter.wire.loses = Loss::TimedOut;
    counter.wire.onlySettle = true;
    const till::Sold sold = counter.sell();
    QCOMPARE(sold.how, How::Opened);
    QCOMPARE(counter.settled(), std::size_t{1});
    QCOMPARE(counter.till->status().waiting, std::int64_t{1});
    counter.wire.loses = {};
    QCOMPARE(counter.till->upload().left, std::int64_t{0});
    QCOMPARE(counter.settled(), std::size_t{1});
    QCOMPARE(counter.shop.faultsOfBooks(), std::string());
}

void ATill::tellsWhatWasPaidWhenThePowerWasCut() {
    Counter counter;
    counter.wire.loses = Loss::TimedOut;
    counter.wire.onlySettle = true;
    counter.disk.cutAfter(1); // what is paid is kept, and the journal's record is cut
    counter.till->sell(kCoffee);
    QVERIFY(counter.disk.isCut);
    counter.wire.loses = {};
    counter.open();
    QCOMPARE(counter.till->status().waiting, std::int64_t{1});
    QCOMPARE(counter.till->upload().heard, std::int64_t{1});
    QCOMPARE(counter.settled(), std::size_t{1});
}

void ATill::asksNoMoreAfterThreeFailures() {
    Counter counter;
    QVERIFY(counter.till->fetch());
    counter.wire.loses = Loss::NotSent;
    for (int i = 0; i < 3; ++i) QCOMPARE(counter.sell().how, How::Alone);
    counter.wire.asked.clear();
    counter.sell();
    QVERIFY(counter.wire.asked.empty());
    QVERIFY(!counter.till->status().isOnline);
    counter.wire.loses = {};
    counter.shop.now.ms += 61'000;
    counter.till->rest();
    QVERIFY(counter.till->status().isOnline);
    QCOMPARE(counter.sell().how, How::Online);
}

void ATill::takesSlowAnswersAndCountsThem() {
    Counter counter;
    counter.wire.slowMs = 350;
    QCOMPARE(counter.sell().how, How::Online);
    QVERIFY(counter.till->status().isOnline);
    counter.sell();
    QVERIFY(!counter.till->status().isOnline);
}

void ATill::keepsTheBundleThroughAnEnd() {
    Counter counter;
    QVERIFY(counter.till->fetch());
    counter.open();
    counter.wire.loses = Loss::NotSent;
    QCOMPARE(counter.till->status().bundleVersion, std::int64_t{1});
    QCOMPARE(counter.sell().total, std::int64_t{800});
}

/// Put back on the disk by hand: the record knows of a later one.
void ATill::takesNoOlderBundle() {
    Counter counter;
    QVERIFY(counter.till->fetch());
    const auto first = counter.disk.files;
    const auto half = offerOf(50).set;
    counter.publish({half->promotions().begin(), half->promotions().end()});
    QVERIFY(counter.till->fetch());
    QCOMPARE(counter.till->status().bundleVersion, std::int64_t{2});
    for (auto& [name, bytes] : counter.disk.files)
        if (name.starts_with("bundle-"))
            for (const auto& [old, earlier] : first)
                if (old.starts_with("bundle-")) bytes = earlier;
    counter.open();
    counter.wire.loses = Loss::NotSent;
    QCOMPARE(counter.sell().total, std::int64_t{800}); // the one before, and it says so
    QVERIFY(counter.till->status().supply == Supply::Stale);
}

void ATill::goesOnAfterTheBundlesTimeWithLastDays() {
    Counter counter;
    Promotion leaflet = *offerOf().set->promotions()[0];
    leaflet.when = {"when", Group{.members = {{"d", WithinDates{.from = {}, .to = LocalDate{30'000}, .except = {}}}}}};
    leaflet.id = "leaflet";
    counter.publish({std::make_shared<const Promotion>(leaflet), offerOf(50).set->promotions()[0]});
    QVERIFY(counter.till->fetch());
    counter.wire.loses = Loss::NotSent;
    const std::int64_t before = counter.sell().total;
    counter.shop.now = march(31);
    counter.shop.now.ms += 86'400'000;
    QVERIFY(counter.rings(Alarm::BundleOver));
    QCOMPARE(counter.sell().total, std::int64_t{800});
    QVERIFY(before < 800);
}

void ATill::sellsAtBasePriceWithoutABundle() {
    Counter counter;
    counter.wire.loses = Loss::NotSent;
    const till::Sold sold = counter.sell();
    QCOMPARE(sold.how, How::BasePrice);
    QCOMPARE(sold.total, std::int64_t{1000});
    QVERIFY(counter.rings(Alarm::NoBundle));
}

void ATill::sellsAtBasePriceWhenTheJournalIsFull() {
    Counter counter;
    counter.open({.sales = 1});
    QVERIFY(counter.till->fetch());
    counter.wire.loses = Loss::NotSent;
    QCOMPARE(counter.sell().how, How::Alone);
    QCOMPARE(counter.sell().how, How::BasePrice);
    QVERIFY(counter.rings(Alarm::JournalFull));
}

void ATill::stopsWhatWasStoppedAtTheNextContact() {
    Counter counter;
    QVERIFY(counter.till->fetch());
    QCOMPARE(counter.shop.stop({"coffee"}).status, 200);
    QVERIFY(counter.till->fetch());
    counter.wire.loses = Loss::NotSent;
    const till::Sold sold = counter.sell();
    QCOMPARE(sold.total, std::int64_t{1000});
    QVERIFY(!sold.isStale);
    counter.wire.loses = {};
    QCOMPARE(counter.till->upload().heard, std::int64_t{1});
    QVERIFY(!counter.rings(Alarm::BillsDiffer));
}

void ATill::saysThatItIsNotEnrolled() {
    Counter counter;
    QVERIFY(counter.shop.session().run("DELETE FROM device").has_value());
    QVERIFY(counter.till->fetch());
    counter.wire.loses = Loss::NotSent;
    counter.sell();
    counter.wire.loses = {};
    const till::Uploaded uploaded = counter.till->upload();
    QCOMPARE(uploaded.heard, std::int64_t{0});
    QCOMPARE(uploaded.left, std::int64_t{1});
    QVERIFY(counter.rings(Alarm::NotEnrolled));
}

void ATill::saysThatItsKeyIsRefused() {
    Counter counter;
    counter.wire.key = "nobody";
    QVERIFY(!counter.till->fetch());
    QVERIFY(counter.rings(Alarm::KeyRefused));
}

void ATill::tellsFaultsOfABasket() {
    Counter counter;
    const auto sold = counter.till->sell(R"({"lines": 3})");
    QVERIFY(!sold);
    QVERIFY(!sold.error().empty());
    QVERIFY(counter.wire.asked.empty());
}

OFFERWRIGHT_TEST(ATill)

} // namespace offerwright::tests

#include "till_test.moc"
