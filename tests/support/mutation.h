// Damage to texts: bytes changed, cut, doubled, and words of JSON thrown in.
#pragma once
#include "tests/support/dice.h"
#include <string>

namespace offerwright::tests {

/// One to a few changes anywhere in the text.
std::string damaged(Dice& dice, std::string text);
/// A short text of tokens in random order, some of it JSON.
std::string randomTokens(Dice& dice);

} // namespace offerwright::tests
