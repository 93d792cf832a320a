#include "engine/adjudicate/course.h"
#include "engine/adjudicate/counting.h"
#include <algorithm>

namespace offerwright {
namespace {

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

/// First step that is not done.
std::size_t current(const Pooled<char>& done) {
    return static_cast<std::size_t>(std::ranges::find(done, 0) - done.begin());
}

std::optional<LocalDate> after(std::optional<LocalDate> start, std::optional<std::int64_t> days) {
    if (!start || !days) return std::nullopt;
    const std::int64_t last = start->days + std::clamp<std::int64_t>(*days, 1, 100'000) - 1;
    return LocalDate{static_cast<std::int32_t>(last)};
}

std::optional<LocalDate> openedOn(const JourneyTerms& terms, const Course& course) {
    return terms.anyOrder || !course.stepOpenedOn ? course.startedOn : course.stepOpenedOn;
}

bool passed(std::optional<LocalDate> last, LocalDate today) { return last && today > *last; }

void readState(const JourneyTerms& terms, const Wallet& wallet, Course& course) {
    const auto found = std::ranges::find(wallet.journeys, terms.promotion, &Progress::promotion);
    if (found == wallet.journeys.end()) return;
    course.rounds = found->rounds;
    course.startedOn = found->startedOn;
    course.stepOpenedOn = found->stepOpenedOn;
    for (std::size_t i = 0; i < terms.steps.size(); ++i)
        course.done[i] = std::ranges::find(found->done, terms.steps[i].id) != found->done.end() ? 1 : 0;
}

/// In order, the open step's deadline ends the round; in any order a step alone is closed, until too few are left.
bool stepsLapse(const JourneyTerms& terms, Course& course, LocalDate today) {
    if (!terms.anyOrder) {
        const std::size_t step = current(course.done);
        return step < terms.steps.size() && passed(after(openedOn(terms, course), terms.steps[step].deadline), today);
    }
    std::int64_t left = 0;
    for (std::size_t i = 0; i < terms.steps.size(); ++i) {
        course.closed[i] = !course.done[i] && passed(after(course.startedOn, terms.steps[i].deadline), today) ? 1 : 0;
        left += course.closed[i] ? 0 : 1;
    }
    return left < terms.complete;
}

void startAnew(Course& course) {
    course.startedOn.reset();
    course.stepOpenedOn.reset();
    std::ranges::fill(course.done, 0);
    std::ranges::fill(course.closed, 0);
    std::ranges::fill(course.days, std::span<const DayCount>());
}

/// Takes the sale through the steps. In order, it counts for the open step alone, and what goes beyond flows on; in any
/// order it counts for every open step.
class Walking {
public:
    Walking(const JourneyTerms& terms, const Course& course, const Pooled<std::int64_t>& amounts, std::int64_t most,
            LocalDate today, Arena& arena)
        : m_terms(terms)
        , m_course(course)
        , m_amounts(amounts)
        , m_now(amounts.size(), 0)
        , m_most(most)
        , m_today(today)
        , m_arena(arena) {
        m_walk.measured.resize(amounts.size(), 0);
        m_walk.times.resize(amounts.size(), 0);
    }
    Walk run();

private:
    void count(std::size_t step);
    std::int64_t measured(std::size_t step) const;
    bool reached(std::size_t step);
    void inOrder();
    void inAnyOrder();
    bool reachAny();
    void reach(std::size_t step);
    void completeRound();
    bool isFull() const { return std::ranges::count(m_course.done, 1) >= m_terms.complete; }
    bool isOver() const { return m_course.rounds >= m_terms.rounds; }
    std::size_t carriesTo(std::size_t step) const;

    const JourneyTerms& m_terms;
    Course m_course;
    const Pooled<std::int64_t>& m_amounts;
    Pooled<std::int64_t> m_now; ///< counted at this sale and not used up
    std::int64_t m_most;
    LocalDate m_today;
    Arena& m_arena;
    std::int64_t m_reached = 0;
    Walk m_walk;
};

void Walking::count(std::size_t step) {
    m_now[step] = m_amounts[step];
    m_walk.counts.push_back(DeedParts::Counted{m_terms.promotion, m_terms.steps[step].id, m_today, m_now[step], true});
}

std::int64_t Walking::measured(std::size_t step) const {
    const StepTerms& terms = m_terms.steps[step];
    return countedOver(terms.kind, m_course.days[step], terms.from, m_today, m_now[step]);
}

/// Only what counts at this sale reaches a step; a limit leaves the rest counted.
bool Walking::reached(std::size_t step) {
    if (m_now[step] == 0 || isOver() || measured(step) < m_terms.steps[step].reach) return false;
    m_walk.limited = m_walk.limited || m_walk.times[step] >= m_most;
    if (m_walk.times[step] >= m_most) return false;
    m_walk.cut = m_walk.cut || m_reached >= kMaxReached;
    return m_reached < kMaxReached;
}

/// Where overflow of a step goes: the next step, or the first of the next round; in any order its own in the next
/// round. Only to a step that counts the same, at this sale too.
std::size_t Walking::carriesTo(std::size_t step) const {
    if (!m_terms.carries) return kNowhere;
    const bool last = isFull();
    const bool again = m_course.rounds + 1 < m_terms.rounds;
    if (m_terms.anyOrder) return again ? step : kNowhere;
    if (last && !again) return kNowhere;
    const std::size_t target = last ? 0 : current(m_course.done);
    const bool same =
        m_terms.steps[target].kind == m_terms.steps[step].kind && *m_terms.steps[target].of == *m_terms.steps[step].of;
    return same && m_amounts[target] > 0 ? target : kNowhere;
}

void Walking::reach(std::size_t step) {
    const StepTerms& terms = m_terms.steps[step];
    const bool sums = terms.kind == CountKind::Visits || terms.kind >= CountKind::Spend;
    const std::int64_t over = sums ? measured(step) - terms.reach : 0;
    ++m_reached;
    ++m_walk.times[step];
    m_course.done[step] = 1;
    m_course.days[step] = {};
    m_now[step] = 0;
    DeedParts::StepReached effect{m_terms.promotion, terms.id, m_today};
    const std::size_t target = over > 0 ? carriesTo(step) : kNowhere;
    if (target != kNowhere) {
        effect.carried = over;
        effect.carriedTo = m_terms.steps[target].id;
        m_now[target] = over;
    }
    m_walk.reaches.push_back(effect);
    if (isFull()) completeRound();
}

void Walking::completeRound() {
    DeedParts::RoundCompleted effect{m_terms.promotion, m_today};
    Pooled<std::string_view> cleared;
    for (std::size_t i = 0; i < m_terms.steps.size(); ++i) {
        if (m_course.done[i] || (m_course.days[i].empty() && m_now[i] == 0)) continue;
        cleared.push_back(m_terms.steps[i].id);
        m_course.days[i] = {};
        m_now[i] = 0;
    }
    effect.cleared = m_arena.keep(std::span<const std::string_view>(cleared));
    m_walk.reaches.push_back(effect);
    ++m_walk.completed;
    ++m_course.rounds;
    std::ranges::fill(m_course.done, 0);
    std::ranges::fill(m_course.closed, 0);
}

void Walking::inOrder() {
    const std::size_t first = current(m_course.done);
    if (first >= m_amounts.size() || m_amounts[first] == 0) return;
    count(first);
    m_walk.measured[first] = measured(first);
    for (std::size_t step = first; reached(step); step = current(m_course.done)) reach(step);
}

/// Reaches the first step that is ready; false when none is.
bool Walking::reachAny() {
    for (std::size_t step = 0; step < m_terms.steps.size(); ++step) {
        if (m_course.done[step] || m_course.closed[step] || !reached(step)) continue;
        reach(step);
        return true;
    }
    return false;
}

void Walking::inAnyOrder() {
    for (std::size_t step = 0; step < m_terms.steps.size(); ++step) {
        if (m_course.done[step] || m_course.closed[step] || m_amounts[step] == 0) continue;
        count(step);
        m_walk.measured[step] = measured(step);
    }
    while (reachAny()) {
    }
}

/// That a deadline passed is told with the first sale that counts again.
Walk Walking::run() {
    for (std::size_t step = 0; step < m_terms.steps.size(); ++step) m_walk.measured[step] = measured(step);
    if (m_course.over) return std::move(m_walk);
    if (m_terms.anyOrder)
        inAnyOrder();
    else
        inOrder();
    if (m_course.lapsed && !m_walk.counts.empty())
        m_walk.counts.insert(m_walk.counts.begin(),
                             DeedParts::RoundLapsed{m_terms.promotion, m_today,
                                                    m_arena.keep(std::span<const std::string_view>(m_course.cleared))});
    return std::move(m_walk);
}

} // namespace

Course courseOf(const JourneyTerms& terms, const Wallet& wallet, LocalDate today) {
    Course course;
    const std::size_t steps = terms.steps.size();
    course.done.assign(steps, 0);
    course.closed.assign(steps, 0);
    course.days.resize(steps);
    for (std::size_t i = 0; i < steps; ++i) course.days[i] = counterDays(wallet, terms.promotion, terms.steps[i].id);
    readState(terms, wallet, course);
    course.over = course.rounds >= terms.rounds;
    course.lapsed =
        !course.over && (passed(after(course.startedOn, terms.deadline), today) || stepsLapse(terms, course, today));
    if (!course.lapsed) return course;
    for (std::size_t i = 0; i < steps; ++i)
        if (!course.days[i].empty()) course.cleared.push_back(terms.steps[i].id);
    startAnew(course);
    return course;
}

bool isOpen(const JourneyTerms& terms, const Course& course, std::size_t step) {
    if (course.over || course.done[step] || course.closed[step]) return false;
    return terms.anyOrder || current(course.done) == step;
}

std::optional<LocalDate> lastDay(const JourneyTerms& terms, const Course& course, std::size_t step) {
    const auto round = after(course.startedOn, terms.deadline);
    const auto own = after(openedOn(terms, course), terms.steps[step].deadline);
    return round && own ? std::min(round, own) : round ? round : own;
}

Walk walk(const JourneyTerms& terms, const Course& course, const Pooled<std::int64_t>& amounts, std::int64_t most,
          LocalDate today, Arena& arena) {
    return Walking(terms, course, amounts, most, today, arena).run();
}

} // namespace offerwright
