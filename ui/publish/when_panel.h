/// \file When it goes live, the one button that publishes, and why it is shut while it is.
#pragma once
#include "app/words/language.h"
#include "ui/common/panel.h"
#include <offerwright/base/time.h>
#include <optional>

class QHBoxLayout;

namespace offerwright::ui {

class Button;
class ChipButton;
class SegmentedControl;
class TextLabel;

struct WhenContent {
    QString action; ///< of the button: "Publish as release 15"
    QString note;   ///< below it
    bool isOpen = false;
    bool isBusy = false; ///< something is on its way: nothing can be changed
    bool operator==(const WhenContent&) const = default;
};

class WhenPanel : public Panel {
    Q_OBJECT
public:
    explicit WhenPanel(const app::Language& language, QWidget* parent = nullptr);
    void tell(const WhenContent& content);
    /// `zone` is that of the stores; the instant is kept when it is set already.
    void setZone(Zone zone, Instant proposed);
    void setLanguage(const app::Language& language);
    /// Nothing: now.
    std::optional<Instant> instant() const;

signals:
    void publishWanted();
    void changed();

private:
    void retranslate();
    void refresh();
    void edit();
    app::Language m_language;
    Zone m_zone;
    Instant m_at;
    bool m_isSet = false;
    bool m_isLater = false;
    TextLabel* m_heading;
    SegmentedControl* m_which;
    ChipButton* m_instant;
    TextLabel* m_clock;
    Button* m_publish;
    TextLabel* m_note;
};

} // namespace offerwright::ui
