#include "app/store/replay_file.h"
#include "app/store/replay_layout.h"
#include "app/store/varint.h"
#include <unordered_map>
#include <vector>
#include <zlib.h>

namespace offerwright::app {
namespace {

constexpr std::size_t kFullBytes = 4 * 1024 * 1024;
constexpr std::size_t kFullLines = 65'536;
constexpr std::size_t kFullTexts = 256 * 1024;

struct BytesHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view bytes) const { return std::hash<std::string_view>{}(bytes); }
};

/// Different byte strings, numbered as they come.
class Numbered {
public:
    std::uint32_t of(std::string_view bytes) {
        if (const auto found = m_numbers.find(bytes); found != m_numbers.end()) return found->second;
        const auto number = static_cast<std::uint32_t>(m_order.size());
        m_order.push_back(m_numbers.emplace(bytes, number).first->first);
        m_bytes += bytes.size();
        return number;
    }
    const std::vector<std::string_view>& inOrder() const { return m_order; }
    std::size_t bytes() const { return m_bytes; }
    void clear() {
        m_order.clear();
        m_numbers.clear();
        m_bytes = 0;
    }

private:
    std::unordered_map<std::string, std::uint32_t, BytesHash, std::equal_to<>> m_numbers;
    std::vector<std::string_view> m_order; ///< keys of the map stay where they are
    std::size_t m_bytes = 0;
};

int widthFor(std::size_t articles) { return articles <= 0x100 ? 1 : articles <= 0x10000 ? 2 : 4; }

} // namespace

struct ReplayBlockWriter::Columns {
    Numbered texts;
    Numbered articles;
    std::string heads;
    std::vector<std::uint32_t> articleNumbers;
    std::string quantities;
    std::string article; ///< the one that is being written
    std::uint32_t baskets = 0;
    std::int64_t lastTime = 0;

    std::uint32_t text(std::string_view text) { return text.empty() ? 0 : texts.of(text) + 1; }
    void addText(std::string& out, std::string_view text) { addVarint(out, this->text(text)); }
    template <typename Texts> void addTexts(std::string& out, const Texts& list) {
        addVarint(out, list.size());
        for (const std::string_view each : list) addText(out, each);
    }
    void addHead(const Sale& sale);
    void addLine(const SaleParts::Line& line);
    void writeArticle(const SaleParts::Line& line);
    void addQuantity(std::int64_t thousandths);
    void clear();
    std::string payload() const;
};

void ReplayBlockWriter::Columns::addHead(const Sale& sale) {
    const std::uint32_t flags = (sale.at ? kHasTime : 0) | (sale.coupons.empty() ? 0 : kHasCoupons) |
                                (sale.tenders.empty() ? 0 : kHasTenders) | (sale.burn == 0 ? 0 : kHasBurn) |
                                (sale.saleReturned.empty() ? 0 : kHasSaleReturned) |
                                kChannelUnit * static_cast<std::uint32_t>(sale.channel);
    addFixed(heads, flags, 1);
    addVarint(heads, sale.lines.size());
    addVarint(heads, sale.id.size());
    heads += sale.id;
    for (const std::string_view each : {sale.store, sale.customer, sale.currency, sale.till, sale.tillType})
        addText(heads, each);
    if (sale.at) addVarint(heads, zigzag(sale.at->ms - std::exchange(lastTime, sale.at->ms)));
    if (flags & kHasCoupons) addTexts(heads, sale.coupons);
    if (flags & kHasTenders) {
        addVarint(heads, sale.tenders.size());
        for (const SaleParts::Tender& tender : sale.tenders) {
            addText(heads, tender.type);
            addVarint(heads, static_cast<std::uint64_t>(tender.amount.minor));
        }
    }
    if (flags & kHasBurn) addVarint(heads, static_cast<std::uint64_t>(sale.burn));
    if (flags & kHasSaleReturned) addText(heads, sale.saleReturned);
}

