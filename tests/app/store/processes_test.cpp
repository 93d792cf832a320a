// What other processes, and a system that refuses to write, do to a workspace. POSIX only: children are forked.
#include "tests/app/store/samples.h"
#include "tests/support/test_main.h"
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace offerwright::app {
namespace {

using namespace tests;

constexpr int kRefusedKindly = 0;

/// Runs `body` in a child and gives its exit code; -1 when it crashed.
template <typename Body> int inChild(const Body& body) {
    const pid_t child = fork();
    if (child == 0) _exit(body());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// From here on no file of this process grows past `bytes`: writing fails as on a full disk.
void limitFiles(qint64 bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
    setrlimit(RLIMIT_FSIZE, &limit);
}

Snapshot grown() {
    auto next = std::make_shared<Workspace>(grocer());
    std::vector<Product> products = next->catalogue->products();
    for (int i = 0; i < 5000; ++i)
        products.push_back({.sku = "grown-" + std::to_string(i), .name = std::string(100, 'x')});
    next->catalogue = std::make_shared<const Catalogue>(std::move(products));
    return next;
}

} // namespace

class OtherProcesses : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void ofManyWhoOpenAtOnceOneWrites();
    void aSaveThatCannotBeWrittenChangesNothing();
    void afterAFailureTheNextSaveStillWorks();
    void aFileThatCannotBeMadeLeavesNothing();

private:
    QString path() const { return m_folder->filePath("workspace.offerwright"); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void OtherProcesses::ofManyWhoOpenAtOnceOneWrites() {
    WorkspaceFile::create(path(), grocer());
    for (int round = 0; round < 20; ++round) {
        int ends[2];
        QCOMPARE(pipe(ends), 0);
        std::vector<pid_t> children;
        for (int n = 0; n < 6; ++n) {
            children.push_back(fork());
            if (children.back() != 0) continue;
            const auto file = WorkspaceFile::open(path());
            const char said = !file ? 'x' : (*file)->access() == Access::ReadWrite ? 'w' : 'r';
            // Every child holds what it has until all have said theirs.
            if (write(ends[1], &said, 1) == 1) pause();
            _exit(0);
        }
        QByteArray answers(6, '\0');
        for (char& answer : answers) QCOMPARE(read(ends[0], &answer, 1), 1);
        for (const pid_t child : children) kill(child, SIGKILL);
        for (const pid_t child : children) waitpid(child, nullptr, 0);
        close(ends[0]);
        close(ends[1]);
        QCOMPARE(answers.count('w'), 1);
        QCOMPARE(answers.count('r'), 5);
    }
}

void OtherProcesses::aSaveThatCannotBeWrittenChangesNothing() {
    WorkspaceFile::create(path(), grocer());
    const qint64 size = QFile(path()).size();
    const int code = inChild([&] {
        auto file = WorkspaceFile::open(path());
        limitFiles(size);
        const auto saved = (*file)->save(grown());
        if (saved) return 1;
        if (!saved.error().code.startsWith("disk.")) return 2;
        return *(*file)->content() == grocer() ? kRefusedKindly : 3;
    });
    QCOMPARE(code, kRefusedKindly);
    const auto file = WorkspaceFile::open(path());
    QVERIFY(*(*file)->content() == grocer());
    QCOMPARE(QFile(path()).size(), size);
}

void OtherProcesses::afterAFailureTheNextSaveStillWorks() {
    WorkspaceFile::create(path(), grocer());
    const qint64 size = QFile(path()).size();
    const int code = inChild([&] {
        auto file = WorkspaceFile::open(path());
        limitFiles(size);
        if ((*file)->save(grown())) return 1;
        auto next = std::make_shared<Workspace>(grocer());
        next->name = "After the failure";
        return (*file)->save(next) ? 0 : 2;
    });
    QCOMPARE(code, 0);
    QCOMPARE((*WorkspaceFile::open(path()))->content()->name, std::string("After the failure"));
}

void OtherProcesses::aFileThatCannotBeMadeLeavesNothing() {
    const int code = inChild([&] {
        limitFiles(8192);
        const auto file = WorkspaceFile::create(path(), grocer());
        return !file && file.error().code.startsWith("disk.") ? kRefusedKindly : 1;
    });
    QCOMPARE(code, kRefusedKindly);
    QVERIFY(!QFile::exists(path()));
    QVERIFY(!QFile::exists(path() + ".new"));
    QVERIFY(WorkspaceFile::create(path(), grocer()).has_value());
}

OFFERWRIGHT_TEST(OtherProcesses)

} // namespace offerwright::app

#include "processes_test.moc"
#endif
