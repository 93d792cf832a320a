#include "ui/common/fields.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include <QKeyEvent>
#include <QWheelEvent>

namespace offerwright::ui {
namespace {

struct Shape {
    int scale;
    int decimals;
};

Shape shapeOf(Unit unit, const QString& currency) {
    switch (unit) {
    case Unit::Money: {
        const int exponent = currencyExponent(currency.toStdString()).value_or(2);
        return {exponent, exponent};
    }
    case Unit::Quantity: return {3, 0};
    case Unit::Percent: return {4, 0};
    case Unit::Factor: return {6, 0};
    case Unit::Points:
    case Unit::Count: break;
    }
    return {0, 0};
}

/// Digits and one point, whatever grouping and decimal sign the locale uses; empty when there is anything else.
QString plainDecimal(const QString& text, const QLocale& locale) {
    QString plain;
    for (const QChar letter : text) {
        if (letter.isDigit())
            plain += letter;
        else if (QString(letter) == locale.decimalPoint() || letter == u'.' || letter == u',')
            plain += u'.';
        else if (letter == QChar(0x2212) || letter == u'-')
            plain += u'-';
        else if (!letter.isSpace())
            return {};
    }
    return plain;
}

} // namespace

NumberField::NumberField(QWidget* parent)
    : QAbstractSpinBox(parent) {
    setButtonSymbols(NoButtons);
    setFrame(false);
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignRight);
    setFont(fontOf(Type::BodyStrong));
    lineEdit()->setFrame(false);
    lineEdit()->setStyleSheet(QStringLiteral("background: transparent"));
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberField::readText);
}

void NumberField::setUnit(Unit unit, const QString& currency, const app::Language& language) {
    const Shape shape = shapeOf(unit, currency);
    m_scale = shape.scale;
    m_decimals = shape.decimals;
    m_locale = language.locale();
    m_prefix.clear();
    m_suffix.clear();
    if (unit == Unit::Percent) m_suffix = QStringLiteral(" %");
    if (unit == Unit::Factor) m_prefix = QStringLiteral("×");
    if (unit == Unit::Money) {
        // The locale says on which side its sign stands.
        const QString sample = language.money({0}, currency);
        const QString sign = m_locale.currencySymbol(QLocale::CurrencySymbol);
        const QString shown = currency == u"EUR"   ? QStringLiteral("€")
                              : currency == u"GBP" ? QStringLiteral("£")
                                                   : sign;
        if (sample.startsWith(shown))
            m_prefix = shown;
        else
            m_suffix = QChar(0xA0) + (sample.endsWith(shown) ? shown : currency);
    }
    m_step = unit == Unit::Percent    ? 10'000
             : unit == Unit::Factor   ? 500'000
             : unit == Unit::Quantity ? 1000
             : unit == Unit::Money    ? (m_scale >= 2 ? 50 : 1)
                                      : 1;
    showValue();
}

void NumberField::setRange(std::int64_t least, std::int64_t most) {
    m_least = least;
    m_most = most;
}

void NumberField::setValue(std::optional<std::int64_t> value) {
    m_value = value;
    showValue();
}

void NumberField::showValue() {
    lineEdit()->setText(m_value ? m_prefix + print(*m_value, m_scale, m_decimals, m_locale) + m_suffix : QString());
}

std::optional<std::int64_t> NumberField::parse(const QString& text, int scale, const QLocale& locale) {
    return parseDecimal(plainDecimal(text, locale).toStdString(), scale);
}

QString NumberField::print(std::int64_t value, int scale, int leastDecimals, const QLocale& locale) {
    QString text = QString::fromStdString(printDecimal(value, scale));
    const auto point = text.indexOf(u'.');
    auto decimals = point < 0 ? 0 : text.size() - point - 1;
    if (decimals < leastDecimals && point < 0) text += u'.';
    for (; decimals < leastDecimals; ++decimals) text += u'0';
    text.replace(u'.', locale.decimalPoint());
    text.replace(u'-', QChar(0x2212));
    return text;
}

QValidator::State NumberField::validate(QString& input, int& position) const {
    Q_UNUSED(position);
    QString text = input;
    text.remove(m_prefix).remove(m_suffix.trimmed());
    for (const QChar letter : text)
        if (letter.isLetter()) return QValidator::Invalid;
    return parse(text, m_scale, m_locale) ? QValidator::Acceptable : QValidator::Intermediate;
}

void NumberField::readText() {
    QString text = lineEdit()->text();
    text.remove(m_prefix).remove(m_suffix.trimmed());
    const auto value = parse(text, m_scale, m_locale);
    if (!value || *value < m_least || *value > m_most) return;
    m_value = value;
    emit valueEdited(*value);
}

void NumberField::stepBy(int steps) {
    const int factor = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    const std::int64_t next = m_value.value_or(m_least) + steps * factor * m_step;
    setValue(std::clamp(next, m_least, m_most));
    emit valueEdited(*m_value);
}

void NumberField::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();
}

void NumberField::focusInEvent(QFocusEvent* event) {
    QAbstractSpinBox::focusInEvent(event);
    selectAll();
    update();
}

void NumberField::focusOutEvent(QFocusEvent* event) {
    QAbstractSpinBox::focusOutEvent(event);
    showValue();
    update();
}

QSize NumberField::sizeHint() const { return {104, std::max(30, QFontMetrics(fontOf(Type::Body)).height() + 12)}; }

void NumberField::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& colors = theme();
    const bool focused = hasFocus() || lineEdit()->hasFocus();
    paintRound(painter, rect(), 7, isEnabled() ? colors.surface : colors.sunk, focused ? colors.accent : colors.control,
               focused ? 2 : 1);
}

TextField::TextField(QWidget* parent)
    : QLineEdit(parent) {
    setFrame(false);
    setTextMargins(8, 0, 8, 0);
    setAttribute(Qt::WA_MacShowFocusRect, false);
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
}

TextField* TextField::search(const QString& placeholder, QWidget* parent) {
    auto* field = new TextField(parent);
    field->m_icon = QStringLiteral("search");
    field->setTextMargins(30, 0, 8, 0);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    return field;
}

void TextField::setFailed(bool failed) {
    m_failed = failed;
    update();
}

void TextField::setLarge(bool large) {
    m_large = large;
    QFont font = fontOf(Type::Heading);
    font.setPixelSize(font.pixelSize() + 1);
    font.setWeight(QFont::Normal);
    setFont(font);
    setTextMargins(44, 0, 8, 0);
}

QSize TextField::sizeHint() const {
    return {QLineEdit::sizeHint().width(), m_large ? 52 : std::max(32, QFontMetrics(font()).height() + 14)};
}

void TextField::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(this);
        const Theme& colors = theme();
        if (!m_large) {
            const QColor border = m_failed ? colors.fail.text : hasFocus() ? colors.accent : colors.control;
            paintRound(painter, rect(), 7, isEnabled() ? colors.surface : colors.sunk, border,
                       hasFocus() || m_failed ? 2 : 1);
        }
        const qreal size = m_large ? 18 : 15;
        const QRectF box(m_large ? 18 : 10, (height() - size) / 2.0, size, size);
        paintIcon(painter, box, m_icon, m_large ? colors.text : colors.muted);
    }
    QLineEdit::paintEvent(event);
}

} // namespace offerwright::ui
