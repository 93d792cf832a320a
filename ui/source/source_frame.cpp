#include "ui/source/source_frame.h"
#include <QPainterPath>
#include <QResizeEvent>

namespace offerwright::ui {
namespace {

constexpr qreal kRadius = 9;
constexpr int kBetween = 6;

/// Covers what is outside the rounded border with the ground behind the frame.
class Edge : public QWidget {
public:
    explicit Edge(QWidget* parent)
        : QWidget(parent) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outside;
        outside.addRect(rect());
        QPainterPath inside;
        inside.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
        painter.fillPath(outside - inside, theme().window);
        paintRound(painter, rect(), kRadius, {}, theme().line);
    }
};

} // namespace

SourceFrame::SourceFrame(QWidget* parent)
    : QFrame(parent)
    , m_edge(new Edge(this)) {
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void SourceFrame::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    m_edge->setGeometry(rect());
    m_edge->raise();
}

Hairline::Hairline(QWidget* parent)
    : QWidget(parent) {
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), theme().line); }

void TagRow::setTags(std::vector<std::pair<QString, Tag>> tags) {
    if (m_tags == tags) return;
    m_tags = std::move(tags);
    QStringList words;
    for (const auto& [text, tag] : m_tags) words << text;
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize TagRow::sizeHint() const {
    int width = 0;
    for (const auto& [text, tag] : m_tags) width += tagWidth(text) + kBetween;
    return {width, scaled(20)};
}

void TagRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    qreal x = 0;
    for (const auto& [text, tag] : m_tags) {
        paintTag(painter, QPointF(x, (height() - scaled(18)) / 2), text, tag);
        x += tagWidth(text) + kBetween;
    }
}

} // namespace offerwright::ui
