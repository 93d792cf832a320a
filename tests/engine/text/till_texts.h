// What tills send, and what else might come instead.
#pragma once
#include "tests/support/dice.h"
#include <string>
#include <utility>
#include <vector>

namespace offerwright::tests {

using NamedText = std::pair<std::string, std::string>;

/// Ordinary baskets, each with something that some till does.
std::vector<NamedText> tillTexts();
/// Baskets, good and faulty, that are not plain.
std::vector<NamedText> unusualTexts();
/// A random basket with members added, doubled, left empty, its spelling changed, or damaged; often still a good one.
std::string unusualTillText(Dice& dice);

} // namespace offerwright::tests
