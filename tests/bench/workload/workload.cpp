#include "tests/bench/workload/workload.h"
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <offerwright/adjudicate/adjudicate.h>
#include <offerwright/text/documents.h>
#include <ranges>
#include <sstream>

namespace offerwright::bench {
namespace {

[[noreturn]] void fail(const std::string& what) {
    std::cerr << what << '\n';
    std::exit(2);
}

std::string contents(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) fail("cannot read " + file.string());
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> linesOf(const std::filesystem::path& file) {
    std::vector<std::string> lines;
    std::istringstream in(contents(file));
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

template <typename Value> Value sound(Checked<Value> read, const std::string& what) {
    if (!read.ok()) fail(what + ": " + printDiagnostics(read.diagnostics));
    return std::move(read.value);
}

Product product(const std::string& line) {
    std::vector<std::string> cells;
    for (const auto cell : line | std::views::split('\t')) cells.emplace_back(cell.begin(), cell.end());
    if (cells.size() != 6) fail("not six cells: " + line);
    return {.sku = cells[0],
            .gtin = cells[1],
            .name = cells[2],
            .category = cells[3],
            .brand = cells[4],
            .price = Money{std::stoll(cells[5])}};
}

/// {"given":{"P000001":12,...},"discount":12,"points":3}: flat enough to be read by its marks.
Expected expectedOf(const std::string& line) {
    Expected expected;
    std::string key;
    for (std::size_t at = 0; at < line.size();) {
        if (line[at] == '"') {
            const std::size_t end = line.find('"', at + 1);
            key = line.substr(at + 1, end - at - 1);
            at = end + 1;
        } else if (line[at] >= '0' && line[at] <= '9') {
            std::size_t length = 0;
            const std::int64_t number = std::stoll(line.substr(at), &length);
            (key == "discount" ? expected.discount : key == "points" ? expected.points : expected.given[key]) = number;
            at += length;
        } else {
            ++at;
        }
    }
    return expected;
}

} // namespace

std::filesystem::path workloadFolder() {
    const char* folder = std::getenv("OFFERWRIGHT_WORKLOAD");
    return folder ? folder : DRAWN_WORKLOAD;
}

Workload readWorkload(const std::filesystem::path& folder, const std::string& name) {
    Workload workload{.name = name};
    const auto programme = sound(parseProgramme(contents(folder / "programme.json")), "programme.json");
    workload.programme = std::make_shared<const Programme>(programme);
    std::vector<Product> products;
    for (const std::string& line : linesOf(folder / "catalogue.tsv")) products.push_back(product(line));
    workload.catalogue = std::make_shared<const Catalogue>(std::move(products));
    for (const std::string& line : linesOf(folder / name / "promotions.jsonl"))
        workload.promotions.push_back(std::make_shared<const Promotion>(sound(parsePromotion(line), "promotions")));
    workload.texts = linesOf(folder / "baskets.jsonl");
    for (const std::string& line : workload.texts)
        workload.baskets.push_back(sound(parseBasket(line, programme), "baskets"));
    for (const std::string& line : linesOf(folder / name / "customers.jsonl"))
        workload.customers.push_back(sound(parseCustomer(line), "customers"));
    for (const std::string& line : linesOf(folder / name / "expected.jsonl"))
        workload.expected.push_back(expectedOf(line));
    return workload;
}

std::shared_ptr<const PromotionSet> compiled(const Workload& workload) {
    Compiled made = compile({workload.promotions, workload.programme, workload.catalogue});
    if (!made.diagnostics.empty()) fail("promotions: " + printDiagnostics(made.diagnostics));
    return made.set;
}

Expected outcome(const Adjudication& adjudication) {
    Expected got{.discount = adjudication.discount.minor, .points = adjudication.basePoints + adjudication.bonusPoints};
    for (const Award& award : adjudication.awards)
        if (const std::int64_t amount = award.discount.minor + award.points; amount != 0)
            got.given[award.promotion] += amount;
    return got;
}

std::size_t wrongAnswers(const Workload& workload, const PromotionSet& set, Traced traced) {
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < workload.baskets.size(); ++i) {
        const Basket& basket = workload.baskets[i];
        Trace trace;
        const auto answer =
            adjudicate(set, basket, workload.customers[i], *basket.at, traced == Traced::Yes ? &trace : nullptr);
        if (!answer) fail(printDiagnostics(answer.error()));
        const Expected got = outcome(*answer);
        const Expected& wanted = workload.expected[i];
        if (got == wanted) continue;
        if (++wrong > 5) continue;
        std::cerr << workload.name << ' ' << basket.id << ": discount " << got.discount << " for " << wanted.discount
                  << ", points " << got.points << " for " << wanted.points;
        for (const auto& [id, amount] : wanted.given)
            if (const auto found = got.given.find(id); found == got.given.end() || found->second != amount)
                std::cerr << "; " << id << ' ' << (found == got.given.end() ? 0 : found->second) << " for " << amount;
        for (const auto& [id, amount] : got.given)
            if (!wanted.given.contains(id)) std::cerr << "; " << id << ' ' << amount << " for none";
        std::cerr << '\n';
    }
    return wrong;
}

} // namespace offerwright::bench
