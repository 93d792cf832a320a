// The way out: publish, roll back, what waits, approvals, and the proof.
#include "app/publish/desk_work.h"
#include "app/store/signed_file.h"
#include <QDateTime>
#include <algorithm>
#include <offerwright/text/publication.h>

namespace offerwright::app {
namespace {

Instant clockNow() { return {QDateTime::currentMSecsSinceEpoch()}; }

Failure failed(const char* code) { return {QString::fromLatin1(code), {}, {}}; }

std::optional<BundleVersion> headOf(const Board& board) {
    return board.history.empty() ? std::nullopt : std::optional(board.history.front().version);
}

/// What is live; nothing where nothing ever was.
std::optional<Publication> latestOf(const Board& board) {
    return board.history.empty() ? std::nullopt : std::optional(board.history.front());
}

/// Another version went live between the look and the call.
bool isOvertaken(const Failure& failure) {
    static const QStringList codes{QStringLiteral("bundle.overtaken"), QStringLiteral("bundle.rolledBack"),
                                   QStringLiteral("bundle.chainBroken")};
    return codes.contains(failure.code);
}

Evidence evidenceOf(const Draft& draft, const Board& board) {
    Evidence evidence;
    for (const Acknowledgement& each : draft.workspace->acknowledged)
        if (std::ranges::find(draft.chosen, each.promotion) != draft.chosen.end())
            evidence.acknowledged.push_back(each);
    if (const Proposal* const proposal = proposalOf(board, draft.content)) evidence.approvals = proposal->approvals;
    return evidence;
}

/// What goes out, and what the service will make of it.
struct Signed {
    std::string bytes;
    LiveContent content;
};

std::expected<Signed, Failure> signedParcel(const Environment& environment, const Parcel& parcel,
                                            const Secret& secret) {
    const auto key = signingKey(environment, secret);
    if (!key) return std::unexpected(key.error());
    auto bytes = makeParcel(environment, parcel, *key);
    if (!bytes) return std::unexpected(bytes.error());
    auto content = verifiedContent(*bytes, environment, parcel.created, {});
    if (!content) return std::unexpected(content.error());
    return Signed{std::move(*bytes), std::move(*content)};
}

} // namespace

struct Desk::Errand {
    Parcel parcel;
    std::optional<Instant> at = {};
    std::string bytes = {};
    LiveContent content = {}; ///< of the bytes, as the service will see it
};

std::shared_ptr<Desk::Errand> Desk::newErrand(std::shared_ptr<const PromotionSet> set) const {
    auto errand = std::make_shared<Errand>();
    errand->parcel.set = std::move(set);
    if (const auto& live = m_live.content.bundle) errand->parcel.follows = live->version();
    return errand;
}

void Desk::setStep(std::optional<PublishStep> step) {
    m_step = step;
    if (step) emit progressed(*step);
}

bool Desk::mayStart(const std::vector<GateRule>& rules) {
    if (!environment() || m_step) return false;
    GateChecks asked;
    for (const GateRule rule : rules)
        if (!m_gate.empty()) asked.push_back(checkOf(m_gate, rule));
    if (isOpen(asked)) return true;
    finish({.failure = failed("publish.gateShut")});
    return false;
}

void Desk::publish(const PublishWish& wish) {
    std::vector<GateRule> all;
    for (const GateCheck& each : m_gate) all.push_back(each.rule);
    if (!mayStart(all) || !m_draft) return;
    auto errand = newErrand(m_draft->compiled.set);
    errand->parcel.until = wish.until;
    errand->parcel.evidence = evidenceOf(*m_draft, m_live.board);
    errand->at = wish.at;
    start(std::move(errand));
}

void Desk::rollBack(const Sha256& digest) {
    if (!mayStart({GateRule::MayPublish, GateRule::VersionFollows})) return;
    const auto& history = m_live.board.history;
    const auto line = std::ranges::find(history, digest, [](const Publication& each) { return each.version.digest; });
    if (line == history.end() || !m_client) return finish({.failure = failed("bundle.unknown")});
    setStep(PublishStep::Looking);
    m_client->bundle(digest, ifStill([this, earlier = *line](std::expected<QByteArray, Failure> bytes) {
                         if (!bytes) return finish({.failure = bytes.error()});
                         const auto content = earlierContent(bytes->toStdString(), *environment(), earlier);
                         if (!content) return finish({.failure = content.error()});
                         start(newErrand(content->set));
                     }));
}

void Desk::start(std::shared_ptr<Errand> errand) {
    if (!m_client || m_live.reach != DeskLive::Reach::Reached) return sign(errand);
    setStep(PublishStep::Looking);
    m_client->board(ifStill([this, errand](const std::expected<Board, Failure>& board) {
        if (!board && isUnreachable(board.error())) becomeOffline(board.error());
        if (!board && !isUnreachable(board.error())) return finish({.failure = board.error()});
        if (!board || headOf(*board) == errand->parcel.follows) return sign(errand);
        finish({PublishOutcome::Kind::Overtaken, latestOf(*board)});
        look();
    }));
}

void Desk::sign(const std::shared_ptr<Errand>& errand) {
    setStep(PublishStep::Signing);
    m_secrets.read(publisherKeyOf(*environment()), ifStill([this, errand](std::expected<Secret, Failure> secret) {
                       if (!secret) return finish({.failure = secret.error()});
                       errand->parcel.created = clockNow();
                       signWith(errand, std::make_shared<const Secret>(std::move(*secret)));
                   }));
}

void Desk::signWith(const std::shared_ptr<Errand>& errand, const std::shared_ptr<const Secret>& secret) {
    const auto take = ifStill([this, errand](const std::expected<Signed, Failure>& made) {
        if (!made) return finish({.failure = made.error()});
        errand->bytes = made->bytes;
        errand->content = made->content;
        deliver(errand);
    });
    m_work->sign([environment = *environment(), secret, parcel = errand->parcel, take](const std::stop_token&) {
        return [take, made = signedParcel(environment, parcel, *secret)] { take(made); };
    });
}

void Desk::deliver(const std::shared_ptr<Errand>& errand) {
    setStep(PublishStep::Sending);
    if (!m_client || m_live.reach != DeskLive::Reach::Reached)
        return letWait(errand, m_live.failure.value_or(failed("service.unreachable")));
    m_client->publish(QByteArray::fromStdString(errand->bytes), errand->at,
                      ifStill([this, errand](std::expected<Publication, Failure> publication) {
                          if (!publication) return comeBack(errand, publication.error());
                          arrive(*errand, std::move(*publication));
                          look();
                      }));
}

void Desk::comeBack(const std::shared_ptr<Errand>& errand, const Failure& why) {
    if (isUnreachable(why)) return letWait(errand, why);
    finish({isOvertaken(why) ? PublishOutcome::Kind::Overtaken : PublishOutcome::Kind::Refused, {}, why});
    look();
}

/// What is live is known now: nobody needs to be asked for it.
void Desk::arrive(const Errand& errand, Publication publication) {
    publication.fingerprint = printHex(contentDigest(errand.content.bundle->manifest()).bytes);
    if (errand.at) return finish({PublishOutcome::Kind::Due, std::move(publication)});
    Board board = m_live.board;
    board.history.insert(board.history.begin(), publication);
    becomeReached(board, errand.content, errand.bytes);
    finish({PublishOutcome::Kind::Live, std::move(publication)});
}

/// It may have arrived all the same: sent again, it is as it was.
void Desk::letWait(const std::shared_ptr<Errand>& errand, const Failure& why) {
    const Waiting waiting{errand->bytes, errand->content.bundle->version(), errand->parcel.follows, errand->at,
                          errand->parcel.created};
    if (const auto kept = m_outbox.put(m_chosen, waiting); !kept) return finish({.failure = kept.error()});
    m_waiting = waiting;
    finish({PublishOutcome::Kind::Waits, {}, why});
    emit waitingChanged();
    look();
}

void Desk::finish(const PublishOutcome& outcome) {
    setStep(std::nullopt);
    emit published(outcome);
}

void Desk::sendWaiting() {
    if (!m_waiting || m_isSendingWaiting || m_step) return;
    const auto head = headOf(m_live.board);
    if (head == m_waiting->version) return endWaiting({PublishOutcome::Kind::Live, latestOf(m_live.board)});
    if (head != m_waiting->follows) return endWaiting({PublishOutcome::Kind::Overtaken, latestOf(m_live.board)});
    m_isSendingWaiting = true;
    const std::optional<Instant> at = m_waiting->at && *m_waiting->at > clockNow() ? m_waiting->at : std::nullopt;
    m_client->publish(QByteArray::fromStdString(m_waiting->bytes), at,
                      ifStill([this, at](std::expected<Publication, Failure> publication) {
                          m_isSendingWaiting = false;
                          using Kind = PublishOutcome::Kind;
                          if (!publication && isUnreachable(publication.error())) return;
                          if (publication) return endWaiting({at ? Kind::Due : Kind::Live, std::move(*publication)});
                          const bool isLate = isOvertaken(publication.error());
                          endWaiting({isLate ? Kind::Overtaken : Kind::Refused, {}, publication.error()});
                      }));
}

void Desk::endWaiting(const PublishOutcome& outcome) {
    dropWaiting();
    emit waitingEnded(outcome);
    look();
}

void Desk::dropWaiting() {
    m_outbox.drop(m_chosen);
    m_waiting.reset();
    emit waitingChanged();
}

void Desk::propose(const std::string& note) {
    if (!m_client || !m_draft || m_draft->content.empty()) return;
    m_client->propose(m_draft->content, note, ifStill([this](const std::expected<Proposal, Failure>& proposal) {
                          if (!proposal) return void(emit refused(proposal.error()));
                          look();
                      }));
}

void Desk::approve(const std::string& fingerprint) {
    if (!m_client) return;
    m_client->approve(fingerprint, ifStill([this](const std::expected<Proposal, Failure>& proposal) {
                          if (!proposal) return void(emit refused(proposal.error()));
                          look();
                      }));
}

void Desk::withdraw(const Sha256& digest) {
    if (!m_client) return;
    m_client->withdraw(digest, ifStill([this](const std::expected<void, Failure>& done) {
                           if (!done) return void(emit refused(done.error()));
                           look();
                       }));
}

void Desk::prove() {
    if (!m_client || !m_live.content.bundle || m_prover) return;
    const auto tell = ifStill([this](const std::shared_ptr<const PromotionSet>& set) { startProver(set); });
    m_work->open([bundle = m_live.content.bundle, catalogue = m_workspace->catalogue,
                  tell](const std::stop_token&) -> Work::Then {
        const auto set = openBundle(*bundle, catalogue); // as it was verified
        if (!set) return {};
        return [tell, set = *set] { tell(set); };
    });
}

void Desk::startProver(const std::shared_ptr<const PromotionSet>& set) {
    endProver();
    m_prover = new Prover(*m_client, set, m_workspace->baskets, clockNow(), this);
    connect(m_prover, &Prover::progressed, this, [this] {
        m_proof = m_prover->proof();
        emit proofChanged();
    });
    connect(m_prover, &Prover::finished, this, [this](const Proof& proof) {
        m_proof = proof;
        endProver();
        emit proofChanged();
        emit proved(m_proof);
    });
    m_prover->start();
}

void Desk::endProver() {
    if (!m_prover) return;
    m_prover->disconnect(this);
    m_prover->deleteLater();
    m_prover = nullptr;
}

void Desk::stopProving() {
    if (m_prover) m_prover->stop();
}

} // namespace offerwright::app
