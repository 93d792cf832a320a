#include "app/service/products/blocks.h"
#include "offerwright/bundle/keys.h"
#include "offerwright/text/publication.h"
#include <zstd.h>

namespace offerwright::products {
namespace {

constexpr int kLevel = 3;
constexpr std::size_t kMostBlockBytes = 8 * 1024 * 1024; ///< a block ends with the line that fills it

} // namespace

void closeBlock(std::string& text, std::string& digests, std::vector<std::string>& blocks) {
    digests += printHex(sha256Of(text).bytes);
    std::string block(ZSTD_compressBound(text.size()), '\0');
    const std::size_t size = ZSTD_compress(block.data(), block.size(), text.data(), text.size(), kLevel);
    OW_ASSERT(!ZSTD_isError(size)); // there is always room
    block.resize(size);
    blocks.push_back(std::move(block));
    text.clear();
}

sql::Done openBlock(std::string_view block, std::string& out) {
    const auto damaged = std::unexpected(sql::Failure{sql::Fault::Damaged, "a block of a catalogue"});
    const auto size = ZSTD_getFrameContentSize(block.data(), block.size());
    if (size > kMostBlockBytes) return damaged; // as are the words for "unknown" and "broken"
    const std::size_t before = out.size();
    out.resize(before + size);
    if (ZSTD_decompress(out.data() + before, size, block.data(), block.size()) != size) return damaged;
    return {};
}

} // namespace offerwright::products
