/// \file Fusion in the house's clothes: scroll bars, menus, tool tips, check boxes, heads of tables, combo boxes. Look
/// installs it; no other place needs to know it.
#pragma once
#include <QProxyStyle>

class QStyleOptionSlider;

namespace offerwright::ui {

/// Draws what Qt's own widgets look like from the theme that is on. Keeps no state, so a switch of theme is a repaint.
class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style();
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;

private:
    static void drawScrollBar(const QStyleOptionSlider& bar, QPainter* painter, const QWidget* widget);
    static QRect scrollBarRect(const QStyleOptionComplex* option, SubControl part);
    void drawHeadLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawComboBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    void drawSpinBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    void drawSlider(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    void drawPushButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
};

} // namespace offerwright::ui
