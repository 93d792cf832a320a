/// \file The open promotion as JSON, kept in step with the cards both ways. Text that is not valid stays, and the last
/// valid promotion stays in force.
#pragma once
#include "app/models/session.h"
#include "ui/source/source_editor.h"
#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;

namespace offerwright::ui {

class Banner;
class Button;
class ChoiceModel;
class SegmentedControl;

/// Every fault of a text: of reading it, and when it reads, of checking what it says. Pure.
std::vector<SourceProblem> problemsOf(const std::string& text, const std::string& promotionId,
                                      const app::Workspace& workspace, const app::Language& language);

class SourceView : public QWidget {
    Q_OBJECT
public:
    explicit SourceView(app::Session& session, QWidget* parent = nullptr);
    SourceEditor& editor() { return *m_editor; }
    const std::vector<SourceProblem>& problems() const { return m_problems; }

public slots:
    void nextProblem();
    void applyFix();
    void lastValidText();

signals:
    void cardsWanted();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildProblems();
    void connectSignals();
    void retranslate();
    void load();
    void typed();
    void take();
    void refreshProblems();
    void fillProblems();
    void showPlace();
    std::string textOfOpen() const;

    app::Session& m_session;
    SourceEditor* m_editor;
    Banner* m_banner;
    QLabel* m_name;
    QLabel* m_problemHead;
    QLabel* m_place;
    SegmentedControl* m_switch;
    QListView* m_list;
    ChoiceModel* m_rows;
    Button* m_fix;
    std::vector<SourceProblem> m_problems;
    QTimer m_pause; ///< from the last key to the edit
    QTimer m_gestureEnd;
    QString m_gesture;
    bool m_taking = false;
};

} // namespace offerwright::ui
