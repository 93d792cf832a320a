#include "tests/support/tills_day.h"
#include "app/till/till.h"
#include "offerwright/text/documents.h"
#include "offerwright/text/publication.h"
#include "tests/app/service/api/shop.h"
#include "tests/support/memory_disk.h"
#include <map>
#include <nlohmann/json.hpp>
#include <queue>
#include <regex>
#include <set>

namespace offerwright::tests {
namespace {

using Json = nlohmann::json;
using till::Till;

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr int kSalesOfAShopper = 25;

// --- what is sold ----------------------------------------------------------------------------------------------------

constexpr const char* kProgramme =
    R"({"baseEarn": {"points": 1, "every": 100}, "burn": {"points": 100, "worth": 100}})";

Json rewarding(const std::string& id, const std::string& stage, const Json& reward, const Json& more = Json::object()) {
    Json then = reward;
    then["id"] = "r";
    Json promotion{
        {"format", 1},      {"id", id},
        {"status", "live"}, {"name", {{"en", id}}},
        {"stage", stage},   {"steps", {{"relation", "single"}, {"steps", {{{"id", "s"}, {"then", {then}}}}}}}};
    promotion.update(more);
    return promotion;
}

/// Of each kind that a till alone gives, leaves to the service or leaves out.
std::vector<Json> promotions(int percent) {
    const Json points{{"points", {{"points", 50}}}};
    return {rewarding("open", "item", {{"percentOff", {{"percent", percent}}}}),
            rewarding("member", "basket", {{"amountOff", {{"amount", 100}, {"per", "order"}}}},
                      {{"who", {{"id", "w"}, {"all", {{{"id", "m"}, {"member", Json::object()}}}}}}}),
            rewarding("gold", "basket", {{"amountOff", {{"amount", 70}, {"per", "order"}}}},
                      {{"who", {{"id", "w"}, {"all", {{{"id", "g"}, {"segment", {"gold"}}}}}}}}),
            rewarding("once", "basket", {{"amountOff", {{"amount", 300}, {"per", "order"}}}},
                      {{"limits", {{"perCustomer", {{{"id", "l"}, {"times", 1}}}}}}}),
            rewarding("third", "points", points,
                      {{"who", {{"id", "w"}, {"all", {{{"id", "v"}, {"visitNumber", {{"every", 3}}}}}}}}})};
}

std::vector<std::shared_ptr<const Promotion>> read(const std::vector<Json>& texts) {
    std::vector<std::shared_ptr<const Promotion>> all;
    for (const Json& text : texts) {
        auto promotion = parsePromotion(text.dump());
        if (!promotion.ok()) std::fprintf(stderr, "%s\n", printDiagnostics(promotion.diagnostics).c_str());
        OW_ASSERT(promotion.ok());
        all.push_back(std::make_shared<const Promotion>(std::move(promotion.value)));
    }
    return all;
}

std::shared_ptr<const Programme> programme() {
    auto read = parseProgramme(kProgramme);
    OW_ASSERT(read.ok());
    return std::make_shared<const Programme>(std::move(read.value));
}

std::string shopper(std::size_t number) { return "shopper-" + std::to_string(number); }

std::size_t shoppersOf(const Day& day) { return static_cast<std::size_t>(day.tills * day.sales / kSalesOfAShopper); }

std::string randomBasketText(Dice& dice, std::size_t shoppers) {
    Json lines = Json::array();
    for (std::int64_t i = dice.number(1, 3); i > 0; --i)
        lines.push_back({{"sku", "p" + std::to_string(dice.below(5))},
                         {"qty", dice.number(1, 3)},
                         {"unit_price_minor", dice.number(2, 20) * 100}});
    Json basket{{"lines", lines}};
    if (!dice.oneIn(3)) basket["customer"] = shopper(dice.below(shoppers));
    if (basket.contains("customer") && dice.oneIn(6)) basket["burn"] = 100;
    return basket.dump();
}

SecretKey deviceKey(std::size_t number) {
    std::array<std::uint8_t, 32> seed{};
    seed[0] = 77;
    seed[1] = static_cast<std::uint8_t>(number);
    seed[2] = static_cast<std::uint8_t>(number >> 8);
    return SecretKey(seed);
}

// --- the network -----------------------------------------------------------------------------------------------------

struct Delayed {
    Instant at;
    std::uint64_t order;
    wire::Ask ask;
    bool operator>(const Delayed& other) const { return std::tie(at, order) > std::tie(other.at, other.order); }
};

class Network {
public:
    Network(const Day& day, Met& met)
        : m_plant(day.plant)
        , m_met(met)
        , m_dice(day.seed ^ 0x6e65) {}

