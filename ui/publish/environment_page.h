/// \file One environment as a page: where it is, whom it believes, who we are there, and what its gate asks.
#pragma once
#include "app/models/session.h"
#include "app/publish/desk.h"
#include <QWidget>

class QScrollArea;

namespace offerwright::ui {

class Banner;
class Button;
class FormCard;
class TextField;
class TextLabel;

class EnvironmentPage : public QWidget {
    Q_OBJECT
public:
    /// The desk has the environment chosen while it is edited; secrets are given to it.
    EnvironmentPage(app::Session& session, app::Desk& desk, QWidget* parent = nullptr);
    void edit(const std::string& environment);
    void begin();
    /// What a file says of a connection, and its secrets into the keychain.
    void takeConnection(const QString& path);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    using Change = std::function<void(app::Environment&)>;
    void rebuild();
    QWidget* whereCard();
    QWidget* whoCard();
    QWidget* gateCard();
    TextField* addText(FormCard& card, const QString& label, const QString& help, std::string app::Environment::*part);
    void addSwitch(FormCard& card, const QString& label, const QString& help, bool isOn, std::function<void(bool)> set);
    void addRoots(FormCard& card);
    void addToken(FormCard& card);
    void addExposure(FormCard& card);
    QWidget* fileRow(const QString& said, const QString& action, std::function<void()> choose);
    const app::Environment* environment() const;
    void change(const QString& label, const Change& change);
    void remove();
    void chooseCertificate();
    void chooseKey();
    void chooseConnection();
    void refuse(const app::Failure& failure);
    QString certificateText() const;

    app::Session& m_session;
    app::Desk& m_desk;
    std::string m_id;
    TextLabel* m_title;
    Button* m_file;
    Button* m_remove;
    Button* m_done;
    Banner* m_banner;
    QScrollArea* m_scroll;
    TextField* m_name = nullptr;
};

} // namespace offerwright::ui
