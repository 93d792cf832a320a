#include "ui/publish/doubts_list.h"
#include "app/document/edits.h"
#include "app/words/messages.h"
#include "ui/common/button.h"
#include "ui/common/fields.h"
#include "ui/common/popup_frame.h"
#include "ui/common/row_ground.h"
#include "ui/common/text_label.h"
#include <QScrollArea>
#include <QVBoxLayout>

namespace offerwright::ui {
namespace {

constexpr int kWidth = 560;

QString promotionName(const std::string& id, const app::Session& session) {
    const app::PromotionEntry* entry = session.workspace().promotion(id);
    if (!entry) return QString::fromStdString(id);
    return QString::fromStdString(entry->promotion->name.in(session.language().code().toStdString()));
}

} // namespace

DoubtsList::DoubtsList(app::Session& session, app::Desk& desk)
    : m_session(session)
    , m_desk(desk)
    , m_why(new TextField(this)) {
    setFixedWidth(scaled(kWidth));
    m_why->setPlaceholderText(tr("Why it may go out all the same"));
    m_why->setAccessibleName(m_why->placeholderText());
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    box->addWidget(new TextLabel(Type::Heading, Ink::Text, tr("Warnings of what goes out"), this));
    box->addWidget(m_why);
    setFocusProxy(m_why);
    rebuild();
    connect(&desk, &app::Desk::gateChanged, this, &DoubtsList::rebuild);
}

void DoubtsList::showUnder(QWidget* opener) {
    m_frame = new PopupFrame(opener);
    m_frame->setContent(this);
    m_frame->showUnder();
}

void DoubtsList::rebuild() {
    delete m_rows;
    m_rows = new QWidget(this);
    auto* box = new QVBoxLayout(m_rows);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    const Diagnostics& doubts = checkOf(m_desk.gate(), app::GateRule::DoubtsTaken).faults;
    constexpr std::size_t kMost = 8;
    for (std::size_t i = 0; i < std::min(kMost, doubts.size()); ++i) box->addWidget(row(doubts[i]));
    if (doubts.size() > kMost)
        box->addWidget(new TextLabel(Type::Small, Ink::Muted,
                                     tr("and %n other(s)", nullptr, static_cast<int>(doubts.size() - kMost)), m_rows));
    if (doubts.empty())
        box->addWidget(new TextLabel(Type::Body, Ink::Met, tr("Nothing is left to be taken upon anybody."), m_rows));
    layout()->addWidget(m_rows);
}

QWidget* DoubtsList::row(const Diagnostic& doubt) {
    auto* ground = new RowGround;
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(
        new TextLabel(Type::SmallStrong, Ink::Text, promotionName(doubt.address.promotion, m_session), ground));
    auto* message = new TextLabel(Type::Small, Ink::Text, app::messageOf(doubt, m_session.language()), ground);
    message->setWordWrap(true);
    words->addWidget(message);
    auto* show = new Button(Button::Kind::Link, tr("Show"), {}, ground);
    auto* take = new Button(Button::Kind::Secondary, tr("Take upon me"), {}, ground);
    show->setCompact(true);
    take->setCompact(true);
    auto* line = new QHBoxLayout(ground);
    line->setContentsMargins(2, 8, 2, 8);
    line->addLayout(words, 1);
    line->addWidget(show);
    line->addWidget(take);
    connect(show, &Button::clicked, this, [this, address = doubt.address] {
        emit problemWanted(address);
        if (m_frame) m_frame->take();
    });
    connect(take, &Button::clicked, this, [this, doubt] { this->take(doubt); });
    return ground;
}

void DoubtsList::take(const Diagnostic& doubt) {
    const Acknowledgement taken{doubt.address.promotion, doubt.code, m_desk.live().board.who,
                                m_why->text().trimmed().toStdString()};
    const app::Snapshot next = app::withAcknowledgement(m_session.document().now(), taken);
    m_session.document().apply({next, tr("Take a warning upon oneself"), {}, {QStringLiteral("publish"), {}}});
}

} // namespace offerwright::ui
