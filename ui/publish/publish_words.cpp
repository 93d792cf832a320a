#include "ui/publish/publish_words.h"
#include "app/words/messages.h"
#include "ui/common/fingerprint.h"
#include "ui/publish/change_words.h"
#include "ui/publish/environment_words.h"
#include <QCoreApplication>
#include <algorithm>
#include <offerwright/text/publication.h>

namespace offerwright::ui {
namespace {

using Reach = app::DeskLive::Reach;

QString say(const char* source, int n = -1) { return QCoreApplication::translate("Publish", source, nullptr, n); }

QString digestText(const Sha256& digest) { return shortFingerprint(printHex(digest.bytes)); }

/// How many promotions and settings would change.
int changesIn(const app::Changes& changes) {
    return static_cast<int>(changes.promotions.size() + (changes.programme.empty() ? 0 : 1));
}

class Teller {
public:
    explicit Teller(const PublishSight& sight)
        : m_sight(sight)
        , m_desk(sight.desk)
        , m_live(sight.desk.live())
        , m_draft(sight.desk.draft().get())
        , m_clock{sight.workspace.programme->zone, sight.language} {}

    PublishContent content() {
        addEnvironments();
        if (!m_desk.environment()) return std::move(m_content);
        const QString name = QString::fromStdString(m_desk.environment()->name);
        m_content.title = say(QT_TRANSLATE_NOOP("Publish", "To %1")).arg(name);
        addService();
        addTold();
        addChanges();
        addHistory();
        addGate();
        addApproval();
        addProof();
        addWhen();
        return std::move(m_content);
    }

private:
    // --- environments ---

    void addEnvironments() {
        const auto& all = m_sight.workspace.environments;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const app::Environment& environment = all[i];
            const bool isCurrent = m_desk.environment() && m_desk.environment()->id == environment.id;
            if (isCurrent) m_content.current = static_cast<int>(i);
            m_content.environments.push_back({faceOf(environment, isCurrent), wayTo(environment)});
        }
    }

    EnvironmentFace faceOf(const app::Environment& environment, bool isCurrent) const {
        const auto seen = m_sight.sightings.find(environment.id);
        const app::DeskLive* live = isCurrent ? &m_live : nullptr;
        if (!live && seen != m_sight.sightings.end()) live = &seen->second;
        const int changes = isCurrent && m_draft ? changesIn(m_draft->changes) : -1;
        return ui::faceOf(environment, live, m_draft ? m_draft->content : std::string(), changes,
                          {m_sight.workspace.programme->zone, m_sight.language});
    }

    static QString wayTo(const app::Environment& environment) {
        return environment.gate.approvals > 0 ? say(QT_TRANSLATE_NOOP("Publish", "after a second person’s approval"))
                                              : say(QT_TRANSLATE_NOOP("Publish", "after the gate"));
    }

    void addService() {
        const QString host = QUrl(QString::fromStdString(m_desk.environment()->url)).host();
        switch (m_live.reach) {
        case Reach::Reached:
            m_content.service = say(QT_TRANSLATE_NOOP("Publish", "%1 answers")).arg(host);
            m_content.serviceFact = QString::fromStdString(m_live.board.who);
            return;
        case Reach::Offline:
            m_content.service = say(QT_TRANSLATE_NOOP("Publish", "%1 does not answer")).arg(host);
            if (m_live.seen != Instant{}) m_content.serviceFact = m_clock.moment(m_live.seen);
            return;
        default: m_content.service = host;
        }
    }

    // --- what is worth a line above all ---

    void addTold() {
        m_content.told = m_sight.told;
        if (!m_content.told.empty()) return;
        if (m_desk.waiting()) {
            m_content.told = {Verdict::Nearly,
                              say(QT_TRANSLATE_NOOP("Publish", "A signed release waits for the service.")),
                              say(QT_TRANSLATE_NOOP("Publish", "It goes out by itself when the service is reached.")),
                              say(QT_TRANSLATE_NOOP("Publish", "Let it go"))};
        } else if (m_live.untrusted) {
            m_content.told = {
                Verdict::Problem, say(QT_TRANSLATE_NOOP("Publish", "What is live there is not believed.")),
                app::messageOf(*m_live.untrusted, m_sight.language), say(QT_TRANSLATE_NOOP("Publish", "Start afresh"))};
        } else if (m_live.reach == Reach::NoToken) {
            m_content.told = {Verdict::Nearly, say(QT_TRANSLATE_NOOP("Publish", "The service asks who you are.")),
                              say(QT_TRANSLATE_NOOP("Publish", "Give the token that was made for you.")),
                              say(QT_TRANSLATE_NOOP("Publish", "Give a token"))};
        } else if (m_live.failure) {
            m_content.told = {Verdict::Nearly,
                              app::messageOf(*m_live.failure, m_sight.language),
                              {},
                              say(QT_TRANSLATE_NOOP("Publish", "Ask again"))};
        }
    }

