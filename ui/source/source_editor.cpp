#include "ui/source/source_editor.h"
#include "ui/common/theme.h"
#include "ui/source/completion_popup.h"
#include "ui/source/completion_words.h"
#include "ui/source/schema_help.h"
#include <QKeyEvent>
#include <QToolTip>
#include <Qsci/qscicommandset.h>
#include <Qsci/qscilexerjson.h>

namespace offerwright::ui {
namespace {

constexpr int kErrorMark = 8;
constexpr int kWarningMark = 9;
constexpr int kDot = 1;
constexpr int kNumberMargin = 0;
constexpr int kDotMargin = 1;
constexpr int kFoldMargin = 2;
constexpr int kAnnotationStyle = 40;
constexpr int kFirstFoldMark = QsciScintillaBase::SC_MARKNUM_FOLDEREND;
constexpr int kLastFoldMark = QsciScintillaBase::SC_MARKNUM_FOLDEROPEN;

/// The same letters for Scintilla, which counts in points and knows no pixels.
QFont inPoints(QFont font, int dotsPerInch) {
    font.setPointSizeF(font.pixelSize() * 72.0 / dotsPerInch);
    return font;
}

QSize popupSize(std::size_t rows) { return {420, static_cast<int>(std::clamp<std::size_t>(rows, 1, 8)) * 30 + 40}; }

} // namespace

SourceEditor::SourceEditor(app::Session& session, QWidget* parent)
    : QsciScintilla(parent)
    , m_session(session)
    , m_lexer(new QsciLexerJSON(this))
    , m_completion(new CompletionPopup(this)) {
    QsciScintilla::setUtf8(true);
    setLexer(m_lexer);
    setFrameShape(QFrame::NoFrame);
    setIndentationsUseTabs(false);
    setTabWidth(2);
    setAutoIndent(true);
    setBraceMatching(QsciScintilla::SloppyBraceMatch);
    setEolMode(QsciScintilla::EolUnix);
    setUpMargins();
    setUpIndicators();
    SendScintilla(SCI_SETMOUSEDWELLTIME, 500);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1);
    SendScintilla(SCI_SETSCROLLWIDTH, 1);
    // Undo is the document's: one stack over cards and text alike.
    SendScintilla(SCI_SETUNDOCOLLECTION, 0);
    // Ctrl+T is the window's (Try it), not the editor's "transpose lines".
    if (QsciCommand* transpose = standardCommands()->boundTo((Qt::CTRL | Qt::Key_T).toCombined())) transpose->setKey(0);
    setAccessibleName(tr("Source of the promotion"));
    connect(&Look::instance(), &Look::changed, this, &SourceEditor::applyTheme);
    connect(m_completion, &CompletionPopup::chosen, this, &SourceEditor::takeCompletion);
    connect(this, &QsciScintilla::textChanged, this, [this] {
        if (m_setting) return;
        emit edited();
        if (hasFocus()) QTimer::singleShot(0, this, [this] { complete(false); });
    });
    connect(this, &QsciScintillaBase::SCN_DWELLSTART, this, &SourceEditor::showHelp);
    connect(this, &QsciScintillaBase::SCN_DWELLEND, this, [] { QToolTip::hideText(); });
    applyTheme();
}

void SourceEditor::setUpMargins() {
    setMarginType(kNumberMargin, QsciScintilla::NumberMargin);
    setMarginType(kDotMargin, QsciScintilla::SymbolMargin);
    setMarginWidth(kDotMargin, 14);
    setMarginMarkerMask(kDotMargin, 1 << kDot);
    markerDefine(QsciScintilla::Circle, kDot);
    setFolding(QsciScintilla::PlainFoldStyle, kFoldMargin);
    SendScintilla(SCI_FOLDDISPLAYTEXTSETSTYLE, 2UL);
    setCaretLineVisible(true);
    setCaretWidth(2);
}

void SourceEditor::setUpIndicators() {
    indicatorDefine(QsciScintilla::SquiggleIndicator, kErrorMark);
    indicatorDefine(QsciScintilla::SquiggleIndicator, kWarningMark);
    setAnnotationDisplay(QsciScintilla::AnnotationStandard);
}

