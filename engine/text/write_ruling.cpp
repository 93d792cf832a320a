#include "engine/text/line_sink.h"
#include "engine/text/ruling_document.h"
#include <offerwright/text/ruling_writer.h>

namespace offerwright {

void writeRuling(const Ruling& ruling, std::string& out) {
    text::LineSink sink(out);
    sink.object([&] { text::RulingDocument<Viewed, text::LineSink>(sink).members(ruling); });
    sink.finish();
}

} // namespace offerwright
