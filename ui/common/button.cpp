#include "ui/common/button.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"

namespace offerwright::ui {
namespace {

int iconSide() { return scaled(16); }
int iconGap() { return scaled(7); }

} // namespace

Button::Button(Kind kind, const QString& text, const QString& iconName, QWidget* parent)
    : Pressable(parent)
    , m_kind(kind)
    , m_icon(iconName) {
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Button::setIconName(const QString& name) {
    m_icon = name;
    updateGeometry();
    update();
}

void Button::setKeys(const QString& keys) {
    m_keys = keys;
    updateGeometry();
    update();
}

void Button::setCompact(bool compact) {
    m_compact = compact;
    updateGeometry();
}

void Button::setIconBehind(bool behind) {
    m_iconBehind = behind;
    update();
}

QSize Button::sizeHint() const {
    const QFontMetrics metrics(fontOf(m_kind == Kind::Primary ? Type::BodyStrong : Type::BodyMedium));
    int width = metrics.horizontalAdvance(text());
    if (!m_icon.isEmpty()) width += iconSide() + (text().isEmpty() ? 0 : iconGap());
    if (!m_keys.isEmpty()) width += keyHintWidth(m_keys) + scaled(8);
    const int padding = m_kind == Kind::Link ? 4 : m_compact ? 10 : 12;
    return {width + 2 * scaled(padding), scaled(m_compact ? 26 : 32)};
}

QColor Button::inkColor() const {
    const Theme& colors = theme();
    if (!isEnabled()) return colors.faint;
    if (m_kind == Kind::Primary) return colors.onAccent;
    if (m_kind == Kind::Link || isChecked()) return colors.accent;
    return colors.text;
}

void Button::paintGround(QPainter& painter, const QRectF& rect) const {
    const Theme& colors = theme();
    const bool hovered = isHovered();
    switch (m_kind) {
    case Kind::Primary:
        if (isEnabled())
            paintRound(painter, rect, 7, hovered || isDown() ? colors.accentHover : colors.accent);
        else
            paintRound(painter, rect, 7, colors.sunk, colors.line);
        break;
    case Kind::Secondary:
        paintRound(painter, rect, 7,
                   !isEnabled() ? colors.sunk
                   : isDown()   ? colors.line
                   : hovered    ? colors.hover
                                : colors.surface,
                   hovered ? colors.control : colors.line2);
        break;
    case Kind::Flat:
        if (hovered || isDown()) paintRound(painter, rect, 7, isDown() ? colors.line : colors.hover);
        break;
    case Kind::Link:
        if (hovered) paintRound(painter, rect, 6, colors.accentSoft);
        break;
    }
}

void Button::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF frame = QRectF(rect());
    paintGround(painter, frame);
    const QFont font = fontOf(m_kind == Kind::Primary ? Type::BodyStrong : Type::BodyMedium);
    const int textWidth = QFontMetrics(font).horizontalAdvance(text());
    const int iconWidth = m_icon.isEmpty() ? 0 : iconSide() + (text().isEmpty() ? 0 : iconGap());
    const int keysWidth = m_keys.isEmpty() ? 0 : keyHintWidth(m_keys) + scaled(8);
    qreal x = (frame.width() - textWidth - iconWidth - keysWidth) / 2;
    const qreal iconX = m_iconBehind ? x + textWidth + iconWidth - iconSide() : x;
    if (iconWidth)
        paintIcon(painter, QRectF(iconX, (frame.height() - iconSide()) / 2, iconSide(), iconSide()), m_icon,
                  inkColor());
    if (!m_iconBehind) x += iconWidth;
    painter.setFont(font);
    painter.setPen(inkColor());
    painter.drawText(QRectF(x, 0, textWidth + 2, frame.height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (keysWidth)
        paintKeyHint(
            painter,
            QRectF(x + textWidth + scaled(8), (frame.height() - scaled(18)) / 2, keysWidth - scaled(8), scaled(18)),
            m_keys);
    if (showsFocus()) paintFocus(painter);
}

/// Inside the frame, so that neighbours need not leave room; on a filled button in the colour of its words.
void Button::paintFocus(QPainter& painter) const {
    const QRectF frame = rect();
    if (m_kind == Kind::Primary)
        paintRound(painter, frame.adjusted(2, 2, -2, -2), 5, {}, theme().onAccent, 1.5);
    else
        paintRound(painter, frame, 7, {}, theme().accent, 2);
}

IconButton::IconButton(const QString& iconName, const QString& name, QWidget* parent)
    : Pressable(parent)
    , m_icon(iconName) {
    setName(name);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconButton::setIconName(const QString& name) {
    m_icon = name;
    update();
}

void IconButton::setName(const QString& name) {
    setToolTip(name);
    setAccessibleName(name);
}

void IconButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& colors = theme();
    const bool hovered = isHovered();
    if (isChecked())
        paintRound(painter, rect(), 7, colors.accentSoft);
    else if (isDown() || hovered)
        paintRound(painter, rect(), 7, isDown() ? colors.line : colors.hover);
    const QColor ink = !isEnabled() ? colors.line2 : isChecked() ? colors.accent : hovered ? colors.text : colors.muted;
    const int side = scaled(18);
    paintIcon(painter, QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side), m_icon, ink);
    if (showsFocus()) paintRound(painter, rect(), 7, {}, colors.accent, 2);
}

QSize IconButton::sizeHint() const { return {scaled(28), scaled(28)}; }

SegmentedControl::SegmentedControl(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedControl::setSegments(const QStringList& texts, const QStringList& iconNames) {
    m_texts = texts;
    m_icons = iconNames;
    updateGeometry();
    update();
}

void SegmentedControl::setCurrent(int index) {
    if (m_current == index) return;
    m_current = index;
    if (index >= 0 && index < m_texts.size()) setAccessibleDescription(m_texts.at(index));
    update();
}

int SegmentedControl::segmentWidth(int index) const {
    const int text = QFontMetrics(fontOf(Type::BodyStrong)).horizontalAdvance(m_texts.at(index));
    return text + scaled(20) + (index < m_icons.size() && !m_icons.at(index).isEmpty() ? scaled(22) : 0);
}

QSize SegmentedControl::sizeHint() const {
    int width = 4;
    for (int i = 0; i < m_texts.size(); ++i) width += segmentWidth(i);
    return {width, scaled(30)};
}

QRectF SegmentedControl::segmentRect(int index) const {
    qreal x = 2;
    for (int i = 0; i < index; ++i) x += segmentWidth(i);
    return {x, 2, static_cast<qreal>(segmentWidth(index)), height() - 4.0};
}

void SegmentedControl::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& colors = theme();
    paintRound(painter, rect(), 7, colors.hover);
    for (int i = 0; i < m_texts.size(); ++i) {
        const QRectF box = segmentRect(i);
        const bool current = i == m_current;
        if (current) paintRound(painter, box, 5, colors.surface, colors.line2);
        const QColor ink = current ? colors.text : colors.muted;
        qreal left = box.left() + scaled(10);
        if (i < m_icons.size() && !m_icons.at(i).isEmpty()) {
            const int side = iconSide();
            paintIcon(painter, QRectF(left, box.center().y() - side / 2.0, side, side), m_icons.at(i), ink);
            left += scaled(22);
        }
        paintLine(painter, QRectF(left, box.top(), box.right() - left, box.height()), m_texts.at(i),
                  current ? Type::BodyStrong : Type::BodyMedium, ink);
    }
    if (hasFocus()) paintRound(painter, rect(), 7, {}, colors.accent, 2);
}

void SegmentedControl::mousePressEvent(QMouseEvent* event) {
    for (int i = 0; i < m_texts.size(); ++i)
        if (segmentRect(i).contains(event->position())) return choose(i);
}

void SegmentedControl::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Left)
        choose(std::max(0, m_current - 1));
    else if (event->key() == Qt::Key_Right)
        choose(std::min(static_cast<int>(m_texts.size()) - 1, m_current + 1));
    else if (event->key() == Qt::Key_Home)
        choose(0);
    else if (event->key() == Qt::Key_End)
        choose(static_cast<int>(m_texts.size()) - 1);
    else
        QWidget::keyPressEvent(event);
}

