// Journals of tills whose keys are known: what is theirs is booked, what is not is kept apart and takes no place.
#include <QTest>

#include "offerwright/text/publication.h"
#include "tests/app/service/api/stories.h"
#include "tests/support/test_main.h"
#include <offerwright/bundle/till_record.h>

namespace offerwright::tests {
namespace {

constexpr std::uint8_t kDevice = 50;

std::string hex(const Sha256& digest) { return printHex(digest.bytes); }

/// A till that writes its journal as it should; a test lies afterwards.
class Writer {
public:
    explicit Writer(std::uint8_t key = kDevice)
        : m_key(keyNumbered(key)) {}

    /// Of a coffee for 1000 at 20 % off.
    Json next(const Json& change = Json::object()) {
        TillRecord record{.till = "t1",
                          .sequence = ++m_sequence,
                          .previous = m_previous,
                          .transaction = idNumbered(static_cast<int>(m_sequence)),
                          .bundle = "unknown",
                          .total = change.value("total", 800),
                          .basket = sha256Of(kBasket)};
        m_previous = digestOf(record);
        Json told{{"sequence", record.sequence},
                  {"transaction", record.transaction},
                  {"revision", 0},
                  {"bundle", record.bundle},
                  {"how", "alone"},
                  {"total", record.total},
                  {"previous", hex(record.previous)},
                  {"signature", printSignature(sign(record, m_key))},
                  {"basket", Json::parse(kBasket)}};
        told.update(change);
        return told;
    }

    inline static const std::string kBasket =
        R"({"lines":[{"category":["Coffee"],"qty":1,"sku":"a","unit_price_minor":1000}],"time":"2027-03-10T10:00:00Z"})";

private:
    SecretKey m_key;
    std::int64_t m_sequence = 0;
    Sha256 m_previous;
};

struct Till {
    Till() {
        const auto set = offerOf().set;
        OW_ASSERT(shop.publish({set->promotions().begin(), set->promotions().end()},
                               std::make_shared<const Programme>(set->programme()))
                      .status == 200);
        shop.house().takesUnsigned = false;
    }
    void enrol() {
        const Json body{{"key", printHex(keyNumbered(kDevice).publicKey().bytes)}};
        OW_ASSERT(shop.call("PUT", "/v1/tills/t1", body.dump(), "acme-studio").status == 200);
    }
    Json upload(const std::vector<Json>& records) {
        const auto told = shop.call("POST", "/v1/offline/batch", Json{{"till", "t1"}, {"records", records}}.dump());
        OW_ASSERT(told.status == 200);
        return Json::parse(told.body);
    }
    std::size_t settled() { return shop.session().query("SELECT txn FROM txn WHERE state = 'settled'")->size(); }
    std::size_t keptApart() { return shop.session().query("SELECT seq FROM kept_apart")->size(); }

