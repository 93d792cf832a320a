#include "app/store/replay_file.h"
#include "app/store/replay_layout.h"
#include "app/store/text_list.h"
#include "app/store/varint.h"
#include <array>
#include <vector>
#include <zlib.h>

namespace offerwright::app {
namespace {

// A local reading of the years that documents know, in any zone.
constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kEarliest = -719'529 * kDayMs;
constexpr std::int64_t kLatest = 2'932'898 * kDayMs;

bool isWithin(std::int64_t value, std::int64_t most) { return value >= -most && value <= most; }

/// Each of the texts is UTF-8 when the whole is and none begins within a character.
bool areUtf8(std::string_view whole, const std::vector<std::string_view>& texts) {
    if (!isUtf8(whole)) return false;
    for (const std::string_view text : texts)
        if (!text.empty() && (static_cast<std::uint8_t>(text.front()) & 0xc0) == 0x80) return false;
    return true;
}

} // namespace

struct ReplayBlockReader::Columns {
    std::vector<std::string_view> texts;   ///< of the block, the empty one first
    std::vector<SaleParts::Line> articles; ///< with no quantity
    std::vector<std::string_view> tags;    ///< of all articles
    std::vector<SaleParts::Attribute> attributes;
    ByteCursor heads;
    std::string_view numbers;
    ByteCursor quantities;
    std::size_t width = 1;
    std::size_t basketsLeft = 0;
    std::size_t linesLeft = 0;
    std::int64_t lastTime = 0;
    std::string_view knownCurrency; ///< the last that was looked up
    bool isGood = false;

    Sale sale;
    std::vector<SaleParts::Line> lines;
    std::vector<std::uint32_t> picked; ///< articles of the lines
    std::vector<std::string_view> coupons;
    std::vector<SaleParts::Tender> tenders;

    bool open(const ReplayBlockHead& head, std::string_view payload);
    bool readTexts(std::string_view bytes);
    bool readArticles(std::string_view bytes);
    void readArticle(ByteCursor& from, SaleParts::Line& line);
    void readTags(ByteCursor& from, SaleParts::Line& line);
    void readAttributes(ByteCursor& from, SaleParts::Line& line);
    void placeLists();
    bool next();
    std::size_t readHead();
    void readTime(bool isThere);
    void readCoupons();
    void readTenders();
    bool readLines(std::size_t count);
    template <typename Number> bool pickArticles(std::size_t count);
    bool readQuantities(std::size_t count);
    std::string_view text(ByteCursor& from);
    std::string_view textWithin(ByteCursor& from);
    Money price(ByteCursor& from);
};

std::string_view ReplayBlockReader::Columns::text(ByteCursor& from) {
    const std::uint64_t number = from.varint();
    if (number < texts.size()) return texts[static_cast<std::size_t>(number)];
    from.fail();
    return {};
}

/// One that must say something.
std::string_view ReplayBlockReader::Columns::textWithin(ByteCursor& from) {
    const std::string_view some = text(from);
    if (some.empty()) from.fail();
    return some;
}

Money ReplayBlockReader::Columns::price(ByteCursor& from) {
    const std::uint64_t minor = from.varint();
    if (minor <= static_cast<std::uint64_t>(kMaxMinor)) return {static_cast<std::int64_t>(minor)};
    from.fail();
    return {};
}

bool ReplayBlockReader::Columns::readTexts(std::string_view bytes) {
    ByteCursor from(bytes);
    const std::size_t count = from.count();
    if (count > kMostBlockTexts) return false;
    texts.assign(1, {});
    ByteCursor sizes = from;
    for (std::size_t i = 0; i < count; ++i) from.varint();
    const std::string_view all = from.take(from.left());
    ByteCursor letters(all);
    for (std::size_t i = 0; i < count; ++i) texts.push_back(letters.take(sizes.varint()));
    return from.isGood() && letters.isGood() && letters.isAtEnd() && areUtf8(all, texts);
}

/// Lists grow while articles are read: until placeLists, a span's data counts from the beginning of its list.
void ReplayBlockReader::Columns::readTags(ByteCursor& from, SaleParts::Line& line) {
    const std::size_t count = from.count();
    for (std::size_t i = 0; i < count; ++i) tags.push_back(text(from));
    line.tags = std::span<const std::string_view>(static_cast<const std::string_view*>(nullptr), count);
}

void ReplayBlockReader::Columns::readAttributes(ByteCursor& from, SaleParts::Line& line) {
    const std::size_t count = from.count();
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view name = text(from);
        attributes.push_back({name, text(from)});
    }
    line.attributes = std::span<const SaleParts::Attribute>(static_cast<const SaleParts::Attribute*>(nullptr), count);
}

