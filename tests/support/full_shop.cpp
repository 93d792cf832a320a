#include "tests/support/full_shop.h"
#include "app/services/preview.h"
#include "app/store/sample.h"
#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace offerwright::tests {
namespace {

constexpr std::string_view kTiered = "cremerie-paliers";

[[noreturn]] void giveUp(const char* what) {
    std::fprintf(stderr, "the sample shop has changed: %s\n", what);
    std::abort();
}

bool countsAsDairy(const Product& product) {
    const bool organic = std::ranges::find(product.tags, "bio") != product.tags.end();
    return product.category->starts_with("Crèmerie") && !organic;
}

std::shared_ptr<const app::PromotionEntry> liveCopy(const Promotion& original, std::size_t number) {
    auto copy = std::make_shared<Promotion>(original);
    copy->status = Status::Live;
    if (number > 0) copy->id += "-" + std::to_string(number);
    return std::make_shared<const app::PromotionEntry>(app::PromotionEntry{std::move(copy), {}});
}

/// The tiered promotion stays alone: copies of it would share out what it no longer gives, and the total would stand.
std::vector<std::shared_ptr<const app::PromotionEntry>> copiesOf(const app::Workspace& sample) {
    std::vector<std::shared_ptr<const app::PromotionEntry>> copies;
    for (std::size_t number = 0; copies.size() < kFullShopPromotions; ++number)
        for (const auto& entry : sample.promotions) {
            const bool isWanted = number == 0 || entry->promotion->id != kTiered;
            if (isWanted && copies.size() < kFullShopPromotions) copies.push_back(liveCopy(*entry->promotion, number));
        }
    std::ranges::sort(copies, {}, [](const auto& entry) { return entry->promotion->id; });
    return copies;
}

Line lineOf(const Product& product, std::int64_t pieces) {
    Line line{.sku = product.sku, .quantity = Quantity::pieces(pieces), .unitPrice = *product.price};
    line.measure = product.measure;
    return line;
}

/// Every product of the catalogue in its order until the basket is full, dairy in threes.
std::vector<Line> fiftyLines(const Catalogue& catalogue) {
    std::vector<Line> lines;
    for (const bool dairy : {true, false})
        for (const Product& product : catalogue.products()) {
            if (countsAsDairy(product) != dairy || !product.price) continue;
            if (product.measure != UnitOfMeasure::Piece) continue;
            if (lines.size() == (dairy ? 15 : kFullShopLines)) break;
            lines.push_back(lineOf(product, dairy ? 3 : 1));
        }
    return lines;
}

/// The largest threshold that the basket reaches.
std::int64_t reachedBy(const FullShop& shop) {
    const app::PreviewAnswer answer = app::previewNow(shop.workspace, shop.tieredPromotion);
    if (!answer->result) giveUp("its basket is refused");
    const auto pieces = whatIf(answer->sale(), shop.threshold, 6500, 40000);
    if (pieces.size() < 2) giveUp("its third tier is not within reach");
    return pieces.front().to;
}

} // namespace

FullShop fullShop() {
    auto sample = app::sampleWorkspace();
    if (!sample || !sample->promotion(kTiered)) giveUp("no tiered promotion");
    FullShop shop;
    shop.tieredPromotion = kTiered;
    shop.threshold = {shop.tieredPromotion, "t3", "from"};
    sample->tryIt.basket.lines = fiftyLines(*sample->catalogue);
    if (sample->tryIt.basket.lines.size() != kFullShopLines) giveUp("too few products");
    sample->promotions = copiesOf(*sample);
    shop.workspace = std::make_shared<const app::Workspace>(std::move(*sample));
    shop.reached = reachedBy(shop);
    return shop;
}

} // namespace offerwright::tests
