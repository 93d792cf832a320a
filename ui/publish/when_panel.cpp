#include "ui/publish/when_panel.h"
#include "ui/common/button.h"
#include "ui/common/chip_button.h"
#include "ui/common/instant_editor.h"
#include "ui/common/popup_frame.h"
#include "ui/common/text_label.h"
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace offerwright::ui {
namespace {

QString instantText(Instant at, const Zone& zone, const app::Language& language) {
    const LocalTime local = toLocal(at, zone);
    return language.date(local.date) + QStringLiteral(", ") +
           language.timeOfDay(static_cast<LocalMinute>(local.msOfDay / 60'000));
}

} // namespace

WhenPanel::WhenPanel(const app::Language& language, QWidget* parent)
    : Panel(parent)
    , m_language(language)
    , m_heading(new TextLabel(Type::Heading, Ink::Text, {}, this))
    , m_which(new SegmentedControl(this))
    , m_instant(new ChipButton({}, this))
    , m_clock(new TextLabel(Type::Small, Ink::Muted, {}, this))
    , m_publish(new Button(Button::Kind::Primary, {}, QStringLiteral("publish"), this))
    , m_note(new TextLabel(Type::Small, Ink::Muted, {}, this)) {
    m_instant->setIconName(QStringLiteral("calendar"));
    m_note->setWordWrap(true);
    m_publish->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_which);
    auto* at = new QHBoxLayout;
    at->addWidget(m_instant);
    at->addStretch(1);
    at->addWidget(m_clock);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(15, 12, 15, 14);
    box->setSpacing(10);
    box->addLayout(head);
    box->addLayout(at);
    box->addWidget(m_publish);
    box->addWidget(m_note);
    connect(m_which, &SegmentedControl::chosen, this, [this](int index) {
        m_isLater = index == 1;
        refresh();
        emit changed();
    });
    connect(m_instant, &ChipButton::opened, this, &WhenPanel::edit);
    connect(m_publish, &Button::clicked, this, &WhenPanel::publishWanted);
    retranslate();
}

void WhenPanel::tell(const WhenContent& content) {
    m_publish->setText(content.action);
    m_publish->setIconName(content.isOpen ? QStringLiteral("publish") : QStringLiteral("lock"));
    m_publish->setEnabled(content.isOpen && !content.isBusy);
    m_which->setEnabled(!content.isBusy);
    m_instant->setEnabled(!content.isBusy);
    m_note->setText(content.note);
    m_note->setVisible(!content.note.isEmpty());
}

void WhenPanel::setZone(Zone zone, Instant proposed) {
    m_zone = std::move(zone);
    if (!m_isSet) m_at = proposed;
    refresh();
}

void WhenPanel::setLanguage(const app::Language& language) {
    m_language = language;
    retranslate();
}

std::optional<Instant> WhenPanel::instant() const { return m_isLater ? std::optional(m_at) : std::nullopt; }

void WhenPanel::retranslate() {
    m_heading->setText(tr("When"));
    m_which->setSegments({tr("Now"), tr("At an instant")});
    m_which->setAccessibleName(tr("When"));
    m_clock->setText(tr("store time"));
    refresh();
}

void WhenPanel::refresh() {
    m_instant->setText(instantText(m_at, m_zone, m_language));
    m_instant->setAccessibleName(tr("Goes live on %1").arg(m_instant->text()));
    m_instant->setVisible(m_isLater);
    m_clock->setVisible(m_isLater);
}

void WhenPanel::edit() {
    auto* popup = new PopupFrame(m_instant);
    auto* editor = new InstantEditor(m_at, m_zone, m_language);
    connect(editor, &InstantEditor::edited, this, [this](Instant at) {
        m_at = at;
        m_isSet = true;
        refresh();
        emit changed();
    });
    popup->setContent(editor);
    popup->showUnder();
}

} // namespace offerwright::ui
