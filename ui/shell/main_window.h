/// \file The one window over one workspace: rail, top bar, place, status bar, palette, and the commands.
#pragma once
#include "app/models/finder.h"
#include "app/models/problems.h"
#include "app/models/session.h"
#include "app/publish/secrets.h"
#include "ui/shell/rail.h"
#include <QDate>
#include <QWidget>
#include <map>

class QStackedWidget;

namespace offerwright::ui {

class Banner;
class CommandPalette;
class PromotionsPlace;
class PublishPlace;
class TopBar;

class MainWindow : public QWidget {
    Q_OBJECT
public:
    /// Document, session and secrets are the caller's and outlive the window.
    MainWindow(app::Document& document, app::Session& session, app::Secrets& secrets, QDate today,
               QWidget* parent = nullptr);
    /// Says something above the place until it is closed: why a file is read-only, what could not be written.
    void tell(const app::Failure& failure);
    PromotionsPlace& place() const { return *m_place; }
    /// Made when it is first wanted.
    PublishPlace& publishing();
    app::Problems& problems() { return m_problems; }
    void showPlace(Place place);
    void openPalette();
    /// Asks what the columns of a table are, and takes its products as the catalogue when the person says so.
    void importCatalogueFrom(const QString& path);

signals:
    void languageWanted(const QString& code);
    void newWorkspaceWanted();
    void openWorkspaceWanted();
    void sampleWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Action {
        QString name;
        QString keys;
        QString icon;
        std::function<void()> run;
    };
    void build();
    void connectSignals();
    void makeActions();
    void makeShortcuts();
    std::vector<app::Command> commands() const;
    void goTo(const app::Finding& finding);
    void goToProblem(const Address& address);
    PromotionsPlace& promotions();
    bool isPublishing() const;
    void showSettings(const QPoint& at);
    void openFirstProblem();
    void duplicate();
    void importCatalogue();
    void takeCatalogue(const std::shared_ptr<const Catalogue>& catalogue);
    void importPromotions();
    void exportPromotions();
    void importOne();
    void exportOne();
    void switchTheme();

    app::Document& m_document;
    app::Session& m_session;
    app::Secrets& m_secrets;
    app::Problems m_problems;
    std::vector<std::pair<QString, Action>> m_actions;
    TopBar* m_top;
    Banner* m_banner;
    Rail* m_rail;
    QStackedWidget* m_pages;
    PromotionsPlace* m_place;
    PublishPlace* m_publishing = nullptr;
    CommandPalette* m_palette;
};

} // namespace offerwright::ui
