// Rules about single words: what a source may not say, wherever it says it.
#include "tests/tidy/rules.h"
#include <QRegularExpression>
#include <QSet>

namespace offerwright::tests::tidy {
namespace {

Faults everyMatch(const Source& source, const QString& searched, const QRegularExpression& pattern,
                  const QString& message) {
    Faults faults;
    for (auto found = pattern.globalMatch(searched); found.hasNext();) {
        const auto match = found.next();
        faults.push_back({source.path, source.lineAt(match.capturedStart()),
                          message.contains("%1") ? message.arg(match.captured().trimmed()) : message});
    }
    return faults;
}

bool isCode(const Source& source) { return source.path.endsWith(".h") || source.path.endsWith(".cpp"); }

} // namespace

Faults floatingPoint(const Source& source) {
    static const QRegularExpression pattern("\\b(?:float|double)\\b|(?<![\\w.])\\d[\\d']*\\.\\d");
    const bool isExact = source.path.startsWith("engine/") || source.path.startsWith("app/service/");
    if (!isExact || !isCode(source)) return {};
    return everyMatch(source, source.code, pattern, "floating point in the engine or the service: %1");
}

Faults strayColours(const Source& source) {
    static const QRegularExpression hex(
        "(?<=\")[^\"\\n]*(?<![&\\w])#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b");
    static const QRegularExpression made(
        "\\bQColor\\s*(?:\\w+\\s*)?[({]\\s*\\d|\\bqRgba?\\s*\\(\\s*\\d|\\bfrom(?:Rgb|Hsv|Hsl)\\s*\\(\\s*\\d");
    static const QRegularExpression named(
        "\\bQt::(?:dark|light)?(?:[rR]ed|[gG]reen|[bB]lue|[cC]yan|[mM]agenta|[yY]ellow|[gG]ray|"
        "black|white)\\b");
    if (!source.path.startsWith("ui/") || source.path.startsWith("ui/common/theme") || !isCode(source)) return {};
    Faults faults;
    for (const Faults& some : {everyMatch(source, source.spoken, hex, "a colour outside the theme: %1"),
                               everyMatch(source, source.code, made, "a colour outside the theme: %1"),
                               everyMatch(source, source.code, named, "a colour outside the theme: %1")})
        faults.insert(faults.end(), some.begin(), some.end());
    return faults;
}

Faults emptyNames(const Source& source) {
    static const QRegularExpression pattern("\\b(?:class|struct|namespace|enum|using)\\s+(?!Q[A-Z])\\w*"
                                            "(?:Manager|Helper|Utils?|Data|Info|[hH]elpers|utils?)\\b(?!\\s*::)");
    static const QRegularExpression file("[_/](?:manager|helper|helpers|util|utils)\\.(?:h|cpp)$");
    if (!isCode(source)) return {};
    Faults faults = everyMatch(source, source.code, pattern, "a name that says nothing: %1");
    if (source.path.contains(file)) faults.push_back({source.path, 1, "a file name that says nothing"});
    return faults;
}

Faults unfinishedNotes(const Source& source) {
    static const QRegularExpression pattern("\\b(?:TODO|FIXME|XXX|HACK)\\b");
    return everyMatch(source, source.text, pattern, "an unfinished note: %1");
}

Faults unfinishedTranslations(const Source& source) {
    static const QRegularExpression pattern(
        "<translation[^>]*type=\"unfinished\"|<translation(?: [^>]*)?/>|"
        "<translation(?: [^>]*)?>\\s*</translation>|<numerusform>\\s*</numerusform>|<numerusform/>");
    if (!source.path.endsWith(".ts")) return {};
    return everyMatch(source, source.text, pattern, "a string without its translation: %1");
}

Faults skippedAtTheStart(const Source& source) {
    static const QRegularExpression pattern("initTestCase\\(\\)[^{;]*\\{[^}]*\\bQSKIP\\b");
    return everyMatch(source, source.code, pattern,
                      "a skip in initTestCase silences the classes after it; skip in init()");
}

Faults roomsWithoutReadme(const QStringList& paths) {
    QSet<QString> reported;
    Faults faults;
    for (const QString& path : paths) {
        const QString room = readSource(path, {}).room();
        const QString readme = room + "/README.md";
        if (!path.endsWith(".cpp") || reported.contains(room) || paths.contains(readme)) continue;
        reported.insert(room);
        faults.push_back({readme, 1, "the room has no README"});
    }
    return faults;
}

const std::vector<Rule>& rules() {
    static const std::vector<Rule> all{
        {"import_law", importLaw},
        {"outside_law", outsideLaw},
        {"function_size", functionSize},
        {"file_size", fileSize},
        {"untranslated_strings", untranslatedStrings},
        {"floating_point", floatingPoint},
        {"stray_colours", strayColours},
        {"empty_names", emptyNames},
        {"unfinished_notes", unfinishedNotes},
        {"unfinished_translations", unfinishedTranslations},
        {"skipped_at_the_start", skippedAtTheStart},
    };
    return all;
}

} // namespace offerwright::tests::tidy
