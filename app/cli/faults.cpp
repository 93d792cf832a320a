#include "app/cli/faults.h"
#include "app/words/messages.h"
#include <algorithm>

namespace offerwright::app::cli {
namespace {

constexpr qsizetype kWidest = 110; ///< of a shown line; a longer one is cut around the mark
constexpr qsizetype kBefore = 40;

QString severityWord(Severity severity, const Language& language) {
    switch (severity) {
    case Severity::Error: return language.translate("Cli", "error");
    case Severity::Warning: return language.translate("Cli", "warning");
    case Severity::Hint: break;
    }
    return language.translate("Cli", "hint");
}

/// The line of the text that holds a byte, and how many characters stand before that byte.
struct ShownLine {
    QString text;
    qsizetype before = 0;
    qsizetype length = 1;
};

ShownLine lineAt(const QByteArray& text, const Span& span) {
    const auto offset = std::min(static_cast<qsizetype>(span.offset), text.size());
    const qsizetype begin = offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    const qsizetype end = text.indexOf('\n', offset) < 0 ? text.size() : text.indexOf('\n', offset);
    const qsizetype marked = std::min(static_cast<qsizetype>(span.length), end - offset);
    ShownLine line{QString::fromUtf8(text.mid(begin, end - begin)),
                   QString::fromUtf8(text.mid(begin, offset - begin)).size(),
                   QString::fromUtf8(text.mid(offset, marked)).size()};
    line.text.replace(u'\t', u' ').remove(u'\r');
    if (line.text.size() <= kWidest) return line;
    const qsizetype cut = std::max<qsizetype>(0, line.before - kBefore);
    line.text = line.text.mid(cut, kWidest);
    line.before -= cut;
    return line;
}

QString markUnder(const ShownLine& line) {
    const qsizetype room = std::max<qsizetype>(1, line.text.size() - line.before);
    return QString(line.before, u' ') + u'^' + QString(std::clamp<qsizetype>(line.length, 1, room) - 1, u'~');
}

} // namespace

QString faultText(const ReadFile& file, const Diagnostic& fault, const Language& language) {
    const QString where = fault.span.line == 0
                              ? file.path
                              : QStringLiteral("%1:%2:%3").arg(file.path).arg(fault.span.line).arg(fault.span.column);
    const QString head = QStringLiteral("%1: %2: %3 [%4]\n")
                             .arg(where, severityWord(fault.severity, language), messageOf(fault, language),
                                  QString::fromStdString(fault.code));
    if (fault.span.line == 0 || file.text.isEmpty()) return head;
    const ShownLine line = lineAt(file.text, fault.span);
    const QString number = QString::number(fault.span.line).rightJustified(5);
    return head + number + QStringLiteral(" | ") + line.text + QStringLiteral("\n      | ") + markUnder(line) + u'\n';
}

bool tellFaults(const ReadFile& file, Console& console) {
    for (const Diagnostic& fault : file.faults) console.note(faultText(file, fault, console.language()).chopped(1));
    return hasErrors(file.faults);
}

} // namespace offerwright::app::cli
