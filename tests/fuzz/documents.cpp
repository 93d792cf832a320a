// Feeds random and damaged documents through parser, compiler and adjudicator, and holds them to what must always be
// so.
//     fuzz_documents COUNT [SEED] [--control]
// Every round has a seed of its own; a breach prints it, and COUNT 1 with that seed brings it back. The
// control takes a cent from a line where a discount was given: the run must find that out.
#include "tests/engine/adjudicate/offers.h"
#include "tests/support/mutation.h"
#include "tests/support/random_basket.h"
#include "tests/support/random_promotion.h"
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <offerwright/adjudicate/adjudicate.h>
#include <offerwright/text/cursor.h>
#include <offerwright/text/documents.h>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

constexpr auto kHang = std::chrono::seconds(5);
using Clock = std::chrono::steady_clock;

/// What a run has seen: a run that accepts or gives nothing has tested nothing.
struct Counts {
    bool control = false;
    std::uint64_t documents = 0, accepted = 0, damagedAccepted = 0, sales = 0, refusedSales = 0, fired = 0;
    std::int64_t discount = 0, points = 0;
    Clock::duration slowest{};
};

class Round {
public:
    Round(std::uint64_t seed, Counts& counts)
        : m_seed(seed)
        , m_dice(seed)
        , m_counts(counts) {}

    void run();

private:
    [[noreturn]] void fail(const char* claim, const std::string& text = {}) const;
    void demand(bool holds, const char* claim, const std::string& text = {}) const {
        if (!holds) fail(claim, text);
    }
    template <typename Value, typename Parse>
    std::optional<Value> through(const std::string& text, const Parse& parse, std::string (*print)(const Value&),
                                 bool intact);
    std::vector<std::shared_ptr<const Promotion>> promotions();
    Basket basket(const Programme& programme);
    Programme programme();
    Customer customer();
    void ask(const std::string& text);
    void checkSums(const Adjudication& result) const;
    void checkLines(const Basket& sold, const Adjudication& result) const;

    std::uint64_t m_seed;
    Dice m_dice;
    Counts& m_counts;
};

void Round::fail(const char* claim, const std::string& text) const {
    std::fprintf(stderr, "seed %llu: %s\n%s\n", static_cast<unsigned long long>(m_seed), claim, text.c_str());
    std::exit(1);
}

/// Parses, and when the text is accepted prints and parses again.
template <typename Value, typename Parse>
std::optional<Value> Round::through(const std::string& text, const Parse& parse, std::string (*print)(const Value&),
                                    bool intact) {
    ++m_counts.documents;
    const Checked<Value> read = parse(text);
    for (const Diagnostic& diagnostic : read.diagnostics)
        demand(diagnostic.span.offset + diagnostic.span.length <= text.size() + 8 && diagnostic.span.line > 0,
               "a fault without a place", text);
    if (!read.ok()) {
        demand(!intact, "what was printed is refused", text + printDiagnostics(read.diagnostics));
        return {};
    }
    m_counts.accepted += 1;
    m_counts.damagedAccepted += intact ? 0U : 1U;
    const std::string printed = print(read.value);
    const Checked<Value> again = parse(printed);
    demand(again.ok() && again.value == read.value, "a value does not read back as itself", text);
    demand(print(again.value) == printed, "two prints of one value differ", text);
    return read.value;
}

/// What an editor asks of the same text.
void Round::ask(const std::string& text) {
    if (!m_dice.oneIn(8)) return;
    const std::size_t offset = m_dice.below(text.size() + 1);
    const Completion completion = completionAt(text, offset);
    demand(completion.replaceFrom <= completion.replaceTo && completion.replaceTo <= text.size(),
           "a range outside the text", text);
    const Address address = addressAt(text, offset);
    if (const auto span = spanOf(text, address))
        demand(span->offset + span->length <= text.size(), "a span outside the text", text);
}

std::vector<std::shared_ptr<const Promotion>> Round::promotions() {
    std::vector<std::shared_ptr<const Promotion>> kept;
    for (std::size_t i = 1 + m_dice.below(3); i > 0; --i) {
        const std::string id = "p" + std::to_string(i);
        const Promotion made =
            m_dice.oneIn(3) ? randomPromotion(m_dice, id, Breadth::Everything) : randomOffer(m_dice, id);
        const std::string text = printPromotion(made);
        const auto read = through<Promotion>(text, parsePromotion, printPromotion, true);
        demand(*read == made, "a promotion does not read back as itself", text);
        kept.push_back(std::make_shared<const Promotion>(*read));
        const std::string broken = damaged(m_dice, text);
        ask(broken);
        if (auto accepted = through<Promotion>(broken, parsePromotion, printPromotion, false))
            kept.push_back(std::make_shared<const Promotion>(std::move(*accepted)));
    }
    return kept;
}

Basket Round::basket(const Programme& programme) {
    const auto parse = [&](const std::string& text) { return parseBasket(text, programme); };
    Basket made = m_dice.oneIn(3) ? randomBasket(m_dice, 12, Breadth::Everything) : randomSale(m_dice);
    const std::string text = m_dice.oneIn(2) ? printBasket(made) : printBasketLine(made);
    demand(*through<Basket>(text, parse, printBasket, true) == made, "a basket does not read back as itself", text);
    if (auto accepted = through<Basket>(damaged(m_dice, text), parse, printBasket, false); accepted && m_dice.oneIn(2))
        made = std::move(*accepted);
    return made;
}

