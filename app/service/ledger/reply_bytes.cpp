// Numbers are 8 bytes, the low one first; a text is its length and itself. The count of shortfalls, these, the result.
#include "app/service/ledger/reply_bytes.h"

namespace offerwright::ledger {
namespace {

void put(std::string& bytes, std::int64_t number) {
    for (int shift = 0; shift < 64; shift += 8)
        bytes.push_back(static_cast<char>((static_cast<std::uint64_t>(number) >> shift) & 0xff));
}

void put(std::string& bytes, std::string_view text) {
    put(bytes, static_cast<std::int64_t>(text.size()));
    bytes += text;
}

std::int64_t number(std::string_view& bytes) {
    OW_ASSERT(bytes.size() >= 8);
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < 8; ++i) value |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
    bytes.remove_prefix(8);
    return static_cast<std::int64_t>(value);
}

std::string text(std::string_view& bytes) {
    const auto size = static_cast<std::size_t>(number(bytes));
    OW_ASSERT(bytes.size() >= size);
    std::string value(bytes.substr(0, size));
    bytes.remove_prefix(size);
    return value;
}

} // namespace

std::string bytesOf(const Reply& reply) {
    std::string bytes;
    put(bytes, static_cast<std::int64_t>(reply.shortfalls.size()));
    for (const Shortfall& shortfall : reply.shortfalls) {
        put(bytes, shortfall.cause);
        put(bytes, shortfall.unit);
        put(bytes, shortfall.quantity);
    }
    return bytes += reply.result;
}

Reply replyOf(std::string_view bytes) {
    Reply reply;
    for (std::int64_t left = number(bytes); left > 0; --left) {
        std::string cause = text(bytes);
        std::string unit = text(bytes);
        reply.shortfalls.push_back({std::move(cause), std::move(unit), number(bytes)});
    }
    reply.result = bytes;
    return reply;
}

} // namespace offerwright::ledger