void SegmentedControl::choose(int index) {
    if (index == m_current) return;
    setCurrent(index);
    emit chosen(index);
}

Switch::Switch(const QString& name, QWidget* parent)
    : Pressable(parent) {
    setCheckable(true);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const { return {scaled(34) + 6, scaled(20) + 6}; }

void Switch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& colors = theme();
    const QRectF track(3, 3, scaled(34), scaled(20));
    const qreal radius = track.height() / 2;
    const QColor off = isHovered() ? colors.muted : colors.control;
    const QColor on = isHovered() ? colors.accentHover : colors.accent;
    paintRound(painter, track, radius, !isEnabled() ? colors.line2 : isChecked() ? on : off);
    const qreal side = track.height() - 4;
    const qreal x = isChecked() ? track.right() - side - 2 : track.left() + 2;
    paintRound(painter, QRectF(x, track.top() + 2, side, side), side / 2, colors.surface);
    if (showsFocus()) paintFocusRing(painter, track, radius, 0);
}

int keyHintWidth(const QString& keys) {
    return QFontMetrics(fontOf(Type::Caption)).horizontalAdvance(keys) + scaled(12);
}

void paintKeyHint(QPainter& painter, const QRectF& rect, const QString& keys) {
    paintRound(painter, rect, 4, theme().surface, theme().line2);
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(theme().muted);
    painter.drawText(rect, Qt::AlignCenter, keys);
}

KeyHint::KeyHint(const QString& keys, QWidget* parent)
    : QWidget(parent)
    , m_keys(keys) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(keys);
}

QSize KeyHint::sizeHint() const { return {keyHintWidth(m_keys), scaled(18)}; }

void KeyHint::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintKeyHint(painter, rect(), m_keys);
}

} // namespace offerwright::ui
