#pragma once
#include "app/words/language.h"
#include "ui/builder/ladder/card_content.h"
#include "ui/builder/tiers/staircase.h"
#include <QWidget>

namespace offerwright::ui {

/// The staircase, painted; its handles are dragged, or walked with Tab and moved with the arrows.
class StaircaseView : public QWidget {
    Q_OBJECT
public:
    explicit StaircaseView(QWidget* parent = nullptr);

    void setLanguage(const app::Language& language, const QString& currency, std::int64_t wholeUnit);
    void setContent(const TierContent& content);
    void setVerdicts(const std::vector<Ruling>& verdicts, std::optional<std::int64_t> measured);
    void setCurrent(int handle);
    int current() const { return m_current; }
    const Staircase& stairs() const { return m_stairs; }
    QSize sizeHint() const override { return {640, 118}; }
    QSize minimumSizeHint() const override { return {300, 118}; }

signals:
    void currentChanged(int handle);
    /// `value` is wanted for the handle; the same gesture lasts while the mouse is down or a key repeats.
    void moved(std::size_t handle, std::int64_t value, bool begins);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();
    std::int64_t step() const;
    int handleAt(const QPointF& position) const;
    QString valueText(std::int64_t value) const;
    Verdict standingOf(std::size_t tier) const;
    void paintAxis(QPainter& painter) const;
    void paintReached(QPainter& painter) const;
    void paintSteps(QPainter& painter) const;
    void paintFlag(QPainter& painter) const;
    void paintHandles(QPainter& painter) const;
    TierContent m_content;
    std::vector<Ruling> m_verdicts;
    StairInput m_input;
    Staircase m_stairs;
    const app::Language* m_language = &app::Language::english();
    QString m_currency;
    std::int64_t m_wholeUnit = 100;
    int m_current = -1;
    int m_dragged = -1;
};

} // namespace offerwright::ui
