#include "ui/source/completion_popup.h"
#include "ui/common/paint.h"
#include <QVBoxLayout>

namespace offerwright::ui {

CompletionPopup::CompletionPopup(QWidget* editor)
    : QWidget(editor, Qt::ToolTip | Qt::FramelessWindowHint)
    , m_model(new ChoiceModel(this))
    , m_view(new QListView(this))
    , m_help(new QLabel(this)) {
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_ShowWithoutActivating);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ChoiceDelegate(30, this));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMouseTracking(true);
    m_help->setContentsMargins(12, 4, 12, 6);
    m_help->setWordWrap(true);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(2, 4, 2, 2);
    box->setSpacing(0);
    box->addWidget(m_view, 1);
    box->addWidget(m_help);
    connect(m_view, &QListView::clicked, this, &CompletionPopup::chooseCurrent);
}

void CompletionPopup::offer(std::vector<Choice> choices, const QString& help, const QPoint& at, const QSize& size) {
    m_model->setChoices(std::move(choices));
    m_view->setCurrentIndex(m_model->index(0));
    m_help->setText(help);
    m_help->setFont(fontOf(Type::Small));
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_help->setVisible(!help.isEmpty());
    resize(size);
    move(at);
    show();
}

bool CompletionPopup::handles(const QKeyEvent* event) {
    const int row = m_view->currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Down: m_view->setCurrentIndex(m_model->index(std::min(row + 1, m_model->rowCount() - 1))); return true;
    case Qt::Key_Up: m_view->setCurrentIndex(m_model->index(std::max(row - 1, 0))); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: chooseCurrent(); return true;
    case Qt::Key_Escape: hide(); return true;
    default: return false;
    }
}

void CompletionPopup::chooseCurrent() {
    if (m_view->currentIndex().isValid())
        emit chosen(m_view->currentIndex().data(ChoiceDelegate::ChoiceRole).value<Choice>().id);
}

void CompletionPopup::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    paintRound(painter, rect(), 2, {}, theme().control);
}

} // namespace offerwright::ui
