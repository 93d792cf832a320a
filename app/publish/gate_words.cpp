// The gate as people say it.
#include "app/publish/gate.h"
#include "app/words/messages.h"
#include <array>
#include <unordered_map>

namespace offerwright::app {
namespace {

constexpr std::array kTitles{
    QT_TRANSLATE_NOOP("Words", "No errors"),
    QT_TRANSLATE_NOOP("Words", "Doubts are taken"),
    QT_TRANSLATE_NOOP("Words", "The catalogue is known"),
    QT_TRANSLATE_NOOP("Words", "Discounts stay below the limit"),
    QT_TRANSLATE_NOOP("Words", "A second person approved"),
    QT_TRANSLATE_NOOP("Words", "You may publish here"),
    QT_TRANSLATE_NOOP("Words", "Clock and time zones"),
    QT_TRANSLATE_NOOP("Words", "It follows what is live"),
};

using Prose = std::unordered_map<std::string, const char*>;

const Prose& reasons() {
    static const Prose prose{
        {"gate.errors", QT_TRANSLATE_NOOP("Words", "Errors to correct: %1.")},
        {"gate.doubts", QT_TRANSLATE_NOOP("Words", "Doubts that nobody took upon themselves: %1.")},
        {"gate.noProducts", QT_TRANSLATE_NOOP("Words", "The workspace has no products. Import the catalogue.")},
        {"gate.noBaskets", QT_TRANSLATE_NOOP("Words", "No basket is saved, so nothing was counted.")},
        {"gate.exposure", QT_TRANSLATE_NOOP("Words", "%1 of sales over the saved baskets, %2 allowed.")},
        {"gate.tooMuch", QT_TRANSLATE_NOOP("Words", "%1 of sales over the saved baskets, and only %2 allowed.")},
        {"gate.offline",
         QT_TRANSLATE_NOOP("Words", "The service is not reached; it will be asked before anything changes.")},
        {"gate.notProposed", QT_TRANSLATE_NOOP("Words", "Propose this content, so that somebody else can approve it.")},
        {"gate.awaitsApproval", QT_TRANSLATE_NOOP("Words", "%1 proposed it; somebody else has to approve it.")},
        {"gate.approved", QT_TRANSLATE_NOOP("Words", "Approved by %1.")},
        {"gate.noKey", QT_TRANSLATE_NOOP("Words", "The publisher’s key is not in the keychain of this computer.")},
        {"gate.zoneUnknown", QT_TRANSLATE_NOOP("Words", "The time zone %1 is not known here.")},
        {"gate.clockAhead", QT_TRANSLATE_NOOP("Words", "This computer’s clock is %1 minutes ahead of the service’s.")},
        {"gate.clockBehind", QT_TRANSLATE_NOOP("Words", "This computer’s clock is %1 minutes behind the service’s.")},
        {"gate.follows", QT_TRANSLATE_NOOP("Words", "It will be version %1.")},
    };
    return prose;
}

QStringList argumentsOf(const GateCheck& check, const Language& language) {
    QStringList arguments;
    const bool areShares = check.rule == GateRule::Exposure;
    for (const std::string& argument : check.arguments) {
        const QString text = QString::fromStdString(argument);
        arguments << (areShares ? language.percent(text.toLongLong()) : text);
    }
    return arguments;
}

} // namespace

QString titleOf(GateRule rule, const Language& language) {
    return language.translate("Words", kTitles[static_cast<std::size_t>(rule)]);
}

QString sentenceOf(const GateCheck& check, const Language& language) {
    if (check.reason.empty()) return {};
    const QStringList arguments = argumentsOf(check, language);
    const auto known = reasons().find(check.reason);
    if (known != reasons().end()) return Language::filled(language.translate("Words", known->second), arguments);
    return messageOf(Failure{QString::fromStdString(check.reason), arguments, {}}, language);
}

} // namespace offerwright::app
