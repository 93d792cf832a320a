#include "ui/common/signs.h"

namespace offerwright::ui {

TagLabel::TagLabel(const QString& text, Tag tag, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
    , m_tag(tag) {
    setFixedSize(tagWidth(text), scaled(18));
    setAccessibleName(text);
}

void TagLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTag(painter, {0, 0}, m_text, m_tag);
}

DiscLabel::DiscLabel(Verdict verdict, QWidget* parent)
    : QWidget(parent)
    , m_verdict(verdict) {
    setFixedSize(18, 18);
}

void DiscLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDisc(painter, rect(), m_verdict);
}

} // namespace offerwright::ui
