// A journey walked by keys: the next visit, and back.
#include "app/document/edits.h"
#include "tests/support/live_session.h"
#include "tests/support/test_main.h"
#include "ui/basket/basket_view.h"
#include "ui/basket/journey_walker.h"
#include "ui/common/button.h"
#include "ui/common/theme.h"
#include <QApplication>
#include <QComboBox>

namespace offerwright::tests {
namespace {

app::Snapshot shopWithAJourney() {
    app::Snapshot shop = sampleShop();
    const auto templates = app::templates();
    for (const app::Template& one : *templates)
        if (one.promotion.id == "fourth-visit") shop = app::withPromotion(shop, one.promotion);
    return shop;
}

struct OpenWalker {
    OpenWalker()
        : live(shopWithAJourney(), "fourth-visit")
        , view(live.session) {
        ui::Look::instance().apply(false);
        if (!present(view, {388, 860}) || !live.settle()) qFatal("Try it does not show");
    }
    ui::Button& button(const QString& text) {
        for (auto* one : view.findChild<ui::JourneyWalker*>()->findChildren<ui::Button*>())
            if (one->text() == text) return *one;
        qFatal("no button %s", qPrintable(text));
    }
    void press(const QString& text) {
        button(text).setFocus();
        QTest::keyClick(&button(text), Qt::Key_Space);
        if (!live.settle()) qFatal("no answer");
    }
    const app::TryIt& tryIt() const { return live.workspace().tryIt; }
    LiveSession live;
    ui::BasketView view;
};

} // namespace

class WalkerTest : public QObject {
    Q_OBJECT
private slots:
    void aVisitIsSettledAndTheNextBegins() {
        OpenWalker open;
        const Instant at = open.live.preview->latest()->at;
        open.press(QStringLiteral("Next visit"));
        QCOMPARE(open.tryIt().visits.size(), std::size_t{1});
        QCOMPARE(open.tryIt().visits.front().at, std::optional(at));
        QCOMPARE(open.tryIt().basket.at->ms - at.ms, std::int64_t{3} * 86'400'000);
        QCOMPARE(open.live.preview->latest()->customer.wallet.visits,
                 open.live.preview->latest()->workspace->persona(open.tryIt().persona)->wallet.visits + 1);
    }
    void backIsWhereOneWas() {
        OpenWalker open;
        QVERIFY(!open.button(QStringLiteral("Back")).isEnabled());
        open.press(QStringLiteral("Next visit"));
        open.press(QStringLiteral("Next visit"));
        const app::TryIt two = open.tryIt();
        open.press(QStringLiteral("Next visit"));
        open.press(QStringLiteral("Back"));
        QCOMPARE(open.tryIt(), two);
        open.live.document->undo();
        QCOMPARE(open.tryIt().visits.size(), std::size_t{3});
    }
    void theIntervalIsChosenByKeys() {
        OpenWalker open;
        auto* interval = open.view.findChild<ui::JourneyWalker*>()->findChild<QComboBox*>();
        interval->setFocus();
        QTest::keyClick(interval, Qt::Key_Down);
        const Instant at = open.live.preview->latest()->at;
        open.press(QStringLiteral("Next visit"));
        QCOMPARE(open.tryIt().basket.at->ms - at.ms, std::int64_t{7} * 86'400'000);
        keepShot(open.view, QStringLiteral("walker"));
    }
};

} // namespace offerwright::tests

using offerwright::tests::WalkerTest;
OFFERWRIGHT_TEST(WalkerTest)
#include "walker_test.moc"
