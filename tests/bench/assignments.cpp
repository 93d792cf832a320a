// Ten million customers with ten values of their own each: what the store costs to build, to keep, to load, and to ask.
//
//     bench_assignments --benchmark_filter='/10000000/'        all at full size, one shape of rows after another
//
// Shapes of rows: 0, by customer, as a campaign tool writes them; 1, mixed, each next row another customer's;
// 2, mixed, with ids of 36 bytes and validities to the millisecond, no two alike.
#include "app/store/assignment_file.h"
#include "engine/personal/id_hash.h"
#include <QTemporaryDir>
#include <algorithm>
#include <array>
#include <benchmark/benchmark.h>
#include <chrono>
#include <fstream>
#include <offerwright/personal/assignments_builder.h>

namespace {

using namespace offerwright;
using personal::mixed;

constexpr std::int64_t kEach = 10; ///< assignments of a customer
constexpr std::int64_t kDay = 86'400'000;
constexpr std::int64_t kStart = 20'400 * kDay;
constexpr std::uint64_t kPromotions = 50;
enum class Shape { ByCustomer, Mixed, Widest };

/// Sixteen hexadecimal digits, or thirty-six with dashes between.
class CustomerId {
public:
    CustomerId(std::uint64_t number, Shape shape) {
        constexpr std::string_view kDigits = "0123456789abcdef";
        m_size = shape == Shape::Widest ? 36 : 16;
        std::uint64_t bits = mixed(number + 1);
        for (std::size_t i = 0; i < m_size; ++i) {
            if (i == 16) bits = mixed(bits + number);
            m_text[i] = i % 9 == 8 && m_size == 36 ? '-' : kDigits[(bits >> (4 * (i % 16))) & 15];
        }
    }
    std::string_view view() const { return {m_text.data(), m_size}; }

private:
    std::array<char, 36> m_text;
    std::size_t m_size;
};

struct Shop {
    std::int64_t customers;
    Shape shape;
    std::vector<std::string> promotions;

    Shop(std::int64_t count, Shape itsShape)
        : customers(count)
        , shape(itsShape) {
        for (std::uint64_t i = 0; i < kPromotions; ++i) promotions.push_back("autumn-2026-" + std::to_string(i));
    }

