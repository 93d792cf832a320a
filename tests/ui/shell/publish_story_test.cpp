// From the studio to the till: a threshold is edited in the real window, published to the real service, seen in what it
// answers to a basket, proved, and rolled back.
#include "app/document/edits.h"
#include "tests/support/live_session.h"
#include "tests/support/test_main.h"
#include "tests/ui/shell/open_studio.h"
#include "ui/common/button.h"
#include "ui/publish/environment_page.h"
#include "ui/publish/publish_place.h"
#include <QApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <offerwright/text/documents.h>

namespace offerwright::tests {
namespace {

constexpr int kPatienceMs = 20'000;
const std::string kPromotion = "cremerie-paliers";

/// The service as a process, on books that go when it ends.
class Service {
public:
    Service() {
        m_process.start(QStringLiteral(SERVICE_PROGRAM), {QStringLiteral("--demo"), QStringLiteral("0")});
        while (!m_told.contains("Ctrl+C") && m_process.waitForReadyRead(kPatienceMs)) m_told += m_process.readAll();
    }
    ~Service() {
        m_process.terminate();
        m_process.waitForFinished(kPatienceMs);
    }
    QString connection() const { return captured(QStringLiteral("(\\S+connection\\.json)")); }
    QString url() const { return captured(QStringLiteral("(http://127\\.0\\.0\\.1:\\d+)/v1")); }
    QString token() const { return captured(QStringLiteral("Bearer (\\S+)'")); }

    /// What the till of the shop would be told: the discount of the whole basket.
    int discountOf(const Basket& basket) {
        QNetworkRequest request(QUrl(url() + QStringLiteral("/v1/explain")));
        request.setRawHeader("Authorization", "Bearer " + token().toUtf8());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        QNetworkReply* reply = m_network.post(request, QByteArray::fromStdString(printBasket(basket)));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, kPatienceMs)) return -1;
        const QJsonObject result = QJsonDocument::fromJson(reply->readAll()).object().value("result").toObject();
        reply->deleteLater();
        return result.value("discount").toInt(-1);
    }

private:
    QString captured(const QString& pattern) const {
        return QRegularExpression(pattern).match(QString::fromUtf8(m_told)).captured(1);
    }
    QProcess m_process;
    QByteArray m_told;
    QNetworkAccessManager m_network;
};

/// Twenty euros of dairy above the first tier, on a day when it runs.
Basket dairyBasket() {
    Basket basket = sampleShop()->baskets.find("courses-du-samedi")->basket();
    basket.customer.clear();
    return basket;
}

ui::Button* button(QWidget& within, const QString& text) {
    for (auto* each : within.findChildren<ui::Button*>())
        if (each->isVisible() && each->text() == text) return each;
    return nullptr;
}

bool press(QWidget& within, const QString& text) {
    ui::Button* found = nullptr;
    if (!QTest::qWaitFor([&] { return (found = button(within, text)) && found->isEnabled(); }, kPatienceMs))
        return false;
    found->setFocus(Qt::TabFocusReason);
    QTest::keyClick(found, Qt::Key_Space);
    return true;
}

} // namespace

class PublishStory : public QObject {
    Q_OBJECT
private slots:
    void anEditIsPublishedProvedAndRolledBack() {
        Service service;
        QVERIFY(QFileInfo::exists(service.connection()));
        OpenStudio open;
        ui::MainWindow& window = *open.studio.window();
        window.showPlace(ui::Place::Publish);
        ui::PublishPlace& place = window.publishing();
        QVERIFY(press(place, QStringLiteral("Add an environment")));
        place.page().takeConnection(service.connection());
        keepShot(window, QStringLiteral("publish-story-environment"));
        QVERIFY(press(place, QStringLiteral("Done")));
        app::Desk& desk = place.desk();
        QTRY_COMPARE_WITH_TIMEOUT(desk.live().reach, app::DeskLive::Reach::Reached, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(desk.draft() && desk.draft()->changes.empty() && desk.live().content.set, kPatienceMs);

        const Basket basket = dairyBasket();
        const int before = service.discountOf(basket);
        QVERIFY(before > 0);
        app::Document& document = open.studio.session()->document();
        const app::Snapshot next = app::withChange(document.now(), kPromotion, [](Promotion& promotion) {
            std::get<Group>(promotion.who.rule).members.clear();
            promotion.ladder.steps.front().threshold = Number{100};
        });
        document.apply({next, QStringLiteral("Change threshold"), {}, {QStringLiteral("publish"), {}}});
        QTRY_COMPARE_WITH_TIMEOUT(desk.draft()->changes.promotions.size(), std::size_t{1}, kPatienceMs);
        keepShot(window, QStringLiteral("publish-story-changed"));

        takeDoubts(document, desk);
        QVERIFY(press(place, QStringLiteral("Publish as release 2")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.live().board.history.size(), std::size_t{2}, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(service.discountOf(basket) != before, kPatienceMs);

        QVERIFY(press(place, QStringLiteral("Prove it")));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isProving() && desk.proof().asked > 0, kPatienceMs);
        QVERIFY2(desk.proof().isProved(),
                 qPrintable(QString::fromUtf8(desk.proof().differences.empty()
                                                  ? QByteArray("nothing differs")
                                                  : desk.proof().differences.front().ours + "\n" +
                                                        desk.proof().differences.front().theirs)));
        QTest::qWait(100);
        keepShot(window, QStringLiteral("publish-story-proved"));

        QVERIFY(press(place, QStringLiteral("Roll back")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.live().board.history.size(), std::size_t{3}, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(service.discountOf(basket), before, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(button(place, QStringLiteral("Publish as release 4")), kPatienceMs);
        keepShot(window, QStringLiteral("publish-story-rolled-back"));
        keepInFrench(open.studio, window);
        for (const QLabel* label : place.findChildren<QLabel*>()) // the proof was another release's
            QVERIFY2(!label->text().contains(u"byte for byte"), qPrintable(label->text()));
    }

private:
    /// Both pages, in the dark.
    static void keepInFrench(ui::Studio& studio, ui::MainWindow& window) {
        studio.setLanguage(QStringLiteral("fr"));
        ui::Look::instance().apply(true);
        QTest::qWait(100);
        keepShot(window, QStringLiteral("publish-story-fr-dark"));
        for (const QLabel* label : window.publishing().findChildren<QLabel*>()) // what happened last as well
            QVERIFY2(!label->text().contains(u"Release"), qPrintable(label->text()));
        emit window.publishing().view().environmentEditWanted();
        QTest::qWait(100);
        keepShot(window, QStringLiteral("publish-story-environment-fr-dark"));
    }

    /// Whatever the sample's promotions are doubted for, so that the gate opens.
    static void takeDoubts(app::Document& document, app::Desk& desk) {
        for (const Diagnostic& doubt : checkOf(desk.gate(), app::GateRule::DoubtsTaken).faults) {
            const app::Snapshot next =
                app::withAcknowledgement(document.now(), {doubt.address.promotion, doubt.code, "tester", "a story"});
            document.apply({next, QStringLiteral("Take"), {}, {QStringLiteral("publish"), {}}});
        }
    }
};

OFFERWRIGHT_TEST(PublishStory)

} // namespace offerwright::tests

#include "publish_story_test.moc"