    // --- what would change ---

    void addChanges() {
        if (!m_draft) {
            m_content.nothing = say(QT_TRANSLATE_NOOP("Publish", "Comparing…"));
            return;
        }
        const app::Changes& changes = m_draft->changes;
        const app::Names names{m_sight.workspace.programme.get(), m_sight.workspace.knownCatalogue(), nullptr};
        addProgramme(changes.programme);
        for (const app::PromotionChange& each : changes.promotions)
            m_content.changes.push_back(changeContent(each.before.get(), each.after.get(), m_sight.language, names));
        m_content.counts = countsOf(changes);
        if (changes.empty())
            m_content.nothing = m_live.content.set
                                    ? say(QT_TRANSLATE_NOOP("Publish", "What is live there is what you have here."))
                                    : say(QT_TRANSLATE_NOOP("Publish", "There is nothing to publish: no promotion is "
                                                                       "live in this workspace."));
    }

    /// Settings of the programme, by their names in its document.
    void addProgramme(const std::vector<OtherMember>& members) {
        if (members.empty()) return;
        ChangeContent content{.name = say(QT_TRANSLATE_NOOP("Publish", "Programme"))};
        QStringList source;
        for (const OtherMember& each : members) {
            const QString name = QString::fromStdString(each.name);
            ChangeLine line{ChangeLine::Kind::Changed, name, {}};
            if (!each.before.empty()) line.pieces.push_back({ChangePiece::Kind::Old, shortened(each.before)});
            if (!each.after.empty()) line.pieces.push_back({ChangePiece::Kind::New, shortened(each.after)});
            content.lines.push_back(std::move(line));
            if (!each.before.empty())
                source << QStringLiteral("- ") + name + QStringLiteral(": ") + ofJson(each.before);
            if (!each.after.empty()) source << QStringLiteral("+ ") + name + QStringLiteral(": ") + ofJson(each.after);
        }
        content.source = source.join(u'\n');
        m_content.changes.push_back(std::move(content));
    }

    static QString ofJson(const std::string& json) { return QString::fromStdString(json).simplified(); }
    static QString shortened(const std::string& json) {
        constexpr int kMost = 80;
        const QString text = ofJson(json);
        return text.size() <= kMost ? text : text.left(kMost) + QChar(0x2026);
    }

    QString countsOf(const app::Changes& changes) const {
        using Kind = app::PromotionChange::Kind;
        const auto count = [&](Kind kind) { return static_cast<int>(changes.count(kind)); };
        QStringList counts;
        if (const int n = count(Kind::Changed); n > 0) counts << say(QT_TRANSLATE_N_NOOP("Publish", "%n changed"), n);
        if (const int n = count(Kind::Added); n > 0) counts << say(QT_TRANSLATE_N_NOOP("Publish", "%n new"), n);
        if (const int n = count(Kind::Removed); n > 0) counts << say(QT_TRANSLATE_N_NOOP("Publish", "%n withdrawn"), n);
        const int same = static_cast<int>(m_draft->chosen.size()) - count(Kind::Changed) - count(Kind::Added);
        counts << say(QT_TRANSLATE_N_NOOP("Publish", "%n the same"), same);
        return counts.join(QStringLiteral(", "));
    }

    // --- history ---

    void addHistory() {
        for (const app::Publication& each : m_live.board.due) addPublication(each, "due");
        const auto& history = m_live.board.history;
        for (const app::Publication& each : history)
            addPublication(each, &each == &history.front()                               ? "live"
                                 : each.version.digest == history.front().version.digest ? "same"
                                                                                         : "past");
    }

