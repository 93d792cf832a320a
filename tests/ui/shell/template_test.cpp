// Every mechanic from its template to the receipt, by keyboard alone in the real window: the gallery is asked for by
// its key, the template found by its name and started with Enter; its cards stand, its words are said, and it is tried
// until it gives: what "Why not?" proposes is tried, and journeys are walked visit by visit.
#include "app/document/edits.h"
#include "app/store/sample.h"
#include "tests/support/live_session.h"
#include "tests/support/test_main.h"
#include "tests/ui/shell/open_studio.h"
#include "ui/basket/journey_walker.h"
#include "ui/basket/why_not_panel.h"
#include "ui/builder/ladder/ladder_view.h"
#include "ui/common/button.h"
#include "ui/common/fields.h"
#include "ui/common/theme.h"
#include <offerwright/check/check.h>

namespace offerwright::tests {

namespace {

constexpr int kMostTries = 14;

/// Starts a mechanic from the gallery, which is searched by its name.
void startFromGallery(const QString& name) {
    press(Qt::Key_N, Qt::ControlModifier);
    type(name);
    press(Qt::Key_Return);
}

/// Mechanics that ask for someone in particular, or for another offer beside them.
struct Beside {
    std::string persona;
    QString offer;
};
Beside besideOf(const std::string& id) {
    if (id == "welcome") return {"lucie", {}};
    if (id == "credits-doubled") return {{}, QStringLiteral("Credited to the card")};
    return {};
}

void tryAs(OpenStudio& open, const std::string& persona) {
    app::Document& document = open.session().document();
    const app::Snapshot next = app::withTryIt(document.now(), [&](app::TryIt& tryIt) {
        tryIt.persona = persona;
        tryIt.basket.customer = persona;
    });
    document.apply({next, {}, {}, {}});
}

/// A mechanic that is in force beside the one that is tried.
void runBeside(OpenStudio& open, const QString& name) {
    startFromGallery(name);
    app::Document& document = open.session().document();
    const app::Snapshot next = app::withChange(document.now(), open.session().openPromotion(),
                                               [](Promotion& promotion) { promotion.status = Status::Live; });
    document.apply({next, {}, {}, {}});
}

bool gives(const OpenStudio& open, const std::string& id) {
    const PromotionTrace* trace = open.session().preview().latest()->trace.promotion(id);
    return trace && trace->outcome == Outcome::Fired;
}

/// Presses the panel's button of this text by the keyboard, where it is shown.
template <typename Panel> bool pressButton(const OpenStudio& open, const QString& text) {
    for (auto* button : open.the<Panel>().template findChildren<ui::Button*>()) {
        if (button->text() != text || !button->isVisible()) continue;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        return true;
    }
    return false;
}

/// The change that the studio proposes, else the next visit.
bool tryOn(const OpenStudio& open) {
    return (pressButton<ui::WhyNotPanel>(open, QStringLiteral("Try it")) ||
            pressButton<ui::JourneyWalker>(open, QStringLiteral("Next visit"))) &&
           open.settle();
}

} // namespace

class EveryTemplate : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { useOwnSettings(); }
    void isBuiltByKeysAndTried_data() {
        QTest::addColumn<int>("number");
        const auto templates = app::templates();
        for (std::size_t i = 0; i < templates->size(); ++i)
            QTest::newRow((*templates)[i].promotion.id.c_str()) << static_cast<int>(i);
    }
    void isBuiltByKeysAndTried() {
        QFETCH(int, number);
        const app::Template wanted = (*app::templates())[static_cast<std::size_t>(number)];
        OpenStudio open(QStringLiteral("en"));
        open.window().resize(1440, 900);
        QVERIFY(open.settle());
        startFromGallery(QString::fromStdString(wanted.name.in("en")));
        QVERIFY(open.settle());
        const Promotion* made = open.session().promotion();
        QVERIFY(made);
        QCOMPARE(made->name.in("en"), wanted.name.in("en"));
        QCOMPARE(made->ladder.relation, wanted.promotion.ladder.relation);
        QVERIFY(open.the<ui::LadderView>().cards().size() >= 4);
        const app::PreviewAnswer& answer = open.session().preview().latest();
        QVERIFY(answer && answer->result);
        keepShot(open.window(), QStringLiteral("template-") + QString::fromLatin1(QTest::currentDataTag()));
        const std::string id = made->id;
        open.session().document().undo();
        QVERIFY(!open.session().workspace().promotion(id));
    }
    void givesWhenItIsTried_data() { isBuiltByKeysAndTried_data(); }
    void givesWhenItIsTried() {
        QFETCH(int, number);
        const app::Template wanted = (*app::templates())[static_cast<std::size_t>(number)];
        OpenStudio open(QStringLiteral("en"));
        open.window().resize(1440, 900);
        const Beside beside = besideOf(wanted.promotion.id);
        if (!beside.persona.empty()) tryAs(open, beside.persona);
        if (!beside.offer.isEmpty()) runBeside(open, beside.offer);
        startFromGallery(QString::fromStdString(wanted.name.in("en")));
        QVERIFY(open.settle());
        const std::string id = open.session().openPromotion();
        for (int tries = 0; tries < kMostTries && !gives(open, id); ++tries) QVERIFY(tryOn(open));
        QVERIFY(gives(open, id));
        keepShot(open.window(), QStringLiteral("tried-") + QString::fromLatin1(QTest::currentDataTag()));
    }
};

} // namespace offerwright::tests

using offerwright::tests::EveryTemplate;
OFFERWRIGHT_TEST(EveryTemplate)
#include "template_test.moc"
