#include "app/services/basket_source.h"
#include "app/services/baskets_in.h"

namespace offerwright::app {
namespace {

constexpr std::size_t kPeeked = 64 * 1024;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool isCsv(std::string_view text) {
    if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
    const std::string_view line = text.substr(0, text.find('\n'));
    const std::size_t first = line.find_first_not_of(" \t\r");
    if (first == std::string_view::npos || line[first] == '{' || line[first] == '[') return false;
    return line.find_first_of(",;\t") != std::string_view::npos;
}

} // namespace

std::expected<std::unique_ptr<BasketSource>, Failure>
openBaskets(const QString& path, std::shared_ptr<const Programme> programme, std::size_t chunkBytes) {
    auto reader = FileReader::open(path);
    if (!reader) return std::unexpected(reader.error());
    BasketFile file{path, std::make_unique<ReadAhead>(std::move(*reader)), std::move(programme), chunkBytes};
    const auto begin = file.content->peek(kPeeked);
    if (!begin) return std::unexpected(begin.error());
    if (begin->starts_with(kReplayFileMagic)) return compactBasketsIn(std::move(file));
    return isCsv(*begin) ? csvBasketsIn(std::move(file)) : jsonBasketsIn(std::move(file));
}

} // namespace offerwright::app
