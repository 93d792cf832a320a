// Adjudicates random baskets through text, compiler, engine and printer, and prints a digest of every block of them.
// Two runs with one seed must print the same bytes, whatever the build, locale, time zone, number of threads and order
// of the promotions: same_bytes.py runs and compares.
//     determinism [--baskets N] [--seed S] [--from BLOCK] [--threads N] [--order S] [--locale NAME] [--plant WHAT]
// `order` shuffles the promotions before they are compiled; `plant` makes the answers depend on one of: order, locale,
// zone, threads, build. The comparison must find each.
#include "tests/determinism/digest.h"
#include "tests/determinism/plants.h"
#include "tests/engine/adjudicate/offers.h"
#include "tests/support/random_basket.h"
#include "tests/support/random_promotion.h"
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <offerwright/adjudicate/adjudicate.h>
#include <offerwright/explain/origins.h>
#include <offerwright/text/documents.h>
#include <thread>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

constexpr std::size_t kBasketsOfAShop = 50;

struct Options {
    std::size_t baskets = 10'000;
    std::uint64_t seed = 20'261'122;
    std::size_t threads = 1;
    std::uint64_t from = 0;  ///< the first block: brings one back that failed
    std::uint64_t order = 0; ///< 0 leaves the promotions as they were made
    std::string locale = "C";
    Plant plant = Plant::None;
};

/// One basket at the till: what is asked.
struct Sold {
    Basket basket;
    Customer customer;
    Instant at;
};

/// What the answers came to: a run in which nothing fires proves nothing.
struct Seen {
    std::atomic<std::uint64_t> answered{0}, refused{0}, fired{0}, nearMisses{0};
};

template <typename Value> Value reread(const Checked<Value>& read) {
    if (read.ok()) return read.value;
    std::fprintf(stderr, "a printed document is refused: %s\n", printDiagnostics(read.diagnostics).c_str());
    std::exit(2);
}

/// A programme, its promotions, and baskets, all out of one seed.
class Shop {
public:
    Shop(const Options& options, std::uint64_t number)
        : m_options(options)
        , m_dice(options.seed * 1'000'003 + number)
        , m_breadth(number % 2 == 0 ? Breadth::Everything : Breadth::OneSale) {
        makePromotions();
        makeBaskets();
        shuffle(number);
    }

    std::uint64_t inputs() const { return m_inputs.value(); }
    std::uint64_t answers(Seen& seen);

private:
    void makePromotions();
    void makeBaskets();
    void shuffle(std::uint64_t number);
    std::string answerOf(const PromotionSet& set, std::size_t number, Seen& seen) const;

    const Options& m_options;
    Dice m_dice;
    Breadth m_breadth;
    Digest m_inputs;
    std::shared_ptr<const Programme> m_programme;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::vector<std::shared_ptr<const Promotion>> m_promotions;
    std::vector<Sold> m_sold;
};

void Shop::makePromotions() {
    const std::string programme = printProgramme(randomProgramme(m_dice, m_breadth));
    m_inputs.add(programme);
    m_programme = std::make_shared<const Programme>(reread(parseProgramme(programme)));
    m_catalogue = std::make_shared<const Catalogue>(randomCatalogue(m_dice));
    for (std::size_t i = 3 + m_dice.below(10); i > 0; --i) {
        const std::string id = "p" + std::to_string(i);
        const bool isOdd = m_dice.oneIn(3);
        const std::string text =
            printPromotion(isOdd ? randomPromotion(m_dice, id, m_breadth) : randomOffer(m_dice, id));
        m_inputs.add(text);
        m_promotions.push_back(std::make_shared<const Promotion>(reread(parsePromotion(text))));
    }
}

void Shop::makeBaskets() {
    for (std::size_t i = 0; i < kBasketsOfAShop; ++i) {
        const bool isOdd = m_dice.oneIn(4);
        const std::string basket = printBasketLine(isOdd ? randomBasket(m_dice, 12, m_breadth) : randomSale(m_dice));
        const std::string customer = printCustomer(randomCustomer(m_dice, m_breadth));
        const Instant at = randomInstant(m_dice);
        m_inputs.add(basket + customer + printInstant(at));
        m_sold.push_back({reread(parseBasket(basket, *m_programme)), reread(parseCustomer(customer)), at});
    }
}

void Shop::shuffle(std::uint64_t number) {
    if (m_options.order == 0) return;
    Dice dice(m_options.order * 7919 + number);
    for (std::size_t i = m_promotions.size(); i > 1; --i) std::swap(m_promotions[i - 1], m_promotions[dice.below(i)]);
}

