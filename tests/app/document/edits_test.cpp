#include "app/document/edits.h"
#include "tests/support/test_main.h"
#include <offerwright/text/documents.h>

namespace offerwright::app {
namespace {

Promotion promotionNamed(const std::string& id) {
    Promotion promotion;
    promotion.id = id;
    promotion.status = Status::Live;
    return promotion;
}

Snapshot withThese(const std::vector<std::string>& ids) {
    Snapshot now = std::make_shared<const Workspace>(Workspace::empty());
    for (const std::string& id : ids) now = withPromotion(now, promotionNamed(id));
    return now;
}

std::vector<std::string> idsOf(const Snapshot& now) {
    std::vector<std::string> ids;
    for (const auto& entry : now->promotions) ids.push_back(entry->promotion->id);
    return ids;
}

using Ids = std::vector<std::string>;

} // namespace

class Edits : public QObject {
    Q_OBJECT
private slots:
    void promotionsStandInTheOrderOfTheirIds();
    void whatAnEditLeavesAloneStaysShared();
    void theGivenSnapshotIsUntouched();
    void anEditThatChangesNothingGivesBackTheSameSnapshot();
    void aCopyIsADraftUnderAFreshId();
    void freshIdsReadLikeTheWish_data();
    void freshIdsReadLikeTheWish();
    void aChangedIdMovesThePromotion();
    void aChangeNeverTakesThePlaceOfAnotherPromotion();
    void typedTextIsKeptWhenItIsNotTheCanonicalOne();
    void changingCardsDropsTheKeptText();
    void basketsPersonasAndCampaignsAreReplacedById();
    void environmentsAreReplacedByIdAndKeepTheirPlace();
    void aDoubtIsTakenByOnePersonAtATime();
};

void Edits::promotionsStandInTheOrderOfTheirIds() {
    const Snapshot now = withThese({"m", "z", "a", "k", "Z"});
    QCOMPARE(idsOf(now), (Ids{"Z", "a", "k", "m", "z"}));
    QCOMPARE(idsOf(withoutPromotion(now, "k")), (Ids{"Z", "a", "m", "z"}));
    for (const std::string& id : idsOf(now)) QCOMPARE(now->promotion(id)->promotion->id, id);
    QVERIFY(!now->promotion("b"));
}

void Edits::whatAnEditLeavesAloneStaysShared() {
    const Snapshot now = withThese({"a", "b", "c"});
    const Snapshot next = withChange(now, "b", [](Promotion& promotion) { promotion.priority = 7; });
    QCOMPARE(next->promotions[0], now->promotions[0]);
    QVERIFY(next->promotions[1] != now->promotions[1]);
    QCOMPARE(next->promotions[2], now->promotions[2]);
    QCOMPARE(next->catalogue, now->catalogue);
    QCOMPARE(next->programme, now->programme);
}

void Edits::theGivenSnapshotIsUntouched() {
    const Snapshot now = withThese({"a", "b"});
    const Workspace before = *now;
    withChange(now, "a", [](Promotion& promotion) { promotion.priority = 7; });
    withoutPromotion(now, "a");
    withCopyOf(now, "a", nullptr);
    withTryIt(now, [](TryIt& tryIt) { tryIt.onlyThis = true; });
    withName(now, "other");
    QVERIFY(*now == before);
}

void Edits::anEditThatChangesNothingGivesBackTheSameSnapshot() {
    const Snapshot now = withThese({"a"});
    QCOMPARE(withChange(now, "a", [](Promotion&) {}), now);
    QCOMPARE(withChange(now, "none", [](Promotion& promotion) { promotion.priority = 7; }), now);
    QCOMPARE(withPromotion(now, promotionNamed("a")), now);
    QCOMPARE(withPromotions(now, {promotionNamed("a"), promotionNamed("a")}), now);
    QCOMPARE(withoutPromotion(now, "none"), now);
    QCOMPARE(withTryIt(now, TryIt{}), now);
    QCOMPARE(withProgramme(now, Programme{}), now);
    QCOMPARE(withCatalogue(now, std::make_shared<const Catalogue>()), now);
    QCOMPARE(withoutBasket(now, "none"), now);
}

void Edits::aCopyIsADraftUnderAFreshId() {
    std::string id;
    Snapshot now = withCopyOf(withThese({"dairy", "dairy-2"}), "dairy", &id);
    QCOMPARE(id, std::string("dairy-3"));
    QCOMPARE(idsOf(now), (Ids{"dairy", "dairy-2", "dairy-3"}));
    QCOMPARE(now->promotion(id)->promotion->status, Status::Draft);
    QCOMPARE(now->promotion("dairy")->promotion->status, Status::Live);
}

void Edits::freshIdsReadLikeTheWish_data() {
    QTest::addColumn<QByteArray>("wish");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("free") << QByteArray("fill-up") << QByteArray("fill-up");
    QTest::newRow("taken") << QByteArray("dairy") << QByteArray("dairy-3");
    QTest::newRow("words") << QByteArray("Crème fraîche à -20 %") << QByteArray("creme-fraiche-a-20");
    QTest::newRow("empty") << QByteArray("") << QByteArray("promotion");
    QTest::newRow("no letters") << QByteArray("!!") << QByteArray("promotion");
}

void Edits::freshIdsReadLikeTheWish() {
    QFETCH(QByteArray, wish);
    QFETCH(QByteArray, id);
    const Snapshot now = withThese({"dairy", "dairy-2"});
    QCOMPARE(QByteArray::fromStdString(freePromotionId(*now, wish.toStdString())), id);
}

void Edits::aChangedIdMovesThePromotion() {
    const Snapshot now = withThese({"a", "b", "c"});
    const Snapshot next = withChange(now, "a", [](Promotion& promotion) { promotion.id = "x"; });
    QCOMPARE(idsOf(next), (Ids{"b", "c", "x"}));
}

void Edits::aChangeNeverTakesThePlaceOfAnotherPromotion() {
    const Snapshot now = withThese({"a", "b"});
    QCOMPARE(withChange(now, "a", [](Promotion& promotion) { promotion.id = "b"; }), now);
}

void Edits::typedTextIsKeptWhenItIsNotTheCanonicalOne() {
    const Snapshot now = withThese({"a", "b"});
    const auto shared = now->promotion("a")->promotion;
    const std::string canonical = printPromotion(*shared);
    const Snapshot invalid = withPromotionText(now, "a", "{ typed", nullptr);
    QCOMPARE(invalid->promotion("a")->text, std::string("{ typed"));
    QCOMPARE(invalid->promotion("a")->promotion, shared);
    QCOMPARE(withPromotionText(invalid, "a", canonical, shared)->promotion("a")->text, std::string());
    QCOMPARE(withPromotionText(now, "a", canonical, shared), now);
    auto renamed = std::make_shared<Promotion>(*shared);
    renamed->id = "c";
    QCOMPARE(idsOf(withPromotionText(now, "a", "{ other order", renamed)), (Ids{"b", "c"}));
    renamed = std::make_shared<Promotion>(*renamed);
    renamed->id = "b";
    const Snapshot clash = withPromotionText(now, "a", "{ id of b", renamed);
    QCOMPARE(idsOf(clash), (Ids{"a", "b"}));
    QCOMPARE(clash->promotion("a")->text, std::string("{ id of b"));
    QCOMPARE(clash->promotions[1], now->promotions[1]);
    QCOMPARE(withPromotionText(now, "none", "{", nullptr), now);
}

void Edits::changingCardsDropsTheKeptText() {
    auto next = std::make_shared<Workspace>(*withThese({"a"}));
    next->promotions[0] =
        std::make_shared<const PromotionEntry>(PromotionEntry{next->promotions[0]->promotion, "{ typed"});
    const Snapshot now = next;
    QCOMPARE(withPromotion(now, promotionNamed("a"))->promotion("a")->text, std::string());
    const auto raise = [](Promotion& promotion) { promotion.priority = 7; };
    QCOMPARE(withChange(now, "a", raise)->promotion("a")->text, std::string());
}

void Edits::environmentsAreReplacedByIdAndKeepTheirPlace() {
    Snapshot now = std::make_shared<const Workspace>(Workspace::empty());
    now = withEnvironment(now, {.id = freeEnvironmentId(*now, "Bac à sable"), .name = "Bac à sable"});
    now = withEnvironment(now, {.id = "production", .name = "Production"});
    QCOMPARE(now->environments[0].id, std::string("bac-a-sable"));
    QCOMPARE(freeEnvironmentId(*now, "Bac à sable"), std::string("bac-a-sable-2"));
    const Snapshot renamed = withEnvironment(now, {.id = "bac-a-sable", .name = "Sandbox"});
    QCOMPARE(renamed->environments[0].name, std::string("Sandbox"));
    QCOMPARE(renamed->environments.size(), std::size_t{2});
    QCOMPARE(withEnvironment(renamed, renamed->environments[1]), renamed);
    QCOMPARE(withoutEnvironment(renamed, "bac-a-sable")->environments.size(), std::size_t{1});
    QCOMPARE(withoutEnvironment(renamed, "nowhere"), renamed);
    QVERIFY(!(*renamed == *now));
}

void Edits::aDoubtIsTakenByOnePersonAtATime() {
    Snapshot now = std::make_shared<const Workspace>(Workspace::empty());
    now = withAcknowledgement(now, {"coffee", "tiers.payLess", "Ada", "agreed"});
    QCOMPARE(withAcknowledgement(now, {"coffee", "tiers.payLess", "Ada", "agreed"}), now);
    const Snapshot other = withAcknowledgement(now, {"coffee", "tiers.payLess", "Grace", "agreed again"});
    QCOMPARE(other->acknowledged, (std::vector<Acknowledgement>{{"coffee", "tiers.payLess", "Grace", "agreed again"}}));
    QCOMPARE(withoutAcknowledgement(other, "coffee", "other.code"), other);
    QVERIFY(withoutAcknowledgement(other, "coffee", "tiers.payLess")->acknowledged.empty());
}

void Edits::basketsPersonasAndCampaignsAreReplacedById() {
    Snapshot now = withThese({});
    const auto basket = [](const std::string& id, const std::string& name) {
        return SavedBasket(name, "anna", Basket{.id = id});
    };
    now = withBasketSaved(withBasketSaved(now, basket("1", "one")), basket("2", "two"));
    now = withBasketSaved(now, basket("1", "uno"));
    QCOMPARE(now->baskets.size(), 2u);
    QCOMPARE(now->baskets[0]->name(), std::string("uno"));
    QCOMPARE(withoutBasket(now, "1")->baskets.size(), 1u);
    Customer anna;
    anna.id = "anna";
    now = withPersona(now, anna);
    anna.tier = "gold";
    now = withPersona(now, anna);
    QCOMPARE(now->personas.size(), 1u);
    QCOMPARE(now->persona("anna")->tier, std::string("gold"));
    now = withCampaign(withCampaign(now, {"c", {}, {}}), {"c", {}, Money{100}});
    QCOMPARE(now->campaigns.size(), 1u);
    QVERIFY(now->campaign("c")->budget == Money{100});
}

OFFERWRIGHT_TEST(Edits)

} // namespace offerwright::app

#include "edits_test.moc"
