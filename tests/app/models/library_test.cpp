#include "app/document/edits.h"
#include "app/models/finder.h"
#include "app/models/library_model.h"
#include "tests/support/test_main.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace offerwright;
using namespace offerwright::app;

namespace {

Promotion named(const std::string& id, const std::string& name, Status status, const std::string& campaign = {}) {
    Promotion promotion;
    promotion.id = id;
    promotion.name.set("en", name);
    promotion.status = status;
    promotion.campaign = campaign;
    promotion.who = {"who", Group{}};
    promotion.when = {"when", Group{}};
    return promotion;
}

void addDates(Promotion& promotion, std::optional<LocalDate> from, std::optional<LocalDate> to) {
    std::get<Group>(promotion.when.rule).members.push_back({"d1", WithinDates{from, to, {}}});
}

Snapshot threePromotions() {
    Snapshot snapshot = std::make_shared<const Workspace>(Workspace::empty());
    snapshot = withCampaign(snapshot, {"dairy", {{{"en", "Autumn dairy"}}}, {}});
    snapshot = withPromotion(snapshot, named("tiers", "Dairy tiers", Status::Live, "dairy"));
    snapshot = withPromotion(snapshot, named("butter", "Butter 3 for 2", Status::Draft, "dairy"));
    return withPromotion(snapshot, named("coffee", "Coffee", Status::Live));
}

const QDate kToday(2026, 11, 22);

std::vector<LibraryRow> rowsOf(const Snapshot& snapshot, const LibraryQuery& query = {}) {
    PromotionShelf shelf;
    shelf.update(*snapshot, kToday, Language::english());
    return libraryShown(shelf, nullptr, problemMarks(shelf, {}), query, Language::english()).rows;
}

std::vector<std::string> idsOf(const std::vector<LibraryRow>& rows) {
    std::vector<std::string> ids;
    for (const LibraryRow& row : rows) ids.push_back((row.kind == LibraryRow::Kind::Campaign ? "#" : "") + row.id());
    return ids;
}

} // namespace

class LibraryRows : public QObject {
    Q_OBJECT
private slots:
    void promotionsStandUnderTheirCampaignByName() {
        QCOMPARE(idsOf(rowsOf(threePromotions())),
                 (std::vector<std::string>{"#dairy", "butter", "tiers", "#", "coffee"}));
    }
    void aCollapsedCampaignKeepsItsCount() {
        const auto rows = rowsOf(threePromotions(), {.collapsed = {"dairy"}});
        QCOMPARE(idsOf(rows), (std::vector<std::string>{"#dairy", "#", "coffee"}));
        QCOMPARE(rows[0].count, 2);
    }
    void everySearchedWordMustBeFound() {
        QCOMPARE(idsOf(rowsOf(threePromotions(), {.search = "autumn 3"})),
                 (std::vector<std::string>{"#dairy", "butter"}));
        QVERIFY(rowsOf(threePromotions(), {.search = "autumn tea"}).empty());
    }
    void draftsAreFiltered() {
        QCOMPARE(idsOf(rowsOf(threePromotions(), {.filter = LibraryFilter::Drafts})),
                 (std::vector<std::string>{"#dairy", "butter"}));
    }
    void aLivePromotionIsPlannedBeforeItsFirstDayAndEndedAfterItsLast() {
        Promotion promotion = named("p", "P", Status::Live);
        QCOMPARE(standingOf(promotion, kToday), Standing::Live);
        addDates(promotion, makeDate(2026, 11, 22), makeDate(2026, 11, 22));
        QCOMPARE(standingOf(promotion, kToday), Standing::Live);
        QCOMPARE(standingOf(promotion, kToday.addDays(-1)), Standing::Planned);
        QCOMPARE(standingOf(promotion, kToday.addDays(1)), Standing::Ended);
    }
    void aDocumentIsReadOnceAndAgainWhenAnEditMadeItAnother() {
        const Snapshot shop = threePromotions();
        PromotionShelf shelf;
        QCOMPARE(shelf.update(*shop, kToday, Language::english()), 3U);
        QCOMPARE(shelf.update(*shop, kToday, Language::english()), 0U);
        const Snapshot edited = withPromotion(shop, named("butter", "Butter", Status::Live, "dairy"));
        QCOMPARE(shelf.update(*edited, kToday, Language::english()), 1U);
        QCOMPARE(shelf.update(*withoutPromotion(edited, "butter"), kToday, Language::english()), 0U);
        QCOMPARE(idsOf(libraryShown(shelf, nullptr, problemMarks(shelf, {}), {}, Language::english()).rows),
                 (std::vector<std::string>{"#dairy", "tiers", "#", "coffee"}));
        QCOMPARE(shelf.update(*edited, kToday.addDays(1), Language::english()), 3U);
    }
    void archivedPromotionsShowOnlyWhenSearchedFor() {
        const Snapshot snapshot = withPromotion(threePromotions(), named("old", "Old tea", Status::Archived));
        QCOMPARE(rowsOf(snapshot).size(), 5U);
        QCOMPARE(idsOf(rowsOf(snapshot, {.search = "tea"})), (std::vector<std::string>{"#", "old"}));
    }
};

class LibraryModelChanges : public QObject {
    Q_OBJECT
private slots:
    void aChangedNameIsOneChangedRowAndNothingElse() {
        LibraryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const Snapshot before = threePromotions();
        model.setRows(rowsOf(before));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        Promotion renamed = *before->promotion("tiers")->promotion;
        renamed.name.set("en", "Dairy towers");
        model.setRows(rowsOf(withPromotion(before, renamed)));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(inserted.count(), 0);
        QCOMPARE(model.indexOf("tiers").row(), 2);
    }
    void anySequenceOfRowsKeepsTheModelSound() {
        LibraryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const Snapshot all = threePromotions();
        for (const char* search : {"", "butter", "coffee", "nothing", "dairy", ""})
            model.setRows(rowsOf(all, {.search = search}));
        QCOMPARE(model.rowCount(), 5);
    }
};

class Finding_ : public QObject {
    Q_OBJECT
private slots:
    void accentsCaseAndLigaturesDoNotMatter() {
        QCOMPARE(foldedForSearch(QStringLiteral("Œufs à l’Été")), QStringLiteral("oeufs a l'ete"));
    }
    void namesThatBeginWithTheTypedTextComeFirst() {
        const CatalogueIndex index(std::make_shared<const Catalogue>(
            std::vector<Product>{{.sku = "1", .name = "Petit lait"}, {.sku = "2", .name = "Lait entier"}}));
        const auto found = findProducts(&index, QStringLiteral("LAIT"), 5);
        QCOMPARE(found.size(), 2U);
        QCOMPARE(found[0]->sku, std::string("2"));
    }
    void aLeadingSignAsksForCommandsOnly() {
        const std::vector<Command> commands{
            {QStringLiteral("new"), QStringLiteral("New coffee promotion"), {}, {}, {}}};
        const Snapshot shop = threePromotions();
        PromotionShelf shelf;
        shelf.update(*shop, kToday, Language::english());
        const Prepared prepared{.promotions = &shelf};
        const auto found = findAll(*shop, prepared, commands, QStringLiteral(">coffee"), Language::english());
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].kind, Finding::Kind::Command);
        QCOMPARE(findAll(*shop, prepared, commands, QStringLiteral("coffee"), Language::english()).size(), 2U);
    }
};

OFFERWRIGHT_TEST(LibraryRows)
OFFERWRIGHT_TEST(LibraryModelChanges)
OFFERWRIGHT_TEST(Finding_)

#include "library_test.moc"
