// A year of a real retailer's baskets through fourteen promotions, beside figures counted from the source by other
// means.
#include "app/services/replay.h"
#include "app/store/file_reader.h"
#include "app/store/promotion_folder.h"
#include "tests/support/test_main.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <offerwright/text/documents.h>

using namespace offerwright;
using namespace offerwright::app;

namespace {

const QString kFixtures = QStringLiteral(TESTS_DIR "/fixtures/online_retail");

QString sourcePath() {
    const QString shared = qEnvironmentVariable("OFFERWRIGHT_SHARED", QStringLiteral(SHARED_DIR));
    return shared + "/data/online_retail.jsonl.gz";
}

std::shared_ptr<const PromotionSet> promotions() {
    QFile file(kFixtures + "/programme.json");
    if (!file.open(QIODevice::ReadOnly)) return nullptr;
    CompileInput input;
    input.programme = std::make_shared<const Programme>(parseProgramme(file.readAll().toStdString()).value);
    const auto folder = importPromotions(kFixtures + "/promotions");
    if (!folder || !folder->ok()) return nullptr;
    for (const Promotion& promotion : folder->promotions)
        input.promotions.push_back(std::make_shared<const Promotion>(promotion));
    const Compiled compiled = compile(input);
    return hasErrors(compiled.diagnostics) ? nullptr : compiled.set;
}

/// What the source says, counted with a JSON reader and a sum that the engine has no part in. Tenths of pence.
struct SourceFigures {
    qint64 baskets = 0;
    qint64 tenths = 0;        ///< quantity x price of all lines
    qint64 refusedTenths = 0; ///< of the baskets that must be refused
    std::map<std::string, std::int64_t> refusedByCode;
};

struct BasketFigures {
    qint64 tenths = 0;
    bool hasNoPrice = false;
    bool hasNegativePrice = false;
};

BasketFigures figuresOf(const QJsonObject& basket) {
    BasketFigures figures;
    for (const QJsonValue& value : basket["lines"].toArray()) {
        const QJsonObject line = value.toObject();
        const bool isPriced = !line["unit_price_minor"].isNull();
        const qint64 price = isPriced ? line["unit_price_minor"].toInteger() * 10 : 1; // null stands for 0.001
        figures.tenths += line["qty"].toInteger() * price;
        figures.hasNoPrice = figures.hasNoPrice || !isPriced;
        figures.hasNegativePrice = figures.hasNegativePrice || price < 0;
    }
    return figures;
}

void count(SourceFigures& figures, const QJsonObject& basket) {
    const BasketFigures own = figuresOf(basket);
    ++figures.baskets;
    figures.tenths += own.tenths;
    const bool isStock = basket["x"].toObject()["stock_adjustment"].toBool();
    const char* code = isStock                ? "basket.stockMovement"
                       : own.hasNoPrice       ? "basket.noPrice"
                       : own.hasNegativePrice ? "basket.negativePrice"
                                              : nullptr;
    if (!code) return;
    figures.refusedTenths += own.tenths;
    ++figures.refusedByCode[code];
}

SourceFigures sourceFigures() {
    SourceFigures figures;
    const QByteArray source = readWholeFile(sourcePath(), 1u << 30).value_or(QByteArray());
    qsizetype begin = 0;
    for (qsizetype end = source.indexOf('\n'); end >= 0; begin = end + 1, end = source.indexOf('\n', begin))
        count(figures, QJsonDocument::fromJson(source.mid(begin, end - begin)).object());
    return figures;
}

} // namespace

class OnlineRetail : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (!QFile::exists(sourcePath())) return;
        m_set = promotions();
        QVERIFY(m_set && m_set->promotions().size() >= 10);
        m_replay =
            replay({.set = m_set, .path = sourcePath(), .threads = 2, .at = {}, .progress = {}}).value_or(Replay{});
        m_source = sourceFigures();
    }
    void init() {
        if (!QFile::exists(sourcePath())) QSKIP("the retailer's baskets are not beside the checkout");
    }
    void everyBasketIsAdjudicatedOrRefusedWithItsReason();
    void undiscountedLinesSumToTheSourceExactly();
    void oneThreadAndTwoGiveTheSameAnswers();
    void everyPromotionOfferedSomething();
    void whatWasPaidIsWhatWasNotDiscounted();

private:
    std::shared_ptr<const PromotionSet> m_set;
    Replay m_replay;
    SourceFigures m_source;
};

void OnlineRetail::everyBasketIsAdjudicatedOrRefusedWithItsReason() {
    QCOMPARE(m_source.baskets, 25'900);
    QCOMPARE(m_replay.tally.baskets + m_replay.tally.refused, m_source.baskets);
    QCOMPARE(m_replay.tally.refusedByCode, m_source.refusedByCode);
    QCOMPARE(m_replay.tally.refusedByCode.at("basket.stockMovement"), 2'098);
}

void OnlineRetail::undiscountedLinesSumToTheSourceExactly() {
    QCOMPARE(m_source.tenths, 9'747'747'934);
    QCOMPARE(m_replay.tally.gross.minor * 10 + m_source.refusedTenths, m_source.tenths);
}

void OnlineRetail::oneThreadAndTwoGiveTheSameAnswers() {
    const auto alone = replay({.set = m_set, .path = sourcePath(), .threads = 1, .at = {}, .progress = {}});
    QVERIFY(alone && alone->tally == m_replay.tally);
    QVERIFY(alone->tally.digest != 0);
}

void OnlineRetail::everyPromotionOfferedSomething() {
    for (const auto& promotion : m_set->promotions())
        QVERIFY2(m_replay.tally.promotions.contains(promotion->id), promotion->id.c_str());
}

void OnlineRetail::whatWasPaidIsWhatWasNotDiscounted() {
    std::int64_t byPromotion = 0;
    for (const auto& [id, tally] : m_replay.tally.promotions) byPromotion += tally.discount.minor;
    QCOMPARE(byPromotion, m_replay.tally.discount.minor);
    QCOMPARE(m_replay.tally.total.minor, m_replay.tally.gross.minor - m_replay.tally.discount.minor);
}

OFFERWRIGHT_TEST(OnlineRetail)
#include "online_retail_test.moc"
