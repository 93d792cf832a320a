#include "app/words/prose.h"
#include <iterator>
#include <unordered_map>
#include <utility>

namespace offerwright::app {
namespace {

using Prose = std::unordered_map<std::string, const char*>;
using Entry = std::pair<const char*, const char*>;

constexpr Entry kDiagnostics[] = {
    {"promotion.noId", QT_TRANSLATE_NOOP("Words", "The promotion has no id. Give it one that no other has.")},
    {"promotion.noName", QT_TRANSLATE_NOOP("Words", "The promotion has no name. Write one in at least one language.")},
    {"node.noId", QT_TRANSLATE_NOOP("Words", "This part has no id. Give it one that is unique in its promotion.")},
    {"node.duplicateId", QT_TRANSLATE_NOOP("Words", "Two parts have the id “%1”. Change one of them.")},
    {"list.empty", QT_TRANSLATE_NOOP("Words", "Nothing is chosen here. Choose at least one.")},
    {"list.blankWord", QT_TRANSLATE_NOOP("Words", "One word of this list is blank. Write it or take it out.")},
    {"bounds.none", QT_TRANSLATE_NOOP("Words", "No bound is set here. Say at least, at most, or both.")},
    {"bounds.reversed", QT_TRANSLATE_NOOP("Words", "At least %1 is above at most %2. Swap them.")},
    {"number.negative", QT_TRANSLATE_NOOP("Words", "%1 is below zero. Use zero or more.")},
    {"number.notPositive", QT_TRANSLATE_NOOP("Words", "%1 is too small. Use more than zero.")},
    {"number.tooLarge", QT_TRANSLATE_NOOP("Words", "%1 is too large. Use at most %2.")},
    {"rate.outOfRange", QT_TRANSLATE_NOOP("Words", "%1 is no percentage. Use 0 to 100.")},
    {"factor.tooSmall", QT_TRANSLATE_NOOP("Words", "Times %1 adds nothing. Use a factor above 1.")},
    {"ladder.noMeasure", QT_TRANSLATE_NOOP("Words", "Nothing is measured yet. Choose what the steps count.")},
    {"ladder.noSteps", QT_TRANSLATE_NOOP("Words", "There is no step yet. Add one.")},
    {"ladder.notOneStep",
     QT_TRANSLATE_NOOP("Words", "There are %1 steps, but only one belongs here. Keep one, or make tiers of them.")},
    {"ladder.noJourney",
     QT_TRANSLATE_NOOP("Words", "Only journeys and cycles have this. Take it out, or make the steps a journey.")},
    {"journey.noReward", QT_TRANSLATE_NOOP("Words", "No step gives anything, nor does the end. Add a reward.")},
    {"journey.tooFewSteps",
     QT_TRANSLATE_NOOP("Words", "%1 steps are asked for, but there are only %2. Lower the number or add steps.")},
    {"journey.completeInOrder",
     QT_TRANSLATE_NOOP("Words", "Steps one after the other are all to be done. Let them go in any order, or take "
                                "the number out.")},
    {"journey.measured", QT_TRANSLATE_NOOP("Words", "Journeys count by what each step asks. Take the measure out.")},
    {"tiers.notAscending",
     QT_TRANSLATE_NOOP("Words", "This tier starts at %2, not above the one before it at %1. Raise it.")},
    {"step.noReward", QT_TRANSLATE_NOOP("Words", "This step gives nothing yet. Add a reward.")},
    {"set.noParts", QT_TRANSLATE_NOOP("Words", "The set has no parts yet. Add what belongs to it.")},
    {"set.tooManyParts", QT_TRANSLATE_NOOP("Words", "The set has %1 parts, more than %2. Take some out.")},
    {"target.onlyMatched",
     QT_TRANSLATE_NOOP("Words", "“%1” goes only with all items that match. Pick those, or take it out.")},
    {"sets.nthAboveSize", QT_TRANSLATE_NOOP("Words", "A group of %2 has no item no. %1. Lower the number.")},
    {"message.noText", QT_TRANSLATE_NOOP("Words", "The message is empty. Write it in at least one language.")},
    {"reward.wrongStage",
     QT_TRANSLATE_NOOP("Words", "The reward “%1” has no meaning in the stage “%2”. Choose another stage or reward.")},
    {"parameter.noName", QT_TRANSLATE_NOOP("Words", "A personal value has no name. Give it one.")},
    {"parameter.duplicateName", QT_TRANSLATE_NOOP("Words", "Two personal values are named “%1”. Rename one.")},
    {"parameter.unknown",
     QT_TRANSLATE_NOOP("Words", "There is no personal value named “%1”. Choose one that is listed, or add it.")},
    {"parameter.wrongUnit", QT_TRANSLATE_NOOP("Words", "“%1” counts in %2, but %3 is needed here. Choose another.")},
    {"parameter.reversed", QT_TRANSLATE_NOOP("Words", "The smallest value %1 is above the largest %2. Swap them.")},
    {"parameter.defaultOutside", QT_TRANSLATE_NOOP("Words", "The default %1 is not from %2 to %3. Move it inside.")},
    {"parameter.stepNotPositive", QT_TRANSLATE_NOOP("Words", "A step of %1 leads nowhere. Use more than zero.")},
    {"dates.reversed", QT_TRANSLATE_NOOP("Words", "It ends on %2, before it starts on %1. Change one of the dates.")},
    {"hours.equal", QT_TRANSLATE_NOOP("Words", "From %1 to %1 is no time at all. Change one of them.")},
    {"group.tooFewMembers",
     QT_TRANSLATE_NOOP("Words",
                       "At least %1 of only %2 conditions can never hold. Lower the number or add conditions.")},
    {"currency.unknown", QT_TRANSLATE_NOOP("Words", "“%1” is no currency. Use a three-letter code such as EUR.")},
    {"selection.empty", QT_TRANSLATE_NOOP("Words", "No product of the catalogue is picked. Widen the choice.")},
    {"parameter.unused", QT_TRANSLATE_NOOP("Words", "No number uses the personal value “%1”. Use it or remove it.")},
    {"text.forbiddenWord", QT_TRANSLATE_NOOP("Words", "“%1” is forbidden by law here. Write “%2”.")},
    {"text.contradictsRule",
     QT_TRANSLATE_NOOP("Words", "The text says %1 %, but no reward gives that. The highest is %2 %.")},
    {"condition.neverHolds",
     QT_TRANSLATE_NOOP("Words", "This can never hold together with the other conditions. Change one of them.")},
    {"step.unreachable", QT_TRANSLATE_NOOP("Words", "Nobody can reach %1: %2 is the most. Lower it.")},
    {"tiers.paysLess", QT_TRANSLATE_NOOP("Words", "This tier gives %1, less than the %2 of the tier before.")},
    {"reward.aboveItsItem", QT_TRANSLATE_NOOP("Words", "%1 off is more than “%2” costs (%3). The rest would be lost.")},
    {"reward.neverCheaper", QT_TRANSLATE_NOOP("Words", "%1 is no lower than the usual %2. Nobody gains anything.")},
    {"reward.aboveCeiling", QT_TRANSLATE_NOOP("Words", "%1 % is above the limit “%3”. At most %2 % is given.")},
    {"repeat.unbounded",
     QT_TRANSLATE_NOOP("Words", "This repeats without end. Set how many times a basket may have it.")},
    {"budget.belowOneReward", QT_TRANSLATE_NOOP("Words", "The budget of %1 is below a single reward of %2.")},
    {"lane.unknown", QT_TRANSLATE_NOOP("Words", "The programme has no lane “%1”.")},
    {"promotion.notWithItself",
     QT_TRANSLATE_NOOP("Words", "“%1” is on its own list of what it does not go with. Take it out.")},
    {"promotion.unknown", QT_TRANSLATE_NOOP("Words", "There is no promotion “%1”.")},
    {"promotion.comesLater",
     QT_TRANSLATE_NOOP("Words",
                       "“%1” takes its turn later, so it has never fired yet here. Give it a higher priority.")},
    {"promotion.shadowed",
     QT_TRANSLATE_NOOP("Words", "“%1” of the same exclusive group always goes before it. This one never applies.")},
    {"catalogue.unknownSku", QT_TRANSLATE_NOOP("Words", "The catalogue has no product “%1”.")},
    {"catalogue.unknownCategory", QT_TRANSLATE_NOOP("Words", "The catalogue has no category “%1”.")},
    {"catalogue.unknownBrand", QT_TRANSLATE_NOOP("Words", "The catalogue has no brand “%1”.")},
    {"catalogue.unknownSupplier", QT_TRANSLATE_NOOP("Words", "The catalogue has no supplier “%1”.")},
    {"catalogue.unknownTag", QT_TRANSLATE_NOOP("Words", "The catalogue has no tag “%1”.")},
    {"catalogue.unknownAttribute", QT_TRANSLATE_NOOP("Words", "The catalogue has no attribute “%1”.")},
    {"store.unknown", QT_TRANSLATE_NOOP("Words", "The programme has no store “%1”.")},
    {"storeGroup.unknown", QT_TRANSLATE_NOOP("Words", "The programme has no group of stores “%1”.")},
    {"banner.unknown", QT_TRANSLATE_NOOP("Words", "The programme has no banner “%1”.")},
    {"json.badEscape",
     QT_TRANSLATE_NOOP(
         "Words", "This escape is not known in JSON. Write the character itself, or \\n, \\t, \\u and four digits.")},
    {"json.badNumber", QT_TRANSLATE_NOOP("Words", "%1 is not a number as JSON writes it. Use digits, such as 1250.")},
    {"json.badWord", QT_TRANSLATE_NOOP("Words", "%1 is not a word of JSON. Put texts in quotation marks.")},
    {"json.byteOrderMark", QT_TRANSLATE_NOOP("Words", "The text starts with an invisible mark. Take it out.")},
    {"json.comment", QT_TRANSLATE_NOOP("Words", "JSON has no comments. Take it out.")},
    {"json.controlCharacter", QT_TRANSLATE_NOOP("Words", "There is a control character inside a text. Take it out.")},
    {"json.duplicateKey", QT_TRANSLATE_NOOP("Words", "“%1” stands here twice. Keep one.")},
    {"json.empty", QT_TRANSLATE_NOOP("Words", "There is nothing here. Write a value.")},
    {"json.keyExpected", QT_TRANSLATE_NOOP("Words", "A name in quotation marks belongs here, not %1.")},
    {"json.loneSurrogate",
     QT_TRANSLATE_NOOP("Words", "This escape is half a character. Write both halves, or the character itself.")},
    {"json.missingColon", QT_TRANSLATE_NOOP("Words", "A colon is missing after the name. Write one.")},
    {"json.missingComma", QT_TRANSLATE_NOOP("Words", "A comma is missing here. Write one.")},
    {"json.notInteger", QT_TRANSLATE_NOOP("Words", "%1 is not a whole number. Write decimals as text: \"17.5\".")},
    {"json.badUtf8", QT_TRANSLATE_NOOP("Words", "The text is not UTF-8 here. Save it as UTF-8.")},
    {"json.numberTooLarge", QT_TRANSLATE_NOOP("Words", "%1 is too large for a number here. Use a smaller one.")},
    {"json.singleQuote",
     QT_TRANSLATE_NOOP("Words", "Texts stand in double quotation marks in JSON. Change the quotes.")},
    {"json.tooDeep", QT_TRANSLATE_NOOP("Words", "Parts within parts go deeper than %1. Flatten them.")},
    {"json.tooLarge", QT_TRANSLATE_NOOP("Words", "The text is longer than %1 bytes. Split it.")},
    {"json.trailingComma", QT_TRANSLATE_NOOP("Words", "A comma stands before the end. Take it out.")},
    {"json.trailingText", QT_TRANSLATE_NOOP("Words", "There is more text after the end. Take it out.")},
    {"json.unexpected", QT_TRANSLATE_NOOP("Words", "%1 does not belong here. Take it out, or write a value.")},
    {"json.unfinished", QT_TRANSLATE_NOOP("Words", "What opens here is never closed. Add %1 at its end.")},
    {"json.unterminatedText", QT_TRANSLATE_NOOP("Words", "This text has no closing quotation mark. Write one.")},
    {"basket.mixedCurrencies",
     QT_TRANSLATE_NOOP("Words", "This is in %1, the basket in %2. One basket has one currency.")},
    {"basket.negativePrice",
     QT_TRANSLATE_NOOP("Words", "The price %1 is below zero. Give the shelf price, and a return a negative quantity.")},
    {"basket.noPrice", QT_TRANSLATE_NOOP("Words", "The line has no price. Give its shelf price in minor units.")},
    {"basket.stockMovement", QT_TRANSLATE_NOOP("Words", "This is a stock movement, not a sale. Leave it out.")},
    {"basket.tooManyLines", QT_TRANSLATE_NOOP("Words", "The basket has %1 lines, more than %2. Split it.")},
    {"basket.tooManyUnits", QT_TRANSLATE_NOOP("Words", "The basket has %1 items, more than %2. Split it.")},
    {"basket.otherCurrency", QT_TRANSLATE_NOOP("Words", "The basket is in %1, the programme in %2. Use one currency.")},
    {"basket.unknownStore",
     QT_TRANSLATE_NOOP("Words", "The programme has no store “%1”. Add it there, or name another.")},
    {"basket.quantityLimit", QT_TRANSLATE_NOOP("Words", "The quantity %1 is larger than %2. Use a smaller one.")},
    {"basket.amountLimit", QT_TRANSLATE_NOOP("Words", "The amount is larger than %1 minor units. Use a smaller one.")},
    {"basket.noTime",
     QT_TRANSLATE_NOOP("Words", "The basket does not say when it was rung up. Give its time, or an instant for all.")},
    {"promotion.duplicateId",
     QT_TRANSLATE_NOOP("Words", "Two promotions have the id “%1”. The second is left out; rename one.")},
    {"condition.noBound", QT_TRANSLATE_NOOP("Words", "This condition has no bound. Say at least, at most, or both.")},
    {"document.unknownFormat",
     QT_TRANSLATE_NOOP("Words", "Format %1 is not known here. It may come from a newer version.")},
    {"node.missingId", QT_TRANSLATE_NOOP("Words", "This part has no id. Give it one that no other has.")},
    {"node.noKind", QT_TRANSLATE_NOOP("Words", "This part does not say what it is. Name one of %1.")},
    {"node.severalKinds", QT_TRANSLATE_NOOP("Words", "This part is both “%1” and “%2”. Keep one.")},
    {"node.unknownKind", QT_TRANSLATE_NOOP("Words", "“%1” is not known here. Use %3.")},
    {"steps.count",
     QT_TRANSLATE_NOOP("Words",
                       "There are %2 steps, which does not suit “%1”. Tiers need at least one, all else exactly one.")},
    {"steps.noMeasure", QT_TRANSLATE_NOOP("Words", "“%1” needs something to measure. Add the measure.")},
    {"value.badDate", QT_TRANSLATE_NOOP("Words", "%1 is not a day. Write it as 2026-11-21.")},
    {"value.badDecimal", QT_TRANSLATE_NOOP("Words", "%1 is not a number with at most %2 decimals. Write it as 17.5.")},
    {"value.badInstant", QT_TRANSLATE_NOOP("Words", "%1 is not an instant. Write it as 2026-11-21T10:15:00+01:00.")},
    {"value.badBirthday", QT_TRANSLATE_NOOP("Words", "“%1” is not a day of a year. Write month and day as 05-17.")},
    {"value.oneExpected", QT_TRANSLATE_NOOP("Words", "Name one attribute here, not %1.")},
    {"wallet.dayOrder",
     QT_TRANSLATE_NOOP("Words", "%1 does not come after %2, the day before it here. Put the days in order.")},
    {"value.badTime", QT_TRANSLATE_NOOP("Words", "%1 is not a time of day. Write it as 17:30.")},
    {"value.empty", QT_TRANSLATE_NOOP("Words", "Nothing is written here. Write something, or leave the member out.")},
    {"value.missing", QT_TRANSLATE_NOOP("Words", "“%1” is missing here. Add it.")},
    {"value.outOfRange", QT_TRANSLATE_NOOP("Words", "%1 is not from %2 to %3. Move it inside.")},
    {"value.unknownCurrency", QT_TRANSLATE_NOOP("Words", "“%1” is no currency. Use a three-letter code such as EUR.")},
    {"value.unknownMember", QT_TRANSLATE_NOOP("Words", "“%1” is not known here. Take it out or correct it.")},
    {"value.unknownWord", QT_TRANSLATE_NOOP("Words", "“%1” is not a word here. Use %3.")},
    {"value.wrongType", QT_TRANSLATE_NOOP("Words", "%2 stands here, but %1 belongs here.")},
    {"zone.order",
     QT_TRANSLATE_NOOP("Words",
                       "The offset from %1 on does not come after the one before it. Put them in order of time.")},
    {"folder.duplicateId", QT_TRANSLATE_NOOP("Words", "The promotion “%1” is in %2 too. Keep one of the files.")},
    {"folder.otherName", QT_TRANSLATE_NOOP("Words", "The file of promotion “%1” should be named %2. Rename it.")},
    {"csv.quote",
     QT_TRANSLATE_NOOP(
         "Words", "A quotation mark stands inside a field: %1. Double it, or put the whole field in quotation marks.")},
    {"csv.unterminated", QT_TRANSLATE_NOOP("Words", "A field in quotation marks never ends: %1. Close it.")},
    {"csv.fieldTooLong", QT_TRANSLATE_NOOP("Words", "A field is too long: %1. Shorten it.")},
    {"csv.tooManyColumns", QT_TRANSLATE_NOOP("Words", "The row has too many columns. Take some out.")},
    {"catalogue.missingSku", QT_TRANSLATE_NOOP("Words", "The row has no product code. Give it one.")},
    {"catalogue.duplicateSku", QT_TRANSLATE_NOOP("Words", "The product code “%1” was there before. Keep one row.")},
    {"catalogue.badPrice", QT_TRANSLATE_NOOP("Words", "“%1” is not a price. Check how the file writes prices.")},
    {"catalogue.badGtin", QT_TRANSLATE_NOOP("Words", "The check digit of “%1” is wrong. Check the number.")},
    {"catalogue.unknownMeasure", QT_TRANSLATE_NOOP("Words", "“%1” is not a unit known here. Use piece, kg, l or m.")},
    {"catalogue.notUtf8", QT_TRANSLATE_NOOP("Words", "The row is not UTF-8. Save the file as UTF-8.")},
    {"catalogue.tooMany", QT_TRANSLATE_NOOP("Words", "The file has more products than one catalogue holds. Split it.")},
    {"assignment.noCustomer", QT_TRANSLATE_NOOP("Words", "The row names no customer. Give the customer’s id.")},
    {"assignment.noPromotion", QT_TRANSLATE_NOOP("Words", "The row names no promotion. Give its id.")},
    {"assignment.noParameter", QT_TRANSLATE_NOOP("Words", "The row names no personal value. Give its name.")},
    {"assignment.nameTooLong", QT_TRANSLATE_NOOP("Words", "A name of the row is longer than 255 bytes. Shorten it.")},
    {"assignment.notUtf8", QT_TRANSLATE_NOOP("Words", "The row is not UTF-8. Save the file as UTF-8.")},
    {"assignment.unknownPromotion", QT_TRANSLATE_NOOP("Words", "There is no promotion “%1” here.")},
    {"assignment.unknownParameter", QT_TRANSLATE_NOOP("Words", "The promotion has no personal value “%1”.")},
    {"assignment.badValue",
     QT_TRANSLATE_NOOP(
         "Words",
         "“%1” is not a value here. Write whole numbers, or decimals such as 17.5 where what is counted has them.")},
    {"assignment.outOfBounds", QT_TRANSLATE_NOOP("Words", "%1 is not from %2 to %3. Move it inside.")},
    {"assignment.badInstant",
     QT_TRANSLATE_NOOP("Words",
                       "“%1” is neither a day nor an instant. Write it as 2026-11-21 or 2026-11-21T10:15:00+01:00.")},
    {"assignment.reversed",
     QT_TRANSLATE_NOOP("Words", "It ends on %2, before it starts on %1. Change one of the dates.")},
    {"assignment.tooManyParameters",
     QT_TRANSLATE_NOOP("Words", "The file has more different personal values than one store holds. Split it.")},
    {"assignment.duplicate", QT_TRANSLATE_NOOP("Words", "An earlier row says the same. Keep one.")},
    {"assignment.overruled",
     QT_TRANSLATE_NOOP("Words", "A later row gives another value for the same time, which holds. Keep one.")},
    {"assignment.crowded",
     QT_TRANSLATE_NOOP("Words", "The customer has more than 1,000 values, as when one id stands for many people. "
                                "None of them is taken; take the id out.")},
    {"document.tooManyFaults", QT_TRANSLATE_NOOP("Words", "More than %1 problems. Mend these first.")},
};

const Prose& diagnostics() {
    static const Prose prose(std::begin(kDiagnostics), std::end(kDiagnostics));
    return prose;
}

const Prose& notices() {
    static const Prose prose{
        {"journey.limit",
         QT_TRANSLATE_NOOP("Words", "“%1” stopped after %2 steps of its journey in this sale, the most there can be.")},
        {"points.limit", QT_TRANSLATE_NOOP("Words", "“%1” stopped at %2 points, the most there can be.")},
        {"burn.less", QT_TRANSLATE_NOOP("Words", "Of the %2 points offered as payment, %3 were taken.")},
        {"parameter.outOfRange",
         QT_TRANSLATE_NOOP("Words",
                           "The customer’s own value for “%1” was out of its bounds and was moved inside them.")},
    };
    return prose;
}

const Prose& fixes() {
    static const Prose prose{
        {"write", QT_TRANSLATE_NOOP("Words", "Write %1")},
        {"insert", QT_TRANSLATE_NOOP("Words", "Add %1")},
        {"remove", QT_TRANSLATE_NOOP("Words", "Take it out")},
    };
    return prose;
}

const char* find(const Prose& prose, const std::string& code) {
    const auto found = prose.find(code);
    return found == prose.end() ? nullptr : found->second;
}

} // namespace

const char* diagnosticProse(const std::string& code) { return find(diagnostics(), code); }

const char* noticeProse(const std::string& code) { return find(notices(), code); }

const char* fixProse(const std::string& label) { return find(fixes(), label); }

} // namespace offerwright::app
