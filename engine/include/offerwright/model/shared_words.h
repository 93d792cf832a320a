/// \file Rows of a shop say the same words over and over: of each different one a single copy is kept.
///
///     words.share(product); // of each of many that come in
#pragma once
#include "offerwright/model/catalogue.h"
#include <unordered_set>

namespace offerwright {

/// What is shared says the same as before, with the words of those that came before it where they are the same.
class SharedWords {
public:
    void share(Shared<std::string>& text) { shareIn(m_texts, text); }
    void share(Product& product);

private:
    struct Hash {
        std::size_t operator()(const Shared<std::string>& text) const;
        std::size_t operator()(const Shared<std::vector<std::string>>& texts) const;
        std::size_t operator()(const Shared<std::vector<Attribute>>& attributes) const;
    };
    template <typename T> using Pool = std::unordered_set<Shared<T>, Hash>;
    template <typename T> static void shareIn(Pool<T>& pool, Shared<T>& said) { said = *pool.insert(said).first; }

    Pool<std::string> m_texts;
    Pool<std::vector<std::string>> m_tags;
    Pool<std::vector<Attribute>> m_attributes;
};

} // namespace offerwright
