#include "ui/common/popup_frame.h"
#include "ui/common/chip_button.h"
#include "ui/common/paint.h"
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace offerwright::ui {
namespace {

constexpr int kReach = 12; // of the shadow
constexpr int kOffset = 5; // between opener and frame

} // namespace

PopupFrame::PopupFrame(QWidget* opener)
    : QWidget(opener, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_opener(opener) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(kReach, kReach, kReach, kReach);
}

void PopupFrame::setContent(QWidget* content, int padding) {
    m_content = content;
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(padding, padding, padding, padding);
    inner->addWidget(content);
    static_cast<QVBoxLayout*>(layout())->addLayout(inner);
}

void PopupFrame::showUnder() {
    adjustSize();
    const QRect around(m_opener->mapToGlobal(QPoint(0, 0)), m_opener->size());
    const QRect screen = m_opener->screen()->availableGeometry();
    QPoint at(around.left() - kReach, around.bottom() + kOffset - kReach);
    if (at.y() + height() - kReach > screen.bottom() && around.top() - height() > screen.top())
        at.setY(around.top() - height() + kReach - kOffset);
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    at.setY(std::clamp(at.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(at);
    if (auto* chip = qobject_cast<ChipButton*>(m_opener)) chip->setOpen(true);
    show();
    if (m_content) m_content->setFocus(Qt::PopupFocusReason);
    if (m_content && !m_content->hasFocus()) focusNextChild();
}

void PopupFrame::take() {
    m_ending = Ending::Taken;
    close();
}

void PopupFrame::cancel() {
    m_ending = Ending::Cancelled;
    close();
}

void PopupFrame::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF frame = QRectF(rect()).adjusted(kReach, kReach, -kReach, -kReach);
    paintShadow(painter, frame, 10, kReach - 2);
    paintRound(painter, frame, 10, theme().surface, theme().control);
}

void PopupFrame::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take();
    else
        QWidget::keyPressEvent(event);
}

void PopupFrame::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    if (m_ending == Ending::Cancelled)
        emit cancelled();
    else
        emit taken();
    if (auto* chip = qobject_cast<ChipButton*>(m_opener)) chip->setOpen(false);
    if (m_opener) m_opener->setFocus(Qt::PopupFocusReason);
    emit closed();
}

} // namespace offerwright::ui
