// Try it by keyboard and mouse: lines, prices, who and where, the receipt's way to its rewards, why not, and what if.
#include "app/document/edits.h"
#include "app/words/receipt.h"
#include "tests/support/live_session.h"
#include "tests/support/test_main.h"
#include "ui/basket/basket_table.h"
#include "ui/basket/basket_view.h"
#include "ui/basket/context_row.h"
#include "ui/basket/receipt_view.h"
#include "ui/basket/what_if_slider.h"
#include "ui/basket/why_not_panel.h"
#include "ui/basket/why_panel.h"
#include "ui/common/button.h"
#include "ui/common/chip_button.h"
#include "ui/common/fields.h"
#include "ui/common/theme.h"
#include <QApplication>
#include <QScrollArea>

namespace offerwright::tests {
namespace {

const std::string kTiers = "cremerie-paliers";

struct OpenBasket {
    explicit OpenBasket(const std::string& promotion = kTiers, const app::Snapshot& content = sampleShop())
        : live(content, promotion)
        , view(live.session) {
        ui::Look::instance().apply(false);
        if (!present(view, {388, 830})) qFatal("Try it does not show");
        live.settle();
    }
    template <typename Widget> Widget& the() {
        auto* found = view.findChild<Widget*>();
        if (!found) qFatal("%s is not in the view", Widget::staticMetaObject.className());
        return *found;
    }
    ui::BasketTable& table() { return the<ui::BasketTable>(); }
    ui::ReceiptView& receipt() { return the<ui::ReceiptView>(); }
    const Basket& basket() const { return live.workspace().tryIt.basket; }
    void toLine(int line) {
        table().setFocus();
        for (int i = 0; i <= line; ++i) press(Qt::Key_Down);
    }
    /// To whatever has the keyboard.
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    static void type(const QString& text) {
        for (const QChar letter : text) QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    ui::ChipButton& chip(const QString& begins) {
        for (auto* chip : the<ui::ContextRow>().findChildren<ui::ChipButton*>())
            if (chip->accessibleName().startsWith(begins)) return *chip;
        qFatal("no chip %s", qPrintable(begins));
    }
    /// Opens a chip by the keyboard and takes the row `down` below the current one.
    void choose(const QString& chipBegins, int down) {
        chip(chipBegins).setFocus();
        press(Qt::Key_Return);
        QWidget* popup = nullptr;
        if (!QTest::qWaitFor([&] { return (popup = QApplication::activePopupWidget()) != nullptr; }, 2000)) return;
        for (int i = 0; i < std::abs(down); ++i)
            QTest::keyClick(QApplication::focusWidget(), down > 0 ? Qt::Key_Down : Qt::Key_Up);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        if (!QTest::qWaitFor([] { return !QApplication::activePopupWidget(); }, 2000)) qWarning("the popup stays");
    }

    LiveSession live;
    ui::BasketView view;
};

int rowOf(const ui::ReceiptView& receipt, const std::string& promotion) {
    const auto& rows = receipt.rows();
    const auto found =
        std::ranges::find_if(rows, [&](const app::ReceiptRow& row) { return row.source.promotion == promotion; });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

std::int64_t totalWith(const app::Snapshot& content, const Address& address, std::int64_t value) {
    const app::PromotionEntry* entry = content->promotion(address.promotion);
    const auto changed = withNumber(*entry->promotion, address, {value});
    const auto answer = app::previewNow(app::withPromotion(content, *changed), address.promotion);
    return answer->result->total.minor;
}

} // namespace

class BasketTest : public QObject {
    Q_OBJECT
private slots:
    void aProductIsAddedByTyping();
    void plusAndMinusStepAQuantity();
    void digitsTypeAQuantity();
    void escapeLeavesAQuantityAsItWas();
    void f2TypesAPrice();
    void deleteTakesTheLineOut();
    void weightsStandWholeInTheStepper();
    void noAmountIsCut();
    void anAmountLeadsToItsReward();
    void theSmallestChangeMakesTheTierFire();
    void keysMoveTheNumberInOneStepOfUndo();
    void flipsAreExact();
    void chipsChangeWhoWhereAndHow();
    void couponsAreTyped();
    void everyAmountSaysWhereItComesFrom();
    void pointsOfThePurchaseAreExplainedToo();
    void paymentIsChosenForAllThatIsToPay();
    void pointsAreTypedBesideThePayment();
    void aNewBasketIsNotPaid();
    void aRefusedBasketSaysWhy();
    void theReceiptTellsWhatIsCreditedAndHowACardGoesOn();
    void theSampleFitsAWindowOf900();
    void nothingBreaksWithoutAnything();
    void everyUndoAndRedoIsPainted();
};

void BasketTest::aProductIsAddedByTyping() {
    OpenBasket open;
    const std::size_t before = open.basket().lines.size();
    open.view.focusAdd();
    OpenBasket::type(QStringLiteral("baguette"));
    OpenBasket::press(Qt::Key_Return);
    QCOMPARE(open.basket().lines.size(), before + 1);
    QVERIFY(open.live.settle());
    const Product* added = open.live.workspace().catalogue->find(open.basket().lines.back().sku);
    QVERIFY(added);
    QVERIFY(open.receipt().text().contains(QStringLiteral("BAGUETTE"), Qt::CaseInsensitive));
    open.live.document->undo();
    QCOMPARE(open.basket().lines.size(), before);
}

void BasketTest::plusAndMinusStepAQuantity() {
    OpenBasket open;
    open.toLine(1);
    const std::int64_t before = open.basket().lines[1].quantity.thousandths;
    OpenBasket::press(Qt::Key_Plus);
    QCOMPARE(open.basket().lines[1].quantity.thousandths, before + 1000);
    OpenBasket::press(Qt::Key_Minus);
    QCOMPARE(open.basket().lines[1].quantity.thousandths, before);
}

void BasketTest::digitsTypeAQuantity() {
    OpenBasket open;
    open.toLine(1);
    OpenBasket::type(QStringLiteral("12"));
    OpenBasket::press(Qt::Key_Return);
    QCOMPARE(open.basket().lines[1].quantity.thousandths, 12'000);
    QVERIFY(open.table().hasFocus());
    QVERIFY(open.live.settle());
    QVERIFY(open.receipt().text().contains(QStringLiteral("×12")));
}

void BasketTest::escapeLeavesAQuantityAsItWas() {
    OpenBasket open;
    open.toLine(1);
    OpenBasket::type(QStringLiteral("12"));
    OpenBasket::press(Qt::Key_Escape);
    QCOMPARE(open.basket(), sampleShop()->tryIt.basket);
    QVERIFY(open.table().hasFocus());
}

void BasketTest::f2TypesAPrice() {
    OpenBasket open;
    open.toLine(1);
    OpenBasket::press(Qt::Key_F2);
    OpenBasket::type(QStringLiteral("1.11"));
    OpenBasket::press(Qt::Key_Return);
    QCOMPARE(open.basket().lines[1].unitPrice.minor, 111);
}

void BasketTest::deleteTakesTheLineOut() {
    OpenBasket open;
    const std::size_t before = open.basket().lines.size();
    open.toLine(0);
    for (std::size_t i = 0; i < before; ++i) OpenBasket::press(Qt::Key_Delete);
    QCOMPARE(open.basket().lines.size(), std::size_t{0});
    OpenBasket::press(Qt::Key_Delete);
    OpenBasket::press(Qt::Key_Plus);
    open.live.document->undo();
    QCOMPARE(open.basket().lines.size(), std::size_t{1});
}

void BasketTest::weightsStandWholeInTheStepper() {
    const auto places = ui::BasketRowPlaces::of({0, 0, 350, 26}, {});
    const QFontMetrics metrics(ui::fontOf(ui::Type::SmallStrong));
    for (const char* text : {"0,534", "0.534", "12.50"})
        QVERIFY(metrics.horizontalAdvance(QString::fromLatin1(text)) <= places.quantity.width());
    QVERIFY(places.name.width() >= 100);
    QVERIFY(!places.stepper.intersects(places.unitPrice) && !places.stepper.intersects(places.name));
}

void BasketTest::noAmountIsCut() {
    const std::vector<app::BasketRow> rows{{.unitPrice = "1,234.50/kg", .total = "123,456.78"}, {.total = "1.00"}};
    const auto places = ui::BasketRowPlaces::of({0, 0, 350, 26}, ui::BasketColumns::of(rows));
    const auto widthOf = [](ui::Type type, const QString& text) {
        return QFontMetricsF(ui::fontOf(type)).horizontalAdvance(text);
    };
    QVERIFY(places.total.width() >= widthOf(ui::Type::BodyStrong, rows[0].total));
    QVERIFY(places.unitPrice.width() >= widthOf(ui::Type::Small, rows[0].unitPrice));
    QCOMPARE(places.total.right(), 350.0);
    QVERIFY(places.unitPrice.right() < places.total.left() && places.stepper.right() < places.unitPrice.left());
}

void BasketTest::anAmountLeadsToItsReward() {
    OpenBasket open;
    const int row = rowOf(open.receipt(), "beurre-3-pour-2");
    QVERIFY(row >= 0);
    open.receipt().setFocus();
    while (open.live.session.openPromotion() != "beurre-3-pour-2") {
        OpenBasket::press(Qt::Key_Down);
        OpenBasket::press(Qt::Key_Return);
        if (open.live.session.openPromotion() == "cafe-moins-20") QFAIL("the butter's amount was passed over");
    }
    QCOMPARE(open.live.session.focus(), open.receipt().rows()[static_cast<std::size_t>(row)].source);
}

void BasketTest::theSmallestChangeMakesTheTierFire() {
    OpenBasket open;
    auto* button = open.the<ui::WhyNotPanel>().findChild<ui::Button*>();
    QVERIFY(open.the<ui::WhyNotPanel>().isVisible() && button->isVisible());
    const auto before = open.live.preview->latest();
    QVERIFY(before->whyNotOpen && before->whyNotOpen->change);
    const NodeId tier = before->whyNotOpen->step;
    button->setFocus();
    OpenBasket::press(Qt::Key_Space);
    QVERIFY(open.basket() != before->basket);
    QVERIFY(open.live.settle());
    const auto after = open.live.preview->latest();
    QVERIFY(!after->whyNotOpen || after->whyNotOpen->step != tier);
}

void BasketTest::keysMoveTheNumberInOneStepOfUndo() {
    OpenBasket open;
    auto& slider = open.the<ui::WhatIfSlider>();
    QVERIFY(slider.isVisible());
    slider.setFocus();
    const app::Snapshot before = open.live.document->now();
    for (int i = 0; i < 5; ++i) {
        OpenBasket::press(Qt::Key_Left);
        QTest::qWait(5);
    }
    QVERIFY(*open.live.entry(kTiers).promotion != *before->promotion(kTiers)->promotion);
    open.live.document->undo();
    QCOMPARE(*open.live.entry(kTiers).promotion, *before->promotion(kTiers)->promotion);
    QVERIFY(!open.live.document->canUndo());
}

void BasketTest::flipsAreExact() {
    OpenBasket open;
    const Address address{kTiers, "t2", "from"};
    std::vector<Piece> pieces;
    connect(open.live.preview.get(), &app::LivePreview::whatIfAnswered, &open.view,
            [&](const Address& asked, const std::vector<Piece>& found) {
                if (asked == address) pieces = found;
            });
    open.live.preview->askWhatIf(address, 2000, 18'000);
    QVERIFY(QTest::qWaitFor([&] { return !pieces.empty(); }));
    QVERIFY(pieces.size() >= 2);
    for (const Piece& piece : pieces) {
        QCOMPARE(totalWith(open.live.document->now(), address, piece.from), piece.totalAtFrom.minor);
        if (piece.from > 2000)
            QVERIFY(totalWith(open.live.document->now(), address, piece.from - 1) != piece.totalAtFrom.minor);
    }
}

void BasketTest::chipsChangeWhoWhereAndHow() {
    OpenBasket open;
    const app::TryIt before = open.live.workspace().tryIt;
    open.choose(QStringLiteral("Shopper"), -1);
    QVERIFY(open.live.workspace().tryIt.persona != before.persona);
    open.choose(QStringLiteral("Store"), -1);
    QVERIFY(open.basket().store != before.basket.store);
    open.choose(QStringLiteral("Channel"), 1);
    QVERIFY(open.basket().channel != before.basket.channel);
    for (int i = 0; i < 3; ++i) open.live.document->undo();
    QVERIFY(open.live.workspace().tryIt == before);
}

void BasketTest::couponsAreTyped() {
    OpenBasket open;
    open.chip(QStringLiteral("Coupons")).setFocus();
    OpenBasket::press(Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, 2000));
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    OpenBasket::type(QStringLiteral("OCT10, X"));
    OpenBasket::press(Qt::Key_Return);
    QCOMPARE(open.basket().coupons, (std::vector<std::string>{"OCT10", "X"}));
}

void BasketTest::everyAmountSaysWhereItComesFrom() {
    OpenBasket open;
    const auto& panel = open.the<ui::WhyPanel>();
    QVERIFY(!panel.isVisible());
    open.receipt().setFocus();
    int explained = 0;
    const app::ReceiptRow* before = nullptr;
    for (OpenBasket::press(Qt::Key_Down); open.receipt().current() != before; OpenBasket::press(Qt::Key_Down)) {
        before = open.receipt().current();
        QVERIFY2(panel.isVisible() && !panel.rows().empty(), qPrintable(before->left));
        ++explained;
    }
    const auto amounts = std::ranges::count_if(
        open.receipt().rows(), [](const app::ReceiptRow& row) { return !row.source.promotion.empty(); });
    QVERIFY(explained > amounts);
    OpenBasket::press(Qt::Key_Escape);
    QVERIFY(!panel.isVisible());
}

void BasketTest::pointsOfThePurchaseAreExplainedToo() {
    OpenBasket open;
    open.receipt().setFocus();
    const auto& panel = open.the<ui::WhyPanel>();
    while (!open.receipt().current() || open.receipt().current()->kind != app::ReceiptRow::Kind::Saving)
        OpenBasket::press(Qt::Key_Down);
    QCOMPARE(panel.rows().front().label, QStringLiteral("Base points"));
    OpenBasket::press(Qt::Key_Up);
    QCOMPARE(panel.rows().front().label, QStringLiteral("Reward"));
    QCoreApplication::processEvents();
    keepShot(open.view, QStringLiteral("basket-why"));
}

void BasketTest::paymentIsChosenForAllThatIsToPay() {
    OpenBasket open;
    QCOMPARE(open.chip(QStringLiteral("Payment")).text(), QStringLiteral("Unpaid"));
    const Money toPay = open.live.preview->latest()->result->total;
    open.choose(QStringLiteral("Payment"), 1);
    QCOMPARE(open.basket().tenders, (std::vector<Tender>{{"card", toPay}}));
    QCOMPARE(open.chip(QStringLiteral("Payment")).text(), QStringLiteral("Card"));
    open.choose(QStringLiteral("Payment"), -1);
    QVERIFY(open.basket().tenders.empty());
}

void BasketTest::pointsAreTypedBesideThePayment() {
    OpenBasket open;
    open.chip(QStringLiteral("Payment")).setFocus();
    OpenBasket::press(Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, 2000));
    keepShot(*QApplication::activePopupWidget(), QStringLiteral("basket-payment"));
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_VERIFY(qobject_cast<ui::NumberField*>(QApplication::focusWidget()));
    OpenBasket::press(Qt::Key_Up);
    QVERIFY(open.basket().burn > 0);
    QCOMPARE(open.basket().burn, open.live.workspace().programme->burn.points);
}

void BasketTest::aNewBasketIsNotPaid() {
    OpenBasket open;
    open.choose(QStringLiteral("Payment"), 1);
    QVERIFY(!open.basket().tenders.empty());
    const auto buttons = open.view.findChildren<ui::Button*>();
    const auto baskets = std::ranges::find_if(
        buttons, [](auto* button) { return button->text().startsWith(QStringLiteral("Courses")); });
    QVERIFY(baskets != buttons.end());
    (*baskets)->click();
    QVERIFY(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, 2000));
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("New basket"));
    OpenBasket::press(Qt::Key_Return);
    QTRY_VERIFY(open.basket().lines.empty());
    QVERIFY(open.basket().tenders.empty());
    QCOMPARE(open.basket().burn, 0);
}

void BasketTest::aRefusedBasketSaysWhy() {
    OpenBasket open;
    const app::Snapshot foreign =
        app::withTryIt(open.live.document->now(), [](app::TryIt& tryIt) { tryIt.basket.currency = "USD"; });
    open.live.document->apply({foreign, {}, {}, {}});
    QVERIFY(QTest::qWaitFor([&] { return !open.live.preview->latest()->result; }, 3000));
    QTRY_COMPARE(open.receipt().rows().front().kind, app::ReceiptRow::Kind::Message);
    QVERIFY(!open.receipt().rows().front().left.isEmpty());
}

/// The open promotion credits a tenth, and a card counts the visit.
void BasketTest::theReceiptTellsWhatIsCreditedAndHowACardGoesOn() {
    app::Workspace shop = *sampleShop();
    const auto replace = [&shop](const std::string& id, const Ladder& ladder) {
        for (auto& entry : shop.promotions) {
            if (entry->promotion->id != id) continue;
            Promotion changed = *entry->promotion;
            changed.ladder = ladder;
            changed.who = {"who", Group{}};
            changed.when = {"when", Group{}};
            entry = std::make_shared<const app::PromotionEntry>(
                app::PromotionEntry{std::make_shared<const Promotion>(changed), {}});
        }
    };
    Step credit{.id = "s1", .qualification = {"s1-if", Group{}}};
    credit.rewards = {{"r1", PercentOff{.rate = {100'000}, .on = {}, .cap = {}}, Destination{"cagnotte", 3}}};
    replace(kTiers, {.steps = {credit}});
    Step card{.id = "s1", .qualification = {"s1-if", Group{}}};
    card.rewards = {{"r1", PointsFixed{{50}}}};
    card.frequency.reach = {6};
    replace("or-points-doubles", {.relation = Relation::Cycle, .steps = {card}});
    OpenBasket open(kTiers, std::make_shared<const app::Workspace>(std::move(shop)));
    const auto has = [&open](app::ReceiptRow::Kind kind) {
        return std::ranges::any_of(open.receipt().rows(), [kind](const auto& row) { return row.kind == kind; });
    };
    QTRY_VERIFY(has(app::ReceiptRow::Kind::Credit));
    QVERIFY(has(app::ReceiptRow::Kind::Note));
    keepShot(open.view, QStringLiteral("text-receipt"));
}

void BasketTest::theSampleFitsAWindowOf900() {
    OpenBasket open;
    auto& slider = open.the<ui::WhatIfSlider>();
    QTest::qWait(50);
    QWidget* viewport = open.the<QScrollArea>().viewport();
    const int bottom = slider.mapTo(viewport, QPoint(0, slider.height())).y();
    QVERIFY2(bottom <= viewport->height(), qPrintable(QStringLiteral("%1 of %2").arg(bottom).arg(viewport->height())));
    keepShot(open.view, QStringLiteral("basket-sample"));
}

void BasketTest::nothingBreaksWithoutAnything() {
    OpenBasket open(std::string(), emptyShop());
    QVERIFY(!open.the<ui::WhatIfSlider>().isVisible());
    QVERIFY(!open.the<ui::WhyNotPanel>().isVisible());
    open.view.focusAdd();
    OpenBasket::type(QStringLiteral("x"));
    OpenBasket::press(Qt::Key_Return);
    open.view.focusBasket();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Plus, Qt::Key_F2, Qt::Key_Delete, Qt::Key_5})
        OpenBasket::press(key);
    QVERIFY(open.basket().lines.empty());
    QVERIFY(!open.view.grab().isNull());
}

void BasketTest::everyUndoAndRedoIsPainted() {
    OpenBasket open;
    const app::Snapshot first = open.live.document->now();
    open.toLine(0);
    for (int i = 0; i < 4; ++i) OpenBasket::press(Qt::Key_Delete);
    open.live.document->apply({app::withoutPromotion(open.live.document->now(), kTiers), {}, {}, {}});
    QVERIFY(open.live.session.openPromotion().empty());
    while (open.live.document->canUndo()) {
        open.live.document->undo();
        QVERIFY(!open.view.grab().isNull());
    }
    QVERIFY(*open.live.document->now() == *first);
    while (open.live.document->canRedo()) {
        open.live.document->redo();
        QVERIFY(!open.view.grab().isNull());
    }
}

OFFERWRIGHT_TEST(BasketTest)

} // namespace offerwright::tests

#include "basket_test.moc"
