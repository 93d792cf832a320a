#include "engine/bundle/layout.h"
#include <algorithm>
#include <offerwright/text/documents.h>

namespace offerwright {
namespace bundle {
namespace {

std::unexpected<BundleRefusal> tooLarge(std::string_view part) {
    return std::unexpected(BundleRefusal{RefusalCode::TooLarge, {std::string(part)}});
}

std::unexpected<BundleRefusal> broken(std::string_view file, const Diagnostics& diagnostics) {
    return std::unexpected(BundleRefusal{RefusalCode::BrokenContent, {std::string(file), diagnostics.front().code}});
}

std::vector<std::shared_ptr<const Promotion>> byId(const PromotionSet& set) {
    const auto ordered = set.promotions();
    std::vector<std::shared_ptr<const Promotion>> promotions(ordered.begin(), ordered.end());
    std::ranges::sort(promotions, {}, [](const auto& each) -> const std::string& { return each->id; });
    return promotions;
}

std::expected<std::vector<std::shared_ptr<const Promotion>>, BundleRefusal> promotionsIn(std::string_view lines) {
    std::vector<std::shared_ptr<const Promotion>> promotions;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        Checked<Promotion> read = parsePromotion(lines.substr(0, end));
        if (!read.ok()) return broken(kPromotionsFile, read.diagnostics);
        promotions.push_back(std::make_shared<const Promotion>(std::move(read.value)));
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return promotions;
}

} // namespace

std::expected<Content, BundleRefusal> contentOf(const PromotionSet& set) {
    Content content{printProgramme(withoutOffsets(set.programme())), {}};
    if (content.programme.size() > kMaxTextBytes) return tooLarge(kProgrammeFile);
    for (const auto& promotion : byId(set)) {
        const std::string line = printPromotionLine(*promotion);
        if (line.size() > kMaxTextBytes) return tooLarge(promotion->id);
        content.promotions += line + '\n';
    }
    if (content.programme.size() + content.promotions.size() > kMaxBundleFileBytes) return tooLarge("files");
    return content;
}

std::expected<std::shared_ptr<const PromotionSet>, BundleRefusal>
setIn(const Manifest& manifest, std::string_view programme, std::string_view promotions,
      const std::shared_ptr<const Catalogue>& catalogue) {
    Checked<Programme> read = parseProgramme(programme);
    if (!read.ok()) return broken(kProgrammeFile, read.diagnostics);
    auto several = promotionsIn(promotions);
    if (!several) return std::unexpected(std::move(several.error()));
    auto whole = std::make_shared<const Programme>(withOffsets(std::move(read.value), manifest.zones));
    Compiled compiled = compile({std::move(*several), std::move(whole), catalogue});
    if (hasErrors(compiled.diagnostics)) return broken(kPromotionsFile, compiled.diagnostics);
    if (compiled.set->fingerprint() == manifest.fingerprint) return std::move(compiled.set);
    return std::unexpected(
        BundleRefusal{RefusalCode::OtherPromotions, {compiled.set->fingerprint(), manifest.fingerprint}});
}

} // namespace bundle

std::expected<std::shared_ptr<const PromotionSet>, BundleRefusal>
openBundle(const VerifiedBundle& bundle, const std::shared_ptr<const Catalogue>& catalogue) {
    return bundle::setIn(bundle.manifest(), bundle.file(bundle::kProgrammeFile), bundle.file(bundle::kPromotionsFile),
                         catalogue);
}

} // namespace offerwright
