/// \file The open promotion as JSON, kept in step with the cards both ways. Text that is not valid stays, and the last
/// valid promotion stays in force.
#pragma once
#include "app/models/session.h"
#include "ui/source/source_editor.h"
#include <QTimer>
#include <QWidget>

class QListView;

namespace offerwright::ui {

class Banner;
class Button;
class ChoiceModel;
class SegmentedControl;
class TagRow;
class TextLabel;

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
    void follow();
    void load();
    void take();
    void refreshProblems();
    void fillProblems();
    void fillTags();
    void offerMend(int row);
    void showPlace();
    std::string textOfOpen() const;

    app::Session& m_session;
    SourceEditor* m_editor;
    Banner* m_banner;
    TextLabel* m_name;
    TagRow* m_tags;
    TextLabel* m_problemHead;
    TextLabel* m_errors;
    TextLabel* m_warnings;
    TextLabel* m_place;
    SegmentedControl* m_switch;
    QListView* m_list;
    ChoiceModel* m_rows;
    Button* m_fix;
    std::vector<SourceProblem> m_problems;
    QTimer m_marks; ///< from the last key to the marks of what is wrong
    QTimer m_gestureEnd;
    QString m_gesture;
    bool m_taking = false;
};

} // namespace offerwright::ui
