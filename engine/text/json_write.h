// The canonical print: what fits on a line stands on one, else each member has its own, so that folders of files diff
// well.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace offerwright::text {

/// A value to be printed. Members are printed in the order in which they were added.
class Json {
public:
    static Json text(std::string_view text);
    static Json integer(std::int64_t value);
    static Json boolean(bool value);
    static Json null();
    static Json object() { return Json(Shape::Object); }
    static Json array() { return Json(Shape::Array); }
    /// 3 where it is whole, "0.534" where it is not.
    static Json decimal(std::int64_t value, int scale);

    Json& add(std::string_view key, Json value);
    Json& add(Json element);
    bool empty() const { return m_children.empty(); }

    /// On lines of at most 100 columns where that can be; the root of a document always has one member a line.
    std::string pretty() const;
    std::string line() const;

private:
    enum class Shape : std::uint8_t { Scalar, Array, Object };
    explicit Json(Shape shape)
        : m_shape(shape) {}
    void appendLine(std::string& out) const;
    void appendPretty(std::string& out, std::size_t indent, std::size_t used, bool broken) const;

    Shape m_shape;
    std::string m_text;                                   ///< a scalar as it is written
    std::size_t m_width = 2;                              ///< code points of the value on one line
    std::vector<std::pair<std::string, Json>> m_children; ///< keys as written, with quotes and colon; empty in arrays
};

/// A JSON text with its quotes. Bytes that are no UTF-8 become U+FFFD.
std::string quoted(std::string_view text);

} // namespace offerwright::text
