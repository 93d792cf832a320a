// An independent solver of small shops: every way in which set promotions can take their turns, tried one by one. It
// knows nothing of the engine: units are plain prices, and each kind of promotion is written out anew.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace offerwright::tests {

/// One piece on the basket.
struct Piece {
    std::size_t line = 0;
    std::int64_t price = 0;
    std::int64_t kind = 0; ///< what selections pick by
};

/// EveryN: of every `size` pieces of `kind`, the cheapest `count` are `rate` percent off. Together: `size` pieces of
/// `kind` and one of `other` cost `money`. BuyGet: for every `size` of `kind`, `count` cheapest of `other` are `rate`
/// percent off. OffEach: `money` off every `size` pieces. Line: `rate` percent off all pieces, taken or not; it takes
/// its turn in its place. All are rounded once, half up, and shared by largest remainder.
enum class Deal { EveryN, Together, BuyGet, OffEach, Line };

struct Offer {
    std::string id;
    Deal deal = Deal::EveryN;
    std::int64_t kind = 0;
    std::int64_t other = 0;
    std::int64_t size = 2;
    std::int64_t count = 1;
    std::int64_t rate = 100; ///< percent
    std::int64_t money = 0;
    std::int64_t most = 1'000'000; ///< times
    std::int64_t group = 0;        ///< exclusive; 0: none
};

/// The most that can be taken off, over all orders and times. `offers` are in the order of turns.
std::int64_t bestByTryingAll(const std::vector<Piece>& pieces, const std::vector<Offer>& offers);
/// How many of them would give something, each alone.
std::size_t wouldGive(const std::vector<Piece>& pieces, const std::vector<Offer>& offers);
/// All in order, as often as they can.
std::int64_t inOrder(const std::vector<Piece>& pieces, const std::vector<Offer>& offers);

} // namespace offerwright::tests
