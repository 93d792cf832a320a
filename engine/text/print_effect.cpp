#include "engine/text/effect_document.h"
#include "engine/text/tree_sink.h"
#include <offerwright/text/documents.h>

namespace offerwright {

std::string printEffects(const Effects& effects) {
    text::TreeSink sink(text::Json::array());
    text::EffectDocument<Owned, text::TreeSink>(sink).elements(effects);
    return sink.json().pretty();
}

} // namespace offerwright