void SourceEditor::applyTheme() {
    const Theme& colors = theme();
    const QFont font = inPoints(fontOf(Type::Source), logicalDpiY());
    m_lexer->setFont(font);
    m_lexer->setDefaultFont(font);
    m_lexer->setPaper(colors.surface);
    m_lexer->setDefaultPaper(colors.surface);
    m_lexer->setColor(colors.text);
    m_lexer->setColor(colors.accent, QsciLexerJSON::Property);
    m_lexer->setColor(colors.met.text, QsciLexerJSON::String);
    m_lexer->setColor(colors.near.text, QsciLexerJSON::Number);
    m_lexer->setColor(colors.lost.text, QsciLexerJSON::Keyword);
    m_lexer->setColor(colors.muted, QsciLexerJSON::Operator);
    m_lexer->setColor(colors.fail.text, QsciLexerJSON::Error);
    m_lexer->setColor(colors.fail.text, QsciLexerJSON::UnclosedString);
    setCaretForegroundColor(colors.accent);
    setCaretLineBackgroundColor(colors.accentSoft);
    setSelectionBackgroundColor(colors.accentLine);
    resetSelectionForegroundColor();
    setMarginsBackgroundColor(colors.sunk);
    setMarginsForegroundColor(colors.faint);
    setMarginsFont(font);
    setMarginWidth(kNumberMargin, QStringLiteral("00000"));
    setFoldMarginColors(colors.sunk, colors.sunk);
    for (int mark = kFirstFoldMark; mark <= kLastFoldMark; ++mark) {
        SendScintilla(SCI_MARKERSETFORE, static_cast<unsigned long>(mark), colors.sunk);
        SendScintilla(SCI_MARKERSETBACK, static_cast<unsigned long>(mark), colors.muted);
    }
    setMarkerBackgroundColor(colors.fail.text, kDot);
    setMarkerForegroundColor(colors.fail.text, kDot);
    setMatchedBraceBackgroundColor(colors.accentSoft);
    setMatchedBraceForegroundColor(colors.accent);
    setUnmatchedBraceForegroundColor(colors.fail.text);
    setIndicatorForegroundColor(colors.fail.text, kErrorMark);
    setIndicatorForegroundColor(colors.near.text, kWarningMark);
    const QFont small = inPoints(fontOf(Type::Small), logicalDpiY());
    SendScintilla(SCI_STYLESETFONT, kAnnotationStyle, small.family().toUtf8().constData());
    SendScintilla(SCI_STYLESETSIZEFRACTIONAL, kAnnotationStyle,
                  static_cast<long>(small.pointSizeF() * long{SC_FONT_SIZE_MULTIPLIER}));
    SendScintilla(SCI_STYLESETFORE, kAnnotationStyle, colors.text);
    SendScintilla(SCI_STYLESETBACK, kAnnotationStyle, colors.fail.soft);
    SendScintilla(SCI_SETEXTRAASCENT, 1L);
    SendScintilla(SCI_SETEXTRADESCENT, 2L);
}

std::string SourceEditor::source() const {
    const auto length = static_cast<std::size_t>(SendScintilla(SCI_GETLENGTH));
    std::string content(length + 1, '\0');
    SendScintilla(SCI_GETTEXT, length + 1, content.data());
    content.resize(length);
    return content;
}

void SourceEditor::setSource(const std::string& next) {
    const std::string now = source();
    if (now == next) return;
    const auto common = std::min(now.size(), next.size());
    std::size_t head = 0;
    while (head < common && now[head] == next[head]) ++head;
    std::size_t tail = 0;
    while (tail < common - head && now[now.size() - 1 - tail] == next[next.size() - 1 - tail]) ++tail;
    m_setting = true;
    const long caretBefore = SendScintilla(SCI_GETCURRENTPOS);
    SendScintilla(SCI_SETTARGETRANGE, head, static_cast<long>(now.size() - tail));
    const std::string middle = next.substr(head, next.size() - tail - head);
    SendScintilla(SCI_REPLACETARGET, middle.size(), middle.data());
    // A caret behind the change moves with its text; one before it stays.
    if (static_cast<std::size_t>(caretBefore) > head) {
        const long moved = caretBefore + static_cast<long>(next.size()) - static_cast<long>(now.size());
        SendScintilla(SCI_SETEMPTYSELECTION, std::max(moved, static_cast<long>(head)));
    }
    m_setting = false;
}

