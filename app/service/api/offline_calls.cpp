// The journal of a till that sold without the network, record after record.
#include "app/service/api/reading.h"
#include "app/service/api/routes.h"
#include "app/service/sales/ids.h"
#include "app/service/sales/journal.h"
#include "offerwright/bundle/keys.h"
#include "offerwright/text/documents.h"
#include "offerwright/text/fields.h"
#include "offerwright/text/publication.h"

namespace offerwright::api {
namespace {

constexpr std::array<std::string_view, 2> kMembers{"till", "records"};
constexpr std::array<std::string_view, 10> kRecord{"sequence", "transaction", "revision", "bundle",   "basket",
                                                   "stated",   "how",         "total",    "previous", "signature"};
constexpr std::size_t kMostRecords = 200;
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::string_view kForged = "forged";
constexpr std::string_view kUnreadable = "unreadable";

/// One sale as the till wrote it down. What is wrong with its basket is no fault of the batch.
struct Record {
    sales::Call call;
    sales::Letter letter;
    std::string_view sent;        ///< of the basket
    std::optional<Basket> basket; ///< none that can be booked
};

struct Batch {
    std::string till;
    std::vector<Record> records;
};

/// Of what decides how the sale is booked: its place in the journal does not.
std::string fingerprintOf(const TillRecord& record) {
    std::string said = record.bundle + '\n';
    if (record.how == SoldHow::Alone) said += "alone\n";
    said += printHex(record.basket.bytes);
    return printHex(sha256Of(said).bytes);
}

/// What a till says of a record beside the sale. What is no digest or signature is a forger's, and no fault.
void readSealed(FieldReader& reader, TillRecord& record, std::optional<Signature>& signature) {
    record.how = SoldHow::Opened;
    if (reader.has("stated")) record.stated = Instant{reader.integer("stated", -kMost, kMost)};
    if (reader.has("total")) record.total = reader.integer("total", -kMost, kMost);
    if (reader.has("previous"))
        if (const auto digest = parseHex(reader.text("previous"))) record.previous.bytes = *digest;
    if (reader.has("signature")) signature = parseSignature(reader.text("signature"));
    if (!reader.has("how")) return;
    const std::string word = reader.text("how");
    const auto how = soldHowNamed(word);
    if (!how) reader.refuse("how", "value.unknownWord", {word, "", "alone", "opened"});
    record.how = how.value_or(SoldHow::Opened);
}

Record recordIn(FieldReader& reader, const Call& call, const std::string& till, const Programme& programme) {
    Record record;
    TillRecord& told = record.letter.record;
    told.till = till;
    told.sequence = reader.integer("sequence", 1, kMost);
    told.bundle = reader.text("bundle");
    told.transaction = reader.text("transaction");
    told.revision = reader.integer("revision", 0, sales::kMostRevision);
    const auto id = sales::parseUuid(told.transaction);
    if (!id && !told.transaction.empty()) reader.refuse("transaction", "value.badId", {told.transaction});
    const std::string_view basket = record.sent = reader.raw("basket");
    told.basket = sha256Of(basket);
    readSealed(reader, told, record.letter.signature);
    record.call = {{id.value_or(std::array<char, 16>{})}, told.revision, fingerprintOf(told), call.now};
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
    std::string_view cause = {}; ///< of a quarantine
    std::vector<ledger::Shortfall> shortfalls = {};
    std::optional<Money> booked = {}; ///< a bill that is not the till's
};

/// The till forgets it once it is heard; here it is kept.
Outcome quarantined(const sales::Books& books, const Record& record, std::string_view cause, bool isHeard = true) {
    const auto kept = sales::quarantine(books, record.letter, record.call, cause, record.sent);
    return kept ? Outcome{"quarantined", isHeard, cause} : Outcome{"again", false};
}

Outcome accepted(const Record& record, sales::Told told) {
    const bool isOtherBill = record.letter.signature && told.total && told.total->minor != record.letter.record.total;
    return {.word = told.shortfalls.empty() ? "accepted" : "acceptedShortfall",
            .shortfalls = std::move(told.shortfalls),
            .booked = isOtherBill ? told.total : std::nullopt};
}

Outcome bookSound(const sales::Books& books, const Record& record) {
    if (!record.basket) return quarantined(books, record, kUnreadable);
    auto told = sales::settleOffline(books, record.call, *record.basket, record.letter.record);
    if (told) return accepted(record, std::move(*told));
    switch (told.error().why) {
    case sales::Why::Busy:
    case sales::Why::Unknown:
    case sales::Why::Broken: return {"again", false};
    default: return quarantined(books, record, kUnreadable);
    }
}

Outcome book(const sales::Books& books, const Record& record, const sales::Journal& journal) {
    const std::int64_t sequence = record.letter.record.sequence;
    if (sequence <= journal.heard) return {"duplicate"};
    if (sequence > journal.heard + 1) return {"waiting", false};
    switch (sales::trustIn(journal, record.letter, books.house.takesUnsigned)) {
    case sales::Trust::Sound: return bookSound(books, record);
    case sales::Trust::Strange: return quarantined(books, record, kForged, false);
    case sales::Trust::Astray: break;
    }
    return quarantined(books, record, kForged);
}

std::string printed(const Record& record, const Outcome& outcome) {
    std::string text = "{\"sequence\":" + std::to_string(record.letter.record.sequence) + ",\"outcome\":";
    appendQuoted(text, outcome.word);
    if (!outcome.cause.empty()) appendQuoted(text += ",\"cause\":", outcome.cause);
    if (outcome.booked) (text += ",\"booked\":") += std::to_string(outcome.booked->minor);
    return bodyOf({text += '}', outcome.shortfalls});
}

/// Booked in their order; one that cannot be booked now holds up those after it.
http::Response bookAll(const sales::Books& books, const Batch& batch) {
    auto journal = sales::journalOf(books, batch.till);
    if (!journal) return responseTo(problemOf(journal.error()));
    std::string list = "[";
    for (const Record& record : batch.records) {
        const Outcome outcome = book(books, record, *journal);
        if (outcome.isHeard && record.letter.record.sequence > journal->heard) journal->hear(record.letter);
        (list += list.size() > 1 ? "," : "") += printed(record, outcome);
    }
    if (auto done = sales::keep(books, batch.till, *journal); !done) return responseTo(problemOf(done.error()));
    return {.body = "{\"upTo\":" + std::to_string(journal->heard) + ",\"records\":" + list + "]}"};
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
