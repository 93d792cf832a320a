// What a till wrote down is its own, whole and in its place, or it is found out.
#include <QTest>

#include "tests/engine/bundle/publishing.h"
#include "tests/support/test_main.h"
#include <offerwright/bundle/till_record.h>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

constexpr std::uint8_t kDevice = 50;

TillRecord sale(std::int64_t sequence = 1) {
    return {.till = "t1",
            .sequence = sequence,
            .transaction = "00000000-0000-7000-8000-000000000001",
            .bundle = "b",
            .total = 1'000,
            .basket = sha256Of("{}")};
}

/// Records that differ from sale() in one member each.
std::vector<TillRecord> others() {
    std::vector<TillRecord> all(10, sale());
    all[0].till = "t2";
    all[1].sequence = 2;
    all[2].previous.bytes[0] = 1;
    all[3].transaction.back() = '2';
    all[4].revision = 1;
    all[5].bundle = "c";
    all[6].how = SoldHow::Opened;
    all[7].total = 999;
    all[8].basket = sha256Of("{} ");
    all[9].stated = Instant{0};
    return all;
}

} // namespace

class TillRecords : public QObject {
    Q_OBJECT

private slots:
    void areSignedWhole();
    void areSignedByTheDeviceAlone();
    void nameTheOneBefore();
    void signaturesAreReadAsTheyArePrinted();
};

void TillRecords::areSignedWhole() {
    const SecretKey device = keyNumbered(kDevice);
    const Signature signature = sign(sale(), device);
    QVERIFY(isSignedBy(device.publicKey(), sale(), signature));
    for (const TillRecord& other : others()) {
        QVERIFY(!isSignedBy(device.publicKey(), other, signature));
        QVERIFY(digestOf(other) != digestOf(sale()));
    }
}

void TillRecords::areSignedByTheDeviceAlone() {
    const Signature signature = sign(sale(), keyNumbered(kDevice));
    QVERIFY(!isSignedBy(keyNumbered(kStranger).publicKey(), sale(), signature));
    const Signature bare = keyNumbered(kDevice).sign("", printTillRecord(sale()));
    QVERIFY(!isSignedBy(keyNumbered(kDevice).publicKey(), sale(), bare));
}

void TillRecords::nameTheOneBefore() {
    QCOMPARE(
        QString::fromStdString(printTillRecord(sale())),
        R"({"till":"t1","sequence":1,"previous":"0000000000000000000000000000000000000000000000000000000000000000",)"
        R"("transaction":"00000000-0000-7000-8000-000000000001","revision":0,"bundle":"b","how":"alone",)"
        R"("total":1000,"basket":"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"})");
    TillRecord quoted = sale();
    quoted.till = "a\",\"sequence\":7,\"x\":\"";
    QVERIFY(printTillRecord(quoted).contains(R"("till":"a\",\"sequence\":7)"));
}

void TillRecords::signaturesAreReadAsTheyArePrinted() {
    const Signature signature = sign(sale(), keyNumbered(kDevice));
    const std::string text = printSignature(signature);
    QCOMPARE(text.size(), std::size_t{128});
    QVERIFY(parseSignature(text) == signature);
    QVERIFY(!parseSignature(text + '0'));
    QVERIFY(!parseSignature(text.substr(1)));
    QVERIFY(!parseSignature(""));
    std::string upper = text;
    upper.back() = 'G';
    QVERIFY(!parseSignature(upper));
}

OFFERWRIGHT_TEST(TillRecords)

#include "till_record_test.moc"
