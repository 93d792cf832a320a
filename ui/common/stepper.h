/// \file A number between its two halves: − 3 +. For counts and weights in rows; days have `month_grid.h`.
#pragma once
#include <QLocale>
#include <QWidget>

class QLineEdit;

namespace offerwright::ui {

/// Holds an integer at a scale (0: pieces; 3: thousandths, shown as 0.534). Minus and plus, or arrows, change one step,
/// with Shift ten; typing a digit, Enter or F2 edits the number as text, where Enter takes and Escape leaves it.
/// Drawn 66 by 20 inside 26, so that its halves can be hit.
class Stepper : public QWidget {
    Q_OBJECT
public:
    explicit Stepper(const QString& name, QWidget* parent = nullptr);
    void setShape(int scale, std::int64_t step, const QLocale& locale);
    void setRange(std::int64_t least, std::int64_t most);
    std::int64_t value() const { return m_value; }
    /// Does not emit.
    void setValue(std::int64_t value);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void valueEdited(std::int64_t value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QRectF frame() const;
    int half() const;
    QString shown() const;
    void stepBy(std::int64_t steps);
    void take(std::int64_t value);
    void startTyping(const QString& first);
    void endTyping(bool keep);
    std::int64_t m_value = 0;
    std::int64_t m_least = 0;
    std::int64_t m_most = 1'000'000'000;
    std::int64_t m_step = 1;
    int m_scale = 0;
    QLocale m_locale;
    QLineEdit* m_editor = nullptr;
};

} // namespace offerwright::ui
