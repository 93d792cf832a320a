// publish and rollback: the desk of app/publish, driven by a line instead of a person.
#include "app/cli/surroundings.h"
#include "app/cli/trust.h"
#include "app/document/edits.h"
#include "app/publish/desk.h"
#include "app/store/file_reader.h"
#include "app/store/key_file.h"
#include "app/store/workspace_file.h"
#include "app/words/messages.h"
#include <QEventLoop>
#include <algorithm>
#include <offerwright/text/publication.h>

namespace offerwright::app::cli {
namespace {

const char* const kTokenVariable = "OFFERWRIGHT_TOKEN";
constexpr std::size_t kMostCertificateBytes = 2 * kMaxCertificateBytes;
const QString kWorkspaceEnding = QStringLiteral(".offerwright");

QString textOf(const std::string& text) { return QString::fromStdString(text); }

/// What the line says of the environment, where it is not one of the workspace.
std::expected<Environment, Exit> environmentOnLine(const Arguments& arguments, Console& console) {
    if (!saysAll(arguments, {"service", "certificate"}, console)) return std::unexpected(Exit::Usage);
    const auto expected = trustOf(arguments, Instant{}, console);
    if (!expected) return std::unexpected(expected.error());
    const auto certificate = readWholeFile(arguments.value(QStringLiteral("certificate")), kMostCertificateBytes);
    if (!certificate) return std::unexpected(console.fail(certificate.error()));
    Environment made{.id = expected->environment, .name = expected->environment};
    made.url = arguments.value(QStringLiteral("service")).toStdString();
    made.tenant = expected->tenant;
    made.remote = expected->environment;
    made.roots = expected->trust.roots;
    made.threshold = static_cast<std::int64_t>(expected->trust.threshold);
    made.revoked = expected->trust.revoked;
    made.certificate = certificate->toStdString();
    made.gate.doubtsAreTaken = false;
    return made;
}

/// One of the workspace by its id, its name or its name at the service, unless the line names a service.
std::expected<Environment, Exit> environmentOf(const Arguments& arguments, const Workspace& workspace,
                                               Console& console) {
    if (arguments.isSet(QStringLiteral("service"))) return environmentOnLine(arguments, console);
    if (!saysAll(arguments, {"environment"}, console)) return std::unexpected(Exit::Usage);
    const std::string named = arguments.value(QStringLiteral("environment")).toStdString();
    for (const Environment& each : workspace.environments)
        if (each.id == named || each.name == named || each.remote == named) return each;
    const QString text = console.translate("Cli", "The workspace has no environment “%1”. Say --service as well.");
    return std::unexpected(console.misuse(Language::filled(text, {textOf(named)})));
}

std::expected<Workspace, Exit> workspaceOnLine(const Arguments& arguments, const QString& path, Console& console) {
    const auto offer = readOffer(path);
    if (!offer) return std::unexpected(console.fail(offer.error()));
    const auto around = surroundingsOf(arguments, console, *offer);
    if (!around) return std::unexpected(around.error());
    if (const auto set = setOf(*offer, *around, console); !set) return std::unexpected(set.error());
    Workspace made = Workspace::empty();
    made.programme = around->programme;
    if (around->catalogue) made.catalogue = around->catalogue;
    for (const auto& promotion : offer->promotions)
        made.promotions.push_back(std::make_shared<const PromotionEntry>(PromotionEntry{promotion, {}}));
    std::ranges::sort(made.promotions, {}, [](const auto& each) -> const std::string& { return each->promotion->id; });
    return made;
}

/// A workspace as it is, or one made of a folder of promotions; rollback needs neither.
std::expected<Workspace, Exit> workspaceOf(const Arguments& arguments, Console& console) {
    const QString path = arguments.value(QStringLiteral("promotions"));
    if (path.isEmpty()) return Workspace::empty();
    if (!path.endsWith(kWorkspaceEnding)) return workspaceOnLine(arguments, path, console);
    const auto file = WorkspaceFile::open(path, Access::ReadOnly);
    if (!file) return std::unexpected(console.fail(file.error()));
    return *(*file)->content();
}

/// Token and key as this process was given them.
std::expected<void, Exit> fill(MemorySecrets& secrets, const Environment& environment, const Arguments& arguments,
                               Console& console) {
    Secret token(qgetenv(kTokenVariable).trimmed());
    if (token.isEmpty())
        return std::unexpected(console.fail({QStringLiteral("token.notSet"), {QLatin1String(kTokenVariable)}, {}}));
    auto digits = readSecretDigits(arguments.value(QStringLiteral("key")));
    if (!digits) return std::unexpected(console.fail(digits.error()));
    secrets.write(tokenOf(environment), std::move(token), [](const auto&) {});
    secrets.write(publisherKeyOf(environment), Secret(std::move(*digits)), [](const auto&) {});
    return {};
}

/// What is asked of the desk, once it knows what is live.
struct Task {
    PublishWish wish = {};
    std::optional<std::int64_t> backTo = {}; ///< of a rollback: a version, 0 for the one before
    bool isRollback = false;
    bool proves = false;
    std::optional<std::string> proposal = {}; ///< the note: propose, and do no more
};

/// One way through the desk, from what is live to the outcome.
class Run : public QObject {
public:
    Run(Secrets& secrets, const Task& task, Console& console)
        : m_desk(secrets)
        , m_task(task)
        , m_console(console) {
        for (const auto signal : {&Desk::liveChanged, &Desk::draftChanged, &Desk::gateChanged})
            connect(&m_desk, signal, this, &Run::goOn, Qt::QueuedConnection);
        connect(&m_desk, &Desk::published, this, &Run::take);
        connect(&m_desk, &Desk::proved, this, &Run::takeProof);
        connect(&m_desk, &Desk::refused, this, [this](const Failure& failure) { end(m_console.fail(failure)); });
    }

