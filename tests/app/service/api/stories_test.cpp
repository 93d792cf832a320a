// What tills say to the service and hear from it, as stories that a person can add to without C++. A file has a
// programme, promotions (without what all have in common) and stories; each begins in a new shop, where all promotions
// are published, or those that the story's "publish" names, and its "codes" are given out. A call says how it is made
// ("{1}" is an id of a transaction), by whose "key", with which "body" (a document, or a text as it is), the "status"
// it must have, what it "says" by JSON pointer (null: nothing), and to which earlier call's answer it is the "sameAs".
// Instead of a "call": "publish" promotions, or the last bundle "again".
#include <QTest>

#include "tests/app/service/api/stories.h"
#include "tests/support/test_main.h"

namespace offerwright::tests {

class Stories : public QObject {
    Q_OBJECT

private slots:
    void goAsTheySay_data();
    void goAsTheySay();

private:
    void check(const Json& call, const http::Response& response, const std::vector<http::Response>& before);

    std::vector<Story> m_stories;
};

void Stories::goAsTheySay_data() {
    QTest::addColumn<int>("number");
    m_stories = readStories();
    for (std::size_t i = 0; i < m_stories.size(); ++i) QTest::newRow(m_stories[i].name.c_str()) << int(i);
}

void Stories::check(const Json& call, const http::Response& response, const std::vector<http::Response>& before) {
    const std::string account = call.value("call", std::string("publish")) + " -> " + response.body;
    QVERIFY2(response.status == call["status"].get<int>(), account.c_str());
    if (call.contains("sameAs")) QVERIFY2(response == before.at(call["sameAs"].get<std::size_t>()), account.c_str());
    const Json body = response.body.empty() || response.contentType == "application/octet-stream"
                          ? Json()
                          : Json::parse(response.body);
    const Json says = call.value("says", Json::object());
    for (const auto& [pointer, value] : says.items()) {
        const Json::json_pointer at(pointer);
        const std::string found = body.contains(at) ? body[at].dump() : "null";
        QVERIFY2(found == value.dump(), (pointer + " is " + found + " in " + account).c_str());
    }
}

void Stories::goAsTheySay() {
    QFETCH(int, number);
    const Story& story = m_stories[std::size_t(number)];
    const std::unique_ptr<Shop> shop = shopFor(story);
    std::vector<http::Response> answers;
    for (const Json& call : story.told["calls"]) {
        answers.push_back(made(*shop, call, story));
        check(call, answers.back(), answers);
        if (QTest::currentTestFailed()) return;
    }
    QCOMPARE(shop->faultsOfBooks(), std::string());
}

OFFERWRIGHT_TEST(Stories)

} // namespace offerwright::tests

#include "stories_test.moc"
