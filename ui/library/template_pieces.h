/// \file What the pictures of templates are made of: pieces from left to right.
#pragma once
#include "app/words/language.h"
#include <QString>
#include <vector>

namespace offerwright::ui {

/// In the basket, counted for the offer, given by it, or yet to come.
enum class Part { InBasket, Counts, Gained, Later };

/// One piece of a picture, drawn left to right.
struct Piece {
    enum class Kind { Item, Pill, Arrow, Text, Struck, Plus, Ticket } kind;
    QString text; ///< icon name of an item, else words
    Part look = Part::Counts;
};
using Pieces = std::vector<Piece>;
using Kind = Piece::Kind;

/// The words of a picture in one language.
class Speech {
public:
    Speech(const app::Language& language, QString currency)
        : m_language(language)
        , m_currency(std::move(currency)) {}
    QString money(int minor) const { return m_language.money({minor}, m_currency); }
    QString percent(int whole) const { return m_language.percent(whole * 10'000LL); }
    QString say(const char* text) const { return m_language.translate("TemplatePictures", text); }

private:
    const app::Language& m_language;
    QString m_currency;
};

/// The pieces of a template's picture by its name; empty for an unknown one.
Pieces templatePieces(const QString& picture, const Speech& speech);

} // namespace offerwright::ui
