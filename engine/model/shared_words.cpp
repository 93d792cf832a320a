#include "offerwright/model/shared_words.h"
#include "offerwright/base/hash.h"

namespace offerwright {

void SharedWords::share(Product& product) {
    for (Shared<std::string>* text : {&product.category, &product.brand, &product.supplier}) share(*text);
    shareIn(m_tags, product.tags);
    shareIn(m_attributes, product.attributes);
}

std::size_t SharedWords::Hash::operator()(const Shared<std::string>& text) const { return hashOf(*text); }

std::size_t SharedWords::Hash::operator()(const Shared<std::vector<std::string>>& texts) const {
    std::uint64_t hash = 0;
    for (const std::string& text : texts) hash = hashOf(text, hash);
    return hash;
}

std::size_t SharedWords::Hash::operator()(const Shared<std::vector<Attribute>>& attributes) const {
    std::uint64_t hash = 0;
    for (const Attribute& each : attributes) hash = hashOf(each.value, hashOf(each.name, hash));
    return hash;
}

} // namespace offerwright
