#include "app/cli/command.h"
#include "app/cli/faults.h"
#include "app/cli/surroundings.h"
#include "app/words/messages.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <algorithm>
#include <offerwright/check/check.h>
#include <offerwright/text/cursor.h>
#include <offerwright/text/documents.h>

namespace offerwright::app::cli {
namespace {

std::string_view viewOf(const QByteArray& text) { return {text.data(), static_cast<std::size_t>(text.size())}; }

/// Checks files one after the other; what surrounds them is the same for all.
class Checker {
public:
    Checker(std::shared_ptr<const Programme> programme, std::shared_ptr<const Catalogue> catalogue)
        : m_programme(std::move(programme))
        , m_catalogue(std::move(catalogue)) {}

    ReadFile checked(const QString& path, const QByteArray& text) {
        ReadFile file{path, text, {}};
        switch (kindOf(text)) {
        case DocumentKind::Promotion: checkPromotion(file); break;
        case DocumentKind::Basket: file.faults = parseBasket(viewOf(text), *m_programme).diagnostics; break;
        case DocumentKind::Customer: file.faults = parseCustomer(viewOf(text)).diagnostics; break;
        case DocumentKind::Programme: file.faults = parseProgramme(viewOf(text)).diagnostics; break;
        }
        return file;
    }

private:
    void checkPromotion(ReadFile& file) {
        Checked<Promotion> read = parsePromotion(viewOf(file.text));
        file.faults = std::move(read.diagnostics);
        if (hasErrors(file.faults)) return;
        for (Diagnostic& found : check(read.value, {m_programme.get(), m_catalogue.get()})) {
            found.span = spanOf(viewOf(file.text), found.address).value_or(Span{0, 1, 1, 1});
            file.faults.push_back(std::move(found));
        }
        noteId(file, read.value.id);
    }

    void noteId(ReadFile& file, const std::string& id) {
        const auto [place, isNew] = m_fileOfId.emplace(id, file.path);
        if (isNew) return;
        Diagnostic twice{
            .code = "folder.duplicateId", .address = {id, {}, "id"}, .arguments = {id, place->second.toStdString()}};
        twice.span = spanOf(viewOf(file.text), twice.address).value_or(Span{0, 1, 1, 1});
        file.faults.push_back(std::move(twice));
    }

    std::shared_ptr<const Programme> m_programme;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::map<std::string, QString> m_fileOfId;
};

struct Totals {
    int errors = 0;
    int others = 0;
};

Totals totalsOf(const std::vector<ReadFile>& files) {
    Totals totals;
    for (const ReadFile& file : files) {
        for (const Diagnostic& fault : file.faults)
            ++(fault.severity == Severity::Error ? totals.errors : totals.others);
    }
    return totals;
}

void printText(const std::vector<ReadFile>& files, const Totals& totals, Console& console) {
    for (const ReadFile& file : files) {
        for (const Diagnostic& fault : file.faults) console.print(faultText(file, fault, console.language()));
    }
    const Language& language = console.language();
    const int count = static_cast<int>(files.size());
    const QStringList parts{language.translate("Cli", "%n error(s)", nullptr, totals.errors),
                            language.translate("Cli", "%n warning(s)", nullptr, totals.others),
                            language.translate("Cli", "%n file(s) read", nullptr, count)};
    console.print(parts.join(QStringLiteral(", ")) + u'.');
}

QJsonArray faultsAsJson(const ReadFile& file, const Language& language) {
    QJsonArray faults = QJsonDocument::fromJson(QByteArray::fromStdString(printDiagnostics(file.faults))).array();
    for (qsizetype i = 0; i < faults.size(); ++i) {
        QJsonObject fault = faults[i].toObject();
        fault.insert(QStringLiteral("message"), messageOf(file.faults[static_cast<std::size_t>(i)], language));
        faults[i] = fault;
    }
    return faults;
}

void printJson(const std::vector<ReadFile>& files, const Totals& totals, Console& console) {
    QJsonArray list;
    for (const ReadFile& file : files)
        list.append(QJsonObject{{"file", file.path}, {"diagnostics", faultsAsJson(file, console.language())}});
    const QJsonObject report{{"format", 1}, {"files", list}, {"errors", totals.errors}, {"warnings", totals.others}};
    console.print(QString::fromUtf8(QJsonDocument(report).toJson()));
}

/// Promotions of a workspace are checked as they would be printed.
std::expected<void, Failure> addWorkspace(const QString& path, std::vector<ReadFile>& files) {
    const auto offer = readOffer(path);
    if (!offer) return std::unexpected(offer.error());
    Checker own(offer->programme, offer->catalogue);
    for (const auto& promotion : offer->promotions) {
        const QString name = path + u'#' + QString::fromStdString(promotion->id);
        files.push_back(own.checked(name, QByteArray::fromStdString(printPromotion(*promotion))));
    }
    return {};
}

std::expected<void, Failure> addFiles(const QString& path, Checker& checker, std::vector<ReadFile>& files) {
    if (path.endsWith(QLatin1String(".offerwright"))) return addWorkspace(path, files);
    const auto paths = jsonFilesAt(path);
    if (!paths) return std::unexpected(paths.error());
    for (const QString& name : *paths) {
        const auto text = readText(name);
        if (!text) return std::unexpected(text.error());
        files.push_back(checker.checked(name, *text));
    }
    return {};
}

} // namespace

void describeCheck(Arguments& arguments, const Language& language) {
    arguments.addPositionalArgument(QStringLiteral("path"), language.translate("Cli", "Files, folders or workspaces."),
                                    QStringLiteral("PATH..."));
    describeSurroundings(arguments, language);
    addOption(arguments, QStringLiteral("format"), language.translate("Cli", "text (if not said) or json."),
              QStringLiteral("name"));
}

Exit runCheck(const Arguments& arguments, Console& console) {
    const QStringList paths = arguments.positionalArguments();
    if (paths.isEmpty()) return console.misuse(console.translate("Cli", "Name what to check: a file or a folder."));
    const auto format = formatOf(arguments, {QStringLiteral("text"), QStringLiteral("json")}, console);
    if (!format) return Exit::Usage;
    const auto around = surroundingsOf(arguments, console);
    if (!around) return around.error();
    Checker checker(around->programme, around->catalogue);
    std::vector<ReadFile> files;
    for (const QString& path : paths) {
        const auto added = addFiles(path, checker, files);
        if (!added) return console.fail(added.error());
    }
    const Totals totals = totalsOf(files);
    if (*format == QLatin1String("json"))
        printJson(files, totals, console);
    else
        printText(files, totals, console);
    return totals.errors > 0 ? Exit::Faults : Exit::Clean;
}

} // namespace offerwright::app::cli
