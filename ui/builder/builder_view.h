/// \file The builder: the open promotion as a ladder of cards.
#pragma once
#include "ui/builder/desk.h"
#include "ui/builder/ladder/ladder_model.h"
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QWidget>

namespace offerwright::ui {

class Banner;
class BuilderHeader;
class EditorHost;
class LadderView;
class LineView;
class PlainWordsPanel;
class TierView;

/// The centre of the Promotions place. It asks the session what is open and in focus, shows the preview's verdicts, and
/// changes the promotion by edits only.
class BuilderView : public QWidget {
    Q_OBJECT
public:
    explicit BuilderView(app::Session& session, QWidget* parent = nullptr);

    LadderView& ladder() { return *m_ladder; }
    EditorHost& editors() { return *m_editors; }

public slots:
    /// Puts the keyboard on the card in focus, else on the first.
    void enter();
    void editName();

signals:
    void sourceWanted();
    void exportWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectSignals();
    void connectLadder();
    void refresh();
    void refreshVerdicts();
    void retitle();
    void follow(const app::Snapshot& before, const app::Snapshot& after, const app::Focus& focus);
    void showFocus(const Address& address, bool focused);
    void removeNode(const NodeId& node);
    void copyNode(const NodeId& node);
    void moveNode(const NodeId& node, int by);
    void dropNode(const NodeId& node, const NodeId& target, bool behind);
    void mend(const Problem& problem);
    void adoptTiers(TierView* tiers);
    Desk m_desk;
    BuilderHeader* m_header;
    PlainWordsPanel* m_plain;
    QLabel* m_hint;
    QLabel* m_basketHead;
    Banner* m_problems;
    LadderView* m_ladder;
    QScrollArea* m_scroll;
    EditorHost* m_editors;
    QWidget* m_page;
    QLabel* m_nothing;
    QTimer m_stale; ///< runs from an edit to its answer
};

} // namespace offerwright::ui
