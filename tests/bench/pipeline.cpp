// A sale's JSON in to its reply's JSON out: through the engine as services use it, and through a program written by
// hand for workload w1 and for these very texts. Both replies are the same to the byte, which is checked first.
//
//     bench_pipeline [PASSES]
//
// Passes of both take turns, so that what else the machine does falls on both; their medians are told.
#include "tests/bench/workload/by_hand_reply.h"
#include "tests/bench/workload/by_hand_sales.h"
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iostream>
#include <offerwright/adjudicate/adjudicate.h>
#include <offerwright/text/ruling_writer.h>
#include <offerwright/text/sale_reader.h>
#include <simdjson.h>
#include <unordered_map>

namespace offerwright::bench {
namespace {

/// How far a pipeline is run: what each part costs is a difference.
enum class UpTo { Read, Adjudicated, Written };

/// What both are made for.
struct Shop {
    Workload workload;
    std::shared_ptr<const PromotionSet> set;
    std::vector<std::size_t> baskets; ///< one of each customer: of two, the first has what the customer's document says
};

/// With room behind it for a reader that reads ahead.
std::string padded(const std::string& text) {
    std::string copy;
    copy.reserve(text.size() + simdjson::SIMDJSON_PADDING);
    copy += text;
    return copy;
}

class EnginePipeline {
public:
    explicit EnginePipeline(const Shop& shop)
        : m_set(*shop.set) {
        for (const Customer& customer : shop.workload.customers) m_customers.try_emplace(customer.id, &customer);
    }
    std::string_view reply(const std::string& text, UpTo upTo) {
        const auto sale = m_reader.read(text, m_set.programme());
        if (!sale || upTo == UpTo::Read) return {};
        const Customer& customer = *m_customers.find((*sale)->customer)->second;
        const auto ruling = m_adjudicator.run(m_set, **sale, customer, *(*sale)->at);
        if (!ruling || upTo == UpTo::Adjudicated) return {};
        m_reply.clear();
        writeRuling(**ruling, m_reply);
        return m_reply;
    }

private:
    const PromotionSet& m_set;
    std::unordered_map<std::string_view, const Customer*> m_customers;
    SaleReader m_reader;
    Adjudicator m_adjudicator;
    std::string m_reply;
};

/// Rows of the catalogue by SKUs of at most eight bytes, each of which is a number, low byte first.
class ProductTable {
public:
    explicit ProductTable(const Catalogue& catalogue)
        : m_slots(std::size_t{1} << kBits) {
        for (ProductNumber i = 0; i < catalogue.products().size(); ++i) {
            const std::uint64_t key = keyOf(catalogue.products()[i].sku);
            std::size_t at = placeOf(key);
            while (m_slots[at].key != 0) at = (at + 1) % m_slots.size();
            m_slots[at] = {key, i};
        }
    }
    /// Of a text that a quote ends, with eight bytes to read whatever its length.
    std::uint32_t of(const char* quoted) const {
        std::uint64_t key = 0;
        std::memcpy(&key, quoted, sizeof key);
        const std::uint64_t quotes = key ^ 0x2222222222222222;
        const std::uint64_t ends = (quotes - 0x0101010101010101) & ~quotes & 0x8080808080808080;
        if (ends != 0) key &= (ends & -ends) / 0x80 - 1;
        std::size_t at = placeOf(key);
        while (m_slots[at].key != key) at = (at + 1) % m_slots.size();
        return m_slots[at].product;
    }

private:
    static constexpr int kBits = 16;
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t product = 0;
    };
    static std::uint64_t keyOf(std::string_view sku) {
        std::uint64_t key = 0;
        std::memcpy(&key, sku.data(), std::min(sku.size(), sizeof key));
        return key;
    }
    static std::size_t placeOf(std::uint64_t key) { return key * 0x9e3779b97f4a7c15 >> (64 - kBits); }
    std::vector<Slot> m_slots;
};

/// Knows the order of members, and checks nothing that the library does not.
class PipelineByHand {
public:
    explicit PipelineByHand(const Shop& shop)
        : m_products(*shop.workload.catalogue)
        , m_fingerprint(shop.set->fingerprint()) {
        for (const Customer& customer : shop.workload.customers)
            m_shoppers.try_emplace(customer.id, by_hand::shopperOf(customer));
    }
    std::string_view reply(const std::string& text, UpTo upTo) {
        if (!read(text) || upTo == UpTo::Read) return {};
        const by_hand::Shopper& shopper = m_shoppers.find(m_customer)->second;
        m_sale.isInSegment = shopper.isInSegment;
        m_sale.visits = shopper.visits;
        m_sale.stampFrom = shopper.stampFrom;
        m_counter.adjudicate(m_sale, m_answer);
        if (upTo == UpTo::Adjudicated) return {};
        const by_hand::Heading heading{m_fingerprint, m_basket, m_currency, m_time, m_coupons};
        return m_writer.write(heading, m_sale, m_answer, m_counter.account());
    }

private:
    using Object = simdjson::ondemand::object;

