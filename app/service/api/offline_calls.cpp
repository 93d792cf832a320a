// The journal of a till that sold without the network, record after record.
#include "app/service/api/reading.h"
#include "app/service/api/routes.h"
#include "app/service/sales/ids.h"
#include "offerwright/bundle/keys.h"
#include "offerwright/text/documents.h"
#include "offerwright/text/fields.h"
#include "offerwright/text/publication.h"

namespace offerwright::api {
namespace {

constexpr std::array<std::string_view, 2> kMembers{"till", "records"};
constexpr std::array<std::string_view, 5> kRecord{"sequence", "transaction", "revision", "bundle", "basket"};
constexpr std::size_t kMostRecords = 200;
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

/// One sale as the till wrote it down. What is wrong with its basket is no fault of the batch.
struct Record {
    sales::Call call;
    sales::Offline offline;
    std::string_view sent;        ///< of the basket
    std::optional<Basket> basket; ///< none that can be booked
};

struct Batch {
    std::string till;
    std::vector<Record> records;
};

Record recordIn(FieldReader& reader, const Call& call, const std::string& till, const Programme& programme) {
    Record record;
    record.offline = {till, reader.integer("sequence", 1, kMost), reader.text("bundle")};
    const std::string transaction = reader.text("transaction");
    const auto id = sales::parseUuid(transaction);
    if (!id && !transaction.empty()) reader.refuse("transaction", "value.badId", {transaction});
    const std::string_view basket = record.sent = reader.raw("basket");
    record.call = {{id.value_or(std::array<char, 16>{})},
                   reader.integer("revision", 0, sales::kMostRevision),
                   printHex(sha256Of(record.offline.bundle + '\n' + std::string(basket)).bytes),
                   call.now};
    auto read = parseBasket(basket, programme);
    if (read.ok() && read.value.at) record.basket = std::move(read.value);
    return record;
}

std::expected<Batch, Problem> batchIn(const Call& call) {
    const auto live = call.tenant.house.shelf.current();
    if (!live) return std::unexpected(kNothingLive);
    FieldReader reader(call.request.body, kMembers);
    Batch batch{reader.text("till"), {}};
    reader.each("records", kRecord, [&](FieldReader& each) {
        batch.records.push_back(recordIn(each, call, batch.till, live->set->programme()));
    });
    if (batch.records.size() > kMostRecords) reader.refuse("records", "value.tooMany", {std::to_string(kMostRecords)});
    if (auto faults = reader.finish(); !faults.empty()) return std::unexpected(faulty(std::move(faults)));
    return batch;
}

/// What became of a record, and whether those after it can be looked at.
struct Outcome {
    std::string_view word;
    bool isHeard = true;
    std::vector<ledger::Shortfall> shortfalls = {};
};

/// The till forgets it once it is told; here it is kept.
Outcome quarantined(const sales::Books& books, const Record& record) {
    const auto kept = sales::quarantine(books, record.call, record.offline, record.sent);
    return kept ? Outcome{"quarantined"} : Outcome{"again", false};
}

Outcome book(const sales::Books& books, const Record& record, std::int64_t heard) {
    if (record.offline.sequence <= heard) return {"duplicate"};
    if (record.offline.sequence > heard + 1) return {"waiting", false};
    if (!record.basket) return quarantined(books, record);
    auto told = sales::settleOffline(books, record.call, *record.basket, record.offline);
    if (told) return {told->shortfalls.empty() ? "accepted" : "acceptedShortfall", true, std::move(told->shortfalls)};
    switch (told.error().why) {
    case sales::Why::Busy:
    case sales::Why::Unknown:
    case sales::Why::Broken: return {"again", false};
    default: return quarantined(books, record);
    }
}

std::string printed(const Record& record, const Outcome& outcome) {
    std::string text = "{\"sequence\":" + std::to_string(record.offline.sequence) + ",\"outcome\":";
    appendQuoted(text, outcome.word);
    return bodyOf({text += '}', outcome.shortfalls});
}

/// Booked in their order; one that cannot be booked now holds up those after it.
http::Response bookAll(const sales::Books& books, const Batch& batch) {
    auto heard = sales::heardUpTo(books, batch.till);
    if (!heard) return responseTo(problemOf(heard.error()));
    std::string list = "[";
    for (const Record& record : batch.records) {
        const Outcome outcome = book(books, record, *heard);
        if (outcome.isHeard) *heard = std::max(*heard, record.offline.sequence);
        (list += list.size() > 1 ? "," : "") += printed(record, outcome);
    }
    if (auto done = sales::hear(books, batch.till, *heard); !done) return responseTo(problemOf(done.error()));
    return {.body = "{\"upTo\":" + std::to_string(*heard) + ",\"records\":" + list + "]}"};
}

} // namespace

void bookJournal(Call call) {
    auto batch = batchIn(call);
    if (!batch) return call.tell(batch.error());
    write(std::move(call), [batch = std::move(*batch)](const Call& asked, sql::Session& session) {
        return bookAll(asked.booksOn(session), batch);
    });
}

} // namespace offerwright::api
