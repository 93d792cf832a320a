/// \file Digests of what a set is made of. Keyed BLAKE2b: the same bytes give the same digest on every machine.
#pragma once
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace offerwright {

using Digest = std::array<unsigned char, 32>;

Digest digestOf(std::string_view canonicalText);
/// 16 hexadecimal digits over the programme's digest and the promotions' in the order given.
std::string fingerprintOf(const Digest& programme, const std::vector<const Digest*>& promotions);

} // namespace offerwright
