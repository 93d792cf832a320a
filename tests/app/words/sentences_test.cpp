// Every mechanic in words, in both languages, against text that people have read. With OFFERWRIGHT_UPDATE_GOLDEN=1 the
// golden files are written anew; read the difference before it is kept.
#include "app/words/sentence.h"
#include "tests/support/test_main.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <offerwright/model/nodes.h>
#include <offerwright/text/documents.h>

using namespace offerwright;
using namespace offerwright::app;

namespace {

const QString kTests = QStringLiteral(TESTS_DIR);

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A template carries its promotion inside.
QByteArray promotionText(const QByteArray& document) {
    const QJsonObject object = QJsonDocument::fromJson(document).object();
    if (!object.contains("promotion")) return document;
    return QJsonDocument(object.value("promotion").toObject()).toJson();
}

std::vector<Promotion> promotionsOf(const QString& folder) {
    std::vector<Promotion> promotions;
    const QDir files(folder, "*.json", QDir::Name, QDir::Files);
    for (const QString& name : files.entryList()) {
        const Checked<Promotion> read = parsePromotion(promotionText(contentOf(files.filePath(name))).toStdString());
        if (!read.ok()) qWarning() << name << QString::fromStdString(printDiagnostics(read.diagnostics));
        promotions.push_back(read.value);
    }
    return promotions;
}

/// The sample's programme, where "cagnotte" holds money.
Programme withAccounts(Programme programme) {
    programme.accounts = {{"cagnotte", true, {}}, {"miles", false, "Air"}};
    return programme;
}

QString shown(const Sentence& sentence) {
    QString text;
    for (const Part& part : sentence) {
        const QString mark = part.personal ? "*" : part.missing ? "!" : "";
        text += part.kind == Part::Kind::Value ? "[" + part.text + mark + "]" : part.text;
    }
    return text;
}

QString told(const Promotion& promotion, const Language& language, const Names& shared) {
    Names names = shared;
    names.promotion = &promotion;
    QStringList lines{"# " + QString::fromStdString(promotion.name.in(language.code().toStdString()))};
    lines << textOf(plainWords(promotion, language, names));
    const auto add = [&lines](const Sentence& sentence) {
        if (!sentence.empty()) lines << "  " + shown(sentence);
    };
    const auto isEmpty = [](const Condition& condition) {
        const Group* group = std::get_if<Group>(&condition.rule);
        return group && group->members.empty();
    };
    forEachCondition(promotion, [&](const Condition& condition) {
        if (!isEmpty(condition)) add(sentence(condition, language, names));
    });
    add(ladderSentence(promotion, language, names));
    const auto addRewards = [&](const std::vector<Reward>& rewards) {
        for (const Reward& reward : rewards) {
            add(sentence(reward, language, names));
            add(fundingSentence(reward, language, names));
        }
    };
    for (const Step& step : promotion.ladder.steps) {
        if (promotion.ladder.acrossVisits()) add(stepSentence(step, language, names));
        addRewards(step.rewards);
    }
    addRewards(promotion.ladder.completion);
    add(limitsSentence(promotion, language, names));
    for (const CustomerLimit& limit : promotion.limits.perCustomer) add(limitSentence(limit, language, names));
    add(combinesSentence(promotion, language, names));
    return lines.join('\n') + "\n\n";
}

} // namespace

class SentencesOfPromotions : public QObject {
    Q_OBJECT

private slots:
    void everyMechanicReadsAsPeopleWriteIt_data();
    void everyMechanicReadsAsPeopleWriteIt();
    void everyValueNamesItsNodeAndField();
    void aPersonalNumberShowsItsDefault();
    void membersOfAGroupMakeOneLine();

private:
    static std::vector<Promotion> all() {
        std::vector<Promotion> promotions = promotionsOf(kTests + "/fixtures/words");
        for (const char* folder : {"/../resources/templates", "/../resources/sample/promotions"}) {
            for (Promotion& promotion : promotionsOf(kTests + folder)) promotions.push_back(std::move(promotion));
        }
        return promotions;
    }
    const Programme m_programme =
        withAccounts(parseProgramme(contentOf(kTests + "/../resources/sample/programme.json").toStdString()).value);
    const Names m_names{&m_programme, nullptr, nullptr};
};

