// Mass replay in its parts: reading baskets out of each kind of file, adding answers up, and the whole.
//
//     bench_replay --benchmark_filter='Read|Tally|Replay'
//     bench_replay --benchmark_filter=TenMillion               writes 1.7 GB to the folder for temporary files
//
// Baskets of 50 lines out of 20,000 products, which some sell far more than others; names and categories stand in the
// catalogue, as retailers keep them.
#include "app/services/replay.h"
#include "app/services/basket_import.h"
#include "app/services/basket_source.h"
#include "tests/support/packed.h"
#include <QFile>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <offerwright/adjudicate/adjudicate.h>
#include <offerwright/text/documents.h>
#include <random>
#include <sys/resource.h>

namespace {

using namespace offerwright;
using namespace offerwright::app;
using namespace offerwright::tests;

constexpr std::size_t kProducts = 20'000;
constexpr int kBaskets = 10'000;

/// Draws baskets one after the other, the same ones in every run.
class Till {
public:
    const Basket& next() {
        const std::uint64_t number = m_chance();
        m_basket.id = "BK" + std::to_string(++m_count);
        m_basket.currency = "GBP";
        m_basket.store = "ST" + std::to_string(number % 1000);
        m_basket.till = "T" + std::to_string(number % 20);
        m_basket.customer = "U" + std::to_string(m_chance() % 1'000'000);
        m_basket.at = Instant{1'780'000'000'000 + m_count * 250};
        m_basket.coupons.clear();
        if (number % 10 < 7) m_basket.coupons.emplace_back("SAVE10");
        m_basket.lines.resize(50);
        for (Line& line : m_basket.lines) draw(line);
        return m_basket;
    }

private:
    /// The product of two chances makes the first ones frequent.
    void draw(Line& line) {
        const std::size_t product = (m_chance() % kProducts) * (m_chance() % kProducts) / kProducts;
        line.sku = "S" + std::to_string(100'000 + product);
        line.unitPrice.minor = static_cast<std::int64_t>(product * 37 % 2000 + 25);
        line.quantity = Quantity::pieces(m_chance() % 4 == 0 ? 2 : 1);
    }
    std::mt19937_64 m_chance{20'261'122};
    std::int64_t m_count = 0;
    Basket m_basket;
};

QByteArray jsonLines(int count) {
    Till till;
    QByteArray text;
    for (int i = 0; i < count; ++i) text += QByteArray::fromStdString(printBasketLine(till.next())) + '\n';
    return text;
}

QByteArray csvRows(int count) {
    Till till;
    QByteArray text = "basket,time,store,currency,customer,till,sku,quantity,unit_price_minor\n";
    for (int i = 0; i < count; ++i) {
        const Basket& basket = till.next();
        const std::string head = basket.id + ',' + printInstant(*basket.at) + ',' + basket.store + ",GBP," +
                                 basket.customer + ',' + basket.till + ',';
        for (const Line& line : basket.lines)
            text += QByteArray::fromStdString(head + line.sku + ',' + printDecimal(line.quantity.thousandths, 3) + ',' +
                                              std::to_string(line.unitPrice.minor) + '\n');
    }
    return text;
}

enum Kind { Json, JsonGzip, JsonZstd, Csv, Compact };

std::shared_ptr<const Programme> programme() {
    static const auto made = [] {
        Programme programme{.currency = "GBP"};
        for (int i = 0; i < 1000; ++i) programme.stores.push_back({.id = "ST" + std::to_string(i)});
        return std::make_shared<const Programme>(std::move(programme));
    }();
    return made;
}

/// Written once a process.
QString fileOf(Kind kind) {
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QString::number(kind));
    if (QFile::exists(path)) return path;
    switch (kind) {
    case Json: return written(path, jsonLines(kBaskets));
    case JsonGzip: return written(path, asGzip(contentOf(fileOf(Json))));
    case JsonZstd: return written(path, asZstd(contentOf(fileOf(Json))));
    case Csv: return written(path, csvRows(kBaskets));
    case Compact: break;
    }
    const BasketImportRequest request{.path = fileOf(Json), .to = path, .programme = programme(), .progress = {}};
    return importBaskets(request) ? path : QString();
}

/// A tenth off three products: little to adjudicate, so that the rest shows.
std::shared_ptr<const PromotionSet> promotions() {
    const auto read = parsePromotion(R"({"format": 1, "id": "tenth", "name": {"en": "A tenth off"}, "status": "live",
        "stage": "item", "who": {"id": "who", "all": []}, "when": {"id": "when", "all": []},
        "steps": {"relation": "single", "steps": [{"id": "s1", "if": {"id": "s1-if", "all": []}, "then": [{"id": "r1",
        "percentOff": {"percent": 10, "on": {"of": {"in": {"skus": ["S100001", "S100017", "S100120"]}}}}}]}]}})");
    if (!read.ok()) std::abort();
    return compile({{std::make_shared<const Promotion>(read.value)}, programme(), nullptr}).set;
}

