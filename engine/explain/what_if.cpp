// What a number does to the outcome. The engine is run at the ends, at the values that the trace measured, at evenly
// spaced ones, and then half-way between any two neighbours that differ, until neighbours are one apart: every flip
// found is exact.
#include "engine/explain/account.h"
#include "engine/explain/stop.h"
#include "offerwright/model/nodes.h"
#include <algorithm>
#include <map>
#include <set>

namespace offerwright {
namespace {

constexpr int kRuns = 200;
constexpr std::int64_t kEvenSeeds = 16;
constexpr std::size_t kMeasuredSeeds = 32;

/// One run: the steps that fired, of all promotions, and what was to pay.
struct Answer {
    std::vector<std::pair<std::string, NodeId>> fired;
    Money total;
    std::int64_t points = 0;
    bool fires = false;
};

template <typename T> std::shared_ptr<const T> borrowed(const T& value) {
    return std::shared_ptr<const T>(std::shared_ptr<void>(), &value); // the sale outlives the call
}

class Sweep {
public:
    Sweep(const AdjudicatedSale& sale, const Promotion& promotion, Address address, std::int64_t low, std::int64_t high,
          const Stop& stop);
    std::vector<Piece> run();

private:
    void seed();
    void seedMeasures(std::set<std::int64_t>& seeds) const;
    bool ask(std::int64_t value);
    void refine();
    std::vector<Piece> pieces() const;

    const AdjudicatedSale& m_sale;
    const Promotion& m_promotion;
    Address m_address;
    std::int64_t m_low;
    std::int64_t m_high;
    CompileInput m_input;
    std::size_t m_place = 0;
    std::map<std::int64_t, Answer> m_answers;
    int m_runs = kRuns;
    const Stop& m_stop;
};

Sweep::Sweep(const AdjudicatedSale& sale, const Promotion& promotion, Address address, std::int64_t low,
             std::int64_t high, const Stop& stop)
    : m_sale(sale)
    , m_promotion(promotion)
    , m_address(std::move(address))
    , m_low(low)
    , m_high(high)
    , m_input{{sale.set.promotions().begin(), sale.set.promotions().end()},
              borrowed(sale.set.programme()),
              borrowed(sale.set.catalogue())}
    , m_stop(stop) {
    const auto place = std::ranges::find(m_input.promotions, &promotion, &std::shared_ptr<const Promotion>::get);
    m_place = static_cast<std::size_t>(place - m_input.promotions.begin());
}

/// False when the bound of runs is reached, or nobody waits any more.
bool Sweep::ask(std::int64_t value) {
    if (m_answers.contains(value)) return true;
    if (isStopped(m_stop) || m_runs-- <= 0) return false;
    m_input.promotions[m_place] = std::make_shared<const Promotion>(*withNumber(m_promotion, m_address, Number{value}));
    const Compiled compiled = compile(m_input, &m_sale.set);
    const auto result = adjudicate(*compiled.set, m_sale.basket, m_sale.customer, m_sale.at);
    Answer& answer = m_answers[value];
    if (!result) return true;
    for (const Award& award : result->awards) {
        answer.fired.emplace_back(award.promotion, award.step);
        answer.fires = answer.fires || award.promotion == m_promotion.id;
    }
    std::ranges::sort(answer.fired);
    const auto repeated = std::ranges::unique(answer.fired);
    answer.fired.erase(repeated.begin(), repeated.end());
    answer.total = result->total;
    answer.points = result->basePoints + result->bonusPoints;
    return true;
}

/// Thresholds flip at what was measured, prices at the prices on the shelf.
void Sweep::seedMeasures(std::set<std::int64_t>& seeds) const {
    const auto add = [&](std::int64_t value) {
        for (const std::int64_t near : {value - 1, value, value + 1})
            if (near > m_low && near < m_high && seeds.size() < kMeasuredSeeds) seeds.insert(near);
    };
    const auto number = numberAt(m_promotion, m_address);
    if (number && !number->number.personal()) add(number->number.value);
    Trace asked;
    const PromotionTrace* trace = traceOf(m_sale, m_promotion.id, asked);
    const NodeTrace* own = trace ? trace->node(m_address.node) : nullptr;
    if (own && own->measured) add(*own->measured);
    if (number && number->unit == Unit::Money)
        for (const Line& line : m_sale.basket.lines) add(line.unitPrice.minor);
}

void Sweep::seed() {
    std::set<std::int64_t> seeds;
    seedMeasures(seeds);
    seeds.insert({m_low, m_high});
    const Wide range = Wide{m_high} - m_low;
    for (std::int64_t i = 1; i < kEvenSeeds; ++i)
        seeds.insert(static_cast<std::int64_t>(m_low + range * i / kEvenSeeds));
    for (const std::int64_t value : seeds) ask(value);
}

/// From the left, so that if the runs end, what was found has no gap; what lies behind is then let go.
void Sweep::refine() {
    auto left = m_answers.begin();
    for (auto right = std::next(left); right != m_answers.end(); right = std::next(left)) {
        if (right->first == left->first + 1 || right->second.fired == left->second.fired) {
            left = right;
            continue;
        }
        const std::int64_t middle = static_cast<std::int64_t>((Wide{left->first} + right->first) / 2);
        if (ask(middle)) continue;
        m_answers.erase(right, m_answers.end());
        return;
    }
}

std::vector<Piece> Sweep::pieces() const {
    std::vector<Piece> pieces;
    const Answer* before = nullptr;
    for (const auto& [value, answer] : m_answers) {
        if (!before || before->fired != answer.fired)
            pieces.push_back({value, value, answer.total, answer.total, answer.points, answer.fires});
        pieces.back().to = value;
        pieces.back().totalAtTo = answer.total;
        before = &answer;
    }
    return pieces;
}

std::vector<Piece> Sweep::run() {
    seed();
    if (!m_answers.empty()) refine();
    return pieces();
}

} // namespace

std::vector<Piece> whatIf(const AdjudicatedSale& sale, const Address& address, std::int64_t low, std::int64_t high,
                          const Stop& stop) {
    const Promotion* promotion = sale.set.promotion(address.promotion);
    if (!promotion || low > high || !numberAt(*promotion, address)) return {};
    return Sweep(sale, *promotion, address, low, high, stop).run();
}

} // namespace offerwright
