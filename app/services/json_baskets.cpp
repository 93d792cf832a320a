// Baskets as JSON Lines.
#include "app/services/baskets_in.h"
#include <algorithm>
#include <offerwright/text/documents.h>
#include <offerwright/text/sale_reader.h>

namespace offerwright::app {
namespace {

std::string_view trimmed(std::string_view line) {
    constexpr std::string_view kBlank = " \t\r";
    const std::size_t begin = line.find_first_not_of(kBlank);
    if (begin == std::string_view::npos) return {};
    return line.substr(begin, line.find_last_not_of(kBlank) - begin + 1);
}

std::int64_t lineEndsIn(std::string_view text) {
    std::int64_t count = 0;
    for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) ++count;
    return count;
}

/// Where a text becomes a sale.
class SaleText {
public:
    explicit SaleText(std::shared_ptr<const Programme> programme)
        : m_programme(std::move(programme)) {}

    void read(std::string_view json, ReadBasket& out) {
        const auto sale = m_reader.read(json, *m_programme);
        out.sale = sale.value_or(nullptr);
        if (sale) return;
        out.id = parseBasket(json, *m_programme).value.id;
        out.fault = *std::ranges::find(sale.error(), Severity::Error, &Diagnostic::severity);
    }

private:
    std::shared_ptr<const Programme> m_programme;
    SaleReader m_reader;
};

class JsonReader : public BasketReader {
public:
    explicit JsonReader(std::shared_ptr<const Programme> programme)
        : m_sales(std::move(programme)) {}

    std::expected<void, Failure> open(const BasketChunk& chunk) override {
        m_rest = chunk.bytes;
        m_line = chunk.first;
        return {};
    }
    std::expected<bool, Failure> next(ReadBasket& basket) override {
        while (!m_rest.empty()) {
            const std::size_t end = m_rest.find('\n');
            const std::string_view line = trimmed(m_rest.substr(0, end));
            m_rest = end == std::string_view::npos ? std::string_view() : m_rest.substr(end + 1);
            basket.number = m_line++;
            if (line.empty()) continue;
            m_sales.read(line, basket);
            return true;
        }
        return false;
    }

private:
    SaleText m_sales;
    std::string_view m_rest;
    std::int64_t m_line = 1;
};

class JsonSource : public FileSource {
public:
    using FileSource::FileSource;

    std::unique_ptr<BasketReader> reader(const Catalogue*) const override {
        return std::make_unique<JsonReader>(m_file.programme);
    }

private:
    std::expected<bool, Failure> fill(BasketChunk& chunk) override {
        chunk.first = m_line;
        const auto isFilled = readLines(chunk.bytes);
        m_line += lineEndsIn(chunk.bytes);
        return isFilled;
    }

    /// Reads until the text is long enough and ends a line; what follows that end is kept for the next chunk. A line
    /// that is too long for a basket goes out in pieces, each of which is refused.
    std::expected<bool, Failure> readLines(std::string& text) {
        text.swap(m_rest);
        m_rest.clear();
        std::size_t end = std::string::npos;
        while (!m_isAtEnd && text.size() < kMaxTextBytes + m_file.chunkBytes) {
            const auto got = m_file.content->read(text, m_file.chunkBytes);
            if (!got) return std::unexpected(got.error());
            m_isAtEnd = *got == 0;
            if (m_isAtEnd || text.size() < m_file.chunkBytes) continue;
            end = text.rfind('\n');
            if (end != std::string::npos) break;
        }
        if (end != std::string::npos && !m_isAtEnd) {
            m_rest.assign(text, end + 1);
            text.resize(end + 1);
        }
        return !text.empty();
    }

    std::string m_rest; ///< begin of a line whose end is not read yet
    std::int64_t m_line = 1;
    bool m_isAtEnd = false;
};

} // namespace

OpenedSource jsonBasketsIn(BasketFile file) { return std::make_unique<JsonSource>(std::move(file)); }

} // namespace offerwright::app
