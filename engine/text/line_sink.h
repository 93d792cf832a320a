// A document written straight into a buffer, on one line and without spaces. Beside TreeSink: what describes a document
// is written once, for both.
#pragma once
#include "engine/text/thousands.h"
#include "engine/text/words.h"
#include <algorithm>
#include <offerwright/base/time.h>
#include <string>

namespace offerwright::text {

/// Writes members and elements in the order in which they come. Every value ends in a comma, which the end of its
/// container takes back. Keys are short words that need no escapes.
class LineSink {
public:
    /// Appends to `out`; all of it is there after finish().
    explicit LineSink(std::string& out)
        : m_out(out) {
        m_block[0] = '\0'; // never written out; compilers that look no further ask for it
    }
    LineSink(const LineSink&) = delete;
    LineSink& operator=(const LineSink&) = delete;

    [[gnu::always_inline]] void integer(Word key, std::int64_t value) {
        m_at = withInteger(withKey(room(2 * kShort), key), value);
    }
    void boolean(Word key, bool value) {
        put(key);
        putRaw(value ? "true," : "false,");
    }
    [[gnu::always_inline]] void text(Word key, std::string_view value) {
        put(key);
        text(value);
    }
    void text(std::string_view value);
    /// A member whose key is anything at all.
    void named(std::string_view name, std::string_view value) {
        text(name);
        m_at[-1] = ':';
        text(value);
    }
    /// 3 where it is whole, "0.534" where it is not.
    void decimal(Word key, std::int64_t value, int scale);
    void instant(Word key, Instant instant);
    void date(Word key, LocalDate date);

    template <typename Fill> void object(const Fill& fill) { inside('{', '}', fill); }
    template <typename Fill> void object(Word key, const Fill& fill) {
        put(key);
        inside('{', '}', fill);
    }
    template <typename Fill> void array(Word key, const Fill& fill) {
        put(key);
        inside('[', ']', fill);
    }

    /// After the only value that stands in no container.
    void finish() {
        --m_at;
        flush();
    }

private:
    static constexpr std::size_t kBlock = 4096;
    static constexpr std::size_t kShort = 64; ///< room that is enough for any number, date, key or mark

    /// Says where so many bytes may be written.
    char* room(std::size_t bytes) {
        if (static_cast<std::size_t>(m_block.data() + kBlock - m_at) < bytes) makeRoom();
        return m_at;
    }
    /// Keeps the last byte, which may be a comma to be taken back.
    [[gnu::noinline]] void makeRoom() {
        const char last = *--m_at;
        flush();
        *m_at++ = last;
    }
    void flush() {
        m_out.append(m_block.data(), static_cast<std::size_t>(m_at - m_block.data()));
        m_at = m_block.data();
    }
    /// Words and numbers, for which there is room.
    void putRaw(std::string_view bytes) {
        std::char_traits<char>::copy(m_at, bytes.data(), bytes.size());
        m_at += bytes.size();
    }
    /// Leaves room for what is short and follows.
    [[gnu::always_inline]] void put(Word key) { m_at = withKey(room(2 * kShort), key); }
    /// These write where there is room, and say where they end.
    [[gnu::always_inline]] static char* withKey(char* at, Word key) {
        *at++ = '"';
        at = std::copy_n(key.data(), key.size(), at);
        *at++ = '"';
        *at++ = ':';
        return at;
    }
    static char* withInteger(char* at, std::int64_t value) {
        if (value < 0 || value >= kThousand * kThousand) return withAnyInteger(at, value);
        const auto low = static_cast<std::size_t>(value);
        if (value < kThousand) {
            at = kThousands.withNumber(at, low);
        } else {
            at = kThousands.withNumber(at, low / kThousand);
            at = kThousands.withDigits(at, low % kThousand);
        }
        *at++ = ',';
        return at;
    }
    static char* withAnyInteger(char* at, std::int64_t value);
    void putDate(LocalDate date);
    void putPadded(int value, int digits);
    void putEscaped(std::string_view text);
    template <typename Fill> void inside(char open, char close, const Fill& fill) {
        *room(kShort) = open;
        ++m_at;
        fill();
        char* at = room(kShort);
        if (at[-1] == ',') --at;
        at[0] = close;
        at[1] = ',';
        m_at = at + 2;
    }

    std::string& m_out;
    std::array<char, kBlock> m_block;
    char* m_at = m_block.data();
};

} // namespace offerwright::text
