#include "engine/adjudicate/ceilings.h"
#include <algorithm>
#include <limits>

namespace offerwright {
namespace {

constexpr std::int64_t kWhole = 1'000'000;
constexpr std::int64_t kUnbounded = std::numeric_limits<std::int64_t>::max();

/// A ceiling never rounds up: it is a limit of the law.
std::int64_t boundOf(const Ceiling& ceiling, std::int64_t gross) {
    std::int64_t bound = ceiling.amount.value_or(kUnbounded);
    if (ceiling.rate) bound = std::min(bound, static_cast<std::int64_t>(Wide{gross} * *ceiling.rate / kWhole));
    return bound;
}

class Lowering {
public:
    Lowering(const Turn& turn, const RewardPlan& reward, const Standing& standing, Cuts& cuts)
        : m_turn(turn)
        , m_standing(standing)
        , m_cuts(cuts)
        , m_rooms(cuts.size(), kUnbounded)
        , m_shared(reward.give == Give::Amount && reward.per == Per::Order) {}
    std::string_view run();

private:
    const CheckoutLine& shelf(std::size_t line) const { return m_turn.checkout().lines[line]; }
    std::int64_t given(std::size_t line) const {
        return shelf(line).gross - m_standing[line].net + m_standing[line].credited;
    }
    void measure();
    void perLine(const Ceiling& ceiling, LineWords lines);
    void overBasket(const Ceiling& ceiling, LineWords lines);
    std::int64_t closeRooms();
    void passOn(std::int64_t amount);

    const Turn& m_turn;
    const Standing& m_standing;
    Cuts& m_cuts;
    Pooled<std::int64_t> m_rooms; ///< by cut: what may still be given on its line
    bool m_shared;                ///< one amount over all lines
    std::string_view m_cutBy;
};

void Lowering::perLine(const Ceiling& ceiling, LineWords lines) {
    for (std::size_t i = 0; i < m_cuts.size(); ++i) {
        const std::uint32_t line = m_cuts[i].line;
        if (!holdsLine(lines, line)) continue;
        const std::int64_t room = std::max<std::int64_t>(0, boundOf(ceiling, shelf(line).gross) - given(line));
        m_rooms[i] = std::min(m_rooms[i], room);
        if (m_cuts[i].wanted > room && m_cutBy.empty()) m_cutBy = ceiling.name;
    }
}

/// What is over is cut in proportion; the lines that the ceiling holds take no more.
void Lowering::overBasket(const Ceiling& ceiling, LineWords lines) {
    std::int64_t gross = 0;
    std::int64_t before = 0;
    forEachLine(lines, [&](std::uint32_t line) {
        gross += shelf(line).gross;
        before += given(line);
    });
    Pooled<Sharer> row;
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < m_cuts.size(); ++i) {
        const bool under = holdsLine(lines, m_cuts[i].line);
        const std::int64_t wanted = under ? std::min(m_cuts[i].wanted, m_rooms[i]) : 0;
        row.push_back({.weight = wanted, .room = wanted, .units = m_cuts[i].units});
        sum += wanted;
    }
    const std::int64_t room = std::max<std::int64_t>(0, boundOf(ceiling, gross) - before);
    if (sum <= room) return;
    if (m_cutBy.empty()) m_cutBy = ceiling.name;
    const Shares kept = shareWithin(m_turn.programme().allocation, room, row, true);
    for (std::size_t i = 0; i < m_cuts.size(); ++i)
        if (holdsLine(lines, m_cuts[i].line)) m_rooms[i] = kept[i];
}

/// Returns what found no room.
std::int64_t Lowering::closeRooms() {
    std::int64_t over = 0;
    for (std::size_t i = 0; i < m_cuts.size(); ++i) {
        over += std::max<std::int64_t>(0, m_cuts[i].wanted - m_rooms[i]);
        m_cuts[i].wanted = std::min(m_cuts[i].wanted, m_rooms[i]);
    }
    return over;
}

/// By what the lines are worth, over those that have room; one that is filled up leaves the rest to the others.
void Lowering::passOn(std::int64_t amount) {
    Pooled<Sharer> row;
    for (std::size_t i = 0; i < m_cuts.size(); ++i) {
        const std::int64_t room = std::min(m_rooms[i], m_cuts[i].room) - m_cuts[i].wanted;
        const bool open = room > 0;
        row.push_back({.weight = open ? m_cuts[i].worth : 0, .room = open ? room : 0, .units = m_cuts[i].units});
    }
    const Shares more = shareWithin(m_turn.programme().allocation, amount, row, true);
    for (std::size_t i = 0; i < m_cuts.size(); ++i) m_cuts[i].wanted += more[i];
}

void Lowering::measure() {
    m_rooms.assign(m_cuts.size(), kUnbounded);
    const Program& program = m_turn.checkout().program;
    const auto& ceilings = program.programme->ceilings;
    for (const Ceiling::Over over : {Ceiling::Over::Line, Ceiling::Over::Basket})
        for (std::size_t i = 0; i < ceilings.size(); ++i) {
            if (ceilings[i].over != over) continue;
            const LineWords lines = m_turn.checkout().matches.of(program.ceilings[i]);
            over == Ceiling::Over::Line ? perLine(ceilings[i], lines) : overBasket(ceilings[i], lines);
        }
}

std::string_view Lowering::run() {
    measure();
    const std::int64_t before = sumOf(m_cuts, &Cut::wanted);
    const std::int64_t over = closeRooms();
    if (over == 0) return {};
    const WhenCapped then = m_turn.programme().whenCapped;
    if (then == WhenCapped::Drop)
        for (Cut& cut : m_cuts) cut.wanted = 0;
    if (then == WhenCapped::Reshare && m_shared) {
        passOn(over);
        measure(); // what was passed on may lie under another ceiling
        closeRooms();
        if (sumOf(m_cuts, &Cut::wanted) == before) return {};
    }
    return m_cutBy;
}

} // namespace

std::string_view keepUnderCeilings(const Turn& turn, const RewardPlan& reward, const Standing& standing, Cuts& cuts) {
    if (turn.programme().ceilings.empty()) return {};
    return Lowering(turn, reward, standing, cuts).run();
}

} // namespace offerwright
