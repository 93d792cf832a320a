#include "app/store/schema.h"
#include "tests/app/store/samples.h"
#include "tests/support/test_main.h"
#include <offerwright/text/documents.h>
#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace offerwright::app {
namespace {

using namespace tests;

/// Tests plant what the store itself would never write.
void runOn(const QString& path, const char* sql) {
    auto database = Database::open(path, Database::Mode::Write);
    QVERIFY(database.has_value());
    const Done done = database->run(sql);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
}

QString codeOfOpening(const QString& path) {
    const auto file = WorkspaceFile::open(path);
    return file ? QString("opened") : file.error().code;
}

} // namespace

class Workspaces : public QObject {
    Q_OBJECT
private slots:
    void init();
    void whatIsCreatedIsReadBack();
    void anEmptyWorkspaceIsKeptToo();
    void creatingNeverOverwrites();
    void everySaveIsReadBackEqual();
    void productsThatAreReadShareWhatTheySayAlike();
    void aSaveOfEqualContentDoesNotTouchTheFile();
    void aSaveWritesOnlyWhatDiffers();
    void theSecondOpenerReadsOnly();
    void aLinkDoesNotLeadAroundTheLock();
    void theLockOfADeadProcessIsTakenOver();
    void aReadOnlyFileRefusesToSave();
    void whatCouldNotBeReadAgainIsNotWritten();
    void aPromotionThatWouldBeRefusedIsKeptAsTyped();
    void aHalfMadePromotionIsKeptAsItIs();
    void aFileChangedByAnotherIsNotOverwritten();
    void aFileThatWasMovedAwayIsNotMadeAnew();
    void theFileSaysWhatItIs();

private:
    QString path() const { return m_folder->filePath("workspace.offerwright"); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void Workspaces::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void Workspaces::whatIsCreatedIsReadBack() {
    QVERIFY(WorkspaceFile::create(path(), grocer()).has_value());
    const auto file = WorkspaceFile::open(path());
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().code + file.error().arguments.join(' ')));
    QVERIFY(*(*file)->content() == grocer());
    QCOMPARE((*file)->access(), Access::ReadWrite);
    QCOMPARE((*file)->path(), path());
}

void Workspaces::anEmptyWorkspaceIsKeptToo() {
    const auto made = WorkspaceFile::create(path(), Workspace::empty());
    QVERIFY2(made.has_value(),
             made ? "" : qPrintable(made.error().code + made.error().arguments.join(' ') + made.error().detail));
    const auto file = WorkspaceFile::open(path(), Access::ReadOnly);
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().code + file.error().arguments.join(' ')));
    QVERIFY(*(*file)->content() == Workspace::empty());
}

void Workspaces::creatingNeverOverwrites() {
    writeBytes(path(), "precious");
    const auto file = WorkspaceFile::create(path(), grocer());
    QCOMPARE(file.error().code, QString("file.exists"));
    QCOMPARE(bytesOf(path()), QByteArray("precious"));
    QCOMPARE(WorkspaceFile::create(m_folder->filePath("no/such/folder"), {}).error().code, QString("file.notFound"));
}

void Workspaces::everySaveIsReadBackEqual() {
    const auto seed = std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 chance(seed);
    auto file = WorkspaceFile::create(path(), grocer());
    for (int i = 0; i < 150; ++i) {
        Snapshot next = (*file)->content();
        for (int n = 0; n <= i % 3; ++n) next = changedByChance(next, chance);
        const auto saved = (*file)->save(next);
        QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().code + saved.error().arguments.join(' ')));
        QCOMPARE((*file)->content(), next);
        const auto reader = WorkspaceFile::open(path(), Access::ReadOnly);
        QVERIFY2(reader.has_value(), reader ? "" : qPrintable(reader.error().detail));
        QVERIFY(*(*reader)->content() == *next);
    }
}

