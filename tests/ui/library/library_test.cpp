// The left column and the gallery by keyboard, and a picture of its own for every template.
#include "app/document/edits.h"
#include "tests/support/live_session.h"
#include "tests/support/test_main.h"
#include "ui/common/button.h"
#include "ui/common/fields.h"
#include "ui/common/theme.h"
#include "ui/library/calendar_view.h"
#include "ui/library/filter_tags.h"
#include "ui/library/gallery_view.h"
#include "ui/library/library_view.h"
#include "ui/library/template_pictures.h"
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTranslator>
#include <offerwright/check/check.h>

namespace offerwright::tests {
namespace {

const std::string kTiers = "cremerie-paliers";

void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
void type(const QString& text) {
    for (const QChar letter : text) QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

struct OpenLibrary {
    explicit OpenLibrary(const app::Snapshot& content = sampleShop(), const std::string& promotion = kTiers)
        : live(content, promotion)
        , problems(*live.document)
        , view(live.session, problems, QDate(2026, 11, 22)) {
        ui::Look::instance().apply(false);
        if (!present(view, {252, 830})) qFatal("the library does not show");
        live.settle();
        view.focusList();
    }
    app::LibraryModel& model() { return *view.findChild<app::LibraryModel*>(); }
    QListView& list() { return *view.findChild<QListView*>(); }
    void select(int row) { list().setCurrentIndex(model().index(row)); }
    int rowOf(app::LibraryRow::Kind kind, int from = 0) {
        for (int row = from; row < model().rowCount(); ++row)
            if (model().row(model().index(row)).kind == kind) return row;
        return -1;
    }

    LiveSession live;
    app::Problems problems;
    ui::LibraryView view;
};

struct OpenGallery {
    explicit OpenGallery(const QString& language = QStringLiteral("en"))
        : live(sampleShop())
        , view(live.session, *app::templates()) {
        ui::Look::instance().apply(false);
        live.session.setLanguage(language);
        if (!present(view, {1364, 830})) qFatal("the gallery does not show");
        view.begin();
    }
    LiveSession live;
    ui::GalleryView view;
};

QImage pictureOf(const QString& name) {
    QImage image(250, 108, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ui::paintTemplatePicture(painter, image.rect(), name, app::Language::english(), QStringLiteral("EUR"));
    return image;
}

} // namespace

class LibraryTest : public QObject {
    Q_OBJECT
private slots:
    void enterOpensAPromotion();
    void arrowsFoldACampaign();
    void searchAndTagsFilter();
    void tagsOfManyPromotionsAreNotCut();
    void deleteTakesOutAndUndoBringsBack();
    void switchingFastShowsWhatIsOpen();
    void anEmptyLibrarySaysHowToBegin();
    void aTemplateStartsByKeyboard();
    void escapeLeavesTheGallery();
    void theCalendarShowsWhatMeetsAndOpensByKeys();
    void theCalendarTurnsItsWeeks();
    void theCalendarLooks_data();
    void theCalendarLooks();
    void everyTemplateHasItsOwnPicture();
    void anEmptyPromotionIsWhole();
    void everyTemplateStartsAValidPromotion();
    void looks_data();
    void looks();
};

void LibraryTest::enterOpensAPromotion() {
    OpenLibrary open;
    for (int row = 0; row < open.model().rowCount(); ++row) {
        const app::LibraryRow shown = open.model().row(open.model().index(row));
        if (shown.kind != app::LibraryRow::Kind::Promotion) continue;
        open.select(row);
        press(row % 2 == 0 ? Qt::Key_Return : Qt::Key_Space);
        QCOMPARE(open.live.session.openPromotion(), shown.id());
    }
}

void LibraryTest::arrowsFoldACampaign() {
    OpenLibrary open;
    const int before = open.model().rowCount();
    const int campaign = open.rowOf(app::LibraryRow::Kind::Campaign);
    QVERIFY(campaign >= 0);
    const int members = open.model().row(open.model().index(campaign)).count;
    open.select(campaign);
    press(Qt::Key_Left);
    QCOMPARE(open.model().rowCount(), before - members);
    QCOMPARE(open.list().currentIndex().row(), campaign);
    press(Qt::Key_Right);
    QCOMPARE(open.model().rowCount(), before);
}

void LibraryTest::searchAndTagsFilter() {
    OpenLibrary open;
    open.view.focusSearch();
    type(QStringLiteral("beurre-3"));
    QCOMPARE(open.rowOf(app::LibraryRow::Kind::Promotion) >= 0, true);
    QCOMPARE(open.model().row(open.model().index(open.rowOf(app::LibraryRow::Kind::Promotion))).id(),
             std::string("beurre-3-pour-2"));
    open.view.findChild<ui::TextField*>()->clear();
    const auto tags = open.view.findChildren<ui::FilterTag*>();
    QVERIFY(tags.size() >= 3);
    tags[2]->setFocus();
    press(Qt::Key_Space);
    for (const app::LibraryRow& row : open.model().rows())
        if (row.kind == app::LibraryRow::Kind::Promotion) QCOMPARE(row.shelved->standing, app::Standing::Draft);
    QVERIFY(open.rowOf(app::LibraryRow::Kind::Promotion) >= 0);
}

void LibraryTest::tagsOfManyPromotionsAreNotCut() {
    for (const app::LibraryCounts& counts :
         {app::LibraryCounts{.all = 8, .live = 6, .drafts = 2, .problems = 1},
          app::LibraryCounts{.all = 9746, .live = 9237, .drafts = 412, .problems = 449}}) {
        ui::FilterTags tags;
        tags.resize(222, 28);
        tags.show();
        tags.setCounts(counts);
        for (const ui::FilterTag* tag : tags.findChildren<ui::FilterTag*>()) {
            QTRY_VERIFY(tag->width() >= tag->sizeHint().width());
            const QString count = tag->accessibleName().section(QStringLiteral(", "), 1);
            QVERIFY((tag->text() + tag->toolTip()).contains(count));
        }
    }
}

void LibraryTest::deleteTakesOutAndUndoBringsBack() {
    OpenLibrary open;
    open.select(open.model().indexOf(kTiers).row());
    press(Qt::Key_Delete);
    QVERIFY(!open.live.workspace().promotion(kTiers));
    QVERIFY(open.live.session.openPromotion().empty());
    open.live.document->undo();
    QVERIFY(open.live.workspace().promotion(kTiers));
    QVERIFY(open.model().indexOf(kTiers).isValid());
    for (int i = 0; i < 40; ++i) {
        open.select(open.model().rowCount() - 1);
        press(Qt::Key_Delete);
    }
    while (open.live.document->canUndo()) open.live.document->undo();
    QVERIFY(*open.live.document->now() == *sampleShop());
    QVERIFY(!open.view.grab().isNull());
}

void LibraryTest::switchingFastShowsWhatIsOpen() {
    OpenLibrary open;
    open.view.focusSearch();
    for (int round = 0; round < 3; ++round)
        for (const auto& entry : sampleShop()->promotions) {
            open.live.session.open(entry->promotion->id);
            QCOMPARE(open.list().currentIndex(), open.model().indexOf(entry->promotion->id));
        }
}

void LibraryTest::anEmptyLibrarySaysHowToBegin() {
    OpenLibrary open(emptyShop(), {});
    QCOMPARE(open.model().rowCount(), 0);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Delete, Qt::Key_Left, Qt::Key_Down}) press(key);
    const auto labels = open.view.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("No promotion yet"));
    }));
}

