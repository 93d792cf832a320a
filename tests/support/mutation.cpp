#include "tests/support/mutation.h"
#include <algorithm>

namespace offerwright::tests {
namespace {

const std::vector<std::string>& shards() {
    static const std::vector<std::string> made{"{",
                                               "}",
                                               "[",
                                               "]",
                                               ":",
                                               ",",
                                               "\"",
                                               "\\",
                                               "\"id\"",
                                               "\"a\": 1",
                                               "null",
                                               "true",
                                               "false",
                                               "0",
                                               "-1",
                                               "1.5",
                                               "1e9",
                                               "-0",
                                               "9223372036854775807",
                                               "-9223372036854775808",
                                               "18446744073709551616",
                                               "\"0.5\"",
                                               "\"\"",
                                               "{}",
                                               "[]",
                                               "{\"parameter\": \"target1\"}",
                                               "\\u0000",
                                               "\\ud83c",
                                               "\\udf4e",
                                               "\\ud83c\\udf4e",
                                               "\xC3\xA9",
                                               "\xE2\x82\xAC",
                                               "\xF0\x9F\x8D\x8E",
                                               "\xC0\xAF",
                                               "\xED\xA0\x80",
                                               "\xFF",
                                               "\x80",
                                               "\n",
                                               "\r\n",
                                               "\t",
                                               "\x01",
                                               "NaN",
                                               "//",
                                               "'",
                                               " ",
                                               "\"who\"",
                                               "\"all\"",
                                               "[[[[[[[[",
                                               "{\"a\":{\"a\":",
                                               "1000000000000",
                                               "-1000000000",
                                               "01",
                                               "1.",
                                               ".5",
                                               "+1",
                                               "tru",
                                               "\\q",
                                               "\\u12",
                                               "\\\\",
                                               "\\\"",
                                               "\\/",
                                               "\\n"};
    return made;
}

void damage(Dice& dice, std::string& text) {
    const std::size_t at = dice.below(text.size() + 1);
    const std::size_t length = std::min(text.size() - at, dice.below(dice.oneIn(4) ? 200 : 8));
    switch (dice.below(7)) {
    case 0: text.insert(at, dice.of(shards())); break;
    case 1: text.replace(at, length, dice.of(shards())); break;
    case 2: text.erase(at, length); break;
    case 3: text.insert(dice.below(text.size() + 1), text.substr(at, length)); break;
    case 4:
        if (at < text.size()) text[at] = static_cast<char>(dice.below(256));
        break;
    case 5:
        if (at < text.size()) text[at] = static_cast<char>(text[at] ^ (1 << dice.below(8)));
        break;
    default:
        if (dice.oneIn(4)) text.resize(at);
    }
}

} // namespace

std::string damaged(Dice& dice, std::string text) {
    for (std::size_t i = 1 + dice.below(dice.oneIn(3) ? 6 : 2); i > 0; --i) damage(dice, text);
    return text;
}

std::string randomTokens(Dice& dice) {
    std::string text;
    for (std::size_t i = dice.below(10); i > 0; --i) text += dice.of(shards());
    return text;
}

} // namespace offerwright::tests
