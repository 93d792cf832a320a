#include "app/store/promotion_folder.h"
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>
#include <algorithm>
#include <map>
#include <offerwright/text/documents.h>

namespace offerwright::app {
namespace {

const QString kEnding = QStringLiteral(".json");

std::unexpected<Failure> failed(const char* code, const QString& path, const QString& detail = {}) {
    return std::unexpected(Failure{QString::fromLatin1(code), {path}, detail});
}

std::expected<QByteArray, Failure> contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return failed("file.noPermission", path, file.errorString());
    // One byte more than may stand there is enough to be told that it is too much.
    QByteArray content = file.read(static_cast<qint64>(kMaxTextBytes) + 1);
    if (file.error() != QFileDevice::NoError) return failed("disk.error", path, file.errorString());
    return content;
}

/// True when the file had to be written.
std::expected<bool, Failure> writeIfChanged(const QString& path, const QByteArray& content) {
    if (QFile::exists(path)) {
        const auto old = contentOf(path);
        if (old && *old == content) return false;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return failed("file.noPermission", path, file.errorString());
    const bool isWritten = file.write(content) == content.size() && file.commit();
    if (!isWritten)
        return failed(file.error() == QFileDevice::ResourceError ? "disk.full" : "disk.error", path,
                      file.errorString());
    return true;
}

/// Names must differ by more than case: in those that do not, letters are written as %XX until they do.
QString freeName(const std::string& id, QSet<QString>& taken) {
    QString name = fileNameOf(id);
    for (qsizetype at = 0; taken.contains(name.toLower()) && name[at] != u'.'; ++at) {
        if (!name[at].isLetter()) continue;
        name.replace(at, 1, QString::asprintf("%%%02X", name[at].unicode()));
        at += 2;
    }
    taken.insert(name.toLower());
    return name;
}

Diagnostic note(const char* code, Severity severity, const std::string& id, std::vector<std::string> arguments) {
    return {code, severity, {id, {}, {}}, {}, {}, std::move(arguments), {}};
}

/// Reads the files of one folder, one after the other.
class FolderReader {
public:
    std::expected<void, Failure> read(const QDir& folder, const QString& name) {
        const auto content = contentOf(folder.filePath(name));
        if (!content) return std::unexpected(content.error());
        const std::string_view text(content->constData(), static_cast<std::size_t>(content->size()));
        auto checked = parsePromotion(text);
        ++m_import.fileCount;
        if (checked.ok()) checkPlace(name, checked);
        if (checked.ok()) m_import.promotions.push_back(std::move(checked.value));
        if (!checked.diagnostics.empty()) m_import.reports.push_back({name, std::move(checked.diagnostics)});
        return {};
    }
    FolderImport result() {
        std::ranges::sort(m_import.promotions, {}, &Promotion::id);
        return std::move(m_import);
    }

private:
    void checkPlace(const QString& name, Checked<Promotion>& checked) {
        const std::string& id = checked.value.id;
        const auto [place, isNew] = m_fileOf.emplace(id, name.toStdString());
        if (!isNew) checked.diagnostics.push_back(note("folder.duplicateId", Severity::Error, id, {id, place->second}));
        // However the name had to be written, it says the id.
        const QByteArray said = QByteArray::fromPercentEncoding(name.chopped(kEnding.size()).toUtf8());
        if (said.toStdString() == id) return;
        const std::string expected = fileNameOf(id).toStdString();
        checked.diagnostics.push_back(note("folder.otherName", Severity::Warning, id, {id, expected}));
    }
    std::map<std::string, std::string> m_fileOf; ///< by promotion id
    FolderImport m_import;
};

} // namespace

QString fileNameOf(const std::string& promotionId) {
    static const QRegularExpression reserved(QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)(\\.|$)"),
                                             QRegularExpression::CaseInsensitiveOption);
    QByteArray name = QByteArray::fromStdString(promotionId).toPercentEncoding(" ", "~");
    const bool isDevice = QString::fromLatin1(name).contains(reserved);
    if (name.startsWith('.') || isDevice) name = '%' + QByteArray::number(name.front(), 16).toUpper() + name.mid(1);
    return QString::fromLatin1(name) + kEnding;
}

std::expected<ExportReport, Failure> exportPromotions(const Workspace& workspace, const QString& directory) {
    const QDir folder(directory);
    if (!folder.mkpath(QStringLiteral("."))) return failed("file.noPermission", directory);
    ExportReport report;
    QSet<QString> names;
    for (const auto& entry : workspace.promotions) {
        const QString name = freeName(entry->promotion->id, names);
        const QByteArray content = QByteArray::fromStdString(printPromotion(*entry->promotion));
        const auto isWritten = writeIfChanged(folder.filePath(name), content);
        if (!isWritten) return std::unexpected(isWritten.error());
        if (*isWritten)
            report.written.append(name);
        else
            ++report.unchanged;
    }
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (!names.contains(name.toLower())) report.strangers.append(name);
    }
    return report;
}

bool FolderImport::ok() const {
    return std::ranges::none_of(reports, [](const FileReport& report) { return hasErrors(report.diagnostics); });
}

std::expected<FolderImport, Failure> importPromotions(const QString& directory) {
    const QDir folder(directory);
    if (!folder.exists()) return failed("file.notFound", directory);
    FolderReader reader;
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (auto done = reader.read(folder, name); !done) return std::unexpected(std::move(done.error()));
    }
    return reader.result();
}

} // namespace offerwright::app
