#include "app/words/receipt.h"
#include "ui/common/theme.h"
#include "ui/shell/main_window.h"
#include "ui/shell/studio.h"
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QTimer>
#include <cstdio>

using namespace offerwright;

namespace {

struct Wishes {
    QString file;
    QString screenshot;
    QString language;
    QString size;
    bool sample = false;
    bool receipt = false;
    bool dark = false;
    bool measure = false;
};

/// Tells how long the start took: from the first line of main to the first paint, to a window that takes keys, and to
/// one that has answered and is idle. Then ends the program.
class StartWatch : public QObject {
public:
    StartWatch() { m_timer.start(); }
    void begin(ui::Studio& studio) {
        qApp->installEventFilter(this);
        connect(&studio.session()->preview(), &app::LivePreview::answered, this, [this] {
            m_isAnswered = true;
            finishWhenIdle();
        });
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint && m_paintedMs < 0) {
            m_paintedMs = m_timer.elapsed();
            QTimer::singleShot(0, this, [this] { m_interactiveMs = m_timer.elapsed(); });
            finishWhenIdle();
        }
        return false;
    }

private:
    void finishWhenIdle() {
        if (!m_isAnswered || m_paintedMs < 0) return;
        QTimer::singleShot(0, this, [this] {
            std::printf("first paint %lld ms, interactive %lld ms, answered and idle %lld ms\n",
                        static_cast<long long>(m_paintedMs), static_cast<long long>(m_interactiveMs),
                        static_cast<long long>(m_timer.elapsed()));
            QCoreApplication::exit(0);
        });
    }
    QElapsedTimer m_timer;
    qint64 m_paintedMs = -1;
    qint64 m_interactiveMs = -1;
    bool m_isAnswered = false;
};

Wishes wishesOf(const QCoreApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Build promotions, try them on baskets, see why."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("workspace"),
                                 QCoreApplication::translate("main", "A workspace file to open."));
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    QCoreApplication::translate("main", "Open the sample shop."));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"),
                                        QCoreApplication::translate("main", "Write a picture of the window and end."),
                                        QStringLiteral("png"));
    const QCommandLineOption receipt(QStringLiteral("receipt"),
                                     QCoreApplication::translate("main", "Print the receipt of the tried basket."));
    const QCommandLineOption language(QStringLiteral("language"), QCoreApplication::translate("main", "en or fr."),
                                      QStringLiteral("code"));
    const QCommandLineOption dark(QStringLiteral("dark"), QCoreApplication::translate("main", "Dark theme."));
    const QCommandLineOption size(QStringLiteral("size"),
                                  QCoreApplication::translate("main", "Size of the window, such as 1440x900."),
                                  QStringLiteral("WxH"));
    QCommandLineOption measure(QStringLiteral("measure"));
    measure.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({measure, sample, screenshot, receipt, language, dark, size});
    parser.process(application);
    return {parser.positionalArguments().value(0),
            parser.value(screenshot),
            parser.value(language),
            parser.value(size),
            parser.isSet(sample),
            parser.isSet(receipt),
            parser.isSet(dark),
            parser.isSet(measure)};
}

QString preferredLanguage(const Wishes& wishes) {
    if (!wishes.language.isEmpty()) return wishes.language;
    const QString system = QLocale().language() == QLocale::French ? QStringLiteral("fr") : QStringLiteral("en");
    return QSettings().value(QStringLiteral("language"), system).toString();
}

/// Prints and draws what was asked for once the preview is explained, then ends the program.
void renderAndEnd(ui::Studio& studio, const Wishes& wishes) {
    const auto render = [&studio, wishes](const app::PreviewAnswer& answer) {
        if (!answer->explained) return;
        if (wishes.receipt && answer->result) {
            const auto rows =
                app::receiptOf(*answer->result, answer->basket, *answer->set, studio.session()->language());
            std::fputs(qPrintable(app::receiptText(rows)), stdout);
        }
        // Once more through the event loop, so that every view has taken the answer.
        QTimer::singleShot(250, studio.window(), [&studio, wishes] {
            const bool written = wishes.screenshot.isEmpty() || studio.window()->grab().save(wishes.screenshot);
            QCoreApplication::exit(written ? 0 : 1);
        });
    };
    QObject::connect(&studio.session()->preview(), &app::LivePreview::answered, studio.window(), render);
}

void open(ui::Studio& studio, const Wishes& wishes) {
    if (!wishes.file.isEmpty()) return studio.openFile(wishes.file);
    const QString last = QSettings().value(QStringLiteral("recent")).toStringList().value(0);
    if (wishes.sample)
        studio.openSample();
    else if (!last.isEmpty() && QFile::exists(last))
        studio.openFile(last);
    else
        studio.showFirstStart();
}

} // namespace

int main(int argc, char** argv) {
    StartWatch watch;
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Offerwright"));
    QCoreApplication::setApplicationName(QStringLiteral("Offerwright Studio"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OFFERWRIGHT_VERSION));
    const Wishes wishes = wishesOf(application);
    ui::Look::instance().apply(wishes.dark);
    app::KeychainSecrets secrets;
    ui::Studio studio(secrets);
    const QString language = preferredLanguage(wishes);
    studio.setLanguage(language);
    const bool renders = !wishes.screenshot.isEmpty() || wishes.receipt;
    if (renders && wishes.file.isEmpty()) {
        if (!studio.openSampleInMemory(language)) return 1;
    } else {
        open(studio, wishes);
    }
    if (studio.window() && wishes.size.contains(u'x'))
        studio.window()->resize(wishes.size.section(u'x', 0, 0).toInt(), wishes.size.section(u'x', 1, 1).toInt());
    if (renders && studio.window()) renderAndEnd(studio, wishes);
    if (wishes.measure && studio.window()) watch.begin(studio);
    return QApplication::exec();
}
