// The first day of a shop: its catalogue comes in, and the first promotion is built on it. By keyboard alone, in the
// real window; a picture of each step goes to OFFERWRIGHT_SHOTS, else to a folder that goes with the test.
#include "app/document/edits.h"
#include "tests/support/test_main.h"
#include "tests/ui/shell/open_studio.h"
#include "tests/ui/shell/story_catalogue.h"
#include "ui/builder/picker/product_picker.h"
#include "ui/builder/picker/tab_row.h"
#include "ui/common/button.h"
#include "ui/common/chip_button.h"
#include "ui/common/fields.h"
#include "ui/common/popup_frame.h"
#include "ui/common/theme.h"
#include "ui/common/undo_filter.h"
#include "ui/library/gallery_view.h"
#include "ui/shell/catalogue_dialog.h"
#include "ui/shell/promotions_place.h"
#include <QPainter>
#include <QTranslator>
#include <offerwright/model/nodes.h>

namespace offerwright::tests {
namespace {

constexpr int kPatienceMs = 20'000;
constexpr int kMostTabs = 80;

app::Snapshot emptyShop() {
    app::Workspace shop = app::Workspace::empty();
    shop.name = "My shop";
    return std::make_shared<const app::Workspace>(std::move(shop));
}

/// The window of a shop that has nothing yet, and what a person can do to it with ten fingers.
class Desk {
public:
    Desk()
        : m_undo([this] { document.undo(); }, [this] { document.redo(); }) {
        useOwnSettings();
        ui::Look::instance().apply(false);
        qApp->installEventFilter(&m_undo);
        if (m_words.load(QStringLiteral(":/i18n/offerwright_en.qm"))) QCoreApplication::installTranslator(&m_words);
        window = std::make_unique<ui::MainWindow>(document, session, secrets, QDate(2026, 11, 21));
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get())) qFatal("the window does not show");
    }
    /// Tab (or Shift+Tab) until the keyboard is on something wanted; null when it never is.
    template <typename Widget>
    Widget* tabTo(
        const std::function<bool(const Widget&)>& wanted = [](const Widget&) { return true; },
        Qt::KeyboardModifiers way = Qt::NoModifier) {
        for (int i = 0; i < kMostTabs; ++i) {
            QWidget* holder = keyboardHolder();
            auto* here = qobject_cast<Widget*>(holder);
            if (here && wanted(*here)) return here;
            press(way == Qt::ShiftModifier ? Qt::Key_Backtab : Qt::Key_Tab, way);
        }
        return nullptr;
    }
    template <typename Widget> Widget* open() const {
        QWidget* popup = QApplication::activePopupWidget();
        return popup ? popup->findChild<Widget*>() : nullptr;
    }
    /// The window with what stands over it, as a person sees them.
    void picture(const QString& step) {
        QTest::qWait(60); // what was asked of other threads is on the screen by then
        QPixmap screen = window->grab();
        QPainter painter(&screen);
        for (QWidget* above : QApplication::topLevelWidgets())
            if (above != window.get() && above->isVisible() && above->isWindow())
                painter.drawPixmap(above->mapToGlobal(QPoint()) - window->mapToGlobal(QPoint()), above->grab());
        painter.end();
        const QString kept = qEnvironmentVariable("OFFERWRIGHT_SHOTS", m_folder.path());
        const QString path =
            QStringLiteral("%1/story-%2-%3.png").arg(kept).arg(++m_pictures, 2, 10, QChar(u'0')).arg(step);
        QVERIFY2(screen.save(path), qPrintable(path));
    }

    app::Document document{emptyShop()};
    app::LivePreview preview;
    app::Session session{document, preview};
    app::MemorySecrets secrets;
    std::unique_ptr<ui::MainWindow> window;

private:
    ui::UndoFilter m_undo;
    QTranslator m_words; // plural forms are a matter of translation in English too
    QTemporaryDir m_folder;
    int m_pictures = 0;
};

const Measured& spend(const Desk& desk) {
    return std::get<Measured>(findCondition(*desk.session.promotion(), "s1-c1")->rule);
}

std::int64_t threshold(const Desk& desk) {
    const Promotion& promotion = *desk.session.promotion();
    return numberAt(promotion, {promotion.id, "s1-c1", "atLeast"})->number.value;
}

} // namespace

class Story : public QObject {
    Q_OBJECT
private slots:
    void aCatalogueComesInAndAPromotionIsBuiltOnIt();

private:
    void importTheCatalogue(Desk& desk);
    void startFromATemplate(Desk& desk);
    void chooseTheProducts(Desk& desk);
    void setTheThreshold(Desk& desk);
    void tryItOnABasket(Desk& desk);
    void takeAllBack(Desk& desk);
    StoryCatalogue m_catalogue;
};

