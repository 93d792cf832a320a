#include "app/services/preview.h"
#include "app/store/sample.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <offerwright/check/check.h>
#include <set>

using namespace offerwright;
using namespace offerwright::app;

class Sample : public QObject {
    Q_OBJECT
private slots:
    void everyFileOfItReads() {
        const auto sample = sampleWorkspace();
        QVERIFY2(sample.has_value(),
                 qPrintable(sample ? QString() : sample.error().arguments.join(u' ') + u' ' + sample.error().detail));
        QVERIFY(sample->catalogue->products().size() >= 150);
        QCOMPARE(sample->programme->stores.size(), 6U);
        QCOMPARE(sample->personas.size(), 8U);
        QVERIFY(sample->promotions.size() >= 16);
        QCOMPARE(sample->baskets.size(), 20U);
        QVERIFY(!sample->programme->stores.front().zone.offsets.empty());
        QVERIFY(sample->promotion(kSampleOpening));
    }
    void itsPromotionsHaveNoErrors() {
        const auto sample = sampleWorkspace();
        QVERIFY(sample.has_value());
        for (const auto& entry : sample->promotions)
            for (const Diagnostic& fault : check(*entry->promotion, {sample->programme.get(), sample->catalogue.get()}))
                QVERIFY2(fault.severity != Severity::Error,
                         qPrintable(QString::fromStdString(fault.address.promotion + " " + fault.code + " " +
                                                           fault.address.node)));
    }
    void everyProductOfABasketIsInTheCatalogueAtItsPrice() {
        const auto sample = sampleWorkspace();
        QVERIFY(sample.has_value());
        for (const auto& saved : sample->baskets)
            for (const Line& line : saved->basket().lines) {
                const Product* product = sample->catalogue->find(line.sku);
                QVERIFY2(product && product->price == line.unitPrice, line.sku.c_str());
            }
    }
    void everyPromotionGivesSomethingOnOneOfTheBaskets() {
        const auto sample = sampleWorkspace();
        QVERIFY(sample.has_value());
        std::set<std::string> given;
        for (const auto& saved : sample->baskets)
            for (const auto& entry : sample->promotions) {
                Workspace tried = *sample;
                tried.tryIt = {saved->basket(), saved->persona(), true};
                const PreviewAnswer answer =
                    previewNow(std::make_shared<const Workspace>(std::move(tried)), entry->promotion->id);
                QVERIFY(answer->result.has_value());
                for (const PromotionOutcome& outcome : answer->result->promotions)
                    if (outcome.outcome == Outcome::Fired) given.insert(outcome.promotion);
            }
        for (const auto& entry : sample->promotions)
            QVERIFY2(given.contains(entry->promotion->id), entry->promotion->id.c_str());
    }
    void everyTemplateReadsAndIsWithoutErrors() {
        const auto all = templates();
        QVERIFY2(all.has_value(),
                 qPrintable(all ? QString() : all.error().arguments.join(u' ') + u' ' + all.error().detail));
        QVERIFY(all->size() >= 16);
        const auto sample = sampleWorkspace();
        QVERIFY(sample.has_value());
        for (const Template& one : *all)
            for (const Diagnostic& fault : check(one.promotion, {sample->programme.get(), nullptr}))
                QVERIFY2(fault.severity != Severity::Error,
                         qPrintable(QString::fromStdString(one.promotion.id + " " + fault.code)));
    }
};

OFFERWRIGHT_TEST(Sample)

#include "sample_test.moc"
