#include "ui/common/stepper.h"
#include "ui/common/fields.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include <QKeyEvent>
#include <QLineEdit>

namespace offerwright::ui {

Stepper::Stepper(const QString& name, QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Stepper::setShape(int scale, std::int64_t step, const QLocale& locale) {
    m_scale = scale;
    m_step = step;
    m_locale = locale;
    update();
}

void Stepper::setRange(std::int64_t least, std::int64_t most) {
    m_least = least;
    m_most = most;
}

void Stepper::setValue(std::int64_t value) {
    m_value = value;
    setAccessibleDescription(shown());
    update();
}

QSize Stepper::sizeHint() const { return {scaled(m_scale == 0 ? 66 : 78), scaled(26)}; }

QRectF Stepper::frame() const {
    const int height = scaled(20);
    return {0, (this->height() - height) / 2.0, static_cast<qreal>(width()), static_cast<qreal>(height)};
}

int Stepper::half() const { return scaled(20); }

QString Stepper::shown() const { return NumberField::print(m_value, m_scale, 0, m_locale); }

void Stepper::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& colors = theme();
    const QRectF box = frame();
    paintRound(painter, box, 6, isEnabled() ? colors.surface : colors.sunk, hasFocus() ? colors.accent : colors.line2,
               hasFocus() ? 2 : 1);
    const int side = scaled(10);
    const auto sign = [&](qreal center, const QString& icon, bool possible) {
        paintIcon(painter, QRectF(center - side / 2.0, box.center().y() - side / 2.0, side, side), icon,
                  possible && isEnabled() ? colors.muted : colors.line2);
    };
    sign(half() / 2.0 + 1, QStringLiteral("minus"), m_value > m_least);
    sign(width() - half() / 2.0 - 1, QStringLiteral("plus"), m_value < m_most);
    paintLine(painter, box.adjusted(half() - 4, 0, 4 - half(), 0), shown(), Type::SmallStrong,
              isEnabled() ? colors.text : colors.faint, Qt::AlignCenter);
}

void Stepper::take(std::int64_t value) {
    value = std::clamp(value, m_least, m_most);
    if (value == m_value) return;
    setValue(value);
    emit valueEdited(value);
}

void Stepper::stepBy(std::int64_t steps) { take(m_value + steps * m_step); }

void Stepper::keyPressEvent(QKeyEvent* event) {
    const std::int64_t steps = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Right: return stepBy(steps);
    case Qt::Key_Plus: return stepBy(1); // on many keyboards it needs Shift
    case Qt::Key_Down:
    case Qt::Key_Left: return stepBy(-steps);
    case Qt::Key_Minus: return stepBy(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2: return startTyping({});
    default: break;
    }
    if (event->text().size() == 1 && event->text().at(0).isDigit()) return startTyping(event->text());
    QWidget::keyPressEvent(event);
}

void Stepper::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    if (event->position().x() < half() + 2)
        stepBy(-1);
    else if (event->position().x() > width() - half() - 2)
        stepBy(1);
}

void Stepper::mouseDoubleClickEvent(QMouseEvent* event) {
    const qreal x = event->position().x();
    if (x > half() + 2 && x < width() - half() - 2)
        startTyping({});
    else
        mousePressEvent(event); // two quick clicks on plus are two steps
}

void Stepper::startTyping(const QString& first) {
    if (m_editor) return;
    m_editor = new QLineEdit(first.isEmpty() ? shown() : first, this);
    m_editor->setFrame(false);
    m_editor->setFont(fontOf(Type::SmallStrong));
    m_editor->setAlignment(Qt::AlignCenter);
    m_editor->setAccessibleName(accessibleName());
    m_editor->setGeometry(frame().adjusted(3, 3, -3, -3).toRect());
    m_editor->installEventFilter(this);
    m_editor->show();
    m_editor->setFocus();
    if (first.isEmpty()) m_editor->selectAll();
}

/// Text that is no number leaves the value as it was.
void Stepper::endTyping(bool keep) {
    if (!m_editor) return;
    QLineEdit* editor = m_editor;
    m_editor = nullptr;
    const auto typed = NumberField::parse(editor->text(), m_scale, m_locale);
    const bool hadFocus = editor->hasFocus();
    editor->hide();
    editor->deleteLater();
    if (hadFocus) setFocus();
    if (keep && typed) take(*typed);
}

bool Stepper::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_editor) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) endTyping(true);
    if (event->type() != QEvent::KeyPress) return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Escape) return false;
    endTyping(key != Qt::Key_Escape);
    return true;
}

void Stepper::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void Stepper::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace offerwright::ui
