#include "tests/tidy/rules.h"
#include <QRegularExpression>

namespace offerwright::tests::tidy {
namespace {

constexpr int kLongestFunction = 70;
constexpr int kLongestSource = 500;
constexpr int kLongestHeader = 250;
constexpr int kLongestReadme = 60;

struct Body {
    QString name;
    qsizetype open = 0;
    qsizetype close = 0;
};

/// The place of the brace that closes the one at `open`, or the end.
qsizetype closingBrace(const QString& code, qsizetype open) {
    int depth = 0;
    for (qsizetype i = open; i < code.size(); ++i) {
        if (code[i] == u'{') ++depth;
        if (code[i] == u'}' && --depth == 0) return i;
    }
    return code.size();
}

QChar nextVisible(const QString& code, qsizetype from) {
    while (from < code.size() && code[from].isSpace()) ++from;
    return from < code.size() ? code[from] : QChar();
}

enum class Opens { Scope, Value, Function };

/// What a brace opens, told from what is written between the end of the last thing and the brace.
Opens whatOpens(QString head) {
    static const QRegularExpression scope("\\b(namespace|class|struct|union|enum|extern)\\b[^()]*$");
    static const QRegularExpression templates("template\\s*<[^{}]*?>(?=\\s*[\\w\\[:~])");
    static const QRegularExpression operators("operator\\s*[^\\s\\w(]+");
    head.remove(templates).replace(operators, "operator ");
    if (head.contains(scope)) return Opens::Scope;
    if (!head.contains(u'(') && !head.contains(u']')) return Opens::Value;
    const bool isLambda = head.contains(QRegularExpression("=\\s*\\[[^\\]]*\\]"));
    const bool isAssigned = head.contains(QRegularExpression("[^=!<>]=[^=]?[^=]*$")) && !head.contains(u')');
    if (isLambda) return Opens::Function;
    return isAssigned || !head.contains(u'(') ? Opens::Value : Opens::Function;
}

QString nameIn(const QString& head) {
    static const QRegularExpression name("([\\w:~]+)\\s*\\(");
    return name.match(head).captured(1);
}

std::vector<Body> functionBodies(const QString& code) {
    std::vector<Body> bodies;
    qsizetype headStart = 0;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (code[i] == u';' || code[i] == u'}') headStart = i + 1;
        if (code[i] != u'{') continue;
        const QString head = code.mid(headStart, i - headStart);
        const Opens opens = whatOpens(head);
        const qsizetype close = closingBrace(code, i);
        if (opens == Opens::Scope) {
            headStart = i + 1;
            continue;
        }
        const QChar next = nextVisible(code, close + 1);
        const bool isInitialiser = next == u',' || next == u'{' || next == u')';
        if (opens == Opens::Function && !isInitialiser) bodies.push_back({nameIn(head), i, close});
        i = close;
        if (!isInitialiser) headStart = close + 1;
    }
    return bodies;
}

Faults tooLong(const Source& source, const QString& what, int limit) {
    if (source.lineCount() <= limit) return {};
    return {{source.path, limit + 1, QString("%1 of %2 lines, over %3").arg(what).arg(source.lineCount()).arg(limit)}};
}

} // namespace

Faults functionSize(const Source& source) {
    Faults faults;
    for (const Body& body : functionBodies(source.code)) {
        const int first = source.lineAt(body.open);
        const int lines = source.lineAt(body.close) - first + 1;
        if (lines <= kLongestFunction) continue;
        const QString message = QString("%1 has %2 lines, over %3").arg(body.name).arg(lines).arg(kLongestFunction);
        faults.push_back({source.path, first, message});
    }
    return faults;
}

Faults fileSize(const Source& source) {
    if (source.path.endsWith("README.md"))
        return source.path == source.room() + "/README.md" ? tooLong(source, "a room's README", kLongestReadme)
                                                           : Faults{};
    if (source.isHeader()) return tooLong(source, "a header", kLongestHeader);
    return source.path.endsWith(".cpp") ? tooLong(source, "a source", kLongestSource) : Faults{};
}

} // namespace offerwright::tests::tidy