    Exit run(const Snapshot& workspace, const std::string& environment, const std::vector<std::string>& promotions) {
        m_desk.take(workspace);
        m_desk.choosePromotions(promotions);
        m_desk.choose(environment);
        m_loop.exec();
        return m_exit;
    }

private:
    void end(Exit exit) {
        m_exit = exit;
        m_loop.quit();
    }

    bool isKnown() const {
        const auto& live = m_desk.live();
        const bool isRead = live.reach == DeskLive::Reach::Reached;
        const bool isDrafted = m_desk.draft() && m_desk.draft()->exposure;
        const bool isSettled = std::ranges::none_of(m_desk.gate(), [](const GateCheck& each) {
            return each.state == GateState::Waiting && each.reason.empty();
        });
        return isRead && isDrafted && isSettled;
    }

    void goOn() {
        const auto& live = m_desk.live();
        const bool isOver = live.reach == DeskLive::Reach::Refused || live.reach == DeskLive::Reach::Offline;
        if (isOver && live.failure) return end(m_console.fail(*live.failure));
        if (m_published) return proveWhenSeen();
        if (m_isAsked || !isKnown()) return;
        m_isAsked = true;
        if (m_task.isRollback) return rollBack();
        if (m_task.proposal) return propose();
        if (isOpen(m_desk.gate())) return m_desk.publish(m_task.wish);
        tellGate();
        end(Exit::Faults);
    }

    void tellGate() {
        for (const GateCheck& each : m_desk.gate()) {
            if (each.state == GateState::Open || each.state == GateState::NotAsked) continue;
            const QString title = titleOf(each.rule, m_console.language());
            m_console.note(Language::filled(m_console.language().translate("Cli", "%1: %2", "a label and what it says"),
                                            {title, sentenceOf(each, m_console.language())}));
        }
    }

