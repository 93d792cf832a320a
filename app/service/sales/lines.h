/// \file Members and lists of small answers. Private to this room.
#pragma once
#include "offerwright/text/fields.h"

namespace offerwright::sales {

inline std::string quoted(std::string_view text) {
    std::string out;
    appendQuoted(out, text);
    return out;
}

inline std::string quoted(std::string_view name, std::string_view text) { return quoted(name) + ':' + quoted(text); }

inline std::string numbered(std::string_view name, std::int64_t value) {
    return quoted(name) + ':' + std::to_string(value);
}

/// Calls `print` for each, with commas between.
template <typename Items, typename Print> std::string listOf(const Items& items, const Print& print) {
    std::string list = "[";
    for (const auto& item : items) {
        if (list.size() > 1) list += ',';
        list += print(item);
    }
    return list += ']';
}

} // namespace offerwright::sales
