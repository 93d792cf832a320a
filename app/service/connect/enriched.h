/// \file A caller's basket with what it was given. Private to this room.
#pragma once
#include "app/service/connect/given.h"

namespace offerwright::connect {

/// One object of JSON while it is written.
class ObjectText {
public:
    ObjectText& raw(std::string_view name, std::string_view value);
    ObjectText& text(std::string_view name, std::string_view value);
    ObjectText& number(std::string_view name, std::int64_t value) { return raw(name, std::to_string(value)); }
    std::string done() { return m_text + '}'; }

private:
    std::string m_text = "{";
};

/// Items with commas between, in brackets.
std::string listOf(const std::vector<std::string>& items);

/// The basket of the request's body as it was sent, member by member, with its type and our results in place of those
/// of an earlier answer.
std::string enrichedBasket(std::string_view body, const Given& given);

} // namespace offerwright::connect