std::string told(const std::vector<NearMiss>& misses) {
    std::string text;
    for (const NearMiss& miss : misses) {
        text += miss.promotion + "/" + miss.step + " " + std::to_string(miss.totalAfter.minor) + " ";
        text += std::to_string(miss.priceOfChange.minor) + " " + std::to_string(miss.pointsAfter) + " ";
        text += std::to_string(miss.change ? miss.change->index() : 99) + " " + miss.lostTo;
        for (const Reason& reason : miss.reasons) text += " " + reason.node + " " + std::to_string(reason.missing);
        text += "\n";
    }
    return text;
}

std::string told(const std::vector<Origin>& origins) {
    std::string text;
    for (const Origin& origin : origins) {
        text += std::to_string(origin.award);
        for (const Reason& reason : origin.met)
            text += " " + reason.node + " " + std::to_string(reason.measured.value_or(0));
        for (const PolicyUsed& policy : origin.policies)
            text += " " + std::to_string(static_cast<int>(policy.kind)) + "=" + std::to_string(policy.option);
        text += "\n";
    }
    return text;
}

std::string Shop::answerOf(const PromotionSet& set, std::size_t number, Seen& seen) const {
    const auto& [basket, customer, at] = m_sold[number];
    Trace trace;
    const auto answer = adjudicate(set, basket, customer, at, &trace);
    std::string text = planted(m_options.plant, {m_promotions.front()->id, at});
    if (!answer) {
        ++seen.refused;
        return text + printDiagnostics(answer.error());
    }
    ++seen.answered;
    for (const PromotionOutcome& each : answer->promotions) seen.fired += each.outcome == Outcome::Fired ? 1U : 0U;
    text += printAdjudication(*answer) + printTrace(trace);
    const AdjudicatedSale sale{set, basket, customer, at, *answer, trace};
    text += told(originsOf(sale));
    if (number % 10 != 0) return text;
    const auto misses = nearMisses(sale, 3);
    seen.nearMisses += misses.size();
    return text + told(misses);
}

/// The order of a compiler's diagnostics is that of its input: told by promotion, it may not matter.
std::string byPromotion(Diagnostics diagnostics) {
    std::ranges::stable_sort(diagnostics, {}, [](const Diagnostic& each) { return each.address.promotion; });
    return printDiagnostics(diagnostics);
}

std::uint64_t Shop::answers(Seen& seen) {
    const Compiled compiled = compile({m_promotions, m_programme, m_catalogue});
    std::vector<std::string> texts(m_sold.size());
    const auto everyNth = [&](std::size_t first) {
        for (std::size_t i = first; i < texts.size(); i += m_options.threads)
            texts[i] = answerOf(*compiled.set, i, seen);
    };
    std::vector<std::jthread> others; // all with the one set
    for (std::size_t i = 1; i < m_options.threads; ++i) others.emplace_back(everyNth, i);
    everyNth(0);
    others.clear();
    Digest digest;
    digest.add(compiled.set->fingerprint());
    digest.add(byPromotion(compiled.diagnostics));
    for (const std::string& text : texts) digest.add(text);
    return digest.value();
}

Options readOptions(int argc, char** argv) {
    Options options;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string_view name = argv[i];
        const std::string value = argv[i + 1];
        if (name == "--baskets") options.baskets = std::stoull(value);
        if (name == "--seed") options.seed = std::stoull(value);
        if (name == "--threads") options.threads = std::max(1ULL, std::stoull(value));
        if (name == "--from") options.from = std::stoull(value);
        if (name == "--order") options.order = std::stoull(value);
        if (name == "--locale") options.locale = value;
        if (name == "--plant") options.plant = plantNamed(value);
    }
    return options;
}

} // namespace

int main(int argc, char** argv) {
    const Options options = readOptions(argc, argv);
    if (!takeLocale(options.locale)) {
        std::fprintf(stderr, "no locale %s on this machine\n", options.locale.c_str());
        return 77;
    }
    const auto n = [](auto value) { return static_cast<unsigned long long>(value); };
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ); // a run that ends badly has told every block before
    std::printf("seed %llu\n", n(options.seed));
    Seen seen;
    const std::size_t shops = (options.baskets + kBasketsOfAShop - 1) / kBasketsOfAShop;
    for (std::size_t i = options.from; i < options.from + shops; ++i) {
        Shop shop(options, i);
        const std::uint64_t inputs = shop.inputs(); // the shop is made before it answers
        std::printf("block %llu inputs %016llx answers %016llx\n", n(i), n(inputs), n(shop.answers(seen)));
    }
    std::printf("baskets %llu answered %llu refused %llu fired %llu near misses %llu\n", n(shops * kBasketsOfAShop),
                n(seen.answered.load()), n(seen.refused.load()), n(seen.fired.load()), n(seen.nearMisses.load()));
    return seen.fired > 0 ? 0 : 1;
}
