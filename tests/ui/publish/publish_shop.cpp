#include "tests/ui/publish/publish_shop.h"
#include "tests/support/live_session.h"
#include "ui/publish/change_words.h"

namespace offerwright::tests {
namespace {

using ui::Verdict;

std::vector<ui::ChangeContent> changes(const app::Language& language) {
    const app::Workspace& shop = *sampleShop();
    const app::Names names{shop.programme.get(), shop.catalogue.get(), nullptr};
    const auto of = [&](const char* id) { return *shop.promotion(id)->promotion; };
    Promotion tiers = of("cremerie-paliers");
    tiers.ladder.steps[1].threshold = Number{5500};
    tiers.ladder.steps.pop_back();
    const Promotion live = of("cremerie-paliers");
    const Promotion added = of("beurre-3-pour-2");
    const Promotion gone = of("mercredi-yaourts-x3");
    return {ui::changeContent(&live, &tiers, language, names), ui::changeContent(nullptr, &added, language, names),
            ui::changeContent(&gone, nullptr, language, names)};
}

} // namespace

ui::PublishContent publishContent(const app::Language& language) {
    ui::PublishContent content;
    const ui::Theme& colors = ui::theme();
    content.environments = {
        {{"Sandbox", colors.skip.text, Verdict::Met, "in step", "Release 31", "since 20 Nov, 17:05", "17 promotions"},
         {}},
        {{"Production", colors.fail.text, Verdict::Nearly, "3 changes", "Release 14", "since 24 Oct, 06:00",
          "17 promotions"},
         "after a second person's approval"}};
    content.current = 1;
    content.proof = {Verdict::Met, "Proof of release 14", "1,000 of 1,000 baskets answered byte for byte as here.",
                     "Prove again"};
    content.service = "Service reached 12 s ago";
    content.serviceFact = "41 ms";
    content.title = "To Production";
    content.counts = "1 changed, 1 new, 1 withdrawn, 15 the same";
    content.changes = changes(language);
    content.history = {{"14", "Release 14", true, "24 Oct, 06:00", "marc", "Five visits, five treats", "5b02·d7e1", {}},
                       {"13", "Release 13", false, "2 Oct, 05:30", "claire", {}, "c41d·0e93", "Roll back"}};
    content.gate = {
        {"errors", Verdict::Met, "No errors", "17 promotions checked", {}},
        {"warnings", Verdict::Met, "Warnings acknowledged", "1 of 1", "Read"},
        {"approval", Verdict::Nearly, "Second person approves", "asked at 10:20, not yet answered", "Ask again"}};
    content.when = {"Publish as release 15", "Opens when somebody else has approved.", false, false};
    return content;
}

} // namespace offerwright::tests
