// What the tenant's own systems tell of shoppers, one by one and in bulk.
#include "app/service/api/reading.h"
#include "app/service/api/routes.h"
#include "app/service/customers/profiles.h"
#include "offerwright/text/documents.h"
#include "offerwright/text/fields.h"

namespace offerwright::api {
namespace {

constexpr std::array<std::string_view, 1> kList{"assignments"};
constexpr std::array<std::string_view, 2> kRow{"customer", "assignments"};
constexpr std::array<std::string_view, 5> kAssignment{"promotion", "parameter", "value", "from", "to"};
constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

const char* codeOf(AssignmentFault fault) {
    switch (fault) {
    case AssignmentFault::NameTooLong: return "assignment.nameTooLong";
    case AssignmentFault::TooFar: return "assignment.tooFar";
    case AssignmentFault::Reversed: return "assignment.reversed";
    case AssignmentFault::TooManyParameters: return "assignment.tooManyParameters";
    case AssignmentFault::NoName:
    case AssignmentFault::CollidingIds: break;
    }
    return "assignment.faulty";
}

/// The values as they are kept; faults are noted with the reader.
std::string imageIn(FieldReader& reader) {
    std::vector<customers::OwnAssignment> assignments;
    reader.each("assignments", kAssignment, [&](FieldReader& each) {
        customers::OwnAssignment own{each.text("promotion"), each.text("parameter"),
                                     each.integer("value", kLeast, kMost), each.instant("from"), each.instant("to")};
        if (!own.promotion.empty() && !own.parameter.empty()) assignments.push_back(std::move(own));
    });
    auto image = customers::imageOf(assignments);
    if (!image) reader.refuse("assignments", codeOf(image.error().fault), {std::to_string(image.error().place)});
    return image.value_or(std::string());
}

std::expected<ledger::WalletId, sql::Failure> walletFor(const Call& asked, sql::Session& session,
                                                        const std::string& identity) {
    const sales::House& house = asked.tenant.house;
    return customers::walletFor(session, asked.who.scope(), house.identityKey, identity, house.chance);
}

http::Response told(const sql::Done& done) {
    return done ? http::Response{.body = "{\"state\":\"kept\"}"} : responseTo(problemOf(done.error()));
}

/// One line of a bulk: a customer and the values.
struct Row {
    std::string customer;
    std::string image;
};

/// What became of the lines: how many were kept, and which have what faults.
struct Report {
    std::vector<Row> rows = {};
    std::string refused = "[";
};

Report rowsIn(std::string_view body) {
    Report report;
    for (std::size_t number = 0; !body.empty(); ++number) {
        const std::size_t end = std::min(body.find('\n'), body.size());
        const std::string_view line = body.substr(0, end);
        body.remove_prefix(std::min(end + 1, body.size()));
        FieldReader reader(line, kRow);
        Row row{reader.text("customer"), imageIn(reader)};
        const Diagnostics faults = reader.finish();
        if (faults.empty()) report.rows.push_back(std::move(row));
        if (faults.empty()) continue;
        report.refused += report.refused.size() > 1 ? "," : "";
        report.refused += "{\"line\":" + std::to_string(number) + ",\"faults\":" + printDiagnostics(faults) + '}';
    }
    report.refused += ']';
    return report;
}

} // namespace

void putCustomer(Call call) {
    auto read = parseCustomer(call.request.body);
    if (!read.ok()) return call.tell(faulty(std::move(read.diagnostics)));
    if (!customers::isProfile(read.value)) return call.tell(faulty({Diagnostic{.code = "customer.notProfile"}}));
    write(std::move(call), [customer = std::move(read.value)](const Call& asked, sql::Session& session) {
        const auto wallet = walletFor(asked, session, asked.places.front());
        if (!wallet) return responseTo(problemOf(wallet.error()));
        return told(customers::putProfile(session, asked.who.scope(), *wallet, customer));
    });
}

void putAssignments(Call call) {
    FieldReader reader(call.request.body, kList);
    std::string image = imageIn(reader);
    if (auto faults = reader.finish(); !faults.empty()) return call.tell(faulty(std::move(faults)));
    write(std::move(call), [image = std::move(image)](const Call& asked, sql::Session& session) {
        const auto wallet = walletFor(asked, session, asked.places.front());
        if (!wallet) return responseTo(problemOf(wallet.error()));
        return told(customers::putOwnValues(session, asked.who.scope(), *wallet, image));
    });
}

/// Each line replaces what its customer had, so whoever is cut off sends what was not answered once more.
void putManyAssignments(Call call) {
    auto report = rowsIn(call.request.body);
    write(std::move(call), [report = std::move(report)](const Call& asked, sql::Session& session) {
        for (const Row& row : report.rows) {
            const auto wallet = walletFor(asked, session, row.customer);
            if (!wallet) return responseTo(problemOf(wallet.error()));
            const auto done = customers::putOwnValues(session, asked.who.scope(), *wallet, row.image);
            if (!done) return responseTo(problemOf(done.error()));
        }
        return http::Response{.body = "{\"kept\":" + std::to_string(report.rows.size()) +
                                      ",\"refused\":" + report.refused + '}'};
    });
}

void deleteCustomer(Call call) {
    write(std::move(call), [](const Call& asked, sql::Session& session) {
        return responseTo(sales::eraseShopper(asked.booksOn(session), asked.places.front()));
    });
}

void exportCustomer(Call call) {
    read(std::move(call), [](const Call& asked, sql::Session& session) {
        return responseTo(sales::exportFor(asked.booksOn(session), asked.places.front(), asked.now));
    });
}

} // namespace offerwright::api
