// A file whose products and baskets are read behind its promotions: what is edited, undone and kept meanwhile.
#include "app/document/document.h"
#include "app/document/edits.h"
#include "tests/support/test_main.h"
#include <QSignalSpy>
#include <QTemporaryDir>

namespace offerwright::app {
namespace {

Promotion promotionNamed(const std::string& id) {
    Promotion promotion;
    promotion.id = id;
    promotion.name.set("en", id);
    promotion.who = {"who", Group{}};
    promotion.when = {"when", Group{}};
    promotion.ladder.steps.push_back({"s1", {"s1-if", Group{}}, {}, {}});
    return promotion;
}

/// Three stretches of products and more than one of baskets.
Workspace shop() {
    Workspace workspace = Workspace::empty();
    std::vector<Product> products;
    for (int i = 0; i < 45'000; ++i) products.push_back({.sku = "s" + std::to_string(i), .name = "Product"});
    workspace.catalogue = std::make_shared<const Catalogue>(std::move(products));
    std::vector<SavedBaskets::Entry> baskets;
    for (int i = 0; i < 2'500; ++i) {
        Basket basket{.id = "b" + std::to_string(i), .coupons = {"C1"}, .tenders = {{"card", Money{100}}}};
        basket.lines.push_back({.sku = "s" + std::to_string(i)});
        baskets.push_back(std::make_shared<const SavedBasket>("Basket " + std::to_string(i), "anna", basket));
    }
    workspace.baskets = SavedBaskets(std::move(baskets));
    return *withPromotion(std::make_shared<const Workspace>(std::move(workspace)), promotionNamed("first"));
}

} // namespace

class ReadBehind : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(WorkspaceFile::create(m_folder.filePath("made"), shop()).has_value()); }
    void init() {
        QFile::remove(path());
        QVERIFY(QFile::copy(m_folder.filePath("made"), path()));
    }
    void whatWasReadLateIsAllThatWasKept();
    void editsMadeBeforeItIsThereAreKeptAndLoseNothing();
    void undoLeadsToWholeWorkspaces();
    void anEditOfASnapshotFromBeforeIsMadeWhole();
    void productsAndBasketsAreNotEditedBeforeTheyAreThere();
    void aReadingThatIsGivenUpLeavesTheFileAsItWas();
    void aBrokenRowIsToldWhenItIsMet();

private:
    QString path() const { return m_folder.filePath("workspace.offerwright"); }
    std::unique_ptr<WorkspaceFile> begun() const {
        return std::move(*WorkspaceFile::open(path(), Access::ReadWrite, Opening::FirstThings));
    }
    QTemporaryDir m_folder;
};

void ReadBehind::whatWasReadLateIsAllThatWasKept() {
    Document document(begun());
    QVERIFY(!document.workspace().whole);
    QVERIFY(!document.workspace().knownCatalogue());
    QCOMPARE(document.workspace().promotions.size(), 1U);
    QSignalSpy changed(&document, &Document::changed);
    QTRY_VERIFY(document.workspace().whole);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!document.canUndo());
    QVERIFY(document.kept());
    QVERIFY(document.workspace() == shop());
    const SavedBasket* saved = document.workspace().baskets.find("b7");
    QVERIFY(saved);
    QCOMPARE(saved->lines(), 1U);
    QCOMPARE(saved->coupons(), std::vector<std::string>{"C1"});
    QCOMPARE(saved->tenderTypes(), std::vector<std::string>{"card"});
    QCOMPARE(saved->basket().lines.front().sku, std::string("s7"));
}

void ReadBehind::editsMadeBeforeItIsThereAreKeptAndLoseNothing() {
    {
        Document document(begun());
        document.apply({withPromotion(document.now(), promotionNamed("second")), {}, {}, {}});
        document.apply({withName(document.now(), "Renamed"), {}, {}, {}});
        QVERIFY(!document.workspace().whole);
        QTRY_VERIFY(document.workspace().whole);
        QTRY_VERIFY(document.kept());
    }
    const auto again = WorkspaceFile::open(path());
    QVERIFY(again.has_value());
    Workspace expected = shop();
    expected.name = "Renamed";
    const Snapshot wanted =
        withPromotion(std::make_shared<const Workspace>(std::move(expected)), promotionNamed("second"));
    QVERIFY(*(*again)->content() == *wanted);
}

void ReadBehind::undoLeadsToWholeWorkspaces() {
    Document document(begun());
    document.apply({withName(document.now(), "One"), {}, {}, {}});
    document.apply({withName(document.now(), "Two"), {}, {}, {}});
    QTRY_VERIFY(document.workspace().whole);
    document.undo();
    document.undo();
    QVERIFY(!document.canUndo());
    QVERIFY(document.workspace() == shop());
    document.redo();
    QCOMPARE(document.workspace().name, std::string("One"));
    QCOMPARE(document.workspace().catalogue->products().size(), 45'000U);
    QTRY_VERIFY(document.kept());
}

void ReadBehind::anEditOfASnapshotFromBeforeIsMadeWhole() {
    Document document(begun());
    const Snapshot early = document.now();
    document.apply({withName(document.now(), "Changed"), {}, {}, {}});
    QTRY_VERIFY(document.workspace().whole);
    document.apply({early, {}, {}, {}}); // as Escape takes a gesture back
    QVERIFY(document.workspace() == shop());
}

void ReadBehind::productsAndBasketsAreNotEditedBeforeTheyAreThere() {
    Document document(begun());
    const Snapshot now = document.now();
    QCOMPARE(withCatalogue(now, std::make_shared<const Catalogue>(std::vector<Product>{{.sku = "x"}})), now);
    QCOMPARE(withBasketSaved(now, {"New", "anna", Basket{.id = "x"}}), now);
    QCOMPARE(withoutBasket(now, "b1"), now);
}

void ReadBehind::aReadingThatIsGivenUpLeavesTheFileAsItWas() {
    {
        Document document(begun());
        document.apply({withName(document.now(), "Short"), {}, {}, {}});
    }
    const auto again = WorkspaceFile::open(path());
    QVERIFY(again.has_value());
    QCOMPARE((*again)->content()->name, std::string("Short"));
    QCOMPARE((*again)->content()->catalogue->products().size(), 45'000U);
    QCOMPARE((*again)->content()->baskets.size(), 2'500U);
}

void ReadBehind::aBrokenRowIsToldWhenItIsMet() {
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const auto at = bytes.indexOf("\"id\": \"b2400\"");
    QVERIFY(at > 0);
    bytes.replace(at, 4, "\"no\"");
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    Document document(begun());
    QSignalSpy unreadable(&document, &Document::unreadable);
    QVERIFY(unreadable.wait());
    QCOMPARE(unreadable.front().front().value<Failure>().code, QStringLiteral("file.brokenRow"));
    QVERIFY(!document.workspace().whole);
}

OFFERWRIGHT_TEST(ReadBehind)

} // namespace offerwright::app

#include "late_test.moc"
