// offerwright publish and rollback, as processes, against a real service.
#include "app/document/edits.h"
#include "app/store/workspace_file.h"
#include "tests/app/cli/process.h"
#include "tests/app/publish/shop.h"
#include "tests/engine/bundle/publishing.h"
#include "tests/support/test_main.h"
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <offerwright/text/publication.h>

namespace offerwright::tests {
namespace {

const QByteArray kKey = QByteArray(32, kPublisher).toHex();

/// A pipeline: secrets in its environment, a workspace in a folder.
class Pipeline {
public:
    explicit Pipeline(const HomeService& service)
        : m_service(service) {
        m_environment.insert("OFFERWRIGHT_TOKEN", QString::fromStdString(service.ada()));
        m_environment.insert("SHOP_KEY", QString::fromUtf8(kKey));
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }
    void keep(const app::Snapshot& workspace) {
        QFile::remove(path("shop.offerwright"));
        QVERIFY(app::WorkspaceFile::create(path("shop.offerwright"), *m_service.withEnvironment(workspace)));
    }
    Outcome run(const QString& command, const QString& more = {}) {
        const QString line = command + " --promotions " + path("shop.offerwright") +
                             " --environment production --key env:SHOP_KEY " + more;
        return tests::run(line.split(' ', Qt::SkipEmptyParts), m_environment);
    }
    void be(const std::string& token) { m_environment.insert("OFFERWRIGHT_TOKEN", QString::fromStdString(token)); }
    void forget(const QString& variable) { m_environment.remove(variable); }

private:
    const HomeService& m_service;
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

QString all(const Outcome& outcome) { return outcome.out + outcome.err; }

} // namespace

class PublishCommands : public QObject {
    Q_OBJECT
private slots:
    void publishProveAndRollBack();
    void takeAFolderAndAnEnvironmentOnTheLine();
    void tellWhatShutsTheGate();
    void tellASecondPerson();
    void neverShowASecret();
};

void PublishCommands::publishProveAndRollBack() {
    const HomeService service;
    Pipeline pipeline(service);
    pipeline.keep(creamery(1000));
    const Outcome first = pipeline.run("publish", "--prove");
    QVERIFY2(first.status == 0, qPrintable(all(first)));
    static const QRegularExpression told("^Version 1 is live in production since \\S+Z\\. Digest [0-9a-f]{64}\\.\n"
                                         "The service answers 3 of 3 baskets with the same bytes\\.\n$");
    QVERIFY2(told.match(first.out).hasMatch(), qPrintable(first.out));
    pipeline.keep(creamery(2000));
    QCOMPARE(pipeline.run("publish").status, 0);
    QCOMPARE(totalOf(service, 1500), 1500);
    const Outcome back = pipeline.run("rollback", "--language fr");
    QVERIFY2(back.status == 0, qPrintable(all(back)));
    QVERIFY2(back.out.startsWith("La version 3 est en service dans production depuis"), qPrintable(back.out));
    QCOMPARE(totalOf(service, 1500), 1400);
    QCOMPARE(pipeline.run("rollback", "--to 2").status, 0);
    QCOMPARE(totalOf(service, 1500), 1500);
    QCOMPARE(pipeline.run("rollback", "--to 9").status, 2);
}

void PublishCommands::takeAFolderAndAnEnvironmentOnTheLine() {
    const HomeService service;
    const Pipeline pipeline(service);
    const auto write = [&](const QString& name, const std::string& content) {
        QFile file(pipeline.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(content));
    };
    write("acme.cert", service.environment().certificate);
    write("roots.pub", printHex(keyNumbered(kRootA).publicKey().bytes) + '\n');
    const QString line =
        QString("publish --promotions promotions --programme programme.json --catalogue products.csv --service %1 "
                "--tenant acme --environment production --roots %2 --threshold 1 --certificate %3 --key env:SHOP_KEY")
            .arg(QString::fromStdString(service.environment().url), pipeline.path("roots.pub"),
                 pipeline.path("acme.cert"));
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("SHOP_KEY", QString::fromUtf8(kKey));
    const Outcome without = tests::run(line.split(' '), environment);
    QCOMPARE(without.status, 2);
    QVERIFY2(without.err.contains("OFFERWRIGHT_TOKEN"), qPrintable(without.err));
    environment.insert("OFFERWRIGHT_TOKEN", QString::fromStdString(service.ada()));
    const Outcome published = tests::run(line.split(' '), environment);
    QVERIFY2(published.status == 0, qPrintable(all(published)));
    QVERIFY(published.out.startsWith("Version 1 is live in production"));
}

void PublishCommands::tellWhatShutsTheGate() {
    const HomeService service;
    Pipeline pipeline(service);
    auto bare = std::make_shared<app::Workspace>(*creamery(1000));
    bare->catalogue = std::make_shared<const Catalogue>();
    pipeline.keep(bare);
    const Outcome shut = pipeline.run("publish");
    QCOMPARE(shut.status, 1);
    QCOMPARE(shut.err, QString("The catalogue is known: The workspace has no products. Import the catalogue.\n"));
    QCOMPARE(totalOf(service, 1500), -1);
    pipeline.keep(creamery(1000));
    pipeline.be("ow_nobody");
    const Outcome refused = pipeline.run("publish");
    QVERIFY2(refused.status == 2, qPrintable(all(refused)));
}

void PublishCommands::tellASecondPerson() {
    const HomeService service(HomeService::Approvals::AskedFor);
    Pipeline pipeline(service);
    pipeline.keep(creamery(1000));
    QCOMPARE(pipeline.run("publish").status, 1);
    const Outcome proposed = pipeline.run("publish", "--propose fair");
    QVERIFY2(proposed.status == 0 && proposed.out.startsWith("Proposed. Content "), qPrintable(all(proposed)));
    const Outcome waits = pipeline.run("publish");
    QCOMPARE(waits.status, 1);
    QVERIFY2(waits.err.contains("ada proposed it"), qPrintable(waits.err));
}

void PublishCommands::neverShowASecret() {
    const HomeService service;
    Pipeline pipeline(service);
    pipeline.keep(creamery(1000));
    QString said = all(pipeline.run("publish", "--prove")) + all(pipeline.run("rollback")) +
                   all(pipeline.run("publish", "--at x"));
    pipeline.be(service.grace() + "x");
    said += all(pipeline.run("publish"));
    for (const std::string& secret : {service.ada(), service.grace(), kKey.toStdString()})
        QVERIFY(!said.contains(QString::fromStdString(secret)));
    QVERIFY(said.contains("Version 1"));
    QFile file(pipeline.path("shop.offerwright"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(!kept.contains(kKey) && !kept.contains(QByteArray(32, kPublisher)));
    QVERIFY(!kept.contains(QByteArray::fromStdString(service.ada())));
}

OFFERWRIGHT_TEST(PublishCommands)

} // namespace offerwright::tests

#include "command_test.moc"
