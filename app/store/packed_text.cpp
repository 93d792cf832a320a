#include "app/store/packed_text.h"
#include <new>
#include <offerwright/base/assert.h>
#include <zstd.h>

namespace offerwright::app {
namespace {

constexpr int kLevel = 3;

} // namespace

struct TextPacker::Context {
    std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx*)> zstd{ZSTD_createCCtx(), ZSTD_freeCCtx};
};

TextPacker::TextPacker()
    : m_context(std::make_unique<Context>()) {
    if (!m_context->zstd) throw std::bad_alloc();
}

TextPacker::~TextPacker() = default;

std::string TextPacker::pack(std::string_view text) {
    std::string room(ZSTD_compressBound(text.size()), '\0');
    const std::size_t size =
        ZSTD_compressCCtx(m_context->zstd.get(), room.data(), room.size(), text.data(), text.size(), kLevel);
    OW_ASSERT(!ZSTD_isError(size)); // there is always room
    return {room.data(), size};
}

std::string unpacked(std::string_view packed) {
    const auto size = ZSTD_getFrameContentSize(packed.data(), packed.size());
    OW_ASSERT(size != ZSTD_CONTENTSIZE_ERROR && size != ZSTD_CONTENTSIZE_UNKNOWN);
    std::string text(static_cast<std::size_t>(size), '\0');
    const std::size_t made = ZSTD_decompress(text.data(), text.size(), packed.data(), packed.size());
    OW_ASSERT(made == text.size());
    return text;
}

} // namespace offerwright::app
