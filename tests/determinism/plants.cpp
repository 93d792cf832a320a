#include "tests/determinism/plants.h"
#include <atomic>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <locale>
#include <sstream>

namespace offerwright::tests {
namespace {

/// Grouped in twos by apostrophes, with a semicolon for the point.
class OddNumbers : public std::numpunct<char> {
protected:
    char do_decimal_point() const override { return ';'; }
    char do_thousands_sep() const override { return '\''; }
    std::string do_grouping() const override { return "\2"; }
    std::string do_truename() const override { return "oui"; }
};

std::string byLocale() {
    std::ostringstream out;
    out << 1'234'567.5 << std::toupper('i', std::locale());
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", 0.5);
    return out.str() + text;
}

std::string byZone(Instant at) {
    const std::time_t second = at.ms / 1000;
    std::tm told{};
    localtime_r(&second, &told);
    return std::to_string(told.tm_hour * 60 + told.tm_min);
}

std::string byTurn() {
    static std::atomic<std::uint64_t> turn{0};
    return std::to_string(++turn);
}

std::string byBuild() {
#ifdef __OPTIMIZE__
    return std::string("optimised by ") + __VERSION__;
#else
    return std::string("built by ") + __VERSION__;
#endif
}

} // namespace

Plant plantNamed(const std::string& name) {
    if (name == "order") return Plant::Order;
    if (name == "locale") return Plant::Locale;
    if (name == "zone") return Plant::Zone;
    if (name == "threads") return Plant::Threads;
    if (name == "build") return Plant::Build;
    std::fprintf(stderr, "no plant is called %s\n", name.c_str());
    std::exit(2);
}

std::string planted(Plant plant, const Circumstances& circumstances) {
    switch (plant) {
    case Plant::None: return {};
    case Plant::Order: return circumstances.firstPromotion;
    case Plant::Locale: return byLocale();
    case Plant::Zone: return byZone(circumstances.at);
    case Plant::Threads: return byTurn();
    case Plant::Build: return byBuild();
    }
    return {};
}

bool takeLocale(const std::string& name) {
    if (name == "odd") {
        std::locale::global(std::locale(std::locale::classic(), new OddNumbers));
        return true;
    }
    if (!std::setlocale(LC_ALL, name.c_str())) return false;
    std::locale::global(std::locale(name));
    return true;
}

} // namespace offerwright::tests
