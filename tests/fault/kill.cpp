// Kills a process that edits a workspace, again and again, at moments of chance, and looks at the file each time: it
// must open, hold every edit that was acknowledged, and no edit in part.
//
//     fault_kill [count] [seed] [--control]
//
// With --control each edit is split over two transactions: then the harness must find an edit in part, and fail.
#include "app/store/workspace_file.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <csignal>
#include <cstdio>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace offerwright;
using namespace offerwright::app;

/// How long a child lives, from its first edit on: between the two, short and long lives alike often, so that kills
/// fall into the first commits whether the disk is fast or slow.
constexpr int kShortestLifeUs = 500;
constexpr int kDoublings = 7;

// --- edits that show when they are torn: each writes its number in every table
// -----------------------------------------

Promotion numbered(const std::string& id, std::int32_t number) {
    Promotion promotion;
    promotion.id = id;
    promotion.priority = number;
    promotion.name.set("en", std::string(static_cast<std::size_t>(1 + number % 9000), 'x'));
    promotion.who = {"who", Group{}};
    promotion.when = {"when", Group{}};
    Step step{"s1", {"s1-if", Group{}}, {}, {}};
    step.rewards.push_back({"r1", PointsFixed{Number{10}}});
    promotion.stage = Stage::Points;
    promotion.ladder.steps.push_back(std::move(step));
    return promotion;
}

std::shared_ptr<const PromotionEntry> entryOf(Promotion promotion) {
    return std::make_shared<const PromotionEntry>(
        PromotionEntry{std::make_shared<const Promotion>(std::move(promotion)), {}});
}

Snapshot numbered(std::int32_t number) {
    auto next = std::make_shared<Workspace>(Workspace::empty());
    next->name = std::to_string(number);
    next->promotions = {entryOf(numbered("left", number)), entryOf(numbered("right", number))};
    std::vector<Product> products(static_cast<std::size_t>(10 + number % 5));
    for (std::size_t i = 0; i < products.size(); ++i) {
        products[i].sku = std::to_string(i);
        products[i].price = Money{number};
    }
    next->catalogue = std::make_shared<const Catalogue>(std::move(products));
    Customer persona;
    persona.id = "anna";
    persona.points = number;
    next->personas = {std::make_shared<const Customer>(std::move(persona))};
    next->campaigns = {{"campaign", {}, Money{number}}};
    next->tryIt.persona = next->name;
    return next;
}

/// The number that everything in it carries; empty when it is torn.
std::optional<std::int32_t> numberOf(const Snapshot& found) {
    const std::int32_t number = found->promotions.empty() ? 0 : found->promotions.front()->promotion->priority;
    if (*found == *numbered(number)) return number;
    return std::nullopt;
}

// --- the child ------------------------------------------------------------------------------------------------------

/// Half of the next edit: what the control keeps on its own.
Snapshot halfOf(const Snapshot& before, const Snapshot& next) {
    auto half = std::make_shared<Workspace>(*before);
    half->promotions.front() = next->promotions.front();
    return half;
}

[[noreturn]] void editForEver(const QString& path, int acknowledge, bool isControl) {
    auto file = WorkspaceFile::open(path);
    if (!file || (*file)->access() != Access::ReadWrite) _exit(2);
    for (std::int32_t number = *numberOf((*file)->content());;) {
        if (write(acknowledge, &number, sizeof number) != sizeof number) _exit(3);
        const Snapshot next = numbered(++number);
        if (isControl && !(*file)->save(halfOf((*file)->content(), next))) _exit(4);
        if (!(*file)->save(next)) _exit(5);
    }
}

// --- the parent -----------------------------------------------------------------------------------------------------

struct Tally {
    int kills = 0;
    int insideCommit = 0;
    std::int32_t edits = 0;
};

/// Reads acknowledgements until the writer is gone; the last one.
std::int32_t lastAcknowledged(int from, std::int32_t last) {
    std::int32_t number = 0;
    while (read(from, &number, sizeof number) == sizeof number) last = number;
    return last;
}

/// Starts a child, waits for its first sign of life, lets it live a little, kills it. The last edit it acknowledged;
/// empty when it ended by itself.
std::optional<std::int32_t> runAndKill(const QString& path, int lifeUs, bool isControl) {
    int ends[2];
    if (pipe(ends) != 0) return std::nullopt;
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        editForEver(path, ends[1], isControl);
    }
    close(ends[1]);
    std::int32_t first = -1;
    const bool isAlive = read(ends[0], &first, sizeof first) == sizeof first;
    if (isAlive) usleep(static_cast<useconds_t>(lifeUs));
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    const std::int32_t last = lastAcknowledged(ends[0], first);
    close(ends[0]);
    if (!isAlive || !WIFSIGNALED(status)) {
        std::printf("the child ended by itself: status %d\n", status);
        return std::nullopt;
    }
    return last;
}

/// True when the file is as it must be after `acknowledged`: whole, and at most the one edit further that was being
/// kept.
bool isWhole(const QString& path, std::int32_t acknowledged) {
    const auto file = WorkspaceFile::open(path);
    if (!file) {
        std::printf("the file was refused: %s %s\n", qPrintable(file.error().code), qPrintable(file.error().detail));
        return false;
    }
    const auto number = numberOf((*file)->content());
    if (!number) std::printf("an edit is there in part, after edit %d\n", acknowledged);
    if (number && *number < acknowledged) std::printf("lost: edit %d, the file holds %d\n", acknowledged, *number);
    return number && (*number == acknowledged || *number == acknowledged + 1);
}

int lifeUs(std::mt19937& chance) {
    const int longest = kShortestLifeUs << (1 + chance() % kDoublings);
    return static_cast<int>(chance() % static_cast<unsigned>(longest));
}

bool killOften(const QString& path, int count, std::mt19937& chance, bool isControl, Tally& tally) {
    for (; tally.kills < count; ++tally.kills) {
        const auto acknowledged = runAndKill(path, lifeUs(chance), isControl);
        if (!acknowledged) return false;
        tally.insideCommit += QFile::exists(path + QStringLiteral("-journal")) ? 1 : 0;
        tally.edits = *acknowledged;
        if (!isWhole(path, *acknowledged)) return false;
    }
    return true;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool isControl = arguments.removeAll(QStringLiteral("--control")) > 0;
    const int count = arguments.isEmpty() ? 1000 : arguments[0].toInt();
    const unsigned seed = arguments.size() < 2 ? std::random_device{}() : arguments[1].toUInt();
    std::printf("%d kills, seed %u%s\n", count, seed, isControl ? ", control" : "");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("workspace.offerwright"));
    if (const auto made = WorkspaceFile::create(path, *numbered(0)); !made) {
        std::printf("cannot begin: %s %s\n", qPrintable(made.error().code),
                    qPrintable(made.error().arguments.join(u' ')));
        return 2;
    }
    std::mt19937 chance(seed);
    Tally tally;
    QElapsedTimer timer;
    timer.start();
    const bool isGood = killOften(path, count, chance, isControl, tally);
    std::printf("%s: %d kills, %d of them inside a commit, %d edits, %lld ms\n", isGood ? "passed" : "FAILED",
                tally.kills, tally.insideCommit, tally.edits, static_cast<long long>(timer.elapsed()));
    return isGood ? 0 : 1;
}
