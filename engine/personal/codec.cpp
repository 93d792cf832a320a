#include "engine/personal/codec.h"
#include "offerwright/personal/assignments_builder.h"
#include <array>
#include <cstring>

namespace offerwright::personal {
namespace {

/// Instants count in the largest of these that divides them: most are midnights.
constexpr std::array<std::int64_t, 4> kUnits{1, 1000, 60'000, 86'400'000};

/// 0 when open; else the unit in two bits and how many of it, plus one.
std::uint64_t instantNumber(std::int64_t ms, bool isOpen) {
    if (isOpen) return 0;
    std::size_t unit = kUnits.size() - 1;
    while (ms % kUnits[unit] != 0) --unit;
    return 1 + ((folded(ms / kUnits[unit]) << 2) | unit);
}

bool takeInstant(ByteReader& in, std::int64_t open, std::int64_t farthest, std::int64_t& ms) {
    std::uint64_t number = 0;
    if (!takeNumber(in, number)) return false;
    ms = open;
    if (number == 0) return true;
    const std::size_t unit = (number - 1) & 3;
    const std::int64_t count = unfolded((number - 1) >> 2);
    const std::int64_t most = farthest / kUnits[unit];
    if (count < -most || count > most) return false;
    ms = count * kUnits[unit];
    return unit + 1 == kUnits.size() || ms % kUnits[unit + 1] != 0;
}

/// Ends are written as the first instant after them, which is a round one more often.
bool takeValidity(ByteReader& in, Validity& validity) {
    const Validity previous = validity;
    if (!takeInstant(in, kOpenFrom, kFarthestInstantMs, validity.from)) return false;
    if (!takeInstant(in, kOpenLast, kFarthestInstantMs + 1, validity.last)) return false;
    if (validity.last != kOpenLast) --validity.last;
    return validity.from <= validity.last && validity != previous;
}

} // namespace

std::uint8_t* putName(std::uint8_t* to, std::string_view name) {
    *to++ = static_cast<std::uint8_t>(name.size());
    std::memcpy(to, name.data(), name.size());
    return to + name.size();
}

bool takeName(ByteReader& in, std::string_view& name) {
    if (in.atEnd() || *in.at == 0 || *in.at >= in.left()) return false;
    name = {reinterpret_cast<const char*>(in.at + 1), *in.at};
    in.at += 1 + name.size();
    return true;
}

std::uint8_t* putRecord(std::uint8_t* to, const Record& record, Validity& previous) {
    const bool isSame = record.validity == previous;
    to = putNumber(to, std::uint64_t{record.parameter} << 1 | (isSame ? 1u : 0u));
    if (!isSame) {
        const auto [from, last] = record.validity;
        to = putNumber(to, instantNumber(from, from == kOpenFrom));
        to = putNumber(to, instantNumber(last == kOpenLast ? 0 : last + 1, last == kOpenLast));
        previous = record.validity;
    }
    return putNumber(to, folded(record.value));
}

bool takeRecord(ByteReader& in, Record& record, Validity& previous) {
    std::uint64_t head = 0;
    std::uint64_t value = 0;
    if (!takeNumber(in, head) || head >> 33 != 0) return false;
    if ((head & 1) == 0 && !takeValidity(in, previous)) return false;
    if (!takeNumber(in, value)) return false;
    record = {static_cast<std::uint32_t>(head >> 1), previous, unfolded(value)};
    return true;
}

} // namespace offerwright::personal
