/// \file Fields: exact numbers in the reader's locale, and search.
#pragma once
#include "app/words/language.h"
#include <QAbstractSpinBox>
#include <QLineEdit>
#include <optional>

namespace offerwright::ui {

/// A number held as an integer with a scale: money in minor units (scale is the currency's exponent), quantities in
/// thousandths (3), percents in millionths of a whole (4 decimals of a percent), counts (0). Refuses letters; the wheel
/// works only with focus; arrows change one step, Shift ten. Text that cannot be read, or lies outside the range, is
/// outlined as failed while it is typed and goes back to the last value when the focus leaves.
class NumberField : public QAbstractSpinBox {
    Q_OBJECT
public:
    explicit NumberField(QWidget* parent = nullptr);
    /// `unit` and `currency` decide scale, decimals shown and suffix; call again when the language changes.
    void setUnit(Unit unit, const QString& currency, const app::Language& language);
    void setRange(std::int64_t least, std::int64_t most);
    void setStep(std::int64_t step) { m_step = step; }
    std::optional<std::int64_t> value() const { return m_value; }
    /// Does not emit valueEdited.
    void setValue(std::optional<std::int64_t> value);
    /// The outline of an error; the sentence that says how to mend it stands below the field.
    void setFailed(bool failed);
    /// True while the text says no value within the range.
    bool isUnreadable() const { return m_unreadable; }
    /// Right-aligned bold, as in tables and forms.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// What the text says at this scale in this locale: grouping as people write it, a point or a comma for decimals;
    /// empty when it is no number or has too many decimals.
    static std::optional<std::int64_t> parse(const QString& text, int scale, const QLocale& locale);
    static QString print(std::int64_t value, int scale, int leastDecimals, const QLocale& locale);

    QValidator::State validate(QString& input, int& position) const override;
    void stepBy(int steps) override;

signals:
    /// While typing and stepping, for each valid value.
    void valueEdited(std::int64_t value);

protected:
    StepEnabled stepEnabled() const override { return StepUpEnabled | StepDownEnabled; }
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void readText();
    void showValue();
    QString plainText(QString text) const;
    std::optional<std::int64_t> m_value;
    std::int64_t m_least = 0;
    std::int64_t m_most = 1'000'000'000'000;
    std::int64_t m_step = 1;
    int m_scale = 0;
    Unit m_unit = Unit::Count;
    QString m_currency;
    QString m_suffix;
    QString m_prefix;
    app::Language m_language = app::Language::english();
    bool m_failed = false;
    bool m_unreadable = false;
};

/// One line of text with the house's frame; `search` puts the glass in front.
class TextField : public QLineEdit {
    Q_OBJECT
public:
    explicit TextField(QWidget* parent = nullptr);
    static TextField* search(const QString& placeholder, QWidget* parent = nullptr);
    void setFailed(bool failed);
    void setLarge(bool large); ///< the palette's field: no frame, 16 px
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    bool m_failed = false;
    bool m_large = false;
};

} // namespace offerwright::ui
