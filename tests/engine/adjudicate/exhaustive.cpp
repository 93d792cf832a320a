#include "tests/engine/adjudicate/exhaustive.h"
#include <algorithm>
#include <numeric>

namespace offerwright::tests {
namespace {

struct Shelf {
    std::vector<Piece> pieces;
    std::vector<bool> used;
    std::vector<bool> taken; ///< offers
    std::int64_t off = 0;
};

std::int64_t rounded(std::int64_t amount, std::int64_t percent) { return (amount * percent + 50) / 100; }

/// Largest remainder, ties to the earlier piece.
std::vector<std::int64_t> shared(std::int64_t total, const std::vector<std::int64_t>& weights) {
    const std::int64_t sum = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    std::vector<std::int64_t> shares(weights.size(), 0);
    if (sum == 0) return shares;
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::int64_t rest = total;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        shares[i] = total * weights[i] / sum;
        rest -= shares[i];
    }
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return total * weights[a] % sum > total * weights[b] % sum; });
    for (std::size_t i = 0; rest > 0; ++i, --rest) ++shares[order[i]];
    return shares;
}

/// Free pieces of a kind, dearest first.
std::vector<std::size_t> freeOf(const Shelf& shelf, std::int64_t kind) {
    std::vector<std::size_t> row;
    for (std::size_t i = 0; i < shelf.pieces.size(); ++i)
        if (!shelf.used[i] && shelf.pieces[i].kind == kind) row.push_back(i);
    std::ranges::stable_sort(
        row, [&](std::size_t a, std::size_t b) { return shelf.pieces[a].price > shelf.pieces[b].price; });
    return row;
}

std::int64_t worth(const Shelf& shelf, const std::vector<std::size_t>& row) {
    std::int64_t sum = 0;
    for (const std::size_t i : row) sum += shelf.pieces[i].price;
    return sum;
}

/// Takes `off` from these pieces by what they are worth.
void carry(Shelf& shelf, std::vector<std::size_t> row, std::int64_t off) {
    std::ranges::sort(row);
    std::vector<std::int64_t> weights;
    for (const std::size_t i : row) weights.push_back(shelf.pieces[i].price);
    const auto shares = shared(off, weights);
    for (std::size_t i = 0; i < row.size(); ++i) shelf.pieces[row[i]].price -= shares[i];
    shelf.off += off;
}

void use(Shelf& shelf, const std::vector<std::size_t>& row) {
    for (const std::size_t i : row) shelf.used[i] = true;
}

std::vector<std::size_t> firstOf(const std::vector<std::size_t>& row, std::int64_t count) {
    return {row.begin(), row.begin() + count};
}
std::vector<std::size_t> lastOf(const std::vector<std::size_t>& row, std::int64_t count) {
    return {row.end() - count, row.end()};
}

