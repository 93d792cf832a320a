/// \file The foot of Try it: the visits so far as dots, one back, and the next visit, so that a journey is walked in a
/// minute.
#pragma once
#include "app/models/session.h"
#include <QWidget>

class QComboBox;

namespace offerwright::ui {

class Button;
class TextLabel;
class VisitDots;

class JourneyWalker : public QWidget {
    Q_OBJECT
public:
    explicit JourneyWalker(app::Session& session, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void refresh();
    void goOn();
    void goBack();
    QString outcome() const;
    app::Session& m_session;
    TextLabel* m_heading;
    TextLabel* m_outcome;
    VisitDots* m_dots;
    Button* m_back;
    QComboBox* m_interval;
    Button* m_next;
};

} // namespace offerwright::ui
