// The reader accepts what a JSON library accepts, less what the strict profile refuses.
#include "engine/text/json_read.h"
#include "tests/support/mutation.h"
#include "tests/support/random_basket.h"
#include "tests/support/random_promotion.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>
#include <offerwright/text/documents.h>
#include <set>

using namespace offerwright;
using namespace offerwright::tests;
using text::JsonKind;

namespace {

constexpr std::uint64_t kSeed = 99;

/// Faults that the library has no word for.
bool isOfTheProfile(const std::string& code) {
    static const std::set<std::string> kCodes{"json.byteOrderMark", "json.duplicateKey", "json.tooDeep",
                                              "json.tooLarge"};
    return kCodes.contains(code);
}

QByteArray shown(const std::string& text) { return QByteArray::fromStdString(text).toPercentEncoding(" {}[]:,\""); }

/// The library refuses numbers that no floating point number holds; the profile refuses them where they are read.
bool hasEndlessNumber(const text::JsonTree& tree) {
    for (std::uint32_t i = 0; i < tree.nodes.size(); ++i)
        if (tree[i].kind == JsonKind::Decimal && !std::isfinite(std::strtod(std::string(tree.raw(i)).c_str(), nullptr)))
            return true;
    return false;
}

/// Empty when reader and library agree.
QByteArray disagreement(const std::string& text) {
    const text::JsonText read = text::readJson(text, text::Strictness::Strict);
    if (hasEndlessNumber(read.tree)) return {};
    for (const text::Fault& fault : read.faults)
        if (isOfTheProfile(fault.code)) return {};
    const bool accepted = nlohmann::json::accept(text);
    if (accepted == read.faults.empty()) return {};
    return (accepted ? "the library accepts " : "the reader accepts ") + shown(text) +
           (read.faults.empty() ? "" : read.faults[0].code);
}

/// The texts of all strings and keys, and the whole numbers, in the order of the text.
std::vector<std::string> ours(const text::JsonTree& tree) {
    std::vector<std::string> values;
    for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
        if (tree[i].isMember()) values.push_back(tree.keyAt(i));
        if (tree[i].kind == JsonKind::String) values.push_back(tree.stringAt(i));
        if (tree[i].kind == JsonKind::Integer) values.push_back(std::to_string(tree[i].integer));
    }
    return values;
}

void collect(const nlohmann::ordered_json& value, std::vector<std::string>& out) {
    if (value.is_string()) out.push_back(value.get<std::string>());
    if (value.is_number_integer() && !(value.is_number_unsigned() && value > INT64_MAX))
        out.push_back(std::to_string(value.get<std::int64_t>()));
    if (!value.is_structured()) return;
    for (const auto& [key, child] : value.items()) {
        if (value.is_object()) out.push_back(key);
        collect(child, out);
    }
}

} // namespace

class Scanner : public QObject {
    Q_OBJECT
private slots:
    void agreesWithTheLibraryOnRandomTokens();
    void agreesWithTheLibraryOnDamagedDocuments();
    void readsTheSameValuesAsTheLibrary();
};

void Scanner::agreesWithTheLibraryOnRandomTokens() {
    Dice dice(kSeed);
    for (int i = 0; i < 1'000'000; ++i) {
        const QByteArray found = disagreement(randomTokens(dice));
        QVERIFY2(found.isEmpty(), found);
    }
}

void Scanner::agreesWithTheLibraryOnDamagedDocuments() {
    Dice dice(kSeed);
    for (int i = 0; i < 10'000; ++i) {
        const std::string basket = printBasketLine(randomBasket(dice, 3));
        const std::string promotion = printPromotion(randomPromotion(dice, "p1"));
        for (const std::string& text : {basket, promotion, damaged(dice, basket), damaged(dice, promotion)}) {
            const QByteArray found = disagreement(text);
            QVERIFY2(found.isEmpty(), found);
        }
    }
}

void Scanner::readsTheSameValuesAsTheLibrary() {
    Dice dice(kSeed);
    for (int i = 0; i < 20'000; ++i) {
        std::string text = damaged(dice, printBasketLine(randomBasket(dice, 4)));
        const text::JsonText read = text::readJson(text, text::Strictness::Strict);
        if (!read.faults.empty() || hasEndlessNumber(read.tree)) continue;
        std::vector<std::string> theirs;
        collect(nlohmann::ordered_json::parse(text), theirs);
        QVERIFY2(ours(read.tree) == theirs, shown(text));
    }
}

OFFERWRIGHT_TEST(Scanner)
#include "scanner_test.moc"
