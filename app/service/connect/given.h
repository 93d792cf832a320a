/// \file What a sale was told, read out of the answer that is kept with it: the same for the same call. Private to this
/// room.
#pragma once
#include "offerwright/base/money.h"
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace offerwright::connect {

struct Share {
    std::size_t line = 0;
    std::int64_t amount = 0;
};

/// One reward.
struct Award {
    std::string campaign;
    std::string instance;   ///< "<campaign>-<n>", counted in the order of application
    bool isOfLines = false; ///< of the item stage; else of the basket
    std::int64_t discount = 0;
    std::int64_t points = 0;
    std::vector<Share> shares; ///< by line; of points of the whole basket too
};

struct Token {
    std::string code;
    std::string state; ///< as the engine writes it
    std::string campaign;
};

struct Given {
    std::string at;
    std::int64_t discount = 0;
    std::int64_t payable = 0;
    std::int64_t basePoints = 0;
    std::int64_t bonusPoints = 0;
    std::int64_t burntPoints = 0;
    std::int64_t burntAmount = 0;
    std::vector<std::int64_t> gross; ///< by line
    std::vector<Award> awards;
    std::vector<Token> tokens;
    std::vector<Share> baseShares; ///< of the base points

    /// What is left of a line after its own discounts.
    std::int64_t after(std::size_t line) const;
};

/// `body` is an answer of ours.
Given givenIn(std::string_view body);

} // namespace offerwright::connect
