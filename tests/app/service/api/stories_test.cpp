// What tills say to the service and hear from it, as stories that a person can add to without C++. A file has a
// programme, promotions (short forms as in engine/adjudicate/case_file.h) and stories; each begins in an empty shop.
// A call says how it is made ("{1}" is an id of a transaction), by whose "key", with which "body" (a document, or a
// text as it is), the "status" it must have, what it "says" by JSON pointer, and to which earlier call's answer it is
// the "sameAs". "now" moves the clock to a day of March.
#include <QTest>

#include "offerwright/text/documents.h"
#include "tests/app/service/api/shop.h"
#include "tests/support/test_main.h"
#include <QDir>
#include <QFile>
#include <nlohmann/json.hpp>
#include <regex>

namespace offerwright::tests {
namespace {

using Json = nlohmann::json;

struct Offer {
    std::shared_ptr<const Programme> programme;
    std::vector<std::shared_ptr<const Promotion>> promotions;
};

Offer offerIn(const Json& file) {
    const Json programme = file.value("programme", Json::object());
    auto read = parseProgramme(programme.dump());
    if (!read.ok()) qFatal("%s", printDiagnostics(read.diagnostics).c_str());
    Offer offer{std::make_shared<const Programme>(std::move(read.value)), {}};
    for (Json promotion : file["promotions"]) {
        promotion["format"] = 1;
        promotion["status"] = "live";
        promotion["name"] = {{"en", promotion["id"]}};
        auto each = parsePromotion(promotion.dump());
        if (!each.ok()) qFatal("%s", printDiagnostics(each.diagnostics).c_str());
        offer.promotions.push_back(std::make_shared<const Promotion>(std::move(each.value)));
    }
    return offer;
}

std::string withIds(const std::string& text) {
    static const std::regex kNumber("\\{([0-9]+)\\}");
    std::string out;
    auto begin = text.cbegin();
    for (std::sregex_iterator i(text.begin(), text.end(), kNumber), end; i != end; ++i) {
        out.append(begin, (*i)[0].first);
        out += idNumbered(std::stoi((*i)[1]));
        begin = (*i)[0].second;
    }
    return out.append(begin, text.cend());
}

std::string bodyOf(const Json& call) {
    if (!call.contains("body")) return {};
    return call["body"].is_string() ? call["body"].get<std::string>() : withIds(call["body"].dump());
}

} // namespace

class Stories : public QObject {
    Q_OBJECT

private slots:
    void goAsTheySay_data();
    void goAsTheySay();

private:
    void check(const Json& call, const http::Response& response, const std::vector<http::Response>& before);

    std::vector<Json> m_files;
};

void Stories::goAsTheySay_data() {
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("story");
    m_files.clear();
    const QDir folder(TESTS_DIR "/app/service/api/stories");
    for (const QString& name : folder.entryList({"*.json"})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_files.push_back(Json::parse(file.readAll().toStdString()));
        const Json& stories = m_files.back()["stories"];
        for (std::size_t i = 0; i < stories.size(); ++i)
            QTest::newRow(stories[i]["story"].get<std::string>().c_str()) << int(m_files.size() - 1) << int(i);
    }
}

void Stories::check(const Json& call, const http::Response& response, const std::vector<http::Response>& before) {
    const std::string account = call["call"].get<std::string>() + " -> " + response.body;
    QVERIFY2(response.status == call["status"].get<int>(), account.c_str());
    if (call.contains("sameAs")) QVERIFY2(response == before.at(call["sameAs"].get<std::size_t>()), account.c_str());
    const Json body = response.body.empty() || response.contentType == "application/octet-stream"
                          ? Json()
                          : Json::parse(response.body);
    const Json says = call.value("says", Json::object());
    for (const auto& [pointer, value] : says.items()) {
        const Json::json_pointer at(pointer);
        const std::string found = body.contains(at) ? body[at].dump() : "nothing";
        QVERIFY2(found == value.dump(), (pointer + " is " + found + " in " + account).c_str());
    }
}

void Stories::goAsTheySay() {
    QFETCH(int, file);
    QFETCH(int, story);
    const Json& all = m_files[static_cast<std::size_t>(file)];
    const Offer offer = offerIn(all);
    Shop shop;
    const http::Response published = shop.publish(offer.promotions, offer.programme);
    QVERIFY2(published.status == 200, published.body.c_str());
    std::vector<http::Response> answers;
    for (const Json& call : all["stories"][static_cast<std::size_t>(story)]["calls"]) {
        if (call.contains("now")) shop.now = march(call["now"].get<int>());
        const std::string line = withIds(call["call"].get<std::string>());
        const std::size_t space = line.find(' ');
        answers.push_back(shop.call(line.substr(0, space), line.substr(space + 1), bodyOf(call),
                                    call.value("key", std::string("acme-till"))));
        check(call, answers.back(), answers);
        if (QTest::currentTestFailed()) return;
    }
    QCOMPARE(shop.faultsOfBooks(), std::string());
}

OFFERWRIGHT_TEST(Stories)

} // namespace offerwright::tests

#include "stories_test.moc"
