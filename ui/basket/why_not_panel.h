/// \file Why a promotion gave nothing here, or not its next tier, with the one change that would make it: a click makes
/// it.
#pragma once
#include "app/models/session.h"
#include <QFrame>

class QLabel;

namespace offerwright::ui {

class Button;

class WhyNotPanel : public QFrame {
    Q_OBJECT
public:
    explicit WhyNotPanel(app::Session& session, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    QString headingOf(const NearMiss& miss) const;
    void makeChange();

    app::Session& m_session;
    std::optional<NearMiss> m_miss;
    QString m_heading;
    QString m_gap;
    QLabel* m_words;
    Button* m_try;
};

} // namespace offerwright::ui
