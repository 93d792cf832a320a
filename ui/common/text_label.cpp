#include "ui/common/text_label.h"

namespace offerwright::ui {

QColor colorOf(Ink ink) {
    const Theme& colors = theme();
    switch (ink) {
    case Ink::Text: return colors.text;
    case Ink::Muted: return colors.muted;
    case Ink::Faint: return colors.faint;
    case Ink::Accent: return colors.accent;
    case Ink::Met: return colors.met.text;
    case Ink::Near: return colors.near.text;
    case Ink::Fail: return colors.fail.text;
    }
    return colors.text;
}

TextLabel::TextLabel(Type type, Ink ink, const QString& text, QWidget* parent)
    : QLabel(text, parent)
    , m_type(type)
    , m_ink(ink) {
    dress();
    connect(&Look::instance(), &Look::changed, this, &TextLabel::dress);
}

void TextLabel::setInk(Ink ink) {
    m_ink = ink;
    dress();
}

void TextLabel::setType(Type type) {
    m_type = type;
    dress();
}

void TextLabel::dress() {
    setFont(fontOf(m_type));
    QPalette inked;
    inked.setColor(QPalette::WindowText, colorOf(m_ink));
    setPalette(inked);
}

} // namespace offerwright::ui
