#include "ui/common/chip_button.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include <QKeyEvent>

namespace offerwright::ui {
namespace {

constexpr int kHeight = 24;

/// The person of a customer's own number is a little smaller than what stands for a category.
int glyphSize(bool personal) { return scaled(personal ? 13 : 14); }

} // namespace

ChipButton::ChipButton(const QString& text, QWidget* parent)
    : Pressable(parent) {
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &ChipButton::opened);
}

void ChipButton::setIconName(const QString& name) {
    m_icon = name;
    updateGeometry();
    update();
}

void ChipButton::setPersonal(bool personal) {
    m_personal = personal;
    updateGeometry();
    update();
}

void ChipButton::setMissing(bool missing) {
    m_missing = missing;
    update();
}

void ChipButton::setFailed(bool failed) {
    m_failed = failed;
    update();
}

void ChipButton::setOpen(bool open) {
    m_open = open;
    update();
}

QSize ChipButton::sizeHint() const {
    const QFontMetrics metrics(fontOf(Type::BodyMedium));
    const int icon = m_icon.isEmpty() && !m_personal ? 0 : glyphSize(m_personal) + scaled(6);
    return {metrics.horizontalAdvance(text()) + icon + scaled(16) + 1, scaled(kHeight)};
}

QSize ChipButton::minimumSizeHint() const { return {std::min(sizeHint().width(), 60), sizeHint().height()}; }

void ChipButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& colors = theme();
    const QRectF frame = QRectF(rect());
    const bool hovered = isHovered();
    QColor border = hovered ? colors.control : colors.line2;
    QColor fill = isDown() ? colors.line : hovered ? colors.hover : colors.sunk;
    QColor ink = isEnabled() ? colors.text : colors.faint;
    Qt::PenStyle style = Qt::SolidLine;
    if (m_personal) {
        border = colors.accent;
        fill = colors.accentSoft;
        ink = colors.accent;
        style = Qt::DashLine;
    } else if (m_missing) {
        border = colors.control;
        ink = colors.muted;
        style = Qt::DashLine;
    }
    if (m_failed) border = colors.fail.text;
    const bool strong = m_open || showsFocus() || m_failed;
    if (m_open || showsFocus()) border = colors.accent;
    paintRound(painter, frame, 6, fill, border, strong ? 2 : 1, strong ? Qt::SolidLine : style);
    qreal x = scaled(8);
    const QString icon = m_personal ? QStringLiteral("person") : m_icon;
    if (!icon.isEmpty()) {
        const QColor iconInk = m_personal ? colors.accent : isEnabled() ? colors.muted : colors.faint;
        const int size = glyphSize(m_personal);
        paintIcon(painter, QRectF(x, (height() - size) / 2.0, size, size), icon, iconInk);
        x += size + scaled(6);
    }
    paintLine(painter, QRectF(x, 0, width() - x - scaled(8) + 2, height()), text(), Type::BodyMedium, ink);
}

void ChipButton::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) {
        emit opened();
        return;
    }
    Pressable::keyPressEvent(event);
}

} // namespace offerwright::ui
