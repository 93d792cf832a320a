#include "app/words/messages.h"
#include "app/words/phrases.h"
#include "app/words/prose.h"
#include <QFileInfo>

namespace offerwright::app {
namespace {

QStringList argumentsOf(const std::vector<std::string>& arguments) {
    QStringList list;
    for (const std::string& argument : arguments) list << fromUtf8(argument);
    return list;
}

QString said(const char* prose, const QStringList& arguments, const Language& language) {
    return Language::filled(language.translate("Words", prose), arguments);
}

/// Some faults know a word that was probably meant: the argument after those that the prose asks for.
QString withNearest(const QString& text, const Diagnostic& diagnostic, const Language& language) {
    const bool mayKnow = diagnostic.code.contains("unknown") || diagnostic.code.contains("Unknown");
    if (!mayKnow || diagnostic.arguments.size() != 2 || diagnostic.arguments[1].empty()) return text;
    const QString nearest = fromUtf8(diagnostic.arguments[1]);
    return text + u' ' + Language::filled(language.translate("Words", "Did you mean “%1”?"), {nearest});
}

QString unknown(const QString& code, const QStringList& arguments, const Language& language) {
    return Language::filled(language.translate("Words", "Problem %1 (%2)."),
                            {code, arguments.join(QStringLiteral(", "))});
}

} // namespace

QString messageOf(const Diagnostic& diagnostic, const Language& language) {
    const QStringList arguments = argumentsOf(diagnostic.arguments);
    if (const char* prose = diagnosticProse(diagnostic.code))
        return withNearest(said(prose, arguments, language), diagnostic, language);
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
