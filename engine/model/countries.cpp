// What the law and custom of a country ask of a programme. Sources: France, code of commerce L. 443-2 and the laws of
// 2018 and 2023 (34 % of the price on food); Canada, withdrawal of the cent of 2013 (cash to five cents).
#include "offerwright/model/programme.h"

namespace offerwright {
namespace {

constexpr std::string_view kFoodTag = "food";

Selection food() { return {.in = {.tags = {std::string(kFoodTag)}}}; }

Programme france() {
    Programme programme;
    programme.country = "FR";
    programme.currency = "EUR";
    programme.ceilings = {{.name = "food", .of = food(), .over = Ceiling::Over::Line, .rate = 340'000}};
    programme.forbiddenWords = {{.language = "fr", .word = "gratuit", .instead = "offert", .of = food()}};
    return programme;
}

Programme canada() {
    Programme programme;
    programme.country = "CA";
    programme.currency = "CAD";
    programme.cashStep.step = 5;
    return programme;
}

Programme plain(std::string_view country, std::string_view currency) {
    Programme programme;
    programme.country = country;
    programme.currency = currency;
    return programme;
}

} // namespace

Programme programmeFor(std::string_view country) {
    if (country == "FR") return france();
    if (country == "CA") return canada();
    if (country == "GB") return plain(country, "GBP");
    if (country == "US") return plain(country, "USD");
    return {};
}

} // namespace offerwright
