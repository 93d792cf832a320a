// Strings that a person reads. Looked at: literals handed to the calls that show text, and every sentence in the rooms
// that only speak (app/words, app/cli). A literal counts as translated when the call around it is tr, translate or a
// NOOP macro.
#include "tests/tidy/rules.h"
#include <QRegularExpression>

namespace offerwright::tests::tidy {
namespace {

struct Literal {
    QString text;
    QString callee; ///< the call that directly holds the literal; "" when none does
    qsizetype offset = 0;
};

const QRegularExpression kShowing(
    "^(set(Text|Html|PlainText|Markdown|WindowTitle|Title|SubTitle|ToolTip|StatusTip|WhatsThis|PlaceholderText|"
    "AccessibleName|AccessibleDescription|InformativeText|DetailedText|SpecialValueText|HorizontalHeaderLabels|"
    "HeaderLabels|"
    "ButtonText|LabelText|ApplicationDescription|Description)|add(Action|Item|Tab|Menu|Button|PositionalArgument|Row|"
    "Section)|"
    "showMessage|QLabel|QPushButton|QToolButton|QCheckBox|QRadioButton|QGroupBox|QAction|QMenu|QCommandLineOption)$");
const QRegularExpression kPassing("^(|QString|QStringLiteral|QLatin1String|QLatin1StringView|fromUtf8|fromLatin1|arg|"
                                  "QStringList)$");
const QRegularExpression
    kTranslating("^(tr|trUtf8|translate|QT_TR_NOOP|QT_TR_N_NOOP|QT_TRANSLATE_NOOP|QT_TRANSLATE_NOOP3|"
                 "QT_TRANSLATE_N_NOOP)$");

/// The word before an opening bracket: setText in label->setText(. A declared name counts as its type: QLabel in QLabel
/// a(.
QString calleeBefore(const QString& code, qsizetype open) {
    static const QRegularExpression call("(?:\\b(Q[A-Z]\\w+)\\s+(?:\\w+)|(\\w+))\\s*$");
    const auto match = call.match(code.mid(qMax<qsizetype>(0, open - 80), qMin<qsizetype>(80, open)));
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

/// The calls open at one place of the text, outermost first; a statement's end closes them all.
class Calls {
public:
    explicit Calls(const QString& code)
        : m_code(code) {}

    void read(qsizetype at) {
        const QChar c = m_code[at];
        if (c == u'(' || c == u'{') m_open.append(calleeBefore(m_code, at));
        if ((c == u')' || c == u'}') && !m_open.isEmpty()) m_open.removeLast();
    }

    /// The nearest call that does more than wrap a string.
    QString nearest() const {
        for (auto call = m_open.rbegin(); call != m_open.rend(); ++call) {
            if (!kPassing.match(*call).hasMatch()) return *call;
        }
        return {};
    }

private:
    const QString& m_code;
    QStringList m_open;
};

/// Inside literals `code` is blank and its quotes stay, so a quote there opens or closes a literal.
std::vector<Literal> literals(const Source& source) {
    std::vector<Literal> found;
    Calls calls(source.code);
    for (qsizetype i = 0; i < source.code.size(); ++i) {
        calls.read(i);
        if (source.code[i] != u'"') continue;
        const qsizetype end = source.code.indexOf(u'"', i + 1);
        if (end < 0) break;
        found.push_back({source.spoken.mid(i + 1, end - i - 1), calls.nearest(), i});
        i = end;
    }
    return found;
}

bool isForPeople(const QString& text) {
    static const QRegularExpression words("[A-Za-z]{2,} +[A-Za-z]|^[A-Z][a-z]{2,}[.…:!?]*$");
    static const QRegularExpression notWords("^Offerwright$|^[.#:@/]|[{};]|^[\\w-]+: [\\w-]+;?$");
    return text.contains(words) && !text.contains(notWords);
}

bool isSentence(const QString& text) {
    static const QRegularExpression sentence(
        "^[A-Z][a-z']* +[a-z%]\\w* +[\\w%]|[a-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}");
    return text.contains(sentence);
}

bool isSpeakingRoom(const QString& room) { return room == "app/words" || room == "app/cli"; }

} // namespace

Faults untranslatedStrings(const Source& source) {
    const QString room = source.room();
    if (!room.startsWith("ui/") && !room.startsWith("app/")) return {};
    Faults faults;
    for (const Literal& literal : literals(source)) {
        if (kTranslating.match(literal.callee).hasMatch()) continue;
        const bool isShown = kShowing.match(literal.callee).hasMatch() && isForPeople(literal.text);
        const bool isSpoken = isSpeakingRoom(room) && isSentence(literal.text);
        if (!isShown && !isSpoken) continue;
        const QString message = QString("\"%1\" is shown without tr()").arg(literal.text);
        faults.push_back({source.path, source.lineAt(literal.offset), message});
    }
    return faults;
}

} // namespace offerwright::tests::tidy
