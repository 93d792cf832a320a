/// \file Lines of a catalogue, compressed in blocks. Private to this room.
#pragma once
#include "app/service/sql/session.h"
#include <string>
#include <string_view>
#include <vector>

namespace offerwright::products {

inline constexpr std::size_t kBlockBytes = 1024 * 1024;

/// Adds the text to the blocks, and its digest to the text of digests that the catalogue's own is of; empties it.
void closeBlock(std::string& text, std::string& digests, std::vector<std::string>& blocks);
/// Appends the text of a block; a failure when it is none of ours.
sql::Done openBlock(std::string_view block, std::string& out);

template <typename Take> void forEachLine(std::string_view text, const Take& take) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        take(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

} // namespace offerwright::products
