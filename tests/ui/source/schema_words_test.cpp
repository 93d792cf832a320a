// The help of Source speaks the schema's own descriptions: every one is handed to the translators and has its French.
#include "tests/support/test_main.h"
#include "ui/source/schema_words.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QTranslator>
#include <offerwright/text/documents.h>

namespace offerwright::ui {
namespace {

QSet<QString> descriptionsOf(const QJsonObject& schema) {
    QSet<QString> found;
    QList<QJsonValue> open{schema};
    while (!open.isEmpty()) {
        const QJsonValue value = open.takeLast();
        for (const QJsonValue& part : value.toArray()) open.append(part);
        const QJsonObject object = value.toObject();
        if (object["description"].isString()) found.insert(object["description"].toString());
        for (const QJsonValue& part : object) open.append(part);
    }
    return found;
}

QSet<QString> schemaDescriptions() {
    const std::string_view text = schemaOf(Document::Promotion);
    return descriptionsOf(
        QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).object());
}

QSet<QString> listed() {
    QSet<QString> words;
    for (const char* word : schemaWords()) words.insert(QString::fromUtf8(word));
    return words;
}

} // namespace

class SchemaWords : public QObject {
    Q_OBJECT

private slots:
    void areTheDescriptionsOfTheSchemaAndNoOthers() {
        const QSet<QString> wanted = schemaDescriptions();
        QVERIFY(wanted.size() > 100);
        QCOMPARE((wanted - listed()).values(), QStringList());
        QCOMPARE((listed() - wanted).values(), QStringList());
    }

    void allHaveTheirFrench() {
        QTranslator french;
        QVERIFY(french.load(":/i18n/offerwright_fr.qm"));
        QStringList without;
        for (const char* word : schemaWords()) {
            if (french.translate("Schema", word).isEmpty()) without.append(QString::fromUtf8(word));
        }
        QCOMPARE(without, QStringList());
    }
};

OFFERWRIGHT_TEST(SchemaWords)

} // namespace offerwright::ui

#include "schema_words_test.moc"
