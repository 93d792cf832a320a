#include "app/service/config/config.h"
#include <algorithm>

namespace offerwright::service {
namespace {

struct Sentence {
    std::string_view code;
    std::string_view words; ///< %1, %2: the fault's arguments
};
constexpr std::array kSentences{
    Sentence{"config.digest", "This is no digest of a key. Make both with offerwright-service keygen."},
    Sentence{"config.log", "\"%1\" cannot be logged. Write \"faults\" or \"all\"."},
    Sentence{"config.name", "\"%1\" is no name. Use up to 40 letters from a to z, digits and hyphens."},
    Sentence{"config.role", "\"%1\" is no role. Write \"till\", \"studio\" or \"feed\"."},
    Sentence{"config.sameClient", "The client \"%1\" stands here twice. Give each its own id."},
    Sentence{"config.sameDigest", "This key stands here twice. Give each its own."},
    Sentence{"config.sameName", "%1 stands here twice. Keep one, with the keys of both."},
    Sentence{"config.threshold", "There are only %1 roots. Ask for as many of them at most."},
    Sentence{"config.twoDatabases", "\"sqlite\" and \"postgresql\" stand here. Keep one."},
    Sentence{"config.twoSecrets", "\"secretFile\" and \"secretVariable\" stand here. Keep one."},
    Sentence{"json.badWord", "%1 is not a word of JSON. Put texts in quotation marks."},
    Sentence{"json.comment", "JSON has no comments. Take it out."},
    Sentence{"json.duplicateKey", "\"%1\" stands here twice. Keep one."},
    Sentence{"json.empty", "There is nothing here. Write a value."},
    Sentence{"json.missingColon", "A colon is missing after the name. Write one."},
    Sentence{"json.missingComma", "A comma is missing here. Write one."},
    Sentence{"json.trailingComma", "A comma stands before the end. Take it out."},
    Sentence{"json.trailingText", "There is more text after the end. Take it out."},
    Sentence{"json.unexpected", "%1 does not belong here. Take it out, or write a value."},
    Sentence{"json.unfinished", "What opens here is never closed. Add %1 at its end."},
    Sentence{"json.unterminatedText", "This text has no closing quotation mark. Write one."},
    Sentence{"value.badHex", "\"%1\" is not 64 digits from 0 to 9 and a to f. Copy it again."},
    Sentence{"value.empty", "Nothing is written here. Write something, or leave the member out."},
    Sentence{"value.missing", "\"%1\" is missing here. Add it."},
    Sentence{"value.outOfRange", "%1 is not from %2 to %3. Move it inside."},
    Sentence{"value.unknownMember", "\"%1\" is not known here. Take it out or correct it."},
    Sentence{"value.wrongType", "Of kind %2, but %1 belongs here."},
};

std::string filled(std::string_view words, const std::vector<std::string>& arguments) {
    std::string text(words);
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string mark = '%' + std::to_string(i + 1);
        if (const std::size_t at = text.find(mark); at != text.npos) text.replace(at, mark.size(), arguments[i]);
    }
    return text;
}

std::string listed(const Diagnostic& fault) {
    std::string text = fault.code;
    for (const std::string& argument : fault.arguments) text += " " + argument;
    return text;
}

} // namespace

std::string sentenceOf(const Diagnostic& fault) {
    const auto sentence = std::ranges::find(kSentences, std::string_view(fault.code), &Sentence::code);
    std::string text = std::to_string(fault.span.line) + ":" + std::to_string(fault.span.column) + ": ";
    text += sentence == kSentences.end() ? listed(fault) : filled(sentence->words, fault.arguments);
    const bool hasNear =
        fault.code == "value.unknownMember" && fault.arguments.size() > 1 && !fault.arguments[1].empty();
    if (hasNear) text += " Near it is \"" + fault.arguments[1] + "\".";
    return text;
}

} // namespace offerwright::service
