/// \file How the Publish place looks, as one value, and the view that shows it: environments, what would change, the
/// gate. It knows nothing of services; what is pressed it tells.
#pragma once
#include "ui/publish/change_panel.h"
#include "ui/publish/environment_card.h"
#include "ui/publish/gate_panel.h"
#include "ui/publish/history_panel.h"
#include "ui/publish/note_panel.h"
#include "ui/publish/when_panel.h"

class QVBoxLayout;
class QScrollArea;

namespace offerwright::ui {

class Banner;
class EmptyState;
class IconButton;

struct EnvironmentItem {
    EnvironmentFace face;
    QString way; ///< how something gets from the one above to here; of the first it is not shown
    bool operator==(const EnvironmentItem&) const = default;
};

struct PublishContent {
    std::vector<EnvironmentItem> environments;
    int current = -1;
    NoteContent proof;
    QString service;     ///< at the foot of the column: whether it answers
    QString serviceFact; ///< "41 ms"
    QString title;
    QString counts;   ///< "1 changed, 1 new"
    NoteContent told; ///< above all: what happened, what waits, what is wrong
    QString nothing;  ///< in place of changes
    std::vector<ChangeContent> changes;
    std::vector<HistoryRow> history;
    std::vector<GateRow> gate;
    NoteContent approval;
    WhenContent when;
    bool operator==(const PublishContent&) const = default;
};

class PublishView : public QWidget {
    Q_OBJECT
public:
    explicit PublishView(const app::Language& language, QWidget* parent = nullptr);
    void tell(const PublishContent& content);
    void setLanguage(const app::Language& language);
    WhenPanel& when() const { return *m_when; }
    /// The first card, or the first step of an empty place.
    void begin();
    /// Environments, changes, gate, and around.
    void focusNextColumn();

signals:
    void environmentChosen(int index);
    void environmentAddWanted();
    void environmentEditWanted();
    void gateActed(const QString& id);
    void historyActed(const QString& id);
    void proofWanted();
    void approvalActed();
    void toldActed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fold();
    QWidget* buildEnvironments();
    QWidget* buildCentre();
    QWidget* buildGate();
    void retranslate();
    void showEnvironments();
    void showChanges();
    void showTold();
    PublishContent m_content;
    bool m_asSource = false;
    QWidget* m_left;
    QWidget* m_middle;
    QWidget* m_right;
    TextLabel* m_heading;
    IconButton* m_add;
    IconButton* m_edit;
    QVBoxLayout* m_cards;
    std::vector<EnvironmentCard*> m_faces;
    std::vector<TextLabel*> m_ways;
    NotePanel* m_proof;
    TextLabel* m_service;
    TextLabel* m_serviceFact;
    TextLabel* m_title;
    TextLabel* m_counts;
    SegmentedControl* m_how;
    Banner* m_banner;
    QVBoxLayout* m_changes;
    std::vector<ChangePanel*> m_panels;
    TextLabel* m_nothing;
    HistoryPanel* m_history;
    GatePanel* m_gate;
    NotePanel* m_approval;
    WhenPanel* m_when;
    QWidget* m_gatePage;
    QVBoxLayout* m_gateAbove;
    QVBoxLayout* m_gateBeside = nullptr;
    EmptyState* m_empty;
    QWidget* m_whole;
};

} // namespace offerwright::ui
