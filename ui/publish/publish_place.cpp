#include "ui/publish/publish_place.h"
#include "app/document/edits.h"
#include "app/words/messages.h"
#include "ui/publish/doubts_list.h"
#include "ui/publish/environment_page.h"
#include <QDateTime>
#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <offerwright/text/publication.h>

namespace offerwright::ui {
namespace {

constexpr std::int64_t kDayMs = 24 * 60 * 60 * 1000;

std::optional<Sha256> digestOf(const QString& digits) {
    const auto bytes = parseHex(digits.toStdString());
    if (!bytes) return std::nullopt;
    return Sha256{*bytes};
}

/// Tomorrow at half past five, before the stores open.
Instant proposedInstant(const Zone& zone) {
    const Instant now{QDateTime::currentMSecsSinceEpoch()};
    const LocalTime tomorrow = toLocal({now.ms + kDayMs}, zone);
    constexpr int kHalfPastFive = (5 * 60 + 30) * 60'000;
    return toInstant({tomorrow.date, kHalfPastFive}, zone, Overlap::First);
}

} // namespace

PublishPlace::PublishPlace(app::Session& session, app::Secrets& secrets, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(secrets)
    , m_pages(new QStackedWidget(this))
    , m_view(new PublishView(session.language(), this))
    , m_page(new EnvironmentPage(session, m_desk, this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_pages);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_page);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PublishPlace::refresh);
    connectView();
    connectDesk();
    m_desk.openBeside(session.document().path());
    m_desk.take(session.document().now());
    m_view->when().setZone(session.workspace().programme->zone, proposedInstant(session.workspace().programme->zone));
    chooseSomething();
    refresh();
}

PublishPlace::~PublishPlace() = default;

void PublishPlace::connectView() {
    connect(m_view, &PublishView::environmentChosen, this, &PublishPlace::choose);
    connect(m_view, &PublishView::environmentAddWanted, this, &PublishPlace::addEnvironment);
    connect(m_view, &PublishView::environmentEditWanted, this, &PublishPlace::editEnvironment);
    connect(m_view, &PublishView::gateActed, this, &PublishPlace::act);
    connect(m_view, &PublishView::historyActed, this, &PublishPlace::actOnHistory);
    connect(m_view, &PublishView::toldActed, this, &PublishPlace::actOnTold);
    connect(m_view, &PublishView::proofWanted, this,
            [this] { m_desk.isProving() ? m_desk.stopProving() : m_desk.prove(); });
    connect(m_view, &PublishView::approvalActed, this, [this] {
        if (const auto& draft = m_desk.draft()) m_desk.approve(draft->content);
    });
    connect(&m_view->when(), &WhenPanel::publishWanted, this, &PublishPlace::publish);
    connect(m_page, &EnvironmentPage::closed, this, [this] {
        m_pages->setCurrentWidget(m_view);
        begin();
    });
    connect(&m_session, &app::Session::languageChanged, this, [this](const app::Language& language) {
        m_view->setLanguage(language);
        refresh();
    });
    connect(&Look::instance(), &Look::changed, this, &PublishPlace::refreshSoon);
}

void PublishPlace::connectDesk() {
    connect(
        &m_session.document(), &app::Document::changed, this,
        [this](const app::Snapshot&, const app::Snapshot& after, const app::Focus& focus) { follow(after, focus); });
    for (const auto signal : {&app::Desk::environmentChanged, &app::Desk::liveChanged, &app::Desk::draftChanged,
                              &app::Desk::gateChanged, &app::Desk::waitingChanged, &app::Desk::proofChanged})
        connect(&m_desk, signal, this, &PublishPlace::refreshSoon);
    connect(&m_desk, &app::Desk::progressed, this, &PublishPlace::refreshSoon);
    connect(&m_desk, &app::Desk::proved, this, &PublishPlace::refreshSoon);
    const auto tellOutcome = [this](const app::PublishOutcome& outcome) {
        tell([outcome, workspace = m_session.document().now()](const app::Language& language) {
            return toldOf(outcome, *workspace, language);
        });
    };
    connect(&m_desk, &app::Desk::published, this, tellOutcome);
    connect(&m_desk, &app::Desk::waitingEnded, this, tellOutcome);
    connect(&m_desk, &app::Desk::refused, this, [this](const app::Failure& failure) {
        tell([failure](const app::Language& language) {
            return NoteContent{Verdict::Problem, app::messageOf(failure, language), failure.detail, {}};
        });
    });
}

