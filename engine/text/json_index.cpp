#include "engine/text/json_index.h"
#include <bit>
#include <offerwright/text/documents.h>
#include <simdjson.h>

namespace offerwright::text {

/// Only the first of the library's two stages is used: its readers of values would be slower than walking the index,
/// and accept what the strict profile does not.
struct JsonIndex::Parser {
    simdjson::dom::parser library;

    bool hasRoomFor(std::size_t bytes) {
        if (library.implementation && library.capacity() >= bytes) return true;
        return library.allocate(std::bit_ceil(bytes), kMaxDepth) == simdjson::SUCCESS;
    }
};

JsonIndex::JsonIndex()
    : m_parser(std::make_unique<Parser>()) {}
JsonIndex::~JsonIndex() = default;

std::span<const std::uint32_t> JsonIndex::of(std::string_view text) {
    if (text.empty() || text.size() > kMaxTextBytes || !m_parser->hasRoomFor(text.size())) return {};
    auto& stage = *m_parser->library.implementation;
    const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    if (stage.stage1(bytes, text.size(), simdjson::stage1_mode::regular) != simdjson::SUCCESS) return {};
    const std::span<std::uint32_t> tokens(stage.structural_indexes.get(), stage.n_structural_indexes + 1);
    const std::size_t count = stage.n_structural_indexes;
    if (text[tokens[0]] != '{' || text[tokens[count - 1]] != '}') return {};
    tokens[count] = tokens[0];
    return tokens.first(count);
}

} // namespace offerwright::text
