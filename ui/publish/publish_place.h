/// \file The Publish place: environments, what would change in the chosen one, the gate, and the way out. Joins the
/// desk to the view; every secret that is typed goes straight to the keychain.
#pragma once
#include "app/models/session.h"
#include "app/publish/desk.h"
#include "ui/publish/publish_words.h"
#include <QTimer>

class QStackedWidget;

namespace offerwright::ui {

class EnvironmentPage;

class PublishPlace : public QWidget {
    Q_OBJECT
public:
    /// Session and secrets outlive it.
    PublishPlace(app::Session& session, app::Secrets& secrets, QWidget* parent = nullptr);
    ~PublishPlace() override;
    /// The keyboard comes here; the service is asked anew.
    void begin();
    void focusNextColumn();
    app::Desk& desk() { return m_desk; }
    PublishView& view() const { return *m_view; }
    EnvironmentPage& page() const { return *m_page; }

signals:
    /// A fault of a promotion is to be seen.
    void problemWanted(const offerwright::Address& address);

private:
    void connectView();
    void connectDesk();
    void follow(const app::Snapshot& after, const app::Focus& focus);
    void choose(int index);
    void chooseSomething();
    void refresh();
    void refreshSoon() { m_soon.start(); }
    /// Said in the language that is spoken when it is shown.
    using Telling = std::function<NoteContent(const app::Language&)>;
    void tell(Telling telling);
    void publish();
    void act(const QString& gateRule);
    void actOnHistory(const QString& digest);
    void actOnTold();
    void showProblem();
    void showDoubts();
    void addEnvironment();
    void editEnvironment();
    const app::Environment* environment() const;

    app::Session& m_session;
    app::Desk m_desk;
    Sightings m_sightings;
    Telling m_telling; ///< what happened last; may be empty
    QTimer m_soon;
    QStackedWidget* m_pages;
    PublishView* m_view;
    EnvironmentPage* m_page;
};

} // namespace offerwright::ui
