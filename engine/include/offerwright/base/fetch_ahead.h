/// \file Memory that will be read soon is asked for now.
#pragma once

namespace offerwright {

/// The address may be any: nothing is read that the program sees. The empty instruction behind it is an effect:
/// without one, g++ 12 takes functions that do nothing else for calls that may be left out.
inline void fetchAhead(const void* address) {
    __builtin_prefetch(address);
    asm volatile("");
}

} // namespace offerwright
