#include "app/publish/desk_work.h"
#include "app/publish/drafting.h"
#include <QDateTime>

namespace offerwright::app {
namespace {

constexpr int kLookMs = 60'000;
constexpr int kLookWhileWaitingMs = 30'000;

Instant clockNow() { return {QDateTime::currentMSecsSinceEpoch()}; }

} // namespace

Desk::Desk(Secrets& secrets, QObject* parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_work(std::make_unique<Work>(*this)) {
    connect(&m_timer, &QTimer::timeout, this, &Desk::look);
}

Desk::~Desk() = default;

void Desk::openBeside(const QString& workspacePath) {
    m_outbox = Outbox(workspacePath);
    if (environment()) enter();
}

const Environment* Desk::environment() const { return m_workspace ? m_workspace->environment(m_chosen) : nullptr; }

bool Desk::wantsProposal() const {
    return !m_gate.empty() && checkOf(m_gate, GateRule::SecondPerson).reason == "gate.notProposed";
}

void Desk::take(const Snapshot& workspace) {
    const std::optional<Environment> before = environment() ? std::optional(*environment()) : std::nullopt;
    m_workspace = workspace;
    const Environment* const now = environment();
    if (before.has_value() != (now != nullptr)) return enter();
    if (!now) return;
    if (*before != *now) {
        const bool isElsewhere = before->url != now->url || before->tenant != now->tenant ||
                                 before->remote != now->remote || trustOf(*before).roots != trustOf(*now).roots ||
                                 before->threshold != now->threshold || before->revoked != now->revoked;
        emit environmentChanged();
        if (isElsewhere) return enter();
        lookForKey();
    }
    draftAnew();
}

void Desk::choose(const std::string& environment) {
    if (m_chosen == environment && this->environment()) return look();
    m_chosen = environment;
    emit environmentChanged();
    enter();
}

void Desk::choosePromotions(const std::vector<std::string>& ids) {
    m_promotions = ids;
    draftAnew();
}

void Desk::chooseLivePromotions() {
    m_promotions.reset();
    draftAnew();
}

/// What was asked of the environment before is not answered any more.
void Desk::leave() {
    ++m_generation;
    m_timer.stop();
    if (m_client) m_client.release()->deleteLater(); // it may be what calls
    endProver();
    m_isSendingWaiting = false;
    m_live = {};
    m_hasKey.reset();
    m_proof = {};
    m_waiting.reset();
    m_step.reset();
}

void Desk::enter() {
    leave();
    const Environment* const now = environment();
    if (now) {
        m_live.reach = DeskLive::Reach::Asking;
        m_waiting = m_outbox.waiting(now->id);
    }
    emit liveChanged();
    emit waitingChanged();
    emit proofChanged();
    draftAnew();
    if (!now) return;
    lookForKey();
    readToken();
}

void Desk::readToken() {
    m_secrets.read(tokenOf(*environment()), ifStill([this](std::expected<Secret, Failure> token) {
                       if (token) return callWith(std::move(*token));
                       m_live.reach = DeskLive::Reach::NoToken;
                       m_live.failure = token.error();
                       showLastSeen();
                   }));
}

void Desk::callWith(Secret token) {
    if (m_client) m_client.release()->deleteLater();
    m_client = std::make_unique<ServiceClient>(*environment(), std::move(token));
    look();
}

void Desk::lookForKey() {
    m_secrets.read(publisherKeyOf(*environment()), ifStill([this](const std::expected<Secret, Failure>& key) {
                       m_hasKey = key.has_value();
                       checkGateAnew();
                   }));
}

void Desk::giveToken(Secret token) {
    if (!environment()) return;
    const auto given = std::make_shared<Secret>(token.copy());
    m_secrets.write(tokenOf(*environment()), std::move(token),
                    ifStill([this, given](const std::expected<void, Failure>& kept) {
                        if (!kept) emit refused(kept.error());
                        callWith(std::move(*given));
                    }));
}

void Desk::givePublisherKey(Secret key) {
    if (!environment()) return;
    Secret given(key.text().trimmed());
    if (const auto fits = signingKey(*environment(), given); !fits) return void(emit refused(fits.error()));
    m_secrets.write(publisherKeyOf(*environment()), std::move(given),
                    ifStill([this](const std::expected<void, Failure>& kept) {
                        if (!kept) emit refused(kept.error());
                        lookForKey();
                    }));
}

/// A newer look takes the place of one that is not answered yet: that one may have seen what has changed since.
void Desk::look() {
    if (!environment()) return;
    if (!m_client) return readToken();
    ++m_look;
    m_client->board(ifNewest([this](std::expected<Board, Failure> board) {
        if (board) return takeBoard(*board);
        becomeOffline(board.error());
    }));
}

void Desk::takeBoard(const Board& board) {
    if (board.history.empty()) return becomeReached(board, LiveContent{}, {});
    const auto& known = m_live.content.bundle;
    if (known && known->version() == board.history.front().version) return becomeReached(board, m_live.content, {});
    m_client->bundle(board.history.front().version.digest,
                     ifNewest([this, board](std::expected<QByteArray, Failure> bytes) {
                         if (bytes) return takeContent(board, bytes->toStdString());
                         becomeOffline(bytes.error());
                     }));
}

void Desk::takeContent(const Board& board, std::string bytes) {
    const auto seen = m_outbox.lastSeen(m_chosen);
    m_work->verify([this, board, bytes = std::move(bytes), seen, environment = *environment(), now = clockNow(),
                    tell = ifNewest([this](const Board& of, const std::expected<LiveContent, Failure>& content,
                                           const std::string& text) { becomeReached(of, content, text); })](
                       const std::stop_token&) -> Work::Then {
        InstallRecord record;
        if (seen && !seen->bytes.empty())
            if (const auto before = verifiedContent(seen->bytes, environment, seen->seen, {}))
                record = before->bundle->record();
        auto content = verifiedContent(bytes, environment, now, record);
        const auto made = std::make_shared<std::expected<LiveContent, Failure>>(std::move(content));
        return [tell, board, made, bytes] { tell(board, *made, bytes); };
    });
}

void Desk::becomeReached(const Board& board, std::expected<LiveContent, Failure> content, const std::string& bytes) {
    ++m_look;
    const bool isOther = !content || content->bundle != m_live.content.bundle;
    m_live.reach = DeskLive::Reach::Reached;
    m_live.failure.reset();
    m_live.board = board;
    m_live.untrusted = content ? std::nullopt : std::optional(content.error());
    m_live.content = content ? std::move(*content) : LiveContent{};
    m_live.seen = clockNow();
    if (!bytes.empty() && !m_live.untrusted)
        if (const auto kept = m_outbox.remember(m_chosen, {board, bytes, m_live.seen}); !kept)
            emit refused(kept.error());
    showLive();
    if (isOther) draftAnew();
    sendWaiting();
}

void Desk::becomeOffline(const Failure& failure) {
    const bool isAway = isUnreachable(failure);
    m_live.reach = isAway ? DeskLive::Reach::Offline : DeskLive::Reach::Refused;
    m_live.failure = failure;
    if (m_live.board.history.empty()) return showLastSeen();
    showLive();
}

/// What was seen before, verified as of then.
void Desk::showLastSeen() {
    const auto seen = m_outbox.lastSeen(m_chosen);
    if (seen) {
        m_live.board = seen->board;
        m_live.seen = seen->seen;
        auto content = seen->bytes.empty() ? std::expected<LiveContent, Failure>(LiveContent{})
                                           : verifiedContent(seen->bytes, *environment(), seen->seen, {});
        m_live.untrusted = content ? std::nullopt : std::optional(content.error());
        m_live.content = content ? std::move(*content) : LiveContent{};
        draftAnew();
    }
    showLive();
}

void Desk::showLive() {
    if (m_client) m_timer.start(m_waiting ? kLookWhileWaitingMs : kLookMs);
    emit liveChanged();
    checkGateAnew();
}

void Desk::forgetSeen() {
    m_outbox.forget(m_chosen);
    if (environment()) enter();
}

void Desk::draftAnew() {
    if (!environment()) {
        m_draft.reset();
        emit draftChanged();
        return checkGateAnew();
    }
    const auto before = m_draft ? m_draft->compiled.set : nullptr;
    m_work->draft([workspace = m_workspace, ids = chosenOf(*m_workspace, m_promotions), live = m_live.content.set,
                   before, tell = ifStill([this](std::shared_ptr<const Draft> draft) { takeDraft(std::move(draft)); })](
                      const std::stop_token& stop) -> Work::Then {
        std::shared_ptr<const Draft> draft = draftOf(workspace, ids, live.get(), before.get(), stop);
        if (!draft) return {};
        return [tell, draft] { tell(draft); };
    });
}

void Desk::takeDraft(std::shared_ptr<const Draft> draft) {
    if (draft->workspace != m_workspace) return; // a newer one is under way
    m_draft = std::move(draft);
    emit draftChanged();
    checkGateAnew();
    count();
}

void Desk::count() {
    m_work->count([draft = m_draft, now = clockNow(), tell = ifStill([this](std::shared_ptr<const Draft> counted) {
                                                          if (counted->workspace != m_workspace) return;
                                                          m_draft = std::move(counted);
                                                          emit draftChanged();
                                                          checkGateAnew();
                                                      })](const std::stop_token& stop) -> Work::Then {
        auto counted = std::make_shared<Draft>(*draft);
        counted->exposure = exposureOf(*draft->compiled.set, *draft->workspace, now, stop);
        if (stop.stop_requested()) return {};
        return [tell, counted] { tell(counted); };
    });
}

void Desk::checkGateAnew() {
    GateChecks gate;
    if (const Environment* const now = environment()) {
        const bool isReached = m_live.reach == DeskLive::Reach::Reached;
        gate = checkGate({.environment = now,
                          .workspace = m_workspace.get(),
                          .compiled = m_draft ? &m_draft->compiled : nullptr,
                          .content = m_draft && !m_draft->content.empty() ? &m_draft->content : nullptr,
                          .doubts = m_draft ? &m_draft->doubts : nullptr,
                          .exposure = m_draft && m_draft->exposure ? &*m_draft->exposure : nullptr,
                          .board = isReached ? &m_live.board : nullptr,
                          .isOffline = m_live.reach == DeskLive::Reach::Offline,
                          .live = m_live.content.bundle.get(),
                          .liveFault = m_live.untrusted,
                          .hasKey = m_hasKey,
                          .clockAheadMs = m_client ? m_client->clockAheadMs() : std::nullopt,
                          .now = clockNow()});
    }
    if (gate == m_gate) return;
    m_gate = std::move(gate);
    emit gateChanged();
}

} // namespace offerwright::app
