#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/icon.h"
#include "ui/common/text_label.h"
#include <QHBoxLayout>

namespace offerwright::ui {

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_words(new TextLabel(Type::Body, Ink::Text, {}, this))
    , m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(scaled(28) + 12, 9, 12, 9);
    m_row->setSpacing(8);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->addWidget(m_words, 1);
    hide();
}

void Banner::tell(Verdict state, const QString& sentence, const QString& note) {
    m_state = state;
    const QString rest = note.isEmpty() ? QString() : u' ' + note.toHtmlEscaped();
    m_words->setText(QStringLiteral("<b>%1</b>%2").arg(sentence.toHtmlEscaped(), rest));
    setAccessibleName(sentence + u' ' + note);
    update();
}

Button* Banner::addButton(const QString& text) {
    auto* button = new Button(Button::Kind::Secondary, text, {}, this);
    button->setCompact(true);
    m_buttons.push_back(button);
    m_row->addWidget(button);
    return button;
}

void Banner::clearButtons() {
    for (Button* button : m_buttons) button->deleteLater();
    m_buttons.clear();
}

void Banner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const StateColors& colors = stateColors(m_state);
    paintRound(painter, rect(), 8, colors.soft, colors.line);
    const bool confirms = m_state == Verdict::Met;
    const bool warns = m_state == Verdict::Nearly || m_state == Verdict::Problem;
    paintIcon(painter, QRectF(13, (height() - scaled(17)) / 2.0, scaled(17), scaled(17)),
              warns      ? QStringLiteral("warning")
              : confirms ? QStringLiteral("check")
                         : QStringLiteral("info"),
              colors.text);
}

} // namespace offerwright::ui
