#include "app/models/folded_texts.h"
#include <algorithm>

namespace offerwright::app {
namespace {

// Behind what an entry is called, and at its end. No word that is looked for holds them.
constexpr char kBehindFirst = '\x1f';
constexpr char kBehindEntry = '\x1e';

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char letter) { return static_cast<unsigned char>(letter) < 0x80; });
}

/// As foldedForSearch(); plain letters, which most texts are made of, need no more than to be made small.
void appendFolded(std::string& to, std::string_view text) {
    if (!isAscii(text)) {
        to += foldedForSearch(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).toStdString();
        return;
    }
    for (const char letter : text) to += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
}

} // namespace

QString foldedForSearch(const QString& text) {
    QString folded;
    folded.reserve(text.size());
    for (const QChar letter : text.toLower().normalized(QString::NormalizationForm_D)) {
        if (letter.category() == QChar::Mark_NonSpacing) continue;
        if (letter == u'œ')
            folded += QStringLiteral("oe");
        else
            folded += letter == u'’' ? QChar(u'\'') : letter;
    }
    return folded;
}

std::vector<std::string> wordsTyped(const QString& typed) {
    std::vector<std::string> words;
    for (const QString& word : foldedForSearch(typed).split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    return words;
}

void FoldedTexts::reserve(std::size_t entries, std::size_t bytes) {
    m_ends.reserve(entries);
    m_texts.reserve(bytes + 2 * entries);
}

void FoldedTexts::add(std::string_view first, std::string_view last) {
    appendFolded(m_texts, first);
    m_texts += kBehindFirst;
    appendFolded(m_texts, last);
    m_texts += kBehindEntry;
    m_ends.push_back(static_cast<std::uint32_t>(m_texts.size()));
}

std::string_view FoldedTexts::whole(std::size_t entry) const {
    const std::size_t begin = entry == 0 ? 0 : m_ends[entry - 1];
    return std::string_view(m_texts).substr(begin, m_ends[entry] - begin);
}

std::string_view FoldedTexts::text(std::size_t entry) const {
    const std::string_view all = whole(entry);
    return all.substr(0, all.find(kBehindFirst));
}

bool FoldedTexts::holds(std::size_t entry, const std::vector<std::string>& words) const {
    const std::string_view all = whole(entry);
    return std::ranges::all_of(words,
                               [&](const std::string& word) { return all.find(word) != std::string_view::npos; });
}

/// The longest word, which is the rarest, is looked for in all texts at once; the others where it stands.
void FoldedTexts::visit(const std::vector<std::string>& words, const std::function<bool(std::size_t)>& visit) const {
    const auto longest = std::ranges::max_element(words, {}, &std::string::size);
    if (longest == words.end()) {
        for (std::size_t entry = 0; entry < size() && visit(entry); ++entry) {
        }
        return;
    }
    std::size_t entry = 0;
    for (std::size_t at = m_texts.find(*longest); at != std::string::npos; at = m_texts.find(*longest, m_ends[entry])) {
        while (m_ends[entry] <= at) ++entry;
        if ((words.size() == 1 || holds(entry, words)) && !visit(entry)) return;
    }
}

} // namespace offerwright::app