/// An answer over 50 lines with ten awards of five shares.
Adjudication answer() {
    Adjudication made{.fingerprint = "0123456789abcdef", .basket = "BK0001234", .currency = "GBP", .at = {1}};
    made.lines.resize(50, {Money{500}, Money{400}});
    for (int i = 0; i < 10; ++i) {
        const std::string id = "P00000" + std::to_string(i);
        made.promotions.push_back({id, Outcome::Fired, 1, Money{100}, 0, {}});
        Award award{.promotion = id, .step = "s1", .reward = "r1", .discount = {100}};
        for (std::size_t line = 0; line < 5; ++line) award.shares.push_back({line * 7, Money{20}});
        made.awards.push_back(std::move(award));
    }
    return made;
}

double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void Read(benchmark::State& state) {
    const QString path = fileOf(static_cast<Kind>(state.range(0)));
    std::int64_t lines = 0;
    for (auto _ : state) {
        const auto source = openBaskets(path, programme());
        const auto reader = (*source)->reader();
        ReadBasket basket;
        for (BasketChunk chunk; (*source)->next(chunk).value_or(false);)
            for (reader->open(chunk); reader->next(basket).value_or(false);)
                lines += static_cast<std::int64_t>(basket.sale->lines.size());
    }
    state.SetItemsProcessed(lines / 50);
    state.counters["bytes"] = static_cast<double>(QFile(path).size()) / kBaskets;
}
BENCHMARK(Read)->ArgName("kind")->DenseRange(Json, Compact)->UseRealTime()->Unit(benchmark::kMillisecond);

/// Without waiting for the file.
void DecodeBlock(benchmark::State& state) {
    const auto source = openBaskets(fileOf(Compact), programme());
    BasketChunk chunk;
    (*source)->next(chunk);
    const auto reader = (*source)->reader();
    std::int64_t baskets = 0;
    ReadBasket basket;
    for (auto _ : state)
        for (reader->open(chunk); reader->next(basket).value_or(false);) ++baskets;
    state.SetItemsProcessed(baskets);
}
BENCHMARK(DecodeBlock);

void AddToTally(benchmark::State& state) {
    const Adjudication made = answer();
    Tally tally;
    for (auto _ : state) add(tally, made);
    benchmark::DoNotOptimize(tally.digest);
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(AddToTally);

void WholeReplay(benchmark::State& state) {
    ReplayRequest request{.set = promotions(), .path = fileOf(static_cast<Kind>(state.range(0))), .progress = {}};
    request.threads = static_cast<int>(state.range(1));
    std::int64_t baskets = 0;
    for (auto _ : state) baskets += replay(request)->tally.baskets;
    state.SetItemsProcessed(baskets);
}
BENCHMARK(WholeReplay)
    ->ArgNames({"kind", "threads"})
    ->ArgsProduct({{Json, JsonGzip, Compact}, {1, 2}})
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

void Import(benchmark::State& state) {
    const QTemporaryDir folder;
    BasketImportRequest request{
        .path = fileOf(Json), .to = folder.filePath("to.owr"), .programme = programme(), .progress = {}};
    request.threads = static_cast<int>(state.range(0));
    std::int64_t baskets = 0;
    for (auto _ : state) baskets += importBaskets(request)->baskets;
    state.SetItemsProcessed(baskets);
}
BENCHMARK(Import)->Arg(1)->Arg(2)->UseRealTime()->Unit(benchmark::kMillisecond);

/// Ten million baskets in one run: half a billion lines.
void TenMillion(benchmark::State& state) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("many.owr");
    auto writer = ReplayFileWriter::open(path);
    Till till;
    ReplayBlockWriter block;
    SaleView view;
    for (std::int64_t i = 0; i < state.range(0); ++i) {
        block.add(view.of(till.next()));
        if (block.isFull()) static_cast<void>(writer->add(block.take()));
    }
    static_cast<void>(writer->add(block.take()));
    static_cast<void>(writer->finish());
    const ReplayRequest request{.set = promotions(), .path = path, .threads = 2, .progress = {}};
    std::int64_t baskets = 0;
    for (auto _ : state) baskets += replay(request)->tally.baskets;
    state.SetItemsProcessed(baskets);
    state.counters["bytes"] = static_cast<double>(QFile(path).size()) / static_cast<double>(state.range(0));
    state.counters["peakMB"] = peakMegabytes();
}
BENCHMARK(TenMillion)->Arg(10'000'000)->Iterations(1)->UseRealTime()->Unit(benchmark::kSecond);

} // namespace

BENCHMARK_MAIN();
