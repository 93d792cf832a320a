// What lies in a bundle: the files of format 1, in their order, and how the set is written into them and read again.
#pragma once
#include <expected>
#include <offerwright/bundle/bundle.h>
#include <optional>

namespace offerwright::bundle {

inline constexpr std::string_view kProgrammeFile = "programme.json";
inline constexpr std::string_view kPromotionsFile = "promotions.jsonl"; ///< canonical, one a line, in order of ids
inline constexpr std::array kFiles{kProgrammeFile, kPromotionsFile};

/// Every zone of the programme that has offsets, once, in order of names.
std::expected<std::vector<Zone>, BundleRefusal> zonesOf(const Programme& programme);
Programme withoutOffsets(Programme programme);
Programme withOffsets(Programme programme, const std::vector<Zone>& zones);

struct Content {
    std::string programme;
    std::string promotions;
};
std::expected<Content, BundleRefusal> contentOf(const PromotionSet& set);

/// Compiles to the manifest's fingerprint, or is refused.
std::expected<std::shared_ptr<const PromotionSet>, BundleRefusal>
setIn(const Manifest& manifest, std::string_view programme, std::string_view promotions,
      const std::shared_ptr<const Catalogue>& catalogue);

} // namespace offerwright::bundle
