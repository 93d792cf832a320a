#include "engine/text/print_parts.h"
#include <offerwright/text/documents.h>

namespace offerwright {
namespace text {
namespace {

void addInteger(Json& object, std::string_view key, std::int64_t value) {
    if (value != 0) object.add(key, Json::integer(value));
}

void addBound(Json& object, std::string_view key, const std::optional<std::int64_t>& value) {
    if (value) object.add(key, Json::integer(*value));
}

Json printedOwnValue(const OwnValue& value) {
    Json entry = Json::object();
    entry.add("promotion", Json::text(value.promotion));
    entry.add("parameter", Json::text(value.parameter));
    entry.add("value", Json::integer(value.value));
    return entry;
}

Json printedBudgetLeft(const BudgetLeft& left) {
    Json entry = Json::object();
    entry.add("promotion", Json::text(left.promotion));
    addBound(entry, "money", left.money);
    addBound(entry, "points", left.points);
    addBound(entry, "times", left.times);
    return entry;
}

Json printedBalance(const Balance& balance) {
    Json entry = Json::object();
    entry.add("account", Json::text(balance.account));
    addInteger(entry, "available", balance.available);
    addInteger(entry, "pending", balance.pending);
    return entry;
}

Json printedCoupon(const HeldCoupon& coupon) {
    Json entry = Json::object();
    entry.add("code", Json::text(coupon.code));
    addText(entry, "promotion", coupon.promotion);
    entry.add("from", Json::text(printDate(coupon.from)));
    entry.add("to", Json::text(printDate(coupon.to)));
    addFlag(entry, "used", coupon.used, false);
    return entry;
}

Json printedDay(const DayCount& count) {
    Json entry = Json::object();
    entry.add("day", Json::text(printDate(count.day)));
    entry.add("amount", Json::integer(count.amount));
    return entry;
}

Json printedCounter(const Counter& counter) {
    Json entry = Json::object();
    entry.add("promotion", Json::text(counter.promotion));
    entry.add("node", Json::text(counter.node));
    addList(entry, "days", counter.days, printedDay);
    return entry;
}

Json printedProgress(const Progress& progress) {
    Json entry = Json::object();
    entry.add("promotion", Json::text(progress.promotion));
    if (progress.startedOn) entry.add("startedOn", Json::text(printDate(*progress.startedOn)));
    if (progress.stepOpenedOn) entry.add("stepOpenedOn", Json::text(printDate(*progress.stepOpenedOn)));
    addTexts(entry, "done", progress.done);
    addInteger(entry, "rounds", progress.rounds);
    return entry;
}

Json printedUses(const Uses& uses) {
    Json entry = Json::object();
    entry.add("promotion", Json::text(uses.promotion));
    addList(entry, "days", uses.days, printedDay);
    return entry;
}

Json printedWallet(const Wallet& wallet) {
    Json object = Json::object();
    addInteger(object, "visits", wallet.visits);
    addList(object, "balances", wallet.balances, printedBalance);
    addList(object, "coupons", wallet.coupons, printedCoupon);
    addList(object, "counters", wallet.counters, printedCounter);
    addList(object, "journeys", wallet.journeys, printedProgress);
    addList(object, "uses", wallet.uses, printedUses);
    return object;
}

std::string printedBirthday(MonthDay day) {
    // A leap year has every day that a birthday can be; the year is cut off again.
    const auto date = makeDate(2000, day.month, day.day);
    return date ? printDate(*date).substr(5) : std::string();
}

void addPerson(Json& object, const Customer& customer) {
    addText(object, "id", customer.id);
    addText(object, "name", customer.name);
    addTexts(object, "segments", customer.segments);
    addText(object, "tier", customer.tier);
    addTexts(object, "consents", customer.consents);
    if (!customer.attributes.empty()) object.add("attributes", printedAttributes(customer.attributes));
    if (customer.birthday) object.add("birthday", Json::text(printedBirthday(*customer.birthday)));
    if (customer.memberSince) object.add("memberSince", Json::text(printDate(*customer.memberSince)));
}

} // namespace
} // namespace text

std::string printCustomer(const Customer& customer) {
    text::Json object = text::Json::object();
    text::addPerson(object, customer);
    text::addInteger(object, "points", customer.points);
    text::addList(object, "own", customer.ownValues, text::printedOwnValue);
    if (customer.wallet != Wallet{}) object.add("wallet", text::printedWallet(customer.wallet));
    text::addList(object, "budgets", customer.budgets, text::printedBudgetLeft);
    return object.pretty();
}

std::string printWallet(const Wallet& wallet) { return text::printedWallet(wallet).pretty(); }

} // namespace offerwright
