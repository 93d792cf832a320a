#include "app/words/phrases.h"
#include <algorithm>
#include <offerwright/model/nodes.h>

namespace offerwright::app {
namespace {

void append(Sentence& sentence, const Part& part) {
    const bool isWords = part.kind == Part::Kind::Words;
    if (isWords && part.text.isEmpty()) return;
    if (isWords && !sentence.empty() && sentence.back().kind == Part::Kind::Words)
        sentence.back().text += part.text;
    else
        sentence.push_back(part);
}

void append(Sentence& sentence, const Sentence& more) {
    for (const Part& part : more) append(sentence, part);
}

/// The argument that "%1" at `at` asks for, or nothing when no place is there.
std::optional<std::size_t> placeAt(const QString& pattern, qsizetype at) {
    if (pattern[at] != u'%' || at + 1 >= pattern.size()) return std::nullopt;
    const int digit = pattern[at + 1].digitValue();
    if (digit < 1) return std::nullopt;
    return static_cast<std::size_t>(digit - 1);
}

/// True when the step of a reward names products that it counts.
bool countsProducts(const Promotion* promotion, const NodeId& reward) {
    const Step* step = promotion ? stepOf(*promotion, reward) : nullptr;
    if (!step) return true;
    const std::optional<Measure>& measure = promotion->ladder.measure;
    if (measure && !measure->of.everything()) return true;
    bool counts = false;
    forEachCondition(*promotion, [&](const Condition& condition) {
        const Measured* measured = std::get_if<Measured>(&condition.rule);
        if (measured && !measured->measure.of.everything() && stepOf(*promotion, condition.id) == step) counts = true;
    });
    return counts;
}

Sentence chained(const Sentences& items, const QString& lastPattern) {
    if (items.empty()) return {};
    Sentence head = items.front();
    for (std::size_t i = 1; i + 1 < items.size(); ++i) head = fill(QStringLiteral("%1, %2"), {head, items[i]});
    return items.size() == 1 ? head : fill(lastPattern, {head, items.back()});
}

} // namespace

QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

Sentence wordsOf(const QString& text) {
    return {Part{.kind = Part::Kind::Words, .text = text, .field = {}, .icon = {}, .node = {}}};
}

Sentence valueOf(const QString& text, const std::string& field, const NodeId& node, const QString& icon) {
    return {Part{.kind = Part::Kind::Value, .text = text, .field = field, .icon = icon, .node = node}};
}

Sentence missingValue(const Voice& voice, const std::string& field, const NodeId& node) {
    Sentence value = valueOf(voice.translate("Words", "Choose…"), field, node);
    value.front().missing = true;
    return value;
}

Sentence fill(const QString& pattern, const Sentences& arguments) {
    Sentence sentence;
    QString words;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const auto place = placeAt(pattern, i);
        if (!place) {
            words += pattern[i];
            continue;
        }
        append(sentence, wordsOf(std::exchange(words, {})).front());
        if (*place < arguments.size()) append(sentence, arguments[*place]);
        ++i;
    }
    append(sentence, wordsOf(words).front());
    return sentence;
}

Sentence allOf(const Sentences& items, const Voice& voice) {
    return chained(items, voice.translate("Words", "%1 and %2"));
}

Sentence anyOf(const Sentences& items, const Voice& voice) {
    return chained(items, voice.translate("Words", "%1 or %2"));
}

Sentence inRow(const Sentences& items) {
    Sentence row;
    for (const Sentence& item : items) {
        if (item.empty()) continue;
        if (!row.empty()) append(row, wordsOf(QStringLiteral(" ")));
        append(row, item);
    }
    return row;
}

Sentence capitalised(Sentence sentence) {
    if (!sentence.empty() && !sentence.front().text.isEmpty())
        sentence.front().text.replace(0, 1, sentence.front().text[0].toUpper());
    return sentence;
}

QString lowered(const QString& text) {
    const bool isAbbreviation = text.size() > 1 && !text[1].isLower() && text[1].isLetter();
    return text.isEmpty() || isAbbreviation ? text : text[0].toLower() + text.mid(1);
}

std::int64_t usualValue(const Voice& voice, const Number& number) {
    const Promotion* promotion = voice.names.promotion;
    const Parameter* parameter = number.personal() && promotion ? promotion->parameter(number.parameter) : nullptr;
    return parameter ? parameter->defaultValue : number.value;
}

QString valueText(const Voice& voice, std::int64_t value, Unit unit) {
    if (voice.isRunning && unit == Unit::Money) return voice.language.shortMoney({value}, voice.currency());
    return voice.language.number(value, unit, voice.currency());
}

Sentence numberOf(const Voice& voice, const Number& number, Unit unit, const std::string& field, const NodeId& node) {
    const bool isUnknown =
        number.personal() && voice.names.promotion && !voice.names.promotion->parameter(number.parameter);
    const bool hasNoDefault = number.personal() && (isUnknown || !voice.names.promotion);
    const QString text = hasNoDefault ? fromUtf8(number.parameter) : valueText(voice, usualValue(voice, number), unit);
    Sentence value = valueOf(text, field, node);
    value.front().personal = number.personal();
    value.front().missing = isUnknown;
    return value;
}

QString nameFromId(const std::string& id) {
    QString name = fromUtf8(id);
    name.replace(u'_', u' ').replace(u'-', u' ');
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return name;
}

QString tenderWords(const std::string& type, const Language& language) {
    if (type == "cash") return language.translate("Words", "cash");
    if (type == "card") return language.translate("Words", "card");
    return lowered(nameFromId(type));
}

QStringList namesFromIds(const std::vector<std::string>& ids) {
    QStringList names;
    for (const std::string& id : ids) names << nameFromId(id);
    return names;
}

QString channelWords(Channel channel, const Voice& voice) {
    switch (channel) {
    case Channel::InStore: return voice.translate("Words", "in store");
    case Channel::Web: return voice.translate("Words", "on the web");
    case Channel::App: return voice.translate("Words", "in the app");
    case Channel::ClickAndCollect: break;
    }
    return voice.translate("Words", "by click and collect");
}

QString storeName(const std::string& id, const Voice& voice) {
    const Store* store = voice.names.programme->store(id);
    return fromUtf8(store && !store->name.empty() ? store->name : id);
}

Ground groundOf(const Target& target, const Voice& voice, const NodeId& node) {
    if (target.of) return Ground::Own;
    const bool isBasket = voice.names.promotion && voice.names.promotion->stage == Stage::Basket;
    if (isBasket && target.pick == Pick::Matched) return Ground::Basket;
    return countsProducts(voice.names.promotion, node) ? Ground::Counted : Ground::Everything;
}

int countOf(std::int64_t number) { return static_cast<int>(std::clamp<std::int64_t>(number, 0, 1'000'000)); }

} // namespace offerwright::app
