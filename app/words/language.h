/// \file A language to speak in: its translations and its locale. Several may be in use at once (a promotion is shown
/// in French in an English studio), so nothing here depends on the application's own translators.
#pragma once
#include <QLocale>
#include <QString>
#include <memory>
#include <offerwright/base/diagnostic.h>
#include <offerwright/base/money.h>
#include <offerwright/base/quantity.h>
#include <offerwright/base/time.h>
#include <offerwright/model/promotion.h>

class QTranslator;

namespace offerwright::app {

class Language {
public:
    /// "en" or "fr"; anything else speaks English. Loads `:/i18n/offerwright_<code>.qm`.
    explicit Language(const QString& code);
    static const Language& english();
    static const Language& french();
    static const Language& of(const QString& code);

    const QString& code() const { return m_code; }
    const QLocale& locale() const { return m_locale; }
    /// Looks up `source` of context "Words"; call it as language.translate("Words", "Spend at least %1").
    QString translate(const char* context, const char* source, const char* comment = nullptr, int n = -1) const;

    QString money(Money amount, const QString& currency) const;      ///< "€60.00", "60,00 €"; minus is U+2212
    QString amount(Money amount, const QString& currency) const;     ///< without the symbol: "60.00"
    QString quantity(Quantity quantity) const;                       ///< "0.534", "3"
    QString shortMoney(Money amount, const QString& currency) const; ///< in running text: "€60", but "€59.90"
    QString percent(std::int64_t millionths) const; ///< "20 %", with a no-break space in both languages
    QString factor(std::int64_t millionths) const;  ///< "×3"
    QString integer(std::int64_t n) const;
    QString ordinal(std::int64_t n) const;                                        ///< "2nd", "2e"
    QString number(std::int64_t value, Unit unit, const QString& currency) const; ///< any of the above by unit
    QString date(LocalDate date) const;                                           ///< "21 Nov 2026", "21 nov. 2026"
    QString shortDate(LocalDate date) const;                                      ///< "21 Nov", "21 nov."
    QString longDate(LocalDate date) const;    ///< "21 November 2026", "1er novembre 2026"
    QString dayOfMonth(LocalDate date) const;  ///< "21", "1er"
    QString dayAndMonth(LocalDate date) const; ///< "21 November", "1er novembre"
    QString weekday(Weekday day) const;
    QString timeOfDay(LocalMinute minute) const;
    QString list(const QStringList& words) const;   ///< "A, B and C"
    QString either(const QStringList& words) const; ///< "A, B or C"

    /// `pattern` with %1 to %9 filled; a language may leave one out or move it.
    static QString filled(const QString& pattern, const QStringList& arguments);

private:
    QString decimal(std::int64_t value, int scale, int leastDecimals) const;
    QString m_code;
    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace offerwright::app