    void rollBack() {
        const auto& history = m_desk.live().board.history;
        const auto isMeant = [&](const Publication& each) {
            if (each.version == history.front().version) return false;
            return m_task.backTo.value_or(0) == 0 || each.version.version == *m_task.backTo;
        };
        const auto line = std::ranges::find_if(history, isMeant);
        if (line != history.end()) return m_desk.rollBack(line->version.digest);
        m_console.misuse(m_console.translate("Cli", "There is no such version to go back to."));
        end(Exit::Usage);
    }

    void propose() {
        const std::string content = m_desk.draft()->content;
        connect(&m_desk, &Desk::liveChanged, this, [this, content] {
            if (!proposalOf(m_desk.live().board, content)) return;
            m_console.print(Language::filled(m_console.translate("Cli", "Proposed. Content %1."), {textOf(content)}));
            end(Exit::Clean);
        });
        m_desk.propose(*m_task.proposal);
    }

    void take(const PublishOutcome& outcome) {
        using Kind = PublishOutcome::Kind;
        const bool isDone = outcome.kind == Kind::Live || outcome.kind == Kind::Due;
        if (!isDone && outcome.failure) return end(failedWith(*outcome.failure));
        if (!isDone) return end(failedWith({QStringLiteral("bundle.overtaken"), {}, {}}));
        const QString text = outcome.kind == Kind::Live
                                 ? m_console.translate("Cli", "Version %1 is live in %2 since %3. Digest %4.")
                                 : m_console.translate("Cli", "Version %1 goes live in %2 on %3. Digest %4.");
        const Publication& published = *outcome.publication;
        m_console.print(Language::filled(
            text, {m_console.language().integer(published.version.version), textOf(m_desk.environment()->remote),
                   textOf(printInstant(published.since)), textOf(printHex(published.version.digest.bytes))}));
        if (!m_task.proves || outcome.kind == Kind::Due) return end(Exit::Clean);
        m_published = published.version;
    }

    /// Of a service that answers, it is the bundle that was not taken.
    Exit failedWith(const Failure& failure) {
        m_console.fail(failure);
        return isUnreachable(failure) ? Exit::Usage : Exit::Faults;
    }

    void proveWhenSeen() {
        const auto& bundle = m_desk.live().content.bundle;
        if (bundle && bundle->version() == *m_published && !m_desk.isProving()) m_desk.prove();
    }

    void takeProof(const Proof& proof) {
        const Language& language = m_console.language();
        const auto counted = [&](std::size_t n) { return language.integer(static_cast<std::int64_t>(n)); };
        m_console.print(
            Language::filled(m_console.translate("Cli", "The service answers %1 of %2 baskets with the same bytes."),
                             {counted(proof.same), counted(proof.of)}));
        for (const ProofDifference& each : proof.differences)
            m_console.note(QStringLiteral("%1\n- %2\n+ %3")
                               .arg(textOf(each.basket), QString::fromUtf8(each.ours), QString::fromUtf8(each.theirs)));
        if (proof.failure) m_console.fail(*proof.failure);
        end(proof.isProved() ? Exit::Clean : Exit::Faults);
    }

