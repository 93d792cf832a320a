#include "offerwright/compile/compile.h"
#include "engine/compile/few.h"
#include "engine/compile/whole.h"
#include "offerwright/base/assert.h"

namespace offerwright {

std::size_t OrderedPromotions::size() const { return m_program->size(); }

const std::shared_ptr<const Promotion>& OrderedPromotions::operator[](std::size_t place) const {
    return m_program->at(static_cast<std::uint32_t>(place)).plan->source;
}

PromotionSet::PromotionSet(std::unique_ptr<const Program> program)
    : m_program(std::move(program)) {}
PromotionSet::~PromotionSet() = default;

const std::string& PromotionSet::fingerprint() const { return m_program->fingerprint; }
const Programme& PromotionSet::programme() const { return *m_program->programme; }
const Catalogue& PromotionSet::catalogue() const { return *m_program->catalogue; }
OrderedPromotions PromotionSet::promotions() const { return OrderedPromotions(*m_program); }

const Promotion* PromotionSet::promotion(std::string_view id) const {
    const std::uint32_t at = m_program->placeOf(id);
    return at == kNone ? nullptr : m_program->at(at).source;
}

Compiled compile(const CompileInput& input, const PromotionSet* previous) {
    OW_ASSERT(input.programme != nullptr);
    const Program* before = previous ? &previous->program() : nullptr;
    if (before)
        if (auto few = compileFew(input, *before)) return std::move(*few);
    return compileWhole(input, before);
}

} // namespace offerwright
