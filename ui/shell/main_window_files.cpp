// What the window's commands do with files: catalogues and promotions in, promotions out.
#include "app/document/edits.h"
#include "app/store/file_reader.h"
#include "app/store/promotion_folder.h"
#include "app/words/messages.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/shell/catalogue_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/promotions_place.h"
#include <QFileDialog>
#include <QSaveFile>
#include <offerwright/text/documents.h>

namespace offerwright::ui {

void MainWindow::importCatalogue() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import a catalogue"), {}, tr("Tables (*.csv *.csv.gz *.tsv)"));
    if (!path.isEmpty()) importCatalogueFrom(path);
}

void MainWindow::importCatalogueFrom(const QString& path) {
    auto* dialog = new CatalogueDialog(path, m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CatalogueDialog::imported, this, &MainWindow::takeCatalogue);
    dialog->open();
}

/// Undoing it must bring back the products that were there: if these are still being read, it waits for them.
void MainWindow::takeCatalogue(const std::shared_ptr<const Catalogue>& catalogue) {
    if (!m_document.workspace().whole) {
        connect(
            &m_document, &app::Document::changed, this, [this, catalogue] { takeCatalogue(catalogue); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    m_document.apply(
        {app::withCatalogue(m_document.now(), catalogue), tr("Import catalogue"), {}, {QStringLiteral("library"), {}}});
}

void MainWindow::importPromotions() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Import promotions from a folder"));
    if (folder.isEmpty()) return;
    const auto read = app::importPromotions(folder);
    if (!read) return tell(read.error());
    if (!read->ok()) {
        QStringList faults;
        for (const app::FileReport& report : read->reports)
            if (hasErrors(report.diagnostics))
                faults << report.file + QStringLiteral(": ") +
                              app::messageOf(report.diagnostics.front(), m_session.language());
        m_banner->clearButtons();
        m_banner->tell(Verdict::Problem,
                       tr("Nothing was imported: %n file(s) have faults.", nullptr, static_cast<int>(faults.size())),
                       faults.mid(0, 3).join(u'\n'));
        m_banner->show();
        return;
    }
    app::Snapshot next = m_document.now();
    for (const Promotion& promotion : read->promotions) next = app::withPromotion(next, promotion);
    m_document.apply({next, tr("Import promotions"), {}, {QStringLiteral("library"), {}}});
    m_place->showColumns();
}

void MainWindow::exportPromotions() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Export promotions to a folder"));
    if (folder.isEmpty()) return;
    const auto done = app::exportPromotions(m_document.workspace(), folder);
    if (!done) return tell(done.error());
    m_banner->clearButtons();
    m_banner->tell(Verdict::Met, tr("%n file(s) written.", nullptr, static_cast<int>(done->written.size())),
                   tr("%n file(s) were the same already.", nullptr, done->unchanged));
    m_banner->show();
    connect(m_banner->addButton(tr("Close")), &Button::clicked, m_banner, &QWidget::hide);
}

/// One promotion as JSON, as a draft under an id that is free. A faulty file changes nothing.
void MainWindow::importOne() {
    const QString path = QFileDialog::getOpenFileName(this, tr("JSON from a file"), {}, tr("Promotions (*.json)"));
    if (path.isEmpty()) return;
    const auto content = app::readWholeFile(path, kMaxTextBytes);
    if (!content) return tell(content.error());
    Checked<Promotion> read = parsePromotion(content->toStdString());
    if (!read.ok()) {
        const Diagnostic& first = read.diagnostics.front();
        m_banner->clearButtons();
        m_banner->tell(Verdict::Problem, tr("Nothing was imported: line %1.").arg(first.span.line),
                       app::messageOf(first, m_session.language()));
        m_banner->show();
        connect(m_banner->addButton(tr("Close")), &Button::clicked, m_banner, &QWidget::hide);
        return;
    }
    read.value.id = app::freePromotionId(m_document.workspace(), read.value.id);
    read.value.status = Status::Draft;
    const std::string id = read.value.id;
    m_document.apply({app::withPromotion(m_document.now(), std::move(read.value)),
                      tr("Import promotions"),
                      {},
                      {QStringLiteral("builder"), {id, {}, {}}}});
    m_session.open(id);
    m_place->showCards();
}

/// The open promotion in its canonical form. The file is whole or as it was.
void MainWindow::exportOne() {
    const Promotion* promotion = m_session.promotion();
    if (!promotion) return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Export as JSON"), app::fileNameOf(promotion->id),
                                                      tr("Promotions (*.json)"));
    if (path.isEmpty()) return;
    QSaveFile file(path);
    const std::string text = printPromotion(*promotion);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.write(text.data(), static_cast<qsizetype>(text.size())) >= 0 && file.commit();
    if (!written) tell({QStringLiteral("disk.error"), {path}, file.errorString()});
}

} // namespace offerwright::ui