    Shop shop;
    Writer writer;
};

std::string outcome(const Json& report, std::size_t i) {
    return report["records"][i]["outcome"].get<std::string>() + ' ' + report["records"][i].value("cause", "");
}

} // namespace

class SignedJournals : public QObject {
    Q_OBJECT

private slots:
    void areBookedAsTheyWereSold();
    void ofStrangersTakeNoPlace_data();
    void ofStrangersTakeNoPlace();
    void outOfTheirChainAreKeptApart();
    void ofRevokedTillsAreKeptApart();
    void areNotTakenFromTillsThatNobodyKnows();
    void tellABillThatIsNotTheTills();
    void goOnFromUnsignedOnes();
};

void SignedJournals::areBookedAsTheyWereSold() {
    Till till;
    till.enrol();
    const Json report = till.upload({till.writer.next(), till.writer.next(), till.writer.next()});
    for (std::size_t i = 0; i < 3; ++i) QCOMPARE(outcome(report, i), std::string("accepted "));
    QVERIFY(!report["records"][0].contains("booked"));
    QCOMPARE(report["upTo"].get<int>(), 3);
    QCOMPARE(till.settled(), std::size_t{3});
    QCOMPARE(till.keptApart(), std::size_t{0});
    const Json listed = Json::parse(till.shop.call("GET", "/v1/tills", {}, "acme-studio").body);
    QCOMPARE(listed["tills"][0]["heard"].get<int>(), 3);
}

void SignedJournals::ofStrangersTakeNoPlace_data() {
    QTest::addColumn<QString>("change");
    const auto row = [](const char* name, const Json& change) {
        QTest::newRow(name) << QString::fromStdString(change.dump());
    };
    row("another signature", {{"signature", std::string(128, '1')}});
    row("no signature that can be read", {{"signature", "none"}});
    row("another basket", {{"basket", {{"lines", Json::array()}, {"time", "2027-03-10T10:00:00Z"}}}});
    row("another sale", {{"transaction", idNumbered(9)}});
    row("another revision", {{"revision", 3}});
    row("another bundle", {{"bundle", "other"}});
    row("another manner", {{"how", "opened"}});
    row("another total", {{"total", 1}});
    row("another statement", {{"stated", 1}});
    row("another chain", {{"previous", std::string(64, 'a')}});
}

/// The till's own comes after, and finds its place.
void SignedJournals::ofStrangersTakeNoPlace() {
    QFETCH(QString, change);
    Till till;
    till.enrol();
    QCOMPARE(till.upload({till.writer.next()})["upTo"].get<int>(), 1);
    const Json own = till.writer.next();
    Json forged = own;
    forged.update(Json::parse(change.toStdString()));
    for (int again = 0; again < 2; ++again) {
        const Json report = till.upload({forged, till.writer.next()});
        QCOMPARE(outcome(report, 0), std::string("quarantined forged"));
        QCOMPARE(outcome(report, 1), std::string("waiting "));
        QCOMPARE(report["upTo"].get<int>(), 1);
    }
    QCOMPARE(till.settled(), std::size_t{1});
    QCOMPARE(till.keptApart(), std::size_t{1});
    QCOMPARE(outcome(till.upload({own}), 0), std::string("accepted "));
    QCOMPARE(till.settled(), std::size_t{2});
}

/// The device signed them, so it has them heard; nobody else could.
void SignedJournals::outOfTheirChainAreKeptApart() {
    Till till;
    till.enrol();
    QCOMPARE(till.upload({till.writer.next()})["upTo"].get<int>(), 1);
    Writer restored; // from a copy of its disk, with another first sale
    restored.next({{"total", 700}});
    const Json report = till.upload({restored.next(), restored.next()});
    QCOMPARE(outcome(report, 0), std::string("quarantined forged"));
    QCOMPARE(outcome(report, 1), std::string("accepted "));
    QCOMPARE(report["upTo"].get<int>(), 3);
    QCOMPARE(till.keptApart(), std::size_t{1});
}

void SignedJournals::ofRevokedTillsAreKeptApart() {
    Till till;
    till.enrol();
    QCOMPARE(till.upload({till.writer.next()})["upTo"].get<int>(), 1);
    QCOMPARE(till.shop.call("DELETE", "/v1/tills/t1", {}, "acme-studio").status, 200);
    const Json report = till.upload({till.writer.next(), till.writer.next()});
    QCOMPARE(outcome(report, 0), std::string("quarantined forged"));
    QCOMPARE(outcome(report, 1), std::string("quarantined forged"));
    QCOMPARE(report["upTo"].get<int>(), 3);
    QCOMPARE(till.settled(), std::size_t{1});
    QCOMPARE(till.keptApart(), std::size_t{2});
}

void SignedJournals::areNotTakenFromTillsThatNobodyKnows() {
    Till till;
    const Json first = till.writer.next();
    QCOMPARE(outcome(till.upload({first}), 0), std::string("quarantined forged"));
    QCOMPARE(till.settled(), std::size_t{0});
    till.enrol();
    QCOMPARE(outcome(till.upload({first}), 0), std::string("accepted "));
}

void SignedJournals::tellABillThatIsNotTheTills() {
    Till till;
    till.enrol();
    const Json report = till.upload({till.writer.next({{"total", 1'000}})});
    QCOMPARE(outcome(report, 0), std::string("accepted "));
    QCOMPARE(report["records"][0]["booked"].get<int>(), 800);
}

void SignedJournals::goOnFromUnsignedOnes() {
    Till till;
    till.shop.house().takesUnsigned = true;
    Json bare = till.writer.next();
    bare.erase("signature");
    QCOMPARE(outcome(till.upload({bare}), 0), std::string("accepted "));
    till.enrol();
    Json unsignedOne = till.writer.next();
    const Json own = unsignedOne;
    unsignedOne.erase("signature");
    QCOMPARE(outcome(till.upload({unsignedOne}), 0), std::string("quarantined forged"));
    QCOMPARE(outcome(till.upload({own}), 0), std::string("accepted "));
}

OFFERWRIGHT_TEST(SignedJournals)

} // namespace offerwright::tests

#include "signed_test.moc"
