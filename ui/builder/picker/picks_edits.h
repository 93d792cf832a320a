/// \file Checking and unchecking in the picker, as pure functions over picks.
#pragma once
#include "app/models/catalogue_index.h"
#include <offerwright/model/selection.h>

namespace offerwright::ui {

Qt::CheckState categoryState(const Picks& picks, const app::CatalogueIndex& index, int node);
/// Checking a category takes in all below it. Unchecking one below a checked category leaves its brothers and sisters
/// checked.
Picks withCategory(Picks picks, const app::CatalogueIndex& index, int node, bool checked);

bool hasValue(const Picks& picks, app::Facet facet, const app::FacetValue& value);
Picks withValue(Picks picks, app::Facet facet, const app::FacetValue& value, bool checked);
bool hasSku(const Picks& picks, const std::string& sku);
Picks withSku(Picks picks, const std::string& sku, bool checked);

} // namespace offerwright::ui
