#include "app/cli/console.h"
#include "app/words/messages.h"

namespace offerwright::app::cli {

void Console::print(const QString& text) {
    m_results << text;
    if (!text.endsWith(u'\n')) m_results << '\n';
    m_results.flush();
}

void Console::note(const QString& text) {
    m_notes << text << '\n';
    m_notes.flush();
}

void Console::progress(const QString& text) {
    if (!m_isTerminal) return;
    m_notes << "\r\x1b[K" << text;
    m_notes.flush();
}

Exit Console::fail(const Failure& failure) {
    note(QStringLiteral("offerwright: ") + messageOf(failure, *m_language));
    if (!failure.detail.isEmpty()) note(QStringLiteral("  ") + failure.detail);
    return Exit::Usage;
}

Exit Console::misuse(const QString& what) {
    note(QStringLiteral("offerwright: ") + what);
    return Exit::Usage;
}

} // namespace offerwright::app::cli
