#include "engine/bundle/signed_text.h"
#include <offerwright/bundle/till_record.h>
#include <offerwright/text/fields.h>
#include <offerwright/text/publication.h>

namespace offerwright {
namespace {

constexpr std::string_view kAlone = "alone";
constexpr std::string_view kOpened = "opened";

void put(std::string& text, std::string_view name, std::string_view value) {
    text += text.size() > 1 ? ",\"" : "\"";
    (text += name) += "\":";
    appendQuoted(text, value);
}

void put(std::string& text, std::string_view name, std::int64_t value) {
    ((text += ",\"") += name) += "\":";
    text += std::to_string(value);
}

} // namespace

std::string_view wordOf(SoldHow how) { return how == SoldHow::Alone ? kAlone : kOpened; }

std::optional<SoldHow> soldHowNamed(std::string_view word) {
    if (word == kAlone) return SoldHow::Alone;
    if (word == kOpened) return SoldHow::Opened;
    return std::nullopt;
}

std::string printTillRecord(const TillRecord& record) {
    std::string text = "{";
    put(text, "till", record.till);
    put(text, "sequence", record.sequence);
    put(text, "previous", printHex(record.previous.bytes));
    put(text, "transaction", record.transaction);
    put(text, "revision", record.revision);
    put(text, "bundle", record.bundle);
    if (record.stated) put(text, "stated", record.stated->ms);
    put(text, "how", wordOf(record.how));
    put(text, "total", record.total);
    put(text, "basket", printHex(record.basket.bytes));
    return text += '}';
}

Sha256 digestOf(const TillRecord& record) { return sha256Of(printTillRecord(record)); }

Signature sign(const TillRecord& record, const SecretKey& device) {
    return device.sign(bundle::kTillRecordPrefix, printTillRecord(record));
}

bool isSignedBy(const PublicKey& device, const TillRecord& record, const Signature& signature) {
    return isSignedBy(device, bundle::kTillRecordPrefix, printTillRecord(record), signature);
}

std::string printSignature(const Signature& signature) {
    std::string text;
    for (std::size_t half = 0; half < 2; ++half) {
        std::array<std::uint8_t, 32> bytes{};
        std::copy_n(signature.bytes.begin() + static_cast<std::ptrdiff_t>(half * bytes.size()), bytes.size(),
                    bytes.begin());
        text += printHex(bytes);
    }
    return text;
}

std::optional<Signature> parseSignature(std::string_view text) {
    const auto front = parseHex(text.substr(0, 64));
    const auto back = text.size() > 64 ? parseHex(text.substr(64)) : std::nullopt;
    if (!front || !back) return std::nullopt;
    Signature signature;
    std::ranges::copy(*front, signature.bytes.begin());
    std::ranges::copy(*back, signature.bytes.begin() + 32);
    return signature;
}

} // namespace offerwright
