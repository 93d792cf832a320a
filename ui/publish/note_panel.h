/// \file A heading with its sign, a sentence or two, and what can be done: the proof of a release, an approval.
#pragma once
#include "ui/common/paint.h"
#include "ui/common/panel.h"

namespace offerwright::ui {

class Button;
class TextLabel;

/// What such a panel says.
struct NoteContent {
    Verdict verdict = Verdict::None;
    QString heading;
    QString words;
    QString action; ///< empty: none
    bool empty() const { return heading.isEmpty(); }
    bool operator==(const NoteContent&) const = default;
};

/// Hidden while it has nothing to say.
class NotePanel : public Panel {
    Q_OBJECT
public:
    explicit NotePanel(QWidget* parent = nullptr);
    void tell(const NoteContent& content);

signals:
    void acted();

private:
    NoteContent m_content;
    class QHBoxLayout* m_head;
    QWidget* m_disc = nullptr;
    TextLabel* m_heading;
    TextLabel* m_words;
    Button* m_action;
};

} // namespace offerwright::ui
