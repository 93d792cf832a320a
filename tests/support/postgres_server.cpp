#include "tests/support/postgres_server.h"
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QThread>
#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace offerwright::tests {
namespace {

constexpr int kAnswerMs = 60'000;

/// Debian keeps each version's programs apart.
QString program(const QString& name) {
    const QDir versions("/usr/lib/postgresql");
    QStringList folders;
    for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        folders.append(versions.filePath(version + "/bin"));
    const QString found = QStandardPaths::findExecutable(name, folders);
    return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
}

/// The server refuses to run as root; then it runs as the user that its package made.
const passwd* otherUser() { return getuid() == 0 ? getpwnam("postgres") : nullptr; }

/// It ends with the program that started it, however that ends.
void prepare(QProcess& process) {
    const passwd* user = otherUser();
    process.setWorkingDirectory("/");
    process.setChildProcessModifier(
        [isOther = user != nullptr, uid = user ? user->pw_uid : 0, gid = user ? user->pw_gid : 0] {
            if (isOther && (setgroups(0, nullptr) != 0 || setgid(gid) != 0 || setuid(uid) != 0)) _exit(126);
            prctl(PR_SET_PDEATHSIG, SIGKILL);
        });
}

/// What the system says of a process after its name, which stands in brackets and may hold anything: state, parent...
QByteArrayList statOf(const QString& process) {
    QFile file("/proc/" + process + "/stat");
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray stat = file.readAll();
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ');
}

QList<pid_t> childrenOf(pid_t parent) {
    QList<pid_t> children;
    for (const QString& process : QDir("/proc").entryList(QDir::Dirs))
        if (process[0].isDigit() && statOf(process).value(1).toInt() == parent) children.append(process.toInt());
    return children;
}

/// Gone, but for its parent's asking what became of it: then it holds nothing any more.
bool isGone(pid_t process) {
    const QByteArray state = statOf(QString::number(process)).value(0, "Z");
    return state == "Z" || state == "X";
}

} // namespace

PostgresServer& PostgresServer::ofThisRun() {
    static PostgresServer server;
    return server;
}

PostgresServer::PostgresServer() {
    if (const passwd* user = otherUser())
        if (chown(m_folder.path().toUtf8().constData(), user->pw_uid, user->pw_gid) != 0)
            qFatal("the server's folder cannot be given to its user");
    run("initdb", {"-D", at("data"), "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync"});
    start();
    administer("postgres", "CREATE ROLE books LOGIN");
    administer("postgres", "CREATE ROLE service LOGIN");
}

PostgresServer::~PostgresServer() { kill(); }

void PostgresServer::run(const QString& name, const QStringList& arguments) const {
    QProcess process;
    prepare(process);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program(name), arguments);
    if (!process.waitForFinished(kAnswerMs) || process.exitCode() != 0)
        qFatal("%s: %s %s", qPrintable(name), qPrintable(process.errorString()), process.readAll().constData());
}

void PostgresServer::administer(const std::string& database, const std::string& sql) {
    run("psql", {"-X", "-q", "-h", m_folder.path(), "-U", "postgres", "-d", QString::fromStdString(database), "-v",
                 "ON_ERROR_STOP=1", "-c", QString::fromStdString(sql)});
}

std::string PostgresServer::makeDatabase(const std::string& name) {
    administer("postgres", "CREATE DATABASE " + name + " OWNER books");
    administer(name, "ALTER SCHEMA public OWNER TO books");
    administer(name,
               "ALTER DEFAULT PRIVILEGES FOR ROLE books GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO service");
    return name;
}

std::string PostgresServer::where(const std::string& database, Role role) const {
    return "host=" + m_folder.path().toStdString() + " dbname=" + database +
           " user=" + (role == Role::Owner ? "books" : "service");
}

void PostgresServer::start() {
    m_process = std::make_unique<QProcess>();
    prepare(*m_process);
    m_process->setStandardErrorFile(at("log"), QIODevice::Append);
    m_process->start(program("postgres"),
                     {"-D", at("data"), "-k", m_folder.path(), "-c", "listen_addresses=", "-c", "max_connections=200"});
    for (const QDeadlineTimer end(kAnswerMs); !answers();) {
        if (!m_process->waitForFinished(20) && !end.hasExpired()) continue;
        QFile log(at("log"));
        std::ignore = log.open(QIODevice::ReadOnly);
        qFatal("PostgreSQL does not start: %s", log.readAll().right(2'000).constData());
    }
}

bool PostgresServer::answers() const {
    return QProcess::execute(program("pg_isready"), {"-q", "-h", m_folder.path()}) == 0;
}

void PostgresServer::signal(int number) const {
    const auto server = static_cast<pid_t>(m_process->processId());
    const QList<pid_t> children = childrenOf(server);
    ::kill(server, number);
    for (const pid_t child : children) ::kill(child, number);
}

void PostgresServer::kill() {
    // Stopped first, it makes no more children meanwhile.
    ::kill(static_cast<pid_t>(m_process->processId()), SIGSTOP);
    const QList<pid_t> children = childrenOf(static_cast<pid_t>(m_process->processId()));
    signal(SIGKILL);
    m_process->waitForFinished(kAnswerMs);
    for (const pid_t child : children)
        while (!isGone(child)) QThread::msleep(1);
}

void PostgresServer::hold() { signal(SIGSTOP); }

void PostgresServer::goOn() { signal(SIGCONT); }

} // namespace offerwright::tests
