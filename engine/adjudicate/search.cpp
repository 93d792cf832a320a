#include "engine/adjudicate/search.h"
#include "engine/adjudicate/bound.h"
#include <algorithm>
#include <map>

namespace offerwright {
namespace {

constexpr std::int64_t kUnlimited = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t kMostCells = 1'000'000; ///< of what is remembered of states seen, in 64-bit numbers
constexpr std::int64_t kTurnWork = 16;        ///< of one turn beside its lines

/// One promotion in its place, or a stretch of competitors.
struct Step {
    bool stretch = false;
    Pooled<std::size_t> members; ///< of the contest
};

/// How far a plan is made.
struct Node {
    Bill bill;
    std::size_t step = 0;
    Pooled<std::uint8_t> taken; ///< by member
    Plan plan;
};

/// A node with the options that were tried of it: each competitor, as often as it can and down to once; then to leave
/// the stretch.
struct Frame {
    Node node;
    std::int64_t bound = 0; ///< what the plan could come to
    std::size_t next = 0;
    std::int64_t times = 0;
    bool left = false;
};

class Search {
public:
    Search(const Table& table, const Contest& contest, std::int64_t mostWork);
    Found run();

private:
    void layOut();
    void inOrder();
    void explore(Node root);
    bool tryNext(Frame& frame);
    std::optional<Node> option(Frame& frame);
    std::optional<Node> take(const Node& from, std::size_t member, std::int64_t times, std::int64_t& made);
    void passOthers(Node& node);
    void weigh(const Plan& plan);
    bool seen(const Node& node);
    std::int64_t boundOf(const Node& node);
    bool hopeless(std::int64_t bound) const;
    Verdict verdict(const Bill& bill, std::uint32_t place, std::int64_t times);
    void put(Node& node, std::uint32_t place, Proposal& proposal) const;