    Assignment row(std::uint64_t customer, std::uint64_t which, const CustomerId& id) const {
        const std::uint64_t chance = mixed(customer * kEach + which);
        const std::string& promotion = promotions[(customer + which * 7) % kPromotions];
        const auto value = static_cast<std::int64_t>(chance % 10'000);
        std::int64_t from = kStart + static_cast<std::int64_t>(customer % 8) * 7 * kDay;
        std::int64_t length = 28 * kDay;
        if (shape == Shape::Widest) {
            from += static_cast<std::int64_t>(chance % 1'000'000'007);
            length += static_cast<std::int64_t>(chance % 999'983);
        }
        return {id.view(), promotion,     which % 2 == 0 ? "target" : "reward",
                value,     Instant{from}, Instant{from + length - 1}};
    }
};

/// Every row of the shop, once.
BuiltAssignments buildAll(const Shop& shop) {
    AssignmentsBuilder builder;
    std::int64_t number = 0;
    const auto add = [&](std::uint64_t customer, std::uint64_t which) {
        const CustomerId id(customer, shop.shape);
        benchmark::DoNotOptimize(builder.add(shop.row(customer, which, id), ++number));
    };
    const auto customers = static_cast<std::uint64_t>(shop.customers);
    for (std::uint64_t i = 0; i < customers * kEach; ++i) {
        if (shop.shape == Shape::ByCustomer)
            add(i / kEach, i % kEach);
        else
            add(i * 2'654'435'761 % customers, i / customers); // a prime: every customer once a round
    }
    return *std::move(builder).finish();
}

/// Of this process, in bytes: now, or "VmHWM:" for the most there ever was.
std::int64_t memoryOf(const std::string& field) {
    std::ifstream status("/proc/self/status");
    std::string word;
    std::int64_t kilobytes = 0;
    while (status >> word && word != field) {
    }
    status >> kilobytes;
    return kilobytes * 1024;
}

struct Kept {
    Shop shop{0, Shape::ByCustomer};
    std::unique_ptr<Assignments> store;
};
Kept& kept() {
    static Kept only;
    return only;
}
/// One store at a time is kept for those who ask it.
const Kept& keptFor(std::int64_t customers, Shape shape) {
    if (kept().store && kept().shop.customers == customers && kept().shop.shape == shape) return kept();
    kept().store.reset();
    kept().shop = Shop(customers, shape);
    kept().store = std::make_unique<Assignments>(buildAll(kept().shop).assignments);
    return kept();
}

constexpr int kMega = 1'000'000;

void build(benchmark::State& state) {
    kept().store.reset();
    std::ofstream("/proc/self/clear_refs") << 5; // the most memory there ever was begins anew
    const std::int64_t before = memoryOf("VmRSS:");
    for (auto _ : state) keptFor(state.range(0), static_cast<Shape>(state.range(1)));
    const Assignments& store = *kept().store;
    state.counters["store_MB"] = static_cast<double>(store.memoryBytes() / kMega);
    state.counters["most_MB"] = static_cast<double>((memoryOf("VmHWM:") - before) / kMega);
    state.counters["rows"] = static_cast<double>(store.count());
}

/// From a file, as programs do, with every check. Those who ask afterwards ask this one.
void load(benchmark::State& state) {
    keptFor(state.range(0), static_cast<Shape>(state.range(1)));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("own.owa"));
    if (!app::writeAssignments(*kept().store, path)) return state.SkipWithError("the store was not written");
    kept().store.reset();
    const std::int64_t before = memoryOf("VmRSS:");
    for (auto _ : state) kept().store = std::make_unique<Assignments>(*app::readAssignments(path));
    state.counters["resident_MB"] = static_cast<double>((memoryOf("VmRSS:") - before) / kMega);
}

enum class Asked { Warm, Random, Strangers };

/// Ids drawn beforehand, so that only the look-up is measured.
std::vector<CustomerId> drawn(const Shop& shop, Asked asked) {
    std::vector<CustomerId> ids;
    const auto customers = static_cast<std::uint64_t>(shop.customers);
    const std::uint64_t range = asked == Asked::Warm ? 1000 : customers;
    for (std::uint64_t i = 0; i < 1'000'000; ++i)
        ids.emplace_back(mixed(i) % range + (asked == Asked::Strangers ? customers : 0), shop.shape);
    return ids;
}

/// Every single look-up is timed; the clock's own time, 20 to 30 ns, is in the figures.
template <typename LookUp> void ask(benchmark::State& state, LookUp lookUp) {
    const Kept& asking = keptFor(state.range(0), static_cast<Shape>(state.range(1)));
    const auto asked = static_cast<Asked>(state.range(2));
    const std::vector<CustomerId> ids = drawn(asking.shop, asked);
    std::vector<std::int64_t> times;
    std::size_t at = 0;
    for (auto _ : state) {
        const std::string_view id = ids[at++ % ids.size()].view();
        const auto begin = std::chrono::steady_clock::now();
        benchmark::DoNotOptimize(lookUp(*asking.store, id));
        times.push_back((std::chrono::steady_clock::now() - begin).count());
    }
    std::ranges::sort(times);
    const auto percentile = [&times](std::size_t perMille) {
        return static_cast<double>(times[(times.size() - 1) * perMille / 1000]);
    };
    state.counters["p50_ns"] = percentile(500);
    state.counters["p99_ns"] = percentile(990);
    state.counters["p999_ns"] = percentile(999);
}

void askForOwnValues(benchmark::State& state) {
    std::vector<OwnValue> out;
    ask(state, [&out](const Assignments& store, std::string_view id) {
        store.ownValues(id, Instant{kStart + 25 * kDay}, out);
        return out.size();
    });
}

void askForNumbers(benchmark::State& state) {
    std::vector<ValueInForce> out;
    ask(state, [&out](const Assignments& store, std::string_view id) {
        store.valuesInForce(id, Instant{kStart + 25 * kDay}, out);
        return out.size();
    });
}

/// One store after another, each asked before the next is built.
const bool isRegistered = [] {
    constexpr int kQuestions = 2'000'000;
    for (const std::int64_t customers : {100'000, 10'000'000}) {
        for (const std::int64_t shape : {0, 1, 2}) {
            benchmark::RegisterBenchmark("build", build)
                ->Args({customers, shape})
                ->Iterations(1)
                ->Unit(benchmark::kSecond);
            benchmark::RegisterBenchmark("load", load)
                ->Args({customers, shape})
                ->Iterations(1)
                ->Unit(benchmark::kSecond);
            for (const std::int64_t asked : {0, 1, 2}) {
                benchmark::RegisterBenchmark("values", askForOwnValues)
                    ->Args({customers, shape, asked})
                    ->Iterations(kQuestions);
                benchmark::RegisterBenchmark("numbers", askForNumbers)
                    ->Args({customers, shape, asked})
                    ->Iterations(kQuestions);
            }
        }
    }
    return true;
}();

} // namespace

BENCHMARK_MAIN();
