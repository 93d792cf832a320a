/// \file Where the words and chips of a sentence stand: pure geometry, so that wrapping is tested without painting.
#pragma once
#include <QRectF>
#include <vector>

namespace offerwright::ui {

inline constexpr int kLineHeight = 24; ///< of one line of words and chips
inline constexpr int kLineGap = 6;     ///< between wrapped lines
inline constexpr int kChipGap = 6;     ///< around a chip

struct SentenceItem {
    int width = 0;
    bool isChip = false;
    bool hugs = false;  ///< punctuation: stands right behind what comes before and never begins a line
    int spaceWidth = 4; ///< of the font, between two words
};

struct SentencePlaces {
    std::vector<QRect> rects; ///< one an item
    int height = kLineHeight;
};

SentencePlaces placeSentence(const std::vector<SentenceItem>& items, int width);

} // namespace offerwright::ui
