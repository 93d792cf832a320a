/// \file Flags of the compact replay file that its writer and its reader share. Private to this room.
#pragma once
#include <cstdint>

namespace offerwright::app {

// Of an article.
inline constexpr std::uint32_t kHasName = 1;
inline constexpr std::uint32_t kHasCategory = 2;
inline constexpr std::uint32_t kHasBrand = 4;
inline constexpr std::uint32_t kHasSupplier = 8;
inline constexpr std::uint32_t kHasTags = 16;
inline constexpr std::uint32_t kHasAttributes = 32;
inline constexpr std::uint32_t kHasRegularPrice = 64;
inline constexpr std::uint32_t kHasFloorPrice = 128;
inline constexpr std::uint32_t kIsNotPromotable = 256;
inline constexpr std::uint32_t kMeasureUnit = 512; ///< times the unit of measure
inline constexpr std::uint32_t kArticleFlagsEnd = 2048;

// Of a basket's head.
inline constexpr std::uint32_t kHasTime = 1;
inline constexpr std::uint32_t kHasCoupons = 2;
inline constexpr std::uint32_t kHasTenders = 4;
inline constexpr std::uint32_t kHasBurn = 8;
inline constexpr std::uint32_t kHasSaleReturned = 16;
inline constexpr std::uint32_t kChannelUnit = 32; ///< times the channel
inline constexpr std::uint32_t kHeadFlagsEnd = 128;

} // namespace offerwright::app
