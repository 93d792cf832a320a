/// \file A message in the layout, never a box over it: a sentence, a note, at most two buttons.
#pragma once
#include "ui/common/paint.h"
#include <QFrame>

class QLabel;
class QHBoxLayout;

namespace offerwright::ui {

class Button;

class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);
    /// `state` gives ground and icon: Nearly warns, Problem fails, Met confirms, None informs.
    void tell(Verdict state, const QString& sentence, const QString& note = {});
    Button* addButton(const QString& text);
    void clearButtons();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Verdict m_state = Verdict::None;
    QLabel* m_words;
    QHBoxLayout* m_row;
    std::vector<Button*> m_buttons;
};

} // namespace offerwright::ui
