#include "app/store/sample.h"
#include "app/store/catalogue_import.h"
#include "app/store/zones.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <offerwright/text/documents.h>

namespace offerwright::app {
namespace {

/// A fault in what the program carries: names the file and the first thing that is wrong with it.
Failure faultIn(const QString& file, const QString& what) { return {QStringLiteral("sample.damaged"), {file}, what}; }

QString firstFault(const Diagnostics& diagnostics) {
    if (diagnostics.empty()) return {};
    const Diagnostic& first = diagnostics.front();
    return QString::fromStdString(first.code + " " + first.pointer);
}

std::expected<QByteArray, Failure> contentOf(const QString& file) {
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly)) return std::unexpected(faultIn(file, opened.errorString()));
    return opened.readAll();
}

/// The files of a folder in name order.
QStringList filesIn(const QString& folder) {
    QStringList files;
    for (const QString& name : QDir(folder).entryList(QDir::Files, QDir::Name)) files << folder + u'/' + name;
    return files;
}

std::string compact(const QJsonValue& value) {
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).toStdString();
}

LocalText localText(const QJsonValue& value) {
    LocalText text;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        text.set(it.key().toStdString(), it.value().toString().toStdString());
    return text;
}

/// Reads one document with a strict reader, or says which file is at fault.
template <typename T> std::expected<T, Failure> checkedFrom(const QString& file, Checked<T> read) {
    if (!read.ok()) return std::unexpected(faultIn(file, firstFault(read.diagnostics)));
    return std::move(read.value);
}

std::expected<Programme, Failure> readProgramme(const QString& file) {
    const auto text = contentOf(file);
    if (!text) return std::unexpected(text.error());
    auto programme = checkedFrom(file, parseProgramme(text->toStdString()));
    // The file names zones; what they mean comes from this machine's time zone database.
    if (programme) programme = withZonesResolved(std::move(*programme));
    return programme;
}

std::expected<std::shared_ptr<const Catalogue>, Failure> readCatalogue(const QString& file) {
    const auto preview = previewCsv(file);
    if (!preview) return std::unexpected(preview.error());
    CatalogueMapping mapping = preview->guess;
    mapping.categorySeparator = "/";
    mapping.tagSeparator = "|";
    auto imported = importCatalogue(file, mapping);
    if (!imported) return std::unexpected(imported.error());
    if (!imported->rejected.empty())
        return std::unexpected(faultIn(file, QString::fromStdString(imported->rejected.front().code)));
    return std::make_shared<const Catalogue>(std::move(imported->products));
}

std::expected<std::vector<Campaign>, Failure> readCampaigns(const QString& file) {
    const auto text = contentOf(file);
    if (!text) return std::unexpected(text.error());
    std::vector<Campaign> campaigns;
    for (const QJsonValue& value : QJsonDocument::fromJson(*text).array()) {
        Campaign campaign{value[u"id"].toString().toStdString(), localText(value[u"name"]), {}};
        if (value[u"budget"].isDouble()) campaign.budget = Money{value[u"budget"].toInteger()};
        campaigns.push_back(std::move(campaign));
    }
    return campaigns;
}

std::expected<void, Failure> readPromotions(Workspace& workspace) {
    for (const QString& file : filesIn(QStringLiteral(":/sample/promotions"))) {
        const auto text = contentOf(file);
        if (!text) return std::unexpected(text.error());
        auto promotion = checkedFrom(file, parsePromotion(text->toStdString()));
        if (!promotion) return std::unexpected(promotion.error());
        workspace.promotions.push_back(std::make_shared<const PromotionEntry>(
            PromotionEntry{std::make_shared<const Promotion>(std::move(*promotion)), {}}));
    }
    return {};
}

std::expected<void, Failure> readPersonas(Workspace& workspace) {
    for (const QString& file : filesIn(QStringLiteral(":/sample/personas"))) {
        const auto text = contentOf(file);
        if (!text) return std::unexpected(text.error());
        auto persona = checkedFrom(file, parseCustomer(text->toStdString()));
        if (!persona) return std::unexpected(persona.error());
        workspace.personas.push_back(std::make_shared<const Customer>(std::move(*persona)));
    }
    return {};
}

std::expected<void, Failure> readBaskets(Workspace& workspace) {
    std::vector<SavedBaskets::Entry> baskets;
    for (const QString& file : filesIn(QStringLiteral(":/sample/baskets"))) {
        const auto text = contentOf(file);
        if (!text) return std::unexpected(text.error());
        const QJsonObject saved = QJsonDocument::fromJson(*text).object();
        auto basket = checkedFrom(file, parseBasket(compact(saved[u"basket"]), *workspace.programme));
        if (!basket) return std::unexpected(basket.error());
        baskets.push_back(std::make_shared<const SavedBasket>(
            saved[u"name"].toString().toStdString(), saved[u"persona"].toString().toStdString(), std::move(*basket)));
    }
    workspace.baskets = SavedBaskets(std::move(baskets));
    return {};
}

/// Try it starts with the Saturday shop, which meets most of the promotions.
void setOut(Workspace& workspace) {
    if (const SavedBasket* saved = workspace.baskets.find("courses-du-samedi"))
        workspace.tryIt = {saved->basket(), saved->persona(), false};
}

} // namespace

std::expected<Workspace, Failure> sampleWorkspace() {
    Workspace workspace;
    auto programme = readProgramme(QStringLiteral(":/sample/programme.json"));
    if (!programme) return std::unexpected(programme.error());
    workspace.name = programme->name;
    workspace.programme = std::make_shared<const Programme>(std::move(*programme));
    auto catalogue = readCatalogue(QStringLiteral(":/sample/catalogue.csv"));
    if (!catalogue) return std::unexpected(catalogue.error());
    workspace.catalogue = std::move(*catalogue);
    auto campaigns = readCampaigns(QStringLiteral(":/sample/campaigns.json"));
    if (!campaigns) return std::unexpected(campaigns.error());
    workspace.campaigns = std::move(*campaigns);
    for (const auto read : {readPromotions, readPersonas, readBaskets})
        if (const auto done = read(workspace); !done) return std::unexpected(done.error());
    setOut(workspace);
    return workspace;
}

std::expected<std::vector<Template>, Failure> templates() {
    std::vector<Template> all;
    for (const QString& file : filesIn(QStringLiteral(":/templates"))) {
        const auto text = contentOf(file);
        if (!text) return std::unexpected(text.error());
        const QJsonObject object = QJsonDocument::fromJson(*text).object();
        auto promotion = checkedFrom(file, parsePromotion(compact(object[u"promotion"])));
        if (!promotion) return std::unexpected(promotion.error());
        all.push_back({object[u"group"].toString(), object[u"picture"].toString(), localText(object[u"name"]),
                       localText(object[u"line"]), std::move(*promotion)});
    }
    return all;
}

} // namespace offerwright::app
