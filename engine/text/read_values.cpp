#include "engine/text/reading.h"
#include <algorithm>
#include <limits>

namespace offerwright::text {
namespace {

Range rangeOf(const Reading& reading, std::uint32_t at) { return {reading.node(at).begin, reading.node(at).end}; }

std::string quoted(std::string_view word) { return '"' + std::string(word) + '"'; }

bool expectText(Reading& reading, std::uint32_t at) {
    if (at == kNoNode) return false;
    if (reading.kind(at) == JsonKind::String) return true;
    std::vector<Mend> mends;
    if (reading.kind(at) == JsonKind::Integer)
        mends.push_back({"write", rangeOf(reading, at), quoted(reading.tree().raw(at))});
    reading.wrongType(at, "text", std::move(mends));
    return false;
}

/// A number outside the strict profile; where a decimal text would do, that is the mend.
void refuseDecimal(Reading& reading, std::uint32_t at, bool decimalsWelcome) {
    const std::string_view raw = reading.tree().raw(at);
    const bool whole = raw.find_first_of(".eE") == std::string_view::npos;
    std::vector<Mend> mends;
    if (!whole && decimalsWelcome && raw.find_first_of("eE") == std::string_view::npos)
        mends.push_back({"write", rangeOf(reading, at), quoted(raw)});
    reading.raise(whole ? "json.numberTooLarge" : "json.notInteger", at, {std::string(raw.substr(0, 40))},
                  std::move(mends));
}

void checkRange(Reading& reading, std::uint32_t at, std::int64_t value, int scale, std::int64_t low,
                std::int64_t high) {
    if (value >= low && value <= high) return;
    reading.raise("value.outOfRange", at,
                  {printDecimal(value, scale), printDecimal(low, scale), printDecimal(high, scale)});
}

/// 3 with three decimals is 3000.
std::optional<std::int64_t> scaledUp(std::int64_t value, int scale) {
    for (; scale > 0; --scale)
        if (__builtin_mul_overflow(value, std::int64_t{10}, &value)) return {};
    return value;
}

void readParameter(Reading& reading, std::uint32_t at, Number& out, Unit unit) {
    static constexpr std::array kMembers{Word("parameter"), Word("value")};
    const Object object(reading, at, kMembers);
    out = {};
    read(reading, object.require("parameter"), out.parameter);
    readScaled(reading, object.find("value"), out.value, scaleOf(unit));
}

} // namespace

void read(Reading& reading, std::uint32_t at, std::string& out) {
    if (expectText(reading, at)) out = reading.tree().stringAt(at);
}

void readSome(Reading& reading, std::uint32_t at, std::string& out) {
    if (!expectText(reading, at)) return;
    out = reading.tree().stringAt(at);
    if (out.empty()) reading.raise("value.empty", at);
}

void read(Reading& reading, std::uint32_t at, bool& out) {
    if (at == kNoNode) return;
    const JsonKind kind = reading.kind(at);
    if (kind != JsonKind::True && kind != JsonKind::False) return reading.wrongType(at, "boolean");
    out = kind == JsonKind::True;
}

void read(Reading& reading, std::uint32_t at, std::vector<std::string>& out) {
    if (at == kNoNode) return;
    out.clear();
    eachOf(reading, at, [&](std::uint32_t item) { read(reading, item, out.emplace_back()); });
}

void read(Reading& reading, std::uint32_t at, LocalText& out) {
    if (at == kNoNode) return;
    if (reading.kind(at) != JsonKind::Object) return reading.wrongType(at, "object");
    const JsonTree& tree = reading.tree();
    for (std::uint32_t i = tree.firstChild(at); i != kNoNode; i = tree.nextSibling(i)) {
        std::string text;
        read(reading, i, text);
        out.set(tree.keyAt(i), std::move(text));
    }
}

void read(Reading& reading, std::uint32_t at, std::optional<LocalDate>& out) {
    if (!expectText(reading, at)) return;
    const std::string text = reading.tree().stringAt(at);
    out = parseDate(text);
    if (!out) reading.raise("value.badDate", at, {text});
}

void read(Reading& reading, std::uint32_t at, LocalMinute& out) {
    if (!expectText(reading, at)) return;
    const std::string text = reading.tree().stringAt(at);
    const auto minute = parseMinute(text);
    if (!minute) return reading.raise("value.badTime", at, {text});
    out = *minute;
}

void readInteger(Reading& reading, std::uint32_t at, std::int64_t& out, std::int64_t low, std::int64_t high) {
    if (at == kNoNode) return;
    const JsonKind kind = reading.kind(at);
    if (kind == JsonKind::Decimal) return refuseDecimal(reading, at, false);
    if (kind != JsonKind::Integer) {
        std::vector<Mend> mends;
        if (kind == JsonKind::String)
            if (const auto whole = parseDecimal(reading.tree().stringAt(at), 0))
                mends.push_back({"write", rangeOf(reading, at), std::to_string(*whole)});
        return reading.wrongType(at, "integer", std::move(mends));
    }
    out = reading.node(at).integer;
    checkRange(reading, at, out, 0, low, high);
}

void readScaled(Reading& reading, std::uint32_t at, std::int64_t& out, int scale, std::int64_t low, std::int64_t high) {
    if (scale == 0) return readInteger(reading, at, out, low, high);
    if (at == kNoNode) return;
    if (reading.kind(at) == JsonKind::Decimal) return refuseDecimal(reading, at, true);
    if (reading.kind(at) == JsonKind::String) {
        const std::string text = reading.tree().stringAt(at);
        const auto value = parseDecimal(text, scale);
        if (!value) return reading.raise("value.badDecimal", at, {text, std::to_string(scale)});
        out = *value;
    } else if (reading.kind(at) == JsonKind::Integer) {
        const auto value = scaledUp(reading.node(at).integer, scale);
        if (!value) {
            const std::string typed(reading.tree().raw(at));
            return reading.raise("value.outOfRange", at, {typed, printDecimal(low, scale), printDecimal(high, scale)});
        }
        out = *value;
    } else {
        return reading.wrongType(at, "number");
    }
    checkRange(reading, at, out, scale, low, high);
}

void readNumber(Reading& reading, std::uint32_t at, Number& out, Unit unit) {
    if (at == kNoNode) return;
    if (reading.kind(at) == JsonKind::Object) return readParameter(reading, at, out, unit);
    readScaled(reading, at, out.value, scaleOf(unit));
}

void readNumber(Reading& reading, std::uint32_t at, std::optional<Number>& out, Unit unit) {
    if (at == kNoNode) return;
    readNumber(reading, at, out.emplace(), unit);
}

void readCurrency(Reading& reading, std::uint32_t at, std::string& out) {
    if (!expectText(reading, at)) return;
    out = reading.tree().stringAt(at);
    if (currencyExponent(out)) return;
    const std::string near = nearestWord(out, knownCurrencies());
    std::vector<Mend> mends;
    if (!near.empty()) mends.push_back({"write", rangeOf(reading, at), quoted(near)});
    reading.raise("value.unknownCurrency", at, {out, near}, std::move(mends));
}

std::size_t readWordOf(Reading& reading, std::uint32_t at, std::span<const Word> words, std::size_t otherwise) {
    if (!expectText(reading, at)) return otherwise;
    const std::string typed = reading.tree().stringAt(at);
    const auto found = std::ranges::find(words, std::string_view(typed));
    if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
    const std::string near = nearestWord(typed, words);
    std::vector<std::string> arguments{typed, near};
    for (const Word word : words) arguments.emplace_back(word);
    std::vector<Mend> mends;
    if (!near.empty()) mends.push_back({"write", rangeOf(reading, at), quoted(near)});
    reading.raise("value.unknownWord", at, std::move(arguments), std::move(mends));
    return otherwise;
}

} // namespace offerwright::text
