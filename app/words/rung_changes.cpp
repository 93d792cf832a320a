// What differs between two promotions, rung by rung and word by word.
#include "app/words/phrases.h"
#include "app/words/rungs.h"
#include <offerwright/text/documents.h>
#include <offerwright/text/publication.h>
#include <set>

namespace offerwright::app {
namespace {

enum class Side { Both, Before, After };

/// The longest row of items that both have, in order, and all others where they stand: what is gone before what came.
/// `same(i, j)` compares; `take(side, i, j)` is called for each item.
template <typename Same, typename Take>
void align(std::size_t before, std::size_t after, const Same& same, const Take& take) {
    std::vector<std::vector<int>> longest(before + 1, std::vector<int>(after + 1, 0));
    for (std::size_t i = before; i-- > 0;)
        for (std::size_t j = after; j-- > 0;)
            longest[i][j] = same(i, j) ? longest[i + 1][j + 1] + 1 : std::max(longest[i + 1][j], longest[i][j + 1]);
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before || j < after) {
        if (i < before && j < after && same(i, j))
            take(Side::Both, i++, j++);
        else if (i < before && (j == after || longest[i + 1][j] >= longest[i][j + 1]))
            take(Side::Before, i++, j);
        else
            take(Side::After, i, j++);
    }
}

std::vector<ChangedPart> partsOf(const Sentence& sentence, ChangedPart::Kind kind) {
    std::vector<ChangedPart> parts;
    for (const Part& part : sentence) parts.push_back({kind, part});
    return parts;
}

RungChange changeOf(const Rung& before, const Rung& after) {
    RungChange change{RungChange::Kind::Same, after.keyword, {}};
    align(
        before.words.size(), after.words.size(),
        [&](std::size_t i, std::size_t j) { return before.words[i].text == after.words[j].text; },
        [&](Side side, std::size_t i, std::size_t j) {
            if (side == Side::Both) return change.parts.push_back({ChangedPart::Kind::Kept, after.words[j]});
            change.kind = RungChange::Kind::Changed;
            change.parts.push_back(side == Side::Before ? ChangedPart{ChangedPart::Kind::Before, before.words[i]}
                                                        : ChangedPart{ChangedPart::Kind::After, after.words[j]});
        });
    return change;
}

QString memberName(const std::string& member, const Language& language) {
    if (member == "priority") return language.translate("Words", "priority");
    if (member == "tags") return language.translate("Words", "tags");
    if (member == "campaign") return language.translate("Words", "campaign");
    if (member == "parameters") return language.translate("Words", "customers’ own values");
    if (member == "stage") return language.translate("Words", "when it is reckoned");
    if (member == "status") return language.translate("Words", "status");
    if (member == "name") return language.translate("Words", "name in another language");
    return fromUtf8(member);
}

} // namespace

std::vector<RungChange> rungChanges(const Promotion& before, const Promotion& after, const Language& language,
                                    const Names& names) {
    const std::vector<Rung> was = rungsOf(before, language, names);
    const std::vector<Rung> is = rungsOf(after, language, names);
    std::vector<RungChange> changes;
    std::set<std::string> told;
    align(
        was.size(), is.size(), [&](std::size_t i, std::size_t j) { return was[i].key == is[j].key; },
        [&](Side side, std::size_t i, std::size_t j) {
            const Rung& rung = side == Side::Before ? was[i] : is[j];
            if (side == Side::Both)
                changes.push_back(changeOf(was[i], is[j]));
            else if (side == Side::Before)
                changes.push_back(
                    {RungChange::Kind::Removed, rung.keyword, partsOf(rung.words, ChangedPart::Kind::Kept)});
            else
                changes.push_back(
                    {RungChange::Kind::Added, rung.keyword, partsOf(rung.words, ChangedPart::Kind::Kept)});
            if (changes.back().kind != RungChange::Kind::Same) told.insert(rung.member);
        });
    QStringList untold;
    for (const OtherMember& each : otherMembers(printPromotion(before), printPromotion(after)))
        if (!told.contains(each.name)) untold.push_back(memberName(each.name, language));
    if (!untold.isEmpty())
        changes.push_back({RungChange::Kind::Changed, language.translate("Words", "Also"),
                           partsOf(valueOf(language.list(untold), {}, {}), ChangedPart::Kind::After)});
    return changes;
}

std::vector<RungChange> rungsAs(const Promotion& promotion, RungChange::Kind kind, const Language& language,
                                const Names& names) {
    std::vector<RungChange> all;
    for (const Rung& rung : rungsOf(promotion, language, names))
        if (rung.key != "name") all.push_back({kind, rung.keyword, partsOf(rung.words, ChangedPart::Kind::Kept)});
    return all;
}

QString lineDifference(const QString& before, const QString& after) {
    const QStringList was = before.split(u'\n', Qt::SkipEmptyParts);
    const QStringList is = after.split(u'\n', Qt::SkipEmptyParts);
    QStringList lines;
    align(
        was.size(), is.size(), [&](std::size_t i, std::size_t j) { return was[i] == is[j]; },
        [&](Side side, std::size_t i, std::size_t j) {
            if (side == Side::Both)
                lines << QStringLiteral("  ") + is[j];
            else if (side == Side::Before)
                lines << QStringLiteral("- ") + was[i];
            else
                lines << QStringLiteral("+ ") + is[j];
        });
    return lines.join(u'\n');
}

} // namespace offerwright::app
