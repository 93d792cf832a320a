#pragma once
#include "ui/builder/tiers/staircase_view.h"
#include "ui/builder/tiers/tier_table.h"
#include <QWidget>

namespace offerwright::ui {

class Desk;
class Button;
class SegmentedControl;

/// Tiers in a card: the staircase, the table of the same values, and below them what is paid.
class TierView : public QWidget {
    Q_OBJECT
public:
    explicit TierView(QWidget* parent = nullptr);

    /// Edits go through the desk; without one the view only shows.
    void setDesk(Desk* desk);
    void setContent(const TierContent& content);
    void setVerdicts(const std::vector<Ruling>& verdicts, std::optional<std::int64_t> measured);
    void select(const NodeId& node);
    /// The keyboard comes in from above or below.
    void enter(bool fromAbove);
    std::vector<QWidget*> tabStops() const;
    TierTable& table() { return *m_table; }
    StaircaseView& staircase() { return *m_stairs; }

signals:
    void selected(const offerwright::NodeId& step);
    /// The popup of a number is wanted (F2 on a personal one, Alt+Down).
    void numberWanted(const offerwright::Address& address, const QRect& globalPlace);
    void left(bool upwards);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void connectSignals();
    void changeThreshold(std::size_t row, std::int64_t value, const QString& gesture);
    void changeCells(const std::vector<std::tuple<int, int, std::int64_t>>& cells);
    void addTier();
    void retitle();
    Desk* m_desk = nullptr;
    TierContent m_content;
    StaircaseView* m_stairs;
    TierTable* m_table;
    Button* m_add;
    QLabel* m_pays;
    SegmentedControl* m_pay;
};

} // namespace offerwright::ui
