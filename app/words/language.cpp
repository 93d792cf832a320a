#include "app/words/language.h"
#include <QDate>
#include <QTranslator>
#include <algorithm>

namespace offerwright::app {
namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kNoBreak(0x00A0);

QLocale localeOf(const QString& code) {
    if (code == QLatin1String("fr")) return QLocale(QLocale::French, QLocale::France);
    return QLocale(QLocale::English, QLocale::Ireland);
}

/// The sign people write for a currency; the code itself where there is none of its own.
QString currencySign(const QString& currency) {
    static const QHash<QString, QString> signs{{"EUR", "€"}, {"GBP", "£"}, {"USD", "$"}, {"JPY", "¥"}, {"PLN", "zł"}};
    return signs.value(currency, currency);
}

int exponentOf(const QString& currency) { return currencyExponent(currency.toStdString()).value_or(2); }

QDate dateOf(LocalDate date) { return QDate(1970, 1, 1).addDays(date.days); }

/// French counts the first of a month: "1er novembre".
QString dayOf(const QDate& date, const QString& code) {
    const bool isFirst = date.day() == 1 && code == QLatin1String("fr");
    return isFirst ? QStringLiteral("1er") : QString::number(date.day());
}

QString withSign(const QString& digits, bool isNegative) { return isNegative ? kMinus + digits : digits; }

} // namespace

Language::Language(const QString& code)
    : m_code(code == QLatin1String("fr") ? code : QStringLiteral("en"))
    , m_locale(localeOf(m_code))
    , m_translator(std::make_shared<QTranslator>()) {
    if (!m_translator->load(QStringLiteral(":/i18n/offerwright_%1.qm").arg(m_code))) m_translator.reset();
}

const Language& Language::english() {
    static const Language language(QStringLiteral("en"));
    return language;
}

const Language& Language::french() {
    static const Language language(QStringLiteral("fr"));
    return language;
}

const Language& Language::of(const QString& code) { return code == QLatin1String("fr") ? french() : english(); }

QString Language::translate(const char* context, const char* source, const char* comment, int n) const {
    QString text = m_translator ? m_translator->translate(context, source, comment, n) : QString();
    if (text.isEmpty()) text = QString::fromUtf8(source);
    if (n >= 0) text.replace(QLatin1String("%n"), integer(n));
    return text;
}

QString Language::filled(const QString& pattern, const QStringList& arguments) {
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace =
            pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        if (isPlace)
            text += arguments.value(pattern[++i].digitValue() - 1);
        else
            text += pattern[i];
    }
    return text;
}

/// Exact: digits never pass through a binary fraction.
QString Language::decimal(std::int64_t value, int scale, int leastDecimals) const {
    const QByteArray digits =
        QByteArray::number(value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value))
            .rightJustified(scale + 1, '0');
    QByteArray decimals = digits.right(scale);
    while (decimals.size() > leastDecimals && decimals.endsWith('0')) decimals.chop(1);
    QString text = m_locale.toString(digits.chopped(scale).toULongLong());
    if (!decimals.isEmpty()) text += m_locale.decimalPoint() + QString::fromLatin1(decimals);
    return withSign(text, value < 0);
}

QString Language::amount(Money amount, const QString& currency) const {
    const int exponent = exponentOf(currency);
    return decimal(amount.minor, exponent, exponent);
}

QString Language::money(Money amount, const QString& currency) const {
    const QString digits = this->amount(amount, currency);
    const QString sign = currencySign(currency);
    if (m_code == QLatin1String("fr")) return digits + kNoBreak + sign;
    const bool isNegative = digits.startsWith(kMinus);
    const QString gap = sign.size() > 1 ? QString(kNoBreak) : QString();
    return withSign(sign + gap + (isNegative ? digits.mid(1) : digits), isNegative);
}

QString Language::shortMoney(Money amount, const QString& currency) const {
    const QString whole = money(amount, currency);
    const int exponent = exponentOf(currency);
    const QString zeros = m_locale.decimalPoint() + QString(exponent, u'0');
    const QString digits = this->amount(amount, currency);
    if (exponent == 0 || !digits.endsWith(zeros)) return whole;
    return QString(whole).remove(whole.lastIndexOf(zeros), zeros.size());
}

QString Language::quantity(Quantity quantity) const { return decimal(quantity.thousandths, 3, 0); }

QString Language::percent(std::int64_t millionths) const { return decimal(millionths, 4, 0) + kNoBreak + u'%'; }

QString Language::factor(std::int64_t millionths) const { return QChar(0x00D7) + decimal(millionths, 6, 0); }

QString Language::integer(std::int64_t n) const { return decimal(n, 0, 0); }

QString Language::ordinal(std::int64_t n) const {
    if (m_code == QLatin1String("fr")) return integer(n) + (n == 1 ? QStringLiteral("er") : QStringLiteral("e"));
    const bool isTeen = n % 100 >= 11 && n % 100 <= 13;
    static const QStringList endings{"th", "st", "nd", "rd"};
    return integer(n) + (isTeen ? endings.front() : endings.value(static_cast<int>(n % 10), endings.front()));
}

QString Language::number(std::int64_t value, Unit unit, const QString& currency) const {
    switch (unit) {
    case Unit::Money: return money({value}, currency);
    case Unit::Quantity: return quantity({value});
    case Unit::Percent: return percent(value);
    case Unit::Factor: return factor(value);
    case Unit::Points:
    case Unit::Count: break;
    }
    return integer(value);
}

QString Language::date(LocalDate date) const { return shortDate(date) + u' ' + QString::number(dateOf(date).year()); }

QString Language::shortDate(LocalDate date) const {
    return QString::number(dateOf(date).day()) + u' ' + m_locale.toString(dateOf(date), QStringLiteral("MMM"));
}

QString Language::longDate(LocalDate date) const {
    return dayAndMonth(date) + u' ' + QString::number(dateOf(date).year());
}

QString Language::dayOfMonth(LocalDate date) const { return dayOf(dateOf(date), m_code); }

QString Language::dayAndMonth(LocalDate date) const {
    return dayOf(dateOf(date), m_code) + u' ' + m_locale.toString(dateOf(date), QStringLiteral("MMMM"));
}

QString Language::weekday(Weekday day) const { return m_locale.dayName(static_cast<int>(day) + 1); }

QString Language::timeOfDay(LocalMinute minute) const { return QString::fromStdString(printMinute(minute)); }

QString Language::list(const QStringList& words) const {
    if (words.size() < 2) return words.join(QString());
    return filled(translate("Words", "%1 and %2"),
                  {words.mid(0, words.size() - 1).join(QStringLiteral(", ")), words.last()});
}

QString Language::either(const QStringList& words) const {
    if (words.size() < 2) return words.join(QString());
    return filled(translate("Words", "%1 or %2"),
                  {words.mid(0, words.size() - 1).join(QStringLiteral(", ")), words.last()});
}

} // namespace offerwright::app
