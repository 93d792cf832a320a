#include "engine/personal/codec.h"

namespace offerwright::personal {
namespace {

/// 0 when open; else folded, plus one.
std::uint64_t instantNumber(std::int64_t ms, std::int64_t open) { return ms == open ? 0 : folded(ms) + 1; }

bool takeInstant(ByteReader& in, std::int64_t open, std::int64_t& ms) {
    std::uint64_t number = 0;
    if (!takeNumber(in, number)) return false;
    ms = number == 0 ? open : unfolded(number - 1);
    return true;
}

} // namespace

bool takeLongNumber(ByteReader& in, std::uint64_t& number) {
    number = 0;
    for (unsigned shift = 0; in.at != in.end && shift < 64; shift += 7) {
        const std::uint8_t byte = *in.at++;
        number |= std::uint64_t{byte & 0x7fu} << shift;
        if (byte < 0x80) return true;
    }
    return false;
}

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
        to = putNumber(putNumber(to, instantNumber(from, kOpenFrom)), instantNumber(last, kOpenLast));
        previous = record.validity;
    }
    return putNumber(to, folded(record.value));
}

bool takeRecord(ByteReader& in, Record& record, Validity& previous) {
    std::uint64_t head = 0;
    std::uint64_t value = 0;
    if (!takeNumber(in, head) || head >> 33 != 0) return false;
    const bool isSame = (head & 1) != 0;
    if (!isSame && !(takeInstant(in, kOpenFrom, previous.from) && takeInstant(in, kOpenLast, previous.last)))
        return false;
    if (!takeNumber(in, value)) return false;
    record = {static_cast<std::uint32_t>(head >> 1), previous, unfolded(value)};
    return true;
}

} // namespace offerwright::personal
