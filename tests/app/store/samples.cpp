#include "tests/app/store/samples.h"
#include "app/store/catalogue_import.h"
#include "app/store/promotion_folder.h"
#include "app/store/zones.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <offerwright/text/documents.h>

namespace offerwright::tests {
namespace {

using namespace app;

QString samplePath(const QString& name) { return QStringLiteral(TESTS_DIR "/../resources/sample/") + name; }

template <typename T, typename Parse> std::vector<T> readAll(const QString& folder, const Parse& parse) {
    std::vector<T> all;
    const QDir dir(samplePath(folder));
    for (const QString& name : dir.entryList({"*.json"}, QDir::Files, QDir::Name)) {
        auto read = parse(bytesOf(dir.filePath(name)).toStdString());
        if (!read.ok()) qFatal("%s: %s", qPrintable(name), read.diagnostics.front().code.c_str());
        all.push_back(std::move(read.value));
    }
    return all;
}

std::shared_ptr<const Catalogue> sampleCatalogue() {
    const QString path = samplePath("catalogue.csv");
    auto import = importCatalogue(path, previewCsv(path)->guess);
    return std::make_shared<const Catalogue>(std::move(import->products));
}

/// The sample names its baskets and who they are tried with, around the basket itself.
std::shared_ptr<const SavedBasket> readBasket(const QByteArray& bytes, const Programme& programme) {
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    auto basket = parseBasket(QJsonDocument(object["basket"].toObject()).toJson().toStdString(), programme);
    if (!basket.ok()) qFatal("%s", basket.diagnostics.front().code.c_str());
    return std::make_shared<const SavedBasket>(SavedBasket{
        object["name"].toString().toStdString(), object["persona"].toString().toStdString(), std::move(basket.value)});
}

Workspace readSample() {
    Workspace workspace = Workspace::empty();
    workspace.name = "Halle Mirabelle";
    auto programme = parseProgramme(bytesOf(samplePath("programme.json")).toStdString());
    workspace.programme = std::make_shared<const Programme>(withZonesResolved(std::move(programme.value)));
    workspace.catalogue = sampleCatalogue();
    auto folder = importPromotions(samplePath("promotions"));
    for (Promotion& promotion : folder->promotions)
        workspace.promotions.push_back(std::make_shared<const PromotionEntry>(
            PromotionEntry{std::make_shared<const Promotion>(std::move(promotion)), {}}));
    for (Customer& persona : readAll<Customer>("personas", parseCustomer))
        workspace.personas.push_back(std::make_shared<const Customer>(std::move(persona)));
    for (const QString& name : QDir(samplePath("baskets")).entryList({"*.json"}, QDir::Files, QDir::Name))
        workspace.baskets.push_back(readBasket(bytesOf(samplePath("baskets/" + name)), *workspace.programme));
    workspace.campaigns = {{"autumn", LocalText{{{"en", "Autumn"}, {"fr", "Automne"}}}, Money{6'000'000}},
                           {"always", LocalText{{{"en", "Every day"}}}, {}}};
    workspace.tryIt = {workspace.baskets.front()->basket, "ines", true};
    return workspace;
}

std::size_t below(std::mt19937& chance, std::size_t size) {
    return std::uniform_int_distribution<std::size_t>(0, size - 1)(chance);
}

void changePromotion(Workspace& workspace, std::mt19937& chance) {
    if (workspace.promotions.empty()) return;
    auto& entry = workspace.promotions[below(chance, workspace.promotions.size())];
    Promotion promotion = *entry->promotion;
    promotion.priority = static_cast<std::int32_t>(below(chance, 100));
    promotion.name.set("en", "Offer " + std::to_string(below(chance, 1000)));
    const bool isTyped = below(chance, 4) == 0;
    entry = std::make_shared<const PromotionEntry>(
        PromotionEntry{std::make_shared<const Promotion>(std::move(promotion)), isTyped ? "{ \"typed\": " : ""});
}

void dropOrAddPromotion(Workspace& workspace, std::mt19937& chance) {
    const auto idOf = [](const auto& entry) -> const std::string& { return entry->promotion->id; };
    const auto at = static_cast<std::ptrdiff_t>(below(chance, workspace.promotions.size()));
    if (below(chance, 2) == 0 && workspace.promotions.size() > 3) {
        workspace.promotions.erase(workspace.promotions.begin() + at);
        return;
    }
    Promotion copy = *workspace.promotions[static_cast<std::size_t>(at)]->promotion;
    copy.id = "copy-" + std::to_string(below(chance, 20));
    const auto place = std::ranges::lower_bound(workspace.promotions, copy.id, {}, idOf);
    if (place != workspace.promotions.end() && idOf(*place) == copy.id) return;
    workspace.promotions.insert(
        place, std::make_shared<const PromotionEntry>(PromotionEntry{std::make_shared<const Promotion>(copy), {}}));
}

void changeProducts(Workspace& workspace, std::mt19937& chance) {
    std::vector<Product> products = workspace.catalogue->products();
    Product& product = products[below(chance, products.size())];
    product.price = Money{static_cast<std::int64_t>(below(chance, 10'000))};
    product.tags = {"a,b", "line\nfeed", "back\\slash"};
    if (below(chance, 5) == 0 && products.size() > 10) products.pop_back();
    if (below(chance, 5) == 0) {
        products.insert(products.begin(), products.back());
        products.front().sku += "+";
    }
    workspace.catalogue = std::make_shared<const Catalogue>(std::move(products));
}

void changeTryIt(Workspace& workspace, std::mt19937& chance) {
    workspace.tryIt.basket = workspace.baskets[below(chance, workspace.baskets.size())]->basket;
    workspace.tryIt.onlyThis = below(chance, 2) == 0;
    workspace.tryIt.persona = workspace.personas[below(chance, workspace.personas.size())]->id;
}

void changeLists(Workspace& workspace, std::mt19937& chance) {
    if (below(chance, 2) == 0 && workspace.baskets.size() > 2)
        workspace.baskets.pop_back();
    else
        workspace.baskets.push_back(workspace.baskets[below(chance, workspace.baskets.size())]);
    std::ranges::shuffle(workspace.personas, chance);
    workspace.campaigns.front().budget = Money{static_cast<std::int64_t>(below(chance, 1000))};
}

void changeRest(Workspace& workspace, std::mt19937& chance) {
    workspace.name = "Workspace " + std::to_string(below(chance, 50));
    Programme programme = *workspace.programme;
    programme.baseEarn.points = static_cast<std::int64_t>(below(chance, 5));
    workspace.programme = std::make_shared<const Programme>(std::move(programme));
}

} // namespace

Workspace sampleWorkspace() {
    static const Workspace sample = readSample();
    return sample;
}

Snapshot sampleSnapshot() { return std::make_shared<const Workspace>(sampleWorkspace()); }

Snapshot changedByChance(const Snapshot& now, std::mt19937& chance) {
    auto next = std::make_shared<Workspace>(*now);
    const std::array changes{changePromotion, dropOrAddPromotion, changeProducts, changeTryIt, changeLists, changeRest};
    changes[below(chance, changes.size())](*next, chance);
    return next;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write %s", qPrintable(path));
    file.write(bytes);
}

} // namespace offerwright::tests