void SourceEditor::showProblems(const std::vector<SourceProblem>& problems) {
    const long length = SendScintilla(SCI_GETLENGTH);
    for (const int mark : {kErrorMark, kWarningMark}) {
        SendScintilla(SCI_SETINDICATORCURRENT, mark);
        SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, length);
    }
    markerDeleteAll(kDot);
    clearAnnotations();
    std::set<int> annotated;
    for (const SourceProblem& problem : problems) {
        SendScintilla(SCI_SETINDICATORCURRENT, problem.severity == Severity::Error ? kErrorMark : kWarningMark);
        SendScintilla(SCI_INDICATORFILLRANGE, problem.span.offset,
                      static_cast<long>(std::max<std::size_t>(1, problem.span.length)));
        const int line = static_cast<int>(SendScintilla(SCI_LINEFROMPOSITION, problem.span.offset));
        if (problem.severity != Severity::Error || !annotated.insert(line).second) continue;
        markerAdd(line, kDot);
        const QString mend = problem.fixes.empty() ? QString() : QStringLiteral("   Alt+⏎");
        annotate(line, QStringLiteral("   ✕  ") + problem.message + mend, kAnnotationStyle);
    }
}

std::size_t SourceEditor::caret() const { return static_cast<std::size_t>(SendScintilla(SCI_GETCURRENTPOS)); }

void SourceEditor::goTo(const Span& span) {
    SendScintilla(SCI_ENSUREVISIBLE, SendScintilla(SCI_LINEFROMPOSITION, span.offset));
    SendScintilla(SCI_SETSEL, span.offset, static_cast<long>(span.offset));
    ensureCursorVisible();
}

void SourceEditor::replace(const Span& span, const std::string& text) {
    SendScintilla(SCI_SETTARGETRANGE, span.offset, static_cast<long>(span.offset + span.length));
    SendScintilla(SCI_REPLACETARGET, text.size(), text.data());
    SendScintilla(SCI_SETEMPTYSELECTION, span.offset + text.size());
}

void SourceEditor::complete(bool asked) {
    const std::string text = source();
    m_here = completionAt(text, caret());
    if (m_here.expected == Expected::Nothing || (!asked && m_here.typed.empty())) {
        m_completion->hide();
        return;
    }
    auto choices = completionChoices(m_here, m_session);
    const bool done = choices.size() == 1 && choices.front().id.toStdString() == m_here.typed;
    if (choices.empty() || done) {
        m_completion->hide();
        return;
    }
    const auto at = static_cast<long>(m_here.replaceFrom);
    const QPoint corner(static_cast<int>(SendScintilla(SCI_POINTXFROMPOSITION, 0UL, at)),
                        static_cast<int>(SendScintilla(SCI_POINTYFROMPOSITION, 0UL, at)) + textHeight(0) + 4);
    const QSize size = popupSize(choices.size());
    m_completion->offer(std::move(choices), schemaHelp(m_here.describes), mapToGlobal(corner), size);
}

void SourceEditor::takeCompletion(const QString& word) {
    m_completion->hide();
    const std::string text = source();
    const bool isKey = m_here.expected == Expected::Key;
    const bool quoted = m_here.replaceFrom > 0 && text[m_here.replaceFrom - 1] == '"';
    std::string written = word.toStdString();
    if (!quoted && !m_here.bare) written = '"' + written + '"';
    Span range{m_here.replaceFrom, m_here.replaceTo - m_here.replaceFrom, 0, 0};
    const bool closed = quoted && m_here.replaceTo < text.size() && text[m_here.replaceTo] == '"';
    // A word without its second quote seems to reach to the end of the line: what stands there is not part of it.
    if (quoted && !closed) range.length = m_here.typed.size();
    if (quoted && !closed) written += '"';
    if (isKey && text.find(':', m_here.replaceTo) != text.find_first_not_of(" \t\"", m_here.replaceTo)) {
        if (closed) ++range.length, written += '"';
        written += ": ";
    }
    replace(range, written);
}

void SourceEditor::keyPressEvent(QKeyEvent* event) {
    if (m_completion->isVisible() && m_completion->handles(event)) return;
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_Space && control) return complete(true);
    if (event->key() == Qt::Key_Return && event->modifiers().testFlag(Qt::AltModifier)) {
        emit fixWanted();
        return;
    }
    QsciScintilla::keyPressEvent(event);
}

void SourceEditor::focusOutEvent(QFocusEvent* event) {
    m_completion->hide();
    QsciScintilla::focusOutEvent(event);
}

bool SourceEditor::event(QEvent* event) {
    // Tab belongs to the completion while it is open, not to the next widget.
    if (event->type() == QEvent::KeyPress && m_completion->isVisible() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab) {
        m_completion->handles(static_cast<QKeyEvent*>(event));
        return true;
    }
    return QsciScintilla::event(event);
}

void SourceEditor::showHelp(int position, int x, int y) {
    if (position < 0) return;
    const QString help = schemaHelpAt(source(), static_cast<std::size_t>(position));
    if (!help.isEmpty()) QToolTip::showText(mapToGlobal(QPoint(x, y + 18)), help, this);
}

} // namespace offerwright::ui
