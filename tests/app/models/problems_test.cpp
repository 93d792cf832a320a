// What is said of products while they are still being read, and once they are there.
#include "app/document/edits.h"
#include "app/models/problems.h"
#include "app/models/session.h"
#include "app/store/sample.h"
#include "tests/support/test_main.h"
#include <QSignalSpy>
#include <QTemporaryDir>

namespace offerwright::app {
namespace {

bool speaksOfProducts(const Diagnostics& diagnostics) {
    return std::ranges::any_of(diagnostics, [](const Diagnostic& each) { return each.code.starts_with("catalogue."); });
}

/// A copy of a promotion of the sample on a product that is there, and one that is not.
Promotion onProducts(const Workspace& workspace, const std::string& id, const std::string& sku) {
    Promotion promotion = *workspace.promotion(kSampleOpening)->promotion;
    promotion.id = id;
    promotion.ladder.measure->of.in.skus = {sku};
    return promotion;
}

} // namespace

class LateProblems : public QObject {
    Q_OBJECT
private slots:
    void nothingIsSaidOfProductsBeforeTheyAreThere() {
        QTemporaryDir folder;
        const QString path = folder.filePath("sample.offerwright");
        const auto sample = sampleWorkspace();
        QVERIFY(sample.has_value());
        QVERIFY(WorkspaceFile::create(path, *sample).has_value());
        Document document(std::move(*WorkspaceFile::open(path, Access::ReadWrite, Opening::FirstThings)));
        LivePreview preview;
        Session session(document, preview);
        Problems problems(document);
        session.open(kSampleOpening);
        document.apply({withPromotion(document.now(), onProducts(*sample, "known", "CRE-1001")), {}, {}, {}});
        document.apply({withPromotion(document.now(), onProducts(*sample, "unknown", "CRE-nought")), {}, {}, {}});
        QVERIFY(!document.workspace().whole);
        QVERIFY(problems.byId().contains("known") && problems.byId().contains("unknown"));
        QVERIFY(!speaksOfProducts(problems.of("known")) && !speaksOfProducts(problems.of("unknown")));
        QVERIFY(!preview.latest());
        QVERIFY(!session.search().isReady());
        QTRY_VERIFY(document.workspace().whole);
        QTRY_VERIFY(speaksOfProducts(problems.of("unknown")));
        QTRY_COMPARE(problems.byId().size(), sample->promotions.size() + 2);
        QVERIFY(!speaksOfProducts(problems.of("known")));
        QTRY_VERIFY(preview.latest() && preview.latest()->workspace == document.now());
        QTRY_VERIFY(session.search().isReady());
    }
};

OFFERWRIGHT_TEST(LateProblems)

} // namespace offerwright::app

#include "problems_test.moc"
