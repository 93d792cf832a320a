// Every screen of the builder, grabbed. With OFFERWRIGHT_SHOTS set to a folder the pictures are kept there.
#include "tests/support/test_main.h"
#include "tests/ui/builder/sample_session.h"
#include "ui/builder/builder_view.h"
#include "ui/builder/editors/editor_host.h"
#include "ui/builder/ladder/ladder_view.h"
#include "ui/common/theme.h"
#include <QTranslator>

namespace offerwright::tests {
namespace {

void keep(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("OFFERWRIGHT_SHOTS");
    const QPixmap picture = widget.grab();
    QVERIFY(!picture.isNull());
    if (!folder.isEmpty()) QVERIFY(picture.save(folder + QStringLiteral("/builder-") + name + QStringLiteral(".png")));
}

} // namespace

class BuilderShots : public QObject {
    Q_OBJECT
private slots:
    void everySamplePromotionIsShownWhole_data();
    void everySamplePromotionIsShownWhole();
};

void BuilderShots::everySamplePromotionIsShownWhole_data() {
    QTest::addColumn<QString>("promotion");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("language");
    for (const auto& entry : sampleWorkspace()->promotions) {
        const QString id = QString::fromStdString(entry->promotion->id);
        for (const bool dark : {false, true})
            for (const QString language : {"en", "fr"}) {
                const QString row = id + (dark ? "-dark-" : "-light-") + language;
                QTest::newRow(qPrintable(row)) << id << dark << language;
            }
    }
}

void BuilderShots::everySamplePromotionIsShownWhole() {
    QFETCH(QString, promotion);
    QFETCH(bool, dark);
    QFETCH(QString, language);
    ui::Look::instance().apply(dark);
    SampleSession sample(sampleWorkspace(), promotion.toStdString());
    sample.session.setLanguage(language);
    QTranslator interface;
    if (language == "fr") {
        QVERIFY(interface.load(":/i18n/offerwright_fr.qm"));
        QCoreApplication::installTranslator(&interface);
    }
    ui::BuilderView view(sample.session);
    view.resize(724, 800);
    view.show();
    QVERIFY(sample.settle());
    if (QWidget* focused = view.focusWidget()) focused->clearFocus();
    keep(view, QString(QTest::currentDataTag()));
    QVERIFY(!view.ladder().cards().empty());
}

OFFERWRIGHT_TEST(BuilderShots)

} // namespace offerwright::tests

#include "builder_shots.moc"
