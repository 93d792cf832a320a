// A window over a file whose products are still being read: what a person may do meanwhile.
#include "app/document/edits.h"
#include "app/store/sample.h"
#include "tests/support/test_main.h"
#include "tests/ui/shell/open_studio.h"
#include "tests/ui/shell/story_catalogue.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/theme.h"
#include "ui/shell/catalogue_dialog.h"
#include "ui/shell/first_start.h"
#include <QLabel>

namespace offerwright::tests {
namespace {

constexpr int kProducts = 45'000; ///< read in three stretches

app::Workspace largeShop() {
    app::Workspace shop = *app::sampleWorkspace();
    std::vector<Product> products = shop.catalogue->products();
    for (int i = static_cast<int>(products.size()); i < kProducts; ++i)
        products.push_back({.sku = "late-" + std::to_string(i), .name = "Product", .price = Money{100}});
    shop.catalogue = std::make_shared<const Catalogue>(std::move(products));
    return shop;
}

Promotion named(Promotion promotion, const char* name) {
    promotion.name.set("en", name);
    return promotion;
}

} // namespace

class WhileProductsAreRead : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        useOwnSettings();
        ui::Look::instance().apply(false);
        QVERIFY(app::WorkspaceFile::create(m_folder.filePath("made"), largeShop()).has_value());
    }
    void init() {
        QFile::remove(path());
        QVERIFY(QFile::copy(m_folder.filePath("made"), path()));
    }
    void theWindowClosesAndKeepsWhatWasEdited();
    void anImportWaitsForTheProductsItReplaces();
    void damageThatIsMetLateIsToldWithAWayOut();

private:
    QString path() const { return m_folder.filePath("shop.offerwright"); }
    /// What the file holds, read by itself.
    app::Snapshot kept() const { return (*app::WorkspaceFile::open(path(), app::Access::ReadOnly))->content(); }
    QTemporaryDir m_folder;
};

void WhileProductsAreRead::theWindowClosesAndKeepsWhatWasEdited() {
    std::string id;
    {
        app::MemorySecrets secrets;
        ui::Studio studio(secrets);
        studio.openFile(path());
        app::Document& document = studio.session()->document();
        id = studio.session()->openPromotion();
        document.apply(
            {app::withPromotion(document.now(), named(*studio.session()->promotion(), "Early")), {}, {}, {}});
        QVERIFY(!document.workspace().whole);
        QVERIFY(studio.window()->close());
    }
    QCOMPARE(kept()->promotion(id)->promotion->name.in("en"), std::string("Early"));
    QCOMPARE(kept()->catalogue->products().size(), std::size_t{kProducts});
}

/// Undoing the import brings back what the file held, though it was not there yet when the import was taken.
void WhileProductsAreRead::anImportWaitsForTheProductsItReplaces() {
    const auto imported = std::make_shared<const Catalogue>(std::vector<Product>{{.sku = "only"}});
    {
        app::MemorySecrets secrets;
        ui::Studio studio(secrets);
        studio.openFile(path());
        app::Document& document = studio.session()->document();
        StoryCatalogue table;
        studio.window()->importCatalogueFrom(table.path());
        auto* dialog = studio.window()->findChild<ui::CatalogueDialog*>();
        QVERIFY(dialog && !document.workspace().whole);
        emit dialog->imported(imported);
        QVERIFY(document.workspace().catalogue->products().empty());
        QTRY_COMPARE(document.workspace().catalogue, imported);
        QCOMPARE(document.undoLabel(), QStringLiteral("Import catalogue"));
        document.undo();
        QCOMPARE(document.workspace().catalogue->products().size(), std::size_t{kProducts});
        document.redo();
        QTRY_VERIFY(document.kept());
    }
    QCOMPARE(kept()->catalogue->products(), imported->products());
}

void WhileProductsAreRead::damageThatIsMetLateIsToldWithAWayOut() {
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const auto at = bytes.indexOf("late-44000");
    QVERIFY(at > 0);
    bytes[at] = '\xff';
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    app::MemorySecrets secrets;
    ui::Studio studio(secrets);
    studio.openFile(path());
    QVERIFY(studio.window());
    QTRY_VERIFY(!studio.window());
    const auto windows = QApplication::topLevelWidgets();
    const auto start = std::ranges::find_if(
        windows, [](const QWidget* each) { return qobject_cast<const ui::FirstStart*>(each) && each->isVisible(); });
    QVERIFY(start != windows.end());
    const auto* banner = (*start)->findChild<ui::Banner*>();
    QVERIFY(banner && banner->isVisible());
    QString told;
    for (const QLabel* label : banner->findChildren<QLabel*>()) told += label->text() + u' ';
    QVERIFY2(told.contains(QStringLiteral("Open its latest backup")), qPrintable(told));
}

OFFERWRIGHT_TEST(WhileProductsAreRead)

} // namespace offerwright::tests

#include "late_test.moc"
