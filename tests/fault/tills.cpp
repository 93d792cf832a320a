// Tills that sell while the network loses, repeats and delays, powers are cut and clocks are wrong, on virtual time
// over the service's calls: no sale is lost, none is booked twice, every bill is booked as it was told and every point
// once.
//
//     fault_tills [--large] [--seed N] [--control ids|operations]
//
// --large is 200 tills of 1,000 sales. With --control a fault is put in on purpose, and the harness must find it and
// fail.
#include "tests/support/tills_day.h"
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string_view>

int main(int count, char** words) {
    using namespace offerwright::tests;
    Day day;
    const std::span<char*> arguments(words, static_cast<std::size_t>(count));
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view word = arguments[i];
        const std::string_view next = i + 1 < arguments.size() ? arguments[i + 1] : "";
        if (word == "--large") day.tills = 200, day.sales = 1'000;
        if (word == "--seed") day.seed = std::strtoull(next.data(), nullptr, 10);
        if (word == "--control") day.plant = next == "ids" ? Plant::NewIds : Plant::NoOperations;
    }
    Met met;
    const std::string fault = live(day, met);
    std::printf("seed %llu, %d tills: sold %lld (online %lld, opened %lld, alone %lld, base price %lld), booked %lld\n",
                static_cast<unsigned long long>(day.seed), day.tills, static_cast<long long>(met.sold),
                static_cast<long long>(met.online), static_cast<long long>(met.opened),
                static_cast<long long>(met.alone), static_cast<long long>(met.basePrice),
                static_cast<long long>(met.entries));
    std::printf(
        "lost calls %lld, lost answers %lld, repeated %lld, late %lld, powers cut %lld, forged %lld, bundles %lld, "
        "stopped %lld\n",
        static_cast<long long>(met.lostCalls), static_cast<long long>(met.lostAnswers),
        static_cast<long long>(met.repeated), static_cast<long long>(met.late), static_cast<long long>(met.cuts),
        static_cast<long long>(met.forged), static_cast<long long>(met.published), static_cast<long long>(met.stopped));
    if (fault.empty()) return 0;
    std::printf("FAULT: %s\n", fault.c_str());
    return 1;
}
