#include "tests/engine/text/till_texts.h"
#include "tests/support/mutation.h"
#include "tests/support/random_basket.h"
#include <algorithm>
#include <offerwright/text/documents.h>

namespace offerwright::tests {
namespace {

const std::string kLine = R"({"sku":"A-1","qty":2,"unit_price_minor":250})";

std::string withMember(const std::string& member) { return "{" + member + R"(,"lines":[)" + kLine + "]}"; }
std::string withLineMember(const std::string& member) {
    return R"({"currency":"EUR","lines":[{"sku":"A-1","qty":2,"unit_price_minor":250,)" + member + "}]}";
}
std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

/// Members of a basket, as tills write them and as they do not.
const std::vector<std::string>& basketMembers() {
    static const std::vector<std::string> made{
        R"("time": "2026-03-29T02:30:00")",
        R"("time": "2026-11-21T10:15:00.25+01:00")",
        R"("time": "2026-11-21")",
        R"("time": null)",
        R"("store": null)",
        R"("store": "s1")",
        R"("channel": "web")",
        R"("channel": "phone")",
        R"("customer": "")",
        R"("currency": "EUR")",
        R"("currency": "XYZ")",
        R"("currency": "USD")",
        R"("coupons": [])",
        R"("coupons": "NOEL")",
        R"("returns": false)",
        R"("returns": 0)",
        R"("till": 7)",
        R"("tillType": "self")",
        R"("tenders": [{"type": "cash", "amount_minor": 100}])",
        R"("tenders": [{"type": "", "amount_minor": 100}])",
        R"("tenders": [{"amount_minor": -1, "type": "card"}])",
        R"("burn": 100)",
        R"("burn": 1000000000001)",
        R"("saleReturned": "b7")",
        R"("x": {"stock_adjustment": true})",
        R"("x": {"stock_adjustment": false, "a": [1, 2.5, -0, 1e9]})",
        R"("tills": "07")",
    };
    return made;
}

const std::vector<std::string>& lineMembers() {
    static const std::vector<std::string> made{
        R"("name": null)",
        R"("category": [])",
        R"("category": [""])",
        R"("category": ["", ""])",
        R"("category": ["Dairy", "Half/Half ~"])",
        R"("category": "Dairy")",
        R"("qty": "0.534")",
        R"("qty": "0.5345")",
        R"("qty": 1000001)",
        R"("qty": -2)",
        R"("qty": 1.0)",
        R"("unit": "kg")",
        R"("unit": null)",
        R"("unit_price_minor": null)",
        R"("unit_price_minor": -1)",
        R"("unit_price_minor": 99999999999999999999)",
        R"("promotable": false)",
        R"("promotable": null)",
        R"("brand": "")",
        R"("supplier": "S1")",
        R"("tags": [])",
        R"("tags": ["organic", "local"])",
        R"("tags": ["organic", null])",
        R"("attributes": {})",
        R"("attributes": {"a": "1", "b": ["2", "3"]})",
        R"("attributes": {"a": [], "a": "1"})",
        R"("attributes": {"a": "1", "\u0061": "2"})",
        R"("currency": "EUR")",
        R"("currency": "USD")",
        R"("regular_price_minor": 300)",
        R"("floor_price_minor": 0)",
        R"("floor_price_minor": -0)",
        R"("sku": "")",
    };
    return made;
}

/// JSON of any kind, few of its keys alike.
std::string anyJson(Dice& dice, int depth) {
    static const std::vector<std::string> scalars{"1",        "-0",   "2.5e-3", "true", "null",
                                                  "\"é\\n\"", "\"\"", "{}",     "[]",   "123456789012345678901234"};
    if (depth == 0 || dice.oneIn(3)) return dice.of(scalars);
    if (dice.oneIn(20)) return nested(static_cast<std::size_t>(dice.number(55, 66)));
    const bool object = dice.oneIn(2);
    std::string text(1, object ? '{' : '[');
    for (std::size_t i = 0, count = dice.below(4); i < count; ++i) {
        if (i > 0) text += ", ";
        if (object) text += "\"k" + std::to_string(dice.below(9)) + "\": ";
        text += anyJson(dice, depth - 1);
    }
    return text += object ? '}' : ']';
}

std::string member(Dice& dice, const std::vector<std::string>& members) {
    return dice.oneIn(4) ? "\"x\": " + anyJson(dice, 4) : dice.of(members);
}

/// One more member at the start of the basket or of a line.
void addMember(Dice& dice, std::string& text) {
    const std::size_t line = text.find("{\"sku\"", dice.below(text.size() + 1));
    if (line == std::string::npos || dice.oneIn(3))
        text.insert(std::min<std::size_t>(1, text.size()), member(dice, basketMembers()) + ", ");
    else
        text.insert(line + 1, member(dice, lineMembers()) + ", ");
}

/// One more member in place of one of the same name, so that the text stays as good as the member is.
void replaceMember(Dice& dice, std::string& text) {
    const std::string added = dice.oneIn(2) ? dice.of(basketMembers()) : dice.of(lineMembers());
    const std::string key = added.substr(0, added.find(':') + 2);
    const std::size_t at = text.find(key, dice.below(text.size() + 1));
    const std::size_t end = text.find_first_of(",}", at);
    if (at == std::string::npos || end == std::string::npos) return addMember(dice, text);
    text.replace(at, end - at, added);
}

std::size_t anyOf(Dice& dice, const std::string& text, const char* among) {
    return text.find_first_of(among, dice.below(text.size() + 1));
}

/// A letter as its escape, in a text or a key.
void spellOut(Dice& dice, std::string& text) {
    const std::size_t at = anyOf(dice, text, "abcdefghijklmnopqrstuvwxyz");
    if (at == std::string::npos) return;
    static constexpr std::string_view kHex = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(text[at]);
    text.replace(at, 1, std::string("\\u00") + kHex[byte >> 4U] + kHex[byte & 15U]);
}

void stretchNumber(Dice& dice, std::string& text) {
    static const std::vector<std::string> made{"0", "9", "00", ".0", "e0", "-", "99999999", "999999999999999999", "."};
    const std::size_t at = anyOf(dice, text, "0123456789");
    if (at != std::string::npos) text.insert(at + dice.below(2), dice.of(made));
}

void addSpace(Dice& dice, std::string& text) {
    static const std::vector<std::string> made{" ", "\n", "\r\n", "\t", "  ", "\f", "\v", "\x1A", "\xC2\xA0"};
    const std::size_t at = anyOf(dice, text, "{}[]:,");
    if (at != std::string::npos) text.insert(at + dice.below(2), made[dice.below(dice.oneIn(8) ? made.size() : 5)]);
}

/// One member, from its key to its end.
void removeMember(Dice& dice, std::string& text) {
    const std::size_t at = anyOf(dice, text, "{,");
    const std::size_t end = text.find_first_of(",}", at + 1);
    if (at != std::string::npos && end != std::string::npos) text.erase(at + 1, end - at - (text[end] == ',' ? 0 : 1));
}

void change(Dice& dice, std::string& text) {
    switch (dice.below(8)) {
    case 0: return addMember(dice, text);
    case 1: return replaceMember(dice, text);
    case 2: return spellOut(dice, text);
    case 3: return stretchNumber(dice, text);
    case 4: return addSpace(dice, text);
    case 5: return removeMember(dice, text);
    case 6:
        if (dice.oneIn(4)) text = damaged(dice, text);
        return;
    default:
        if (dice.oneIn(30)) text.insert(0, "\xEF\xBB\xBF");
        if (dice.oneIn(30)) text.insert(dice.oneIn(2) ? 0 : text.size(), randomTokens(dice));
    }
}

} // namespace

std::vector<NamedText> tillTexts() {
    return {
        {"lines alone", R"({"lines":[)" + kLine + "]}"},
        {"no lines", R"({"lines":[]})"},
        {"spaces and line ends", " {\r\n\t\"lines\" : [ " + kLine + " , " + kLine + " ] }\r\n"},
        {"everything",
         R"({"id":"b1","time":"2026-11-21T10:15:00+01:00","store":"s1","channel":"inStore","customer":"c1",)"
         R"("currency":"EUR","coupons":["A","B"],"till":"07","tillType":"self","burn":5,"returns":false,)"
         R"("tenders":[{"type":"cash","amount_minor":500}],"saleReturned":"b0","x":{"clerk":7},"lines":[)"
         R"({"sku":"A-1","name":"Lait","category":["Dairy","Milk"],"qty":"0.534","unit":"kg",)"
         R"("unit_price_minor":250,"regular_price_minor":300,"floor_price_minor":0,"promotable":true,)"
         R"("brand":"Nord","supplier":"S1","tags":["organic"],"currency":"EUR","x":[1.5,{"a":null}],)"
         R"("attributes":{"size":"XL","colour":["red","blue"]}}]})"},
        {"lines first", R"({"lines":[)" + kLine + R"(],"store":"s1","time":"2026-11-21T10:15:00"})"},
        {"a line's currency before the basket's",
         R"({"lines":[{"sku":"A","qty":1,"unit_price_minor":1,"currency":"USD"}],"currency":"USD"})"},
        {"a local time", withMember(R"("store":"s1","time":"2026-03-29T02:30:00")")},
        {"a time in UTC", withMember(R"("time":"2026-03-29T02:30:00.125Z")")},
        {"nothing said",
         withMember(R"("id":null,"time":null,"store":null,"channel":null,"customer":null,"currency":null,)"
                    R"("coupons":null,"till":null,"tillType":null,"tenders":null,"burn":null,"returns":null,)"
                    R"("saleReturned":null,"x":null)")},
        {"nothing said of a line",
         withLineMember(R"("name":null,"category":null,"brand":null,"supplier":null,"tags":null,"attributes":null,)"
                        R"("currency":null,"regular_price_minor":null,"floor_price_minor":null,"x":null)")},
        {"accents", withLineMember(R"("name":"Café crème 🍎")")},
        {"accents as escapes", withLineMember(R"("name":"Caf\u00e9 \"cr\u00E8me\" \ud83c\udf4e \/ \\")")},
        {"escapes in names of categories", withLineMember(R"("category":["Caf\u00e9s","Half\/Half"])")},
        {"one category with a slash", withLineMember(R"("category":["Half/Half"])")},
        {"categories without a name", withLineMember(R"("category":["",""])")},
        {"no category", withLineMember(R"("category":[])")},
        {"an attribute's name with escapes", withLineMember(R"("attributes":{"caf\u00e9":"1","cafe":"2"})")},
        {"a return", R"({"lines":[{"sku":"A","qty":-1,"unit_price_minor":0}]})"},
        {"a decimal below zero", R"({"lines":[{"sku":"A","qty":"-0.5","unit_price_minor":0}]})"},
        {"the largest amounts", R"({"lines":[{"sku":"A","qty":1000000,"unit_price_minor":1000000000000}]})"},
        {"twenty-four keys of its own in x",
         [] {
             std::string x;
             for (int i = 0; i < 24; ++i) x += (i > 0 ? ",\"" : "\"") + std::to_string(i) + "\":{}";
             return withMember("\"x\":{" + x + "}");
         }()},
        {"one key in several objects of x", withMember(R"("x":{"a":{"k":1,"l":{"k":2}},"k":[{"k":3},{"k":4}]})")},
        {"the deepest x", withMember("\"x\":" + nested(kMaxDepth - 1))},
        {"the deepest x of a line", withLineMember("\"x\":" + nested(kMaxDepth - 3))},
    };
}

std::vector<NamedText> unusualTexts() {
    return {
        {"nothing", " "},
        {"a list", "[]"},
        {"a word", "{"},
        {"no lines", R"({"id":"b"})"},
        {"not closed", R"({"x":{},"lines":[)" + kLine + "]"},
        {"a line not closed", R"({"lines":[)" + kLine.substr(0, kLine.size() - 1) + "]}"},
        {"two", R"({"lines":[]}{"lines":[]})"},
        {"text behind", R"({"lines":[]} ])"},
        {"a byte order mark", "\xEF\xBB\xBF{\"lines\":[]}"},
        {"a key twice", withMember(R"("id":"a","id":"a")")},
        {"a key twice in x", withMember(R"("x":{"a":1,"b":{"a":1},"a":1})")},
        {"a key twice in attributes", withLineMember(R"("attributes":{"a":"1","a":"1"})")},
        {"a key twice behind an empty list", withLineMember(R"("attributes":{"a":[],"a":"1"})")},
        {"a key twice, once as an escape", withLineMember(R"("attributes":{"a":"1","\u0061":"1"})")},
        {"a key as an escape", withMember(R"("\u0069d":"a")")},
        {"a key as an escape in x", withMember(R"("x":{"\u0061":1})")},
        {"an x too deep", withMember("\"x\":" + nested(kMaxDepth))},
        {"an x of a line too deep", withLineMember("\"x\":" + nested(kMaxDepth - 2))},
        {"an x with words", withMember(R"("x":1"a")")},
        {"an x with a bad number", withMember(R"("x":[01])")},
        {"a movement of stock", withMember(R"("x":{"stock_adjustment":true})")},
        {"bad UTF-8", withLineMember("\"name\":\"\xC0\xAF\"")},
        {"bad UTF-8 in x", withMember("\"x\":\"\xED\xA0\x80\"")},
        {"half a pair", withLineMember(R"("name":"\ud83c")")},
        {"half a pair in x", withMember(R"("x":"\udf4e")")},
        {"a control character", withLineMember("\"name\":\"\x01\"")},
        {"a zero byte", withLineMember(std::string("\"name\":\"a\0b\"", 12))},
        {"a comment", R"({"lines":[]/**/})"},
        {"another space", "{\"lines\"\x0C:[]}"},
        {"a comma more", R"({"lines":[],})"},
        {"a comma for a colon", R"({"lines",[]})"},
        {"zero below zero", R"({"lines":[{"sku":"A","qty":-0,"unit_price_minor":1}]})"},
        {"a zero before", R"({"lines":[{"sku":"A","qty":01,"unit_price_minor":1}]})"},
        {"a number with a fraction", R"({"lines":[{"sku":"A","qty":1.0,"unit_price_minor":1}]})"},
        {"a number out of range", withMember(R"("burn":1000000000001)")},
        {"a number beyond 64 bits", withMember(R"("burn":18446744073709551617)")},
        {"a number in quotes", R"({"lines":[{"sku":"A","qty":1,"unit_price_minor":"1"}]})"},
        {"no price", R"({"lines":[{"sku":"A","qty":1,"unit_price_minor":null}]})"},
        {"a price below zero", R"({"lines":[{"sku":"A","qty":1,"unit_price_minor":-1}]})"},
        {"no sku", R"({"lines":[{"qty":1,"unit_price_minor":1}]})"},
        {"no quantity", R"({"lines":[{"sku":"A","unit_price_minor":1}]})"},
        {"no price said", R"({"lines":[{"sku":"A","qty":1}]})"},
        {"a tender of nothing", withMember(R"("tenders":[{"type":"cash"}])")},
        {"a tender of no type", withMember(R"("tenders":[{"amount_minor":1}])")},
        {"an empty sku", R"({"lines":[{"sku":"","qty":1,"unit_price_minor":1}]})"},
        {"a currency nobody knows", withMember(R"("currency":"XYZ")")},
        {"two currencies", withLineMember(R"("currency":"USD")")},
        {"an empty currency", withLineMember(R"("currency":"")")},
        {"a time that is none", withMember(R"("time":"2026-02-30T10:00:00Z")")},
        {"an empty time", withMember(R"("time":"")")},
        {"a word that is none", withMember(R"("returns":tru)")},
        {"a word with a tail", withMember(R"("returns":truely)")},
        {"an unknown word", withMember(R"("channel":"phone")")},
        {"a null for a text", withLineMember(R"("unit":null)")},
    };
}

std::string unusualTillText(Dice& dice) {
    const Basket basket = randomBasket(dice, 5, Breadth::Everything);
    std::string text = dice.oneIn(3) ? printBasket(basket) : printBasketLine(basket);
    for (std::size_t i = dice.below(dice.oneIn(3) ? 8 : 3); i > 0; --i) change(dice, text);
    return text;
}

} // namespace offerwright::tests
