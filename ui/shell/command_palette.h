/// \file The command palette: finds promotions, products, baskets, personas and commands, over the dimmed window.
#pragma once
#include "app/models/finder.h"
#include "app/models/session.h"
#include <QPointer>
#include <QWidget>

namespace offerwright::ui {

class ChoiceList;

class CommandPalette : public QWidget {
    Q_OBJECT
public:
    explicit CommandPalette(app::Session& session, QWidget* window);
    /// Shows over the window with an empty field.
    void begin(std::vector<app::Command> commands);

signals:
    void found(const offerwright::app::Finding& finding);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Hides and gives the keyboard back to what had it.
    void leave();
    void search(const QString& typed);
    void place();
    void narrow();
    app::Session& m_session;
    app::PromotionShelf m_shelf;
    std::vector<app::Command> m_commands;
    std::vector<app::Finding> m_findings;
    std::optional<app::Finding::Kind> m_only;
    QWidget* m_frame;
    ChoiceList* m_list = nullptr;
    QPointer<QWidget> m_before;
};

} // namespace offerwright::ui
