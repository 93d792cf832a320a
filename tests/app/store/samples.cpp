#include "tests/app/store/samples.h"
#include "app/store/sample.h"
#include <QFile>

namespace offerwright::tests {
namespace {

using namespace app;

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
    product.regularPrice = Money{static_cast<std::int64_t>(below(chance, 1000))};
    product.floorPrice = below(chance, 2) == 0 ? MaybeMoney() : product.regularPrice;
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
    workspace.tryIt.basket = workspace.baskets[below(chance, workspace.baskets.size())]->basket();
    for (std::uint64_t i = below(chance, 3); i > 0; --i) {
        workspace.tryIt.visits.push_back(workspace.baskets[below(chance, workspace.baskets.size())]->basket());
        workspace.tryIt.visits.back().at = Instant{static_cast<std::int64_t>(below(chance, 1'000'000)) * 1000};
    }
    workspace.tryIt.onlyThis = below(chance, 2) == 0;
    workspace.tryIt.persona = workspace.personas[below(chance, workspace.personas.size())]->id;
}

void changeLists(Workspace& workspace, std::mt19937& chance) {
    std::vector<SavedBaskets::Entry> baskets = workspace.baskets.entries();
    if (below(chance, 2) == 0 && baskets.size() > 2)
        baskets.pop_back();
    else
        baskets.push_back(workspace.baskets[below(chance, baskets.size())]);
    workspace.baskets = SavedBaskets(std::move(baskets));
    std::ranges::shuffle(workspace.personas, chance);
    workspace.campaigns.front().budget = Money{static_cast<std::int64_t>(below(chance, 1000))};
}

void changeRest(Workspace& workspace, std::mt19937& chance) {
    workspace.name = "Workspace " + std::to_string(below(chance, 50));
    Programme programme = *workspace.programme;
    programme.baseEarn.points = static_cast<std::int64_t>(below(chance, 5));
    workspace.programme = std::make_shared<const Programme>(std::move(programme));
}

void changeEnvironments(Workspace& next, std::mt19937& chance) {
    if (next.environments.size() > 2) next.environments.erase(next.environments.begin());
    Environment made{
        .id = "e" + std::to_string(below(chance, 1'000'000)), .name = "Préproduction\n2", .tint = Tint::Amber};
    made.url = "https://offers.acme.example";
    made.tenant = "acme";
    made.remote = "production";
    made.roots.resize(below(chance, 3));
    for (PublicKey& root : made.roots) root.bytes.fill(static_cast<std::uint8_t>(below(chance, 256)));
    made.threshold = 1 + static_cast<std::int64_t>(below(chance, 3));
    made.revoked.resize(below(chance, 2));
    made.certificate = std::string("\0\xff any bytes", 12);
    if (below(chance, 2) == 0) made.gate = {1, Rate::percent(20), false};
    next.environments.push_back(std::move(made));
    next.acknowledged.resize(below(chance, 3));
    for (Acknowledgement& each : next.acknowledged) each = {"coffee", "tiers.payLess", "Ada", "as agreed"};
}

} // namespace

Workspace grocer() {
    static const Workspace sample = [] {
        auto read = sampleWorkspace();
        if (!read) qFatal("%s: %s", qPrintable(read.error().arguments.join(u' ')), qPrintable(read.error().detail));
        return *read;
    }();
    return sample;
}

Snapshot grocerSnapshot() { return std::make_shared<const Workspace>(grocer()); }

Snapshot changedByChance(const Snapshot& now, std::mt19937& chance) {
    auto next = std::make_shared<Workspace>(*now);
    const std::array changes{changePromotion, dropOrAddPromotion, changeProducts,    changeTryIt,
                             changeLists,     changeRest,         changeEnvironments};
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
