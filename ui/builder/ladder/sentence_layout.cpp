#include "ui/builder/ladder/sentence_layout.h"
#include <algorithm>

namespace offerwright::ui {
namespace {

int gapBetween(const SentenceItem& before, const SentenceItem& item) {
    if (item.hugs) return before.isChip ? 2 : 0;
    if (before.isChip || item.isChip) return kChipGap;
    return item.spaceWidth;
}

} // namespace

SentencePlaces placeSentence(const std::vector<SentenceItem>& items, int width) {
    SentencePlaces places;
    int x = 0;
    int y = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const SentenceItem& item = items[i];
        const int gap = x > 0 ? gapBetween(items[i - 1], item) : 0;
        if (x > 0 && x + gap + item.width > width && !item.hugs) {
            x = 0;
            y += kLineHeight + kLineGap;
        } else {
            x += gap;
        }
        // A chip wider than the line is cut to it: nothing ever stands outside the card.
        const int shown = item.isChip ? std::min(item.width, std::max(width, kLineHeight)) : item.width;
        places.rects.push_back({x, y, shown, kLineHeight});
        x += shown;
    }
    places.height = y + kLineHeight;
    return places;
}

} // namespace offerwright::ui
