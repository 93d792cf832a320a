// The studio on a shop as large as a retailer's: opening it, a key in each search, an edit, and memory.
//   bench_studio_size FILE      FILE is made by large_workspace; the edits change it, and change it back
#include "app/document/edits.h"
#include "tests/support/paint_watch.h"
#include "ui/basket/receipt_view.h"
#include "ui/builder/ladder/ladder_view.h"
#include "ui/builder/picker/product_picker.h"
#include "ui/common/choice_list.h"
#include "ui/common/fields.h"
#include "ui/common/theme.h"
#include "ui/library/library_view.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/promotions_place.h"
#include "ui/shell/studio.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollArea>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <cmath>
#include <cstdio>
#include <offerwright/model/nodes.h>

namespace {

using namespace offerwright;
using tests::PaintWatch;

constexpr int kPatienceMs = 60'000;
constexpr int kEdits = 100;

double millisecondsOf(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

class Figures {
public:
    void add(double milliseconds) { m_milliseconds.push_back(milliseconds); }
    void print(const char* what) {
        if (m_milliseconds.empty()) return;
        std::printf("%-44s p50 %8.2f ms   p99 %8.2f ms   most %8.2f ms\n", what, at(0.50), at(0.99), at(1.0));
    }

private:
    double at(double share) {
        std::ranges::sort(m_milliseconds);
        const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(m_milliseconds.size())));
        return m_milliseconds[std::clamp<std::size_t>(rank, 1, m_milliseconds.size()) - 1];
    }
    std::vector<double> m_milliseconds;
};

bool processUntil(const std::function<bool()>& done) {
    QElapsedTimer patience;
    patience.start();
    QTimer wake;
    wake.start(100);
    while (!done() && patience.elapsed() < kPatienceMs) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return done();
}

/// The longest time that the window's thread did not answer, until `done`.
double longestSilence(const std::function<bool()>& done) {
    double longest = 0;
    QElapsedTimer patience;
    patience.start();
    while (!done() && patience.elapsed() < kPatienceMs) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        longest = std::max(longest, millisecondsOf(turn));
    }
    return longest;
}

/// Letter by letter into a field, each until what it finds is painted.
void typeInto(QLineEdit& field, QWidget& shown, const std::function<bool()>& found, Figures& keys) {
    for (const char* word : {"beurre doux 1", "marque 17", "lessive", "100"}) {
        const QString text = QString::fromUtf8(word);
        for (qsizetype length = 1; length <= text.size(); ++length) {
            PaintWatch watch(shown);
            QElapsedTimer timer;
            timer.start();
            field.setText(text.left(length));
            processUntil([&] { return watch.painted && found(); });
            keys.add(millisecondsOf(timer));
        }
    }
    field.setText({});
    QCoreApplication::processEvents();
}

class Bench {
public:
    explicit Bench(const QString& path)
        : m_path(path) {}

    int run() {
        open();
        if (!m_studio.window()) return 1;
        searchLibrary();
        searchPalette();
        searchPicker();
        edit();
        printMemory();
        return 0;
    }

private:
    void open() {
        QElapsedTimer timer;
        timer.start();
        m_studio.openFile(m_path);
        if (!m_studio.window()) return;
        PaintWatch watch(*m_studio.window());
        processUntil([&] { return watch.painted; });
        std::printf("%-44s %8.0f ms\n", "opened to first paint", millisecondsOf(timer));
        QCoreApplication::processEvents();
        std::printf("%-44s %8.0f ms\n", "opened to taking keys", millisecondsOf(timer));
        double silence = longestSilence([&] { return session().workspace().whole; });
        std::printf("%-44s %8.0f ms, longest silence %.0f ms\n", "products and baskets are there",
                    millisecondsOf(timer), silence);
        silence = longestSilence([&] { return answered() && session().search().isReady(); });
        std::printf("%-44s %8.0f ms, longest silence %.0f ms\n", "first receipt, searches prepared",
                    millisecondsOf(timer), silence);
        silence = longestSilence(
            [&] { return m_studio.window()->problems().byId().size() == session().workspace().promotions.size(); });
        std::printf("%-44s %8.0f ms, longest silence %.0f ms\n", "all promotions checked", millisecondsOf(timer),
                    silence);
        printMemory();
    }

    /// Searches are measured when nothing else is at work.
    void settle() {
        processUntil([&] { return answered() && session().preview().latest()->explained; });
        QCoreApplication::processEvents();
    }

    void searchLibrary() {
        settle();
        auto& library = m_studio.window()->place().library();
        Figures keys;
        typeInto(
            *library.findChild<ui::TextField*>(), *library.findChild<QListView*>(), [] { return true; }, keys);
        keys.print("a key in the library's search, painted");
    }

