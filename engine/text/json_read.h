// Text to tree. Strict: the first fault of syntax ends the reading. Tolerant: an editor's unfinished text is read as
// far as it makes sense. Both iterate; neither recurses on depth.
#pragma once
#include "engine/text/faults.h"
#include "engine/text/json_tree.h"

namespace offerwright::text {

enum class Strictness { Strict, Tolerant };

struct JsonText {
    JsonTree tree;             ///< empty when there is nothing to read
    std::vector<Fault> faults; ///< none in tolerant reading
    bool broken = false;       ///< the tree ends where the syntax did
};

JsonText readJson(std::string_view text, Strictness strictness);

} // namespace offerwright::text
