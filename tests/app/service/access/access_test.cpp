#include "app/service/access/access.h"
#include "app/service/access/limits.h"
#include "tests/support/test_main.h"
#include <set>
#include <thread>

namespace offerwright::service {

using namespace std::chrono_literals;

class Access : public QObject {
    Q_OBJECT
private slots:
    void aKeyThatWasNotedIsFoundAndNoOther();
    void eachEnvironmentHasItsScope();
    void digestsAreBlake2b256();
    void keysAreNewEachTime();
    void aBurstIsLetInAndThenTheRate();
    void requestsUnderWayAreCounted();
    void aRestFillsNoMoreThanTheBurst();
    void tenantsDoNotTakeFromOneAnother();
    void manyThreadsTakeNoMoreThanThereIs();

private:
    Keyring m_keyring{{{"acme", "production", Role::Till, "till 1", digestOf("ow_one")},
                       {"acme", "staging", Role::Studio, "ada", digestOf("ow_two")},
                       {"other", "production", Role::Feed, "nightly", digestOf("ow_three")}}};
    ledger::TenantScope scope(const char* key) { return m_keyring.find(std::string("Bearer ") + key)->scope(); }
    const Limits::Time m_start{1'000'000s};
};

void Access::aKeyThatWasNotedIsFoundAndNoOther() {
    const auto till = m_keyring.find("Bearer ow_one");
    QVERIFY(till);
    QCOMPARE(till->scope().tenant(), std::string("acme/production"));
    QCOMPARE(till->environment(), std::string("production"));
    QCOMPARE(till->name(), std::string("till 1"));
    QVERIFY(till->role() == Role::Till);
    QCOMPARE(m_keyring.find("Bearer ow_three")->scope().tenant(), std::string("other/production"));
    for (const std::string& wrong :
         {std::string(), std::string("Bearer "), std::string("Bearer"), std::string("ow_one"),
          std::string("bearer ow_one"), std::string("Bearer ow_one "), std::string("Bearer  ow_one"),
          std::string("Bearer ow_on"), std::string("Basic ow_one"), "Bearer " + digestOf("ow_one"),
          "Bearer " + std::string(100'000, 'a')})
        QVERIFY2(!m_keyring.find(wrong), wrong.substr(0, 40).c_str());
    QVERIFY(!Keyring({}).find("Bearer ow_one"));
}

// RFC 7693 gives 64-byte digests; these are of b2sum -l 256.
void Access::eachEnvironmentHasItsScope() {
    const Keyring keyring({{"b", "production", Role::Till, "till", digestOf("1")},
                           {"a", "staging", Role::Till, "till", digestOf("2")},
                           {"b", "production", Role::Studio, "ada", digestOf("3")}},
                          {{"c", "production", "pos", "pos-1", "a secret of c"}}, {{"a", "staging"}, {"d", "empty"}});
    std::vector<std::string> names;
    for (const ledger::TenantScope& scope : keyring.scopes()) names.push_back(scope.tenant());
    QCOMPARE(names, (std::vector<std::string>{"a/staging", "b/production", "c/production", "d/empty"}));
}

void Access::digestsAreBlake2b256() {
    QCOMPARE(digestOf(""), std::string("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"));
    QCOMPARE(digestOf("abc"), std::string("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
    QVERIFY(isDigest(digestOf("abc")));
    QVERIFY(!isDigest(digestOf("abc").substr(1)));
    QVERIFY(!isDigest("X" + digestOf("abc").substr(1)));
}

void Access::keysAreNewEachTime() {
    std::set<std::string> keys;
    for (int i = 0; i < 100; ++i) keys.insert(newKey());
    QCOMPARE(keys.size(), 100u);
    for (const std::string& key : keys) QVERIFY(key.starts_with("ow_") && key.size() == 3 + 43);
}

void Access::aBurstIsLetInAndThenTheRate() {
    Limits limits({{"acme/production", {.atOnce = 100, .perSecond = 10, .burst = 5}}});
    const auto tenant = scope("ow_one");
    for (int i = 0; i < 5; ++i) QVERIFY(limits.admit(tenant, m_start));
    const auto refused = limits.admit(tenant, m_start);
    QVERIFY(!refused);
    QCOMPARE(refused.error().count(), 1);
    QVERIFY(!limits.admit(tenant, m_start + 99ms));
    QVERIFY(limits.admit(tenant, m_start + 100ms));
    QVERIFY(!limits.admit(tenant, m_start + 199ms));
    QVERIFY(limits.admit(tenant, m_start + 200ms));
}

void Access::requestsUnderWayAreCounted() {
    Limits limits({{"acme/production", {.atOnce = 2, .perSecond = 1'000, .burst = 1'000}}});
    const auto tenant = scope("ow_one");
    auto one = std::make_unique<Limits::Pass>(std::move(*limits.admit(tenant, m_start)));
    const auto two = limits.admit(tenant, m_start);
    QVERIFY(two);
    QVERIFY(!limits.admit(tenant, m_start));
    one.reset();
    QVERIFY(limits.admit(tenant, m_start));
}

void Access::aRestFillsNoMoreThanTheBurst() {
    Limits limits({{"acme/production", {.atOnce = 100, .perSecond = 1'000'000, .burst = 3}}});
    const auto tenant = scope("ow_one");
    for (const auto at : {m_start, m_start + 24h, m_start + 24h * 365 * 100}) {
        for (int i = 0; i < 3; ++i) QVERIFY(limits.admit(tenant, at));
        QVERIFY(!limits.admit(tenant, at));
    }
    QVERIFY(!limits.admit(tenant, m_start)); // a clock that went back
}

void Access::tenantsDoNotTakeFromOneAnother() {
    Limits limits({{"acme/production", {1, 1, 1}}, {"other/production", {1, 1, 1}}});
    const auto pass = limits.admit(scope("ow_one"), m_start);
    QVERIFY(pass);
    QVERIFY(!limits.admit(scope("ow_one"), m_start));
    QVERIFY(limits.admit(scope("ow_three"), m_start));
    QVERIFY(!limits.admit(scope("ow_two"), m_start)); // no allowance at all
}

void Access::manyThreadsTakeNoMoreThanThereIs() {
    Limits limits({{"acme/production", {.atOnce = 3, .perSecond = 1, .burst = 10'000}}});
    const auto tenant = scope("ow_one");
    std::atomic<int> admitted = 0, underWay = 0, most = 0;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 8; ++t)
            threads.emplace_back([&] {
                for (int i = 0; i < 5'000; ++i) {
                    const auto pass = limits.admit(tenant, m_start);
                    if (!pass) continue;
                    ++admitted;
                    for (int seen = most, here = ++underWay; here > seen && !most.compare_exchange_weak(seen, here);) {
                    }
                    --underWay;
                }
            });
    }
    QVERIFY(admitted <= 10'000 && admitted > 100);
    QVERIFY(most <= 3);
}

OFFERWRIGHT_TEST(Access)

} // namespace offerwright::service

#include "access_test.moc"
