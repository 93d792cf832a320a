/// \file Where a command speaks: results on one stream, all else on the other, in one language.
#pragma once
#include "app/store/failure.h"
#include "app/words/language.h"
#include <QTextStream>

namespace offerwright::app::cli {

/// What a command ends with. Usage also stands for what could not be read or opened.
enum class Exit { Clean = 0, Faults = 1, Usage = 2, Interrupted = 130 };

class Console {
public:
    /// `isTerminal`: somebody watches `notes`, so progress may be shown there.
    Console(QTextStream& results, QTextStream& notes, bool isTerminal, const Language& language)
        : m_results(results)
        , m_notes(notes)
        , m_isTerminal(isTerminal)
        , m_language(&language) {}

    const Language& language() const { return *m_language; }
    void speak(const Language& language) { m_language = &language; }
    bool isTerminal() const { return m_isTerminal; }

    QString translate(const char* context, const char* source) const { return m_language->translate(context, source); }
    /// One line, or a text with its line ends, for whoever reads the result.
    void print(const QString& text);
    /// One line for whoever runs the command.
    void note(const QString& text);
    /// Takes the place of the last progress line; an empty text ends it.
    void progress(const QString& text);
    Exit fail(const Failure& failure);
    Exit misuse(const QString& what);

private:
    QTextStream& m_results;
    QTextStream& m_notes;
    bool m_isTerminal;
    const Language* m_language;
};

} // namespace offerwright::app::cli
