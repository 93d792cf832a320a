// What differs between two promotions is told: exactly that, and never nothing.
#include "app/words/rungs.h"
#include "tests/support/random_promotion.h"
#include "tests/support/test_main.h"
#include <QFile>
#include <QTest>
#include <offerwright/text/documents.h>

namespace offerwright::tests {
namespace {

using app::ChangedPart;
using app::Language;
using app::RungChange;

Promotion tiers() {
    QFile file(QStringLiteral(":/sample/promotions/cremerie-paliers.json"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("the sample is not there");
    return parsePromotion(file.readAll().toStdString()).value;
}

std::vector<RungChange> differing(const Promotion& before, const Promotion& after) {
    static const Programme programme;
    const app::Names names{.programme = &programme};
    std::vector<RungChange> found;
    for (RungChange& each : app::rungChanges(before, after, Language::english(), names))
        if (each.kind != RungChange::Kind::Same) found.push_back(std::move(each));
    return found;
}

QString textOf(const RungChange& change, ChangedPart::Kind without) {
    QString text;
    for (const ChangedPart& each : change.parts)
        if (each.kind != without) text += each.part.text;
    return text;
}

} // namespace

class RungsTest : public QObject {
    Q_OBJECT
private slots:
    void twoOfTheSameDifferInNothing() { QVERIFY(differing(tiers(), tiers()).empty()); }

    void aThresholdIsOneRungWithWhatWasAndWhatIs() {
        Promotion next = tiers();
        next.ladder.steps[1].threshold = Number{6600};
        const auto changes = differing(tiers(), next);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].keyword, QStringLiteral("Tier 2"));
        QVERIFY(textOf(changes[0], ChangedPart::Kind::Before).contains(u"66"));
        QVERIFY(!textOf(changes[0], ChangedPart::Kind::After).contains(u"66"));
    }

    void aStepMoreIsARungMore() {
        Promotion next = tiers();
        Step more = next.ladder.steps.back();
        more.id = "tMore";
        more.qualification.id = "qMore";
        more.threshold = Number{20000};
        next.ladder.steps.push_back(more);
        const auto changes = differing(tiers(), next);
        QVERIFY(
            std::ranges::any_of(changes, [](const RungChange& each) { return each.kind == RungChange::Kind::Added; }));
        const auto back = differing(next, tiers());
        QVERIFY(
            std::ranges::any_of(back, [](const RungChange& each) { return each.kind == RungChange::Kind::Removed; }));
    }

    void whatNoSentenceTellsIsNamed() {
        Promotion next = tiers();
        next.priority += 7;
        const auto changes = differing(tiers(), next);
        QVERIFY(!changes.empty());
        next = tiers();
        next.tags = {"unheard-of"};
        const auto tagged = differing(tiers(), next);
        QCOMPARE(tagged.size(), 1);
        QCOMPARE(textOf(tagged[0], ChangedPart::Kind::Before), QStringLiteral("tags"));
    }

    void promotionsThatDifferNeverLookTheSame() {
        Dice dice(20261123);
        for (int round = 0; round < 400; ++round) {
            const Promotion one = randomPromotion(dice, "p");
            const Promotion other = randomPromotion(dice, "p");
            QCOMPARE(differing(one, other).empty(), printPromotion(one) == printPromotion(other));
        }
    }

    void linesOfTwoTextsAreAlignedWhereTheyAgree() {
        QCOMPARE(app::lineDifference(QStringLiteral("a\nb\nc"), QStringLiteral("a\nx\nc\nd")),
                 QStringLiteral("  a\n- b\n+ x\n  c\n+ d"));
    }
};

OFFERWRIGHT_TEST(RungsTest)

} // namespace offerwright::tests

#include "rungs_test.moc"
