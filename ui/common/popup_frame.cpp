#include "ui/common/popup_frame.h"
#include "ui/common/chip_button.h"
#include "ui/common/paint.h"
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace offerwright::ui {
namespace {

constexpr int kReach = 24; // of the shadow
constexpr int kDrop = 8;   // the light comes from above
constexpr int kOffset = 5; // between opener and frame

} // namespace

PopupFrame::PopupFrame(QWidget* opener)
    : QWidget(opener, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_opener(opener) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(kReach, kReach - kDrop, kReach, kReach + kDrop);
}

void PopupFrame::setContent(QWidget* content, int padding) {
    m_content = content;
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(padding, padding, padding, padding);
    inner->addWidget(content);
    static_cast<QVBoxLayout*>(layout())->addLayout(inner);
}

QRect PopupFrame::frame() const { return rect().adjusted(kReach, kReach - kDrop, -kReach, -kReach - kDrop); }

QRect PopupFrame::frameOnScreen() const { return frame().translated(mapToGlobal(QPoint(0, 0))); }

QRect placedFrame(const QSize& size, const QRect& opener, const QRect& screen) {
    QRect frame(QPoint(opener.left(), opener.bottom() + kOffset), size);
    const int above = opener.top() - kOffset - size.height();
    if (frame.bottom() > screen.bottom() && above >= screen.top()) frame.moveTop(above);
    frame.moveLeft(std::clamp(frame.left(), screen.left(), std::max(screen.left(), screen.right() + 1 - size.width())));
    frame.moveTop(std::clamp(frame.top(), screen.top(), std::max(screen.top(), screen.bottom() + 1 - size.height())));
    return frame;
}

void PopupFrame::showUnder() {
    adjustSize();
    const QRect opener(m_opener->mapToGlobal(QPoint(0, 0)), m_opener->size());
    move(placedFrame(frame().size(), opener, m_opener->screen()->availableGeometry()).topLeft() - frame().topLeft());
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
    paintShadow(painter, frame(), 10, kReach);
    paintRound(painter, frame(), 10, theme().surface, theme().control);
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
    if (m_opener) {
        hide(); // before the focus goes back: a popup that shows keeps the keyboard
        m_opener->activateWindow();
        m_opener->setFocus(Qt::PopupFocusReason);
    }
    emit closed();
}

} // namespace offerwright::ui
