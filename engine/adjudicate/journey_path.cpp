#include "offerwright/adjudicate/journey_path.h"
#include "engine/adjudicate/counting.h"
#include "engine/adjudicate/course.h"
#include <algorithm>

namespace offerwright {
namespace {

StepState stateOf(const JourneyTerms& terms, const Course& course, std::size_t step) {
    if (course.done[step]) return StepState::Done;
    if (course.closed[step]) return StepState::Missed;
    if (course.over)
        return terms.rounds == 1 && terms.complete == std::ssize(terms.steps) ? StepState::Done : StepState::Out;
    return isOpen(terms, course, step) ? StepState::Open : StepState::Ahead;
}

} // namespace

JourneyPath journeyPath(const Promotion& promotion, const Customer& customer, LocalDate today) {
    JourneyPath path{.promotion = promotion.id};
    if (!promotion.ladder.acrossVisits()) return path;
    const JourneyTerms terms = termsOf(promotion, customer, today);
    const Course course = courseOf(terms, customer.wallet, today);
    path.complete = terms.complete;
    path.rounds = course.rounds;
    path.over = course.over;
    path.lapsed = course.lapsed;
    for (std::size_t i = 0; i < terms.steps.size(); ++i) {
        const StepTerms& step = terms.steps[i];
        PathStep told{.step = std::string(step.id),
                      .state = stateOf(terms, course, i),
                      .unit = unitOf(step.kind),
                      .reach = step.reach};
        const bool done = told.state == StepState::Done;
        told.counted = done ? step.reach : countedOver(step.kind, course.days[i], step.from, today, 0);
        if (told.state == StepState::Open) told.lastDay = lastDay(terms, course, i);
        if (told.lastDay) path.lastDay = path.lastDay ? std::min(path.lastDay, told.lastDay) : told.lastDay;
        path.steps.push_back(std::move(told));
    }
    return path;
}

} // namespace offerwright
