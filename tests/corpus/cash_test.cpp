// The table of amounts rounded to a step of cash: bills of one line in a currency of three decimals, paid in cash.
#include "tests/corpus/corpus_case.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <fstream>
#include <offerwright/adjudicate/adjudicate.h>
#include <offerwright/base/quantity.h>

namespace offerwright::tests {
namespace {

using corpus::Json;

std::string tableFile() {
    const QByteArray elsewhere = qgetenv("OFFERWRIGHT_SHARED");
    const std::string shared = elsewhere.isEmpty() ? std::string(SHARED_DIR) : elsewhere.toStdString();
    return shared + "/corpus/tables/cash_rounding.jsonl";
}

std::int64_t thousandths(const Json& decimal) { return parseDecimal(decimal.get<std::string>(), 3).value(); }

/// What is paid in cash for this much, by steps of so much.
std::int64_t paid(std::int64_t minor, std::int64_t step) {
    Programme programme{.currency = "KWD"};
    programme.cashStep.step = step;
    Basket basket{.id = "cash", .currency = "KWD", .lines = {{.sku = "any", .unitPrice = {minor}}}};
    basket.tenders = {{"cash", {minor}}};
    const auto set = compile({{}, std::make_shared<const Programme>(programme), nullptr}).set;
    return adjudicate(*set, basket, {}, {}).value().payable.minor;
}

} // namespace

class CashSteps : public QObject {
    Q_OBJECT

private slots:
    void roundOnce_data();
    void roundOnce();
};

void CashSteps::roundOnce_data() {
    QTest::addColumn<QString>("row");
    QTest::newRow("own: up to five") << R"({"id": "own-1", "value": "7.525", "step": "0.050", "expected": "7.550"})";
    QTest::newRow("own: down to five") << R"({"id": "own-2", "value": "7.524", "step": "0.050", "expected": "7.500"})";
    std::ifstream table(tableFile());
    for (std::string line; std::getline(table, line);)
        QTest::newRow(Json::parse(line).at("id").get<std::string>().c_str()) << QString::fromStdString(line);
}

/// Where the table rounds to cents first and then to the step, we round once: by its own mark these rows differ.
void CashSteps::roundOnce() {
    QFETCH(QString, row);
    const Json json = Json::parse(row.toStdString());
    const std::int64_t got = paid(thousandths(json.at("value")), thousandths(json.at("step")));
    const bool differs = corpus::valueOf(json, "single_rounding_differs", false);
    QCOMPARE(got == thousandths(json.at("expected")), !differs);
}

} // namespace offerwright::tests

using offerwright::tests::CashSteps;
OFFERWRIGHT_TEST(CashSteps)
#include "cash_test.moc"
