#include "app/service/observe/journal.h"
#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <unistd.h>

namespace offerwright::observe {
namespace {

std::string timeNow() {
    using namespace std::chrono;
    const auto now = time_point_cast<milliseconds>(system_clock::now());
    const std::time_t second = system_clock::to_time_t(now);
    std::tm parts{};
    gmtime_r(&second, &parts);
    std::array<char, 32> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &parts);
    const auto fraction = 1'000 + now.time_since_epoch().count() % 1'000;
    return std::string(text.data(), length) + "." + std::to_string(fraction).substr(1) + "Z";
}

void quote(std::string& out, std::string_view text) { out.append("\"").append(text).append("\""); }

bool isOfAnId(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-'; }

void put(std::string& line, const RequestId& id) {
    const bool isOurs = id.text.size() <= 32 && std::ranges::all_of(id.text, isOfAnId);
    quote(line, isOurs ? id.text : "");
}
void put(std::string& line, const Word& word) { quote(line, word.text()); }
void put(std::string& line, std::int64_t number) { line += std::to_string(number); }

} // namespace

void Journal::say(Word event, std::initializer_list<Fact> facts) {
    std::string line = "{\"at\":";
    quote(line, timeNow());
    line += ",\"event\":";
    put(line, event);
    for (const Fact& fact : facts) {
        line += ',';
        put(line, fact.name);
        line += ':';
        std::visit([&line](const auto& value) { put(line, value); }, fact.value);
    }
    line += "}\n";
    const std::lock_guard lock(m_mutex);
    for (std::string_view rest = line; !rest.empty();) {
        const ssize_t written = write(m_file, rest.data(), rest.size());
        if (written <= 0) return; // nowhere to complain
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
}

} // namespace offerwright::observe