Customer Round::customer() {
    Customer made = randomCustomer(m_dice, Breadth::Everything);
    const std::string text = printCustomer(made);
    demand(*through<Customer>(text, parseCustomer, printCustomer, true) == made,
           "a customer does not read back as itself", text);
    if (auto accepted = through<Customer>(damaged(m_dice, text), parseCustomer, printCustomer, false))
        return std::move(*accepted);
    return made;
}

Programme Round::programme() {
    Programme made = randomProgramme(m_dice, Breadth::Everything);
    const std::string text = printProgramme(made);
    demand(*through<Programme>(text, parseProgramme, printProgramme, true) == made,
           "a programme does not read back as itself", text);
    if (auto accepted = through<Programme>(damaged(m_dice, text), parseProgramme, printProgramme, false);
        accepted && m_dice.oneIn(2))
        return std::move(*accepted);
    return made;
}

void Round::checkSums(const Adjudication& result) const {
    std::int64_t discount = 0;
    std::int64_t points = 0;
    for (const Award& award : result.awards) {
        std::int64_t shares = 0;
        for (const Share& share : award.shares) {
            demand(share.amount.minor > 0, "a share that is not above zero");
            shares += share.amount.minor;
        }
        demand(award.discount.minor == 0 || award.credit.minor == 0, "taken off and credited at once");
        demand(shares == award.discount.minor + award.credit.minor, "shares do not sum to the discount or credit");
        discount += award.discount.minor;
        points += award.points;
    }
    demand(discount == result.discount.minor, "awards do not sum to the discount");
    demand(points == result.bonusPoints, "awards do not sum to the points");
    demand(result.gross.minor - discount == result.total.minor, "gross less discount is not the total");
}

void Round::checkLines(const Basket& sold, const Adjudication& result) const {
    std::int64_t net = 0;
    std::int64_t kept = 0;
    for (std::size_t i = 0; i < result.lines.size(); ++i) {
        const bool isReturn = sold.lines[i].quantity.thousandths < 0;
        demand(isReturn ? result.lines[i].net == result.lines[i].gross : result.lines[i].net.minor >= 0,
               "a line below zero");
        net += result.lines[i].net.minor;
        kept += isReturn ? 0 : result.lines[i].net.minor;
    }
    demand(net == result.total.minor, "lines do not sum to the total");
    demand(kept >= 0, "a basket below zero");
}

void Round::run() {
    const auto began = Clock::now();
    const auto policies = std::make_shared<const Programme>(programme());
    const auto catalogue = std::make_shared<const Catalogue>(randomCatalogue(m_dice));
    const Compiled compiled = compile({promotions(), policies, catalogue});
    const Basket sold = basket(*policies);
    const Customer shopper = customer();
    const Instant at = randomInstant(m_dice);
    auto result = adjudicate(*compiled.set, sold, shopper, at);
    Trace trace;
    const auto traced = adjudicate(*compiled.set, sold, shopper, at, &trace);
    demand(result.has_value() == traced.has_value(), "the trace changes whether a basket is refused");
    ++m_counts.sales;
    if (m_counts.control && result && result->discount.minor > 0) result->lines.front().net.minor -= 1;
    if (result) {
        demand(result->awards == traced->awards && result->lines == traced->lines && result->total == traced->total,
               "the trace changes the answer");
        checkSums(*result);
        checkLines(sold, *result);
        for (const PromotionOutcome& outcome : result->promotions)
            m_counts.fired += outcome.outcome == Outcome::Fired ? 1U : 0U;
        m_counts.discount += result->discount.minor > 0 ? 1 : 0;
        m_counts.points += result->bonusPoints > 0 ? 1 : 0;
        demand(!printAdjudication(*result).empty() && !printTrace(trace).empty(), "nothing printed");
    } else {
        ++m_counts.refusedSales;
        demand(result.error() == traced.error(), "the trace changes a refusal");
    }
    m_counts.slowest = std::max(m_counts.slowest, Clock::now() - began);
    demand(Clock::now() - began < kHang, "a round that hangs");
}

} // namespace

int main(int argc, char** argv) {
    const std::uint64_t count = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 20'000;
    const std::uint64_t seed = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 20'261'122;
    Counts counts;
    counts.control = argc > 3 && std::string_view(argv[3]) == "--control";
    const auto began = Clock::now();
    std::uint64_t rounds = 0;
    for (; rounds == 0 || counts.documents < count; ++rounds) Round(seed + rounds, counts).run();
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - began).count();
    const auto slowest = std::chrono::duration_cast<std::chrono::microseconds>(counts.slowest).count();
    const auto n = [](auto value) { return static_cast<unsigned long long>(value); };
    std::printf("%llu documents in %llu rounds from seed %llu, %llu ms, slowest round %llu us\n", n(counts.documents),
                n(rounds), n(seed), n(took), n(slowest));
    std::printf(
        "accepted %llu (damaged %llu), sales %llu (refused %llu), fired %llu, with discount %llu, with points %llu\n",
        n(counts.accepted), n(counts.damagedAccepted), n(counts.sales), n(counts.refusedSales), n(counts.fired),
        n(counts.discount), n(counts.points));
    return counts.fired > 0 || count < 1000 ? 0 : 1;
}
