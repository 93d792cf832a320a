#include "app/service/program/file.h"
#include <fstream>

namespace offerwright::service {

std::optional<std::string> contentOf(const std::string& path, std::size_t most) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return {};
    std::string text(most + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    if (text.size() > most || file.bad()) return {};
    return text;
}

} // namespace offerwright::service
