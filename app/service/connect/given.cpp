#include "app/service/connect/given.h"
#include "app/service/connect/asked.h"
#include "offerwright/base/assert.h"
#include <array>
#include <map>

namespace offerwright::connect {
namespace {

constexpr std::array<std::string_view, 1> kAnswer{"result"};
constexpr std::array<std::string_view, 9> kResult{"at",    "discount", "payable", "basePoints", "bonusPoints",
                                                  "burnt", "lines",    "awards",  "coupons"};
constexpr std::array<std::string_view, 2> kLine{"gross", "net"};
constexpr std::array<std::string_view, 5> kAward{"promotion", "stage", "discount", "points", "shares"};
constexpr std::array<std::string_view, 2> kShare{"line", "amount"};
constexpr std::array<std::string_view, 2> kBurnt{"points", "amount"};
constexpr std::array<std::string_view, 3> kCoupon{"code", "state", "promotion"};
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

std::int64_t numberIn(FieldReader& reader, std::string_view name) {
    return reader.has(name) ? reader.integer(name, -kMost, kMost) : 0;
}

Award awardIn(FieldReader& reader) {
    Award award{.campaign = reader.text("promotion"), .instance = {}};
    award.isOfLines = reader.text("stage") == "item";
    award.discount = numberIn(reader, "discount");
    award.points = numberIn(reader, "points");
    if (award.discount == 0) return award;
    reader.each("shares", kShare, [&](FieldReader& share) {
        award.shares.push_back({static_cast<std::size_t>(numberIn(share, "line")), numberIn(share, "amount")});
    });
    return award;
}

/// Points of a whole basket, on its lines by what is left of them.
std::vector<Share> spread(std::int64_t points, const Given& given) {
    std::vector<std::int64_t> weights;
    for (std::size_t line = 0; line < given.gross.size(); ++line)
        weights.push_back(std::max<std::int64_t>(given.after(line), 0));
    std::vector<Share> shares;
    if (points <= 0 || std::ranges::all_of(weights, [](std::int64_t weight) { return weight == 0; })) return shares;
    const auto parts = allocateLargestLine(points, weights);
    for (std::size_t line = 0; line < parts.size(); ++line)
        if (parts[line] != 0) shares.push_back({line, parts[line]});
    return shares;
}

void readResult(FieldReader& result, Given& given) {
    given.at = result.text("at");
    given.discount = numberIn(result, "discount");
    given.payable = numberIn(result, "payable");
    given.basePoints = numberIn(result, "basePoints");
    given.bonusPoints = numberIn(result, "bonusPoints");
    result.within("burnt", kBurnt, [&](FieldReader& burnt) {
        given.burntPoints = numberIn(burnt, "points");
        given.burntAmount = numberIn(burnt, "amount");
    });
    result.each("lines", kLine, [&](FieldReader& line) { given.gross.push_back(numberIn(line, "gross")); });
    result.each("awards", kAward, [&](FieldReader& award) { given.awards.push_back(awardIn(award)); });
    result.each("coupons", kCoupon, [&](FieldReader& coupon) {
        given.tokens.push_back({coupon.text("code"), coupon.text("state"),
                                coupon.has("promotion") ? coupon.text("promotion") : std::string()});
    });
}

} // namespace

std::int64_t Given::after(std::size_t line) const {
    std::int64_t left = gross[line];
    for (const Award& award : awards)
        for (const Share& share : award.shares)
            if (award.isOfLines && award.discount > 0 && share.line == line) left -= share.amount;
    return left;
}

Given givenIn(std::string_view body) {
    FieldReader reader(body, kAnswer, kPassedOver);
    Given given;
    reader.within("result", kResult, [&](FieldReader& result) { readResult(result, given); });
    OW_ASSERT(reader.finish().empty());
    std::map<std::string, int> counts;
    for (Award& award : given.awards) {
        award.instance = award.campaign + '-' + std::to_string(++counts[award.campaign]);
        if (award.discount == 0) award.shares = spread(award.points, given);
    }
    given.baseShares = spread(given.basePoints, given);
    return given;
}

} // namespace offerwright::connect