    http::Response deliver(const wire::Ask& ask) {
        std::vector<http::Header> headers;
        for (const wire::Header& header : ask.headers) headers.push_back({header.name, header.value});
        const bool isBatch = ask.target == "/v1/offline/batch";
        const std::string body = isBatch && m_plant == Plant::NewIds ? underNewIds(ask.body) : ask.body;
        auto response = shop.call(ask.method, ask.target, body, "acme-till", headers);
        if (m_plant == Plant::NoOperations) OW_ASSERT(shop.session().run("DELETE FROM op").has_value());
        return response;
    }

    /// What is under way arrives when its time has come.
    void passTime(Instant until) {
        while (!m_delayed.empty() && m_delayed.top().at <= until) {
            const Delayed next = m_delayed.top();
            m_delayed.pop();
            shop.now = std::max(shop.now, next.at);
            deliver(next.ask);
        }
        shop.now = std::max(shop.now, until);
    }
    void arriveAll() {
        while (!m_delayed.empty()) passTime(m_delayed.top().at);
    }

    void delay(const wire::Ask& ask, std::int64_t ms) { m_delayed.push({{shop.now.ms + ms}, m_order++, ask}); }
    void wait(std::int64_t ms) { passTime({shop.now.ms + ms}); }

    wire::Reply loseCall(std::int64_t waited) {
        ++m_met.lostCalls;
        wait(waited);
        return std::unexpected(wire::Loss::TimedOut);
    }

    wire::Reply carry(const wire::Ask& ask, std::int64_t budget) {
        if (isQuiet) return answer(ask);
        if (m_dice.oneIn(40)) return loseCall(budget);
        if (m_dice.oneIn(40)) {
            ++m_met.late;
            delay(ask, budget + m_dice.number(1, 2 * kHour));
            wait(budget);
            return std::unexpected(wire::Loss::TimedOut);
        }
        if (m_dice.oneIn(20)) {
            ++m_met.repeated;
            delay(ask, m_dice.number(1, kHour));
        }
        wait(m_dice.oneIn(30) ? m_dice.number(300, budget) : m_dice.number(2, 60));
        const auto response = answer(ask);
        if (!m_dice.oneIn(30)) return response;
        ++m_met.lostAnswers;
        return std::unexpected(m_dice.oneIn(2) ? wire::Loss::TimedOut : wire::Loss::Broken);
    }

    Shop shop;
    bool isQuiet = false;

private:
    wire::Reply answer(const wire::Ask& ask) {
        const http::Response response = deliver(ask);
        wire::Answer answer{response.status, response.body, {}};
        for (const http::Header& header : response.headers)
            if (header.name == "etag") answer.etag = header.value;
        return answer;
    }

