#include "engine/text/json_write.h"
#include "engine/text/json_quote.h"
#include <algorithm>
#include <offerwright/base/quantity.h>

namespace offerwright::text {
namespace {

constexpr std::size_t kColumns = 100;

std::size_t codePoints(std::string_view text) {
    const auto starts = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return static_cast<std::size_t>(std::ranges::count_if(text, starts));
}

} // namespace

std::string quoted(std::string_view text) {
    std::string out = "\"";
    escapeInto(text, [&out](std::string_view piece) { out += piece; });
    return out += '"';
}

Json Json::text(std::string_view text) {
    Json json(Shape::Scalar);
    json.m_text = quoted(text);
    json.m_width = codePoints(json.m_text);
    return json;
}

Json Json::integer(std::int64_t value) {
    Json json(Shape::Scalar);
    json.m_text = std::to_string(value);
    json.m_width = json.m_text.size();
    return json;
}

Json Json::boolean(bool value) {
    Json json(Shape::Scalar);
    json.m_text = value ? "true" : "false";
    json.m_width = json.m_text.size();
    return json;
}

Json Json::null() {
    Json json(Shape::Scalar);
    json.m_text = "null";
    json.m_width = 4;
    return json;
}

Json Json::decimal(std::int64_t value, int scale) {
    const std::string plain = printDecimal(value, scale);
    if (plain.find('.') != std::string::npos) return text(plain);
    Json json(Shape::Scalar);
    json.m_text = plain;
    json.m_width = plain.size();
    return json;
}

Json& Json::add(std::string_view key, Json value) {
    std::string written = quoted(key) + ": ";
    m_width += codePoints(written) + value.m_width + (m_children.empty() ? 0 : 2);
    m_children.emplace_back(std::move(written), std::move(value));
    return *this;
}

Json& Json::add(Json element) {
    m_width += element.m_width + (m_children.empty() ? 0 : 2);
    m_children.emplace_back(std::string(), std::move(element));
    return *this;
}

std::string Json::pretty() const {
    std::string out;
    appendPretty(out, 0, 0, true);
    return out += '\n';
}

std::string Json::line() const {
    std::string out;
    out.reserve(m_width);
    appendLine(out);
    return out;
}

void Json::appendLine(std::string& out) const {
    if (m_shape == Shape::Scalar) {
        out += m_text;
        return;
    }
    out += m_shape == Shape::Object ? '{' : '[';
    for (std::size_t i = 0; i < m_children.size(); ++i) {
        if (i > 0) out += ", ";
        out += m_children[i].first;
        m_children[i].second.appendLine(out);
    }
    out += m_shape == Shape::Object ? '}' : ']';
}

/// `used` columns stand before the value on its line; a comma may follow it.
void Json::appendPretty(std::string& out, std::size_t indent, std::size_t used, bool broken) const {
    constexpr std::size_t kStep = 2;
    if (m_children.empty() || (!broken && used + m_width + 1 <= kColumns)) return appendLine(out);
    out += m_shape == Shape::Object ? '{' : '[';
    for (std::size_t i = 0; i < m_children.size(); ++i) {
        const auto& [key, value] = m_children[i];
        out += i > 0 ? ",\n" : "\n";
        out.append(indent + kStep, ' ');
        out += key;
        value.appendPretty(out, indent + kStep, indent + kStep + codePoints(key), false);
    }
    out += '\n';
    out.append(indent, ' ');
    out += m_shape == Shape::Object ? '}' : ']';
}

} // namespace offerwright::text
