// Source as it looks: with a fault and a list of categories open, light and dark, in both languages. With
// OFFERWRIGHT_SHOTS set to a folder the pictures are kept there.
#include "tests/support/live_session.h"
#include "tests/support/test_main.h"
#include "ui/common/theme.h"
#include "ui/source/completion_popup.h"
#include "ui/source/source_view.h"
#include <QTranslator>

namespace offerwright::tests {

class SourceShots : public QObject {
    Q_OBJECT
private slots:
    void showsFaultsAndOffers_data();
    void showsFaultsAndOffers();
};

void SourceShots::showsFaultsAndOffers_data() {
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("language");
    for (const bool dark : {false, true})
        for (const QString language : {"en", "fr"})
            QTest::newRow(qPrintable((dark ? "dark-" : "light-") + language)) << dark << language;
}

void SourceShots::showsFaultsAndOffers() {
    QFETCH(bool, dark);
    QFETCH(QString, language);
    QTranslator words;
    if (words.load(QStringLiteral(":/i18n/offerwright_%1.qm").arg(language))) qApp->installTranslator(&words);
    ui::Look::instance().apply(dark);
    LiveSession live(sampleShop(), "cremerie-paliers");
    live.session.setLanguage(language);
    ui::SourceView view(live.session);
    QVERIFY(present(view, {724, 832}));
    QVERIFY(live.settle());
    std::string text = view.editor().source();
    const std::size_t tiers = text.find("\"tiers\"");
    view.editor().replace({tiers, 7, 0, 0}, "\"tirs\"");
    text = view.editor().source();
    view.editor().goTo({text.find("Crèmerie") + 4, 0, 0, 0});
    view.editor().setFocus();
    QTRY_VERIFY(!view.problems().empty());
    QTest::keyClick(&view.editor(), Qt::Key_Space, Qt::ControlModifier);
    keepShot(view, QStringLiteral("source-") + QString(QTest::currentDataTag()));
    if (auto* offers = view.findChild<ui::CompletionPopup*>(); offers->isVisible())
        keepShot(*offers, QStringLiteral("source-offers-") + QString(QTest::currentDataTag()));
    ui::Look::instance().apply(false);
}

OFFERWRIGHT_TEST(SourceShots)

} // namespace offerwright::tests

#include "source_shots.moc"