void LibraryTest::aTemplateStartsByKeyboard() {
    OpenGallery gallery;
    const QSignalSpy started(&gallery.view, &ui::GalleryView::started);
    QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    type(QStringLiteral("tier"));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(started.count(), 1);
    const Promotion* made = gallery.live.session.promotion();
    QVERIFY(made);
    QCOMPARE(made->ladder.relation, Relation::Tiers);
    QCOMPARE(made->status, Status::Draft);
    gallery.live.document->undo();
    QVERIFY(*gallery.live.document->now() == *sampleShop());
}

void LibraryTest::escapeLeavesTheGallery() {
    OpenGallery gallery;
    const QSignalSpy cancelled(&gallery.view, &ui::GalleryView::cancelled);
    press(Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 2);
    QVERIFY(!gallery.live.document->canUndo());
}

void LibraryTest::theCalendarShowsWhatMeetsAndOpensByKeys() {
    LiveSession live(sampleShop(), kTiers);
    ui::CalendarView calendar(live.session, QDate(2026, 11, 22));
    QVERIFY(present(calendar, {1200, 800}));
    calendar.begin();
    const auto& rows = calendar.rows();
    QVERIFY(rows.size() >= 16);
    QCOMPARE(rows[static_cast<std::size_t>(calendar.currentRow())].id, kTiers);
    QVERIFY(!calendar.meeting().empty());
    QVERIFY(!calendar.accessibleDescription().isEmpty());
    QSignalSpy opened(&calendar, &ui::CalendarView::opened);
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.front().front().value<std::string>(), rows[1].id);
    QSignalSpy closed(&calendar, &ui::CalendarView::closed);
    press(Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
}