void Workspaces::productsThatAreReadShareWhatTheySayAlike() {
    Workspace shop = grocer();
    const Product butter{.sku = "1", .name = "Butter", .category = "Dairy", .brand = "Norval", .tags = {"fresh"}};
    const Product cream{.sku = "2", .name = "Cream", .category = "Dairy", .brand = "Norval", .tags = {"fresh"}};
    shop.catalogue = std::make_shared<const Catalogue>(std::vector<Product>{butter, cream});
    QVERIFY(WorkspaceFile::create(path(), shop).has_value());
    const auto file = WorkspaceFile::open(path(), Access::ReadOnly);
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().detail));
    const auto& products = (*file)->content()->catalogue->products();
    QCOMPARE(products, (std::vector<Product>{butter, cream}));
    QVERIFY(&*products[0].category == &*products[1].category);
    QVERIFY(&*products[0].brand == &*products[1].brand);
    QVERIFY(&*products[0].tags == &*products[1].tags);
}

void Workspaces::aSaveOfEqualContentDoesNotTouchTheFile() {
    auto file = WorkspaceFile::create(path(), grocer());
    const QByteArray before = bytesOf(path());
    QVERIFY((*file)->save(grocerSnapshot()).has_value());
    QCOMPARE(bytesOf(path()), before);
}

void Workspaces::aSaveWritesOnlyWhatDiffers() {
    auto file = WorkspaceFile::create(path(), grocer());
    auto next = std::make_shared<Workspace>(*(*file)->content());
    next->name = "Renamed";
    const QByteArray before = bytesOf(path());
    QVERIFY((*file)->save(next).has_value());
    const QByteArray after = bytesOf(path());
    QCOMPARE(after.size(), before.size());
    constexpr qsizetype page = 4096;
    int changedPages = 0;
    for (qsizetype at = 0; at < after.size(); at += page)
        changedPages += after.mid(at, page) != before.mid(at, page) ? 1 : 0;
    QVERIFY2(changedPages <= 2, qPrintable(QString::number(changedPages)));
    QVERIFY(after.size() > 10 * page);
}

void Workspaces::theSecondOpenerReadsOnly() {
    const auto first = WorkspaceFile::create(path(), grocer());
    const auto second = WorkspaceFile::open(path());
    QVERIFY2(second.has_value(), second ? "" : qPrintable(second.error().detail));
    QCOMPARE((*second)->access(), Access::ReadOnly);
    QCOMPARE((*second)->readOnlyCause(), ReadOnlyCause::InUse);
    QVERIFY(*(*second)->content() == grocer());
}

void Workspaces::aLinkDoesNotLeadAroundTheLock() {
    const auto first = WorkspaceFile::create(path(), grocer());
    const QString link = m_folder->filePath("link");
    if (!QFile::link(path(), link)) QSKIP("no links here");
    QCOMPARE((*WorkspaceFile::open(link))->readOnlyCause(), ReadOnlyCause::InUse);
}

