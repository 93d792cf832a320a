// What newer services add is passed over: faults of the reader are of no interest where what is asked for is there.
#include "app/till/answers.h"
#include "offerwright/text/fields.h"
#include <limits>

namespace offerwright::till {
namespace {

constexpr std::array<std::string_view, 4> kBill{"bundle", "engine", "result", "shortfalls"};
constexpr std::array<std::string_view, 2> kBundle{"version", "digest"};
constexpr std::array<std::string_view, 1> kResult{"total"};
constexpr std::array<std::string_view, 2> kHearing{"upTo", "records"};
constexpr std::array<std::string_view, 5> kRecord{"sequence", "outcome", "cause", "booked", "shortfalls"};
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

} // namespace

std::optional<std::int64_t> totalIn(std::string_view result) {
    FieldReader reader(result, kResult);
    if (!reader.has("total")) return std::nullopt;
    return reader.integer("total", -kMost, kMost);
}

std::optional<Bill> billIn(std::string_view body) {
    FieldReader reader(body, kBill);
    if (!reader.has("result") || !reader.has("bundle")) return std::nullopt;
    Bill bill{.result = std::string(reader.raw("result"))};
    const auto total = totalIn(bill.result);
    if (!total) return std::nullopt;
    bill.total = *total;
    FieldReader bundle(reader.raw("bundle"), kBundle);
    bill.bundle = bundle.text("digest");
    return bill;
}

std::optional<Hearing> hearingIn(std::string_view body) {
    FieldReader reader(body, kHearing);
    if (!reader.has("upTo")) return std::nullopt;
    Hearing hearing{.upTo = reader.integer("upTo", 0, kMost)};
    std::int64_t quarantinedBeyond = 0;
    reader.each("records", kRecord, [&](FieldReader& record) {
        const std::string outcome = record.text("outcome");
        if (outcome == "quarantined") ++hearing.quarantined;
        if (outcome == "quarantined" && record.integer("sequence", 1, kMost) > hearing.upTo) ++quarantinedBeyond;
        if (outcome == "acceptedShortfall") ++hearing.shortfalls;
        if (record.has("booked")) ++hearing.otherBills;
    });
    hearing.isRefused = quarantinedBeyond > 0;
    return hearing;
}

} // namespace offerwright::till