    void addPublication(const app::Publication& each, std::string_view place) {
        HistoryRow row{.id = QString::fromStdString(printHex(each.version.digest.bytes)),
                       .release = releaseName(each.version.version),
                       .isLive = place == "live",
                       .when = m_clock.moment(each.since),
                       .who = QString::fromStdString(each.by),
                       .digest = digestText(each.version.digest)};
        if (!each.stopped.empty()) {
            const int count = static_cast<int>(each.stopped.size());
            row.note = say(QT_TRANSLATE_N_NOOP("Publish", "%n promotion(s) stopped"), count);
        }
        if (place == "due") row.note = say(QT_TRANSLATE_NOOP("Publish", "goes live then"));
        if (place == "due") row.action = say(QT_TRANSLATE_NOOP("Publish", "Take back"));
        if (place == "past") row.action = say(QT_TRANSLATE_NOOP("Publish", "Roll back"));
        m_content.history.push_back(std::move(row));
    }

    // --- gate, approval, proof ---

    void addGate() {
        for (const app::GateCheck& check : m_desk.gate()) {
            if (check.state == app::GateState::NotAsked) continue;
            m_content.gate.push_back({QString::number(static_cast<int>(check.rule)), verdictOf(check.state),
                                      titleOf(check.rule, m_sight.language), sentenceOf(check, m_sight.language),
                                      actionOf(check)});
        }
    }

    static Verdict verdictOf(app::GateState state) {
        if (state == app::GateState::Open) return Verdict::Met;
        return state == app::GateState::Shut ? Verdict::Problem : Verdict::Nearly;
    }

    QString actionOf(const app::GateCheck& check) const {
        if (check.state == app::GateState::Open) return {};
        switch (check.rule) {
        case app::GateRule::NoErrors: return say(QT_TRANSLATE_NOOP("Publish", "Show"));
        case app::GateRule::DoubtsTaken: return say(QT_TRANSLATE_NOOP("Publish", "Take upon me"));
        case app::GateRule::MayPublish: return say(QT_TRANSLATE_NOOP("Publish", "Set up"));
        case app::GateRule::SecondPerson:
            return m_desk.wantsProposal() ? say(QT_TRANSLATE_NOOP("Publish", "Ask for it")) : QString();
        case app::GateRule::VersionFollows: return say(QT_TRANSLATE_NOOP("Publish", "Ask again"));
        default: return {};
        }
    }

    const app::Proposal* ownProposal() const {
        return m_draft && !m_draft->content.empty() ? proposalOf(m_live.board, m_draft->content) : nullptr;
    }

    void addApproval() {
        const auto& proposals = m_live.board.proposals;
        if (proposals.empty() || m_live.board.approvals == 0) return;
        const app::Proposal* own = ownProposal();
        const app::Proposal& shown = own ? *own : proposals.front();
        NoteContent& note = m_content.approval;
        note.heading = say(QT_TRANSLATE_NOOP("Publish", "Approval"));
        note.verdict = shown.approvals.empty() ? Verdict::Nearly : Verdict::Met;
        QStringList words{say(QT_TRANSLATE_NOOP("Publish", "%1 asked on %2."))
                              .arg(QString::fromStdString(shown.by), m_clock.moment(shown.at))};
        if (!shown.note.empty()) words << QStringLiteral("« %1 »").arg(QString::fromStdString(shown.note));
        for (const Approval& each : shown.approvals)
            words << say(QT_TRANSLATE_NOOP("Publish", "%1 approved on %2."))
                         .arg(QString::fromStdString(each.by), m_clock.moment(each.at));
        if (!own) {
            note.verdict = Verdict::NotReached;
            words << say(QT_TRANSLATE_NOOP("Publish", "It is about other content than what you have here (%1)."))
                         .arg(shortFingerprint(shown.fingerprint));
        } else if (shown.approvals.empty() && shown.by != m_live.board.who) {
            note.action = say(QT_TRANSLATE_NOOP("Publish", "Approve"));
        }
        note.words = words.join(u' ');
    }

