#include "app/cli/inputs.h"
#include "app/store/catalogue_import.h"
#include "app/store/file_reader.h"
#include "app/store/workspace_file.h"
#include "app/store/zones.h"
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <offerwright/base/money.h>
#include <offerwright/text/documents.h>

namespace offerwright::app::cli {
namespace {

const QString kWorkspaceEnding = QStringLiteral(".offerwright");

std::expected<Offer, Failure> readWorkspace(const QString& path) {
    const auto file = WorkspaceFile::open(path, Access::ReadOnly);
    if (!file) return std::unexpected(file.error());
    const Snapshot& content = (*file)->content();
    Offer offer{.promotions = {}, .programme = content->programme, .catalogue = content->catalogue, .files = {}};
    for (const auto& entry : content->promotions) {
        if (entry->promotion->status == Status::Live) offer.promotions.push_back(entry->promotion);
    }
    return offer;
}

void addPromotion(Offer& offer, const QString& path, const QByteArray& text) {
    Checked<Promotion> read = parsePromotion({text.data(), static_cast<std::size_t>(text.size())});
    offer.files.push_back({path, text, read.diagnostics});
    if (read.ok()) offer.promotions.push_back(std::make_shared<const Promotion>(std::move(read.value)));
}

CatalogueMapping mappingFor(const CsvPreview& preview, const Programme& programme) {
    CatalogueMapping mapping = preview.guess;
    mapping.priceExponent = currencyExponent(programme.currency).value_or(2);
    return mapping;
}

} // namespace

DocumentKind kindOf(const QByteArray& text) {
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto has = [&object](std::initializer_list<const char*> names) {
        return std::ranges::any_of(names, [&object](const char* name) { return object.contains(QLatin1String(name)); });
    };
    if (has({"steps", "who", "when"})) return DocumentKind::Promotion;
    if (has({"lines"})) return DocumentKind::Basket;
    if (has({"zone", "stores", "baseEarn", "protectedProducts", "roundMode"})) return DocumentKind::Programme;
    if (has({"segments", "consents", "own", "tier"})) return DocumentKind::Customer;
    return DocumentKind::Promotion;
}

std::expected<QByteArray, Failure> readText(const QString& path) { return readWholeFile(path, kMaxTextBytes + 1); }

std::expected<QStringList, Failure> jsonFilesAt(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists()) return std::unexpected(Failure{QStringLiteral("file.notFound"), {path}, {}});
    if (!info.isDir()) return QStringList{path};
    QStringList files;
    const QDir folder(path, QStringLiteral("*.json"), QDir::Name, QDir::Files);
    for (const QString& name : folder.entryList()) files << folder.filePath(name);
    if (!files.isEmpty()) return files;
    return std::unexpected(Failure{QStringLiteral("folder.noJson"), {path}, {}});
}

std::expected<Offer, Failure> readOffer(const QString& path) {
    if (path.endsWith(kWorkspaceEnding)) return readWorkspace(path);
    const auto paths = jsonFilesAt(path);
    if (!paths) return std::unexpected(paths.error());
    Offer offer;
    for (const QString& file : *paths) {
        const auto text = readText(file);
        if (!text) return std::unexpected(text.error());
        addPromotion(offer, file, *text);
    }
    return offer;
}

Programme readProgramme(ReadFile& file) {
    Checked<Programme> read = parseProgramme({file.text.data(), static_cast<std::size_t>(file.text.size())});
    file.faults = std::move(read.diagnostics);
    return withZonesResolved(std::move(read.value));
}

std::expected<std::shared_ptr<const Catalogue>, Failure> readCatalogue(const QString& path, const Programme& programme,
                                                                       Console& console) {
    const auto preview = previewCsv(path);
    if (!preview) return std::unexpected(preview.error());
    if (!preview->guess.sku && !preview->guess.gtin)
        return std::unexpected(Failure{QStringLiteral("catalogue.noCode"), {path}, {}});
    auto import = importCatalogue(path, mappingFor(*preview, programme));
    if (!import) return std::unexpected(import.error());
    if (import->rejectedCount > 0)
        console.note(Language::filled(
            console.translate("Cli", "%1 of %2 rows of the catalogue were left out."),
            {console.language().integer(import->rejectedCount), console.language().integer(import->rowCount)}));
    return std::make_shared<const Catalogue>(std::move(import->products));
}

} // namespace offerwright::app::cli
