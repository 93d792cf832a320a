// How long a use of a limit counts.
#include <QTest>

#include "app/service/booking/windows.h"
#include "tests/support/test_main.h"

namespace offerwright::tests {
namespace {

Promotion limitedTo(std::optional<Window> within) {
    Promotion promotion{.id = "p"};
    promotion.limits.perCustomer = {{"l", Number{1}, std::move(within)}};
    return promotion;
}

} // namespace

class WindowsOfLimits : public QObject {
    Q_OBJECT

private slots:
    void areOverWhenNoLimitLooksBackSoFar();
};

void WindowsOfLimits::areOverWhenNoLimitLooksBackSoFar() {
    const LocalDate today = *parseDate("2027-03-10");
    const auto isOver = [&](const Promotion& promotion, std::string_view day) {
        return booking::isOver(&promotion, day, today);
    };
    const Promotion week = limitedTo(Window{Number{1}, Period::Week});
    QVERIFY(!isOver(week, "2027-02-24"));
    QVERIFY(isOver(week, "2027-02-23"));
    const Promotion years = limitedTo(Window{Number{2}, Period::Year, true});
    QVERIFY(!isOver(years, "2025-01-01"));
    QVERIFY(isOver(years, "2023-01-01"));
    QVERIFY(!isOver(limitedTo({}), "1990-01-01"));
    QVERIFY(!isOver(limitedTo(Window{Number{1, "theirs"}, Period::Day}), "1990-01-01"));
    Promotion both = week;
    both.limits.perCustomer.push_back({"ever", Number{5}, {}});
    QVERIFY(!isOver(both, "1990-01-01"));
    QVERIFY(isOver(Promotion{.id = "p"}, "2027-03-09"));
    QVERIFY(booking::isOver(nullptr, "2027-03-09", today));
    QVERIFY(!booking::isOver(nullptr, "w1", today));
}

OFFERWRIGHT_TEST(WindowsOfLimits)

} // namespace offerwright::tests

#include "windows_test.moc"
