#include "engine/text/read_parts.h"

namespace offerwright::text {
namespace {

void readPicks(Reading& reading, std::uint32_t at, Picks& out) {
    static constexpr std::array kMembers{Word("skus"),      Word("categories"), Word("brands"),
                                         Word("suppliers"), Word("tags"),       Word("attributes")};
    if (at == kNoNode) return;
    const Object object(reading, at, kMembers);
    read(reading, object.find("skus"), out.skus);
    read(reading, object.find("categories"), out.categories);
    read(reading, object.find("brands"), out.brands);
    read(reading, object.find("suppliers"), out.suppliers);
    read(reading, object.find("tags"), out.tags);
    readAttributes(reading, object.find("attributes"), [&](std::string name, std::string value) {
        out.attributes.push_back({std::move(name), std::move(value)});
    });
}

} // namespace

void readAttributes(Reading& reading, std::uint32_t at, const std::function<void(std::string, std::string)>& add) {
    if (at == kNoNode) return;
    if (reading.kind(at) != JsonKind::Object) return reading.wrongType(at, "object");
    const JsonTree& tree = reading.tree();
    for (std::uint32_t i = tree.firstChild(at); i != kNoNode; i = tree.nextSibling(i)) {
        std::vector<std::string> values(1);
        if (tree[i].kind == JsonKind::Array)
            read(reading, i, values);
        else
            read(reading, i, values[0]);
        for (std::string& value : values) add(tree.keyAt(i), std::move(value));
    }
}

void readSelection(Reading& reading, const Object& object, Selection& out) {
    readPicks(reading, object.find(kIn), out.in);
    readPicks(reading, object.find(kExcept), out.except);
}

void readSelection(Reading& reading, std::uint32_t at, Selection& out) {
    static constexpr std::array kMembers{kIn, kExcept};
    if (at == kNoNode) return;
    readSelection(reading, Object(reading, at, kMembers), out);
}

} // namespace offerwright::text
