#include "tests/app/service/api/stories.h"
#include "offerwright/text/documents.h"
#include <QDir>
#include <QFile>
#include <regex>
#include <stdexcept>

namespace offerwright::tests {
namespace {

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

} // namespace

std::vector<Story> readStories() {
    std::vector<Story> stories;
    const QDir folder(TESTS_DIR "/app/service/api/stories");
    for (const QString& name : folder.entryList({"*.json"})) {
        QFile file(folder.filePath(name));
        OW_ASSERT(file.open(QIODevice::ReadOnly));
        const Json read = Json::parse(file.readAll().toStdString());
        const Offer offer = offerIn(read);
        for (const Json& told : read["stories"]) stories.push_back({told["story"], told, offer});
    }
    return stories;
}

std::unique_ptr<Shop> shopFor(const Story& story) {
    auto shop = std::make_unique<Shop>();
    const Json codes = story.told.value("codes", Json::object());
    for (const auto& [code, uses] : codes.items()) shop->giveOut(code, uses.get<std::int64_t>());
    const auto chosen =
        story.told.contains("publish") ? named(story.offer, story.told["publish"]) : story.offer.promotions;
    if (!chosen.empty()) OW_ASSERT(shop->publish(chosen, story.offer.programme).status == 200);
    return shop;
}

http::Response made(Shop& shop, const Json& call, const Story& story) {
    if (call.contains("publish")) return shop.publish(named(story.offer, call["publish"]), story.offer.programme);
    if (call.contains("again")) return shop.publishAgain();
    const std::string line = withIds(call["call"].get<std::string>());
    const std::size_t space = line.find(' ');
    return shop.call(line.substr(0, space), line.substr(space + 1), bodyOf(call),
                     call.value("key", std::string("acme-till")));
}

} // namespace offerwright::tests
