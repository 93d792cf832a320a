// What runs when, and what meets on the same products.
#include "app/models/calendar.h"
#include "app/store/workspace.h"
#include "tests/support/test_main.h"
#include <QTest>

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
        const auto rows = app::calendarRows(
            workspaceOf({on("a", {{"d", kTenth}}, "Norval"), on("b", {}, "Norval"), on("c", {}, "Clair"),
                         on("d", {{"d", WithinDates{november(15), november(15), {}}}}, "Norval")}),
            {november(1), november(30)}, QDate(2026, 11, 12), app::Language::english());
        QCOMPARE(rows[0].meets, (std::vector<std::string>{"b"}));
        QCOMPARE(rows[1].meets, (std::vector<std::string>{"a", "d"}));
        QVERIFY(rows[2].meets.empty());
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
