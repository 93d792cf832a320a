/// \file The compact replay file (.owr): baskets as columns, read back exactly, several times smaller and quicker than
/// JSON. Written by `offerwright import`, for `offerwright replay`.
///
/// All numbers are little-endian; `u32` has 4 bytes; `varint` is an unsigned LEB128 of at most 10 bytes; `zigzag` maps
/// 0, -1, 1, -2 to the varints 0, 1, 2, 3. Texts are UTF-8. A reader refuses what it does not know as damage.
///
///     file      = "OFWRSALE" u32 version (1) u32 zero, blocks, end block; nothing follows
///     block     = "BLCK" u32 size of payload, u32 baskets, u32 lines, u64 number of the first basket (from 1 in the
///                 file), u32 CRC-32 of the payload, u32 CRC-32 of the 28 bytes before, payload
///     end block = the same without payload, baskets and lines: a file without it was cut short
///
///     payload   = u32 size of texts, u32 of articles, u32 of heads, u32 of article numbers, the four, and quantities
///     texts     = varint count, count x varint size, their bytes. Numbered from 1; number 0 is the empty text
///     articles  = varint count, then each: all that a line says but its quantity
///                 u16 flags: 1 name, 2 category, 4 brand, 8 supplier, 16 tags, 32 attributes, 64 regular price,
///                            128 floor price, 256 not promotable, 512 x unit of measure (piece, kg, l, m)
///                 varint text of the SKU, varint unit price, then what the flags announce in their order: varint text;
///                 tags: varint count, texts; attributes: varint count, name and value texts; prices: varint
///     heads     = for each basket
///                 u8 flags: 1 time, 2 coupons, 4 tenders, 8 burn, 16 sale returned, 32 x channel (in store, web, app,
///                           click and collect)
///                 varint lines; varint size of the id and its bytes; varint texts of store, customer, currency, till
///                 and kind of till; then what the flags announce in their order time: zigzag ms since the last time of
///                 the block (the first since 1970); coupons: varint count, texts; tenders: varint count, text of the
///                 type and varint amount; burn: varint; sale returned: text
///     article numbers = u8 width (1, 2 or 4 bytes), then one for each line, from 0
///     quantities      = varint for each line: 2 x zigzag of whole pieces, or 2 x zigzag of thousandths + 1
///
/// Every number is held to the bounds of a basket's document, so that a forged file cannot say what a document could
/// not. Blocks know nothing of each other: memory is bounded by a block, and any number of threads may read.
#pragma once
#include "app/store/failure.h"
#include <cstdint>
#include <expected>
#include <memory>
#include <offerwright/model/basket.h>
#include <string>
#include <string_view>

class QSaveFile;

namespace offerwright::app {

inline constexpr std::string_view kReplayFileMagic = "OFWRSALE";
inline constexpr std::uint32_t kReplayFileVersion = 1;
inline constexpr std::size_t kReplayFileHead = 16;
inline constexpr std::size_t kReplayBlockHead = 32;
/// Bounds of a block that readers rely on.
inline constexpr std::size_t kMostPayload = 32 * 1024 * 1024;
inline constexpr std::size_t kMostBlockLines = 65'536 + kMaxLines;
inline constexpr std::size_t kMostBlockBaskets = 8192;
inline constexpr std::size_t kMostBlockTexts = 4 * 1024 * 1024;

/// What stands before a block's payload.
struct ReplayBlockHead {
    std::uint32_t payload = 0; ///< bytes
    std::uint32_t baskets = 0; ///< 0: the end of the file
    std::uint32_t lines = 0;
    std::uint64_t firstBasket = 1;
    std::uint32_t checksum = 0; ///< of the payload
    bool operator==(const ReplayBlockHead&) const = default;
};
/// Why a block cannot be read.
struct DamagedBlock {};
/// Of kReplayBlockHead bytes, within the bounds.
std::expected<ReplayBlockHead, DamagedBlock> readBlockHead(std::string_view bytes);

/// A finished block.
struct ReplayBlock {
    std::string payload;
    std::uint32_t baskets = 0;
    std::uint32_t lines = 0;
    std::uint32_t checksum = 0;
};

/// Gathers sales, such as readers of baskets give them, into blocks. One thread at a time.
class ReplayBlockWriter {
public:
    ReplayBlockWriter();
    ~ReplayBlockWriter();
    void add(const Sale& sale);
    /// Time to take: what is more makes the block slower to read, not smaller.
    bool isFull() const;
    bool isEmpty() const;
    /// What was added since the last take. The same sales give the same bytes.
    ReplayBlock take();

private:
    struct Columns;
    std::unique_ptr<Columns> m_columns;
};

/// A file that grows block by block under another name and gets its own when it is finished, in place of one that was
/// there. One that is not finished leaves nothing.
class ReplayFileWriter {
public:
    static std::expected<ReplayFileWriter, Failure> open(const QString& path);
    ReplayFileWriter(ReplayFileWriter&&) noexcept;
    ReplayFileWriter& operator=(ReplayFileWriter&&) noexcept;
    ~ReplayFileWriter();

    /// "disk.full" or "disk.error" when it could not be written.
    std::expected<void, Failure> add(const ReplayBlock& block);
    std::expected<void, Failure> finish();
    std::int64_t baskets() const { return m_baskets; }
    std::int64_t lines() const { return m_lines; }
    std::int64_t bytes() const { return m_bytes; }

private:
    explicit ReplayFileWriter(std::unique_ptr<QSaveFile> file);
    std::expected<void, Failure> write(std::string_view bytes);
    std::expected<void, Failure> writeHead(const ReplayBlock& block);
    std::unique_ptr<QSaveFile> m_file;
    std::int64_t m_baskets = 0;
    std::int64_t m_lines = 0;
    std::int64_t m_bytes = 0;
};

/// Reads block after block; its memory is used again, and nothing is allocated once it has seen blocks as large. One
/// thread at a time.
class ReplayBlockReader {
public:
    ReplayBlockReader();
    ~ReplayBlockReader();
    /// `payload` stays in place until the next open.
    std::expected<void, DamagedBlock> open(const ReplayBlockHead& head, std::string_view payload);
    /// Null at the end. Valid until the next call; its texts until the next open.
    std::expected<const Sale*, DamagedBlock> next();

    /// All different lines of the open block, with no quantity: what is looked up by a SKU is looked up once for each.
    std::span<const SaleParts::Line> articles() const;
    /// Of the last sale's lines, which article each is.
    std::span<const std::uint32_t> articleNumbers() const;

private:
    struct Columns;
    std::unique_ptr<Columns> m_columns;
};

} // namespace offerwright::app
