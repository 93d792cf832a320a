#include "ui/common/theme.h"
#include "ui/common/style.h"
#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QToolTip>
#include <map>

namespace offerwright::ui {
namespace {

struct Pair {
    const char* light;
    const char* dark;
    QColor of(bool isDark) const { return QColor(QString::fromLatin1(isDark ? dark : light)); }
};

StateColors stateOf(bool dark, Pair text, Pair soft, Pair line) {
    return {text.of(dark), soft.of(dark), line.of(dark)};
}

void setGrounds(Theme& theme, bool dark) {
    theme.window = Pair{"#F2F2EF", "#141518"}.of(dark);
    theme.surface = Pair{"#FFFFFF", "#1E2024"}.of(dark);
    theme.sunk = Pair{"#F8F8F5", "#191B1E"}.of(dark);
    theme.hover = Pair{"#EDEDE8", "#282B30"}.of(dark);
    theme.line = Pair{"#E0DFD9", "#31343A"}.of(dark);
    theme.line2 = Pair{"#C8C7BF", "#454952"}.of(dark);
    theme.control = Pair{"#8A8982", "#7A7F8A"}.of(dark);
    theme.text = Pair{"#1B1B19", "#E9EAEC"}.of(dark);
    theme.muted = Pair{"#5A5953", "#A9ADB5"}.of(dark);
    theme.faint = Pair{"#6F6E67", "#9499A2"}.of(dark);
    theme.paper = Pair{"#FFFEFA", "#23252A"}.of(dark);
    theme.paperEdge = Pair{"#E6E3D6", "#373A41"}.of(dark);
}

void setAccents(Theme& theme, bool dark) {
    theme.accent = Pair{"#2846C4", "#8FA6FF"}.of(dark);
    theme.accentHover = Pair{"#1F38A3", "#A9BBFF"}.of(dark);
    theme.accentSoft = Pair{"#E9EDFB", "#262D49"}.of(dark);
    theme.accentLine = Pair{"#B6C2F0", "#46538A"}.of(dark);
    theme.onAccent = Pair{"#FFFFFF", "#10142A"}.of(dark);
    theme.rail = Pair{"#1A1F33", "#0D0F16"}.of(dark);
    theme.railText = Pair{"#AEB5CD", "#9AA2BC"}.of(dark);
    theme.railSelected = Pair{"#30395C", "#262D49"}.of(dark);
    theme.railBar = Pair{"#8FA6FF", "#8FA6FF"}.of(dark);
    theme.onRail = QColor(Qt::white);
    theme.seriesA = Pair{"#706F68", "#8B9099"}.of(dark);
    theme.seriesB = theme.accent;
    theme.shadow = QColor(0, 0, 0, dark ? 128 : 41);
    theme.scrim = QColor(0, 0, 0, 71);
}

void setStates(Theme& theme, bool dark) {
    theme.met = stateOf(dark, {"#166B38", "#62CB8A"}, {"#E6F3EA", "#1A2E23"}, {"#A6D3B7", "#2F5A41"});
    theme.near = stateOf(dark, {"#855200", "#E5AE4B"}, {"#FCF1DD", "#33290F"}, {"#E6C78C", "#66501F"});
    theme.fail = stateOf(dark, {"#AE241C", "#FF8F86"}, {"#FBEAE8", "#3A1F1E"}, {"#EBB3AE", "#70362F"});
    theme.skip = stateOf(dark, {"#62615B", "#A3A7AE"}, {"#F0F0EC", "#25282C"}, {"#D5D4CD", "#3B3F46"});
    theme.lost = stateOf(dark, {"#69409B", "#C5A2F2"}, {"#F2ECF9", "#2C2339"}, {"#CDB8E4", "#503E6B"});
}

Theme make(bool dark) {
    Theme theme;
    theme.dark = dark;
    setGrounds(theme, dark);
    setAccents(theme, dark);
    setStates(theme, dark);
    return theme;
}

struct Role {
    int size;
    int weight;
    bool mono;
};

Role roleOf(Type type) {
    switch (type) {
    case Type::Number: return {22, 600, false};
    case Type::Title: return {20, 600, false};
    case Type::Words: return {14, 400, false};
    case Type::WordsStrong: return {14, 600, false};
    case Type::Heading: return {15, 600, false};
    case Type::Body: return {13, 400, false};
    case Type::BodyMedium: return {13, 500, false};
    case Type::BodyStrong: return {13, 600, false};
    case Type::Small: return {12, 400, false};
    case Type::SmallStrong: return {12, 600, false};
    case Type::Caption: return {11, 600, false};
    case Type::Receipt: return {12, 400, true};
    case Type::ReceiptTotal: return {14, 700, true};
    case Type::Source: return {13, 400, true};
    case Type::Lead: return {28, 600, false};
    }
    return {13, 400, false};
}

QFont::Weight weightOf(int weight) { return static_cast<QFont::Weight>(weight); }

/// A font that a widget took by fontOf() at one scale, at another. Sizes are those of the roles, so the way back is
/// exact.
QFont rescaled(QFont font, int from, int to) {
    for (const int size : {11, 12, 13, 14, 15, 16, 20, 22, 28}) {
        if (size * from / 100 != font.pixelSize()) continue;
        font.setPixelSize(size * to / 100);
        return font;
    }
    if (font.pixelSize() > 0) font.setPixelSize(font.pixelSize() * to / from);
    return font;
}

void loadFonts() {
    const QDir folder(QStringLiteral(":/fonts"));
    for (const QString& file : folder.entryList(QDir::Files)) QFontDatabase::addApplicationFont(folder.filePath(file));
}

} // namespace

const Theme& Theme::light() {
    static const Theme theme = make(false);
    return theme;
}

const Theme& Theme::darkTheme() {
    static const Theme theme = make(true);
    return theme;
}

QPalette Theme::palette() const {
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, sunk);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, onAccent);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::ToolTipBase, text);
    palette.setColor(QPalette::ToolTipText, surface);
    palette.setColor(QPalette::Light, surface);
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Mid, line2);
    palette.setColor(QPalette::Dark, control);
    palette.setColor(QPalette::Shadow, shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

namespace {

QFont makeFont(Type type) {
    const Role role = roleOf(type);
    QFont font(role.mono ? QStringLiteral("Offerwright Mono") : QStringLiteral("Offerwright Sans"));
    font.setPixelSize(role.size * Look::instance().scale() / 100);
    font.setWeight(weightOf(role.weight));
    if (type == Type::Title || type == Type::Lead) font.setLetterSpacing(QFont::PercentageSpacing, 99);
    return font;
}

} // namespace

/// Kept for the scale in use: a font that is made anew looks for its face anew, hundreds of times a paint.
QFont fontOf(Type type) {
    static std::map<Type, QFont> made;
    static int madeFor = 0;
    if (madeFor != Look::instance().scale()) made.clear();
    madeFor = Look::instance().scale();
    const auto known = made.find(type);
    return known != made.end() ? known->second : made.emplace(type, makeFont(type)).first->second;
}

int scaled(int pixels) { return pixels * Look::instance().scale() / 100; }

Look& Look::instance() {
    static Look look;
    return look;
}

void Look::apply(bool dark) {
    if (!m_fontsLoaded) {
        loadFonts();
        m_fontsLoaded = true;
        QApplication::setStyle(new Style);
    }
    m_theme = dark ? &Theme::darkTheme() : &Theme::light();
    QApplication::setPalette(m_theme->palette());
    QApplication::setFont(fontOf(Type::Body));
    QToolTip::setPalette(m_theme->palette());
    QToolTip::setFont(fontOf(Type::Small));
    emit changed();
    for (QWidget* widget : QApplication::allWidgets()) widget->update();
}

void Look::setScale(int percent) {
    const int before = m_scale;
    m_scale = std::clamp(percent, 80, 200);
    for (QWidget* widget : QApplication::allWidgets())
        if (widget->testAttribute(Qt::WA_SetFont)) widget->setFont(rescaled(widget->font(), before, m_scale));
    apply(m_theme->dark);
    for (QWidget* widget : QApplication::allWidgets()) widget->updateGeometry();
}

const Theme& theme() { return Look::instance().theme(); }

} // namespace offerwright::ui
