/// \file The course of a journey, in numbers alone: where a customer stands, and what one sale makes of it.
#pragma once
#include "engine/adjudicate/deeds.h"
#include "offerwright/model/customer.h"
#include "offerwright/model/effect.h"
#include "offerwright/model/promotion.h"
#include "offerwright/model/wallet.h"

namespace offerwright {

/// Most steps that one sale reaches; what is beyond stays counted, and the result says so.
inline constexpr std::int64_t kMaxReached = 1'000;

/// What a step asks of this customer today.
struct StepTerms {
    std::string_view id;
    CountKind kind = CountKind::Visits;
    const Selection* of = nullptr; ///< what it counts of
    std::optional<LocalDate> from; ///< first day of its window
    std::int64_t reach = 1;
    std::optional<std::int64_t> deadline; ///< days
};

struct JourneyTerms {
    std::string_view promotion;
    bool anyOrder = false;
    std::int64_t complete = 1;            ///< so many steps make a round
    std::optional<std::int64_t> deadline; ///< days
    std::int64_t rounds = 1;              ///< in a life
    bool carries = true;
    Pooled<StepTerms> steps;
};

/// With the customer's own values in place, where they are within their bounds.
JourneyTerms termsOf(const Promotion& promotion, const Customer& customer, LocalDate today);

/// Where the customer stands today, before this sale. A round whose deadline has passed is told as if it had not begun.
struct Course {
    bool over = false;                ///< every round is done: nothing counts any more
    bool lapsed = false;              ///< a deadline passed
    Pooled<std::string_view> cleared; ///< steps whose counters end with a lapse
    std::int64_t rounds = 0;
    std::optional<LocalDate> startedOn;
    std::optional<LocalDate> stepOpenedOn;
    Pooled<char> done;
    Pooled<char> closed;                    ///< in any order: its own deadline has passed
    Pooled<std::span<const DayCount>> days; ///< by step
};

Course courseOf(const JourneyTerms& terms, const Wallet& wallet, LocalDate today);
/// Steps that count today.
bool isOpen(const JourneyTerms& terms, const Course& course, std::size_t step);
/// Last day on which a step may still be done, by its own deadline and the round's.
std::optional<LocalDate> lastDay(const JourneyTerms& terms, const Course& course, std::size_t step);

/// What one sale makes of a course.
struct Walk {
    Deeds counts;                  ///< whatever the promotion gives
    Deeds reaches;                 ///< behind the counts, when the promotion applies
    Pooled<std::int64_t> measured; ///< by step: counted with this sale, before anything was reached
    Pooled<std::int64_t> times;    ///< by step: how often it was reached
    std::int64_t completed = 0;
    bool limited = false; ///< a step was ready, and a limit of times left none
    bool cut = false;     ///< kMaxReached
};

/// `amounts` by step: what this sale counts for it, 0 where it does not. No step is reached more than `most` times.
/// Lists of what it tells lie in the arena.
Walk walk(const JourneyTerms& terms, const Course& course, const Pooled<std::int64_t>& amounts, std::int64_t most,
          LocalDate today, Arena& arena);

} // namespace offerwright
