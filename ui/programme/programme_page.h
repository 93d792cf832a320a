/// \file The page of the programme: sections of settings, each change one edit.
#pragma once
#include "app/models/session.h"
#include "ui/programme/settings.h"
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace offerwright::ui {

class Banner;
class Button;
class TextLabel;

class ProgrammePage : public QWidget {
    Q_OBJECT
public:
    explicit ProgrammePage(app::Session& session, QWidget* parent = nullptr);
    /// The first control gets the keyboard.
    void begin();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild();
    void refresh();
    QWidget* section(const SettingSection& section);
    QWidget* control(const Setting& setting, const ChoiceSetting& choice);
    QWidget* control(const Setting& setting, const SwitchSetting& flag);
    QWidget* control(const Setting& setting, const NumberSetting& number);
    QWidget* control(const Setting& setting, const ListSetting& list);
    QWidget* listRow(const ListSetting& list, std::size_t index);
    QWidget* field(const ListSetting::Field& field, std::size_t index);
    QWidget* choiceBox(const QString& name, const QStringList& options, std::function<int(const Programme&)> get,
                       std::function<void(Programme&, int)> set);
    QWidget* numberBox(const QString& name, const NumberSetting& number);
    void refuse(const Diagnostic& fault);
    void change(const std::function<void(Programme&)>& change, const QString& gesture = {});
    const Programme& programme() const { return *m_session.workspace().programme; }
    std::size_t rowsOfLists() const;

    app::Session& m_session;
    std::vector<SettingSection> m_sections;
    std::vector<std::function<void()>> m_refreshers; ///< each puts what the programme says into one control
    std::size_t m_rows = 0;                          ///< rows of all lists, as shown
    TextLabel* m_title;
    Button* m_done;
    Banner* m_banner;
    QScrollArea* m_scroll;
};

} // namespace offerwright::ui