void ReplayBlockReader::Columns::readArticle(ByteCursor& from, SaleParts::Line& line) {
    const auto flags = static_cast<std::uint32_t>(from.fixed(2));
    if (flags >= kArticleFlagsEnd) return from.fail();
    line.promotable = (flags & kIsNotPromotable) == 0;
    line.measure = static_cast<UnitOfMeasure>(flags / kMeasureUnit);
    line.sku = textWithin(from);
    line.unitPrice = price(from);
    if (flags & kHasName) line.name = text(from);
    if (flags & kHasCategory) line.category = textWithin(from);
    if (flags & kHasBrand) line.brand = text(from);
    if (flags & kHasSupplier) line.supplier = text(from);
    if (flags & kHasTags) readTags(from, line);
    if (flags & kHasAttributes) readAttributes(from, line);
    if (flags & kHasRegularPrice) line.regularPrice = price(from);
    if (flags & kHasFloorPrice) line.floorPrice = price(from);
}

void ReplayBlockReader::Columns::placeLists() {
    std::size_t tag = 0;
    std::size_t attribute = 0;
    for (SaleParts::Line& line : articles) {
        if (line.tags) line.tags = std::span<const std::string_view>(tags).subspan(tag, line.tags->size());
        if (line.tags) tag += line.tags->size();
        if (!line.attributes) continue;
        const std::span<const SaleParts::Attribute> all(attributes);
        line.attributes = all.subspan(attribute, line.attributes->size());
        attribute += line.attributes->size();
    }
}

bool ReplayBlockReader::Columns::readArticles(std::string_view bytes) {
    ByteCursor from(bytes);
    const std::size_t count = from.count();
    if (count > kMostBlockLines) return false;
    articles.assign(count, {});
    tags.clear();
    attributes.clear();
    for (SaleParts::Line& line : articles) {
        readArticle(from, line);
        if (!from.isGood()) return false;
    }
    placeLists();
    return from.isGood() && from.isAtEnd();
}

bool ReplayBlockReader::Columns::open(const ReplayBlockHead& head, std::string_view payload) {
    const auto* const bytes = reinterpret_cast<const Bytef*>(payload.data());
    if (payload.size() != head.payload || crc32_z(0, bytes, payload.size()) != head.checksum) return false;
    ByteCursor from(payload);
    std::array<std::size_t, 4> sizes{};
    for (std::size_t& size : sizes) size = static_cast<std::size_t>(from.fixed(4));
    const std::string_view textsPart = from.take(sizes[0]);
    const std::string_view articlesPart = from.take(sizes[1]);
    heads = ByteCursor(from.take(sizes[2]));
    numbers = from.take(sizes[3]);
    quantities = ByteCursor(from.take(from.left()));
    if (!from.isGood() || numbers.empty()) return false;
    width = static_cast<std::uint8_t>(numbers.front());
    numbers.remove_prefix(1);
    if ((width != 1 && width != 2 && width != 4) || numbers.size() != width * head.lines) return false;
    basketsLeft = head.baskets;
    linesLeft = head.lines;
    lastTime = 0;
    knownCurrency = {};
    return readTexts(textsPart) && readArticles(articlesPart);
}

void ReplayBlockReader::Columns::readTime(bool isThere) {
    sale.at.reset();
    if (!isThere) return;
    const auto delta = static_cast<std::uint64_t>(unzigzag(heads.varint()));
    lastTime = static_cast<std::int64_t>(static_cast<std::uint64_t>(lastTime) + delta);
    if (lastTime < kEarliest || lastTime > kLatest) heads.fail();
    sale.at = Instant{lastTime};
}

void ReplayBlockReader::Columns::readCoupons() {
    coupons.clear();
    for (std::size_t left = heads.count(); left > 0; --left) coupons.push_back(text(heads));
    sale.coupons = coupons;
}

void ReplayBlockReader::Columns::readTenders() {
    tenders.clear();
    for (std::size_t left = heads.count(); left > 0; --left) {
        const std::string_view type = textWithin(heads);
        tenders.push_back({type, price(heads)});
    }
    sale.tenders = tenders;
}

