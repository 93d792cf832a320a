// Stories of callers as data, and the published samples of how a basket's value falls on its lines.
#include <QDir>
#include <QFile>
#include <QTest>

#include "tests/app/service/connect/caller.h"
#include "tests/support/test_main.h"

namespace offerwright::tests {
namespace {

const QString kStories = TESTS_DIR "/app/service/connect/stories/";

Json read(const QString& path) {
    QFile file(path);
    OW_ASSERT(file.open(QIODevice::ReadOnly));
    return Json::parse(file.readAll().toStdString());
}

/// "basketOf": the number of an earlier call, whose basket is handed back.
std::string bodyOf(const Json& call, const std::vector<Json>& answers) {
    if (call["body"].is_string()) return call["body"];
    Json body = call["body"];
    if (call.contains("basketOf"))
        body["basket"] = answers.at(call["basketOf"].get<std::size_t>())["analyseBasketResults"]["basket"];
    return body.dump();
}

/// What is not as it is said to be; empty when all is.
std::string differenceOf(const Json& said, const Json& answer) {
    for (const auto& [pointer, expected] : said.items()) {
        const Json::json_pointer at(pointer);
        const Json found = answer.contains(at) ? answer[at] : Json("nothing there");
        if (found != expected) return pointer + " is " + found.dump() + " in " + answer.dump();
    }
    return {};
}

std::vector<std::int64_t> contributionsIn(const Json& answer) {
    std::vector<std::int64_t> shares;
    for (const Json& line : answer["analyseBasketResults"]["basket"]["contents"]) {
        std::int64_t sum = 0;
        for (const Json& each : line["contributionResults"]) sum += each["value"].get<std::int64_t>();
        shares.push_back(sum);
    }
    return shares;
}

} // namespace

class StoriesOfCallers : public QObject {
    Q_OBJECT

private slots:
    void areAsTheyAreTold_data();
    void areAsTheyAreTold();
    void valuesFallOnLinesAsPublished_data();
    void valuesFallOnLinesAsPublished();
};

void StoriesOfCallers::areAsTheyAreTold_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("number");
    int count = 0;
    for (const QString& name : QDir(kStories).entryList({"*.json"})) {
        const Json stories = read(kStories + name)["stories"];
        for (std::size_t i = 0; i < stories.size(); ++i, ++count)
            QTest::newRow(stories[i]["story"].get<std::string>().c_str()) << name << int(i);
    }
    QVERIFY(count >= 10);
}

void StoriesOfCallers::areAsTheyAreTold() {
    QFETCH(QString, file);
    QFETCH(int, number);
    const Json whole = read(kStories + file);
    const Json story = whole["stories"][std::size_t(number)];
    Caller caller;
    caller.publish(whole.value("programme", Json::object()), whole["promotions"]);
    const Json known = whole.value("customers", Json::array());
    for (const Json& customer : known)
        QCOMPARE(caller.shop().call("PUT", "/v1/customers/" + customer.get<std::string>(), "{}", "acme-feed").status,
                 200);
    std::vector<Json> answers;
    for (const Json& call : story["calls"]) {
        if (call.contains("after")) caller.shop().now.ms += call["after"].get<std::int64_t>() * 60'000;
        const http::Response response = caller.call(call["call"], bodyOf(call, answers));
        QVERIFY2(response.status == call.value("status", 200), response.body.c_str());
        answers.push_back(Json::parse(response.body));
        const std::string difference = differenceOf(call.value("says", Json::object()), answers.back());
        QVERIFY2(difference.empty(), difference.c_str());
        if (call.contains("sameAs"))
            QCOMPARE(answers.back().dump(), answers.at(call["sameAs"].get<std::size_t>()).dump());
    }
    QCOMPARE(caller.shop().faultsOfBooks(), std::string());
}

void StoriesOfCallers::valuesFallOnLinesAsPublished_data() {
    QTest::addColumn<int>("number");
    const Json samples = read(TESTS_DIR "/app/service/connect/samples.json");
    QCOMPARE(samples.size(), std::size_t(6));
    for (std::size_t i = 0; i < samples.size(); ++i) QTest::newRow(samples[i].dump().c_str()) << int(i);
}

void StoriesOfCallers::valuesFallOnLinesAsPublished() {
    QFETCH(int, number);
    const Json sample = read(TESTS_DIR "/app/service/connect/samples.json")[std::size_t(number)];
    const bool isPoints = sample["of"] == "points";
    const Json reward = isPoints ? Json{{"points", {{"points", sample["total"]}}}}
                                 : Json{{"amountOff", {{"amount", sample["total"]}, {"per", "order"}}}};
    Json then = reward;
    then["id"] = "r";
    Caller caller;
    caller.publish({{"allocation", "largestLine"}},
                   Json::array({{{"id", "p"},
                                 {"stage", isPoints ? "points" : "basket"},
                                 {"steps", {{"relation", "single"}, {"steps", {{{"id", "s"}, {"then", {then}}}}}}}}}));
    Json lines = Json::array();
    for (const Json& weight : sample["weights"])
        lines.push_back({{"upc", std::to_string(lines.size())}, {"itemUnitCost", weight}, {"itemUnitCount", 1}});
    const Json body{
        {"reference", "r"}, {"options", {{"analyseBasket", {{"enabled", true}}}}}, {"basket", {{"contents", lines}}}};
    const http::Response response = caller.call("open", body.dump());
    QVERIFY2(response.status == 200, response.body.c_str());
    QCOMPARE(contributionsIn(Json::parse(response.body)), sample["shares"].get<std::vector<std::int64_t>>());
}

OFFERWRIGHT_TEST(StoriesOfCallers)

} // namespace offerwright::tests

#include "stories_test.moc"