void Workspaces::theLockOfADeadProcessIsTakenOver() {
#ifdef Q_OS_UNIX
    WorkspaceFile::create(path(), grocer());
    const pid_t child = fork();
    if (child == 0) {
        const auto file = WorkspaceFile::open(path());
        _exit(file && (*file)->access() == Access::ReadWrite ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QCOMPARE(WEXITSTATUS(status), 0);
    QVERIFY(QFile::exists(path() + ".lock"));
    const auto file = WorkspaceFile::open(path());
    QCOMPARE((*file)->access(), Access::ReadWrite);
#endif
}

void Workspaces::aReadOnlyFileRefusesToSave() {
    WorkspaceFile::create(path(), grocer());
    const auto file = WorkspaceFile::open(path(), Access::ReadOnly);
    QCOMPARE((*file)->readOnlyCause(), ReadOnlyCause::Asked);
    const QByteArray before = bytesOf(path());
    QCOMPARE((*file)->save(std::make_shared<const Workspace>(Workspace::empty())).error().code,
             QString("file.readOnly"));
    QCOMPARE(bytesOf(path()), before);
    QVERIFY(*(*file)->content() == grocer());
}

void Workspaces::whatCouldNotBeReadAgainIsNotWritten() {
    auto file = WorkspaceFile::create(path(), grocer());
    auto next = std::make_shared<Workspace>(grocer());
    next->catalogue = std::make_shared<const Catalogue>(std::vector<Product>{Product{.sku = "a\xff"}});
    next->name = "Changed";
    QCOMPARE((*file)->save(next).error().code, QString("document.notKeepable"));
    file->reset();
    QVERIFY(*(*WorkspaceFile::open(path()))->content() == grocer());
}

void Workspaces::aPromotionThatWouldBeRefusedIsKeptAsTyped() {
    auto file = WorkspaceFile::create(path(), grocer());
    const Promotion whole = *grocer().promotions[3]->promotion;
    auto refused = std::make_shared<Promotion>(whole);
    // Groups nested deeper than any text may be.
    for (int depth = 0; depth < 100; ++depth)
        refused->who = {"deep-" + std::to_string(depth), Group{GroupKind::All, Number{1}, {refused->who}}};
    auto next = std::make_shared<Workspace>(grocer());
    next->promotions[3] = std::make_shared<const PromotionEntry>(PromotionEntry{refused, {}});
    auto fresh = std::make_shared<Promotion>(*refused);
    fresh->id = "zz-new";
    next->promotions.push_back(std::make_shared<const PromotionEntry>(PromotionEntry{fresh, {}}));
    next->name = "Changed too";
    QVERIFY((*file)->save(next).has_value());
    file->reset();
    const auto again = WorkspaceFile::open(path());
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().arguments.join(' ')));
    QCOMPARE((*again)->content()->name, std::string("Changed too"));
    const PromotionEntry* kept = (*again)->content()->promotion(whole.id);
    QVERIFY(*kept->promotion == whole);
    QCOMPARE(kept->text, printPromotion(*refused));
    QCOMPARE((*again)->content()->promotion("zz-new")->text, printPromotion(*fresh));
}

void Workspaces::aHalfMadePromotionIsKeptAsItIs() {
    auto file = WorkspaceFile::create(path(), grocer());
    auto halfMade = std::make_shared<Promotion>(*grocer().promotions[3]->promotion);
    halfMade->name = {};
    halfMade->ladder.steps.clear();
    auto next = std::make_shared<Workspace>(grocer());
    next->promotions[3] = std::make_shared<const PromotionEntry>(PromotionEntry{halfMade, {}});
    QVERIFY((*file)->save(next).has_value());
    file->reset();
    QVERIFY(*(*WorkspaceFile::open(path()))->content() == *next);
}

void Workspaces::aFileChangedByAnotherIsNotOverwritten() {
    auto file = WorkspaceFile::create(path(), grocer());
    runOn(path(), "UPDATE meta SET name = 'other'");
    auto next = std::make_shared<Workspace>(grocer());
    next->name = "Changed";
    QCOMPARE((*file)->save(next).error().code, QString("file.changed"));
    QCOMPARE((*WorkspaceFile::open(path(), Access::ReadOnly))->content()->name, std::string("other"));
}

void Workspaces::aFileThatWasMovedAwayIsNotMadeAnew() {
    auto file = WorkspaceFile::create(path(), grocer());
    if (!QFile::rename(path(), m_folder->filePath("elsewhere"))) QSKIP("an open file cannot be moved here");
    auto next = std::make_shared<Workspace>(grocer());
    next->name = "Changed";
    QCOMPARE((*file)->save(next).error().code, QString("file.moved"));
    QVERIFY(!QFile::exists(path()));
    QVERIFY(*(*WorkspaceFile::open(m_folder->filePath("elsewhere")))->content() == grocer());
}

void Workspaces::theFileSaysWhatItIs() {
    WorkspaceFile::create(path(), grocer());
    const QByteArray bytes = bytesOf(path());
    QCOMPARE(bytes.mid(68, 4), QByteArray("OFWR"));
    QCOMPARE(bytes.mid(60, 4), QByteArray("\0\0\0\4", 4));
    QVERIFY(!QFile::exists(path() + "-journal"));
    QVERIFY(!QFile::exists(path() + ".new"));
}

