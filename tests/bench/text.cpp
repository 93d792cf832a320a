// A sale of fifty lines in and its answer out: the reader and the writer that services use, beside those of documents,
// and beside a reader written by hand for these very bytes.
#include "tests/support/ruling_view.h"
#include <benchmark/benchmark.h>
#include <offerwright/text/documents.h>
#include <offerwright/text/ruling_writer.h>
#include <offerwright/text/sale_reader.h>
#include <simdjson.h>

namespace {

using namespace offerwright;
using simdjson::ondemand::array;
using simdjson::ondemand::object;

constexpr int kLines = 50;

std::string tillBasket() {
    std::string text =
        R"({"id":"7f31-000481","time":"2026-11-21T10:15:00+01:00","store":"S0412","channel":"inStore",)"
        R"("customer":"4970012345678","currency":"EUR","coupons":["WELCOME10"],"till":"07","tillType":"staffed","lines":[)";
    for (int i = 0; i < kLines; ++i) {
        const std::string number = std::to_string(100'000 + i * 7919 % 90'000);
        text += i > 0 ? "," : "";
        text += R"({"sku":"S)" + number + R"(","name":"whole organic milk )" + number;
        text += R"(","category":["Dairy","Milk"],"qty":)" + std::to_string(1 + i % 3);
        text += R"(,"unit_price_minor":)" + std::to_string(95 + i * 37 % 2400) + R"(,"brand":"Mirabelle"})";
    }
    return text + "]}";
}

/// Fifty lines, and ten awards of five shares each.
Adjudication answer() {
    Adjudication made{.fingerprint = "0123456789abcdef0123456789abcdef", .basket = "7f31-000481", .currency = "EUR"};
    made.at = {1'795'255'200'000};
    for (int i = 0; i < kLines; ++i) made.lines.push_back({{95 + i * 37 % 2400}, {90 + i * 37 % 2400}});
    for (std::size_t i = 0; i < 10; ++i) {
        Award award{.promotion = "autumn-2026-" + std::to_string(i), .step = "s1", .reward = "r1", .discount = {150}};
        for (std::size_t line = 0; line < 5; ++line) award.shares.push_back({i * 5 + line, {30}, {}});
        made.promotions.push_back(
            {.promotion = award.promotion, .outcome = Outcome::Fired, .times = 1, .discount = {150}});
        made.awards.push_back(std::move(award));
    }
    made.gross = {58'240};
    made.discount = {1'500};
    made.total = made.payable = {56'740};
    made.basePoints = 567;
    return made;
}

// --- in -------------------------------------------------------------------------------------------------------------

void readAsSale(benchmark::State& state) {
    const std::string text = tillBasket();
    const Programme programme;
    SaleReader reader;
    for (auto _ : state) benchmark::DoNotOptimize(reader.read(text, programme));
    if (!reader.wasPlain()) state.SkipWithError("the basket is not plain");
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

void readAsDocument(benchmark::State& state) {
    const std::string text = tillBasket();
    const Programme programme;
    for (auto _ : state) benchmark::DoNotOptimize(parseBasket(text, programme));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

/// A reader that knows the order of the members, and checks nothing that the library does not.
class ByHand {
public:
    bool read(const std::string& text) {
        m_lines.clear();
        simdjson::ondemand::document document;
        object basket;
        if (m_parser.iterate(text.data(), text.size(), text.capacity()).get(document)) return false;
        if (document.get_object().get(basket)) return false;
        for (const char* key : {"id", "time", "store", "channel", "customer", "currency"})
            if (basket.find_field(key).get_string().get(m_head)) return false;
        array list;
        if (basket.find_field("coupons").get_array().get(list) || !readTexts(list)) return false;
        for (const char* key : {"till", "tillType"})
            if (basket.find_field(key).get_string().get(m_head)) return false;
        if (basket.find_field("lines").get_array().get(list)) return false;
        for (auto each : list) {
            object line;
            if (each.get_object().get(line) || !readLine(line)) return false;
        }
        return true;
    }
    std::size_t lineCount() const { return m_lines.size(); }

private:
    bool readTexts(array& list) {
        for (auto each : list)
            if (each.get_string().get(m_head)) return false;
        return true;
    }
    bool readLine(object& from) {
        SaleParts::Line& line = m_lines.emplace_back();
        array category;
        return !from.find_field("sku").get_string().get(line.sku) &&
               !from.find_field("name").get_string().get(line.name.emplace()) &&
               !from.find_field("category").get_array().get(category) && readTexts(category) &&
               !from.find_field("qty").get_int64().get(line.quantity.thousandths) &&
               !from.find_field("unit_price_minor").get_int64().get(line.unitPrice.minor) &&
               !from.find_field("brand").get_string().get(line.brand.emplace());
    }

    simdjson::ondemand::parser m_parser;
    std::string_view m_head;
    std::vector<SaleParts::Line> m_lines;
};

void readByHand(benchmark::State& state) {
    std::string text = tillBasket();
    text.reserve(text.size() + simdjson::SIMDJSON_PADDING);
    ByHand reader;
    for (auto _ : state) benchmark::DoNotOptimize(reader.read(text));
    if (reader.lineCount() != kLines) state.SkipWithError("the basket was not read");
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

// --- out ------------------------------------------------------------------------------------------------------------

void writeAsRuling(benchmark::State& state) {
    const Adjudication adjudication = answer();
    const tests::RulingView view(adjudication);
    std::string out;
    for (auto _ : state) {
        out.clear();
        writeRuling(view.ruling(), out);
        benchmark::DoNotOptimize(out.data());
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(out.size()));
}

void printAsDocument(benchmark::State& state) {
    const Adjudication adjudication = answer();
    for (auto _ : state) benchmark::DoNotOptimize(printAdjudication(adjudication));
}

BENCHMARK(readByHand)->Unit(benchmark::kMicrosecond);
BENCHMARK(readAsSale)->Unit(benchmark::kMicrosecond);
BENCHMARK(readAsDocument)->Unit(benchmark::kMicrosecond);
BENCHMARK(writeAsRuling)->Unit(benchmark::kMicrosecond);
BENCHMARK(printAsDocument)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
