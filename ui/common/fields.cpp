#include "ui/common/fields.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include <QKeyEvent>
#include <QWheelEvent>

namespace offerwright::ui {
namespace {

int scaleOf(Unit unit, const QString& currency) {
    switch (unit) {
    case Unit::Money: return currencyExponent(currency.toStdString()).value_or(2);
    case Unit::Quantity: return 3;
    case Unit::Percent: return 4;
    case Unit::Factor: return 6;
    case Unit::Points:
    case Unit::Count: break;
    }
    return 0;
}

/// One key press changes: half a unit of money, one percent, half a factor, one piece.
std::int64_t stepOf(Unit unit, int scale) {
    switch (unit) {
    case Unit::Money: return scale >= 2 ? 50 : 1;
    case Unit::Quantity: return 1000;
    case Unit::Percent: return 10'000;
    case Unit::Factor: return 500'000;
    case Unit::Points:
    case Unit::Count: break;
    }
    return 1;
}

bool isGroup(const QString& text, qsizetype separator) {
    const auto isDigit = [&](qsizetype at) { return at < text.size() && text.at(at).isDigit(); };
    return isDigit(separator + 1) && isDigit(separator + 2) && isDigit(separator + 3) && !isDigit(separator + 4);
}

/// Whether the sign at `at` stands between thousands: it is the locale's own grouping, or another decimal sign follows.
bool groupsThousands(const QString& text, qsizetype at, const QLocale& locale) {
    if (!isGroup(text, at)) return false;
    const QChar sign = text.at(at);
    const bool another = std::any_of(text.begin() + at + 1, text.end(), [&](QChar letter) {
        return letter != sign && (letter == u'.' || letter == u',');
    });
    return another || locale.groupSeparator() == sign;
}

/// Digits and one point, whatever grouping and decimal sign the locale uses; empty when there is anything else.
QString plainDecimal(const QString& text, const QLocale& locale) {
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (letter >= u'0' && letter <= u'9')
            plain += letter;
        else if (letter == u'.' || letter == u',')
            plain += groupsThousands(text, i, locale) ? QString() : QStringLiteral(".");
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
    lineEdit()->setTextMargins(6, 0, 6, 0);
    QPalette clear;
    clear.setColor(QPalette::Base, Qt::transparent);
    lineEdit()->setPalette(clear);
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberField::readText);
}

void NumberField::setUnit(Unit unit, const QString& currency, const app::Language& language) {
    m_unit = unit;
    m_currency = currency;
    m_language = language;
    m_scale = scaleOf(unit, currency);
    m_step = stepOf(unit, m_scale);
    // Whatever the language puts around a nought is what may stand around a number here.
    const QString nought = language.number(0, unit, currency);
    const auto first = std::find_if(nought.begin(), nought.end(), [](QChar letter) { return letter.isDigit(); });
    const auto last = std::find_if(nought.rbegin(), nought.rend(), [](QChar letter) { return letter.isDigit(); });
    m_prefix = nought.left(first - nought.begin()).trimmed();
    m_suffix = nought.right(last - nought.rbegin()).trimmed();
    showValue();
    updateGeometry();
}

void NumberField::setRange(std::int64_t least, std::int64_t most) {
    m_least = least;
    m_most = most;
}

void NumberField::setValue(std::optional<std::int64_t> value) {
    m_value = value;
    showValue();
}

void NumberField::setFailed(bool failed) {
    m_failed = failed;
    update();
}

void NumberField::showValue() {
    m_unreadable = false;
    lineEdit()->setText(m_value ? m_language.number(*m_value, m_unit, m_currency) : QString());
    update();
}

/// The number without what stands around it.
QString NumberField::plainText(QString text) const {
    if (!m_prefix.isEmpty()) text.remove(m_prefix);
    if (!m_suffix.isEmpty()) text.remove(m_suffix);
    return text;
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
    const QString text = plainText(input);
    for (const QChar letter : text)
        if (letter.isLetter()) return QValidator::Invalid;
    return parse(text, m_scale, m_language.locale()) ? QValidator::Acceptable : QValidator::Intermediate;
}

void NumberField::readText() {
    const auto value = parse(plainText(lineEdit()->text()), m_scale, m_language.locale());
    m_unreadable = !value || *value < m_least || *value > m_most;
    update();
    if (m_unreadable) return;
    m_value = value;
    emit valueEdited(*value);
}

void NumberField::stepBy(int steps) {
    setValue(std::clamp(m_value.value_or(m_least) + steps * m_step, m_least, m_most));
    emit valueEdited(*m_value);
}

void NumberField::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down) return QAbstractSpinBox::keyPressEvent(event);
    const int steps = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    stepBy(event->key() == Qt::Key_Up ? steps : -steps);
    selectAll();
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

QSize NumberField::sizeHint() const {
    const QFontMetrics metrics(font());
    const int typical = metrics.horizontalAdvance(m_language.number(m_scale >= 2 ? 100'000 : 1000, m_unit, m_currency));
    return {std::max(scaled(92), typical + 24), std::max(scaled(30), metrics.height() + 12)};
}

QSize NumberField::minimumSizeHint() const { return {scaled(72), sizeHint().height()}; }

void NumberField::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& colors = theme();
    const bool focused = hasFocus() || lineEdit()->hasFocus();
    const bool failed = m_failed || m_unreadable;
    const QColor border = failed ? colors.fail.text : focused ? colors.accent : colors.control;
    paintRound(painter, rect(), 7, isEnabled() ? colors.surface : colors.sunk, isEnabled() ? border : colors.line2,
               focused || failed ? 2 : 1);
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
    field->setTextMargins(scaled(30), 0, 8, 0);
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
    setTextMargins(scaled(44), 0, 8, 0);
}

QSize TextField::sizeHint() const { return {QLineEdit::sizeHint().width(), scaled(m_large ? 52 : 32)}; }

void TextField::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(this);
        const Theme& colors = theme();
        if (!m_large) {
            const QColor border = m_failed ? colors.fail.text : hasFocus() ? colors.accent : colors.control;
            paintRound(painter, rect(), 7, isEnabled() ? colors.surface : colors.sunk, border,
                       hasFocus() || m_failed ? 2 : 1);
        }
        const qreal size = scaled(m_large ? 18 : 15);
        const QRectF box(scaled(m_large ? 18 : 10), (height() - size) / 2.0, size, size);
        paintIcon(painter, box, m_icon, m_large ? colors.text : colors.muted);
    }
    QLineEdit::paintEvent(event);
}

} // namespace offerwright::ui
