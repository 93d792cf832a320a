/// \file Many texts, folded for search, as one run of bytes: half a million products are looked through at every key.
#pragma once
#include <QString>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace offerwright::app {

/// Text for comparing: lower case, accents off, "œ" as "oe".
QString foldedForSearch(const QString& text);
/// The folded words of what was typed.
std::vector<std::string> wordsTyped(const QString& typed);

/// Made once, by adding; then any thread.
class FoldedTexts {
public:
    /// Adds one entry: of `first` and `last`, folded, both are found; text() is that of `first` alone.
    void add(std::string_view first, std::string_view last = {});
    /// Room for so many entries of so many bytes together: growing would need it twice.
    void reserve(std::size_t entries, std::size_t bytes);
    void finish() { m_texts.shrink_to_fit(); }

    std::size_t size() const { return m_ends.size(); }
    std::string_view text(std::size_t entry) const; ///< UTF-8
    /// Whether the entry holds every word.
    bool holds(std::size_t entry, const std::vector<std::string>& words) const;
    /// Calls `visit` for each entry that holds every word, in order, until it answers false. Without words every entry
    /// is visited.
    void visit(const std::vector<std::string>& words, const std::function<bool(std::size_t)>& visit) const;

private:
    std::string_view whole(std::size_t entry) const;
    std::string m_texts;
    std::vector<std::uint32_t> m_ends; ///< where each entry ends; it begins where the one before ends
};

} // namespace offerwright::app
