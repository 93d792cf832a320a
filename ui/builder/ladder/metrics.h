/// \file Measures of the ladder, in logical pixels.
#pragma once

namespace offerwright::ui::metrics {

inline constexpr int kGutter = 22; ///< left of the cards, for the spine
inline constexpr int kSpineX = 6;  ///< middle of the spine in the gutter
inline constexpr int kNode = 10;   ///< diameter of a node on the spine
inline constexpr int kCardGap = 8;
inline constexpr int kCardMin = 48;
inline constexpr int kCardRadius = 9;
inline constexpr int kPadding = 12;
inline constexpr int kKeywordWidth = 64;
inline constexpr int kSentenceLeft = kPadding + kKeywordWidth + 6;
inline constexpr int kIndent = 20; ///< of one level of a group
inline constexpr int kVerdictWidth = 172;
inline constexpr int kDisc = 18;

} // namespace offerwright::ui::metrics
