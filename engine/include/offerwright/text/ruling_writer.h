/// \file The answer to a sale as JSON, straight from what the engine looks at into a buffer.
///
///     std::string reply;                       // kept, so that its memory is used again
///     reply.clear();
///     writeRuling(ruling, reply);
#pragma once
#include "offerwright/model/adjudication.h"
#include <string>

namespace offerwright {

/// Appends the document that printAdjudication prints, on one line and without spaces between tokens: the same members
/// in the same order. Takes no memory but for `out`, and none where that has room. Any thread.
void writeRuling(const Ruling& ruling, std::string& out);

} // namespace offerwright