/// Gives the number of lines.
std::size_t ReplayBlockReader::Columns::readHead() {
    const auto flags = static_cast<std::uint32_t>(heads.fixed(1));
    if (flags >= kHeadFlagsEnd) heads.fail();
    const std::uint64_t count = heads.varint();
    if (count > linesLeft || count > kMaxLines) heads.fail();
    sale.id = heads.take(heads.varint());
    sale.store = text(heads);
    sale.customer = text(heads);
    sale.currency = text(heads);
    sale.till = text(heads);
    sale.tillType = text(heads);
    sale.channel = static_cast<Channel>(flags / kChannelUnit % 4);
    readTime(flags & kHasTime);
    sale.coupons = {};
    sale.tenders = {};
    if (flags & kHasCoupons) readCoupons();
    if (flags & kHasTenders) readTenders();
    sale.burn = flags & kHasBurn ? price(heads).minor : 0;
    sale.saleReturned = flags & kHasSaleReturned ? text(heads) : std::string_view();
    if (!isUtf8(sale.id)) heads.fail();
    if (!sale.currency.empty() && sale.currency.data() != knownCurrency.data()) {
        if (!currencyExponent(sale.currency)) heads.fail();
        knownCurrency = sale.currency;
    }
    return heads.isGood() ? static_cast<std::size_t>(count) : 0;
}

template <typename Number> bool ReplayBlockReader::Columns::pickArticles(std::size_t count) {
    const auto* at = reinterpret_cast<const std::uint8_t*>(numbers.data());
    for (std::size_t i = 0; i < count; ++i, at += sizeof(Number)) {
        std::uint32_t number = at[0];
        if constexpr (sizeof(Number) > 1) number |= std::uint32_t{at[1]} << 8;
        if constexpr (sizeof(Number) > 2) number |= std::uint32_t{at[2]} << 16 | std::uint32_t{at[3]} << 24;
        if (number >= articles.size()) return false;
        picked[i] = number;
        lines[i] = articles[number];
    }
    numbers.remove_prefix(count * sizeof(Number));
    return true;
}

bool ReplayBlockReader::Columns::readQuantities(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t said = quantities.varint();
        const std::int64_t number = unzigzag(said >> 1);
        const bool isThousandths = said & 1;
        if (!isWithin(number, isThousandths ? kMaxThousandths : kMaxThousandths / 1000)) return false;
        lines[i].quantity.thousandths = isThousandths ? number : number * 1000;
    }
    return quantities.isGood();
}

bool ReplayBlockReader::Columns::readLines(std::size_t count) {
    if (lines.size() < count) lines.resize(count);
    picked.resize(count);
    linesLeft -= count;
    const bool isPicked = width == 1   ? pickArticles<std::uint8_t>(count)
                          : width == 2 ? pickArticles<std::uint16_t>(count)
                                       : pickArticles<std::uint32_t>(count);
    sale.lines = std::span<const SaleParts::Line>(lines).first(count);
    return isPicked && readQuantities(count);
}

bool ReplayBlockReader::Columns::next() {
    const std::size_t count = readHead();
    --basketsLeft;
    return heads.isGood() && readLines(count);
}

ReplayBlockReader::ReplayBlockReader()
    : m_columns(std::make_unique<Columns>()) {}
ReplayBlockReader::~ReplayBlockReader() = default;

std::expected<void, DamagedBlock> ReplayBlockReader::open(const ReplayBlockHead& head, std::string_view payload) {
    m_columns->isGood = m_columns->open(head, payload);
    if (!m_columns->isGood) return std::unexpected(DamagedBlock{});
    return {};
}

std::expected<const Sale*, DamagedBlock> ReplayBlockReader::next() {
    Columns& columns = *m_columns;
    if (!columns.isGood) return std::unexpected(DamagedBlock{});
    if (columns.basketsLeft == 0) {
        columns.isGood = columns.linesLeft == 0 && columns.heads.isAtEnd() && columns.quantities.isAtEnd();
        if (!columns.isGood) return std::unexpected(DamagedBlock{});
        return nullptr;
    }
    columns.isGood = columns.next();
    if (!columns.isGood) return std::unexpected(DamagedBlock{});
    return &columns.sale;
}

std::span<const SaleParts::Line> ReplayBlockReader::articles() const { return m_columns->articles; }

std::span<const std::uint32_t> ReplayBlockReader::articleNumbers() const { return m_columns->picked; }

} // namespace offerwright::app
