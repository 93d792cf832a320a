// A CSV file of baskets cut between baskets, and the rows of a chunk put together.
#include "app/services/baskets_in.h"
#include "app/services/csv_baskets.h"
#include "app/store/csv.h"
#include <algorithm>
#include <offerwright/text/documents.h>

namespace offerwright::app {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Rows of a text one after the other, blank ones passed over.
class Rows {
public:
    void open(std::string_view text, char delimiter, std::int64_t firstLine) {
        m_text = text;
        m_delimiter = delimiter;
        m_ends = rowEnds(text, delimiter);
        m_next = 0;
        m_begin = 0;
        m_nextLine = firstLine;
        m_isAtEnd = false;
        const std::size_t last = m_ends.empty() ? 0 : m_ends.back();
        if (last < text.size()) m_ends.push_back(text.size());
        advance();
    }
    bool isAtEnd() const { return m_isAtEnd; }
    const CsvFields& fields() const { return m_fields; }
    std::int64_t line() const { return m_line; }
    void advance() {
        while (m_next < m_ends.size()) {
            const std::string_view row = m_text.substr(m_begin, m_ends[m_next] - m_begin);
            m_begin = m_ends[m_next++];
            m_line = m_nextLine;
            m_nextLine += std::ranges::count(row, '\n');
            if (isBlankRow(row)) continue;
            return splitRow(row, m_delimiter, m_fields);
        }
        m_isAtEnd = true;
    }

private:
    std::string_view m_text;
    char m_delimiter = ',';
    std::vector<std::size_t> m_ends;
    std::size_t m_next = 0;
    std::size_t m_begin = 0;
    std::int64_t m_line = 1;
    std::int64_t m_nextLine = 1;
    CsvFields m_fields;
    bool m_isAtEnd = false;
};

class CsvBasketReader : public BasketReader {
public:
    CsvBasketReader(const CsvLayout& layout, std::shared_ptr<const Programme> programme)
        : m_layout(layout)
        , m_baskets(layout, std::move(programme)) {}

    std::expected<void, Failure> open(const BasketChunk& chunk) override {
        m_rows.open(chunk.bytes, m_layout.delimiter(), chunk.first);
        return {};
    }

    std::expected<bool, Failure> next(ReadBasket& basket) override {
        if (m_rows.isAtEnd()) return false;
        basket.number = m_rows.line();
        m_baskets.begin(m_rows.fields());
        m_id = m_layout.field(m_rows.fields(), BasketColumn::Basket);
        do {
            const bool wasGood = !m_baskets.fault();
            m_baskets.addLine(m_rows.fields());
            if (wasGood && m_baskets.fault()) basket.number = m_rows.line();
            m_rows.advance();
        } while (!m_rows.isAtEnd() && !m_id.empty() && m_layout.field(m_rows.fields(), BasketColumn::Basket) == m_id);
        basket.sale = m_baskets.fault() ? nullptr : &m_view.of(m_baskets.basket());
        if (basket.sale) return true;
        basket.id = m_id;
        basket.fault = *m_baskets.fault();
        return true;
    }

private:
    CsvLayout m_layout;
    CsvBaskets m_baskets;
    Rows m_rows;
    std::string m_id;
    SaleView m_view;
};

class CsvSource : public FileSource {
public:
    using FileSource::FileSource;

    std::unique_ptr<BasketReader> reader(const Catalogue*) const override {
        return std::make_unique<CsvBasketReader>(*m_layout, m_file.programme);
    }

    /// The first line, which has no line end within quotes.
    std::expected<void, Failure> readHeader() {
        while (m_rest.find('\n') == std::string::npos && !m_isAtEnd && m_rest.size() <= kMaxTextBytes)
            if (const auto read = more(m_rest); !read) return std::unexpected(read.error());
        if (m_rest.starts_with(kByteOrderMark)) m_rest.erase(0, kByteOrderMark.size());
        const char delimiter = sniffDelimiter(m_rest);
        const std::size_t end = std::min(m_rest.find('\n'), m_rest.size() - 1) + 1;
        CsvFields header;
        splitRow(std::string_view(m_rest).substr(0, end), delimiter, header);
        auto layout = CsvLayout::of(header, delimiter, m_file.path);
        if (!layout) return std::unexpected(layout.error());
        m_layout = *layout;
        m_line = 2;
        m_rest.erase(0, end);
        return {};
    }

private:
    std::expected<bool, Failure> fill(BasketChunk& chunk) override {
        chunk.bytes.swap(m_rest);
        std::size_t cut = 0;
        while (cut == 0 && !m_isAtEnd) {
            const auto read = more(chunk.bytes);
            if (!read) return std::unexpected(read.error());
            cut = cutIn(chunk.bytes);
            if (cut == 0 && !m_isAtEnd && chunk.bytes.size() > kMaxTextBytes + m_file.chunkBytes)
                return std::unexpected(
                    Failure{QStringLiteral("baskets.tooLong"), {m_file.path, QString::number(m_line)}, {}});
        }
        if (!m_isAtEnd) {
            m_rest.assign(chunk.bytes, cut);
            chunk.bytes.resize(cut);
        }
        chunk.first = m_line;
        m_line += std::ranges::count(chunk.bytes, '\n');
        return !chunk.bytes.empty();
    }

    std::expected<bool, Failure> more(std::string& text) {
        const std::size_t wanted = text.size() + m_file.chunkBytes;
        while (text.size() < wanted && !m_isAtEnd) {
            const auto got = m_file.content->read(text, wanted - text.size());
            if (!got) return std::unexpected(got.error());
            m_isAtEnd = *got == 0;
        }
        return true;
    }

    std::string_view idOf(std::string_view row) {
        splitRow(row, m_layout->delimiter(), m_fields);
        return m_layout->field(m_fields, BasketColumn::Basket);
    }

    /// Where the last basket of the text begins, which may go on in what is not read yet; 0: it is the only one.
    std::size_t cutIn(std::string_view text) {
        const auto ends = rowEnds(text, m_layout->delimiter());
        std::string last;
        for (std::size_t i = ends.size(); i > 0; --i) {
            const std::size_t begin = i > 1 ? ends[i - 2] : 0;
            const std::string_view row = text.substr(begin, ends[i - 1] - begin);
            if (isBlankRow(row)) continue;
            const std::string_view id = idOf(row);
            if (last.empty() && !id.empty()) {
                last = id;
                continue;
            }
            if (last.empty() || id != last) return ends[i - 1];
        }
        return 0;
    }

    std::optional<CsvLayout> m_layout;
    CsvFields m_fields;
    std::string m_rest;
    std::int64_t m_line = 1;
    bool m_isAtEnd = false;
};

} // namespace

OpenedSource csvBasketsIn(BasketFile file) {
    auto source = std::make_unique<CsvSource>(std::move(file));
    if (const auto read = source->readHeader(); !read) return std::unexpected(read.error());
    return source;
}

} // namespace offerwright::app
