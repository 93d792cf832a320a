/// \file The list under the caret. It never takes the keyboard from the editor: the editor hands it the keys that are
/// its.
#pragma once
#include "ui/common/choice_list.h"
#include <QKeyEvent>
#include <QLabel>
#include <QListView>

namespace offerwright::ui {

class CompletionPopup : public QWidget {
    Q_OBJECT
public:
    explicit CompletionPopup(QWidget* editor);
    void offer(std::vector<Choice> choices, const QString& help, const QPoint& at, const QSize& size);
    /// Up, Down, Enter, Tab and Escape are its own; true when it took the key.
    bool handles(const QKeyEvent* event);

signals:
    void chosen(const QString& word);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void chooseCurrent();
    ChoiceModel* m_model;
    QListView* m_view;
    QLabel* m_help;
};

} // namespace offerwright::ui
