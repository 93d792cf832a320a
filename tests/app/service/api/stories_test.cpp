// What tills say to the service and hear from it, as stories that a person can add to without C++. A file has a
// programme, promotions (without what all have in common) and stories; each begins in a new shop, where all promotions
// are published, or those that the story's "publish" names, and its "codes" are given out. A call says how it is made
// ("{1}" is an id of a transaction), by whose "key", with which "body" (a document, or a text as it is), the "status"
// it must have, what it "says" by JSON pointer (null: nothing), and to which earlier call's answer it is the "sameAs".
// Instead of a "call": "publish" promotions, or the last bundle "again".
#include <QTest>

#include "offerwright/text/documents.h"
#include "tests/app/service/api/shop.h"
#include "tests/support/test_main.h"
#include <QDir>
#include <QFile>
#include <nlohmann/json.hpp>
#include <regex>
#include <stdexcept>

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
    if (!read.ok()) throw std::runtime_error(printDiagnostics(read.diagnostics));
    Offer offer{std::make_shared<const Programme>(std::move(read.value)), {}};
    for (Json promotion : file["promotions"]) {
        promotion["format"] = 1;
        promotion["status"] = "live";
        promotion["name"] = {{"en", promotion["id"]}};
        auto each = parsePromotion(promotion.dump());
        if (!each.ok()) throw std::runtime_error(printDiagnostics(each.diagnostics));
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

std::vector<std::shared_ptr<const Promotion>> named(const Offer& offer, const Json& ids) {
    std::vector<std::shared_ptr<const Promotion>> chosen;
    for (const auto& promotion : offer.promotions)
        if (std::ranges::find(ids, Json(promotion->id)) != ids.end()) chosen.push_back(promotion);
    return chosen;
}

/// A shop as the story finds it.
std::unique_ptr<Shop> shopFor(const Json& story, const Offer& offer) {
    auto shop = std::make_unique<Shop>();
    const Json codes = story.value("codes", Json::object());
    for (const auto& [code, uses] : codes.items()) shop->giveOut(code, uses.get<std::int64_t>());
    const auto chosen = story.contains("publish") ? named(offer, story["publish"]) : offer.promotions;
    if (!chosen.empty()) OW_ASSERT(shop->publish(chosen, offer.programme).status == 200);
    return shop;
}

http::Response made(Shop& shop, const Json& call, const Offer& offer) {
    if (call.contains("publish")) return shop.publish(named(offer, call["publish"]), offer.programme);
    if (call.contains("again")) return shop.publishAgain();
    const std::string line = withIds(call["call"].get<std::string>());
    const std::size_t space = line.find(' ');
    return shop.call(line.substr(0, space), line.substr(space + 1), bodyOf(call),
                     call.value("key", std::string("acme-till")));
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
    QFETCH(int, file);
    QFETCH(int, story);
    const Json& all = m_files[static_cast<std::size_t>(file)];
    const Offer offer = offerIn(all);
    const Json& told = all["stories"][static_cast<std::size_t>(story)];
    const std::unique_ptr<Shop> shop = shopFor(told, offer);
    std::vector<http::Response> answers;
    for (const Json& call : told["calls"]) {
        answers.push_back(made(*shop, call, offer));
        check(call, answers.back(), answers);
        if (QTest::currentTestFailed()) return;
    }
    QCOMPARE(shop->faultsOfBooks(), std::string());
}

OFFERWRIGHT_TEST(Stories)

} // namespace offerwright::tests

#include "stories_test.moc"
