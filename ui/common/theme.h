/// \file The look as values: every colour token, the palette made from them, the type roles. Widgets never name a
/// colour value; they ask the current theme when they paint, so that switching needs no more than a repaint.
#pragma once
#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

namespace offerwright::ui {

/// A state's text, its soft ground and the thin line around it.
struct StateColors {
    QColor text;
    QColor soft;
    QColor line;
};

struct Theme {
    bool dark = false;
    QColor window, surface, sunk, hover, line, line2, control;
    QColor text, muted, faint;
    QColor accent, accentHover, accentSoft, accentLine, onAccent;
    StateColors met, near, fail, skip, lost;
    QColor rail, railText, railSelected, railBar, onRail;
    QColor paper, paperEdge;
    QColor seriesA, seriesB;
    QColor shadow, scrim; ///< under popups; over the window behind the palette

    static const Theme& light();
    static const Theme& darkTheme();
    QPalette palette() const;
};

/// Type roles of the design. Sizes are logical pixels times the user's scale.
enum class Type {
    Number,
    Title,
    Words,
    WordsStrong,
    Heading,
    Body,
    BodyMedium,
    BodyStrong,
    Small,
    SmallStrong,
    Caption,
    Receipt,
    ReceiptTotal,
    Source,
    Lead
};
QFont fontOf(Type type);
/// A length in logical pixels times the user's scale, for what must grow with its text: heights, icons, gaps.
int scaled(int pixels);

/// The one place that knows which theme is on. GUI thread only.
class Look : public QObject {
    Q_OBJECT
public:
    static Look& instance();
    const Theme& theme() const { return *m_theme; }
    /// Sets palette, default font and style of the application; loads the fonts the first time.
    void apply(bool dark);
    /// 80 to 200 percent, for type.
    void setScale(int percent);
    int scale() const { return m_scale; }

signals:
    void changed();

private:
    const Theme* m_theme = &Theme::light();
    int m_scale = 100;
    bool m_fontsLoaded = false;
};

/// The theme that is on.
const Theme& theme();

} // namespace offerwright::ui
