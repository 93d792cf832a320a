#include "ui/publish/note_panel.h"
#include "ui/common/button.h"
#include "ui/common/signs.h"
#include "ui/common/text_label.h"
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace offerwright::ui {

NotePanel::NotePanel(QWidget* parent)
    : Panel(parent)
    , m_head(new QHBoxLayout)
    , m_heading(new TextLabel(Type::BodyStrong, Ink::Text, {}, this))
    , m_words(new TextLabel(Type::Small, Ink::Muted, {}, this))
    , m_action(new Button(Button::Kind::Link, {}, {}, this)) {
    m_words->setWordWrap(true);
    m_action->setCompact(true);
    m_head->setSpacing(8);
    m_head->addWidget(m_heading, 1);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(14, 11, 14, 9);
    box->setSpacing(4);
    box->addLayout(m_head);
    box->addWidget(m_words);
    box->addWidget(m_action);
    connect(m_action, &Button::clicked, this, &NotePanel::acted);
    hide();
}

void NotePanel::tell(const NoteContent& content) {
    setVisible(!content.empty());
    if (content == m_content) return;
    m_content = content;
    delete m_disc;
    m_disc = content.verdict == Verdict::None ? nullptr : new DiscLabel(content.verdict, this);
    if (m_disc) m_head->insertWidget(0, m_disc);
    m_heading->setText(content.heading);
    m_words->setText(content.words);
    m_words->setVisible(!content.words.isEmpty());
    m_action->setText(content.action);
    m_action->setVisible(!content.action.isEmpty());
    setAccessibleName(content.heading);
}

} // namespace offerwright::ui
