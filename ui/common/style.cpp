#include "ui/common/style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/style_parts.h"
#include <QAbstractItemView>
#include <QComboBox>
#include <QMenu>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

namespace offerwright::ui {
namespace {

constexpr int kFieldPadding = 6;

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QMenu*>(widget) || widget->inherits("QTipLabel"))
        widget->setAttribute(Qt::WA_TranslucentBackground);
    if (qobject_cast<QScrollBar*>(widget)) widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    const Theme& colors = theme();
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckBox(*painter, *option); return;
    case PE_IndicatorRadioButton: drawRadioButton(*painter, *option); return;
    case PE_IndicatorBranch: drawBranch(*painter, *option); return;
    case PE_PanelItemViewRow:
        if (option->state.testFlag(State_Selected)) painter->fillRect(option->rect, colors.accentSoft);
        return;
    case PE_PanelMenu: paintRound(*painter, option->rect, 10, colors.surface, colors.control); return;
    case PE_PanelTipLabel: paintRound(*painter, option->rect, 6, colors.text); return;
    case PE_FrameMenu: return;
    case PE_Frame:
    case PE_FrameGroupBox: paintRound(*painter, option->rect, 2, {}, colors.line); return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            drawFieldFrame(*painter, *option);
        return;
    case PE_FrameLineEdit: drawFieldFrame(*painter, *option); return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView*>(widget))
            paintRound(*painter, option->rect, 6, {}, colors.accent, 2);
        return;
    case PE_IndicatorArrowDown: drawChevron(*painter, option->rect, QStringLiteral("down"), true); return;
    case PE_IndicatorArrowUp: drawChevron(*painter, option->rect, QStringLiteral("up"), true); return;
    case PE_IndicatorArrowLeft: drawChevron(*painter, option->rect, QStringLiteral("left"), true); return;
    case PE_IndicatorArrowRight: drawChevron(*painter, option->rect, QStringLiteral("right"), true); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    switch (element) {
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) drawMenuItem(*painter, *item);
        return;
    case CE_HeaderSection: drawHeadSection(*painter, *option); return;
    case CE_HeaderEmptyArea: drawHeadSection(*painter, *option); return;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) drawProgress(*painter, *bar);
        return;
    case CE_HeaderLabel: drawHeadLabel(option, painter, widget); return;
    case CE_Splitter: drawSplitter(*painter, *option); return;
    case CE_ItemViewItem: drawItem(option, painter, widget); return;
    case CE_PushButtonBevel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            drawPushButton(*painter, *button);
        return;
    case CE_PushButtonLabel: drawPushButtonLabel(option, painter, widget); return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawHeadLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    painter->setFont(fontOf(Type::Caption));
    QStyleOptionHeader quiet(*qstyleoption_cast<const QStyleOptionHeader*>(option));
    quiet.palette.setColor(QPalette::ButtonText, theme().muted);
    quiet.state &= ~State_On; // a bold head would shout
    QProxyStyle::drawControl(CE_HeaderLabel, &quiet, painter, widget);
}

/// The selected row is a soft ground, so its words keep the colour of text.
void Style::drawItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    QStyleOptionViewItem item(*qstyleoption_cast<const QStyleOptionViewItem*>(option));
    item.palette.setColor(QPalette::HighlightedText, theme().text);
    item.palette.setColor(QPalette::Highlight, theme().accentSoft);
    QProxyStyle::drawControl(CE_ItemViewItem, &item, painter, widget);
}

void Style::drawPushButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    QStyleOptionButton button(*qstyleoption_cast<const QStyleOptionButton*>(option));
    const bool filled =
        button.features.testFlag(QStyleOptionButton::DefaultButton) && button.state.testFlag(State_Enabled);
    if (filled) button.palette.setColor(QPalette::ButtonText, theme().onAccent);
    painter->setFont(fontOf(filled ? Type::BodyStrong : Type::BodyMedium));
    QProxyStyle::drawControl(CE_PushButtonLabel, &button, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    switch (control) {
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            drawScrollBar(*bar, painter, widget);
        return;
    case CC_ComboBox: drawComboBox(option, painter, widget); return;
    case CC_SpinBox: drawSpinBox(option, painter, widget); return;
    case CC_Slider: drawSlider(option, painter, widget); return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

/// The track is the ground of what it scrolls.
void Style::drawScrollBar(const QStyleOptionSlider& bar, QPainter* painter, const QWidget* widget) {
    const QWidget* around = widget && widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr;
    if (const auto* area = qobject_cast<const QAbstractScrollArea*>(around);
        area && area->viewport()->autoFillBackground())
        painter->fillRect(bar.rect, area->viewport()->palette().color(area->viewport()->backgroundRole()));
    if (bar.maximum > bar.minimum) drawScrollHandle(*painter, scrollHandle(bar, scaled(32)), bar);
}

void Style::drawComboBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const {
    drawFieldFrame(*painter, *option);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    drawChevron(*painter, arrow, QStringLiteral("down"), option->state.testFlag(State_Enabled));
}

void Style::drawSpinBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const {
    const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (!box) return;
    if (box->frame) drawFieldFrame(*painter, *option);
    if (box->buttonSymbols == QAbstractSpinBox::NoButtons) return;
    const bool up = box->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled);
    const bool down = box->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled);
    drawChevron(*painter, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), QStringLiteral("up"), up);
    drawChevron(*painter, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), QStringLiteral("down"), down);
}