void LibraryTest::theCalendarTurnsItsWeeks() {
    LiveSession live(sampleShop(), kTiers);
    ui::CalendarView calendar(live.session, QDate(2026, 11, 22));
    QVERIFY(present(calendar, {1200, 800}));
    calendar.begin();
    const std::int32_t before = calendar.days().from.days;
    press(Qt::Key_PageDown);
    QCOMPARE(calendar.days().from.days, before + 28);
    press(Qt::Key_Left);
    QCOMPARE(calendar.days().from.days, before + 21);
}

void LibraryTest::theCalendarLooks_data() { looks_data(); }

void LibraryTest::theCalendarLooks() {
    QFETCH(bool, dark);
    QFETCH(QString, language);
    LiveSession live(sampleShop(), kTiers);
    ui::Look::instance().apply(dark);
    live.session.setLanguage(language);
    ui::CalendarView calendar(live.session, QDate(2026, 11, 22));
    QVERIFY(present(calendar, {1200, 800}));
    calendar.begin();
    keepShot(calendar, QStringLiteral("calendar-") + QString::fromLatin1(QTest::currentDataTag()));
    ui::Look::instance().apply(false);
}

void LibraryTest::everyTemplateHasItsOwnPicture() {
    const auto templates = app::templates();
    QVERIFY(templates);
    QImage blank(250, 108, QImage::Format_RGB32);
    blank.fill(Qt::white);
    const QImage any = pictureOf(QStringLiteral("no such picture"));
    std::map<QString, QImage> pictures;
    for (const app::Template& one : *templates) {
        const QImage picture = pictureOf(one.picture);
        QVERIFY2(picture != blank, qPrintable(one.picture));
        QVERIFY2(picture != any, qPrintable(one.picture + QStringLiteral(" has no picture of its own")));
        for (const auto& [name, other] : pictures)
            QVERIFY2(name == one.picture || picture != other, qPrintable(name + u' ' + one.picture));
        pictures.insert_or_assign(one.picture, picture);
    }
    QVERIFY(pictures.size() >= 8);
}

void LibraryTest::anEmptyPromotionIsWhole() {
    OpenGallery gallery;
    for (auto* button : gallery.view.findChildren<ui::Button*>())
        if (button->text() == QStringLiteral("An empty promotion")) button->click();
    const Promotion* made = gallery.live.session.promotion();
    QVERIFY(made);
    QCOMPARE(made->status, Status::Draft);
    QVERIFY(made->ladder.steps.size() == 1 && made->ladder.steps.front().rewards.empty());
    const app::Workspace& shop = gallery.live.workspace();
    for (const Diagnostic& said : check(*made, {shop.programme.get(), shop.catalogue.get()}))
        QVERIFY2(said.code.starts_with("promotion.") || said.code.find("eward") != std::string::npos,
                 said.code.c_str());
}

void LibraryTest::everyTemplateStartsAValidPromotion() {
    const auto templates = app::templates();
    for (const app::Template& one : *templates)
        QVERIFY2(!hasErrors(check(one.promotion, {sampleShop()->programme.get(), nullptr})), one.promotion.id.c_str());
}

void LibraryTest::looks_data() {
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("language");
    for (const bool dark : {false, true})
        for (const QString language : {"en", "fr"})
            QTest::newRow(qPrintable((dark ? "dark-" : "light-") + language)) << dark << language;
}

void LibraryTest::looks() {
    QFETCH(bool, dark);
    QFETCH(QString, language);
    QTranslator words;
    if (words.load(QStringLiteral(":/i18n/offerwright_%1.qm").arg(language))) qApp->installTranslator(&words);
    OpenGallery gallery(language);
    ui::Look::instance().apply(dark);
    QTest::qWait(20);
    const auto tiles = gallery.view.findChildren<QListView*>();
    const QString first = QString::fromStdString(app::templates()->front().name.in(language.toStdString()));
    QVERIFY(std::ranges::any_of(
        tiles, [&](const QListView* list) { return list->model()->index(0, 0).data().toString() == first; }));
    keepShot(gallery.view, QStringLiteral("gallery-") + QString(QTest::currentDataTag()));
    ui::Look::instance().apply(false);
}

OFFERWRIGHT_TEST(LibraryTest)

} // namespace offerwright::tests

#include "library_test.moc"