/// All but the quantity, as it stands among the articles.
void ReplayBlockWriter::Columns::writeArticle(const SaleParts::Line& line) {
    const std::uint32_t flags =
        (line.name ? kHasName : 0) | (line.category ? kHasCategory : 0) | (line.brand ? kHasBrand : 0) |
        (line.supplier ? kHasSupplier : 0) | (line.tags ? kHasTags : 0) | (line.attributes ? kHasAttributes : 0) |
        (line.regularPrice ? kHasRegularPrice : 0) | (line.floorPrice ? kHasFloorPrice : 0) |
        (line.promotable ? 0 : kIsNotPromotable) | kMeasureUnit * static_cast<std::uint32_t>(line.measure);
    article.clear();
    addFixed(article, flags, 2);
    addText(article, line.sku);
    addVarint(article, static_cast<std::uint64_t>(line.unitPrice.minor));
    for (const auto& each : {line.name, line.category, line.brand, line.supplier})
        if (each) addText(article, *each);
    if (line.tags) addTexts(article, *line.tags);
    if (line.attributes) {
        addVarint(article, line.attributes->size());
        for (const SaleParts::Attribute& attribute : *line.attributes) {
            addText(article, attribute.name);
            addText(article, attribute.value);
        }
    }
    for (const auto& each : {line.regularPrice, line.floorPrice})
        if (each) addVarint(article, static_cast<std::uint64_t>(each->minor));
}

void ReplayBlockWriter::Columns::addQuantity(std::int64_t thousandths) {
    const bool isWhole = thousandths % 1000 == 0;
    addVarint(quantities, 2 * zigzag(isWhole ? thousandths / 1000 : thousandths) + (isWhole ? 0 : 1));
}

void ReplayBlockWriter::Columns::addLine(const SaleParts::Line& line) {
    writeArticle(line);
    articleNumbers.push_back(articles.of(article));
    addQuantity(line.quantity.thousandths);
}

void ReplayBlockWriter::Columns::clear() {
    texts.clear();
    articles.clear();
    heads.clear();
    articleNumbers.clear();
    quantities.clear();
    baskets = 0;
    lastTime = 0;
}

std::string ReplayBlockWriter::Columns::payload() const {
    std::string textsPart;
    addVarint(textsPart, texts.inOrder().size());
    for (const std::string_view each : texts.inOrder()) addVarint(textsPart, each.size());
    for (const std::string_view each : texts.inOrder()) textsPart += each;
    std::string articlesPart;
    addVarint(articlesPart, articles.inOrder().size());
    for (const std::string_view each : articles.inOrder()) articlesPart += each;
    std::string numbersPart;
    const int width = widthFor(articles.inOrder().size());
    addFixed(numbersPart, static_cast<std::uint64_t>(width), 1);
    for (const std::uint32_t number : articleNumbers) addFixed(numbersPart, number, width);
    std::string whole;
    for (const std::size_t size : {textsPart.size(), articlesPart.size(), heads.size(), numbersPart.size()})
        addFixed(whole, size, 4);
    return whole + textsPart + articlesPart + heads + numbersPart + quantities;
}

ReplayBlockWriter::ReplayBlockWriter()
    : m_columns(std::make_unique<Columns>()) {}
ReplayBlockWriter::~ReplayBlockWriter() = default;

void ReplayBlockWriter::add(const Sale& sale) {
    m_columns->addHead(sale);
    for (const SaleParts::Line& line : sale.lines) m_columns->addLine(line);
    ++m_columns->baskets;
}

bool ReplayBlockWriter::isEmpty() const { return m_columns->baskets == 0; }

bool ReplayBlockWriter::isFull() const {
    const Columns& columns = *m_columns;
    const std::size_t bytes = columns.texts.bytes() + columns.articles.bytes() + columns.heads.size();
    return columns.baskets >= kMostBlockBaskets || columns.articleNumbers.size() >= kFullLines || bytes >= kFullBytes ||
           columns.texts.inOrder().size() >= kFullTexts;
}

ReplayBlock ReplayBlockWriter::take() {
    ReplayBlock block{.payload = m_columns->payload(), .baskets = m_columns->baskets};
    block.lines = static_cast<std::uint32_t>(m_columns->articleNumbers.size());
    const auto* const bytes = reinterpret_cast<const Bytef*>(block.payload.data());
    block.checksum = static_cast<std::uint32_t>(crc32_z(0, bytes, block.payload.size()));
    m_columns->clear();
    return block;
}

} // namespace offerwright::app
