/// \file What a till says beside the body. Private to this room.
#pragma once
#include "app/service/api/call.h"

namespace offerwright::api {

/// A fault of what the query says under this name.
Problem faultIn(std::string_view name, const char* code, std::vector<std::string> arguments);
/// Of the query; absent is 0. Faults are those of a document, with the name behind "?" for a pointer.
std::expected<std::int64_t, Problem> numberIn(const Call& call, std::string_view name, std::int64_t most);
/// "true" or "false"; absent is false.
std::expected<bool, Problem> flagIn(const Call& call, std::string_view name);
/// An instant with its offset; absent is none.
std::expected<std::optional<Instant>, Problem> instantIn(const Call& call, std::string_view name);
/// The id in the path and the revision in the query.
std::expected<sales::Call, Problem> saleIn(const Call& call);

} // namespace offerwright::api
