/// \file Which column of a CSV file is what, guessed from its header and first rows. Private to this room.
#pragma once
#include "app/store/catalogue_import.h"

namespace offerwright::app {

CatalogueMapping guessMapping(const QStringList& header, const std::vector<QStringList>& rows);

} // namespace offerwright::app