std::vector<std::size_t> both(std::vector<std::size_t> a, const std::vector<std::size_t>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

/// Each returns how many sets were made; 0: nothing was given and nothing changed.
std::int64_t everyN(Shelf& shelf, const Offer& offer, std::int64_t most) {
    const auto row = freeOf(shelf, offer.kind);
    const std::int64_t sets = std::min(static_cast<std::int64_t>(row.size()) / offer.size, most);
    const auto cheap = lastOf(row, sets * offer.count);
    const auto dear = firstOf(row, sets * (offer.size - offer.count));
    const std::int64_t off = rounded(worth(shelf, cheap), offer.rate);
    if (off == 0) return 0;
    carry(shelf, both(cheap, dear), off);
    use(shelf, both(cheap, dear));
    return sets;
}

std::int64_t together(Shelf& shelf, const Offer& offer, std::int64_t most) {
    const Shelf before = shelf;
    std::int64_t sets = 0;
    for (; sets < most; ++sets) {
        const auto row = freeOf(shelf, offer.kind);
        const auto more = freeOf(shelf, offer.other);
        if (static_cast<std::int64_t>(row.size()) < offer.size || more.empty()) break;
        const auto set = both(firstOf(row, offer.size), firstOf(more, 1));
        if (worth(shelf, set) <= offer.money) break;
        carry(shelf, set, worth(shelf, set) - offer.money);
        use(shelf, set);
    }
    return sets;
}

std::int64_t buyGet(Shelf& shelf, const Offer& offer, std::int64_t most) {
    const auto bought = freeOf(shelf, offer.kind);
    const auto others = freeOf(shelf, offer.other);
    const std::int64_t sets = std::min({most, static_cast<std::int64_t>(bought.size()) / offer.size,
                                        static_cast<std::int64_t>(others.size()) / offer.count});
    const auto given = lastOf(others, sets * offer.count);
    const std::int64_t off = rounded(worth(shelf, given), offer.rate);
    if (off == 0) return 0;
    carry(shelf, given, off);
    use(shelf, both(given, firstOf(bought, sets * offer.size)));
    return sets;
}

std::int64_t offEach(Shelf& shelf, const Offer& offer, std::int64_t most) {
    const auto row = freeOf(shelf, offer.kind);
    const std::int64_t sets = std::min(static_cast<std::int64_t>(row.size()) / offer.size, most);
    const auto cheap = lastOf(row, sets * offer.size);
    const std::int64_t off = std::min(worth(shelf, cheap), sets * offer.money);
    if (off == 0) return 0;
    carry(shelf, cheap, off);
    use(shelf, cheap);
    return sets;
}

std::int64_t line(Shelf& shelf, const Offer& offer) {
    std::vector<std::size_t> row(shelf.pieces.size());
    std::iota(row.begin(), row.end(), std::size_t{0});
    const std::int64_t off = rounded(worth(shelf, row), offer.rate);
    carry(shelf, row, off);
    return off > 0 ? 1 : 0;
}

std::int64_t give(Shelf& shelf, const Offer& offer, std::int64_t most) {
    most = std::min(most, offer.most);
    switch (offer.deal) {
    case Deal::EveryN: return everyN(shelf, offer, most);
    case Deal::Together: return together(shelf, offer, most);
    case Deal::BuyGet: return buyGet(shelf, offer, most);
    case Deal::OffEach: return offEach(shelf, offer, most);
    case Deal::Line: return line(shelf, offer);
    }
    return 0;
}

bool shutOut(const Shelf& shelf, const std::vector<Offer>& offers, std::size_t index) {
    for (std::size_t i = 0; i < offers.size(); ++i)
        if (i != index && shelf.taken[i] && offers[i].group != 0 && offers[i].group == offers[index].group) return true;
    return false;
}

constexpr std::int64_t kAll = 1'000'000;

/// Every way from here on; `at` is the next offer's place.
std::int64_t bestFrom(const Shelf& shelf, const std::vector<Offer>& offers, std::size_t at) {
    if (at == offers.size()) return shelf.off;
    if (offers[at].deal == Deal::Line) {
        Shelf next = shelf;
        give(next, offers[at], kAll);
        return bestFrom(next, offers, at + 1);
    }
    std::size_t end = at;
    while (end < offers.size() && offers[end].deal != Deal::Line) ++end;
    std::int64_t best = bestFrom(shelf, offers, end);
    for (std::size_t i = 0; i < offers.size(); ++i) {
        if (offers[i].deal == Deal::Line || shelf.taken[i] || shutOut(shelf, offers, i)) continue;
        Shelf all = shelf;
        for (std::int64_t times = give(all, offers[i], kAll); times > 0; --times) {
            Shelf next = shelf;
            if (give(next, offers[i], times) == 0) continue;
            next.taken[i] = true;
            best = std::max(best, bestFrom(next, offers, at));
        }
    }
    return best;
}

Shelf opened(const std::vector<Piece>& pieces, const std::vector<Offer>& offers) {
    return {pieces, std::vector<bool>(pieces.size(), false), std::vector<bool>(offers.size(), false)};
}

} // namespace

std::int64_t bestByTryingAll(const std::vector<Piece>& pieces, const std::vector<Offer>& offers) {
    return bestFrom(opened(pieces, offers), offers, 0);
}

std::size_t wouldGive(const std::vector<Piece>& pieces, const std::vector<Offer>& offers) {
    return static_cast<std::size_t>(std::ranges::count_if(offers, [&](const Offer& offer) {
        Shelf shelf = opened(pieces, offers);
        return offer.deal != Deal::Line && give(shelf, offer, kAll) > 0;
    }));
}

std::int64_t inOrder(const std::vector<Piece>& pieces, const std::vector<Offer>& offers) {
    Shelf shelf = opened(pieces, offers);
    for (std::size_t i = 0; i < offers.size(); ++i)
        if (!shutOut(shelf, offers, i) && give(shelf, offers[i], kAll) > 0) shelf.taken[i] = true;
    return shelf.off;
}

} // namespace offerwright::tests
