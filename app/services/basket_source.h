/// \file The baskets of a file of any kind, cut into chunks that threads take in turn.
///
///     auto source = openBaskets(path, programme);
///     BasketChunk chunk;                                  // each thread has these two of its own
///     const auto reader = (*source)->reader();
///     while (*(*source)->next(chunk))                     // chunks are numbered in the order of the file
///         for (*reader->open(chunk); *reader->next(basket);) ...
#pragma once
#include "app/store/replay_file.h"
#include <memory>
#include <offerwright/base/diagnostic.h>
#include <offerwright/model/basket.h>
#include <offerwright/model/programme.h>
#include <span>

namespace offerwright::app {

/// Some baskets as they stand in the file, none of them cut.
struct BasketChunk {
    std::size_t index = 0;     ///< of the chunk, from 0
    std::int64_t first = 1;    ///< the line that it begins with; of a compact file the number of its first basket
    std::string bytes;         ///< whole lines, or the payload of a block
    ReplayBlockHead head = {}; ///< of the block in a compact file
    std::int64_t offset = 0;   ///< where that block begins
};

/// One basket of the file, or why it is none.
struct ReadBasket {
    std::int64_t number = 0;    ///< its line, the faulty one if there is; in a compact file its place, from 1
    const Sale* sale = nullptr; ///< null: refused
    std::span<const ProductNumber> products; ///< of the sale's lines, where the file makes it cheap to know them
    std::string id;                          ///< of a refused one, when it could be read
    Diagnostic fault;                        ///< the first of a refused one
};

/// Reads the baskets of one chunk after the other; its memory is used again. One thread at a time.
class BasketReader {
public:
    virtual ~BasketReader() = default;
    /// The chunk stays in place until the next open. Fails with "baskets.damaged" (path, byte where the block begins).
    virtual std::expected<void, Failure> open(const BasketChunk& chunk) = 0;
    /// False at the end of the chunk. A sale is valid until the next call.
    virtual std::expected<bool, Failure> next(ReadBasket& basket) = 0;
};

class BasketSource {
public:
    virtual ~BasketSource() = default;
    /// The next chunk; false at the end. `chunk.bytes` is memory that is used again. One thread at a time. On failure
    /// the index is that of the chunk that is missing.
    virtual std::expected<bool, Failure> next(BasketChunk& chunk) = 0;
    /// From any thread. Products are numbers in the catalogue, which must outlive the reader; none without it.
    virtual std::unique_ptr<BasketReader> reader(const Catalogue* catalogue = nullptr) const = 0;
    /// In the file as it lies on disk: for progress. From any thread.
    virtual std::int64_t fileOffset() const = 0;
    virtual std::int64_t fileSize() const = 0;
};

/// How much text a chunk holds, so that threads are busy for some milliseconds.
inline constexpr std::size_t kChunkBytes = 512 * 1024;

/// JSON Lines, CSV (csv_baskets.h) or a compact replay file (replay_file.h), each plain, gzip or zstd: told by what the
/// file holds, whatever its name. A file whose first line begins with neither { nor [ and has a comma, a semicolon or a
/// tab is CSV. `programme` gives the zone of times without offset and the currency of baskets without one.
/// Fails as FileReader does, with "baskets.newer" (path), "baskets.damaged", "baskets.noColumn", "baskets.otherColumn"
/// or "baskets.doubleColumn" (path, column), and later on with "baskets.tooLong" (path,
/// line).
std::expected<std::unique_ptr<BasketSource>, Failure>
openBaskets(const QString& path, std::shared_ptr<const Programme> programme, std::size_t chunkBytes = kChunkBytes);

} // namespace offerwright::app
