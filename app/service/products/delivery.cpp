// What a publisher sends, line by line.
#include "app/service/products/blocks.h"
#include "app/service/products/products.h"
#include "offerwright/bundle/keys.h"
#include "offerwright/model/shared_words.h"
#include "offerwright/text/products.h"
#include "offerwright/text/publication.h"
#include <unordered_map>

namespace offerwright::products {
namespace {

class Receiving {
public:
    void take(std::string_view line);
    std::expected<Delivery, Faulty> finish();

private:
    void refuse(Diagnostics faults);
    void keep(Product product);
    std::optional<Diagnostic> faultOf(const Product& product) const;

    std::int64_t m_line = 0;
    std::vector<Product> m_products;
    std::unordered_map<std::string, std::int64_t> m_lines; ///< by SKU
    SharedWords m_words;
    std::string m_text; ///< canonical, of the block that is being filled
    std::string m_digests;
    std::vector<std::string> m_blocks;
    Faulty m_faulty;
};

void Receiving::refuse(Diagnostics faults) {
    if (m_faulty.lines.size() < kMostFaultyLines) m_faulty.lines.push_back({m_line, std::move(faults)});
    ++m_faulty.count;
}

std::optional<Diagnostic> Receiving::faultOf(const Product& product) const {
    const auto first = m_lines.find(product.sku);
    if (first != m_lines.end())
        return Diagnostic{
            .code = "product.sameSku", .pointer = "/sku", .arguments = {product.sku, std::to_string(first->second)}};
    if (m_lines.size() >= kMostProducts)
        return Diagnostic{.code = "product.tooMany", .arguments = {std::to_string(kMostProducts)}};
    return {};
}

void Receiving::keep(Product product) {
    (m_text += printProductLine(product)) += '\n';
    if (m_text.size() >= kBlockBytes) closeBlock(m_text, m_digests, m_blocks);
    m_words.share(product);
    m_products.push_back(std::move(product));
}

void Receiving::take(std::string_view line) {
    ++m_line;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty()) return;
    auto product = parseProduct(line);
    if (!product.ok()) return refuse(std::move(product.diagnostics));
    if (auto fault = faultOf(product.value)) return refuse({std::move(*fault)});
    m_lines.emplace(product.value.sku, m_line);
    if (m_faulty.count == 0) keep(std::move(product.value));
}

std::expected<Delivery, Faulty> Receiving::finish() {
    if (m_faulty.count > 0) return std::unexpected(std::move(m_faulty));
    if (!m_text.empty()) closeBlock(m_text, m_digests, m_blocks);
    return Delivery{std::make_shared<const Catalogue>(std::move(m_products)), printHex(sha256Of(m_digests).bytes),
                    std::move(m_blocks)};
}

} // namespace

std::expected<Delivery, Faulty> readDelivery(std::string_view lines) {
    Receiving receiving;
    forEachLine(lines, [&](std::string_view line) { receiving.take(line); });
    return receiving.finish();
}

} // namespace offerwright::products
