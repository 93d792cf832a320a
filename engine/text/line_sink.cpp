#include "engine/text/line_sink.h"
#include "engine/text/json_quote.h"
#include <charconv>
#include <cstring>
#include <offerwright/base/quantity.h>

namespace offerwright::text {
namespace {

/// Its first and its last bytes, which may overlap.
template <std::size_t half> char* withEnds(char* at, std::string_view text) {
    std::memcpy(at, text.data(), half);
    std::memcpy(at + text.size() - half, text.data() + text.size() - half, half);
    return at + text.size();
}

/// Most texts are short.
char* withText(char* at, std::string_view text) {
    if (text.size() > 16) return std::copy_n(text.data(), text.size(), at);
    if (text.size() >= 8) return withEnds<8>(at, text);
    if (text.size() >= 4) return withEnds<4>(at, text);
    for (const char each : text) *at++ = each;
    return at;
}

} // namespace

char* LineSink::withAnyInteger(char* at, std::int64_t value) {
    at = std::to_chars(at, at + kShort, value).ptr;
    *at++ = ',';
    return at;
}

void LineSink::text(std::string_view value) {
    if (value.size() + kShort > kBlock || !isPlainAscii(value)) return putEscaped(value);
    char* at = room(value.size() + kShort);
    *at++ = '"';
    at = withText(at, value);
    *at++ = '"';
    *at++ = ',';
    m_at = at;
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
