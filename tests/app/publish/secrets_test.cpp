// Secrets stay where they were put, and nowhere else; what waits on disk is whole or not there.
#include "app/publish/outbox.h"
#include "tests/app/publish/shop.h"
#include "tests/engine/bundle/publishing.h"
#include "tests/support/test_main.h"
#include <QDir>
#include <QFile>
#include <QTest>

namespace offerwright::tests {

class SecretsAndOutbox : public QObject {
    Q_OBJECT
private slots:
    void aSecretIsReadBackAndForgotten();
    void thePipelinesSecretsCannotBeWritten();
    void whatWaitsComesBackAsItWas();
    void aFileThatWasCutIsNotThere();
};

namespace {

app::Environment shopOf(const std::string& tenant) {
    return {.id = "e", .url = "https://offers.example", .tenant = tenant, .remote = "production"};
}

QByteArray readFrom(app::Secrets& secrets, const app::SecretName& name, QString* code = nullptr) {
    QByteArray text;
    secrets.read(name, [&](std::expected<app::Secret, app::Failure> secret) {
        if (secret) text = QByteArray(secret->text().constData(), secret->text().size());
        if (!secret && code) *code = secret.error().code;
    });
    return text;
}

app::Waiting waiting() {
    return {std::string("bytes\n\0of a bundle", 17), {3, {}}, BundleVersion{2, {}}, march(12), march(11)};
}

} // namespace

void SecretsAndOutbox::aSecretIsReadBackAndForgotten() {
    app::MemorySecrets secrets;
    const auto done = [](const std::expected<void, app::Failure>& kept) { QVERIFY(kept); };
    secrets.write(tokenOf(shopOf("acme")), app::Secret("one"), done);
    secrets.write(tokenOf(shopOf("other")), app::Secret("two"), done);
    QCOMPARE(readFrom(secrets, tokenOf(shopOf("acme"))), QByteArray("one"));
    QCOMPARE(readFrom(secrets, tokenOf(shopOf("other"))), QByteArray("two"));
    secrets.forget(tokenOf(shopOf("acme")), done);
    QString code;
    QCOMPARE(readFrom(secrets, tokenOf(shopOf("acme")), &code), QByteArray());
    QCOMPARE(code, QString("secret.notThere"));
}

void SecretsAndOutbox::thePipelinesSecretsCannotBeWritten() {
    app::EnvironmentSecrets secrets("OFFERWRIGHT_TEST_TOKEN", "OFFERWRIGHT_TEST_KEY");
    qputenv("OFFERWRIGHT_TEST_TOKEN", "token\n");
    QCOMPARE(readFrom(secrets, tokenOf(shopOf("acme"))), QByteArray("token"));
    QString code;
    QCOMPARE(readFrom(secrets, publisherKeyOf(shopOf("acme")), &code), QByteArray());
    QCOMPARE(code, QString("key.notSet"));
    bool isKept = true;
    secrets.write(tokenOf(shopOf("acme")), app::Secret("x"), [&](const auto& kept) { isKept = kept.has_value(); });
    QVERIFY(!isKept);
}

void SecretsAndOutbox::whatWaitsComesBackAsItWas() {
    const QTemporaryDir folder;
    const QString workspace = folder.filePath("shop.offerwright");
    QVERIFY(app::Outbox(workspace).put("production", waiting()));
    QVERIFY(app::Outbox(workspace).waiting("production") == waiting());
    QVERIFY(!app::Outbox(workspace).waiting("staging"));
    app::Waiting first = waiting();
    first.follows.reset();
    first.at.reset();
    QVERIFY(app::Outbox(workspace).put("production", first));
    QVERIFY(app::Outbox(workspace).waiting("production") == first);
    app::Outbox(workspace).drop("production");
    QVERIFY(!app::Outbox(workspace).waiting("production"));
    app::LastSeen seen{
        .board = {.history = {{{4, {}}, march(3), "ada", std::string(64, 'a'), {"coffee"}}}, .who = "ada"},
        .bytes = "bundle",
        .seen = march(4)};
    QVERIFY(app::Outbox(workspace).remember("production", seen));
    QVERIFY(app::Outbox(workspace).lastSeen("production") == seen);
}

void SecretsAndOutbox::aFileThatWasCutIsNotThere() {
    const QTemporaryDir folder;
    const QString workspace = folder.filePath("shop.offerwright");
    QVERIFY(app::Outbox(workspace).put("production", waiting()));
    QFile file(workspace + ".publishing/production.waiting");
    QVERIFY(file.resize(20));
    QVERIFY(!app::Outbox(workspace).waiting("production"));
}

OFFERWRIGHT_TEST(SecretsAndOutbox)

} // namespace offerwright::tests

#include "secrets_test.moc"
