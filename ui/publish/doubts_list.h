/// \file The doubts of what goes out, each to be looked at, or taken upon oneself with a word of why.
#pragma once
#include "app/models/session.h"
#include "app/publish/desk.h"
#include <QWidget>

namespace offerwright::ui {

class PopupFrame;
class TextField;

/// Lives in a popup that is shown over the middle of a place.
class DoubtsList : public QWidget {
    Q_OBJECT
public:
    DoubtsList(app::Session& session, app::Desk& desk);
    void showUnder(QWidget* opener);

signals:
    void problemWanted(const offerwright::Address& address);

private:
    void rebuild();
    QWidget* row(const Diagnostic& doubt);
    void take(const Diagnostic& doubt);
    app::Session& m_session;
    app::Desk& m_desk;
    TextField* m_why;
    QWidget* m_rows = nullptr;
    PopupFrame* m_frame = nullptr;
};

} // namespace offerwright::ui
