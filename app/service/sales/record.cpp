// Members are short texts and numbers of ours between documents in their canonical form.
#include "app/service/sales/record.h"
#include "app/service/sales/ids.h"
#include "app/service/sales/lines.h"
#include "offerwright/text/documents.h"

namespace offerwright::sales {
namespace {

using Names = FieldReader::Names;

constexpr std::array<std::string_view, 10> kMembers{"bundle", "shopper",  "at",     "delivery", "alone",
                                                    "basket", "customer", "purses", "codes",    "parts"};
constexpr std::array<std::string_view, 2> kPurse{"unit", "available"};
constexpr std::array<std::string_view, 5> kPart{"id", "revision", "fingerprint", "delivery", "lines"};
constexpr std::array<std::string_view, 2> kLine{"line", "thousandths"};
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

std::string printed(const LinePart& part) {
    return "{\"line\":" + std::to_string(part.line) + ",\"thousandths\":" + std::to_string(part.quantity.thousandths) +
           '}';
}

std::string printed(const Part& part) {
    return "{\"id\":" + quoted(printUuid(part.id.bytes)) + ",\"revision\":" + std::to_string(part.revision) +
           ",\"fingerprint\":" + quoted(part.fingerprint) + ",\"delivery\":" + (part.isDelivery ? "1" : "0") +
           ",\"lines\":" + listOf(part.lines, [](const LinePart& line) { return printed(line); }) + '}';
}

std::string printed(const booking::Purse& purse) {
    return "{\"unit\":" + quoted(purse.unit) + ",\"available\":" + std::to_string(purse.available) + '}';
}

std::string printed(Record record, const Seal& seal) {
    const std::string shopper = customers::sealed(record.basket.customer, seal.secret, seal.sale);
    record.basket.customer.clear();
    record.customer.id.clear();
    return "{\"bundle\":" + std::to_string(record.bundle) +
           ",\"shopper\":" + (shopper.empty() ? "[]" : '[' + quoted(shopper) + ']') +
           ",\"at\":" + std::to_string(record.at.ms) +
           ",\"delivery\":" + (record.delivery == Delivery::Later ? "1" : "0") +
           (record.alone ? ",\"alone\":" + std::to_string(static_cast<int>(*record.alone)) : "") +
           ",\"purses\":" + listOf(record.purses, [](const booking::Purse& purse) { return printed(purse); }) +
           ",\"codes\":" + listOf(record.bearerCodes, [](const std::string& code) { return quoted(code); }) +
           ",\"parts\":" + listOf(record.parts, [](const Part& part) { return printed(part); }) +
           ",\"basket\":" + printBasketLine(record.basket) + ",\"customer\":" + printCustomer(record.customer) + '}';
}

std::string_view recordBytes(std::string_view kept) {
    const std::size_t end = kept.find('\n');
    OW_ASSERT(end != std::string_view::npos);
    return kept.substr(end + 1);
}

Part partIn(FieldReader& reader) {
    Part part{.revision = 0};
    const auto id = parseUuid(reader.text("id"));
    OW_ASSERT(id);
    part.id = {*id};
    part.revision = reader.integer("revision", 0, kMost);
    part.fingerprint = reader.text("fingerprint");
    part.isDelivery = reader.integer("delivery", 0, 1) == 1;
    reader.each("lines", Names(kLine), [&](FieldReader& line) {
        part.lines.push_back({static_cast<std::size_t>(line.integer("line", 0, kMost)),
                              Quantity{line.integer("thousandths", 0, kMost)}});
    });
    return part;
}

} // namespace

booking::Standing Record::standing() const {
    return {.customer = customer, .marks = marks, .purses = purses, .bearerCodes = bearerCodes};
}

LineParts Record::together(bool deliveries) const {
    std::map<std::size_t, std::int64_t> sums;
    for (const Part& part : parts)
        if (part.isDelivery == deliveries)
            for (const LinePart& line : part.lines) sums[line.line] += line.quantity.thousandths;
    LineParts all;
    for (const auto& [line, thousandths] : sums) all.push_back({line, {thousandths}});
    return all;
}

std::string kept(std::string_view answer, const Record& record, const Seal& seal) {
    std::string bytes(answer);
    bytes += '\n';
    return bytes += printed(record, seal);
}

std::string_view answerIn(std::string_view kept) { return kept.substr(0, kept.find('\n')); }

bool hasRecord(std::string_view kept) { return kept.contains('\n'); }

Record recordIn(std::string_view kept, const Programme& programme, const Seal& seal) {
    FieldReader reader(recordBytes(kept), Names(kMembers));
    Record record{.bundle = reader.integer("bundle", 0, kMost), .at = {reader.integer("at", -kMost, kMost)}};
    record.delivery = reader.integer("delivery", 0, 1) == 1 ? Delivery::Later : Delivery::Now;
    if (reader.has("alone")) record.alone = static_cast<Shopper>(reader.integer("alone", 0, 1));
    reader.each("purses", Names(kPurse), [&](FieldReader& purse) {
        record.purses.push_back({purse.text("unit"), purse.integer("available", -kMost, kMost)});
    });
    for (std::string& code : reader.texts("codes")) record.bearerCodes.insert(std::move(code));
    reader.each("parts", Names(kPart), [&](FieldReader& part) { record.parts.push_back(partIn(part)); });
    const std::vector<std::string> shopper = reader.texts("shopper");
    OW_ASSERT(reader.finish().empty());
    auto basket = parseBasket(reader.raw("basket"), programme);
    auto customer = parseCustomer(reader.raw("customer"));
    OW_ASSERT(basket.ok() && customer.ok());
    record.basket = std::move(basket.value);
    record.customer = std::move(customer.value);
    if (!shopper.empty()) record.basket.customer = customers::opened(shopper.front(), seal.secret, seal.sale);
    record.customer.id = record.basket.customer;
    return record;
}

} // namespace offerwright::sales
