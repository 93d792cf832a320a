// Shops' days on virtual time: tills that sell over the real calls, a network that loses, repeats and delays, powers
// that are cut, clocks that are wrong, and what must be true of the books when all is quiet again. One seed makes one
// day.
#pragma once
#include <cstdint>
#include <string>

namespace offerwright::tests {

/// A fault put in on purpose, which must be found out.
enum class Plant {
    Nothing,
    NewIds,       ///< sales that were in doubt are told under new ids
    NoOperations, ///< the service forgets which calls it has done
};

struct Day {
    std::uint64_t seed = 20270310;
    int tills = 20;
    int sales = 50; ///< of each till
    Plant plant = Plant::Nothing;
};

/// How often what happened: a day without trouble shows nothing.
struct Met {
    std::int64_t sold = 0;
    std::int64_t online = 0;
    std::int64_t opened = 0;
    std::int64_t alone = 0;
    std::int64_t basePrice = 0;
    std::int64_t lostCalls = 0;
    std::int64_t lostAnswers = 0;
    std::int64_t repeated = 0;
    std::int64_t late = 0;
    std::int64_t cuts = 0;
    std::int64_t forged = 0;
    std::int64_t published = 0;
    std::int64_t stopped = 0;
    std::int64_t entries = 0; ///< in the books
};

/// What is wrong, in words; empty when nothing is.
std::string live(const Day& day, Met& met);

} // namespace offerwright::tests
