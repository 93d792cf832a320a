// From keys to a receipt: the way of what is published, on the command line.
#include "tests/app/cli/process.h"
#include "tests/support/packed.h"
#include "tests/support/test_main.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace offerwright::tests;

namespace {

constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::ReadOther;

QStringList words(const QString& line) { return line.split(' ', Qt::SkipEmptyParts); }

/// A tenant with its keys in a folder of its own; what it says is kept.
class Tenant {
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    int run(const QString& line, const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment()) {
        m_last = offerwright::tests::run(words(QString(line).replace("HERE", m_folder.path())), environment);
        m_said += m_last.out + m_last.err;
        return m_last.status;
    }
    const Outcome& last() const { return m_last; }
    const QString& said() const { return m_said; }

    void makeKeys() {
        QByteArray roots;
        for (const char* name : {"a", "b", "shop", "live"}) QCOMPARE(run(QString("keys make HERE/") + name), 0);
        for (const char* name : {"a.pub", "b.pub"}) roots += contentOf(path(name));
        written(path("roots.pub"), roots);
        QCOMPARE(run("keys certify --tenant acme --epoch 1 --publisher HERE/shop.pub --online HERE/live.pub "
                     "--from 2020-01-01T00:00Z --until 2200-01-01T00:00Z --key HERE/a --out HERE/acme.cert"),
                 0);
    }
    int publish(const QString& more, const QString& key = "HERE/shop") {
        return run("bundle make --certificate HERE/acme.cert --environment production --until 2199-01-01T00:00Z "
                   "--out HERE/bundle.owb --key " +
                   key + ' ' + more);
    }
    int verify(const QString& more = {}) { return run("bundle verify HERE/bundle.owb " + kTrust + ' ' + more); }

    inline static const QString kTrust = "--roots HERE/roots.pub --tenant acme --environment production";

private:
    QTemporaryDir m_folder;
    Outcome m_last;
    QString m_said;
};

QString stateIn(const Outcome& outcome) {
    return QJsonDocument::fromJson(outcome.out.toUtf8()).object()["state"].toString();
}

} // namespace

class Publishing : public QObject {
    Q_OBJECT

private slots:
    void givesTheSameReceiptAsItsSources();
    void takesTwoRoots();
    void takesSecretsFromTheEnvironment();
    void keepsSecretsToTheirOwner();
    void neverShowsASecret();
    void makesNoKeyInPlaceOfAnother();
    void refusesPromotionsWithErrors();
    void continuesTheChain();
    void refusesADamagedBundle();
};

void Publishing::givesTheSameReceiptAsItsSources() {
    Tenant acme;
    acme.makeKeys();
    QCOMPARE(acme.run("keys sign HERE/acme.cert --key HERE/b"), 0);
    QCOMPARE(acme.publish("--promotions promotions --programme programme.json"), 0);
    const QString question = "--basket basket.json --customer member.json --explain";
    for (const QString format : {"receipt", "json"}) {
        const QString asked = question + " --format " + format;
        QCOMPARE(acme.run("adjudicate --promotions promotions --programme programme.json " + asked), 0);
        const QString before = acme.last().out;
        QCOMPARE(acme.run("adjudicate --bundle HERE/bundle.owb " + Tenant::kTrust + ' ' + asked), 0);
        QVERIFY(before.contains("coffee", Qt::CaseInsensitive));
        QCOMPARE(acme.last().out, before);
    }
}

void Publishing::takesTwoRoots() {
    Tenant acme;
    acme.makeKeys();
    QCOMPARE(acme.publish("--promotions promotions"), 0);
    QCOMPARE(acme.verify(), 1);
    QVERIFY(acme.last().err.contains("1 roots have signed where 2 are needed"));
    QCOMPARE(acme.verify("--threshold 1"), 0);
    for (int i = 0; i < 2; ++i) QCOMPARE(acme.run("keys sign HERE/acme.cert --key HERE/b"), 0);
    QCOMPARE(acme.last().out.count("Signed by"), 2);
    QCOMPARE(acme.publish("--promotions promotions"), 0);
    QCOMPARE(acme.verify(), 0);
}

void Publishing::takesSecretsFromTheEnvironment() {
    Tenant acme;
    acme.makeKeys();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("SHOP_KEY", QString::fromUtf8(contentOf(acme.path("shop"))));
    const QString make = "bundle make --certificate HERE/acme.cert --environment production --promotions promotions "
                         "--until 2199-01-01T00:00Z --out HERE/bundle.owb --key env:";
    QCOMPARE(acme.run(make + "SHOP_KEY", environment), 0);
    QCOMPARE(acme.run(make + "NO_KEY", environment), 2);
    QVERIFY(acme.last().err.contains("NO_KEY"));
    environment.insert("SHOP_KEY", "secret");
    QCOMPARE(acme.run(make + "SHOP_KEY", environment), 2);
    QVERIFY(!acme.last().err.contains("secret"));
}

