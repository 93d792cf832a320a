// What a programme starts from in a country, and what it finds by name.
#include "tests/support/test_main.h"
#include <QTest>
#include <offerwright/model/catalogue.h>
#include <offerwright/model/programme.h>

using namespace offerwright;

class Programmes : public QObject {
    Q_OBJECT
private slots:
    void startFromTheLawOfTheirCountry();
    void findStoresAccountsAndGroupsByName();
    void earnAsTheBannerOfTheStoreSays();
    void cataloguesKeepTheFirstOfACode();
};

void Programmes::startFromTheLawOfTheirCountry() {
    const Programme france = programmeFor("FR");
    QCOMPARE(france.currency, std::string("EUR"));
    QCOMPARE(france.ceilings.size(), std::size_t{1});
    QCOMPARE(france.ceilings[0].rate, std::optional<std::int64_t>(340'000));
    QCOMPARE(france.ceilings[0].of, france.forbiddenWords.at(0).of);
    QCOMPARE(france.forbiddenWords[0].word, std::string("gratuit"));
    QCOMPARE(programmeFor("CA").currency, std::string("CAD"));
    QCOMPARE(programmeFor("CA").cashStep.step, std::int64_t{5});
    QCOMPARE(programmeFor("GB").currency, std::string("GBP"));
    QCOMPARE(programmeFor("US").currency, std::string("USD"));
    for (const char* country : {"FR", "CA", "GB", "US"}) QCOMPARE(programmeFor(country).country, std::string(country));
    QCOMPARE(programmeFor("ZZ"), Programme{});
}

void Programmes::findStoresAccountsAndGroupsByName() {
    Programme programme;
    programme.stores = {{.id = "s1"}, {.id = "s2"}};
    programme.accounts = {{.name = "miles"}, {.name = "euros"}};
    programme.productGroups = {{.name = "fruit"}};
    QCOMPARE(programme.store("s2"), &programme.stores[1]);
    QCOMPARE(programme.account("euros"), &programme.accounts[1]);
    QCOMPARE(programme.productGroup("fruit"), &programme.productGroups[0]);
    QVERIFY(!programme.store("s3") && !programme.account("s1") && !programme.productGroup("miles"));
}

void Programmes::earnAsTheBannerOfTheStoreSays() {
    Programme programme;
    programme.baseEarn = {.points = 1, .every = 100};
    BannerEarn express{.banner = "Express"};
    express.earn.points = 3;
    BannerEarn unnamed;
    unnamed.earn.points = 7;
    programme.bannerEarn = {unnamed, express};
    const Store known{.id = "a", .banner = "Express"};
    const Store other{.id = "b", .banner = "Halle"};
    const Store none{.id = "c"};
    QCOMPARE(programme.earnAt(&known).points, std::int64_t{3});
    for (const Store* store : {&other, &none, static_cast<const Store*>(nullptr)})
        QCOMPARE(programme.earnAt(store).points, std::int64_t{1});
}

void Programmes::cataloguesKeepTheFirstOfACode() {
    Product first{.sku = "a", .name = "first"};
    first.gtin = "b";
    Product second{.sku = "b", .name = "second"};
    Product nameless{.name = "no code of its own"};
    nameless.gtin = "c";
    const Catalogue catalogue({first, {.sku = "a", .name = "again"}, second, nameless, nameless});
    QCOMPARE(catalogue.find("a")->name, std::string("first"));
    QCOMPARE(catalogue.find("b")->name, std::string("second"));
    QCOMPARE(catalogue.find("c")->name, nameless.name);
    QVERIFY(!catalogue.find("") && !catalogue.find("d"));
}

OFFERWRIGHT_TEST(Programmes)
#include "test_programme.moc"