    void addProof() {
        if (m_live.board.history.empty() || !m_live.content.set) return;
        const app::Proof& proof = m_desk.proof();
        NoteContent& note = m_content.proof;
        const std::int64_t version = m_live.board.history.front().version.version;
        note.heading = say(QT_TRANSLATE_NOOP("Publish", "Proof of release %1")).arg(version);
        const auto counted = [this](std::size_t n) { return m_sight.language.integer(static_cast<std::int64_t>(n)); };
        if (m_desk.isProving()) {
            note.words = say(QT_TRANSLATE_NOOP("Publish", "%1 of %2 baskets asked…"))
                             .arg(counted(proof.asked), counted(proof.of));
            note.action = say(QT_TRANSLATE_NOOP("Publish", "Stop"));
            return;
        }
        note.action = say(QT_TRANSLATE_NOOP("Publish", "Prove it"));
        const bool isOfThis = proof.version == version && (proof.asked > 0 || proof.failure);
        if (!isOfThis) {
            note.words = say(QT_TRANSLATE_NOOP("Publish", "Ask the service for your baskets, and see that it answers "
                                                          "what the studio shows."));
            return;
        }
        note.verdict = proof.isProved() ? Verdict::Met : Verdict::Problem;
        note.words = say(QT_TRANSLATE_NOOP("Publish", "%1 of %2 baskets were answered byte for byte as here."))
                         .arg(counted(proof.same), counted(proof.of));
        if (proof.failure) note.words += u' ' + app::messageOf(*proof.failure, m_sight.language);
        if (!proof.differences.empty())
            note.words +=
                u' ' +
                say(QT_TRANSLATE_NOOP("Publish", "The first that differs: %1.")).arg(proof.differences.front().name);
    }

    // --- the way out ---

    void addWhen() {
        const std::int64_t last = m_live.board.history.empty() ? 0 : m_live.board.history.front().version.version;
        WhenContent& when = m_content.when;
        when.action = say(QT_TRANSLATE_NOOP("Publish", "Publish as release %1")).arg(last + 1);
        when.isBusy = m_desk.step().has_value();
        const bool changes = m_draft && !m_draft->changes.empty();
        when.isOpen = isOpen(m_desk.gate()) && changes && !m_desk.waiting();
        if (when.isBusy)
            when.note = stepText(*m_desk.step());
        else if (when.isOpen)
            when.note = say(QT_TRANSLATE_NOOP("Publish", "Signed here, and can be rolled back in one step."));
        else
            when.note = whyShut(changes);
    }

    QString whyShut(bool changes) const {
        if (m_desk.waiting()) return say(QT_TRANSLATE_NOOP("Publish", "Something waits already."));
        for (const app::GateCheck& check : m_desk.gate())
            if (check.state == app::GateState::Shut || check.state == app::GateState::Waiting)
                return say(QT_TRANSLATE_NOOP("Publish", "Opens with: %1")).arg(titleOf(check.rule, m_sight.language));
        return changes ? QString() : say(QT_TRANSLATE_NOOP("Publish", "Nothing would change."));
    }

    static QString stepText(app::PublishStep step) {
        switch (step) {
        case app::PublishStep::Looking: return say(QT_TRANSLATE_NOOP("Publish", "Looking at what is live…"));
        case app::PublishStep::Signing: return say(QT_TRANSLATE_NOOP("Publish", "Signing…"));
        case app::PublishStep::Sending: break;
        }
        return say(QT_TRANSLATE_NOOP("Publish", "Sending…"));
    }

    const PublishSight& m_sight;
    const app::Desk& m_desk;
    const app::DeskLive& m_live;
    const app::Draft* m_draft;
    StoreClock m_clock;
    PublishContent m_content;
};

} // namespace

PublishContent contentOf(const PublishSight& sight) { return Teller(sight).content(); }

NoteContent toldOf(const app::PublishOutcome& outcome, const app::Workspace& workspace, const app::Language& language) {
    using Kind = app::PublishOutcome::Kind;
    const auto release = [&] {
        return outcome.publication ? releaseName(outcome.publication->version.version) : QString();
    };
    switch (outcome.kind) {
    case Kind::Live: return {Verdict::Met, say(QT_TRANSLATE_NOOP("Publish", "%1 is live.")).arg(release()), {}, {}};
    case Kind::Due: {
        const QString at = StoreClock{workspace.programme->zone, language}.moment(outcome.publication->since);
        return {Verdict::Met, say(QT_TRANSLATE_NOOP("Publish", "%1 goes live on %2.")).arg(release(), at), {}, {}};
    }
    case Kind::Waits: return {}; // what waits is told as long as it waits
    case Kind::Overtaken:
        return {Verdict::Nearly,
                say(QT_TRANSLATE_NOOP("Publish", "Somebody else has published meanwhile.")),
                say(QT_TRANSLATE_NOOP("Publish", "Look at what is live now, and publish once more.")),
                {}};
    case Kind::Refused: break;
    }
    const QString why = outcome.failure ? app::messageOf(*outcome.failure, language) : QString();
    return {Verdict::Problem, say(QT_TRANSLATE_NOOP("Publish", "It was not published.")), why, {}};
}

} // namespace offerwright::ui
