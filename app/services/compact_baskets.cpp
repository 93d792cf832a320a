// Baskets of a compact replay file.
#include "app/services/baskets_in.h"

namespace offerwright::app {
namespace {

Failure damagedAt(const QString& path, std::int64_t offset) {
    return {QStringLiteral("baskets.damaged"), {path, QString::number(offset)}, {}};
}

class CompactReader : public BasketReader {
public:
    CompactReader(QString path, const Catalogue* catalogue)
        : m_path(std::move(path))
        , m_catalogue(catalogue) {}

    std::expected<void, Failure> open(const BasketChunk& chunk) override {
        m_next = chunk.first;
        m_offset = chunk.offset;
        if (!m_block.open(chunk.head, chunk.bytes)) return std::unexpected(damagedAt(m_path, m_offset));
        m_known.clear();
        if (!m_catalogue) return {};
        for (const SaleParts::Line& article : m_block.articles()) m_known.push_back(m_catalogue->numberOf(article.sku));
        return {};
    }
    std::expected<bool, Failure> next(ReadBasket& basket) override {
        const auto sale = m_block.next();
        if (!sale) return std::unexpected(damagedAt(m_path, m_offset));
        basket.number = m_next++;
        basket.sale = *sale;
        if (*sale && m_catalogue) basket.products = products();
        return *sale != nullptr;
    }

private:
    std::span<const ProductNumber> products() {
        m_products.clear();
        for (const std::uint32_t article : m_block.articleNumbers()) m_products.push_back(m_known[article]);
        return m_products;
    }

    QString m_path;
    const Catalogue* m_catalogue;
    ReplayBlockReader m_block;
    std::vector<ProductNumber> m_known; ///< by article of the block
    std::vector<ProductNumber> m_products;
    std::int64_t m_next = 1;
    std::int64_t m_offset = 0;
};

class CompactSource : public FileSource {
public:
    using FileSource::FileSource;

    std::unique_ptr<BasketReader> reader(const Catalogue* catalogue) const override {
        return std::make_unique<CompactReader>(m_file.path, catalogue);
    }

    std::expected<void, Failure> readFileHead() {
        std::string head;
        const auto got = read(head, kReplayFileHead);
        if (!got) return std::unexpected(got.error());
        const std::string_view rest = std::string_view(head).substr(std::min(head.size(), kReplayFileMagic.size()));
        if (rest.size() == 8 && rest == std::string_view("\1\0\0\0\0\0\0\0", 8)) return {};
        if (rest.size() != 8 || rest.starts_with(std::string_view("\0\0\0\0", 4))) return std::unexpected(damaged());
        return std::unexpected(Failure{QStringLiteral("baskets.newer"), {m_file.path}, {}});
    }

private:
    std::expected<bool, Failure> fill(BasketChunk& chunk) override {
        if (m_isAtEnd) return false;
        const auto head = readHead(chunk.bytes);
        if (!head) return std::unexpected(head.error());
        chunk.head = *head;
        chunk.offset = m_offset - static_cast<std::int64_t>(kReplayBlockHead);
        if (head->baskets == 0) return end(chunk.bytes);
        if (const auto got = read(chunk.bytes, head->payload); !got) return std::unexpected(got.error());
        if (chunk.bytes.size() != head->payload) return std::unexpected(damaged());
        chunk.first = std::exchange(m_next, m_next + head->baskets);
        return true;
    }

    Failure damaged() const { return damagedAt(m_file.path, m_offset); }

    /// Up to `size` bytes, fewer at the end of the file.
    std::expected<bool, Failure> read(std::string& to, std::size_t size) {
        to.clear();
        while (to.size() < size) {
            const auto got = m_file.content->read(to, size - to.size());
            if (!got) return std::unexpected(got.error());
            if (*got == 0) break;
        }
        m_offset += static_cast<std::int64_t>(to.size());
        return true;
    }

    std::expected<ReplayBlockHead, Failure> readHead(std::string& bytes) {
        const std::int64_t offset = m_offset;
        if (const auto got = read(bytes, kReplayBlockHead); !got) return std::unexpected(got.error());
        const auto head = readBlockHead(bytes);
        if (!head || head->firstBasket != static_cast<std::uint64_t>(m_next))
            return std::unexpected(damagedAt(m_file.path, offset));
        return *head;
    }

    /// Nothing follows the end block.
    std::expected<bool, Failure> end(std::string& bytes) {
        const std::int64_t offset = m_offset;
        if (const auto got = read(bytes, 1); !got) return std::unexpected(got.error());
        if (!bytes.empty()) return std::unexpected(damagedAt(m_file.path, offset));
        m_isAtEnd = true;
        return false;
    }

    std::int64_t m_offset = 0; ///< in the content
    std::int64_t m_next = 1;
    bool m_isAtEnd = false;
};

} // namespace

OpenedSource compactBasketsIn(BasketFile file) {
    auto source = std::make_unique<CompactSource>(std::move(file));
    if (const auto read = source->readFileHead(); !read) return std::unexpected(read.error());
    return source;
}

} // namespace offerwright::app
