// A source as the rules of the house read it: its text, and the same text with parts blanked out so that a rule looks
// only at what it is about. Blanking keeps every character's place, so an offset in one is an offset in all.
#pragma once
#include <QString>
#include <vector>

namespace offerwright::tests::tidy {

struct Source {
    QString path;     ///< from the root of the project, with "/"
    QString text;     ///< as written
    QString spoken;   ///< comments blanked
    QString code;     ///< comments, the insides of literals and preprocessor lines blanked
    QString includes; ///< comments blanked, preprocessor lines alone

    /// Line of an offset, counted from 1.
    int lineAt(qsizetype offset) const;
    int lineCount() const;
    bool isHeader() const;
    /// "engine/base" for engine/base/money.cpp and for engine/include/offerwright/base/money.h; "engine" for
    /// engine/prefix.h; "app/service/sql" for the service's own rooms.
    QString room() const;
};

Source readSource(const QString& path, const QString& text);

struct Fault {
    QString path;
    int line = 0;
    QString message;
};

using Faults = std::vector<Fault>;

} // namespace offerwright::tests::tidy
