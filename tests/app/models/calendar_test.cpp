// What runs when, and what meets on the same products.
#include "app/models/calendar.h"
#include "app/models/footprint.h"
#include "app/store/workspace.h"
#include "tests/support/random_promotion.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <offerwright/model/nodes.h>

namespace offerwright::tests {
namespace {

Promotion on(const std::string& id, std::vector<Condition> when, const std::string& brand) {
    Promotion promotion;
    promotion.id = id;
    promotion.status = Status::Live;
    promotion.name.set("en", id);
    promotion.who = {"who", Group{}};
    promotion.when = {"when", Group{GroupKind::All, {1}, std::move(when)}};
    Measured measured{{"m", MeasureKind::Spend, {.in = {.brands = {brand}}}, {}}, Number{100}, {}};
    promotion.ladder.steps = {{"s", {"s-if", Group{GroupKind::All, {1}, {{"m", measured}}}}, {}, {}}};
    return promotion;
}

LocalDate november(int day) { return *makeDate(2026, 11, day); }

app::Workspace workspaceOf(std::vector<Promotion> promotions) {
    app::Workspace workspace = app::Workspace::empty();
    workspace.catalogue = std::make_shared<const Catalogue>(std::vector<Product>{
        {.sku = "1", .name = "Brie", .brand = "Norval"}, {.sku = "2", .name = "Soap", .brand = "Clair"}});
    for (Promotion& promotion : promotions)
        workspace.promotions.push_back(std::make_shared<const app::PromotionEntry>(
            std::make_shared<const Promotion>(std::move(promotion)), std::string()));
    return workspace;
}

Promotion anyOn(Dice& dice) {
    Promotion promotion = on("any", {}, "Norval");
    auto& members = std::get<Group>(promotion.ladder.steps[0].qualification.rule).members;
    std::get<Measured>(members[0].rule).measure.of = randomSelection(dice);
    return promotion;
}

bool speaksOf(const Promotion& promotion, const Product& product) {
    bool any = false;
    bool picked = false;
    forEachSelection(promotion, [&](const NodeId&, const Selection& selection) {
        any = true;
        picked = picked || picks(selection, product);
    });
    return picked || !any;
}

const WithinDates kTenth{november(10), november(20), {november(15)}};

} // namespace

class CalendarTest : public QObject {
    Q_OBJECT
private slots:
    void daysLeftOutBreakAStretch() {
        const auto rows = app::calendarRows(workspaceOf({on("a", {{"d", kTenth}}, "Norval")}),
                                            {november(1), november(30)}, QDate(2026, 11, 12), app::Language::english());
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(rows[0].spans,
                 (std::vector<app::DaySpan>{{november(10), november(14)}, {november(16), november(20)}}));
    }
    void weekdaysAreStretchesOfADay() {
        const auto rows = app::calendarRows(workspaceOf({on("a", {{"d", OnWeekdays{{Weekday::Wednesday}}}}, "Norval")}),
                                            {november(1), november(14)}, QDate(2026, 11, 12), app::Language::english());
        QCOMPARE(rows[0].spans, (std::vector<app::DaySpan>{{november(4), november(4)}, {november(11), november(11)}}));
    }
    void onlyThoseOnTheSameDaysAndProductsMeet() {
        const app::Workspace workspace =
            workspaceOf({on("a", {{"d", kTenth}}, "Norval"), on("b", {}, "Norval"), on("c", {}, "Clair"),
                         on("d", {{"d", WithinDates{november(15), november(15), {}}}}, "Norval")});
        const auto rows =
            app::calendarRows(workspace, {november(1), november(30)}, QDate(2026, 11, 12), app::Language::english());
        QCOMPARE(app::meetingWith(workspace, rows, 0), (std::vector<std::size_t>{1}));
        QCOMPARE(app::meetingWith(workspace, rows, 1), (std::vector<std::size_t>{0, 3}));
        QVERIFY(app::meetingWith(workspace, rows, 2).empty());
    }
    /// A footprint tells promotions apart by words; product by product the same comes out.
    void footprintsAnswerAsProductByProduct() {
        Dice dice(20'261'122);
        int met = 0;
        for (int round = 0; round < 1'000; ++round) {
            app::Workspace workspace = app::Workspace::empty();
            workspace.catalogue = std::make_shared<const Catalogue>(randomCatalogue(dice));
            const Promotion a = round % 4 == 0 ? randomPromotion(dice, "a", Breadth::Everything) : anyOn(dice);
            const Promotion b = anyOn(dice);
            const bool shared = std::ranges::any_of(workspace.catalogue->products(), [&](const Product& product) {
                return speaksOf(a, product) && speaksOf(b, product);
            });
            QCOMPARE(app::Footprint(a, workspace).meets(b), shared);
            met += shared ? 1 : 0;
        }
        QVERIFY2(met > 200 && met < 900, qPrintable(QString::number(met)));
    }
    void archivedOnesAreNotShown() {
        Promotion old = on("old", {}, "Norval");
        old.status = Status::Archived;
        const auto rows = app::calendarRows(workspaceOf({old}), {november(1), november(30)}, QDate(2026, 11, 12),
                                            app::Language::english());
        QVERIFY(rows.empty());
    }
    void aDayIsAskedAlone() {
        const Promotion promotion = on("a", {{"d", kTenth}}, "Norval");
        QVERIFY(app::runsOn(promotion, november(10)));
        QVERIFY(!app::runsOn(promotion, november(15)));
        QVERIFY(!app::runsOn(promotion, november(21)));
    }
};

} // namespace offerwright::tests

using offerwright::tests::CalendarTest;
OFFERWRIGHT_TEST(CalendarTest)
#include "calendar_test.moc"
