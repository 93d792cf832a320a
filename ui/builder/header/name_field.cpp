#include "ui/builder/header/name_field.h"
#include "ui/common/paint.h"
#include <QKeyEvent>
#include <QLineEdit>

namespace offerwright::ui {

NameField::NameField(QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_field->hide();
    m_field->setFrame(false);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &QWidget::updateGeometry);
}

void NameField::setName(const QString& name) {
    if (m_name == name) return;
    m_name = name;
    setAccessibleName(name);
    updateGeometry();
    update();
}

void NameField::setShownWhenEmpty(const QString& placeholder) {
    m_placeholder = placeholder;
    setAccessibleDescription(placeholder);
    update();
}

bool NameField::isEditing() const { return m_field->isVisible(); }

QSize NameField::sizeHint() const {
    const QString text = isEditing()        ? m_field->text() + QStringLiteral("MM")
                         : m_name.isEmpty() ? m_placeholder
                                            : m_name;
    return {QFontMetrics(fontOf(Type::Title)).horizontalAdvance(text) + 14, 30};
}

void NameField::edit() {
    m_field->setFont(fontOf(Type::Title));
    m_field->setText(m_name);
    m_field->show();
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
    m_field->setAccessibleName(m_placeholder);
    updateGeometry();
    update();
}

void NameField::finish(bool take) {
    if (!isEditing()) return;
    const QString typed = m_field->text().trimmed();
    m_field->hide();
    setFocus(Qt::OtherFocusReason);
    updateGeometry();
    update();
    if (take && !typed.isEmpty() && typed != m_name) emit renamed(typed);
}

bool NameField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::FocusOut) finish(true);
    if (watched != m_field || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Escape) return false;
    finish(key != Qt::Key_Escape);
    return true;
}

void NameField::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF frame = QRectF(rect()).adjusted(0, 1, 0, -1);
    if (isEditing()) return paintRound(painter, frame, 6, theme().surface, theme().accent, 2);
    if (underMouse()) paintRound(painter, frame, 6, theme().hover);
    if (hasFocus()) paintRound(painter, frame, 6, {}, theme().accent, 2);
    const QColor ink = m_name.isEmpty() ? theme().muted : theme().text;
    paintLine(painter, QRectF(rect()).adjusted(6, 0, -2, 0), m_name.isEmpty() ? m_placeholder : m_name, Type::Title,
              ink);
}

void NameField::mousePressEvent(QMouseEvent*) { edit(); }

void NameField::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter) return edit();
    QWidget::keyPressEvent(event);
}

void NameField::resizeEvent(QResizeEvent*) { m_field->setGeometry(rect().adjusted(4, 2, -4, -2)); }

} // namespace offerwright::ui
