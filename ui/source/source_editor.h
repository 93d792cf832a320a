/// \file The JSON editor: colours from the theme, folding, brackets, marks at faults, completion and help from the
/// schema.
#pragma once
#include "app/models/session.h"
#include <Qsci/qsciscintilla.h>
#include <memory>
#include <offerwright/text/cursor.h>

class QsciLexerJSON;

namespace offerwright::ui {

class CompletionPopup;

/// A fault as the editor shows it.
struct SourceProblem {
    QString message;
    QString pointer;
    Severity severity = Severity::Error;
    Span span;
    std::vector<Fix> fixes;
    bool blocks = false; ///< as long as it stands, the text is not what the cards show
    bool operator==(const SourceProblem&) const = default;
};

class SourceEditor : public QsciScintilla {
    Q_OBJECT
public:
    explicit SourceEditor(app::Session& session, QWidget* parent = nullptr);

    std::string source() const;
    /// Replaces only what differs, so that caret, folds and scroll stay where they are.
    void setSource(const std::string& text);
    void showProblems(const std::vector<SourceProblem>& problems);
    /// Byte offset of the caret.
    std::size_t caret() const;
    void goTo(const Span& span);
    void replace(const Span& span, const std::string& text);
    void applyTheme();

signals:
    void fixWanted(); ///< Alt+Enter
    void edited();    ///< by the user, never by setSource()

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void setUpMargins();
    void setUpIndicators();
    void complete(bool asked);
    void takeCompletion(const QString& word);
    void showHelp(int position, int x, int y);
    app::Session& m_session;
    QsciLexerJSON* m_lexer;
    CompletionPopup* m_completion;
    Completion m_here;
    bool m_setting = false;
};

} // namespace offerwright::ui
