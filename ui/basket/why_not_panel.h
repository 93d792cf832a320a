/// \file Why a promotion gave nothing here, or not its next tier, with the one change that would make it: a click makes
/// it.
#pragma once
#include "app/models/session.h"
#include "ui/basket/told_panel.h"

namespace offerwright::ui {

class Button;

class WhyNotPanel : public ToldPanel {
    Q_OBJECT
public:
    explicit WhyNotPanel(app::Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    QString headingOf(const NearMiss& miss) const;
    void makeChange();

    app::Session& m_session;
    std::optional<NearMiss> m_miss;
    Button* m_try;
};

} // namespace offerwright::ui
