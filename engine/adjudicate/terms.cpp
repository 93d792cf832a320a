#include "engine/adjudicate/counting.h"
#include "engine/adjudicate/course.h"
#include <algorithm>
#include <limits>

namespace offerwright {
namespace {

constexpr std::int64_t kForEver = std::numeric_limits<std::int64_t>::max();

/// Numbers of one promotion for one customer. Never below zero: no number of a promotion means less than nothing.
class Numbers {
public:
    Numbers(const Promotion& promotion, const Customer& customer)
        : m_promotion(promotion)
        , m_customer(customer) {}
    std::int64_t of(const Number& number) const;
    std::optional<std::int64_t> of(const std::optional<Number>& number) const {
        return number ? std::optional(of(*number)) : std::nullopt;
    }

private:
    const Promotion& m_promotion;
    const Customer& m_customer;
};

std::int64_t Numbers::of(const Number& number) const {
    const Parameter* parameter = number.personal() ? m_promotion.parameter(number.parameter) : nullptr;
    if (!parameter) return std::max<std::int64_t>(number.value, 0);
    for (const OwnValue& own : m_customer.ownValues)
        if (own.promotion == m_promotion.id && own.parameter == number.parameter && own.value >= parameter->min &&
            own.value <= parameter->max)
            return std::max<std::int64_t>(own.value, 0);
    return std::max<std::int64_t>(parameter->defaultValue, 0);
}

StepTerms termsOf(const Step& step, const Numbers& numbers, LocalDate today) {
    const Count& count = step.frequency.count;
    StepTerms terms{.id = step.id,
                    .kind = count.kind,
                    .of = &count.of,
                    .reach = std::max<std::int64_t>(numbers.of(step.frequency.reach), 1),
                    .deadline = numbers.of(step.deadline)};
    if (const auto& within = count.within)
        terms.from = firstDay(within->period, within->calendar, numbers.of(within->length), today);
    return terms;
}

} // namespace

JourneyTerms termsOf(const Promotion& promotion, const Customer& customer, LocalDate today) {
    const Ladder& ladder = promotion.ladder;
    const Numbers numbers(promotion, customer);
    const auto steps = static_cast<std::int64_t>(ladder.steps.size());
    JourneyTerms terms{.promotion = promotion.id,
                       .anyOrder = ladder.anyOrder,
                       .complete = steps,
                       .deadline = numbers.of(ladder.deadline),
                       .carries = ladder.overflow == Overflow::Carried};
    if (ladder.relation == Relation::Cycle) terms.rounds = numbers.of(ladder.atMost).value_or(kForEver);
    if (ladder.anyOrder && ladder.complete)
        terms.complete = std::clamp<std::int64_t>(numbers.of(*ladder.complete), 1, std::max<std::int64_t>(steps, 1));
    terms.steps.reserve(ladder.steps.size());
    for (const Step& step : ladder.steps) terms.steps.push_back(termsOf(step, numbers, today));
    return terms;
}

} // namespace offerwright
