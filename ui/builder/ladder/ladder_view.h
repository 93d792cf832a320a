#pragma once
#include "ui/builder/desk.h"
#include "ui/builder/ladder/ladder_model.h"
#include "ui/builder/ladder/step_card.h"
#include <QPointer>

namespace offerwright::ui {

/// The ladder: cards from top to bottom with the spine at their left. Shows contents and verdicts as they come, builds
/// anew only cards that changed, and turns keys and the mouse into wishes.
class LadderView : public QWidget {
    Q_OBJECT
public:
    explicit LadderView(QWidget* parent = nullptr);

    void setContent(const LadderContent& content);
    void setVerdicts(const std::vector<CardVerdicts>& verdicts);
    void setStale(bool stale);
    const std::vector<CardContent>& contents() const { return m_contents; }
    const std::vector<StepCard*>& cards() const { return m_cards; }
    /// Marks the line (or tier) of that node; with `focused` it takes the keyboard too.
    void select(const Address& address, bool focused);
    LineView* lineOf(const NodeId& node) const;
    /// The chip of that field, wherever it stands; null when there is none.
    QAbstractButton* chipOf(const NodeId& node, const std::string& field) const;
    LineView* selectedLine() const;
    StepCard* cardOf(const LineView* line) const;
    /// The keyboard goes from a tier table to the line above it or below.
    void leaveTiers(StepCard* card, bool upwards);
    /// The line that takes over when the node's line goes: the one behind, else the one before.
    NodeId neighbourOf(const NodeId& node) const;
    /// The place below a card where something may be put in, in own coordinates, for the palette.
    QRect gapBelow(const StepCard* card) const;
    /// Draws the insertion line there while the palette is open; null for none.
    void setInsertion(const StepCard* card);

signals:
    void selected(const offerwright::NodeId& node);
    void chipActivated(const offerwright::ui::CardPart& part, QAbstractButton* chip);
    void addWanted(offerwright::ui::LineView* line);
    void removeWanted(const offerwright::NodeId& node);
    void copyWanted(const offerwright::NodeId& node);
    void moveWanted(const offerwright::NodeId& node, int by);
    /// Dragged `node` to stand before (or, at the end, behind) `target`.
    void dropWanted(const offerwright::NodeId& node, const offerwright::NodeId& target, bool behind);
    void menuWanted(offerwright::ui::LineView* line, const QPoint& globalPosition);
    void fixWanted(const offerwright::ui::Problem& problem);
    void escaped();
    void tiersAdded(offerwright::ui::TierView* tiers);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void adoptPath(class PathView* path);
    void adopt(LineView* line);
    bool handleKey(LineView* line, QWidget* focused, QKeyEvent* event);
    void walk(LineView* line, int by);
    std::vector<LineView*> allLines() const;
    StepCard* gapAt(const QPoint& position) const;
    void paintSpine(QPainter& painter) const;
    void paintInsertion(QPainter& painter) const;
    void dragTo(LineView* line, const QPoint& globalPosition);
    void dropAt(LineView* line, const QPoint& globalPosition);
    void restoreTabOrder();
    std::vector<CardContent> m_contents;
    std::vector<StepCard*> m_cards;
    NodeId m_selected;
    QPointer<StepCard> m_hovered;   ///< the + shows below it
    QPointer<StepCard> m_insertion; ///< the palette adds below it
    QPointer<LineView> m_dropTarget;
    bool m_dropBehind = false;
};

} // namespace offerwright::ui
