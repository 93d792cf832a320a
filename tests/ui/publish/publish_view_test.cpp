// The Publish place shows what it is told, in both themes and languages, and is worked by keyboard alone.
#include "tests/support/live_session.h"
#include "tests/support/test_main.h"
#include "tests/ui/publish/publish_shop.h"
#include "ui/common/button.h"
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace offerwright::tests {
namespace {

struct OpenView {
    explicit OpenView(const QString& language = QStringLiteral("en"), bool dark = false)
        : view(app::Language::of(language)) {
        ui::Look::instance().apply(dark);
        if (!present(view, {1364, 830})) qFatal("the view does not show");
        view.tell(publishContent(app::Language::of(language)));
        QTest::qWait(20);
    }
    template <typename Control> Control& named(const QString& text) {
        for (auto* control : view.findChildren<Control*>())
            if (control->text() == text || control->accessibleName() == text) return *control;
        qFatal("no control %s", qPrintable(text));
    }
    ui::PublishView view;
};

/// Everything that the keyboard comes to by Tab.
std::set<QWidget*> reachedByTab() {
    std::set<QWidget*> reached;
    for (int i = 0; i < 60; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return reached;
}

} // namespace

class PublishViewTest : public QObject {
    Q_OBJECT
private slots:
    void itLooksAsItIsTold_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("scale");
        QTest::newRow("en-light") << "en" << false << 100;
        QTest::newRow("fr-dark") << "fr" << true << 100;
        QTest::newRow("fr-light-200") << "fr" << false << 200;
    }
    void itLooksAsItIsTold() {
        QFETCH(const QString, language);
        QFETCH(const bool, dark);
        QFETCH(const int, scale);
        ui::Look::instance().setScale(scale);
        OpenView open(language, dark);
        QTest::qWait(50);
        keepShot(open.view, QStringLiteral("publish-") + QString::fromLatin1(QTest::currentDataTag()));
        ui::Look::instance().setScale(100);
    }

    void withoutEnvironmentsTheFirstStepIsOffered() {
        OpenView open;
        open.view.tell({});
        QSignalSpy wanted(&open.view, &ui::PublishView::environmentAddWanted);
        open.view.begin();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(wanted.count(), 1);
    }

    void everyButtonIsReachedByTab() {
        OpenView open;
        open.view.begin();
        const std::set<QWidget*> reached = reachedByTab();
        for (auto* button : open.view.findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || !button->isEnabled()) continue;
            QVERIFY2(reached.contains(button), qPrintable(button->text() + button->accessibleName()));
        }
    }

    void anEnvironmentIsChosenByItsCard() {
        OpenView open;
        QSignalSpy chosen(&open.view, &ui::PublishView::environmentChosen);
        auto& card = open.named<ui::EnvironmentCard>(QStringLiteral("Sandbox"));
        card.setFocus();
        QTest::keyClick(&card, Qt::Key_Space);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toInt(), 0);
    }

    void linesThatStayAreBehindAFold() {
        OpenView open;
        const auto isShown = [&](const QString& text) {
            for (const QLabel* label : open.view.findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(text)) return true;
            return false;
        };
        QVERIFY(!isShown(QStringLiteral("Saturday")));
        for (auto* button : open.view.findChildren<ui::Button*>())
            if (button->text().contains(u"unchanged")) QTest::keyClick(button, Qt::Key_Space);
        QTest::qWait(20);
        QVERIFY(isShown(QStringLiteral("Saturday")));
    }

    void aShutGateDoesNotPublish() {
        OpenView open;
        QSignalSpy wanted(&open.view.when(), &ui::WhenPanel::publishWanted);
        auto& publish = open.named<ui::Button>(QStringLiteral("Publish as release 15"));
        QTest::mouseClick(&publish, Qt::LeftButton);
        QCOMPARE(wanted.count(), 0);
        ui::PublishContent content = publishContent(app::Language::english());
        content.when.isOpen = true;
        open.view.tell(content);
        QTest::mouseClick(&publish, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
    }

    void f6GoesFromColumnToColumn() {
        OpenView open;
        open.view.begin();
        QWidget* first = QApplication::focusWidget();
        open.view.focusNextColumn();
        QVERIFY(QApplication::focusWidget() != first);
        open.view.focusNextColumn();
        open.view.focusNextColumn();
        QCOMPARE(QApplication::focusWidget(), first);
    }
};

OFFERWRIGHT_TEST(PublishViewTest)

} // namespace offerwright::tests

#include "publish_view_test.moc"
