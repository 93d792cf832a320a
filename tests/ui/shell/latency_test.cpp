// How long an edit of a threshold takes until receipt and cards show it: the real window, 200 promotions, 50 lines.
// Figures are printed and kept in tests/bench/README.md; a busy machine must not make a test red, so only what has to
// be true on every machine is asserted.
#include "app/document/edits.h"
#include "tests/support/full_shop.h"
#include "tests/support/paint_watch.h"
#include "tests/support/test_main.h"
#include "ui/basket/basket_view.h"
#include "ui/basket/receipt_view.h"
#include "ui/builder/builder_view.h"
#include "ui/builder/ladder/ladder_view.h"
#include "ui/common/theme.h"
#include "ui/shell/main_window.h"
#include "ui/shell/promotions_place.h"
#include <QElapsedTimer>
#include <QScrollArea>
#include <QTimer>
#include <cmath>
#include <ctime>
#include <offerwright/model/nodes.h>

namespace offerwright::tests {
namespace {

constexpr int kEdits = 300;
constexpr int kPatienceMs = 10'000;

/// The window of the full shop, with what an edit is watched by.
struct Window {
    FullShop shop = fullShop();
    app::Document document{shop.workspace};
    app::LivePreview preview;
    app::Session session{document, preview};
    app::MemorySecrets secrets;
    std::unique_ptr<ui::MainWindow> main;
    ui::ReceiptView* receipt = nullptr;
    ui::LadderView* ladder = nullptr;

    Window() {
        ui::Look::instance().apply(false);
        main = std::make_unique<ui::MainWindow>(document, session, secrets, QDate(2026, 11, 21));
        session.open(shop.tieredPromotion);
        main->show();
        receipt = main->findChild<ui::ReceiptView*>();
        ladder = main->findChild<ui::LadderView*>();
    }
    /// Fifty lines push the receipt below the fold: it is scrolled to, as a person does who watches the total.
    void showReceipt() const {
        for (QWidget* above = receipt->parentWidget(); above; above = above->parentWidget())
            if (auto* scroll = qobject_cast<QScrollArea*>(above)) return scroll->ensureWidgetVisible(receipt, 0, 400);
    }
    bool answered() const { return preview.latest() && preview.latest()->workspace == document.now(); }
    bool explained() const { return answered() && preview.latest()->explained; }
    void edit(int number) {
        const Number threshold{shop.reached + (number % 2 == 0 ? 0 : 100)};
        const auto change = [&](Promotion& promotion) {
            promotion = *withNumber(promotion, shop.threshold, threshold);
        };
        document.apply({app::withChange(document.now(), shop.tieredPromotion, change),
                        QStringLiteral("Change threshold"),
                        {},
                        {QStringLiteral("builder"), shop.threshold}});
    }
};

/// Looks after every turn of the event loop: waiting in slices would measure the slices.
bool processUntil(const std::function<bool()>& done) {
    QElapsedTimer patience;
    patience.start();
    QTimer wake;
    wake.start(100);
    while (!done() && patience.elapsed() < kPatienceMs) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return done();
}

struct Figures {
    std::vector<double> milliseconds;
    double at(double share) {
        std::ranges::sort(milliseconds);
        const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(milliseconds.size())));
        return milliseconds[std::clamp<std::size_t>(rank, 1, milliseconds.size()) - 1];
    }
    void print(const char* what) {
        qInfo("%-44s p50 %7.2f ms   p99 %7.2f ms   most %7.2f ms", what, at(0.50), at(0.99), at(1.0));
    }
};

/// What the window's thread itself has worked, so that a busy machine can be told from a slow window.
double workedMs() {
#ifdef Q_OS_UNIX
    timespec worked{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &worked);
    return static_cast<double>(worked.tv_sec) * 1e3 + static_cast<double>(worked.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

double millisecondsOf(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

} // namespace

class Latency : public QObject {
    Q_OBJECT
private slots:
    void everyEditOfAThresholdReachesReceiptAndCards();
};

void Latency::everyEditOfAThresholdReachesReceiptAndCards() {
    Window window;
    QVERIFY(QTest::qWaitForWindowExposed(window.main.get()));
    QVERIFY(processUntil([&] { return window.explained(); }));
    QVERIFY(processUntil([&] { return window.main->problems().byId().size() == kFullShopPromotions; }));
    window.edit(1); // just beyond reach; the first that counts brings it within
    QVERIFY(processUntil([&] { return window.explained(); }));
    QTest::qWait(300);
    window.showReceipt();
    Figures applied;
    Figures painted;
    Figures explained;
    Figures worked;
    Figures answered;
    QString last = window.receipt->text();
    for (int i = 0; i < kEdits; ++i) {
        PaintWatch receipt(*window.receipt);
        PaintWatch cards(*window.ladder);
        QElapsedTimer timer;
        timer.start();
        const double workedBefore = workedMs();
        bool isAnswered = false;
        // Connected last, it is told when every view has taken the answer. What was painted before does not count.
        const auto taken = connect(&window.preview, &app::LivePreview::answered, this, [&] {
            if (std::exchange(isAnswered, true)) return;
            answered.milliseconds.push_back(millisecondsOf(timer));
            receipt.painted = cards.painted = false;
        });
        window.edit(i);
        applied.milliseconds.push_back(millisecondsOf(timer));
        QVERIFY(processUntil([&] { return isAnswered && receipt.painted && cards.painted; }));
        painted.milliseconds.push_back(millisecondsOf(timer));
        disconnect(taken);
        worked.milliseconds.push_back(workedMs() - workedBefore);
        QVERIFY2(window.receipt->text() != last, "the receipt did not change");
        last = window.receipt->text();
        QVERIFY(processUntil([&] { return window.explained(); }));
        explained.milliseconds.push_back(millisecondsOf(timer));
        QTest::qWait(5);
    }
    applied.print("edit applied");
    answered.print("edit to answer taken by all views");
    painted.print("edit to receipt and cards painted");
    worked.print("of that, work of the window's thread");
    explained.print("edit to explained");
}

OFFERWRIGHT_TEST(Latency)

} // namespace offerwright::tests

#include "latency_test.moc"
