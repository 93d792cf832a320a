// Stories of tills as data: what a file of stories/ says, and how it is played.
#pragma once
#include "tests/app/service/api/shop.h"
#include <nlohmann/json.hpp>

namespace offerwright::tests {

using Json = nlohmann::json;

struct Offer {
    std::shared_ptr<const Programme> programme;
    std::vector<std::shared_ptr<const Promotion>> promotions;
};

struct Story {
    std::string name;
    Json told;
    Offer offer;
};

/// Of all files.
std::vector<Story> readStories();
/// A shop as the story finds it.
std::unique_ptr<Shop> shopFor(const Story& story);
/// One of its calls.
http::Response made(Shop& shop, const Json& call, const Story& story);

} // namespace offerwright::tests
