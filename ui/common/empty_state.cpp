#include "ui/common/empty_state.h"
#include "ui/common/button.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/text_label.h"
#include <QVBoxLayout>

namespace offerwright::ui {
namespace {

constexpr int kTile = 56;
constexpr int kWidest = 560;

TextLabel* wrapped(Type type, Ink ink, const QString& text, QWidget* parent) {
    auto* label = new TextLabel(type, ink, text, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

} // namespace

EmptyState::EmptyState(const QString& iconName, const QString& sentence, const QString& explanation, QWidget* parent)
    : QWidget(parent)
    , m_icon(iconName)
    , m_tile(new QWidget(this))
    , m_sentence(wrapped(Type::Title, Ink::Text, sentence, this))
    , m_explanation(wrapped(Type::Words, Ink::Muted, explanation, this))
    , m_box(new QVBoxLayout(this)) {
    m_tile->setFixedSize(scaled(kTile), scaled(kTile));
    m_tile->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_box->setContentsMargins(20, 24, 20, 24);
    m_box->setSpacing(8);
    m_box->addStretch(2);
    m_box->addWidget(m_tile, 0, Qt::AlignHCenter);
    m_box->addSpacing(8);
    m_box->addWidget(m_sentence);
    m_box->addWidget(m_explanation);
    m_box->addStretch(3);
}

void EmptyState::tell(const QString& sentence, const QString& explanation) {
    m_sentence->setText(sentence);
    m_explanation->setText(explanation);
}

Button* EmptyState::offer(const QString& text, const QString& iconName) {
    if (!m_button) {
        m_button = new Button(Button::Kind::Primary, text, iconName, this);
        m_box->insertSpacing(m_box->count() - 1, 8);
        m_box->insertWidget(m_box->count() - 1, m_button, 0, Qt::AlignHCenter);
    }
    m_button->setText(text);
    return m_button;
}

/// Lines of words stay short however wide the place is.
void EmptyState::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int side = std::max(20, (width() - scaled(kWidest)) / 2);
    m_box->setContentsMargins(side, 24, side, 24);
}

void EmptyState::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF tile = m_tile->geometry();
    paintRound(painter, tile, 14, theme().hover);
    const qreal inset = tile.width() * 0.27;
    paintIcon(painter, tile.adjusted(inset, inset, -inset, -inset), m_icon, theme().muted);
}

} // namespace offerwright::ui
