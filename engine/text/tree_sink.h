// A document as a tree, for the canonical print. Beside LineSink: what describes a document is written once, for both.
#pragma once
#include "engine/text/json_write.h"
#include "engine/text/words.h"
#include <offerwright/base/time.h>

namespace offerwright::text {

class TreeSink {
public:
    /// Fills an object or an array.
    explicit TreeSink(Json root)
        : m_open(std::move(root)) {}

    const Json& json() const { return m_open; }

    void integer(Word key, std::int64_t value) { m_open.add(key, Json::integer(value)); }
    void boolean(Word key, bool value) { m_open.add(key, Json::boolean(value)); }
    void text(Word key, std::string_view value) { m_open.add(key, Json::text(value)); }
    void text(std::string_view value) { m_open.add(Json::text(value)); }
    void named(std::string_view name, std::string_view value) { text(name, value); }
    void decimal(Word key, std::int64_t value, int scale) { m_open.add(key, Json::decimal(value, scale)); }
    void instant(Word key, Instant instant) { text(key, printInstant(instant)); }
    void date(Word key, LocalDate date) { text(key, printDate(date)); }

    template <typename Fill> void object(const Fill& fill) { m_open.add(filled(Json::object(), fill)); }
    template <typename Fill> void object(Word key, const Fill& fill) { m_open.add(key, filled(Json::object(), fill)); }
    template <typename Fill> void array(Word key, const Fill& fill) { m_open.add(key, filled(Json::array(), fill)); }

private:
    template <typename Fill> Json filled(Json inner, const Fill& fill) {
        std::swap(m_open, inner);
        fill();
        std::swap(m_open, inner);
        return inner;
    }

    Json m_open; ///< the innermost container that is being filled
};

} // namespace offerwright::text
