// Faults as they are found, and the diagnostics they become once the whole text has been read.
#pragma once
#include "engine/text/json_tree.h"
#include <offerwright/base/diagnostic.h>
#include <offerwright/base/nearest_word.h>
#include <string>
#include <vector>

namespace offerwright::text {

struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
};

struct Mend {
    const char* label;
    Range range;
    std::string text;
};

/// `node` gives pointer and address; `field` names a member that is not there.
struct Fault {
    const char* code;
    std::uint32_t node = kNoNode;
    Range range = {};
    std::vector<std::string> arguments = {};
    std::vector<Mend> mends = {};
    std::string field = {};
};

/// Faults of one text; beyond this many, one more says so and the rest is not told.
inline constexpr std::size_t kMaxFaults = 200;

/// In the order of the text. Only the nodes of a promotion have addresses.
Diagnostics toDiagnostics(const JsonTree& tree, std::vector<Fault> faults, bool promotion);

/// The node and field that a value of a promotion belongs to.
Address addressOf(const JsonTree& tree, std::uint32_t node);
/// Where an offset stands. Spans of one text are cheapest asked for in rising order.
class Places {
public:
    explicit Places(std::string_view text)
        : m_text(text) {}
    Span span(Range range);

private:
    std::string_view m_text;
    std::size_t m_offset = 0;
    std::size_t m_line = 1;
    std::size_t m_column = 1;
};

} // namespace offerwright::text