    void searchPalette() {
        QElapsedTimer timer;
        timer.start();
        m_studio.window()->openPalette();
        std::printf("%-44s %8.0f ms\n", "the palette opens", millisecondsOf(timer));
        auto* palette = m_studio.window()->findChild<ui::CommandPalette*>();
        auto* list = palette->findChild<ui::ChoiceList*>();
        Figures keys;
        typeInto(
            *list->field(), *palette, [] { return true; }, keys);
        keys.print("a key in the palette, painted");
        palette->hide();
    }

    void searchPicker() {
        const Address place = selectionPlace();
        settle();
        ui::Desk desk(session());
        ui::PickerWorker worker;
        ui::ProductPicker picker(desk, place, worker);
        int answers = 0;
        int whole = 0;
        QObject::connect(&worker, &ui::PickerWorker::answered, &picker,
                         [&](const std::shared_ptr<const ui::PickerAnswer>& answer) {
                             ++answers;
                             whole += answer->whole ? 1 : 0;
                         });
        picker.show();
        processUntil([&] { return whole > 0; });
        auto* field = picker.findChild<ui::TextField*>();
        for (int* counted : {&answers, &whole}) {
            int seen = *counted;
            Figures keys;
            const auto found = [&] { return std::exchange(seen, *counted) != *counted; };
            typeInto(*field, picker, found, keys);
            keys.print(counted == &answers ? "a key in the picker, first rows painted" : "a key in the picker, all");
        }
    }

    Address selectionPlace() const {
        for (const auto& entry : session().workspace().promotions)
            if (entry->promotion->id.starts_with("tiers-")) {
                m_studio.session()->open(entry->promotion->id);
                return {entry->promotion->id, entry->promotion->ladder.measure->id, "in"};
            }
        return {};
    }

    /// Below a long basket it may be out of sight, and is not painted. What an answer shows moves it.
    void showReceipt() {
        auto* receipt = m_studio.window()->findChild<ui::ReceiptView*>();
        for (QWidget* around = receipt->parentWidget(); around; around = around->parentWidget())
            if (auto* scroll = qobject_cast<QScrollArea*>(around)) scroll->ensureWidgetVisible(receipt, 0, 400);
        QCoreApplication::processEvents();
    }

    void edit() {
        settle();
        auto& window = *m_studio.window();
        auto* ladder = window.findChild<ui::LadderView*>();
        PaintWatch receipt(*window.findChild<ui::ReceiptView*>());
        QObject::connect(&session().preview(), &app::LivePreview::answered, &receipt, [&] { receipt.painted = false; });
        app::Document& document = session().document();
        const Address threshold{session().openPromotion(), "t2", "from"};
        const std::int64_t start = numberAt(*session().promotion(), threshold)->number.value;
        Figures applied;
        Figures painted;
        Figures answers;
        Figures adjudicated;
        Figures receipts;
        for (int i = 0; i < kEdits; ++i) {
            showReceipt();
            PaintWatch cards(*ladder);
            QElapsedTimer timer;
            timer.start();
            const auto change = [&](Promotion& promotion) {
                promotion = *withNumber(promotion, threshold, Number{i % 2 == 0 ? start + 1000 : start});
            };
            document.apply({app::withChange(document.now(), session().openPromotion(), change),
                            QStringLiteral("Change threshold"),
                            {},
                            {}});
            applied.add(millisecondsOf(timer));
            processUntil([&] { return cards.painted; });
            painted.add(millisecondsOf(timer));
            processUntil([&] { return answered(); });
            answers.add(millisecondsOf(timer));
            adjudicated.add(static_cast<double>(session().preview().latest()->microseconds) / 1000.0);
            if (!processUntil([&] { return receipt.painted; })) {
                std::puts("the receipt is not painted");
                break;
            }
            receipts.add(millisecondsOf(timer));
        }
        applied.print("an edit is applied, views have taken it");
        painted.print("an edit to painted cards");
        answers.print("an edit to its answer, views have taken it");
        adjudicated.print("of that, adjudicating with its trace");
        receipts.print("an edit to the painted receipt");
    }

    bool answered() const {
        const auto& answer = session().preview().latest();
        return answer && answer->workspace == session().document().now();
    }
    app::Session& session() const { return *m_studio.session(); }

    static void printMemory() {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly)) return;
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM") || line.startsWith("VmRSS")) std::printf("%s\n", line.constData());
        std::fflush(stdout);
    }

    QString m_path;
    app::MemorySecrets m_secrets;
    ui::Studio m_studio{m_secrets};
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("bench_studio_size FILE\n", stderr);
        return 2;
    }
    const QTemporaryDir settings;
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    ui::Look::instance().apply(false);
    return Bench(QString::fromLocal8Bit(argv[1])).run();
}
