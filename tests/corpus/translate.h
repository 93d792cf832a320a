// From a case in the corpus' neutral form to documents of ours.
#pragma once
#include "tests/corpus/corpus_case.h"
#include <expected>
#include <offerwright/model/basket.h>
#include <offerwright/model/customer.h>
#include <offerwright/model/programme.h>
#include <offerwright/model/promotion.h>

namespace offerwright::tests::corpus {

/// Documents of ours that say the same as a case.
struct Translation {
    std::vector<Promotion> promotions;
    Programme programme;
    std::vector<Product> products; ///< the catalogue: only what gifts need
    Basket basket;                 ///< without lines that are gifts
    Customer customer;
};

/// Or why our documents cannot say it.
std::expected<Translation, std::string> translate(const CorpusCase& each, const Json& policies);

} // namespace offerwright::tests::corpus
