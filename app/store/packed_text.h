/// \file Short texts packed in memory. Private to this room.
#pragma once
#include <memory>
#include <string>
#include <string_view>

namespace offerwright::app {

/// Packs one text after the other; what it needs for that is used again. One thread at a time.
class TextPacker {
public:
    TextPacker();
    ~TextPacker();
    std::string pack(std::string_view text);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// The text that was packed.
std::string unpacked(std::string_view packed);

} // namespace offerwright::app