    static bool readText(Object& from, const char* key, std::string_view& out) {
        return !from.find_field(key).get_string().get(out);
    }
    bool read(const std::string& text) {
        simdjson::ondemand::document document;
        Object basket;
        simdjson::ondemand::array lines;
        m_sale = {};
        if (m_parser.iterate(text.data(), text.size(), text.capacity()).get(document)) return false;
        if (document.get_object().get(basket)) return false;
        if (!readText(basket, "id", m_basket) || !readText(basket, "time", m_time)) return false;
        if (!readText(basket, "customer", m_customer) || !readText(basket, "currency", m_currency)) return false;
        if (!readCoupons(basket) || basket.find_field("lines").get_array().get(lines)) return false;
        for (auto each : lines) {
            Object line;
            if (each.get_object().get(line) || !readLine(line)) return false;
        }
        return true;
    }
    bool readCoupons(Object& basket) {
        simdjson::ondemand::array codes;
        m_coupons.clear();
        if (basket.find_field("coupons").get_array().get(codes)) return false;
        for (auto each : codes) {
            if (each.get_string().get(m_coupons.emplace_back())) return false;
            m_sale.hasCoupon |= m_coupons.back() == by_hand::kCouponCode;
        }
        return true;
    }
    bool readLine(Object& line) {
        simdjson::ondemand::raw_json_string sku;
        std::int64_t units = 0;
        std::int64_t price = 0;
        if (m_sale.lines == by_hand::kMostLines || line.find_field("sku").get_raw_json_string().get(sku)) return false;
        if (line.find_field("qty").get_int64().get(units)) return false;
        if (line.find_field("unit_price_minor").get_int64().get(price)) return false;
        m_sale.product[m_sale.lines] = m_products.of(sku.raw());
        m_sale.units[m_sale.lines] = static_cast<std::int32_t>(units);
        m_sale.price[m_sale.lines++] = static_cast<std::int32_t>(price);
        return true;
    }