    const Table& m_table;
    const Contest& m_contest;
    Bound m_bound;
    std::int64_t m_mostWork;
    Pooled<Step> m_steps;
    Pooled<std::size_t> m_stepOf;   ///< by member
    Pooled<std::uint8_t> m_fewer;   ///< by member: it may leave units to others by firing less often
    Pooled<std::size_t> m_choosing; ///< members whose turn is chosen
    bool m_pointsMatter = false;
    bool m_someFixed = false; ///< there are more competitors than can be tried
    std::size_t m_before;     ///< givers that were there at the start
    Pooled<Frame> m_frames;
    std::map<Pooled<std::int64_t>, std::pair<std::int64_t, std::int64_t>> m_seen;
    std::size_t m_cells = 0;
    std::int64_t m_open = 0; ///< what the best plan that was not looked at could come to
    bool m_first = true;
    Found m_found;
};

bool givesPoints(const PromotionPlan& plan) {
    return std::ranges::any_of(plan.steps, [](const StepPlan& step) {
        return std::ranges::any_of(step.rewards, [](const RewardPlan& reward) { return reward.give >= Give::Points; });
    });
}

Search::Search(const Table& table, const Contest& contest, std::int64_t mostWork)
    : m_table(table)
    , m_contest(contest)
    , m_bound(table, contest)
    , m_mostWork(mostWork)
    , m_before(table.bill.givers.size()) {
    for (const std::uint32_t place : contest.places) {
        const Turn turn(table.checkout, place);
        m_pointsMatter = m_pointsMatter || givesPoints(turn.plan());
        m_fewer.push_back(turn.freeUnitsOnly() && !turn.promotion().combines.sharesUnits ? 1 : 0);
    }
    layOut();
}

void Search::layOut() {
    m_stepOf.resize(m_contest.places.size());
    for (std::size_t i = 0; i < m_contest.places.size(); ++i) {
        const bool stretch = m_contest.competes[i] != 0;
        if (m_steps.empty() || !stretch || !m_steps.back().stretch)
            m_steps.push_back({.stretch = stretch, .members = {}});
        m_steps.back().members.push_back(i);
        m_stepOf[i] = m_steps.size() - 1;
        if (stretch && m_choosing.size() < kMostCompeting)
            m_choosing.push_back(i);
        else
            m_someFixed = m_someFixed || stretch;
    }
}

Verdict Search::verdict(const Bill& bill, std::uint32_t place, std::int64_t times) {
    m_found.work += kTurnWork + static_cast<std::int64_t>(bill.standing.size());
    return verdictOn(m_table.checkout, m_table.exclusion, bill, place, nullptr, times);
}

void Search::put(Node& node, std::uint32_t place, Proposal& proposal) const {
    node.plan.worth.discount += proposal.discount;
    node.plan.worth.credit += proposal.credit;
    node.plan.worth.points += proposal.points;
    enter(node.bill, place, proposal);
}

/// Promotions that do not compete take their turns, up to the next stretch.
void Search::passOthers(Node& node) {
    for (; node.step < m_steps.size() && !m_steps[node.step].stretch; ++node.step) {
        const std::uint32_t place = m_contest.places[m_steps[node.step].members.front()];
        Verdict each = verdict(node.bill, place, kUnlimited);
        if (each.gives()) put(node, place, each.proposal);
    }
    if (node.step < m_steps.size()) node.plan.stretches.emplace_back();
}

/// The competitor takes its turn; `made` says how often it fired.
std::optional<Node> Search::take(const Node& from, std::size_t member, std::int64_t times, std::int64_t& made) {
    const std::uint32_t place = m_contest.places[member];
    Verdict each = verdict(from.bill, place, times);
    if (!each.gives()) return std::nullopt;
    made = each.proposal.times;
    Node node = from;
    node.taken[member] = 1;
    node.plan.stretches.back().push_back({place, times});
    put(node, place, each.proposal);
    ++m_found.weighed;
    return node;
}

/// Greedy: everyone in order, as often as it can. The answer to beat.
void Search::inOrder() {
    Node node{.bill = m_table.bill, .taken = Pooled<std::uint8_t>(m_contest.places.size(), 0)};
    for (passOthers(node); node.step < m_steps.size(); ++node.step, passOthers(node))
        for (const std::size_t member : m_steps[node.step].members) {
            std::int64_t made = 0;
            if (auto next = take(node, member, kUnlimited, made)) node = std::move(*next);
        }
    weigh(node.plan);
}

void Search::weigh(const Plan& plan) {
    ++m_found.weighed;
    const bool better = m_first || plan.worth.rank() > m_found.best.worth.rank();
    m_first = false;
    const auto others = [](const Plan& a, const Plan& b) { return a.givers() != b.givers(); };
    if (better) {
        Plan before = std::exchange(m_found.best, plan);
        if (!before.stretches.empty() && others(before, plan)) m_found.runnerUp = std::move(before);
        if (m_found.runnerUp && !others(*m_found.runnerUp, plan)) m_found.runnerUp.reset();
    } else if (others(plan, m_found.best) &&
               (!m_found.runnerUp || plan.worth.rank() > m_found.runnerUp->worth.rank())) {
        m_found.runnerUp = plan;
    }
}

std::int64_t Search::boundOf(const Node& node) {
    std::int64_t open = 0;
    const std::int64_t most = m_bound.over(node.bill.standing, [&](std::size_t member) {
        const bool isOpen = m_contest.competes[member] != 0 ? node.taken[member] == 0 : m_stepOf[member] >= node.step;
        open += isOpen ? 1 : 0;
        return isOpen;
    });
    m_found.work += open * static_cast<std::int64_t>(m_contest.lines.size()) / 4;
    const std::int64_t sofar = node.plan.worth.discount + node.plan.worth.credit;
    return most > kUnlimited - sofar ? kUnlimited : sofar + most;
}

bool Search::hopeless(std::int64_t bound) const {
    const std::int64_t best = m_found.best.worth.rank().first;
    return bound < best || (bound == best && !m_pointsMatter);
}

/// A state that was reached before with no less leads nowhere new: what follows depends on the lines and on who gave.
bool Search::seen(const Node& node) {
    Pooled<std::int64_t> key{static_cast<std::int64_t>(node.step)};
    std::map<std::int64_t, const Giver*> givers;
    for (std::size_t i = m_before; i < node.bill.givers.size(); ++i)
        givers[node.bill.givers[i].place] = &node.bill.givers[i];
    for (const auto& [place, giver] : givers) {
        key.push_back(place);
        for (const std::uint64_t word : giver->lines) key.push_back(static_cast<std::int64_t>(word));
    }
    for (const std::uint32_t line : m_contest.lines) {
        const LineStanding& stands = node.bill.standing[line];
        key.insert(key.end(), {stands.net, stands.freeUnits, stands.freeNet, stands.factor, stands.credited});
    }
    const auto rank = node.plan.worth.rank();
    if (const auto found = m_seen.find(key); found != m_seen.end()) {
        if (found->second >= rank) return true;
        found->second = rank;
        return false;
    }
    if (m_cells + key.size() <= kMostCells) {
        m_cells += key.size();
        m_seen.emplace(std::move(key), rank);
    }
    return false;
}

/// The next node to look at, empty when there is none left.
std::optional<Node> Search::option(Frame& frame) {
    while (frame.next < m_choosing.size()) {
        const std::size_t member = m_choosing[frame.next];
        const bool again = frame.times > 0;
        if (again && --frame.times == 0) {
            ++frame.next;
            continue;
        }
        std::int64_t made = 0;
        std::optional<Node> node;
        if (frame.node.taken[member] == 0) node = take(frame.node, member, again ? frame.times : kUnlimited, made);
        if (!again) frame.times = node && m_fewer[member] != 0 ? made : 1;
        if (node) return node;
        if (m_found.work >= m_mostWork) return std::nullopt;
    }
    if (std::exchange(frame.left, true)) return std::nullopt;
    Node node = frame.node;
    // Those beyond what can be tried keep their places.
    for (const std::size_t member : m_steps[node.step].members) {
        std::int64_t made = 0;
        if (std::ranges::find(m_choosing, member) != m_choosing.end()) continue;
        if (auto next = take(node, member, kUnlimited, made)) node = std::move(*next);
    }
    ++node.step;
    passOthers(node);
    return node;
}

/// False when the frame has no options left.
bool Search::tryNext(Frame& frame) {
    std::optional<Node> node = option(frame);
    if (!node) return false;
    if (node->step == m_steps.size()) {
        weigh(node->plan);
        return true;
    }
    const std::int64_t bound = boundOf(*node);
    if (!hopeless(bound) && !seen(*node)) m_frames.push_back({.node = std::move(*node), .bound = bound});
    return true;
}

void Search::explore(Node root) {
    passOthers(root);
    const std::int64_t bound = boundOf(root);
    if (m_someFixed) m_open = bound;
    if (hopeless(bound)) return;
    m_frames.push_back({.node = std::move(root), .bound = bound});
    while (!m_frames.empty()) {
        const bool spent = m_found.work >= m_mostWork;
        if (spent) m_open = std::max(m_open, m_frames.back().bound);
        if (!spent && tryNext(m_frames.back())) continue;
        if (spent || m_frames.back().left) m_frames.pop_back();
    }
}

Found Search::run() {
    inOrder();
    explore({.bill = m_table.bill, .taken = Pooled<std::uint8_t>(m_contest.places.size(), 0)});
    const std::int64_t best = m_found.best.worth.rank().first;
    m_found.gap = std::max<std::int64_t>(0, m_open - best);
    m_found.optimal = m_open < best || (m_open == best && !m_pointsMatter) || m_open == 0;
    return std::move(m_found);
}

} // namespace

Pooled<std::uint32_t> Plan::givers() const {
    Pooled<std::uint32_t> places;
    for (const auto& stretch : stretches)
        for (const Choice& choice : stretch) places.push_back(choice.place);
    std::ranges::sort(places);
    return places;
}

Found bestPlan(const Table& table, const Contest& contest, std::int64_t mostWork) {
    return Search(table, contest, mostWork).run();
}

} // namespace offerwright
