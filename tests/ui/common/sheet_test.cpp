#include "tests/support/test_main.h"
#include "tests/ui/common/sheet.h"
#include "ui/common/theme.h"
#include <QDir>
#include <QTemporaryDir>

namespace offerwright::tests {
namespace {

/// Where grabbed pictures go: OFFERWRIGHT_SHOTS, or a folder that goes away with the test.
QString shotsFolder() {
    static const QTemporaryDir scratch;
    const QString asked = qEnvironmentVariable("OFFERWRIGHT_SHOTS");
    return asked.isEmpty() ? scratch.path() : asked;
}

QImage grab(QWidget* sheet, qreal ratio) {
    sheet->resize(sheet->sizeHint());
    sheet->show();
    QCoreApplication::sendPostedEvents();
    QImage image(sheet->size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    sheet->render(&image);
    return image;
}

} // namespace

class Sheet : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyComponentPaintsInBothThemesAndSizes_data();
    void everyComponentPaintsInBothThemesAndSizes();
    void cleanupTestCase();
};

void Sheet::initTestCase() { ui::Look::instance().apply(false); }

void Sheet::everyComponentPaintsInBothThemesAndSizes_data() {
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("ratio");
    QTest::addColumn<int>("scale");
    QTest::newRow("light") << false << 1 << 100;
    QTest::newRow("dark") << true << 1 << 100;
    QTest::newRow("light-200") << false << 2 << 100;
    QTest::newRow("dark-200") << true << 2 << 100;
    QTest::newRow("light-text-150") << false << 1 << 150;
}

void Sheet::everyComponentPaintsInBothThemesAndSizes() {
    QFETCH(const bool, dark);
    QFETCH(const int, ratio);
    QFETCH(const int, scale);
    ui::Look::instance().apply(dark);
    ui::Look::instance().setScale(scale);
    const std::unique_ptr<QWidget> components(makeComponentSheet(nullptr));
    const std::unique_ptr<QWidget> icons(makeIconSheet(nullptr));
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const std::unique_ptr<QWidget> dressed(makeStyleSheet(nullptr));
    for (const auto& [name, sheet] : {std::pair{"components", components.get()}, std::pair{"icons", icons.get()},
                                      std::pair{"style", dressed.get()}}) {
        const QImage image = grab(sheet, ratio);
        QVERIFY(image.save(QStringLiteral("%1/common-%2-%3.png").arg(shotsFolder(), QString::fromLatin1(name), tag)));
        QVERIFY(image.pixelColor(2, 2) != QColor(Qt::transparent));
    }
}

void Sheet::cleanupTestCase() { ui::Look::instance().setScale(100); }

OFFERWRIGHT_TEST(Sheet)

} // namespace offerwright::tests

#include "sheet_test.moc"