void SentencesOfPromotions::everyMechanicReadsAsPeopleWriteIt_data() {
    QTest::addColumn<QString>("code");
    QTest::newRow("English") << "en";
    QTest::newRow("French") << "fr";
}

void SentencesOfPromotions::everyMechanicReadsAsPeopleWriteIt() {
    QFETCH(QString, code);
    const Language& language = Language::of(code);
    if (language.translate("Words", "%n time(s)", nullptr, 2).contains("(s)"))
        QSKIP("the translations are not filled yet");
    const std::vector<Promotion> promotions = all();
    QVERIFY(promotions.size() > 30);
    QString text;
    for (const Promotion& promotion : promotions) text += told(promotion, language, m_names);
    const QString path = kTests + "/app/words/golden_" + code + ".txt";
    if (qEnvironmentVariableIsSet("OFFERWRIGHT_UPDATE_GOLDEN")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    const QStringList golden = QString::fromUtf8(contentOf(path)).split('\n');
    const QStringList lines = text.split('\n');
    for (qsizetype i = 0; i < qMin(golden.size(), lines.size()); ++i) QCOMPARE(lines[i], golden[i]);
    QCOMPARE(lines.size(), golden.size());
}

void SentencesOfPromotions::everyValueNamesItsNodeAndField() {
    for (const Promotion& promotion : all()) {
        const std::vector<NodeId> ids = nodeIds(promotion);
        const auto isKnown = [&ids](const Part& part) {
            return part.kind == Part::Kind::Words ||
                   (!part.field.empty() && std::ranges::find(ids, part.node) != ids.end());
        };
        Names names = m_names;
        names.promotion = &promotion;
        forEachCondition(promotion, [&](const Condition& condition) {
            QVERIFY(std::ranges::all_of(sentence(condition, Language::english(), names), isKnown));
        });
        for (const Step& step : promotion.ladder.steps) {
            for (const Reward& reward : step.rewards)
                QVERIFY(std::ranges::all_of(sentence(reward, Language::english(), names), isKnown));
            QVERIFY(std::ranges::all_of(stepSentence(step, Language::english(), names), isKnown));
        }
        const auto ofPromotion = [&](const Part& part) { return part.node.empty() || isKnown(part); };
        for (const Sentence& line : {limitsSentence(promotion, Language::english(), names),
                                     combinesSentence(promotion, Language::english(), names),
                                     ladderSentence(promotion, Language::english(), names)})
            QVERIFY(std::ranges::all_of(line, ofPromotion));
    }
}

void SentencesOfPromotions::aPersonalNumberShowsItsDefault() {
    Promotion promotion;
    promotion.parameters = {{"p1", "goal", Unit::Money, 3000, 1000, 9000, 50}};
    const Condition condition{"c1", BasketTotal{SpendBasis::Programme, Number{0, "goal"}, std::nullopt}};
    const Sentence line = sentence(condition, Language::english(), {&m_programme, nullptr, &promotion});
    QCOMPARE(line.back().text, "€30.00");
    QVERIFY(line.back().personal);
    QCOMPARE(line.back().field, "atLeast");
}

void SentencesOfPromotions::membersOfAGroupMakeOneLine() {
    const Promotion promotion =
        parsePromotion(contentOf(kTests + "/fixtures/words/dairy-tiers.json").toStdString()).value;
    const auto line = [&](const Condition& group) {
        return textOf(membersSentence(group, Language::english(), m_names));
    };
    QCOMPARE(line(promotion.when), "Saturday, Sunday from 21 Nov to 20 Dec 2026");
    QCOMPARE(line(promotion.who), "Membres fidélité and consent to offres");
}

OFFERWRIGHT_TEST(SentencesOfPromotions)
#include "sentences_test.moc"