void Story::aCatalogueComesInAndAPromotionIsBuiltOnIt() {
    QVERIFY2(m_catalogue.isReady(), "there is no catalogue to import");
    Desk desk;
    desk.picture(QStringLiteral("empty-shop"));
    for (const auto step : {&Story::importTheCatalogue, &Story::startFromATemplate, &Story::chooseTheProducts,
                            &Story::setTheThreshold, &Story::tryItOnABasket, &Story::takeAllBack}) {
        (this->*step)(desk);
        if (QTest::currentTestFailed()) return;
    }
}

void Story::importTheCatalogue(Desk& desk) {
    desk.window->importCatalogueFrom(m_catalogue.path());
    auto* dialog = desk.window->findChild<ui::CatalogueDialog*>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    desk.picture(QStringLiteral("catalogue-columns"));
    press(Qt::Key_Return);
    auto* take = dialog->findChild<ui::Button*>(QStringLiteral("go"));
    QVERIFY(take);
    QTRY_VERIFY_WITH_TIMEOUT(take->hasFocus() && take->isEnabled(), kPatienceMs);
    desk.picture(QStringLiteral("catalogue-report"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!desk.window->findChild<ui::CatalogueDialog*>());
    QCOMPARE(desk.session.workspace().catalogue->products().size(), kStoryProducts);
    desk.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
}

void Story::startFromATemplate(Desk& desk) {
    press(Qt::Key_N, Qt::ControlModifier);
    type(QStringLiteral("spend"));
    desk.picture(QStringLiteral("gallery"));
    press(Qt::Key_Return);
    QCOMPARE(desk.session.openPromotion(), std::string("spend-and-save"));
    desk.picture(QStringLiteral("started"));
}

void Story::chooseTheProducts(Desk& desk) {
    const auto isProducts = [](const ui::ChipButton& chip) { return chip.text().contains(QStringLiteral("product")); };
    QVERIFY2(desk.tabTo<ui::ChipButton>(isProducts), "no Tab leads to the chip of the products");
    press(Qt::Key_Return);
    QVERIFY(desk.open<ui::ProductPicker>());
    QTRY_VERIFY_WITH_TIMEOUT(desk.open<ui::ProductPicker>()->products().model()->rowCount() > 0, kPatienceMs);
    desk.picture(QStringLiteral("picker"));
    type(QStringLiteral("biscuits"));
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QCOMPARE(desk.open<ui::ProductPicker>()->selection().in.categories, std::vector<CategoryPath>{"Biscuits"});
    desk.picture(QStringLiteral("category-chosen"));
    QVERIFY2(desk.tabTo<ui::SegmentedControl>(), "no Tab leads to include or exclude");
    press(Qt::Key_Right);
    QVERIFY2(desk.tabTo<ui::TabRow>(), "no Tab leads to brands");
    press(Qt::Key_Right);
    QVERIFY2(desk.tabTo<ui::TextField>(), "no Tab leads back to the search");
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("gerbl"));
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QCOMPARE(desk.open<ui::ProductPicker>()->selection().except.brands, std::vector<std::string>{"Gerblé"});
    desk.picture(QStringLiteral("brand-excluded"));
    press(Qt::Key_Return);
    QCOMPARE(spend(desk).measure.of.in.categories, std::vector<CategoryPath>{"Biscuits"});
    QCOMPARE(spend(desk).measure.of.except.brands, std::vector<std::string>{"Gerblé"});
    QTRY_VERIFY(desk.window->isActiveWindow());
    desk.picture(QStringLiteral("products-on-the-card"));
}

void Story::setTheThreshold(Desk& desk) {
    QVERIFY(threshold(desk) != 4550);
    const auto isAmount = [](const ui::ChipButton& chip) { return chip.text().contains(QStringLiteral("30")); };
    QVERIFY2(desk.tabTo<ui::ChipButton>(isAmount, Qt::ShiftModifier), "no Tab leads to the chip of the threshold");
    press(Qt::Key_F2);
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("45.50"));
    desk.picture(QStringLiteral("threshold"));
    press(Qt::Key_Return);
    QCOMPARE(threshold(desk), 4550);
}

void Story::tryItOnABasket(Desk& desk) {
    press(Qt::Key_B, Qt::ControlModifier);
    type(QStringLiteral("petit"));
    desk.picture(QStringLiteral("product-for-the-basket"));
    press(Qt::Key_Return);
    QCOMPARE(desk.session.workspace().tryIt.basket.lines.size(), std::size_t(1));
    QTRY_VERIFY(desk.preview.latest() && desk.preview.latest()->workspace == desk.document.now());
    QVERIFY(desk.preview.latest()->result.has_value());
    desk.picture(QStringLiteral("tried"));
}

/// Five changes, five times Ctrl+Z, wherever the keyboard is.
void Story::takeAllBack(Desk& desk) {
    for (int i = 0; i < 5; ++i) press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(*desk.document.now() == *emptyShop(), "something is left");
    QVERIFY(!desk.document.canUndo());
    desk.picture(QStringLiteral("taken-back"));
}

OFFERWRIGHT_TEST(Story)

} // namespace offerwright::tests

#include "story_test.moc"
