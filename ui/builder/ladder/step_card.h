#pragma once
#include "ui/builder/ladder/line_view.h"

namespace offerwright::ui {

class PathView;
class TierView;

/// A card of the ladder: one line, or a group with its members below it; tiers carry their staircase and table.
class StepCard : public QWidget {
    Q_OBJECT
public:
    explicit StepCard(const std::string& key, QWidget* parent = nullptr);

    const std::string& key() const { return m_content.key; }
    const CardContent& content() const { return m_content; }
    void setContent(const CardContent& content);
    void setVerdicts(const CardVerdicts& verdicts);
    void setVerdictShown(bool shown);
    const std::vector<LineView*>& lines() const { return m_lines; }
    TierView* tiers() const { return m_tiers; }
    PathView* path() const { return m_path; }
    /// The worst of its lines' standings, for the spine.
    Verdict standing() const;
    void setSelected(bool selected);
    bool isSelected() const { return m_selected; }
    void setDragged(bool dragged);

signals:
    void lineAdded(offerwright::ui::LineView* line);
    void tiersAdded(offerwright::ui::TierView* tiers);
    void pathAdded(offerwright::ui::PathView* path);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showPath(const std::vector<PathStop>& stops);
    void paintVerdictGround(QPainter& painter) const;
    CardContent m_content;
    CardVerdicts m_verdicts;
    std::vector<LineView*> m_lines;
    TierView* m_tiers = nullptr;
    PathView* m_path = nullptr;
    QWidget* m_border;
    bool m_selected = false;
    bool m_verdictShown = true;
};

} // namespace offerwright::ui
