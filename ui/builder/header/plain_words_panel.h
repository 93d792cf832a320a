#pragma once
#include "ui/builder/desk.h"
#include <QLabel>
#include <QWidget>

namespace offerwright::ui {

class Button;
class SegmentedControl;

/// The promotion in plain words, in either language whatever the window speaks, ready to copy.
class PlainWordsPanel : public QWidget {
    Q_OBJECT
public:
    explicit PlainWordsPanel(Desk& desk, QWidget* parent = nullptr);
    void refresh();
    void retitle();
    QString plainText() const { return m_plain; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const app::Language& shownLanguage() const;
    Desk& m_desk;
    QLabel* m_words;
    SegmentedControl* m_languages;
    Button* m_copy;
    QString m_code; ///< chosen here; empty: the window's
    QString m_plain;
};

} // namespace offerwright::ui
