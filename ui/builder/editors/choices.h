/// \file The values a field of few choices may take, each with its words, in the order they are offered.
#pragma once
#include <offerwright/model/promotion.h>
#include <utility>
#include <vector>

namespace offerwright::ui::choices {

/// The words are sources of the translation context "Options".
template <typename Value> using Labels = std::vector<std::pair<Value, const char*>>;

const Labels<Relation>& relations();
const Labels<Stage>& stages();
const Labels<CountKind>& counts();
const Labels<Overflow>& overflows();
const Labels<bool>& orders();
const Labels<From>& ends();
const Labels<Happened>& happenings();
const Labels<GroupKind>& kinds();
const Labels<SpendBasis>& bases();
const Labels<Pick>& picks();
const Labels<Among>& amongs();
const Labels<Per>& pers();

} // namespace offerwright::ui::choices
