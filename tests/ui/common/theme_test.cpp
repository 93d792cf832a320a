#include "tests/support/test_main.h"
#include "ui/common/button.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/text_label.h"
#include "ui/common/theme.h"
#include <QDir>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QRawFont>
#include <cmath>

namespace offerwright::tests {
namespace {

using namespace ui;

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Contrast ratio as WCAG 2.1 defines it, 1 to 21.
double contrast(const QColor& a, const QColor& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

struct Pair {
    const char* name;
    QColor front;
    QColor ground;
};

std::vector<Pair> textPairs(const Theme& t) {
    return {{"text on window", t.text, t.window},
            {"text on surface", t.text, t.surface},
            {"text on sunk", t.text, t.sunk},
            {"text on hover", t.text, t.hover},
            {"text on accentSoft", t.text, t.accentSoft},
            {"text on met.soft", t.text, t.met.soft},
            {"text on near.soft", t.text, t.near.soft},
            {"text on fail.soft", t.text, t.fail.soft},
            {"text on skip.soft", t.text, t.skip.soft},
            {"text on lost.soft", t.text, t.lost.soft},
            {"text on paper", t.text, t.paper},
            {"muted on surface", t.muted, t.surface},
            {"muted on window", t.muted, t.window},
            {"muted on sunk", t.muted, t.sunk},
            {"muted on hover", t.muted, t.hover},
            {"muted on accentSoft", t.muted, t.accentSoft},
            {"muted on paper", t.muted, t.paper},
            {"faint on surface", t.faint, t.surface},
            {"faint on sunk", t.faint, t.sunk},
            {"accent on surface", t.accent, t.surface},
            {"accent on window", t.accent, t.window},
            {"accent on accentSoft", t.accent, t.accentSoft},
            {"onAccent on accent", t.onAccent, t.accent},
            {"onAccent on accentHover", t.onAccent, t.accentHover},
            {"met on surface", t.met.text, t.surface},
            {"met on its soft", t.met.text, t.met.soft},
            {"met on paper", t.met.text, t.paper},
            {"near on surface", t.near.text, t.surface},
            {"near on its soft", t.near.text, t.near.soft},
            {"fail on surface", t.fail.text, t.surface},
            {"fail on its soft", t.fail.text, t.fail.soft},
            {"skip on its soft", t.skip.text, t.skip.soft},
            {"lost on surface", t.lost.text, t.surface},
            {"lost on its soft", t.lost.text, t.lost.soft},
            {"surface on met", t.surface, t.met.text},
            {"surface on near", t.surface, t.near.text},
            {"surface on fail", t.surface, t.fail.text},
            {"surface on lost", t.surface, t.lost.text},
            {"railText on rail", t.railText, t.rail},
            {"onRail on railSelected", t.onRail, t.railSelected},
            {"seriesA on surface", t.seriesA, t.surface},
            {"seriesB on surface", t.seriesB, t.surface}};
}

/// Equal but for the rounding of strokes that overlap.
bool isNear(const QColor& a, const QColor& b) {
    return std::abs(a.red() - b.red()) < 3 && std::abs(a.green() - b.green()) < 3 && std::abs(a.blue() - b.blue()) < 3;
}

void addThemes() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

const Theme& themeOf(bool dark) { return dark ? Theme::darkTheme() : Theme::light(); }

} // namespace

class Themes : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Look::instance().apply(false); }
    void everyTextReachesFourAndAHalf_data() { addThemes(); }
    void everyTextReachesFourAndAHalf();
    void outlinesOfControlsReachThree_data() { addThemes(); }
    void outlinesOfControlsReachThree();
    void everyStateHasItsColours();
    void switchingSetsThePaletteAndTells();
    void ourFontsAreLoaded_data();
    void ourFontsAreLoaded();
    void figuresAreTabular();
    void everySignOfANumberIsInOurFonts();
    void textKeepsItsSizeThroughEveryScale();
    void aLabelKeepsItsRoleThroughASwitch();
    void aRingShowsForTheKeyboardAndNotForAClick_data();
    void aRingShowsForTheKeyboardAndNotForAClick();
    void aShadowEndsWhereItSays();
    void everyIconDrawsWithinItsGridInTheColourAsked();
    void anUnknownIconDrawsNothing();
};

void Themes::everyTextReachesFourAndAHalf() {
    QFETCH(const bool, dark);
    for (const auto& [name, front, ground] : textPairs(themeOf(dark)))
        QVERIFY2(contrast(front, ground) >= 4.5,
                 qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(name)).arg(contrast(front, ground), 0, 'f', 2)));
}

void Themes::outlinesOfControlsReachThree() {
    QFETCH(const bool, dark);
    const Theme& colors = themeOf(dark);
    QVERIFY(contrast(colors.control, colors.surface) >= 3.0);
    QVERIFY(contrast(colors.accent, colors.window) >= 3.0);
    QVERIFY(contrast(colors.fail.text, colors.window) >= 3.0);
}

void Themes::everyStateHasItsColours() {
    QCOMPARE(stateColors(Verdict::Within).text, theme().met.text);
    QCOMPARE(stateColors(Verdict::Nearly).text, theme().near.text);
    QCOMPARE(stateColors(Verdict::NotYet).text, theme().skip.text);
    QCOMPARE(stateColors(Verdict::Lost).text, theme().lost.text);
    QCOMPARE(stateColors(Verdict::Problem).text, theme().fail.text);
}

void Themes::switchingSetsThePaletteAndTells() {
    const QSignalSpy changed(&Look::instance(), &Look::changed);
    Look::instance().apply(true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::darkTheme().surface);
    QCOMPARE(&theme(), &Theme::darkTheme());
    Look::instance().apply(false);
}

