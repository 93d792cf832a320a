// What an answer must not depend on, planted: a comparison of runs proves something only when it finds each of these.
#pragma once
#include <offerwright/base/time.h>
#include <string>

namespace offerwright::tests {

enum class Plant { None, Order, Locale, Zone, Threads, Build };

/// Ends the program when there is no such plant.
Plant plantNamed(const std::string& name);

/// What a faulty engine could have at hand.
struct Circumstances {
    std::string firstPromotion; ///< in the order they were handed in
    Instant at;
};

/// A text that depends on the planted circumstance, and on nothing for None.
std::string planted(Plant plant, const Circumstances& circumstances);

/// Makes a locale the process's own, for C and C++; "odd" has separators that no engine may print. False when the
/// machine has no such locale.
bool takeLocale(const std::string& name);

} // namespace offerwright::tests