void Publishing::keepsSecretsToTheirOwner() {
    Tenant acme;
    acme.makeKeys();
    QCOMPARE(QFileInfo(acme.path("shop")).permissions() & kOthers, QFileDevice::Permissions());
    QVERIFY(QFile::setPermissions(acme.path("shop"), QFile::permissions(acme.path("shop")) | QFileDevice::ReadGroup));
    QCOMPARE(acme.publish("--promotions promotions"), 2);
    QVERIFY(acme.last().err.contains("can be read by others"));
    QVERIFY(!QFileInfo::exists(acme.path("bundle.owb")));
}

/// The keys themselves are the canaries.
void Publishing::neverShowsASecret() {
    Tenant acme;
    acme.makeKeys();
    QCOMPARE(acme.publish("--promotions promotions"), 0);
    acme.publish("--promotions nowhere");
    acme.publish("--promotions promotions", "HERE/a");
    acme.verify();
    acme.verify("--threshold 1 --format json");
    acme.run("bundle verify HERE/shop " + Tenant::kTrust);
    for (const char* name : {"a", "b", "shop", "live"}) {
        const QByteArray secret = contentOf(acme.path(name)).trimmed();
        QCOMPARE(secret.size(), 64);
        QVERIFY(!acme.said().contains(QString::fromUtf8(secret)));
        for (const char* file : {"bundle.owb", "acme.cert", "roots.pub"}) {
            const QByteArray shown = contentOf(acme.path(file));
            QVERIFY(!shown.isEmpty() && !shown.contains(secret) && !shown.contains(QByteArray::fromHex(secret)));
        }
    }
    QVERIFY(acme.said().contains(QString::fromUtf8(contentOf(acme.path("a.pub")).trimmed()))); // it would be found
}

void Publishing::makesNoKeyInPlaceOfAnother() {
    Tenant acme;
    acme.makeKeys();
    const QByteArray secret = contentOf(acme.path("shop"));
    QCOMPARE(acme.run("keys make HERE/shop"), 2);
    QVERIFY(QFile::remove(acme.path("shop.pub")));
    QCOMPARE(acme.run("keys make HERE/shop"), 2);
    QCOMPARE(contentOf(acme.path("shop")), secret);
}

void Publishing::refusesPromotionsWithErrors() {
    Tenant acme;
    acme.makeKeys();
    QCOMPARE(acme.publish("--promotions broken.json"), 1);
    QVERIFY(acme.last().err.contains("value.unknownWord"));
    QCOMPARE(acme.publish("--promotions promotions", "HERE/live"), 1);
    QVERIFY(acme.last().err.contains("another key"));
    QVERIFY(!QFileInfo::exists(acme.path("bundle.owb")));
}

void Publishing::continuesTheChain() {
    Tenant acme;
    acme.makeKeys();
    QCOMPARE(acme.publish("--promotions promotions/coffee.json"), 0);
    QCOMPARE(acme.verify("--threshold 1 --format json"), 0);
    const QString first = stateIn(acme.last());
    QCOMPARE(acme.publish("--promotions promotions --previous " + first), 0);
    QCOMPARE(acme.verify("--threshold 1 --format json --installed " + first), 0);
    const QString second = stateIn(acme.last());
    QVERIFY(second.startsWith("1:2:"));
    QCOMPARE(acme.publish("--promotions promotions --version 3"), 0);
    QCOMPARE(acme.verify("--threshold 1 --format json --installed " + second), 1);
    QVERIFY(acme.last().out.contains("bundle.chainBroken"));
    QCOMPARE(acme.publish("--promotions promotions --version 2 --previous " + second), 2);
}

void Publishing::refusesADamagedBundle() {
    Tenant acme;
    acme.makeKeys();
    QCOMPARE(acme.publish("--promotions promotions"), 0);
    const QByteArray sound = contentOf(acme.path("bundle.owb"));
    written(acme.path("bundle.owb"), sound.chopped(1));
    QCOMPARE(acme.verify("--threshold 1 --format json"), 1);
    QVERIFY(acme.last().out.contains("bundle.truncated"));
    QByteArray changed = sound;
    changed.replace("coffee", "toffee");
    written(acme.path("bundle.owb"), changed);
    QCOMPARE(acme.verify("--threshold 1 --format json"), 1);
    QVERIFY(acme.last().out.contains("bundle.fileDigest"));
}

OFFERWRIGHT_TEST(Publishing)
#include "publishing_test.moc"
