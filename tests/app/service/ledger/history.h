// A random history of tills and a ledger: messages that are lost, doubled and out of order, a process that dies between
// any two statements, clocks that jump, sales that expire. One seed is one history.
#pragma once
#include "tests/app/service/books.h"

namespace offerwright::ledger {

/// What a history is played with, to see that it would be found out.
enum class Planted {
    Nothing,
    FreshIds,       ///< a till that sends again does so under a new id
    LostOperations, ///< the rows that make an operation happen once are gone when it is sent again
};

/// How often what is worth meeting was met.
struct Met {
    std::int64_t repeats = 0;
    std::int64_t refusals = 0;
    std::int64_t shortfalls = 0;
    std::int64_t revisions = 0;
    std::int64_t refunds = 0;
    std::int64_t deaths = 0;
    std::int64_t deathsAfterCommit = 0;
    std::int64_t expiries = 0;
};

/// Empty when all came out as the model says and the books are right; else what did not, and where.
std::string playHistory(const tests::Books& books, std::uint64_t seed, Planted planted, Met& met);

} // namespace offerwright::ledger
