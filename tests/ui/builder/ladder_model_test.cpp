#include "tests/support/test_main.h"
#include "tests/ui/builder/sample_session.h"
#include "ui/builder/edits/ladder_edits.h"
#include "ui/builder/edits/number_edits.h"
#include "ui/builder/edits/promotion_edits.h"
#include "ui/builder/ladder/ladder_model.h"
#include "ui/builder/ladder/sentence_layout.h"
#include "ui/builder/palette/palette_entries.h"
#include "ui/builder/tiers/staircase.h"
#include "ui/builder/tiers/tier_model.h"
#include <offerwright/check/check.h>
#include <set>

namespace offerwright::tests {

using namespace ui;

class LadderModel : public QObject {
    Q_OBJECT
private slots:
    void everyConditionAndRewardStandsOnACard();
    void aChangedThresholdChangesOneCard();
    void problemsStandOnTheirCard();
    void tiersAreJudgedOneByOne();
    void whoPaysSaysForWhichTier();
    void aCopyHasIdsOfItsOwn();
    void movingDownAndUpAgainChangesNothing();
    void aGroupIsNeverMovedIntoItself();
    void tiersMadeFromAStepKeepWhatItSaid();
    void aPersonalNumberIsItsDefaultAgainWhenSwitchedBack();
    void aParameterNobodyUsesGoes();
    void aThresholdStaysBetweenItsNeighbours();
    void axesHaveRoundTicks_data();
    void axesHaveRoundTicks();
    void chipsNeverStandOutsideTheLine();
    void typedCellsAreReadInEitherLanguage_data();
    void typedCellsAreReadInEitherLanguage();
    void thePaletteFindsWithoutAccentsAndOffersOnlyWhatIsLegal();
};

namespace {

const Promotion& sample(const char* id) { return *sampleWorkspace()->promotion(id)->promotion; }

app::Names namesFor(const Promotion& promotion) {
    return {sampleWorkspace()->programme.get(), sampleWorkspace()->catalogue.get(), &promotion};
}

LadderContent ladder(const Promotion& promotion) {
    const Diagnostics problems =
        check(promotion, {sampleWorkspace()->programme.get(), sampleWorkspace()->catalogue.get()});
    return ladderOf(promotion, problems, app::Language::english(), namesFor(promotion));
}

bool shows(const LadderContent& content, const NodeId& node) {
    for (const CardContent& card : content.cards) {
        for (const CardLine& line : card.lines) {
            if (line.node == node) return true;
            for (const CardPart& part : line.parts)
                if (part.part.node == node) return true;
        }
        if (card.tiers)
            for (const TierLine& tier : card.tiers->lines)
                if (tier.step == node || tier.reward == node) return true;
    }
    return false;
}

} // namespace

void LadderModel::everyConditionAndRewardStandsOnACard() {
    for (const auto& entry : sampleWorkspace()->promotions) {
        const Promotion& promotion = *entry->promotion;
        const LadderContent content = ladder(promotion);
        forEachCondition(promotion, [&](const Condition& condition) {
            const bool root = isRoot(promotion, condition.id);
            QVERIFY2(root || shows(content, condition.id), (promotion.id + ": " + condition.id).c_str());
        });
        for (const Step& step : promotion.ladder.steps)
            for (const Reward& reward : step.rewards)
                QVERIFY2(shows(content, reward.id), (promotion.id + ": " + reward.id).c_str());
    }
}

void LadderModel::whoPaysSaysForWhichTier() {
    const auto pays = [](const LadderContent& content) {
        QStringList lines;
        for (const CardLine& line : content.cards.back().lines) lines << line.parts.front().part.text;
        return lines;
    };
    const LadderContent tiers = ladder(sample("cremerie-paliers"));
    QCOMPARE(tiers.cards.back().section, Section::Pays);
    QCOMPARE(pays(tiers), (QStringList{"Tier 1", "Tier 2", "Tier 3"}));
    QCOMPARE(pays(ladder(sample("cafe-moins-20"))), QStringList{"The retailer pays all"});
}

void LadderModel::aChangedThresholdChangesOneCard() {
    const Promotion& before = sample("cremerie-paliers");
    const Promotion after = withTierThreshold(before, "t2", 7000);
    const auto was = ladder(before).cards;
    const auto is = ladder(after).cards;
    QCOMPARE(was.size(), is.size());
    int changed = 0;
    for (std::size_t i = 0; i < was.size(); ++i) changed += was[i] == is[i] ? 0 : 1;
    QCOMPARE(changed, 1);
}

void LadderModel::problemsStandOnTheirCard() {
    Promotion promotion = sample("cremerie-paliers");
    promotion.ladder.steps[1].threshold.value = promotion.ladder.steps[0].threshold.value;
    const LadderContent content = ladder(promotion);
    QVERIFY(content.problems.empty());
    const bool onTier = std::ranges::any_of(content.cards, [](const CardContent& card) {
        return card.tiers &&
               std::ranges::any_of(card.tiers->lines, [](const TierLine& tier) { return !tier.problems.empty(); });
    });
    QVERIFY(onTier);
}

void LadderModel::tiersAreJudgedOneByOne() {
    const Promotion& promotion = sample("cremerie-paliers");
    const auto answer = app::previewNow(sampleWorkspace(), promotion.id);
    const auto cards = ladder(promotion).cards;
    const auto verdicts = verdictsOf(cards, promotion, *answer, app::Language::english());
    QCOMPARE(verdicts.size(), cards.size());
    const auto tiers = std::ranges::find_if(verdicts, [](const CardVerdicts& one) { return !one.tiers.empty(); });
    QVERIFY(tiers != verdicts.end());
    QCOMPARE(tiers->tiers.size(), std::size_t(3));
    QCOMPARE(tiers->tiers[0].standing, Verdict::Reached);
    QCOMPARE(tiers->tiers[1].standing, Verdict::Nearly);
    QVERIFY(tiers->tiers[2].standing == Verdict::NotYet || tiers->tiers[2].standing == Verdict::Nearly);
    QVERIFY(tiers->measured);
}

void LadderModel::aCopyHasIdsOfItsOwn() {
    const Promotion& before = sample("cremerie-paliers");
    NodeId copy;
    const Promotion after = withCopyOfNode(before, "t2", &copy);
    QCOMPARE(after.ladder.steps.size(), std::size_t(4));
    const auto ids = nodeIds(after);
    QCOMPARE(std::set<NodeId>(ids.begin(), ids.end()).size(), ids.size());
    const auto added = nodeIds(withTierAdded(after, &copy));
    QCOMPARE(std::set<NodeId>(added.begin(), added.end()).size(), added.size());
}

void LadderModel::movingDownAndUpAgainChangesNothing() {
    const Promotion& before = sample("cremerie-paliers");
    const NodeId first = std::get<Group>(before.who.rule).members.front().id;
    const Promotion moved = withNodeMoved(before, first, 1);
    QVERIFY(moved != before);
    QCOMPARE(withNodeMoved(moved, first, -1), before);
}

void LadderModel::aGroupIsNeverMovedIntoItself() {
    NodeId group;
    const NodeId first = std::get<Group>(sample("cremerie-paliers").who.rule).members.front().id;
    const Promotion grouped = withGroupAround(sample("cremerie-paliers"), first, GroupKind::Any, &group);
    QCOMPARE(withConditionAt(grouped, group, {group, 0}), grouped);
    // Out of the group again by moving up past its edge.
    const Promotion out = withNodeMoved(grouped, first, -1);
    QCOMPARE(std::get<Group>(out.who.rule).members.front().id, first);
}

void LadderModel::tiersMadeFromAStepKeepWhatItSaid() {
    Promotion promotion = *emptyPromotionWorkspace()->promotions[0]->promotion;
    Measured rule;
    rule.measure.of.in.categories = {"Crèmerie"};
    rule.atLeast = Number{2500};
    promotion = withCondition(promotion, {"s1-if", 0}, withFreshIds(promotion, Condition{{}, rule}));
    const Promotion tiers = withRelation(promotion, Relation::Tiers, 100);
    QVERIFY(tiers.ladder.measure);
    QCOMPARE(tiers.ladder.measure->of, rule.measure.of);
    QCOMPARE(tiers.ladder.steps[0].threshold.value, 2500);
    QCOMPARE(withRelation(tiers, Relation::Single, 100), promotion);
}

void LadderModel::aPersonalNumberIsItsDefaultAgainWhenSwitchedBack() {
    const Promotion& before = sample("cremerie-paliers");
    const Address address{before.id, "t1", "from"};
    NumberState state = *numberState(before, address);
    state.parameter = proposedParameter(before, address, state, 100);
    const Promotion personal = withNumberState(before, address, state);
    QVERIFY(numberAt(personal, address)->number.personal());
    QCOMPARE(valueOf(personal, numberAt(personal, address)->number), 3000);
    NumberState plain = *numberState(personal, address);
    plain.number = Number{plain.parameter->defaultValue};
    plain.parameter.reset();
    QCOMPARE(withNumberState(personal, address, plain), before);
}

void LadderModel::aParameterNobodyUsesGoes() {
    const Promotion& before = sample("cremerie-tous-les-20");
    QCOMPARE(before.parameters.size(), std::size_t(1));
    const Promotion after =
        withNumberState(before, {before.id, "s1", "every"}, {Unit::Money, Number{2000}, std::nullopt});
    QVERIFY(after.parameters.empty());
}

void LadderModel::aThresholdStaysBetweenItsNeighbours() {
    const StairInput input{{3000, 6000, 10000}, {300, 800, 1500}, false, 5851};
    QCOMPARE(clampedThreshold(input, 1, 100, 100), 3100);
    QCOMPARE(clampedThreshold(input, 1, 50000, 100), 9900);
    QCOMPARE(clampedThreshold(input, 1, 6149, 100), 6100);
    QCOMPARE(clampedThreshold(input, 2, 50000, 100), 50000);
    const Staircase stairs = layOut(input, QRectF(40, 30, 560, 60));
    QCOMPARE(stairs.handles.size(), std::size_t(3));
    QCOMPARE(stairs.axisEnd, 12000);
    QCOMPARE(stairs.valueAt(stairs.xOf(6000)), 6000);
    QVERIFY(*stairs.measuredX < stairs.handles[1].x());
}

void LadderModel::axesHaveRoundTicks_data() {
    QTest::addColumn<qint64>("end");
    QTest::addColumn<qint64>("tick");
    QTest::newRow("euros") << qint64(10000) << qint64(2000);
    QTest::newRow("one") << qint64(1) << qint64(1);
    QTest::newRow("points") << qint64(340) << qint64(50);
    QTest::newRow("the most that money can be") << qint64(1'000'000'000'000) << qint64(200'000'000'000);
}

void LadderModel::axesHaveRoundTicks() {
    QFETCH(qint64, end);
    QFETCH(qint64, tick);
    QCOMPARE(qint64(roundTick(end, 7)), tick);
}

void LadderModel::chipsNeverStandOutsideTheLine() {
    const std::vector<SentenceItem> items{
        {40, false, false, 4}, {300, true, false, 4}, {10, false, true, 4}, {900, true, false, 4}};
    const SentencePlaces places = placeSentence(items, 400);
    for (const QRect& rect : places.rects) QVERIFY(rect.right() <= 420);
    QCOMPARE(places.rects[3].left(), 0);
    QCOMPARE(places.rects[3].width(), 400);
    QCOMPARE(places.height, 2 * kLineHeight + kLineGap);
}

void LadderModel::typedCellsAreReadInEitherLanguage_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("unit");
    QTest::addColumn<qint64>("value");
    const auto row = [](const char* text, const char* language, Unit unit, qint64 value) {
        QTest::addRow("%s %s", text, language)
            << QString::fromUtf8(text) << QString(language) << static_cast<int>(unit) << value;
    };
    row("60", "en", Unit::Money, 6000);
    row("€60.50", "en", Unit::Money, 6050);
    row("1 060,50 €", "fr", Unit::Money, 106050);
    row("13,3 %", "fr", Unit::Percent, 133000);
    row("3", "en", Unit::Quantity, 3000);
    row("×3", "en", Unit::Factor, 3000000);
    row("abc", "en", Unit::Money, -1);
    row("", "en", Unit::Money, -1);
}

void LadderModel::typedCellsAreReadInEitherLanguage() {
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(int, unit);
    QFETCH(qint64, value);
    const auto read = typedValue(text, static_cast<Unit>(unit), app::Language::of(language), 100);
    QCOMPARE(qint64(read.value_or(-1)), value);
}

void LadderModel::thePaletteFindsWithoutAccentsAndOffersOnlyWhatIsLegal() {
    const Promotion& promotion = sample("cremerie-paliers");
    const auto who =
        paletteEntries(promotion, {.after = "who", .conditions = true}, app::Language::english(), namesFor(promotion));
    QVERIFY(std::ranges::none_of(who, [](const PaletteEntry& entry) { return entry.reward.has_value(); }));
    const auto rewards = paletteEntries(promotion, {.step = "t1"}, app::Language::english(), namesFor(promotion));
    QVERIFY(!rewards.empty());
    QVERIFY(std::ranges::all_of(
        rewards, [](const PaletteEntry& entry) { return !entry.stage || entry.stage == Stage::Basket; }));
    QVERIFY(!searchEntries(who, "cremerie").empty());
    for (const PaletteEntry& entry : who) QVERIFY2(!entry.example.isEmpty(), qPrintable(entry.name));
}

OFFERWRIGHT_TEST(LadderModel)

} // namespace offerwright::tests

#include "ladder_model_test.moc"
