#include "app/service/observe/route.h"
#include <algorithm>

namespace offerwright::observe {
namespace {

/// Cuts the next part off, with the slash before it.
std::string_view nextPart(std::string_view& path) {
    const std::size_t end = std::min(path.find('/', 1), path.size());
    const std::string_view part = path.substr(0, end);
    path.remove_prefix(end);
    return part;
}

bool isOn(std::string_view path, std::string_view route) {
    while (!path.empty() && !route.empty()) {
        const std::string_view expected = nextPart(route);
        if (const std::string_view part = nextPart(path); expected != part && expected != "/{}") return false;
    }
    return path.empty() && route.empty();
}

} // namespace

Routes::Routes(std::vector<std::string_view> paths)
    : m_paths(std::move(paths)) {
    m_paths.push_back("other");
}

std::size_t Routes::of(std::string_view target) const {
    const std::string_view path = target.substr(0, target.find('?'));
    const auto found = std::ranges::find_if(m_paths, [path](std::string_view route) { return isOn(path, route); });
    return std::min<std::size_t>(static_cast<std::size_t>(found - m_paths.begin()), m_paths.size() - 1);
}

} // namespace offerwright::observe
