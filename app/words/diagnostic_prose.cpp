#include "app/words/prose.h"
#include <unordered_map>

namespace offerwright::app {
namespace {

using Prose = std::unordered_map<std::string, const char*>;

const Prose& diagnostics() {
    static const Prose prose{
        {"promotion.noId", QT_TRANSLATE_NOOP("Words", "The promotion has no id. Give it one that no other has.")},
        {"promotion.noName",
         QT_TRANSLATE_NOOP("Words", "The promotion has no name. Write one in at least one language.")},
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
        {"tiers.notAscending",
         QT_TRANSLATE_NOOP("Words", "This tier starts at %2, not above the one before it at %1. Raise it.")},
        {"step.noReward", QT_TRANSLATE_NOOP("Words", "This step gives nothing yet. Add a reward.")},
        {"set.noParts", QT_TRANSLATE_NOOP("Words", "The set has no parts yet. Add what belongs to it.")},
        {"message.noText", QT_TRANSLATE_NOOP("Words", "The message is empty. Write it in at least one language.")},
        {"reward.wrongStage",
         QT_TRANSLATE_NOOP("Words",
                           "The reward “%1” has no meaning in the stage “%2”. Choose another stage or reward.")},
        {"parameter.noName", QT_TRANSLATE_NOOP("Words", "A personal value has no name. Give it one.")},
        {"parameter.duplicateName", QT_TRANSLATE_NOOP("Words", "Two personal values are named “%1”. Rename one.")},
        {"parameter.unknown",
         QT_TRANSLATE_NOOP("Words", "There is no personal value named “%1”. Choose one that is listed, or add it.")},
        {"parameter.wrongUnit",
         QT_TRANSLATE_NOOP("Words", "“%1” counts in %2, but %3 is needed here. Choose another.")},
        {"parameter.reversed", QT_TRANSLATE_NOOP("Words", "The smallest value %1 is above the largest %2. Swap them.")},
        {"parameter.defaultOutside",
         QT_TRANSLATE_NOOP("Words", "The default %1 is not from %2 to %3. Move it inside.")},
        {"parameter.stepNotPositive", QT_TRANSLATE_NOOP("Words", "A step of %1 leads nowhere. Use more than zero.")},
        {"dates.reversed",
         QT_TRANSLATE_NOOP("Words", "It ends on %2, before it starts on %1. Change one of the dates.")},
        {"hours.equal", QT_TRANSLATE_NOOP("Words", "From %1 to %1 is no time at all. Change one of them.")},
        {"group.tooFewMembers",
         QT_TRANSLATE_NOOP("Words",
                           "At least %1 of only %2 conditions can never hold. Lower the number or add conditions.")},
        {"currency.unknown", QT_TRANSLATE_NOOP("Words", "“%1” is no currency. Use a three-letter code such as EUR.")},
        {"selection.empty", QT_TRANSLATE_NOOP("Words", "No product of the catalogue is picked. Widen the choice.")},
        {"parameter.unused",
         QT_TRANSLATE_NOOP("Words", "No number uses the personal value “%1”. Use it or remove it.")},
        {"text.gratuitOnFood", QT_TRANSLATE_NOOP("Words", "“%1” is forbidden for food in France. Write “offert”.")},
        {"catalogue.unknownSku", QT_TRANSLATE_NOOP("Words", "The catalogue has no product “%1”.")},
        {"catalogue.unknownCategory", QT_TRANSLATE_NOOP("Words", "The catalogue has no category “%1”.")},
        {"catalogue.unknownBrand", QT_TRANSLATE_NOOP("Words", "The catalogue has no brand “%1”.")},
        {"catalogue.unknownSupplier", QT_TRANSLATE_NOOP("Words", "The catalogue has no supplier “%1”.")},
        {"catalogue.unknownTag", QT_TRANSLATE_NOOP("Words", "The catalogue has no tag “%1”.")},
        {"catalogue.unknownAttribute", QT_TRANSLATE_NOOP("Words", "The catalogue has no attribute “%1”.")},
        {"store.unknown", QT_TRANSLATE_NOOP("Words", "The programme has no store “%1”.")},
        {"storeGroup.unknown", QT_TRANSLATE_NOOP("Words", "The programme has no group of stores “%1”.")},
        {"banner.unknown", QT_TRANSLATE_NOOP("Words", "The programme has no banner “%1”.")},
        {"document.tooManyFaults", QT_TRANSLATE_NOOP("Words", "More than %1 problems. Mend these first.")},
    };
    return prose;
}

const Prose& notices() {
    static const Prose prose{};
    return prose;
}

const Prose& fixes() {
    static const Prose prose{
        {"write", QT_TRANSLATE_NOOP("Words", "Write %1")},
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
