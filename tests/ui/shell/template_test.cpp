// Every mechanic from its template to the receipt, by keyboard alone in the real window: the gallery is asked for by
// its key, the template found by its name and started with Enter; its cards stand, its words are said, the basket is
// adjudicated with it.
#include "app/store/sample.h"
#include "tests/support/live_session.h"
#include "tests/support/test_main.h"
#include "tests/ui/shell/open_studio.h"
#include "ui/builder/ladder/ladder_view.h"
#include "ui/common/fields.h"
#include "ui/common/theme.h"
#include <offerwright/check/check.h>

namespace offerwright::tests {

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
        press(Qt::Key_N, Qt::ControlModifier);
        type(QString::fromStdString(wanted.name.in("en")));
        press(Qt::Key_Return);
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
};

} // namespace offerwright::tests

using offerwright::tests::EveryTemplate;
OFFERWRIGHT_TEST(EveryTemplate)
#include "template_test.moc"
