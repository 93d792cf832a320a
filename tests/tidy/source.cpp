#include "tests/tidy/source.h"
#include <QStringList>

namespace offerwright::tests::tidy {
namespace {

/// Walks a text once and blanks comments, literals and preprocessor lines in the copies that are not about them.
class Blanker {
public:
    explicit Blanker(Source& source)
        : m_source(source)
        , m_text(source.text) {}

    void run() {
        m_source.spoken = m_source.code = m_text;
        m_source.includes = QString(m_text.size(), u' ');
        while (m_at < m_text.size()) step();
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (m_text[i] == u'\n') m_source.includes[i] = u'\n';
        }
    }

private:
    void step() {
        const QStringView rest = QStringView(m_text).mid(m_at);
        if (rest.startsWith(u"//")) return blankComment(endOfLine());
        if (rest.startsWith(u"/*")) return blankComment(after(u"*/", m_at + 2));
        if (rest.startsWith(u"R\"") && !isWordBefore()) return blankLiteral(endOfRawString());
        if (rest.front() == u'"') return blankLiteral(endOfQuoted(u'"'));
        if (rest.front() == u'\'' && !isDigitSeparator()) return blankLiteral(endOfQuoted(u'\''));
        if (rest.front() == u'#' && isFirstOnLine()) return takeDirective();
        m_lineStarted = rest.front() == u'\n' ? false : m_lineStarted || !rest.front().isSpace();
        ++m_at;
    }

    bool isFirstOnLine() const { return !m_lineStarted; }

    bool isWordBefore() const {
        if (m_at == 0) return false;
        const QChar before = m_text[m_at - 1];
        return (before.isLetterOrNumber() || before == u'_') && before != u'u' && before != u'8' && before != u'L';
    }

    /// The quote in 1'000: what stands before it, back to the start of the word, starts with a digit.
    bool isDigitSeparator() const {
        qsizetype start = m_at;
        while (start > 0 && (m_text[start - 1].isLetterOrNumber() || m_text[start - 1] == u'\'')) --start;
        return start < m_at && m_text[start].isDigit();
    }

    qsizetype after(QStringView end, qsizetype from) const {
        const qsizetype found = m_text.indexOf(end, from);
        return found < 0 ? m_text.size() : found + end.size();
    }

    qsizetype endOfLine() const {
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        return end < 0 ? m_text.size() : end;
    }

    qsizetype endOfQuoted(QChar quote) const {
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] == u'\\')
                ++i;
            else if (m_text[i] == quote || m_text[i] == u'\n')
                return i + 1;
        }
        return m_text.size();
    }

    qsizetype endOfRawString() const {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        if (open < 0) return m_text.size();
        const QString end = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        return after(end, open);
    }

    void takeDirective() {
        qsizetype end = endOfLine();
        while (end < m_text.size() && m_text[end - 1] == u'\\') end = after(u"\n", end + 1) - 1;
        const qsizetype comment = m_text.indexOf(u"//", m_at);
        if (comment >= 0 && comment < end) end = comment;
        m_source.includes.replace(m_at, end - m_at, m_text.mid(m_at, end - m_at));
        blank(m_source.code, m_at, end);
        m_at = end;
    }

    void blankComment(qsizetype end) {
        blank(m_source.spoken, m_at, end);
        blank(m_source.code, m_at, end);
        m_at = end;
    }

    void blankLiteral(qsizetype end) {
        blank(m_source.code, m_at + 1, end - 1);
        m_lineStarted = true;
        m_at = end;
    }

    void blank(QString& copy, qsizetype from, qsizetype to) const {
        for (qsizetype i = from; i < to; ++i) {
            if (copy[i] != u'\n') copy[i] = u' ';
        }
    }

    Source& m_source;
    const QString& m_text;
    qsizetype m_at = 0;
    bool m_lineStarted = false;
};

} // namespace

int Source::lineAt(qsizetype offset) const { return 1 + int(QStringView(text).left(offset).count(u'\n')); }

int Source::lineCount() const { return int(text.count(u'\n')); }

bool Source::isHeader() const { return path.endsWith(u".h"); }

QString Source::room() const {
    QStringList parts = path.split(u'/');
    if (path.startsWith(u"engine/include/offerwright/")) parts = {parts[0], parts.value(3), parts.value(4)};
    if (path.startsWith(u"app/service/") && parts.size() > 3) return parts.mid(0, 3).join(u'/');
    return parts.size() < 3 ? parts.front() : parts[0] + u'/' + parts[1];
}

Source readSource(const QString& path, const QString& text) {
    Source source{.path = path, .text = text, .spoken = {}, .code = {}, .includes = {}};
    Blanker(source).run();
    return source;
}

} // namespace offerwright::tests::tidy
