/// \file The desk of publishing, for one environment at a time: what is live there, what would change, what must hold,
/// and the way out: publish, roll back, propose, approve, prove.
///
/// GUI thread; it never waits. Everything it shows is a value that is there at once and changes by a signal; compiling,
/// comparing, replaying and signing run on a thread of its own, and a newer question drops the older one's answer.
///
///     Desk desk(secrets);
///     desk.openBeside(document.path());
///     connect(&document, &Document::changed, &desk, [&](auto&, auto& after, auto&) { desk.take(after); });
///     desk.take(document.now());
///     desk.choose("production");           // liveChanged, then draftChanged and gateChanged
///     if (isOpen(desk.gate())) desk.publish({});
///     ...                                     // progressed(step), then published(outcome)
///     desk.prove();                           // proofChanged, then proved
#pragma once
#include "app/publish/changes.h"
#include "app/publish/gate.h"
#include "app/publish/outbox.h"
#include "app/publish/proof.h"
#include "app/publish/publishing.h"
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace offerwright::app {

/// What is live at the service, as it is known here.
struct DeskLive {
    enum class Reach {
        NoEnvironment, ///< none is chosen
        NoToken,       ///< the keychain has none for it: ask the person and giveToken()
        Asking,        ///< for the first time
        Reached,
        Offline, ///< `failure` says why; the rest is what was last seen, at `seen`
        Refused, ///< the service answers but does not let us: `failure`
    } reach = Reach::NoEnvironment;
    std::optional<Failure> failure = {};
    Board board;                           ///< empty before anything was seen
    LiveContent content = {};              ///< null before anything is live, and when it was not verified
    std::optional<Failure> untrusted = {}; ///< why what is live there is not believed: no word of it is shown
    Instant seen;                          ///< when the board was read
};

/// What would go out; immutable.
struct Draft {
    Snapshot workspace;
    std::vector<std::string> chosen; ///< ids, in order
    Compiled compiled;
    std::string content; ///< its contentDigest(), as proposals name it; empty when nothing can be made of it
    Diagnostics doubts;  ///< warnings of the chosen, alone and beside one another
    Changes changes;     ///< against what is live; against nothing when that is not known
    std::optional<Exposure> exposure = {}; ///< empty while it is counted; no baskets: nothing to count
};

struct PublishWish {
    std::optional<Instant> at = {};    ///< to go live then; unset: at once
    std::optional<Instant> until = {}; ///< unset: a year, or as long as the certificate holds
};

enum class PublishStep {
    Looking, ///< at what is live, once more
    Signing,
    Sending,
};

struct PublishOutcome {
    enum class Kind {
        Live,      ///< `publication` is live
        Due,       ///< `publication` will be
        Waits,     ///< the service is not reached: it is signed and waits beside the workspace
        Overtaken, ///< another version went live meanwhile: look at it, and publish anew
        Refused,   ///< `failure` says why; nothing has changed
    } kind = Kind::Refused;
    std::optional<Publication> publication = {};
    std::optional<Failure> failure = {};
};

class Desk : public QObject {
    Q_OBJECT
public:
    /// The secrets outlive it.
    explicit Desk(Secrets& secrets, QObject* parent = nullptr);
    ~Desk() override;

    /// Where the workspace's file is, beside which bundles wait; empty: in memory.
    void openBeside(const QString& workspacePath);

    const Environment* environment() const; ///< null: none is chosen
    const DeskLive& live() const { return m_live; }
    const std::shared_ptr<const Draft>& draft() const { return m_draft; } ///< null before the first
    const GateChecks& gate() const { return m_gate; }
    const std::optional<Waiting>& waiting() const { return m_waiting; } ///< what waits for the service
    std::optional<PublishStep> step() const { return m_step; }          ///< of what is under way
    const Proof& proof() const { return m_proof; }                      ///< the latest of this environment
    bool isProving() const { return !m_prover.isNull(); }
    /// True when the service asks for an approval that this content does not have: propose() is the next step.
    bool wantsProposal() const;

    /// Into the keychain, and into use; what the keychain does not keep is told by refused(), and used all the same. A
    /// key that is not the certificate's is refused ("bundle.otherKey").
    void giveToken(Secret token);
    void givePublisherKey(Secret key);

public slots:
    /// The newest snapshot of the workspace. One that is not whole waits for its baskets.
    void take(const offerwright::app::Snapshot& workspace);
    /// An environment by its id; empty: none. Looks at once.
    void choose(const std::string& environment);
    /// Which promotions go out, by their ids. Until told otherwise, those that are live in the workspace.
    void choosePromotions(const std::vector<std::string>& ids);
    void chooseLivePromotions();
    /// Asks the service again. It is asked by itself each half minute while something waits, and each minute else.
    void look();

    void publish(const offerwright::app::PublishWish& wish);
    /// The content of an earlier line of the history once more, under the next version, signed anew.
    /// Of the gate only MayPublish and VersionFollows are asked here; the service asks for its approvals.
    void rollBack(const offerwright::Sha256& digest);
    void propose(const std::string& note);
    void approve(const std::string& fingerprint);
    /// Takes back what is due.
    void withdraw(const offerwright::Sha256& digest);
    /// Lets what waits go: it will not be sent.
    void dropWaiting();
    /// Forgets what was last seen of the environment, after the service was set up anew.
    void forgetSeen();
    void prove();
    void stopProving();

signals:
    void environmentChanged();
    void liveChanged();
    void draftChanged();
    void gateChanged();
    void waitingChanged();
    /// What waited was sent, or was dropped because another version went live.
    void waitingEnded(const offerwright::app::PublishOutcome& outcome);
    void progressed(offerwright::app::PublishStep step);
    void published(const offerwright::app::PublishOutcome& outcome);
    void proofChanged();
    void proved(const offerwright::app::Proof& proof);
    /// What was asked beside publishing was not done: propose, approve, withdraw, a secret that is not kept.
    void refused(const offerwright::app::Failure& failure);

private:
    class Work;
    struct Errand; ///< what is under way to be published
    /// Calls `then` unless another environment was chosen meanwhile, or the desk has ended.
    template <typename Then> auto ifStill(Then then);
    /// The same while nobody has looked, or published, since.
    template <typename Then> auto ifNewest(Then then);
    void leave();
    void enter();
    void readToken();
    void callWith(Secret token);
    void lookForKey();
    void takeBoard(const Board& board);
    void takeContent(const Board& board, std::string bytes);
    void becomeReached(const Board& board, std::expected<LiveContent, Failure> content, const std::string& bytes);
    void becomeOffline(const Failure& failure);
    void showLastSeen();
    void showLive();
    void draftAnew();
    void takeDraft(std::shared_ptr<const Draft> draft);
    void count();
    void checkGateAnew();
    void setStep(std::optional<PublishStep> step);
    std::shared_ptr<Errand> newErrand(std::shared_ptr<const PromotionSet> set) const;
    bool mayStart(const std::vector<GateRule>& rules);
    void start(std::shared_ptr<Errand> errand);
    void sign(const std::shared_ptr<Errand>& errand);
    void signWith(const std::shared_ptr<Errand>& errand, const std::shared_ptr<const Secret>& secret);
    void deliver(const std::shared_ptr<Errand>& errand);
    void comeBack(const std::shared_ptr<Errand>& errand, const Failure& why);
    void arrive(const Errand& errand, Publication publication);
    void letWait(const std::shared_ptr<Errand>& errand, const Failure& why);
    void finish(const PublishOutcome& outcome);
    void sendWaiting();
    void endWaiting(const PublishOutcome& outcome);
    void startProver(const std::shared_ptr<const PromotionSet>& set);
    void endProver();

    Secrets& m_secrets;
    Snapshot m_workspace;
    std::string m_chosen;
    quint64 m_generation = 0; ///< of the environment
    std::optional<std::vector<std::string>> m_promotions;
    std::unique_ptr<ServiceClient> m_client;
    DeskLive m_live;
    quint64 m_look = 0; ///< of looks, so that an older one is not believed
    std::optional<bool> m_hasKey;
    std::shared_ptr<const Draft> m_draft;
    GateChecks m_gate;
    std::optional<Waiting> m_waiting;
    bool m_isSendingWaiting = false;
    std::optional<PublishStep> m_step;
    QPointer<Prover> m_prover;
    Proof m_proof;
    Outbox m_outbox{QString()};
    QTimer m_timer;
    std::unique_ptr<Work> m_work; ///< last, so that it ends before what it reports to
};

} // namespace offerwright::app
