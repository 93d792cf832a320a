// A case through our documents and the engine, and whether it comes to what the case says.
#pragma once
#include "tests/corpus/translate.h"

namespace offerwright::tests::corpus {

/// Empty: agrees to the cent. Else every difference, or why the case could not be run.
std::string difference(const CorpusCase& each, const Json& policies);
/// The same for a case that is translated.
std::string differenceOf(const CorpusCase& each, const Translation& translation);
/// The documents that the case became, for people.
std::string documentsOf(const Translation& translation);

} // namespace offerwright::tests::corpus