    std::string underNewIds(const std::string& body) {
        Json batch = Json::parse(body);
        for (Json& record : batch["records"])
            if (record["revision"] != 0) record["transaction"] = idNumbered(static_cast<int>(900'000 + ++m_order));
        return batch.dump();
    }

    Plant m_plant;
    Met& m_met;
    Dice m_dice;
    std::uint64_t m_order = 0;
    std::priority_queue<Delayed, std::vector<Delayed>, std::greater<>> m_delayed;
};

// --- one till --------------------------------------------------------------------------------------------------------

struct ToldSale {
    std::int64_t total = 0;
    till::How how = till::How::Online;
};

class Box : public wire::Service {
public:
    Box(Network& network, std::size_t number, const Day& day)
        : m_network(network)
        , m_number(number)
        , m_shoppers(shoppersOf(day))
        , m_dice(day.seed ^ (0x9e3779b97f4a7c15ULL * (number + 1)))
        , m_skewMs(m_dice.number(-10 * kMinute, 10 * kMinute)) {
        m_disk.dice = Dice(m_dice.number(1, 1'000'000'000));
    }

    std::string name() const { return "till-" + std::to_string(m_number); }
    PublicKey key() const { return deviceKey(m_number).publicKey(); }

    wire::Reply ask(const wire::Ask& ask, wire::Milliseconds budget) override {
        if (m_disk.isCut) return std::unexpected(wire::Loss::NotSent);
        if (m_network.shop.now >= m_outUntil) return m_network.carry(ask, budget.count());
        if (m_dice.oneIn(2)) return std::unexpected(wire::Loss::NotSent);
        return m_network.loseCall(budget.count());
    }

    void powerUp() {
        m_disk.powerUp();
        m_till.reset();
        till::Source source{acme().trust, "acme", "production"};
        auto till = Till::open({.name = name(), .source = source}, deviceKey(m_number),
                               {m_disk, *this, [this] { return Instant{m_network.shop.now.ms + m_skewMs}; },
                                [this] {
                                    std::array<std::uint8_t, 16> chance{};
                                    for (std::uint8_t& byte : chance)
                                        byte = static_cast<std::uint8_t>(m_dice.below(256));
                                    return chance;
                                }});
        OW_ASSERT(till);
        m_till = std::make_unique<Till>(std::move(*till));
    }

    void sellOne(std::map<std::string, ToldSale>& told, Met& met) {
        if (m_dice.oneIn(25)) m_outUntil = {m_network.shop.now.ms + m_dice.number(kMinute, 3 * kHour)};
        if (m_dice.oneIn(60)) m_disk.cutAfter(m_dice.below(4));
        const auto sold = m_till->sell(randomBasketText(m_dice, m_shoppers));
        if (!m_disk.isCut) {
            OW_ASSERT(sold);
            OW_ASSERT(told.emplace(sold->transaction, ToldSale{sold->total, sold->how}).second);
            m_till->rest();
        }
        if (!m_disk.isCut) return;
        ++met.cuts;
        powerUp();
    }

    /// The network is there again: until there is nothing left to tell.
    std::string settleDown() {
        m_outUntil = {};
        powerUp();
        if (!m_till->fetch()) return name() + " does not reach the service";
        const till::Uploaded uploaded = m_till->upload();
        if (uploaded.left > 0) return name() + " has " + std::to_string(uploaded.left) + " sales that nobody hears";
        return {};
    }

    std::int64_t newest() const { return m_till->status().newest; }
    std::string alarm() const {
        for (const till::Alarm each : m_till->status().alarms) {
            if (each == till::Alarm::BillsDiffer) return name() + ": bills were booked at other totals";
            if (each == till::Alarm::KeptApart) return name() + ": sales were kept apart";
            if (each == till::Alarm::BundleRefused) return name() + ": a bundle was refused";
        }
        return {};
    }

private:
    Network& m_network;
    std::size_t m_number;
    std::size_t m_shoppers;
    Dice m_dice;
    std::int64_t m_skewMs;
    MemoryDisk m_disk;
    Instant m_outUntil;
    std::unique_ptr<Till> m_till;
};

// --- the day ---------------------------------------------------------------------------------------------------------

class World {
public:
    World(const Day& day, Met& met)
        : m_day(day)
        , m_met(met)
        , m_dice(day.seed)
        , m_network(day, met) {
        m_network.shop.house().takesUnsigned = day.plant == Plant::NewIds;
        publish(10);
        for (std::size_t i = 0; i < shoppersOf(day); i += 4)
            OW_ASSERT(
                shop().call("PUT", "/v1/customers/" + shopper(i), R"({"segments":["gold"]})", "acme-feed").status ==
                200);
        for (int i = 0; i < day.tills; ++i) m_boxes.push_back(std::make_unique<Box>(m_network, i, day));
        for (const auto& box : m_boxes) {
            if (day.plant != Plant::NewIds) enrol(*box);
            box->powerUp();
        }
    }

    std::string live() {
        for (int round = 0; round < m_day.sales; ++round)
            for (const auto& box : m_boxes) {
                happen();
                box->sellOne(m_told, m_met);
                m_network.wait(m_dice.number(0, 2 * kMinute / std::max(1, m_day.tills / 10)));
                if (auto fault = box->alarm(); !fault.empty() && m_day.plant == Plant::Nothing) return fault;
            }
        return calmDown();
    }

private:
    Shop& shop() { return m_network.shop; }

    void enrol(const Box& box) {
        const Json body{{"key", printHex(box.key().bytes)}};
        OW_ASSERT(shop().call("PUT", "/v1/tills/" + box.name(), body.dump(), "acme-studio").status == 200);
    }

    void publish(int percent) {
        OW_ASSERT(shop().publish(read(promotions(percent)), programme()).status == 200);
        ++m_met.published;
    }

    /// Now and then something else than a sale.
    void happen() {
        const std::size_t steps = static_cast<std::size_t>(m_day.tills) * static_cast<std::size_t>(m_day.sales);
        if (m_dice.oneIn(std::max<std::size_t>(2, steps / 4))) publish(static_cast<int>(m_dice.number(1, 40)));
        if (m_dice.oneIn(std::max<std::size_t>(2, steps / 6))) {
            OW_ASSERT(shop().stop({m_dice.oneIn(2) ? "open" : "member"}).status == 200);
            ++m_met.stopped;
        }
        if (m_dice.oneIn(150)) forge();
    }

    /// By somebody with a till's key to the calls and no device's.
    void forge() {
        const Box& box = *m_boxes[m_dice.below(m_boxes.size())];
        const auto heard = shop().session().query("SELECT heard FROM journal WHERE till = $1", {box.name()});
        const std::int64_t next = heard && !heard->empty() ? heard->front()[0].number() + 1 : 1;
        const Json record{{"sequence", next},
                          {"transaction", idNumbered(static_cast<int>(800'000 + m_met.forged))},
                          {"revision", 0},
                          {"bundle", "b"},
                          {"how", "alone"},
                          {"total", 1},
                          {"previous", std::string(64, '0')},
                          {"signature", std::string(128, '7')},
                          {"basket", {{"time", "2027-03-10T10:00:00Z"}, {"lines", Json::array()}}}};
        if (m_day.plant == Plant::NewIds) return; // where unsigned records are taken
        shop().call("POST", "/v1/offline/batch", Json{{"till", box.name()}, {"records", {record}}}.dump());
        ++m_met.forged;
    }

    std::string calmDown() {
        m_network.isQuiet = true;
        for (const auto& box : m_boxes)
            if (auto fault = box->settleDown(); !fault.empty()) return fault;
        m_network.arriveAll();
        for (const auto check :
             {&World::faultsOfSales, &World::faultsOfPoints, &World::faultsOfJournals, &World::faultsOfBooks})
            if (auto fault = (this->*check)(); !fault.empty()) return fault;
        return {};
    }

    std::string faultsOfBooks() {
        const std::string faults = shop().faultsOfBooks();
        return faults.substr(0, faults.find('\n'));
    }

    /// What stands in the books of a sale, by its id.
    std::string faultsOfSales() {
        const auto rows = shop().session().query("SELECT txn, result FROM txn WHERE state = 'settled'");
        m_met.entries = static_cast<std::int64_t>(rows->size());
        std::map<std::string, std::int64_t> booked;
        for (const sql::Row& row : *rows)
            if (!booked.emplace(row[0].bytes(), bill(row[1].bytes())["total"]).second)
                return "a sale stands in two wallets";
        std::size_t toBeTold = 0;
        for (const auto& [id, sale] : m_told) {
            count(sale.how);
            if (sale.how == till::How::BasePrice) continue;
            ++toBeTold;
            const auto found = booked.find(bytesOf(id));
            if (found == booked.end()) return "a sale was lost: " + id;
            if (found->second != sale.total)
                return "a bill of " + std::to_string(sale.total) + " was booked at " + std::to_string(found->second);
        }
        const std::size_t others = booked.size() - toBeTold;
        if (others > static_cast<std::size_t>(m_met.cuts))
            return "there are sales that nobody made: " + std::to_string(others);
        return {};
    }

    void count(till::How how) {
        ++m_met.sold;
        switch (how) {
        case till::How::Online: ++m_met.online; break;
        case till::How::Opened: ++m_met.opened; break;
        case till::How::Alone: ++m_met.alone; break;
        case till::How::BasePrice: ++m_met.basePrice; break;
        }
    }

    /// Each shopper has what the sales in the books gave, less what they took.
    std::string faultsOfPoints() {
        const auto sales = shop().session().query("SELECT wallet, result FROM txn WHERE state = 'settled'");
        std::map<std::string, std::int64_t> expected;
        for (const sql::Row& row : *sales) {
            const Json result = bill(row[1].bytes());
            expected[row[0].bytes()] += result.value("basePoints", 0) + result.value("bonusPoints", 0) - burnt(result);
        }
        const auto accounts = shop().session().query("SELECT wallet, posted FROM account WHERE unit = 'points'");
        std::map<std::string, std::int64_t> posted;
        for (const sql::Row& row : *accounts) posted[row[0].bytes()] = row[1].number();
        std::erase_if(expected, [&](const auto& each) { return !posted.contains(each.first); });
        if (expected.size() < shoppersOf(m_day) / 2) return "hardly anybody has points";
        for (const auto& [wallet, points] : expected)
            if (posted[wallet] != points)
                return "points of a wallet: " + std::to_string(posted[wallet]) + " for " + std::to_string(points);
        return {};
    }

    std::string faultsOfJournals() {
        for (const auto& box : m_boxes) {
            const auto rows = shop().session().query("SELECT heard FROM journal WHERE till = $1", {box->name()});
            const std::int64_t heard = rows->empty() ? 0 : rows->front()[0].number();
            if (heard != box->newest()) return box->name() + ": heard up to " + std::to_string(heard);
        }
        const auto apart = shop().session().query("SELECT txn FROM kept_apart");
        if (static_cast<std::int64_t>(apart->size()) > m_met.forged) return "sales were kept apart";
        return {};
    }

    static Json bill(const std::string& kept) { return Json::parse(kept.substr(0, kept.find('\n')))["result"]; }
    static std::int64_t burnt(const Json& result) {
        return result.contains("burnt") ? result["burnt"].value("points", 0) : 0;
    }
    static std::string bytesOf(const std::string& uuid) {
        std::string bytes;
        for (std::size_t i = 0; i + 1 < uuid.size(); i += 2) {
            if (uuid[i] == '-') ++i;
            bytes += static_cast<char>(std::stoi(uuid.substr(i, 2), nullptr, 16));
        }
        return bytes;
    }

    Day m_day;
    Met& m_met;
    Dice m_dice;
    Network m_network;
    std::vector<std::unique_ptr<Box>> m_boxes;
    std::map<std::string, ToldSale> m_told;
};

} // namespace

std::string live(const Day& day, Met& met) { return World(day, met).live(); }

} // namespace offerwright::tests
