/// \file What goes into a statement and what comes out of a row: whole numbers, texts, bytes, or nothing.
#pragma once
#include "offerwright/base/assert.h"
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace offerwright::sql {

/// Bytes that are no text, such as an id.
struct Bytes {
    std::string_view bytes;
};

/// One parameter. Texts and bytes are only looked at: they must live until the call with them has returned.
class Param {
public:
    Param(std::int64_t number)
        : m_value(number) {}
    Param(std::string_view text)
        : m_value(text) {}
    Param(const std::string& text)
        : m_value(std::string_view(text)) {}
    Param(const char* text)
        : m_value(std::string_view(text)) {}
    Param(Bytes bytes)
        : m_value(bytes) {}
    Param(std::nullptr_t) {}
    template <typename Held> Param(const std::optional<Held>& held) {
        if (held) m_value = Param(*held).m_value;
    }

    using Held = std::variant<std::monostate, std::int64_t, std::string_view, Bytes>;
    const Held& held() const { return m_value; }

private:
    Held m_value;
};

/// One column of one row. Asked for as what its column is declared to be; anything else is a bug of ours.
class Value {
public:
    struct Blob {
        std::string bytes;
        bool operator==(const Blob&) const = default;
    };
    using Held = std::variant<std::monostate, std::int64_t, std::string, Blob>;

    Value(Held held)
        : m_held(std::move(held)) {}

    const Held& held() const { return m_held; }
    bool isNull() const { return m_held.index() == 0; }
    std::int64_t number() const { return as<std::int64_t>(); }
    const std::string& text() const { return as<std::string>(); }
    const std::string& bytes() const { return as<Blob>().bytes; }
    bool operator==(const Value&) const = default;

private:
    template <typename Type> const Type& as() const {
        const Type* held = std::get_if<Type>(&m_held);
        OW_ASSERT(held);
        return *held;
    }
    Held m_held;
};

using Row = std::vector<Value>;
using Rows = std::vector<Row>;

} // namespace offerwright::sql
