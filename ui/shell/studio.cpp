#include "ui/shell/studio.h"
#include "app/store/sample.h"
#include "app/words/messages.h"
#include "ui/shell/first_start.h"
#include "ui/shell/main_window.h"
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace offerwright::ui {
namespace {

constexpr int kRecent = 6;

QString sampleFile() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + QStringLiteral("/Halle Mirabelle.offerwright");
}

QStringList recentFiles() {
    QStringList there;
    for (const QString& path : QSettings().value(QStringLiteral("recent")).toStringList())
        if (QFileInfo::exists(path)) there << path;
    return there;
}

/// What is shown first: `wish` when it is there, as it is in the sample; else the first.
std::string firstPromotion(const app::Workspace& workspace, const std::string& wish) {
    if (workspace.promotion(wish)) return wish;
    return workspace.promotions.empty() ? std::string() : workspace.promotions.front()->promotion->id;
}

} // namespace

Studio::Studio(app::Secrets& secrets, QObject* parent)
    : QObject(parent)
    , m_secrets(secrets) {
    m_undoFilter = std::make_unique<UndoFilter>(
        [this] {
            if (m_document) m_document->undo();
        },
        [this] {
            if (m_document) m_document->redo();
        });
    qApp->installEventFilter(m_undoFilter.get());
}

Studio::~Studio() { closeWorkspace(); }

void Studio::setLanguage(const QString& code) {
    m_language = code == u"fr" ? QStringLiteral("fr") : QStringLiteral("en");
    QSettings().setValue(QStringLiteral("language"), m_language);
    QApplication::removeTranslator(&m_words);
    QApplication::removeTranslator(&m_qtWords);
    QApplication::removeTranslator(&m_editorWords);
    if (m_words.load(QStringLiteral(":/i18n/offerwright_%1.qm").arg(m_language)))
        QApplication::installTranslator(&m_words);
    if (m_language == u"fr" && m_qtWords.load(QStringLiteral(":/i18n/qtbase_fr.qm")))
        QApplication::installTranslator(&m_qtWords);
    if (m_language == u"fr" && m_editorWords.load(QStringLiteral(":/i18n/qscintilla_fr.qm")))
        QApplication::installTranslator(&m_editorWords);
    // After the words, so that who listens to the session finds them; and before the event that tells widgets to
    // retranslate, which is on its way: they then ask a session that already speaks the new language.
    if (m_session) m_session->setLanguage(m_language);
}

bool Studio::openSampleInMemory(const QString& languageCode) {
    auto sample = app::sampleWorkspace();
    if (!sample) {
        fail(sample.error());
        return false;
    }
    m_language = languageCode;
    auto document = std::make_unique<app::Document>(std::make_shared<const app::Workspace>(std::move(*sample)));
    show(std::move(document), app::kSampleOpening);
    return true;
}

void Studio::openSample() {
    const QString path = sampleFile();
    if (QFileInfo::exists(path)) return openFile(path);
    const auto sample = app::sampleWorkspace();
    if (!sample) return fail(sample.error());
    createFile(path, *sample);
}

void Studio::createFile(const QString& path, const app::Workspace& content) {
    auto file = app::WorkspaceFile::create(path, content);
    if (!file) return fail(file.error());
    remember(path);
    const std::string first = firstPromotion(content, app::kSampleOpening);
    show(std::make_unique<app::Document>(std::move(*file)), first);
}

void Studio::openFile(const QString& path) {
    auto file = app::WorkspaceFile::open(path, app::Access::ReadWrite, app::Opening::FirstThings);
    if (!file) return fail(file.error());
    remember(path);
    const app::ReadOnlyCause cause = (*file)->readOnlyCause();
    const std::string first = firstPromotion(*(*file)->content(), app::kSampleOpening);
    show(std::make_unique<app::Document>(std::move(*file)), first);
    if (cause == app::ReadOnlyCause::InUse) m_window->tell({QStringLiteral("file.inUse"), {path}, {}});
    if (cause == app::ReadOnlyCause::Newer) m_window->tell({QStringLiteral("file.newer"), {path}, {}});
    if (cause == app::ReadOnlyCause::NoPermission) m_window->tell({QStringLiteral("file.readOnly"), {path}, {}});
}

void Studio::show(std::unique_ptr<app::Document> document, const std::string& promotion) {
    closeWorkspace();
    m_document = std::move(document);
    m_preview = std::make_unique<app::LivePreview>();
    m_session = std::make_unique<app::Session>(*m_document, *m_preview);
    m_session->setLanguage(m_language);
    setLanguage(m_language);
    m_window = std::make_unique<MainWindow>(*m_document, *m_session, m_secrets, QDate::currentDate());
    m_window->setWindowTitle(QString::fromStdString(m_document->workspace().name) + QStringLiteral(" — Offerwright"));
    // Queued: it closes what it comes from.
    connect(
        m_document.get(), &app::Document::unreadable, this,
        [this](const app::Failure& failure) {
            closeWorkspace();
            fail(failure);
        },
        Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::languageWanted, this, &Studio::setLanguage);
    // Queued: these close the window whose menu they come from.
    connect(m_window.get(), &MainWindow::newWorkspaceWanted, this, &Studio::newWorkspace, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::openWorkspaceWanted, this, &Studio::chooseFile, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::sampleWanted, this, &Studio::openSample, Qt::QueuedConnection);
    m_session->open(promotion);
    if (m_firstStart) m_firstStart->hide();
    m_window->show();
}

void Studio::closeWorkspace() {
    m_window.reset();
    m_session.reset();
    m_preview.reset();
    m_document.reset();
}

void Studio::showFirstStart() {
    setLanguage(m_language);
    m_firstStart = std::make_unique<FirstStart>(recentFiles(), m_language);
    connect(m_firstStart.get(), &FirstStart::sampleWanted, this, &Studio::openSample);
    connect(m_firstStart.get(), &FirstStart::newWanted, this, &Studio::newWorkspace);
    connect(m_firstStart.get(), &FirstStart::openWanted, this, &Studio::chooseFile);
    connect(m_firstStart.get(), &FirstStart::recentWanted, this, &Studio::openFile);
    connect(m_firstStart.get(), &FirstStart::languageWanted, this, &Studio::setLanguage);
    m_firstStart->show();
}

void Studio::newWorkspace() {
    QString path = QFileDialog::getSaveFileName(nullptr, tr("New workspace"),
                                                QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                                tr("Workspaces (*.offerwright)"));
    if (path.isEmpty()) return;
    if (!path.endsWith(u".offerwright")) path += QStringLiteral(".offerwright");
    app::Workspace content = app::Workspace::empty();
    content.name = QFileInfo(path).completeBaseName().toStdString();
    createFile(path, content);
}

void Studio::chooseFile() {
    const QString path = QFileDialog::getOpenFileName(
        nullptr, tr("Open a workspace"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Workspaces (*.offerwright)"));
    if (!path.isEmpty()) openFile(path);
}

void Studio::fail(const app::Failure& failure) {
    if (m_window) return m_window->tell(failure);
    if (!m_firstStart || !m_firstStart->isVisible()) showFirstStart();
    m_firstStart->tell(app::messageOf(failure, app::Language::of(m_language)), failure.detail);
}

void Studio::remember(const QString& path) {
    QStringList recent = recentFiles();
    recent.removeAll(path);
    recent.prepend(path);
    QSettings().setValue(QStringLiteral("recent"), recent.mid(0, kRecent));
}

} // namespace offerwright::ui
