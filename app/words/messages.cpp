#include "app/words/messages.h"
#include "app/words/phrases.h"
#include "app/words/prose.h"
#include <QFileInfo>
#include <QRegularExpression>

namespace offerwright::app {
namespace {

QStringList argumentsOf(const std::vector<std::string>& arguments) {
    QStringList list;
    for (const std::string& argument : arguments) list << fromUtf8(argument);
    return list;
}

/// The engine's names of types, units and stages, as people say them.
QString spoken(const QString& word, const Language& language) {
    static const QHash<QString, const char*> words{
        {"object", QT_TRANSLATE_NOOP("Words", "an object")},
        {"text", QT_TRANSLATE_NOOP("Words", "a text")},
        {"number", QT_TRANSLATE_NOOP("Words", "a number")},
        {"array", QT_TRANSLATE_NOOP("Words", "a list")},
        {"integer", QT_TRANSLATE_NOOP("Words", "a whole number")},
        {"decimal", QT_TRANSLATE_NOOP("Words", "a decimal number")},
        {"boolean", QT_TRANSLATE_NOOP("Words", "true or false")},
        {"nothing", QT_TRANSLATE_NOOP("Words", "nothing")},
        {"money", QT_TRANSLATE_NOOP("Words", "money")},
        {"quantity", QT_TRANSLATE_NOOP("Words", "quantity")},
        {"percent", QT_TRANSLATE_NOOP("Words", "percent")},
        {"factor", QT_TRANSLATE_NOOP("Words", "factor")},
        {"count", QT_TRANSLATE_NOOP("Words", "count")},
        {"item", QT_TRANSLATE_NOOP("Words", "item")},
        {"basket", QT_TRANSLATE_NOOP("Words", "basket")},
        {"bundle", QT_TRANSLATE_NOOP("Words", "the bundle")},
        {"certificate", QT_TRANSLATE_NOOP("Words", "the certificate")},
        {"signatures", QT_TRANSLATE_NOOP("Words", "the signatures")},
        {"manifest", QT_TRANSLATE_NOOP("Words", "the manifest")},
        {"files", QT_TRANSLATE_NOOP("Words", "the files")},
        {"statement", QT_TRANSLATE_NOOP("Words", "the statement")},
    };
    const char* known = words.value(word);
    return known ? language.translate("Words", known) : word;
}

/// Rules write numbers with a point, whatever the reader does.
QString withItsDecimalPoint(const QString& argument, const Language& language) {
    static const QRegularExpression number(QStringLiteral("^-?[0-9]+\\.[0-9]+$"));
    if (!number.match(argument).hasMatch()) return argument;
    return QString(argument).replace(u'.', language.locale().decimalPoint());
}

/// Arguments ready for the prose: names of types and numbers are said in the language, and what remains of a list
/// becomes one text.
QStringList readied(const std::string& code, QStringList arguments, const Language& language) {
    static const QHash<QString, int> lists{{"value.unknownWord", 2}, {"node.unknownKind", 2}, {"node.noKind", 0}};
    static const QStringList named{"value.wrongType", "parameter.wrongUnit", "reward.wrongStage",    "bundle.tooLarge",
                                   "bundle.expired",  "bundle.notYetValid",  "bundle.brokenDocument"};
    if (named.contains(fromUtf8(code))) {
        for (QString& argument : arguments) argument = spoken(argument, language);
    }
    static const QStringList measured{"bounds.reversed",     "number.negative",      "number.notPositive",
                                      "number.tooLarge",     "rate.outOfRange",      "factor.tooSmall",
                                      "tiers.notAscending",  "step.unreachable",     "reward.aboveItsItem",
                                      "reward.neverCheaper", "budget.belowOneReward"};
    if (measured.contains(fromUtf8(code)))
        for (QString& argument : arguments) argument = withItsDecimalPoint(argument, language);
    const int from = lists.value(fromUtf8(code), -1);
    if (from < 0 || arguments.size() <= from) return arguments;
    const QString list = language.either(arguments.mid(from));
    arguments.resize(from);
    return arguments << list;
}

QString said(const char* prose, const QStringList& arguments, const Language& language) {
    return Language::filled(language.translate("Words", prose), arguments);
}

/// Some faults know a word that was probably meant: the argument after those that the prose asks for.
QString withNearest(const QString& text, const Diagnostic& diagnostic, const Language& language) {
    const bool mayKnow = diagnostic.code.contains("unknown") || diagnostic.code.contains("Unknown");
    if (!mayKnow || diagnostic.arguments.size() < 2 || diagnostic.arguments[1].empty()) return text;
    const QString nearest = fromUtf8(diagnostic.arguments[1]);
    return text + u' ' + Language::filled(language.translate("Words", "Did you mean “%1”?"), {nearest});
}

/// A sentence that begins with one of our own words gets its capital; what an author wrote stays as written.
QString opened(const std::string& code, QString text) {
    if (code == "value.wrongType" && !text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString unknown(const QString& code, const QStringList& arguments, const Language& language) {
    return Language::filled(language.translate("Words", "Problem %1 (%2)."),
                            {code, arguments.join(QStringLiteral(", "))});
}

} // namespace

QString messageOf(const Diagnostic& diagnostic, const Language& language) {
    const QStringList arguments = readied(diagnostic.code, argumentsOf(diagnostic.arguments), language);
    if (const char* prose = diagnosticProse(diagnostic.code))
        return withNearest(opened(diagnostic.code, said(prose, arguments, language)), diagnostic, language);
    return unknown(fromUtf8(diagnostic.code), arguments, language);
}

QString labelOf(const Fix& fix, const Language& language) {
    const char* prose = fixProse(fix.label);
    return said(prose ? prose : QT_TRANSLATE_NOOP("Words", "Write %1"), {fromUtf8(fix.text)}, language);
}

/// A person knows a file by its name; the folder is in the title bar.
QString messageOf(const Failure& failure, const Language& language) {
    QStringList arguments = failure.arguments;
    if (!arguments.isEmpty() && arguments.front().contains(u'/'))
        arguments.front() = QFileInfo(arguments.front()).fileName();
    arguments = readied(failure.code.toStdString(), arguments, language);
    if (const char* prose = failureProse(failure.code.toStdString())) return said(prose, arguments, language);
    return unknown(failure.code, arguments, language);
}

QString messageOf(const Notice& notice, const Language& language) {
    QStringList arguments = argumentsOf(notice.arguments);
    arguments.prepend(fromUtf8(notice.promotion));
    if (const char* prose = noticeProse(notice.code)) return said(prose, arguments, language);
    return unknown(fromUtf8(notice.code), arguments, language);
}

} // namespace offerwright::app
