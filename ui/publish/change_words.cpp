#include "ui/publish/change_words.h"
#include <QCoreApplication>
#include <algorithm>
#include <offerwright/text/documents.h>

namespace offerwright::ui {
namespace {

ChangePiece pieceOf(const app::ChangedPart& changed) {
    switch (changed.kind) {
    case app::ChangedPart::Kind::Before: return {ChangePiece::Kind::Old, changed.part.text};
    case app::ChangedPart::Kind::After: return {ChangePiece::Kind::New, changed.part.text};
    case app::ChangedPart::Kind::Kept: break;
    }
    const bool isValue = changed.part.kind == app::Part::Kind::Value;
    return {isValue ? ChangePiece::Kind::Value : ChangePiece::Kind::Words, changed.part.text};
}

ChangeLine::Kind kindOf(app::RungChange::Kind kind) {
    switch (kind) {
    case app::RungChange::Kind::Changed: return ChangeLine::Kind::Changed;
    case app::RungChange::Kind::Added: return ChangeLine::Kind::Added;
    case app::RungChange::Kind::Removed: return ChangeLine::Kind::Removed;
    case app::RungChange::Kind::Same: break;
    }
    return ChangeLine::Kind::Same;
}

std::vector<app::RungChange> changesOf(const Promotion* before, const Promotion* after, const app::Language& language,
                                       const app::Names& names) {
    if (before && after) return app::rungChanges(*before, *after, language, names);
    if (after) return app::rungsAs(*after, app::RungChange::Kind::Added, language, names);
    return app::rungsAs(*before, app::RungChange::Kind::Same, language, names);
}

/// Of one that goes all that it said is behind a fold.
ChangeLine ending() {
    return {ChangeLine::Kind::Removed,
            QCoreApplication::translate("Changes", "Ends"),
            {{ChangePiece::Kind::Words,
              QCoreApplication::translate("Changes", "Gives nothing any more. Sales that are open keep it.")}}};
}

QString sourceOf(const Promotion* promotion) {
    return promotion ? QString::fromStdString(printPromotion(*promotion)) : QString();
}

} // namespace

ChangeContent changeContent(const Promotion* before, const Promotion* after, const app::Language& language,
                            const app::Names& names) {
    const Promotion& shown = after ? *after : *before;
    ChangeContent content{.name = QString::fromStdString(shown.name.in(language.code().toStdString())),
                          .source = app::lineDifference(sourceOf(before), sourceOf(after))};
    if (!before) content.kind = ChangeContent::Kind::Added;
    if (!after) content.kind = ChangeContent::Kind::Removed;
    if (!after) content.lines.push_back(ending());
    for (const app::RungChange& change : changesOf(before, after, language, names)) {
        ChangeLine line{kindOf(change.kind), change.keyword, {}};
        for (const app::ChangedPart& part : change.parts) line.pieces.push_back(pieceOf(part));
        content.lines.push_back(std::move(line));
    }
    const auto differs = [](const ChangeLine& line) { return line.kind != ChangeLine::Kind::Same; };
    if (before && after)
        content.fact = QCoreApplication::translate("Changes", "%1 of %2 lines")
                           .arg(std::ranges::count_if(content.lines, differs))
                           .arg(content.lines.size());
    return content;
}

} // namespace offerwright::ui
