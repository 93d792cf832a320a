#include "ui/publish/environment_card.h"
#include "ui/common/icon.h"

namespace offerwright::ui {
namespace {

QString signOf(Verdict verdict) {
    if (verdict == Verdict::Met) return QStringLiteral("check");
    return verdict == Verdict::Problem ? QStringLiteral("link-off") : QString();
}

} // namespace

EnvironmentCard::EnvironmentCard(QWidget* parent)
    : Pressable(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EnvironmentCard::tell(const EnvironmentFace& face) {
    if (face == m_face) return;
    m_face = face;
    setAccessibleName(face.name);
    setAccessibleDescription(QStringList{face.state, face.release, face.since, face.holds}.join(QStringLiteral(", ")));
    setText(face.name);
    update();
}

QSize EnvironmentCard::sizeHint() const { return {scaled(234), scaled(86)}; }

void EnvironmentCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colors = theme();
    const QColor ground = isHovered() && !isChecked() ? colors.hover : colors.surface;
    paintRound(painter, rect(), 9, ground, isChecked() ? colors.accent : colors.line, isChecked() ? 2 : 1);
    if (showsFocus()) paintFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), 7, 0);
    const qreal left = scaled(14);
    const qreal right = width() - scaled(14);
    const qreal dot = scaled(8);
    const qreal row = scaled(22);
    qreal top = scaled(9);
    paintRound(painter, QRectF(left, top + (row - dot) / 2, dot, dot), dot / 2, m_face.color);
    const QColor ink = m_face.verdict == Verdict::None ? colors.muted : stateColors(m_face.verdict).text;
    const int said = QFontMetrics(fontOf(Type::SmallStrong)).horizontalAdvance(m_face.state) + 2;
    paintLine(painter, QRectF(right - said, top, said, row), m_face.state, Type::SmallStrong, ink);
    const QString sign = signOf(m_face.verdict);
    const qreal signLeft = right - said - scaled(18);
    if (!sign.isEmpty()) paintIcon(painter, QRectF(signLeft, top + scaled(4), scaled(14), scaled(14)), sign, ink);
    const qreal nameLeft = left + dot + scaled(7);
    paintLine(painter, QRectF(nameLeft, top, signLeft - nameLeft - 4, row), m_face.name, Type::BodyStrong, colors.text);
    top += row;
    const int release =
        paintLine(painter, QRectF(left, top, right - left, row), m_face.release, Type::Heading, colors.text);
    const qreal sinceLeft = left + release + scaled(8);
    if (sinceLeft < right)
        paintLine(painter, QRectF(sinceLeft, top + 1, right - sinceLeft, row), m_face.since, Type::Small, colors.muted);
    top += row;
    paintLine(painter, QRectF(left, top, right - left, row), m_face.holds, Type::Small, colors.muted);
}

} // namespace offerwright::ui