void PublishPlace::follow(const app::Snapshot& after, const app::Focus& focus) {
    m_desk.take(after);
    const bool isGone = m_desk.environment() == nullptr && !after->environments.empty();
    if (isGone) chooseSomething();
    if (focus.place != u"publish") m_telling = {};
    refreshSoon();
}

const app::Environment* PublishPlace::environment() const { return m_desk.environment(); }

void PublishPlace::chooseSomething() {
    const auto& all = m_session.workspace().environments;
    if (!all.empty()) m_desk.choose(all.front().id);
}

void PublishPlace::choose(int index) {
    const auto& all = m_session.workspace().environments;
    const auto at = static_cast<std::size_t>(index);
    if (at >= all.size()) return;
    m_telling = {};
    m_desk.choose(all[at].id);
    refresh();
}

/// What is seen of the chosen one is remembered, for when another is chosen.
void PublishPlace::refresh() {
    if (const app::Environment* chosen = environment()) m_sightings[chosen->id] = m_desk.live();
    const NoteContent told = m_telling ? m_telling(m_session.language()) : NoteContent{};
    m_view->tell(contentOf({m_desk, m_session.workspace(), m_session.language(), m_sightings, told}));
}

void PublishPlace::tell(Telling telling) {
    m_telling = std::move(telling);
    refreshSoon();
}

void PublishPlace::begin() {
    if (m_pages->currentWidget() == m_page) return m_page->begin();
    m_desk.look();
    refresh();
    m_view->begin();
}

void PublishPlace::focusNextColumn() {
    if (m_pages->currentWidget() == m_view) m_view->focusNextColumn();
}

void PublishPlace::publish() {
    m_telling = {};
    m_desk.publish({.at = m_view->when().instant()});
}

void PublishPlace::act(const QString& gateRule) {
    switch (static_cast<app::GateRule>(gateRule.toInt())) {
    case app::GateRule::NoErrors: return showProblem();
    case app::GateRule::DoubtsTaken: return showDoubts();
    case app::GateRule::MayPublish: return editEnvironment();
    case app::GateRule::SecondPerson: return m_desk.propose({});
    case app::GateRule::VersionFollows: return m_desk.look();
    default: return;
    }
}

void PublishPlace::showProblem() {
    const app::GateCheck& check = checkOf(m_desk.gate(), app::GateRule::NoErrors);
    if (!check.faults.empty()) emit problemWanted(check.faults.front().address);
}

void PublishPlace::showDoubts() {
    auto* list = new DoubtsList(m_session, m_desk);
    list->showUnder(m_view);
    connect(list, &DoubtsList::problemWanted, this, &PublishPlace::problemWanted);
}

void PublishPlace::actOnHistory(const QString& digits) {
    const auto digest = digestOf(digits);
    if (!digest) return;
    m_telling = {};
    const auto& due = m_desk.live().board.due;
    const bool isDue =
        std::ranges::any_of(due, [&](const app::Publication& each) { return each.version.digest == *digest; });
    isDue ? m_desk.withdraw(*digest) : m_desk.rollBack(*digest);
}

void PublishPlace::actOnTold() {
    if (m_telling) return;
    if (m_desk.waiting()) return m_desk.dropWaiting();
    if (m_desk.live().untrusted) return m_desk.forgetSeen();
    if (m_desk.live().reach == app::DeskLive::Reach::NoToken) return editEnvironment();
    m_desk.look();
}

void PublishPlace::addEnvironment() {
    app::Environment made;
    made.name =
        m_session.workspace().environments.empty() ? tr("Sandbox").toStdString() : tr("Production").toStdString();
    made.id = app::freeEnvironmentId(m_session.workspace(), made.name);
    made.remote = made.id;
    const std::string id = made.id;
    const app::Snapshot next = app::withEnvironment(m_session.document().now(), std::move(made));
    m_session.document().apply({next, tr("Add environment"), {}, {QStringLiteral("publish"), {}}});
    m_desk.choose(id);
    editEnvironment();
}

void PublishPlace::editEnvironment() {
    if (!environment()) return;
    m_page->edit(environment()->id);
    m_pages->setCurrentWidget(m_page);
    m_page->begin();
}

} // namespace offerwright::ui
