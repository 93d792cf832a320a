/// \file Importing a catalogue: what each column becomes, with a preview, then what was taken and which rows were not.
#pragma once
#include "app/models/session.h"
#include "app/store/catalogue_import.h"
#include <QComboBox>
#include <QDialog>
#include <QFuture>
#include <atomic>

class QLabel;
class QProgressBar;
class QTableWidget;

namespace offerwright::ui {

class Banner;
class Button;

class CatalogueDialog : public QDialog {
    Q_OBJECT
public:
    CatalogueDialog(const QString& path, app::Session& session, QWidget* parent = nullptr);
    ~CatalogueDialog() override;

signals:
    /// The person took what was read.
    void imported(const std::shared_ptr<const offerwright::Catalogue>& catalogue);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* buildMapping();
    void showPreview();
    void showFailure(const app::Failure& failure);
    app::CatalogueMapping mapping() const;
    void readFile();
    void showReport();
    void take();

    QString m_path;
    app::Session& m_session;
    app::CsvPreview m_preview;
    std::vector<QComboBox*> m_roles;
    QComboBox* m_format = nullptr;
    QComboBox* m_separator = nullptr;
    QLabel* m_heading;
    QTableWidget* m_table;
    Banner* m_banner;
    QProgressBar* m_progress;
    Button* m_go;
    Button* m_cancel;
    class QThread* m_reader = nullptr;
    std::atomic<bool> m_stop = false;
    std::expected<app::CatalogueImport, app::Failure> m_result;
    bool m_read = false;
};

} // namespace offerwright::ui