void Themes::ourFontsAreLoaded_data() {
    QTest::addColumn<int>("type");
    for (int i = 0; i <= static_cast<int>(Type::Lead); ++i) QTest::addRow("role %d", i) << i;
}

void Themes::ourFontsAreLoaded() {
    QFETCH(const int, type);
    const QFont font = fontOf(static_cast<Type>(type));
    QCOMPARE(QFontInfo(font).family(), font.family());
    QCOMPARE(QFontInfo(font).weight(), static_cast<int>(font.weight()));
}

void Themes::figuresAreTabular() {
    for (const Type type : {Type::Body, Type::BodyMedium, Type::BodyStrong, Type::Number, Type::Caption}) {
        const QFontMetricsF metrics(fontOf(type));
        for (const QChar digit : QStringLiteral("0123456789"))
            QVERIFY(std::abs(metrics.horizontalAdvance(digit) - metrics.horizontalAdvance(u'1')) < 0.05);
    }
}

void Themes::everySignOfANumberIsInOurFonts() {
    for (const Type type : {Type::Body, Type::BodyStrong, Type::Caption, Type::Receipt, Type::ReceiptTotal}) {
        const QRawFont font = QRawFont::fromFont(fontOf(type));
        for (const QChar sign : QStringLiteral("0123456789.,%€£¥−×½–·\u00A0\u202F«»“”’…ÉÀÇŒœéèêàùç"))
            QVERIFY2(font.supportsCharacter(sign), qPrintable(font.familyName() + QStringLiteral(" lacks ") + sign));
    }
}

void Themes::textKeepsItsSizeThroughEveryScale() {
    QLabel label;
    for (const Type type : {Type::Caption, Type::Small, Type::Body, Type::Words, Type::Heading, Type::Title}) {
        for (const int percent : {80, 90, 110, 125, 150, 175, 200}) {
            label.setFont(fontOf(type));
            Look::instance().setScale(percent);
            QCOMPARE(label.font().pixelSize(), fontOf(type).pixelSize());
            Look::instance().setScale(100);
            QCOMPARE(label.font().pixelSize(), fontOf(type).pixelSize());
        }
    }
}

void Themes::aLabelKeepsItsRoleThroughASwitch() {
    const TextLabel label(Type::Small, Ink::Muted, QStringLiteral("to 20 Dec"));
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme::light().muted);
    Look::instance().apply(true);
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme::darkTheme().muted);
    Look::instance().setScale(150);
    QCOMPARE(label.font().pixelSize(), 18);
    Look::instance().setScale(100);
    Look::instance().apply(false);
}

void Themes::aRingShowsForTheKeyboardAndNotForAClick_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("primary") << static_cast<int>(Button::Kind::Primary);
    QTest::newRow("secondary") << static_cast<int>(Button::Kind::Secondary);
    QTest::newRow("flat") << static_cast<int>(Button::Kind::Flat);
}

void Themes::aRingShowsForTheKeyboardAndNotForAClick() {
    QFETCH(const int, kind);
    QWidget window;
    QHBoxLayout box(&window);
    Button first(static_cast<Button::Kind>(kind), QStringLiteral("Try it"));
    Button other(Button::Kind::Flat, QStringLiteral("Copy"));
    box.addWidget(&first);
    box.addWidget(&other);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other.setFocus(Qt::TabFocusReason);
    const QImage idle = first.grab().toImage();
    first.setFocus(Qt::MouseFocusReason);
    QCOMPARE(first.grab().toImage(), idle);
    other.setFocus(Qt::TabFocusReason);
    first.setFocus(Qt::TabFocusReason);
    QVERIFY(first.grab().toImage() != idle);
}

void Themes::aShadowEndsWhereItSays() {
    QImage image(200, 160, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintShadow(painter, QRectF(50, 40, 100, 70), 10, 24);
    painter.end();
    QCOMPARE(qAlpha(image.pixel(100, 145)), 0); // 24 below, and 8 that it has dropped
    QVERIFY(qAlpha(image.pixel(100, 120)) > 0);
    QCOMPARE(qAlpha(image.pixel(20, 80)), 0);
    QVERIFY(qAlpha(image.pixel(100, 112)) > qAlpha(image.pixel(100, 125)));
    QVERIFY(qAlpha(image.pixel(100, 112)) <= theme().shadow.alpha());
}

void Themes::everyIconDrawsWithinItsGridInTheColourAsked() {
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList(QDir::Files);
    QVERIFY(files.size() > 80);
    const QColor color = theme().accent;
    for (const QString& file : files) {
        if (file == u"mark.svg") continue;
        QImage image(44, 44, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(painter, QRectF(2, 2, 40, 40), QString(file).remove(QStringLiteral(".svg")), color);
        painter.end();
        int inked = 0;
        for (int y = 0; y < 44; ++y)
            for (int x = 0; x < 44; ++x) {
                if (qAlpha(image.pixel(x, y)) < 255) continue;
                ++inked;
                QVERIFY2(isNear(image.pixelColor(x, y), color), qPrintable(file));
                QVERIFY2(x >= 3 && y >= 3 && x <= 40 && y <= 40, qPrintable(file + QStringLiteral(" leaves its grid")));
            }
        QVERIFY2(inked > 8, qPrintable(file));
    }
}

void Themes::anUnknownIconDrawsNothing() {
    QImage image(20, 20, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const QImage before = image;
    QPainter painter(&image);
    paintIcon(painter, QRectF(0, 0, 20, 20), QStringLiteral("no-such-icon"), theme().text);
    paintIcon(painter, QRectF(0, 0, 20, 20), {}, theme().text);
    painter.end();
    QCOMPARE(image, before);
}

OFFERWRIGHT_TEST(Themes)

} // namespace offerwright::tests

#include "theme_test.moc"