class StrangeFiles : public QObject {
    Q_OBJECT
private slots:
    void init();
    void filesOfOthersAreRefused();
    void aNewerFileOpensForReading();
    void aNewerFileThatCannotBeReadSaysSo();
    void tablesOfAnotherMakeAreRefused_data();
    void tablesOfAnotherMakeAreRefused();
    void theLastPlaceOfAllIsTheEnd();
    void aBrokenRowIsNamed_data();
    void aBrokenRowIsNamed();
    void damagedFilesAreRefusedOrValid();

private:
    QString path() const { return m_folder->filePath("workspace.offerwright"); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void StrangeFiles::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    WorkspaceFile::create(path(), grocer());
}

void StrangeFiles::filesOfOthersAreRefused() {
    QCOMPARE(codeOfOpening(m_folder->filePath("missing")), QString("file.notFound"));
    QCOMPARE(codeOfOpening(m_folder->path()), QString("file.notOurs"));
    const QString other = m_folder->filePath("other");
    writeBytes(other, "");
    QCOMPARE(codeOfOpening(other), QString("file.notOurs"));
    writeBytes(other, QByteArray(5000, 'x'));
    QCOMPARE(codeOfOpening(other), QString("file.notOurs"));
    QFile::remove(other);
    {
        auto database = Database::open(other, Database::Mode::Create);
        QVERIFY(database->run("CREATE TABLE promotion (id)").has_value());
    }
    QCOMPARE(codeOfOpening(other), QString("file.notOurs"));
    QVERIFY(!QFile::exists(other + ".lock"));
}

void StrangeFiles::aNewerFileOpensForReading() {
    runOn(path(), "PRAGMA user_version = 99");
    runOn(path(), "CREATE TABLE wallet (place INTEGER PRIMARY KEY, points INTEGER) STRICT");
    const QByteArray before = bytesOf(path());
    const auto file = WorkspaceFile::open(path());
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().detail));
    QCOMPARE((*file)->readOnlyCause(), ReadOnlyCause::Newer);
    QVERIFY(*(*file)->content() == grocer());
    QCOMPARE((*file)->save(grocerSnapshot()).error().code, QString("file.readOnly"));
    QCOMPARE(bytesOf(path()), before);
}

void StrangeFiles::aNewerFileThatCannotBeReadSaysSo() {
    runOn(path(), "PRAGMA user_version = 99");
    runOn(path(), "DROP TABLE basket");
    QCOMPARE(codeOfOpening(path()), QString("file.newer"));
}

void StrangeFiles::tablesOfAnotherMakeAreRefused_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a table less") << QByteArray("DROP TABLE basket");
    QTest::newRow("a table more") << QByteArray("CREATE TABLE more (a)");
    QTest::newRow("a view") << QByteArray("CREATE VIEW v AS SELECT 1");
    QTest::newRow("a trigger") << QByteArray("CREATE TRIGGER t AFTER UPDATE ON meta BEGIN DELETE FROM promotion; END");
    QTest::newRow("another column") << QByteArray("ALTER TABLE meta ADD COLUMN x TEXT");
    QTest::newRow("version 0") << QByteArray("PRAGMA user_version = 0");
    QTest::newRow("a version below all") << QByteArray("PRAGMA user_version = -5");
}

void StrangeFiles::tablesOfAnotherMakeAreRefused() {
    QFETCH(QByteArray, sql);
    runOn(path(), sql.constData());
    QCOMPARE(codeOfOpening(path()), QString("file.damaged"));
}

/// Nothing stands behind it, whatever number comes next.
void StrangeFiles::theLastPlaceOfAllIsTheEnd() {
    constexpr int kStretch = 2'000; // baskets that are read at once
    const QString many = path() + ".many";
    Workspace shop = grocer();
    std::vector<SavedBaskets::Entry> baskets;
    for (int i = 0; i < kStretch; ++i)
        baskets.push_back(std::make_shared<const SavedBasket>("Basket", "", Basket{.id = "b" + std::to_string(i)}));
    shop.baskets = SavedBaskets(std::move(baskets));
    QVERIFY(WorkspaceFile::create(many, shop).has_value());
    runOn(many, "UPDATE basket SET place = 9223372036854775807 WHERE place = 1999");
    const auto file = WorkspaceFile::open(many, Access::ReadOnly);
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().detail));
    QCOMPARE((*file)->content()->baskets.size(), std::size_t{kStretch});
}

