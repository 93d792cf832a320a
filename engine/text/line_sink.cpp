#include "engine/text/line_sink.h"
#include "engine/text/json_quote.h"
#include <charconv>
#include <cstring>
#include <offerwright/base/quantity.h>

namespace offerwright::text {
namespace {

/// "00" to "99".
constexpr std::array<char, 200> kPairs = [] {
    std::array<char, 200> pairs{};
    for (std::size_t i = 0; i < 100; ++i) {
        pairs[2 * i] = static_cast<char>('0' + i / 10);
        pairs[2 * i + 1] = static_cast<char>('0' + i % 10);
    }
    return pairs;
}();

char* putPair(char* at, std::uint64_t value) {
    std::memcpy(at, kPairs.data() + 2 * value, 2);
    return at + 2;
}

} // namespace

/// Most numbers of a document are below ten thousand.
void LineSink::putInteger(std::int64_t value) {
    constexpr std::uint64_t kHundred = 100;
    if (value < 0) *m_at++ = '-';
    std::uint64_t rest = static_cast<std::uint64_t>(value);
    if (value < 0) rest = 0 - rest;
    if (rest < 10) {
        *m_at++ = static_cast<char>('0' + rest);
    } else if (rest < kHundred * kHundred) {
        const std::uint64_t high = rest / kHundred;
        if (high >= 10)
            m_at = putPair(m_at, high);
        else if (high > 0)
            *m_at++ = static_cast<char>('0' + high);
        m_at = putPair(m_at, rest % kHundred);
    } else {
        m_at = std::to_chars(m_at, m_at + kShort, rest).ptr;
    }
    *m_at++ = ',';
}

void LineSink::text(std::string_view value) {
    if (value.size() + kShort > kBlock || !isPlainAscii(value)) return putEscaped(value);
    room(value.size() + kShort);
    *m_at++ = '"';
    putRaw(value);
    *m_at++ = '"';
    *m_at++ = ',';
}

void LineSink::putEscaped(std::string_view value) {
    room(kShort);
    *m_at++ = '"';
    escapeInto(value, [this](std::string_view piece) {
        for (std::size_t from = 0; from < piece.size(); from += kBlock / 2) {
            const std::string_view part = piece.substr(from, kBlock / 2);
            room(part.size());
            putRaw(part);
        }
    });
    room(kShort);
    *m_at++ = '"';
    *m_at++ = ',';
}

void LineSink::decimal(Word key, std::int64_t value, int scale) {
    const std::string plain = printDecimal(value, scale);
    put(key);
    if (plain.find('.') != std::string::npos) return text(plain);
    putRaw(plain);
    *m_at++ = ',';
}

void LineSink::putPadded(int value, int digits) {
    for (int i = digits; i-- > 0; value /= 10) m_at[i] = static_cast<char>('0' + value % 10);
    m_at += digits;
}

/// As printDate; years of another length are left to it.
void LineSink::putDate(LocalDate date) {
    const YearMonthDay ymd = yearMonthDay(date);
    if (ymd.year < 0 || ymd.year > 9999) return putRaw(printDate(date));
    putPadded(ymd.year, 4);
    *m_at++ = '-';
    putPadded(ymd.month, 2);
    *m_at++ = '-';
    putPadded(ymd.day, 2);
}

void LineSink::date(Word key, LocalDate date) {
    put(key);
    *m_at++ = '"';
    putDate(date);
    putRaw("\",");
}

/// As printInstant.
void LineSink::instant(Word key, Instant instant) {
    const LocalTime utc = toLocal(instant, Zone{});
    const int seconds = utc.msOfDay / 1000;
    const int milliseconds = utc.msOfDay % 1000;
    put(key);
    *m_at++ = '"';
    putDate(utc.date);
    *m_at++ = 'T';
    putPadded(seconds / 3600, 2);
    *m_at++ = ':';
    putPadded(seconds / 60 % 60, 2);
    *m_at++ = ':';
    putPadded(seconds % 60, 2);
    if (milliseconds != 0) {
        *m_at++ = '.';
        putPadded(milliseconds, 3);
    }
    putRaw("Z\",");
}

} // namespace offerwright::text