void Style::drawSlider(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const {
    const Theme& colors = theme();
    const QRectF handle = subControlRect(CC_Slider, option, SC_SliderHandle, widget);
    const QRectF rect = option->rect;
    const bool across = rect.width() > rect.height();
    const QRectF track = across ? QRectF(rect.left(), rect.center().y() - 3, rect.width(), 6)
                                : QRectF(rect.center().x() - 3, rect.top(), 6, rect.height());
    paintRound(*painter, track, 3, colors.line2);
    const qreal side = scaled(16);
    const QRectF thumb(handle.center().x() - side / 2, handle.center().y() - side / 2, side, side);
    const bool focused = option->state.testFlag(State_HasFocus);
    paintRound(*painter, thumb, side / 2, colors.surface, colors.accent, focused ? 3 : 2);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents) return rect;
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return frame && frame->lineWidth > 0 ? rect.adjusted(kFieldPadding, 0, -kFieldPadding, 0) : rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
    if (control == CC_ScrollBar) return scrollBarRect(option, part);
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) return rect.adjusted(kFieldPadding, 0, 0, 0);
    const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (box && box->frame && part == SC_SpinBoxEditField) return rect.adjusted(kFieldPadding, 0, 0, 0);
    return rect;
}

QRect Style::scrollBarRect(const QStyleOptionComplex* option, SubControl part) {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!bar) return {};
    const QRect handle = scrollHandle(*bar, scaled(32));
    const bool across = bar->orientation == Qt::Horizontal;
    const QRect& rect = bar->rect;
    switch (part) {
    case SC_ScrollBarSlider: return handle;
    case SC_ScrollBarGroove: return rect;
    case SC_ScrollBarSubPage:
        return across ? QRect(rect.left(), rect.top(), handle.left() - rect.left(), rect.height())
                      : QRect(rect.left(), rect.top(), rect.width(), handle.top() - rect.top());
    case SC_ScrollBarAddPage:
        return across ? QRect(handle.right() + 1, rect.top(), rect.right() - handle.right(), rect.height())
                      : QRect(rect.left(), handle.bottom() + 1, rect.width(), rect.bottom() - handle.bottom());
    default: return {}; // no arrows
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const {
    if (type == CT_MenuItem)
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) return menuItemSize(*item);
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton: return {std::max(size.width(), scaled(72)), std::max(size.height(), scaled(32))};
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_LineEdit: return {size.width() + 2 * kFieldPadding, std::max(contents.height(), scaled(30))};
    case CT_HeaderSection: return {size.width(), scaled(24)};
    case CT_ItemViewItem: return {size.width(), std::max(size.height(), scaled(28))};
    default: return size;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent: return scaled(10);
    case PM_ScrollBarSliderMin: return scaled(32);
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return scaled(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return scaled(8);
    case PM_SmallIconSize: return scaled(16);
    case PM_MenuHMargin: return 0;
    case PM_MenuVMargin: return 5;
    case PM_MenuPanelWidth: return 1;
    case PM_ToolTipLabelFrameWidth: return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_TreeViewIndentation: return scaled(18);
    case PM_MenuBarPanelWidth: return 0;
    case PM_SliderThickness:
    case PM_SliderControlThickness: return scaled(18);
    case PM_SliderLength: return scaled(16);
    case PM_HeaderMargin: return scaled(8);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* answer) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollView_FrameOnlyAroundContents: return 0;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_MenuBar_AltKeyNavigation: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace offerwright::ui
