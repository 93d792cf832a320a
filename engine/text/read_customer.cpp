#include "engine/text/read_parts.h"
#include <offerwright/text/documents.h>

namespace offerwright {
namespace text {
namespace {

void readOwnValue(Reading& reading, std::uint32_t at, OwnValue& out) {
    static constexpr std::array kMembers{Word("promotion"), Word("parameter"), Word("value")};
    const Object object(reading, at, kMembers);
    readSome(reading, object.require("promotion"), out.promotion);
    readSome(reading, object.require("parameter"), out.parameter);
    readInteger(reading, object.require("value"), out.value, -kMaxMinor, kMaxMinor);
}

void readBound(Reading& reading, std::uint32_t at, std::optional<std::int64_t>& out) {
    if (at != kNoNode) readInteger(reading, at, out.emplace(), -kMaxMinor, kMaxMinor);
}

void readBudgetLeft(Reading& reading, std::uint32_t at, BudgetLeft& out) {
    static constexpr std::array kMembers{Word("promotion"), Word("money"), Word("points"), Word("times")};
    const Object object(reading, at, kMembers);
    readSome(reading, object.require("promotion"), out.promotion);
    readBound(reading, object.find("money"), out.money);
    readBound(reading, object.find("points"), out.points);
    readBound(reading, object.find("times"), out.times);
}

void readDay(Reading& reading, std::uint32_t at, LocalDate& out) {
    std::optional<LocalDate> day;
    read(reading, at, day);
    if (day) out = *day;
}

/// "05-17"; a leap year has every day that a birthday can be.
void readBirthday(Reading& reading, std::uint32_t at, std::optional<MonthDay>& out) {
    std::string text;
    read(reading, at, text);
    if (text.empty()) return;
    const auto date = parseDate("2000-" + text);
    if (!date) return reading.raise("value.badBirthday", at, {text});
    const YearMonthDay day = yearMonthDay(*date);
    out = MonthDay{day.month, day.day};
}

void readBalance(Reading& reading, std::uint32_t at, Balance& out) {
    static constexpr std::array kMembers{Word("account"), Word("available"), Word("pending")};
    const Object object(reading, at, kMembers);
    readSome(reading, object.require("account"), out.account);
    readInteger(reading, object.find("available"), out.available, -kMaxMinor, kMaxMinor);
    readInteger(reading, object.find("pending"), out.pending, -kMaxMinor, kMaxMinor);
}

void readCoupon(Reading& reading, std::uint32_t at, HeldCoupon& out) {
    static constexpr std::array kMembers{Word("code"), Word("promotion"), Word("from"), Word("to"), Word("used")};
    const Object object(reading, at, kMembers);
    readSome(reading, object.require("code"), out.code);
    read(reading, object.find("promotion"), out.promotion);
    readDay(reading, object.require("from"), out.from);
    readDay(reading, object.require("to"), out.to);
    read(reading, object.find("used"), out.used);
}

/// Days ascend: counts are looked up by time.
void readDays(Reading& reading, std::uint32_t at, std::vector<DayCount>& out) {
    static constexpr std::array kMembers{Word("day"), Word("amount")};
    eachOf(reading, at, [&](std::uint32_t item) {
        const Object object(reading, item, kMembers);
        DayCount count;
        readDay(reading, object.require("day"), count.day);
        readInteger(reading, object.require("amount"), count.amount, 0, kMaxMinor);
        if (!out.empty() && count.day <= out.back().day)
            reading.raise("wallet.dayOrder", item, {printDate(count.day), printDate(out.back().day)});
        out.push_back(count);
    });
}

void readCounter(Reading& reading, std::uint32_t at, Counter& out) {
    static constexpr std::array kMembers{Word("promotion"), Word("node"), Word("days")};
    const Object object(reading, at, kMembers);
    readSome(reading, object.require("promotion"), out.promotion);
    readSome(reading, object.require("node"), out.node);
    readDays(reading, object.find("days"), out.days);
}

void readProgress(Reading& reading, std::uint32_t at, Progress& out) {
    static constexpr std::array kMembers{Word("promotion"), Word("startedOn"), Word("stepOpenedOn"), Word("done"),
                                         Word("rounds")};
    const Object object(reading, at, kMembers);
    readSome(reading, object.require("promotion"), out.promotion);
    read(reading, object.find("startedOn"), out.startedOn);
    read(reading, object.find("stepOpenedOn"), out.stepOpenedOn);
    read(reading, object.find("done"), out.done);
    readInteger(reading, object.find("rounds"), out.rounds, 0, kMaxMinor);
}

void readUses(Reading& reading, std::uint32_t at, Uses& out) {
    static constexpr std::array kMembers{Word("promotion"), Word("days")};
    const Object object(reading, at, kMembers);
    readSome(reading, object.require("promotion"), out.promotion);
    readDays(reading, object.find("days"), out.days);
}

void readWallet(Reading& reading, std::uint32_t at, Wallet& out) {
    static constexpr std::array kMembers{Word("visits"),   Word("balances"), Word("coupons"),
                                         Word("counters"), Word("journeys"), Word("uses")};
    if (at == kNoNode) return;
    const Object object(reading, at, kMembers);
    readInteger(reading, object.find("visits"), out.visits, 0, kMaxMinor);
    readEach(reading, object.find("balances"), out.balances, readBalance);
    readEach(reading, object.find("coupons"), out.coupons, readCoupon);
    readEach(reading, object.find("counters"), out.counters, readCounter);
    readEach(reading, object.find("journeys"), out.journeys, readProgress);
    readEach(reading, object.find("uses"), out.uses, readUses);
}

void readCustomer(Reading& reading, std::uint32_t at, Customer& out) {
    static constexpr std::array kMembers{Word("id"),       Word("name"),       Word("segments"), Word("tier"),
                                         Word("consents"), Word("attributes"), Word("birthday"), Word("memberSince"),
                                         Word("points"),   Word("own"),        Word("wallet"),   Word("budgets")};
    const Object object(reading, at, kMembers);
    read(reading, object.find("id"), out.id);
    read(reading, object.find("name"), out.name);
    read(reading, object.find("segments"), out.segments);
    read(reading, object.find("tier"), out.tier);
    read(reading, object.find("consents"), out.consents);
    readAttributes(reading, object.find("attributes"), [&](std::string name, std::string value) {
        out.attributes.push_back({std::move(name), std::move(value)});
    });
    readBirthday(reading, object.find("birthday"), out.birthday);
    read(reading, object.find("memberSince"), out.memberSince);
    readInteger(reading, object.find("points"), out.points, -kMaxMinor, kMaxMinor);
    readEach(reading, object.find("own"), out.ownValues, readOwnValue);
    readWallet(reading, object.find("wallet"), out.wallet);
    readEach(reading, object.find("budgets"), out.budgets, readBudgetLeft);
}

} // namespace
} // namespace text

Checked<Customer> parseCustomer(std::string_view json) {
    text::Reading reading(json);
    Checked<Customer> read;
    if (const auto root = reading.root()) text::readCustomer(reading, *root, read.value);
    read.diagnostics = reading.finish(false);
    return read;
}

Checked<Wallet> parseWallet(std::string_view json) {
    text::Reading reading(json);
    Checked<Wallet> read;
    if (const auto root = reading.root()) text::readWallet(reading, *root, read.value);
    read.diagnostics = reading.finish(false);
    return read;
}

} // namespace offerwright
