/// \file A base compiled from nothing but what is remembered.
#pragma once
#include "engine/compile/program.h"

namespace offerwright {

/// What `check` and lowering say of a promotion. `known`: what was said before, under the same programme when
/// `sameProgramme`; null: nothing.
Remembered remembered(const std::shared_ptr<const Promotion>& promotion, const Programme& programme,
                      const Remembered* known, bool sameProgramme);
/// That of the input, or one of no products.
const std::shared_ptr<const Catalogue>& catalogueOf(const CompileInput& input);
/// `previous` may be null.
Compiled compileWhole(const CompileInput& input, const Program* previous);

} // namespace offerwright
