/// \file Packed bytes made plain, in pieces. Private to this room.
#pragma once
#include <QString>
#include <expected>
#include <memory>
#include <string_view>

namespace offerwright::app {

/// What one step took of the packed bytes and made of plain ones; with neither, it needs more of either.
struct Unpacked {
    std::size_t taken = 0;
    std::size_t made = 0;
};

/// Members, or frames, follow one another as one file.
class Unpacking {
public:
    virtual ~Unpacking() = default;
    /// Or what is wrong, as the library says it. Once wrong, not to be called again.
    virtual std::expected<Unpacked, QString> step(std::string_view packed, char* to, std::size_t most) = 0;
    /// In the middle of a member: a file that ends here is cut short.
    virtual bool isWithin() const = 0;
};

/// Null for a file that is not packed, by its first bytes.
std::unique_ptr<Unpacking> unpackingOf(std::string_view firstBytes);

} // namespace offerwright::app
