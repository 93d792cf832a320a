/// \file The studio: one workspace at a time in one window, the language of the interface, what was opened lately.
#pragma once
#include "app/models/session.h"
#include "app/publish/secrets.h"
#include "ui/common/undo_filter.h"
#include <QObject>
#include <QTranslator>
#include <memory>

namespace offerwright::ui {

class FirstStart;
class MainWindow;

class Studio : public QObject {
    Q_OBJECT
public:
    /// The secrets outlive it.
    explicit Studio(app::Secrets& secrets, QObject* parent = nullptr);
    ~Studio() override;

    void setLanguage(const QString& code);
    /// The sample in memory only: for pictures and demonstrations that leave nothing behind.
    bool openSampleInMemory(const QString& languageCode);
    /// The sample as a file of this user, made the first time.
    void openSample();
    void openFile(const QString& path);
    void showFirstStart();
    MainWindow* window() const { return m_window.get(); }
    app::Session* session() const { return m_session.get(); }

private:
    void show(std::unique_ptr<app::Document> document, const std::string& promotion);
    void closeWorkspace();
    void newWorkspace();
    void chooseFile();
    void createFile(const QString& path, const app::Workspace& content);
    void fail(const app::Failure& failure);
    void remember(const QString& path);

    app::Secrets& m_secrets;
    QTranslator m_words;
    QTranslator m_qtWords;
    QTranslator m_editorWords;
    QString m_language = QStringLiteral("en");
    std::unique_ptr<UndoFilter> m_undoFilter;
    std::unique_ptr<app::Document> m_document;
    std::unique_ptr<app::LivePreview> m_preview;
    std::unique_ptr<app::Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<FirstStart> m_firstStart;
};

} // namespace offerwright::ui