    ProductTable m_products;
    std::string m_fingerprint;
    std::unordered_map<std::string_view, by_hand::Shopper> m_shoppers;
    simdjson::ondemand::parser m_parser;
    std::string_view m_basket, m_time, m_customer, m_currency;
    std::vector<std::string_view> m_coupons;
    by_hand::Sale m_sale;
    by_hand::Counter<by_hand::Account> m_counter;
    by_hand::Answer m_answer;
    by_hand::Reply m_writer;
};

Shop openShop() {
    Shop shop{.workload = readWorkload(workloadFolder(), "w1"), .set = {}, .baskets = {}};
    shop.set = compiled(shop.workload);
    if (wrongAnswers(shop.workload, *shop.set) + by_hand::wrongAnswersByHand(shop.workload) > 0) std::exit(1);
    std::map<std::string_view, std::size_t> first;
    for (std::size_t i = 0; i < shop.workload.customers.size(); ++i)
        if (first.try_emplace(shop.workload.customers[i].id, i).second) shop.baskets.push_back(i);
    return shop;
}

std::vector<std::string> textsOf(const Shop& shop, const std::string& file) {
    std::ifstream in(workloadFolder() / file);
    std::vector<std::string> texts;
    std::size_t number = 0;
    for (std::string line; std::getline(in, line); ++number)
        if (std::ranges::binary_search(shop.baskets, number)) texts.push_back(padded(line));
    return texts;
}

/// Bytes of all replies.
template <typename Pipeline> std::size_t pass(Pipeline& pipeline, const std::vector<std::string>& texts, UpTo upTo) {
    std::size_t bytes = 0;
    for (const std::string& text : texts) bytes += pipeline.reply(text, upTo).size();
    return bytes;
}

bool saysTheSame(EnginePipeline& engine, PipelineByHand& byHand, const std::vector<std::string>& texts) {
    for (const std::string& text : texts) {
        const std::string_view one = engine.reply(text, UpTo::Written);
        const std::string_view other = byHand.reply(text, UpTo::Written);
        if (!one.empty() && one == other) continue;
        std::cerr << "the two reply otherwise:\n" << text << '\n' << one << '\n' << other << '\n';
        return false;
    }
    return !texts.empty();
}

/// Microseconds of the processor a basket, by how far it was run.
class Times {
public:
    template <typename Pipeline> void take(Pipeline& pipeline, const std::vector<std::string>& texts) {
        pass(pipeline, texts, UpTo::Written); // what the other one left in the caches is not this one's
        for (const UpTo upTo : {UpTo::Read, UpTo::Adjudicated, UpTo::Written}) {
            const std::clock_t begin = std::clock();
            pass(pipeline, texts, upTo);
            const double micros = 1e6 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
            m_taken[static_cast<std::size_t>(upTo)].push_back(micros / static_cast<double>(texts.size()));
        }
    }
    double median(UpTo upTo) const {
        auto taken = m_taken[static_cast<std::size_t>(upTo)];
        std::ranges::nth_element(taken, taken.begin() + static_cast<std::ptrdiff_t>(taken.size() / 2));
        return taken[taken.size() / 2];
    }
    void tell(const char* name) const {
        const double read = median(UpTo::Read);
        const double adjudicated = median(UpTo::Adjudicated);
        const double written = median(UpTo::Written);
        std::printf("  %-8s read %6.2f  adjudicate %6.2f  write %6.2f  in all %6.2f us\n", name, read,
                    adjudicated - read, written - adjudicated, written);
    }

private:
    std::array<std::vector<double>, 3> m_taken;
};

bool compare(const Shop& shop, const std::string& file, int passes) {
    const std::vector<std::string> texts = textsOf(shop, file);
    EnginePipeline engine(shop);
    PipelineByHand byHand(shop);
    if (!saysTheSame(engine, byHand, texts)) return false;
    Times ofEngine;
    Times ofHand;
    for (int i = 0; i < passes; ++i) {
        ofEngine.take(engine, texts);
        ofHand.take(byHand, texts);
    }
    std::size_t bytes = 0;
    for (const std::string& text : texts) bytes += text.size();
    std::printf("%s: %zu baskets of %zu bytes, replies of %zu\n", file.c_str(), texts.size(), bytes / texts.size(),
                pass(engine, texts, UpTo::Written) / texts.size());
    ofEngine.tell("engine");
    ofHand.tell("by hand");
    std::printf("  ratio %.2f\n", ofEngine.median(UpTo::Written) / ofHand.median(UpTo::Written));
    return true;
}

} // namespace
} // namespace offerwright::bench

int main(int count, char** arguments) {
    using namespace offerwright::bench;
    const Shop shop = openShop();
    const int passes = count > 1 ? std::atoi(arguments[1]) : 31;
    const bool isSame = compare(shop, "baskets.jsonl", passes) && compare(shop, "plain_baskets.jsonl", passes);
    return isSame ? 0 : 1;
}
