// A journey walked in Try it: visits before the basket count, forwards and backwards, with the promotions as they are
// now.
#include "app/document/edits.h"
#include "app/services/preview.h"
#include "app/store/sample.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <offerwright/model/nodes.h>

namespace offerwright::tests {
namespace {

constexpr Instant kSaturday{1'795'252'500'000}; // 21 November 2026, in the morning

const std::string kFourth = "fourth-visit";

/// The sample with the template of the fourth visit in force, tried by a persona who is known.
app::Snapshot shop() {
    auto sample = app::sampleWorkspace();
    if (!sample) qFatal("the sample does not read");
    const auto templates = app::templates();
    const auto found =
        std::ranges::find(*templates, kFourth, [](const app::Template& one) { return one.promotion.id; });
    if (found == templates->end()) qFatal("no template of the fourth visit");
    Promotion promotion = found->promotion;
    promotion.status = Status::Live;
    auto snapshot = app::withPromotion(std::make_shared<const app::Workspace>(std::move(*sample)), promotion);
    return app::withTryIt(snapshot, [](app::TryIt& tryIt) { tryIt.basket.at = kSaturday; });
}

app::Snapshot afterVisits(app::Snapshot now, int visits) {
    for (int i = 0; i < visits; ++i) now = app::withNextVisit(now, *now->tryIt.basket.at, 3);
    return now;
}

Money taken(const app::Snapshot& workspace) {
    const app::PreviewAnswer answer = app::previewNow(workspace, kFourth);
    for (const PromotionOutcome& outcome : answer->result->promotions)
        if (outcome.promotion == kFourth && outcome.outcome == Outcome::Fired) return outcome.discount;
    return {};
}

} // namespace

class VisitsTest : public QObject {
    Q_OBJECT
private slots:
    void theFourthVisitPaysAndTheThirdDoesNot() {
        const app::Snapshot start = shop();
        QCOMPARE(taken(start).minor, 0);
        QCOMPARE(taken(afterVisits(start, 2)).minor, 0);
        QCOMPARE(taken(afterVisits(start, 3)).minor, 500);
        QCOMPARE(taken(afterVisits(start, 4)).minor, 0);
        QCOMPARE(taken(afterVisits(start, 7)).minor, 500);
    }
    void backwardsIsForwardsTakenBack() {
        const app::Snapshot two = afterVisits(shop(), 2);
        const app::Snapshot three = app::withNextVisit(two, *two->tryIt.basket.at, 3);
        QCOMPARE(app::withVisitTakenBack(three)->tryIt, two->tryIt);
        QCOMPARE(app::withVisitTakenBack(shop())->tryIt, shop()->tryIt);
        QVERIFY(app::withoutVisits(three)->tryIt.visits.empty());
    }
    void theNextVisitIsSoManyDaysLater() {
        const app::Snapshot start = shop();
        const app::Snapshot next = app::withNextVisit(start, kSaturday, 7);
        QCOMPARE(next->tryIt.visits.size(), std::size_t{1});
        QCOMPARE(next->tryIt.visits.front().at, std::optional(kSaturday));
        QCOMPARE(next->tryIt.basket.at->ms - kSaturday.ms, std::int64_t{7} * 86'400'000);
    }
    void anEditChangesTheJourneyThatLedHere() {
        const app::Snapshot three = afterVisits(shop(), 3);
        const app::Snapshot harder =
            app::withChange(three, kFourth, [](Promotion& p) { p.ladder.steps[0].frequency.reach = Number{5}; });
        QCOMPARE(taken(harder).minor, 0);
        QCOMPARE(taken(app::withNextVisit(harder, *harder->tryIt.basket.at, 3)).minor, 500);
    }
    void theShopperIsShownAsTheVisitsLeftThem() {
        const app::PreviewAnswer answer = app::previewNow(afterVisits(shop(), 2), kFourth);
        QCOMPARE(answer->visits.size(), std::size_t{2});
        QCOMPARE(answer->customer.wallet.visits, 2);
        QVERIFY(answer->customer.points > 0);
    }
    void anUnknownShopperGoesNowhere() {
        const app::Snapshot nobody =
            app::withTryIt(afterVisits(shop(), 3), [](app::TryIt& tryIt) { tryIt.persona.clear(); });
        QCOMPARE(taken(nobody).minor, 0);
    }
};

} // namespace offerwright::tests

using offerwright::tests::VisitsTest;
OFFERWRIGHT_TEST(VisitsTest)
#include "visits_test.moc"
