// The word that was probably meant is few letters away.
#include "tests/support/test_main.h"
#include <QTest>
#include <offerwright/base/nearest_word.h>
#include <vector>

using namespace offerwright;

class NearestWord : public QObject {
    Q_OBJECT
private slots:
    void isFewLettersAway();
    void isNothingForWhatIsFarOrLong();
};

void NearestWord::isFewLettersAway() {
    const std::vector<std::string_view> words{"butter", "better", "batter", "bread"};
    QCOMPARE(nearestWord("buttr", words), std::string("butter"));
    QCOMPARE(nearestWord("BUTTRE", words), std::string("butter"));
    QCOMPARE(nearestWord("bitter", words), std::string("butter"));
    QCOMPARE(nearestWord("beter", words), std::string("better"));
}

void NearestWord::isNothingForWhatIsFarOrLong() {
    const std::string longer(10'000, 'b');
    const std::vector<std::string_view> words{"butter", longer};
    QCOMPARE(nearestWord("cheese", words), std::string());
    QCOMPARE(nearestWord("", words), std::string());
    QCOMPARE(nearestWord(longer.substr(1), words), std::string());
}

OFFERWRIGHT_TEST(NearestWord)
#include "test_nearest_word.moc"
