#include "ui/basket/told_panel.h"
#include <QHBoxLayout>
#include <QLabel>

namespace offerwright::ui {
namespace {

constexpr int kHead = 32;

} // namespace

ToldPanel::ToldPanel(Verdict verdict, QWidget* parent)
    : QFrame(parent)
    , m_verdict(verdict)
    , m_words(new QLabel(this))
    , m_row(new QHBoxLayout(this)) {
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->setContentsMargins(12, kHead + 6, 12, 8);
    m_row->setSpacing(10);
    m_row->addWidget(m_words, 1);
    hide();
}

void ToldPanel::setHead(const QString& heading, const QString& fact) {
    m_heading = heading;
    m_fact = fact;
    m_words->setFont(fontOf(Type::Small));
    setAccessibleName(fact.isEmpty() ? heading : heading + u' ' + fact);
    updateGeometry();
    update();
}

void ToldPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& colors = theme();
    const StateColors& state = m_verdict == Verdict::Nearly ? colors.near : colors.met;
    paintRound(painter, rect(), 9, colors.surface, state.line);
    painter.save();
    painter.setClipRect(QRectF(1, 1, width() - 2, kHead));
    paintRound(painter, QRectF(1, 1, width() - 2, kHead + 12), 8, state.soft);
    painter.restore();
    paintDisc(painter, QRectF(12, kHead / 2.0 - 8, 18, 18), m_verdict);
    const int fact = QFontMetrics(fontOf(Type::SmallStrong)).horizontalAdvance(m_fact);
    paintLine(painter, QRectF(width() - 14.0 - fact, 1, fact + 2.0, kHead), m_fact, Type::SmallStrong, state.text);
    paintLine(painter, QRectF(38, 1, width() - 60.0 - fact, kHead), m_heading, Type::BodyStrong, colors.text);
}

} // namespace offerwright::ui