    Desk m_desk;
    const Task m_task;
    Console& m_console;
    QEventLoop m_loop;
    bool m_isAsked = false;
    std::optional<BundleVersion> m_published;
    Exit m_exit = Exit::Faults;
};

std::vector<std::string> idsIn(const Workspace& workspace, bool isFolder) {
    std::vector<std::string> ids;
    for (const auto& entry : workspace.promotions)
        if (isFolder || entry->promotion->status == Status::Live) ids.push_back(entry->promotion->id);
    return ids;
}

Exit runTask(const Arguments& arguments, const Task& task, Console& console) {
    const auto workspace = workspaceOf(arguments, console);
    if (!workspace) return workspace.error();
    const auto environment = environmentOf(arguments, *workspace, console);
    if (!environment) return environment.error();
    MemorySecrets secrets;
    if (const auto filled = fill(secrets, *environment, arguments, console); !filled) return filled.error();
    const Snapshot snapshot = withEnvironment(std::make_shared<const Workspace>(*workspace), *environment);
    const bool isFolder = !arguments.value(QStringLiteral("promotions")).endsWith(kWorkspaceEnding);
    Run run(secrets, task, console);
    return run.run(snapshot, environment->id, idsIn(*snapshot, isFolder));
}

void describeService(Arguments& arguments, const Language& language) {
    addOption(arguments, QStringLiteral("service"),
              language.translate("Cli", "Where the service is, such as https://offers.acme.example."),
              QStringLiteral("url"));
    addOption(arguments, QStringLiteral("certificate"),
              language.translate("Cli", "Who may publish, as keys certify wrote it."), QStringLiteral("file"));
    addOption(arguments, QStringLiteral("key"), language.translate("Cli", "The secret key that signs, or env:NAME."),
              QStringLiteral("file"));
    describeTrust(arguments, language);
}

/// The outer optional is empty after saying what is wrong.
std::optional<std::optional<Instant>> laterOf(const Arguments& arguments, const char* name, Console& console) {
    if (!arguments.isSet(QLatin1String(name))) return std::optional<Instant>();
    const auto at = instantIn(arguments.value(QLatin1String(name)), Zone{}, console);
    if (!at) return std::nullopt;
    return at;
}

} // namespace

void describePublish(Arguments& arguments, const Language& language) {
    addOption(arguments, QStringLiteral("promotions"), language.translate("Cli", "A file, a folder or a workspace."),
              QStringLiteral("path"));
    describeSurroundings(arguments, language);
    describeService(arguments, language);
    addOption(arguments, QStringLiteral("at"), language.translate("Cli", "When it goes live; at once if not said."),
              QStringLiteral("instant"));
    addOption(arguments, QStringLiteral("until"), language.translate("Cli", "Until when."), QStringLiteral("instant"));
    addOption(arguments, QStringLiteral("propose"),
              language.translate("Cli", "Asks others to approve of it, with this note, and does no more."),
              QStringLiteral("note"));
    arguments.addOption(QCommandLineOption(
        QStringLiteral("prove"),
        language.translate("Cli", "Asks the service for the workspace’s baskets and compares every byte.")));
}

Exit runPublish(const Arguments& arguments, Console& console) {
    if (!saysAll(arguments, {"promotions", "key"}, console)) return Exit::Usage;
    const auto at = laterOf(arguments, "at", console);
    const auto until = at ? laterOf(arguments, "until", console) : std::nullopt;
    if (!until) return Exit::Usage;
    Task task{.wish = {*at, *until}, .proves = arguments.isSet(QStringLiteral("prove"))};
    if (arguments.isSet(QStringLiteral("propose")))
        task.proposal = arguments.value(QStringLiteral("propose")).toStdString();
    return runTask(arguments, task, console);
}

void describeRollback(Arguments& arguments, const Language& language) {
    addOption(arguments, QStringLiteral("promotions"),
              language.translate("Cli", "A workspace that has the environment."), QStringLiteral("path"));
    describeService(arguments, language);
    addOption(arguments, QStringLiteral("to"),
              language.translate("Cli", "The version to go back to; the one before if not said."),
              QStringLiteral("number"));
}

Exit runRollback(const Arguments& arguments, Console& console) {
    if (!saysAll(arguments, {"key"}, console)) return Exit::Usage;
    Task task{.isRollback = true};
    bool isNumber = true;
    if (arguments.isSet(QStringLiteral("to")))
        task.backTo = arguments.value(QStringLiteral("to")).toLongLong(&isNumber);
    if (!isNumber || task.backTo.value_or(1) < 1)
        return console.misuse(console.translate("Cli", "--to is the number of a version."));
    return runTask(arguments, task, console);
}

} // namespace offerwright::app::cli