void StrangeFiles::aBrokenRowIsNamed_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QStringList>("named");
    const auto row = [](const char* sql, const QStringList& named) { QTest::newRow(sql) << QByteArray(sql) << named; };
    row("UPDATE promotion SET document = '{' WHERE id = 'cafe-moins-20'", {"promotion", "cafe-moins-20"});
    row("UPDATE promotion SET id = 'renamed' WHERE id = 'cafe-moins-20'", {"promotion", "renamed"});
    row("UPDATE promotion SET document = printf('%.*c', 3000000, '[') WHERE id = 'formule-midi'",
        {"promotion", "formule-midi"});
    row("UPDATE promotion SET typed = CAST(x'ff' AS TEXT) WHERE id = 'formule-midi'", {"promotion", "formule-midi"});
    row("UPDATE persona SET document = '{}{}' WHERE place = 2", {"persona", "2"});
    row("UPDATE basket SET document = 'null' WHERE place = 3", {"basket", "3"});
    row("UPDATE try_it SET document = ''", {"try_it", "1"});
    row("DELETE FROM try_it", {"try_it", "1"});
    row("DELETE FROM meta", {"meta", "1"});
    row("UPDATE programme SET document = '[]'", {"programme", "1"});
    row("UPDATE product SET price_minor = -1 WHERE place = 7", {"product", "7"});
    row("UPDATE product SET measure = 'yard' WHERE place = 7", {"product", "7"});
    row("UPDATE product SET tags = 'no end' WHERE place = 7", {"product", "7"});
    row("UPDATE product SET name = CAST(x'c328' AS TEXT) WHERE place = 7", {"product", "7"});
    row("UPDATE campaign SET place = 9 WHERE place = 1; UPDATE campaign_name SET campaign = 9 WHERE campaign = 1",
        {"campaign", "1"});
}

void StrangeFiles::aBrokenRowIsNamed() {
    QFETCH(QByteArray, sql);
    QFETCH(QStringList, named);
    runOn(path(), "PRAGMA foreign_keys = OFF");
    {
        auto database = Database::open(path(), Database::Mode::Write);
        QVERIFY(database->run("PRAGMA foreign_keys = OFF").has_value());
        const Done done = database->run(sql.constData());
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
    }
    const auto file = WorkspaceFile::open(path());
    QVERIFY(!file.has_value());
    QCOMPARE(file.error().code, QString("file.brokenRow"));
    QCOMPARE(file.error().arguments, QStringList{path()} + named);
}

void StrangeFiles::damagedFilesAreRefusedOrValid() {
    const auto seed = std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 chance(seed);
    const QByteArray whole = bytesOf(path());
    const QString damaged = m_folder->filePath("damaged");
    std::map<QString, int> outcomes;
    for (int i = 0; i < 2000; ++i) {
        QByteArray bytes = whole;
        const int flips = 1 + static_cast<int>(chance() % 64);
        for (int n = 0; n < flips; ++n)
            bytes[static_cast<qsizetype>(chance() % bytes.size())] ^= static_cast<char>(1 + chance() % 255);
        if (i % 4 == 0) bytes.truncate(static_cast<qsizetype>(chance() % bytes.size()));
        writeBytes(damaged, bytes);
        ++outcomes[codeOfOpening(damaged)];
    }
    for (const auto& [outcome, count] : outcomes) qInfo("%s %d", qPrintable(outcome), count);
    for (const auto& [outcome, count] : outcomes)
        QVERIFY2(outcome == "opened" || outcome.startsWith("file."), qPrintable(outcome));
    QVERIFY(outcomes.size() > 2);
}

OFFERWRIGHT_TEST(Workspaces)
OFFERWRIGHT_TEST(StrangeFiles)

} // namespace offerwright::app

#include "workspace_file_test.moc"
